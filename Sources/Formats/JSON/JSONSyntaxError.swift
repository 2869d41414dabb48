/// Why a text is not JSON we accept, and where.
package struct JSONSyntaxError: Error, Hashable {
    package enum Reason: Sendable, Hashable {
        case empty
        case unexpectedEnd
        /// A character that cannot stand here.
        case unexpected(Character)
        case valueExpected
        case nameExpected
        case colonExpected
        case commaExpected
        case trailingComma
        /// Something after the one value a text holds.
        case textAfterValue
        /// More than 128 arrays and objects in each other.
        case tooDeep
        /// More than 1 GiB.
        case tooLarge
        /// RFC 8259 section 4 says names should be unique; two values for one name means somebody's words get lost.
        case duplicateName(String)
        /// U+0000, as itself or as `\u0000`: SQLite and C would cut the text there.
        case nul
        /// A tab, line end or other control character inside a string.
        case controlCharacter
        case badEscape
        /// Half a surrogate pair, which stands for no character.
        case loneSurrogate
        case badNumber
        case notUTF8
    }

    package var reason: Reason
    /// Offset in bytes from the start of the text.
    package var offset: Int
    package var place: Diagnostic.Place

    /// The error as a finding about a file.
    package func diagnostic(file: String, in language: Language) -> Diagnostic {
        Diagnostic(.error, file: file, place: place, what: message(in: language), remedy: remedy(in: language))
    }

    package func message(in language: Language) -> String { reason.words[language == .swedish ? 0 : 1] }

    /// What to do about it.
    package func remedy(in language: Language) -> String { reason.remedies[language == .swedish ? 0 : 1] }
}

extension JSONSyntaxError.Reason {
    /// The sentence in Swedish and in English.
    fileprivate var words: [String] {
        switch self {
        case .empty: ["texten är tom; ett JSON-värde väntades", "the text is empty; a JSON value was expected"]
        case .unexpectedEnd: ["texten slutar mitt i ett värde", "the text ends in the middle of a value"]
        case .unexpected(let character):
            ["oväntat tecken ’\(character)’", "unexpected character ‘\(character)’"]
        case .valueExpected: ["ett värde väntades här", "a value was expected here"]
        case .nameExpected: ["ett namn inom citattecken väntades här", "a name in quotation marks was expected here"]
        case .colonExpected: ["kolon väntades efter namnet", "a colon was expected after the name"]
        case .commaExpected:
            ["komma eller slutparentes väntades här", "a comma or a closing bracket was expected here"]
        case .trailingComma: ["kommat efter det sista värdet ska bort", "the comma after the last value must go"]
        case .textAfterValue: ["text efter det avslutade värdet", "text after the finished value"]
        case .tooDeep: ["mer än 128 nivåer i varandra", "more than 128 levels in each other"]
        case .tooLarge: ["texten är större än 1 GiB", "the text is larger than 1 GiB"]
        case .duplicateName(let name):
            ["namnet ’\(name)’ står två gånger i samma objekt", "the name ‘\(name)’ stands twice in the same object"]
        case .nul: ["tecknet NUL tillåts inte", "the character NUL is not allowed"]
        case .controlCharacter:
            [
                "radbrytning, tabb eller styrtecken inne i en text; skriv \\n eller \\t",
                "line end, tab or control character inside a string; write \\n or \\t",
            ]
        case .badEscape: ["okänt tecken efter omvänt snedstreck", "unknown character after a backslash"]
        case .loneSurrogate: ["ett halvt surrogatpar", "half a surrogate pair"]
        case .badNumber: ["talet är inte skrivet som i JSON", "the number is not written as in JSON"]
        case .notUTF8: ["texten är inte UTF-8", "the text is not UTF-8"]
        }
    }
}

extension JSONSyntaxError.Reason {
    /// What to do about it, in Swedish and in English.
    fileprivate var remedies: [String] {
        switch self {
        case .empty: ["kontrollera att filen sparades hel", "check that the file was saved whole"]
        case .unexpectedEnd:
            [
                "stäng citattecken, hakparenteser och klammerparenteser som är öppna",
                "close the quotation marks, square brackets and braces that are open",
            ]
        case .unexpected:
            ["ta bort det, eller sätt texten inom raka citattecken", "remove it, or put the text in straight quotes"]
        case .valueExpected:
            ["skriv en text, ett tal, en lista eller ett objekt", "write a text, a number, a list or an object"]
        case .nameExpected: ["skriv nyckeln inom raka citattecken", "write the key in straight quotation marks"]
        case .colonExpected: ["skriv kolon mellan nyckeln och värdet", "write a colon between the key and the value"]
        case .commaExpected:
            ["titta också på slutet av raden före", "look at the end of the line before as well"]
        case .trailingComma: ["ta bort kommat", "remove the comma"]
        case .textAfterValue:
            [
                "ta bort det, eller rätta parentesen som avslutar för tidigt",
                "remove it, or the bracket that ends too early",
            ]
        case .tooDeep: ["kontrollera att parenteserna stängs", "check that the brackets are closed"]
        case .tooLarge: ["kontrollera att det är rätt fil", "check that it is the right file"]
        case .duplicateName: ["ta bort den ena", "remove one of them"]
        case .nul: ["ta bort det; kontrollera att det är en textfil", "remove it; check that it is a text file"]
        case .controlCharacter: ["håll texten på en rad", "keep the text on one line"]
        case .badEscape:
            [
                "skriv \\\\ för ett snedstreck, \\n för ny rad, \\\" för citattecken",
                "write \\\\ for a backslash, \\n for a new line, \\\" for a quotation mark",
            ]
        case .loneSurrogate: ["skriv tecknet som det är", "write the character itself"]
        case .badNumber:
            [
                "skriv decimaltal med punkt, utan plustecken och inledande nolla",
                "write decimals with a point, without plus sign and leading zero",
            ]
        case .notUTF8: ["spara filen som UTF-8", "save the file as UTF-8"]
        }
    }
}
