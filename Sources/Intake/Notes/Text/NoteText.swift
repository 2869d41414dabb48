import Formats

/// A decoded note as code points, so that every place in it is a plain index.
package struct NoteText: Sendable {
    /// After NFC, with line ends as LF.
    package let scalars: [Unicode.Scalar]

    /// Takes a text as `TextDecoding` gives it; vertical tabs and page breaks end lines too.
    package init(_ text: String) {
        scalars = text.unicodeScalars.map { $0 == "\u{B}" || $0 == "\u{C}" ? "\n" : $0 }
    }

    /// Takes the text of a document, which knows its own line ends.
    package init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    package var count: Int { scalars.count }

    package var string: String { self[0..<count] }

    package subscript(range: Range<Int>) -> String { String(scalars[range]) }
}

extension String {
    init(_ scalars: some Sequence<Unicode.Scalar>) { self.init(scalars: scalars) }
    init(_ scalars: ArraySlice<Unicode.Scalar>) { self.init(scalars: scalars) }
}

extension Unicode.Scalar {
    /// Blank but not a line end, no-break and thin spaces included.
    var isBlank: Bool {
        switch self {
        case " ", "\t", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}", "\u{200B}", "\u{FEFF}", "\u{AD}": true
        // Letters, which nearly all are, need no look into Unicode's tables.
        case "!"..."~", "\u{C0}"..."\u{24F}": false
        default: self != "\n" && properties.isWhitespace
        }
    }

    var isLetter: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "À"..."Ö", "Ø"..."ö", "ø"..."ÿ": true
        default: value >= 0x80 && properties.isAlphabetic
        }
    }
    var isDigit: Bool { value >= 0x30 && value <= 0x39 }
    var isUppercase: Bool {
        switch self {
        case "A"..."Z", "À"..."Ö", "Ø"..."Þ": true
        default: value >= 0x100 && properties.isUppercase
        }
    }
    var isLowercase: Bool {
        switch self {
        case "a"..."z", "ß"..."ö", "ø"..."ÿ": true
        default: value >= 0x80 && properties.isLowercase
        }
    }
    var isDash: Bool { self == "-" || self == "–" || self == "—" }
    var isDoubleQuote: Bool {
        switch self {
        case "\"", "”", "“", "„", "»", "«": true
        default: false
        }
    }
    var isQuotationMark: Bool {
        switch self {
        case "\"", "”", "“", "„", "‟", "»", "«", "’", "‘", "‚": true
        default: false
        }
    }
}
