package import Engine
package import Formats

/// A rehearsal: commands in order, with who gives them and when, as they stand in rehearsal.json.
///
/// Ids made by one command are used by later ones through references: `@client` is the first thing the command with that
/// client made, `@client#2` the second, `?file.md: words` the statement of that interview that holds the words.
package struct Script: Sendable {
    package let title: String?
    package let entries: [ScriptEntry]

    /// Reads a script and checks everything that can be seen without running it.
    ///
    /// - Parameter isPlayed: true when the commands are about to be carried out one by one, so that a reference to
    ///   nothing, a time that goes back or a client id used again is a warning and not an error.
    /// - Returns: the script, nil when any fault is an error, and all faults in order of place.
    package static func read(
        file name: String,
        bytes: [UInt8],
        isPlayed: Bool = false,
        in language: Language = .swedish
    ) -> (Script?, [Diagnostic]) {
        let (script, diagnostics) = parse(file: name, bytes: bytes, isPlayed: isPlayed, in: language)
        return (diagnostics.hasErrors ? nil : script, diagnostics)
    }

    /// The same, but with the entries that could be made out also when others have errors; nil when the text is no JSON.
    static func parse(
        file name: String,
        bytes: [UInt8],
        isPlayed: Bool = false,
        in language: Language
    ) -> (Script?, [Diagnostic]) {
        let file = ReadFile(name: name, bytes: bytes, language: language, isPlayed: isPlayed)
        let json: JSON
        do throws(JSONSyntaxError) {
            json = try JSON(bytes)
        } catch {
            return (nil, [error.diagnostic(file: name, in: language)])
        }
        var reading = ScriptReading(file: file)
        let title = reading.commands(in: json)
        return (Script(title: title, entries: reading.entries), reading.diagnostics.sorted())
    }
}

/// One command of a script.
package struct ScriptEntry: Sendable {
    /// The name other commands refer to it by, and what makes a second run of it harmless.
    package let client: String?
    /// The seat as written: an id or a reference such as `@invites#3`.
    package let by: String
    /// When; nil means directly after the command before.
    package let at: Moment?
    /// The command as written, with its references.
    package let body: JSON
    package let line: Int
    let file: ReadFile
}

/// Why an entry could not be turned into a command.
package struct ScriptFaults: Error, Hashable {
    package let diagnostics: [Diagnostic]
}
