package import Engine
package import Formats

extension ReadFile {
    /// A command that cannot be read, told in words that fit commands: which one it should have been, rather than all
    /// there are.
    func diagnostic(_ error: JSONDecodingError, of body: JSON) -> Diagnostic {
        let isCommandItself = error.offset == body.offset
        switch error.reason {
        case .notOneCase where isCommandItself:
            let fault = ScriptFault.notOneCommand(body.members.map(\.name))
            return fault.diagnostic(file: name, path: error.path, at: error.place, in: language)
        case .unknownCase(let command, _, let suggestion) where isCommandItself:
            let fault = ScriptFault.unknownCommand(command, suggestion: suggestion)
            return fault.diagnostic(file: name, path: error.path, at: error.place, in: language)
        default: return error.diagnostic(file: name, in: language)
        }
    }
}

extension Day: Spelled {
    package static var spelling: Spelling {
        Spelling(
            swedish: Spelling.Words(
                isNot: "är inget datum",
                remedy: "skriv ÅÅÅÅ-MM-DD, en dag som finns i kalendern"
            ),
            english: Spelling.Words(
                isNot: "is not a date",
                remedy: "write YYYY-MM-DD, a day that exists in the calendar"
            )
        )
    }
}
