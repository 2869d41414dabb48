package import Engine
package import Formats

/// Reads a county's process folder: the frame, the workshops, the notes, the participants and the rehearsal.
///
/// All faults of all files are told at once. The format is described in Workshops/README.md.
package enum ProcessFolder {
    /// - Parameters:
    ///   - files: the folder's files by their path in it, such as `process.json` and `notes/01.md`.
    ///   - unreadable: what else lies in the folder under such a path but gave no bytes, with the reason.
    /// - Returns: the process, nil when any fault is an error, and everything there is to say, sorted by file and place.
    package static func read(
        _ files: [String: [UInt8]],
        unreadable: [String: UnreadableFile] = [:],
        in language: Language = .swedish
    ) -> (process: Process?, diagnostics: [Diagnostic]) {
        var reading = FolderReading(files: files, unreadable: unreadable, language: language)
        let process = reading.process()
        let diagnostics = reading.diagnostics.sorted()
        return (diagnostics.hasErrors ? nil : process, diagnostics)
    }
}

/// Why something in a folder gave no bytes.
package enum UnreadableFile: Hashable, Sendable {
    /// A pipe, a socket or a device.
    case notAFile
    case folder
    /// What the system says of it.
    case failed(String)
}
