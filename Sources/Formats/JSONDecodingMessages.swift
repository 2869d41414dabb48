extension JSONDecodingError.Reason {
    /// What is wrong.
    func what(in language: Language) -> String {
        let words: (swedish: String, english: String) =
            switch self {
            case .missing(let name, _): ("’\(name)’ saknas", "‘\(name)’ is missing")
            case .unknownName(let name, _): ("okänt namn ’\(name)’", "unknown name ‘\(name)’")
            case .unknownCase(let name, let known, _):
                (
                    "okänt värde ’\(name)’; de som finns är \(known.joined(separator: ", "))",
                    "unknown value ‘\(name)’; there are \(known.joined(separator: ", "))"
                )
            case .notOneCase(let known):
                (
                    "exakt ett av namnen \(known.joined(separator: ", ")) väntades",
                    "exactly one of the names \(known.joined(separator: ", ")) was expected"
                )
            case .mismatch(let expected, let found):
                (
                    "\(expected.word(in: .swedish)) väntades men här står \(found.word(in: .swedish))",
                    "\(expected.word(in: .english)) was expected but here is \(found.word(in: .english))"
                )
            case .unfitNumber(let text):
                ("talet \(text) passar inte här", "the number \(text) does not fit here")
            case .tooFewElements: ("listan har för få värden", "the list has too few values")
            case .custom(let text): (text, text)
            }
        return language == .swedish ? words.swedish : words.english
    }

    /// What was perhaps meant.
    func remedy(in language: Language) -> String? {
        switch (self, language) {
        case (.missing(let name, let written?), .swedish): "skrev du ’\(written)’ i stället för ’\(name)’?"
        case (.missing(let name, let written?), .english): "did you write ‘\(written)’ for ‘\(name)’?"
        case (.unknownName(_, let suggestion?), .swedish), (.unknownCase(_, _, let suggestion?), .swedish):
            "menade du ’\(suggestion)’?"
        case (.unknownName(_, let suggestion?), .english), (.unknownCase(_, _, let suggestion?), .english):
            "did you mean ‘\(suggestion)’?"
        default: nil
        }
    }
}

extension JSON.Kind {
    fileprivate func word(in language: Language) -> String {
        switch (self, language) {
        case (.null, _): "null"
        case (.bool, .swedish): "sant eller falskt"
        case (.bool, .english): "true or false"
        case (.number, .swedish): "ett tal"
        case (.number, .english): "a number"
        case (.string, .swedish): "en text"
        case (.string, .english): "a text"
        case (.array, .swedish): "en lista"
        case (.array, .english): "a list"
        case (.object, .swedish): "ett objekt"
        case (.object, .english): "an object"
        }
    }
}
