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
    /// What it weighs for each area, among the weights of all forms; -1 for nothing.
    var areas: Int32

    var count: Int { letters.count }
}

/// All that is known of the words of one note, each word once. A class for the reason `NoteBody` is one.
final class NoteWords: Sendable {
    let lexicon: NoteLexicon
    let forms: [WordForm]
    let letters: [Unicode.Scalar]
    /// Symbols of the phrase book that the forms are, each form's in a row.
    let symbols: [Int32]
    let areaWeights: [Float]
    fileprivate let index: WordTable<Void>

    convenience init(_ lexicon: NoteLexicon) { self.init(NoteWordReader(lexicon)) }

    fileprivate init(_ reader: NoteWordReader) {
        lexicon = reader.lexicon
        forms = reader.forms
        letters = reader.letters
        symbols = reader.symbols
        areaWeights = reader.areaWeights
        index = reader.index
    }

    @inline(__always)
    func form(_ word: NoteWord) -> WordForm { forms[Int(word.form)] }

    @inline(__always)
    func letters(_ form: WordForm) -> ArraySlice<Unicode.Scalar> {
        letters[Int(form.letters.lowerBound)..<Int(form.letters.upperBound)]
    }

    func string(_ word: NoteWord) -> String { String(scalars: letters(form(word))) }
}

/// Finds words in one pass over the letters of a text: where each stands, and its form.
struct NoteWordReader {
    fileprivate let lexicon: NoteLexicon
    fileprivate private(set) var forms: [WordForm] = []
    fileprivate private(set) var letters: [Unicode.Scalar] = []
    fileprivate private(set) var symbols: [Int32] = []
    fileprivate private(set) var areaWeights: [Float] = []
    fileprivate private(set) var index = WordTable<Void>(capacity: 512)

    fileprivate init(_ lexicon: NoteLexicon) {
        self.lexicon = lexicon
        forms.reserveCapacity(512)
        letters.reserveCapacity(4_096)
    }

    /// Reads on where others have read, so that both know a word by the same number.
    init(after words: NoteWords) {
        lexicon = words.lexicon
        forms = words.forms
        letters = words.letters
        symbols = words.symbols
        areaWeights = words.areaWeights
        index = words.index
    }

    /// All words so far.
    var words: NoteWords { NoteWords(self) }

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
                let form = index.index(of: kept) ?? form(kept, text[start..<last])
                words.append(NoteWord(start: Int32(start), end: Int32(last), form: Int32(form)))
            }
        }
    }

    /// Makes the form of a word seen for the first time.
    private mutating func form(_ key: WordKey, _ word: Slice<UnsafeBufferPointer<Unicode.Scalar>>) -> Int {
        let buffer = word.map(\.small)
        let start = letters.count
        letters.append(contentsOf: buffer)
        let stemLength = SwedishStem.length(of: buffer)
        var stem = WordKey()
        for letter in buffer.prefix(stemLength) { stem.add(letter) }
        let firstSymbol = symbols.count
        let classes = lexicon.look(up: buffer, key, symbols: &symbols)
        var areas = areaWeights.count
        areaWeights.append(contentsOf: repeatElement(0, count: lexicon.areas.count))
        if buffer.count < 3 || !lexicon.areas.weigh(buffer, into: &areaWeights, at: areas) {
            areaWeights.removeLast(lexicon.areas.count)
            areas = -1
        }
        index.insert(key, ())
        forms.append(
            WordForm(
                key: key,
                stem: stem,
                beginning: .beginning(of: buffer),
                isPast: classes.contains(.past) || Self.isPast(buffer),
                letters: Int32(start)..<Int32(letters.count),
                classes: classes,
                phrases: Int32(firstSymbol)..<Int32(symbols.count),
                stemLength: Int32(stemLength),
                areas: Int32(areas)
            )
        )
        return forms.count - 1
    }

    /// "arbetade", "saknades".
    private static func isPast(_ letters: [Unicode.Scalar]) -> Bool {
        letters.count > 5 && (letters[...].ends(with: ade) || letters[...].ends(with: ades))
    }

    private static let ade = Array("ade".unicodeScalars)
    private static let ades = Array("ades".unicodeScalars)
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
