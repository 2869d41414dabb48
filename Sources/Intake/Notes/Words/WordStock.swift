import Formats
import Synchronization

/// Words, each once, with all that is known of them whatever they stand beside: rows of many lengths in few arrays.
struct WordStock: Sendable {
    private(set) var forms: [WordForm] = []
    private(set) var letters: [Unicode.Scalar] = []
    private(set) var symbols: [Int32] = []
    private(set) var weights: [Float] = []
    private(set) var rows: [Int32] = []
    private var table = WordTable<Void>(capacity: 512)

    init() {
        forms.reserveCapacity(512)
        letters.reserveCapacity(4_096)
        symbols.reserveCapacity(512)
        weights.reserveCapacity(4_096)
        rows.reserveCapacity(2_048)
    }

    @inline(__always)
    func index(of key: WordKey) -> Int? { table.index(of: key) }

    @inline(__always)
    func letters(_ form: WordForm) -> ArraySlice<Unicode.Scalar> {
        letters[Int(form.letters.lowerBound)..<Int(form.letters.upperBound)]
    }

    /// Adds a word that is not there yet, with all that another stock knows of it.
    ///
    /// - Returns: its index.
    mutating func add(_ given: WordForm, of other: WordStock, _ lexicon: NoteLexicon) -> Int {
        var form = given
        letters.append(contentsOf: other.letters(given))
        form.letters = Int32(letters.count - given.count)..<Int32(letters.count)
        form.phrases = symbols.add(other.symbols, given.phrases)
        form.categories = rows.add(other.rows, given.categories)
        form.remark = weights.add(other.weights, given.remark)
        if given.areas >= 0 {
            form.areas = weights.add(other.weights, given.areas..<given.areas + Int32(lexicon.areas.count)).lowerBound
        }
        return add(form)
    }

    private mutating func add(_ form: WordForm) -> Int {
        table.insert(form.key, ())
        forms.append(form)
        return forms.count - 1
    }

    /// Finds out all about a word that is not there yet.
    ///
    /// - Returns: its index.
    mutating func add(_ key: WordKey, _ word: [Unicode.Scalar], by lexicon: NoteLexicon) -> Int {
        let start = letters.count
        letters.append(contentsOf: word)
        let stemLength = SwedishStem.length(of: word)
        let (firstSymbol, firstRow) = (Int32(symbols.count), Int32(rows.count))
        let classes = lexicon.look(up: word, key, symbols: &symbols)
        var form = WordForm(
            key: key,
            stem: WordKey(word.prefix(stemLength)),
            beginning: .beginning(of: word),
            isPast: classes.contains(.past) || Self.isPast(word),
            letters: Int32(start)..<Int32(letters.count),
            classes: classes,
            phrases: firstSymbol..<Int32(symbols.count),
            stemLength: Int32(stemLength),
            areas: Int32(weights.count),
            categories: firstRow..<firstRow,
            remark: 0..<0
        )
        weights.append(contentsOf: repeatElement(0, count: lexicon.areas.count))
        if word.count < 3 || !lexicon.areas.weigh(word, into: &weights, at: Int(form.areas)) {
            weights.removeLast(lexicon.areas.count)
            form.areas = -1
        }
        CategoryJudge.eachPart(of: form, word[...]) { part in
            if let row = lexicon.categories.row(of: part) { rows.append(row) }
        }
        form.categories = firstRow..<Int32(rows.count)
        let firstWeight = Int32(weights.count)
        RemarkJudge.eachPart(of: form, word[...]) { part in
            let weight = lexicon.remarks.weight(of: part)
            if weight != 0 { weights.append(weight) }
        }
        form.remark = firstWeight..<Int32(weights.count)
        return add(form)
    }

    /// "arbetade", "saknades".
    private static func isPast(_ letters: [Unicode.Scalar]) -> Bool {
        letters.count > 5 && (letters[...].ends(with: ade) || letters[...].ends(with: ades))
    }

    private static let ade = Array("ade".unicodeScalars)
    private static let ades = Array("ades".unicodeScalars)
}

extension Array {
    /// Adds a stretch of another; where it stands here.
    fileprivate mutating func add(_ other: Self, _ range: Range<Int32>) -> Range<Int32> {
        let start = Int32(count)
        append(contentsOf: other[Int(range.lowerBound)..<Int(range.upperBound)])
        return start..<Int32(count)
    }
}

/// Words that notes have used so far. Most words of a note stand in others too, and to remember a word takes a tenth of
/// what it takes to find out all about it again. For all cores together.
final class KnownWords: Sendable {
    private let stock = Mutex(WordStock())

    /// So many words are some megabytes; then all are forgotten.
    private static let most = 20_000

    /// Adds a word to the stock of a note.
    ///
    /// - Parameter word: as it is written.
    /// - Returns: its index there.
    func add(
        _ key: WordKey,
        _ word: Slice<UnsafeBufferPointer<Unicode.Scalar>>,
        to note: inout WordStock,
        _ lexicon: NoteLexicon
    ) -> Int {
        stock.withLock { known in
            if let index = known.index(of: key) { return note.add(known.forms[index], of: known, lexicon) }
            if known.forms.count >= Self.most { known = WordStock() }
            let index = known.add(key, word.map(\.small), by: lexicon)
            return note.add(known.forms[index], of: known, lexicon)
        }
    }
}
