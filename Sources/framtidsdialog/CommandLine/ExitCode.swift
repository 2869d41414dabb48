import Formats

/// What the shell is told, by sysexits(3).
enum ExitCode: Int32 {
    case success = 0
    /// A check, a verification or a validation found something.
    case found = 1
    case usage = 64
    case badInput = 65
    case noInput = 66
    case cannotCreate = 73
    case inputOutput = 74
}

/// Why a command stops: what the person at the terminal reads, and the code for the shell.
struct Failure: Error {
    let code: ExitCode
    let sentence: Sentence

    init(_ code: ExitCode, _ sentence: Sentence) {
        self.code = code
        self.sentence = sentence
    }
}
