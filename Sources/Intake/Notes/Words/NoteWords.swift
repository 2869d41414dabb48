import Formats

/// One word of a note where it stands.
struct NoteWord: Sendable {
    /// Code points of the text it was found in.
    var start: Int32
    var end: Int32
    /// Index of its form.
    var form: Int32
}

/// A word as it is written in small letters, with all that is known of it; once for each distinct word of a note.
struct WordForm: Sendable {
    var key: WordKey
    /// Without inflection.
    var stem: WordKey
    /// What it begins with, apart from the word of those letters.
    var beginning: WordKey
    /// Whether it is a verb in the past, as far as its letters tell.
    var isPast: Bool
    /// Where its letters stand among the letters of all forms.
    var letters: Range<Int32>
    var classes: WordClass
    /// Where phrases that begin with it go on, among the places of all forms.
    var phrases: Range<Int32>
    /// How far its stem goes.
    var stemLength: Int32
    /// Where what it weighs for each area begins among the weights of all forms; -1 for nothing.
    var areas: Int32
    /// Where the rows of what it and its parts weigh for categories stand among those of all forms.
    var categories: Range<Int32>
    /// Where what it and its parts weigh for a remark stands among the weights of all forms.
    var remark: Range<Int32>

    var count: Int { letters.count }
}

/// All that is known of the words of one note, each word once. A class for the reason `NoteBody` is one.
final class NoteWords: Sendable {
    let lexicon: NoteLexicon
    fileprivate let stock: WordStock

    init(_ lexicon: NoteLexicon) {
        self.lexicon = lexicon
        stock = WordStock()
    }

    fileprivate init(_ lexicon: NoteLexicon, _ stock: WordStock) {
        self.lexicon = lexicon
        self.stock = stock
    }

    var forms: [WordForm] { stock.forms }
    /// Symbols of the phrase book that the forms are, each form's in a row.
    var symbols: [Int32] { stock.symbols }
    /// What the forms weigh for each area, and for a remark, each form's in a row.
    var weights: [Float] { stock.weights }
    /// Rows of what forms weigh for each category.
    func categories(_ form: WordForm) -> ArraySlice<Int32> {
        stock.rows[Int(form.categories.lowerBound)..<Int(form.categories.upperBound)]
    }
    /// What a form weighs for a remark, part by part.
    func remark(_ form: WordForm) -> ArraySlice<Float> {
        stock.weights[Int(form.remark.lowerBound)..<Int(form.remark.upperBound)]
    }

    @inline(__always)
    func form(_ word: NoteWord) -> WordForm { stock.forms[Int(word.form)] }

    @inline(__always)
    func letters(_ form: WordForm) -> ArraySlice<Unicode.Scalar> { stock.letters(form) }

    func string(_ word: NoteWord) -> String { String(scalars: letters(form(word))) }
}

/// Finds words in one pass over the letters of a text: where each stands, and its form.
struct NoteWordReader {
    private let lexicon: NoteLexicon
    private var stock: WordStock

    /// Reads on where others have read, so that both know a word by the same number.
    init(after words: NoteWords) {
        lexicon = words.lexicon
        stock = words.stock
    }

    /// All words so far.
    var words: NoteWords { NoteWords(lexicon, stock) }

    /// Adds the words in a range of a text, in order; a hyphen inside a word stays.
    mutating func read(_ scalars: [Unicode.Scalar], _ range: Range<Int>, into words: inout [NoteWord]) {
        scalars.withUnsafeBufferPointer { text in
            var at = range.lowerBound
            let end = range.upperBound
            while at < end {
                guard text[at].isLetter || text[at].isDigit || text[at].value == 0x308 else {
                    at += 1
                    continue
                }
                let start = at
                var key = WordKey()
                var (kept, last) = (key, at)
                while at < end {
                    let scalar = text[at]
                    if ("a"..."z").contains(scalar) {
                        key.add(scalar)
                        at += 1
                        (kept, last) = (key, at)
                        continue
                    }
                    guard scalar.isLetter || scalar.isDigit || scalar == "-" || scalar.value == 0x308 else { break }
                    key.add(scalar.small)
                    at += 1
                    if scalar != "-" { (kept, last) = (key, at) }
                }
                let form = stock.index(of: kept) ?? lexicon.known.add(kept, text[start..<last], to: &stock, lexicon)
                words.append(NoteWord(start: Int32(start), end: Int32(last), form: Int32(form)))
            }
        }
    }
}

extension Unicode.Scalar {
    /// In small letters; what has none, or more than one letter for it, stays.
    @inline(__always)
    var small: Unicode.Scalar {
        switch value {
        case 0x61...0x7A, 0x30...0x39, 0x2D, 0xDF...0xFF: return self
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: return Unicode.Scalar(value + 0x20) ?? self
        default:
            guard value >= 0x100 else { return self }
            let mapping = properties.lowercaseMapping.unicodeScalars
            return mapping.count == 1 ? mapping.first ?? self : self
        }
    }
}
