/// Why a JSON value is not the value a type wants, and where.
package struct JSONDecodingError: Error, Hashable {
    package enum Reason: Sendable, Hashable {
        /// A name that must be there is not; `written` is a name in the object that may be a slip for it.
        case missing(String, written: String? = nil)
        /// A name no type asked for (strict mode), with the name that was perhaps meant.
        case unknownName(String, suggestion: String?)
        /// An object that should name one case of an enum, or a text that should be one, and does not.
        case unknownCase(String, known: [String], suggestion: String?)
        /// An object that should name exactly one case and names none or several.
        case notOneCase(known: [String])
        /// A text that is not of the form its type has.
        case misspelt(String, Spelling)
        case mismatch(expected: JSON.Kind, found: JSON.Kind)
        /// A number, as written, that does not fit the type.
        case unfitNumber(String)
        case tooFewElements
        /// What the type itself said.
        case custom(String)
    }

    package var reason: Reason
    /// The way to the value, such as `workshops[0].steps[3].title`; empty for the whole text.
    package var path: String
    /// Offset in bytes of the value (of its name, for an unknown name).
    package var offset: Int
    package var place: Diagnostic.Place

    /// The error as a finding about a file, with its path in the sentence.
    package func diagnostic(file: String, in language: Language) -> Diagnostic {
        let what = (path.isEmpty ? "" : "\(path): ") + reason.what(in: language)
        return Diagnostic(.error, file: file, place: place, what: what, remedy: reason.remedy(in: language))
    }

    /// The sentence with its remedy, without file and place.
    package func message(in language: Language) -> String {
        reason.what(in: language) + (reason.remedy(in: language).map { " – " + $0 } ?? "")
    }
}
