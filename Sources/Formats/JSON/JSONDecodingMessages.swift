extension JSONDecodingError.Reason {
    /// What is wrong.
    func what(in language: Language) -> String {
        let words: (swedish: String, english: String) =
            switch self {
            case .missing(let name, _): ("’\(name)’ saknas", "‘\(name)’ is missing")
            case .unknownName(let name, _): ("okänt namn ’\(name)’", "unknown name ‘\(name)’")
            case .unknownCase(let name, let known, _):
                (
                    "okänt värde ’\(name)’" + (Self.isShort(known) ? "; de som finns är \(Self.listed(known))" : ""),
                    "unknown value ‘\(name)’" + (Self.isShort(known) ? "; there are \(Self.listed(known))" : "")
                )
            case .notOneCase(let known):
                Self.isShort(known)
                    ? (
                        "exakt ett av namnen \(Self.listed(known)) väntades",
                        "exactly one of the names \(Self.listed(known)) was expected"
                    ) : ("exakt ett namn väntades här", "exactly one name was expected here")
            case .misspelt(let text, let spelling):
                ("’\(text)’ \(spelling.swedish.isNot)", "‘\(text)’ \(spelling.english.isNot)")
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

    /// More names than this would hide what the sentence says.
    private static func isShort(_ known: [String]) -> Bool { known.count <= 12 }

    private static func listed(_ known: [String]) -> String { known.joined(separator: ", ") }

    /// What was perhaps meant, or what to do.
    func remedy(in language: Language) -> String? {
        switch (self, language) {
        case (.missing(let name, nil), .swedish): "lägg till ’\(name)’"
        case (.missing(let name, nil), .english): "add ‘\(name)’"
        case (.unknownName(_, nil), .swedish): "ta bort det"
        case (.unknownName(_, nil), .english): "remove it"
        case (.unknownCase(_, let known, nil), .swedish):
            Self.isShort(known) ? "välj ett av dem" : "namnen står i Workshops/README.md"
        case (.unknownCase(_, let known, nil), .english):
            Self.isShort(known) ? "choose one of them" : "the names stand in Workshops/README.md"
        case (.notOneCase, .swedish): "låt ett namn stå kvar och ta bort de andra"
        case (.notOneCase, .english): "leave one name and remove the others"
        case (.misspelt(_, let spelling), .swedish): spelling.swedish.remedy
        case (.misspelt(_, let spelling), .english): spelling.english.remedy
        case (.mismatch(let expected, _), _): expected.remedy(in: language)
        case (.unfitNumber, .swedish): "skriv ett heltal utan decimaler"
        case (.unfitNumber, .english): "write a whole number without decimals"
        case (.tooFewElements, .swedish): "lägg till dem som fattas"
        case (.tooFewElements, .english): "add those that are missing"
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
    /// How a value of the kind is written.
    package func remedy(in language: Language) -> String? {
        switch (self, language) {
        case (.string, .swedish): "skriv värdet inom citattecken"
        case (.string, .english): "write the value in quotation marks"
        case (.number, .swedish): "skriv ett heltal utan citattecken"
        case (.number, .english): "write a whole number without quotation marks"
        case (.bool, .swedish): "skriv true eller false utan citattecken"
        case (.bool, .english): "write true or false without quotation marks"
        case (.array, .swedish): "sätt hakparenteser runt"
        case (.array, .english): "put square brackets around it"
        case (.object, .swedish): "sätt klammerparenteser runt"
        case (.object, .english): "put braces around it"
        case (.null, _): nil
        }
    }

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
