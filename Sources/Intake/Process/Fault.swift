package import Formats

/// Something wrong in a file handed in, told in Swedish and in English.
package protocol Fault: Sendable {
    var severity: Diagnostic.Severity { get }
    /// What is wrong and what to do about it, without final full stops.
    var swedish: (what: String, remedy: String?) { get }
    var english: (what: String, remedy: String?) { get }
}

extension Fault {
    package var severity: Diagnostic.Severity { .error }

    package func diagnostic(
        file: String,
        path: String = "",
        at place: Diagnostic.Place?,
        in language: Language
    ) -> Diagnostic {
        let words = language == .swedish ? swedish : english
        let what = path.isEmpty ? words.what : "\(path): \(words.what)"
        return Diagnostic(severity, file: file, place: place, what: what, remedy: words.remedy)
    }
}
