import Formats

/// A file of a process folder being read: its name, its bytes, and the language its faults are told in.
struct ReadFile: Sendable {
    let name: String
    let bytes: [UInt8]
    let language: Language
    /// Whether the file is a script about to be played. What its commands refer to then shows when they are carried
    /// out, one by one, as do retries under the same client id; none of it stops the others.
    var isPlayed = false

    func diagnostic(_ fault: ProcessFault, path: String = "", at place: Diagnostic.Place?) -> Diagnostic {
        fault.diagnostic(file: name, path: path, at: place, in: language)
    }

    func diagnostic(_ fault: ScriptFault, path: String = "", at place: Diagnostic.Place?) -> Diagnostic {
        var diagnostic = fault.diagnostic(file: name, path: path, at: place, in: language)
        if isPlayed { diagnostic.severity = .warning }
        return diagnostic
    }

    /// The place of a member's name, found by walking back from its value over the colon.
    func place(ofNameBefore value: JSON) -> Diagnostic.Place {
        var end = min(value.offset, bytes.count) - 1
        while end >= 0, bytes[end] != UInt8(ascii: "\"") { end -= 1 }
        var start = end - 1
        while start >= 0, bytes[start] != UInt8(ascii: "\"") || isEscaped(start) { start -= 1 }
        return .line(at: max(start, 0), in: bytes)
    }

    /// True when an odd number of backslashes stands before the byte.
    private func isEscaped(_ index: Int) -> Bool {
        var slash = index - 1
        while slash >= 0, bytes[slash] == UInt8(ascii: "\\") { slash -= 1 }
        return (index - slash) % 2 == 0
    }
}
