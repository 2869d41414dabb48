/// What a phrase was listed for.
enum PhraseList: UInt8, Sendable {
    /// Belongs to the interview and not to its subject; the value is an index of `NoteReading.Reason.allCases`.
    case clear
    /// Points the same way, but also stands in statements.
    case faint
    case next, errands
    case aside, turn
    /// Announces a category; the value is the code's.
    case decisive
    /// Points to a category.
    case cue
    /// Points to a category in a heading or a question.
    case telling
    /// Names an interview, in a note's title.
    case title
    /// Names an area.
    case area
}

/// Phrases to look for in a text, all in one tree, so that a text is gone through once for all lists together. A word
/// that ends with `*` stands for all words that begin with it, `_` for any one word; `^` first in a phrase ties it to
/// the beginning of the sentence.
struct PhraseBook: Sendable {
    struct Entry: Sendable {
        var list: PhraseList
        var isFirst: Bool
        var value: Int16
        var weight: Float
    }

    private struct Node: Sendable {
        /// The node after any word; -1 for none.
        var any: Int32 = -1
        var entries: [Entry] = []
    }

    /// Numbers of whole words, and of beginnings of words, that stand in phrases.
    private var whole = WordTable<Int32>(capacity: 4_000)
    private var beginnings = WordTable<Int32>(capacity: 1_000)
    private var count: Int32 = 0
    private var nodes: [Node] = [Node()]
    private var next = WordTable<Int32>(capacity: 8_000)

    mutating func add(_ phrase: String, to list: PhraseList, value: Int = 0, weight: Double = 1) {
        var words = phrase.lowercased().split(separator: " ")
        let isFirst = words.first == "^"
        if isFirst { words.removeFirst() }
        guard !words.isEmpty else { return }
        var node: Int32 = 0
        for word in words {
            if word == "_" {
                if nodes[Int(node)].any < 0 {
                    nodes[Int(node)].any = Int32(nodes.count)
                    nodes.append(Node())
                }
                node = nodes[Int(node)].any
            } else {
                node = step(from: node, by: symbol(word))
            }
        }
        nodes[Int(node)].entries.append(
            Entry(list: list, isFirst: isFirst, value: Int16(value), weight: Float(weight))
        )
    }

    private mutating func symbol(_ word: Substring) -> Int32 {
        let isBeginning = word.hasSuffix("*")
        let key = WordKey(isBeginning ? word.dropLast() : word)
        if let known = isBeginning ? beginnings[key] : whole[key] { return known }
        count += 1
        if isBeginning { beginnings.insert(key, count) } else { whole.insert(key, count) }
        return count
    }

    private mutating func step(from node: Int32, by symbol: Int32) -> Int32 {
        let key = Self.key(node, symbol)
        if let known = next[key] { return known }
        let new = Int32(nodes.count)
        nodes.append(Node())
        next.insert(key, new)
        return new
    }

    private static func key(_ node: Int32, _ symbol: Int32) -> WordKey {
        var key = WordKey()
        key.add(node, symbol)
        return key
    }

    // MARK: Looking

    /// The numbers a whole word has in this book.
    func add(whole key: WordKey, to symbols: inout [Int32]) { if let symbol = whole[key] { symbols.append(symbol) } }

    /// The number of a beginning of a word.
    func add(beginning key: WordKey, to symbols: inout [Int32]) {
        if let symbol = beginnings[key] { symbols.append(symbol) }
    }

    /// All phrases in a row of words.
    func matches(in words: ArraySlice<NoteWord>, of note: NoteWords) -> [PhraseMatch] {
        var result: [PhraseMatch] = []
        // Most words begin no phrase.
        for at in words.indices where nodes[0].any >= 0 || !note.forms[Int(words[at].form)].phrases.isEmpty {
            follow(from: 0, at, at, words, note, &result)
        }
        return result
    }

    private func follow(
        from node: Int32,
        _ start: Int,
        _ at: Int,
        _ words: ArraySlice<NoteWord>,
        _ note: NoteWords,
        _ result: inout [PhraseMatch]
    ) {
        if node != 0 {
            for entry in nodes[Int(node)].entries where !entry.isFirst || start == words.startIndex {
                if result.isEmpty { result.reserveCapacity(8) }
                result.append(
                    PhraseMatch(
                        list: entry.list,
                        value: Int(entry.value),
                        weight: Double(entry.weight),
                        at: start,
                        length: at - start
                    )
                )
            }
        }
        guard at < words.endIndex else { return }
        let form = note.forms[Int(words[at].form)]
        for index in form.phrases {
            let key = Self.key(node, note.symbols[Int(index)])
            if let after = next[key] { follow(from: after, start, at + 1, words, note, &result) }
        }
        if nodes[Int(node)].any >= 0 { follow(from: nodes[Int(node)].any, start, at + 1, words, note, &result) }
    }
}

/// A phrase found in a text.
struct PhraseMatch: Sendable {
    var list: PhraseList
    var value: Int
    var weight: Double
    /// Index of its first word.
    var at: Int
    /// In words.
    var length: Int
}

extension WordKey {
    /// A step in a tree as a key.
    @inline(__always)
    mutating func add(_ node: Int32, _ symbol: Int32) {
        add(bits: UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol)))
    }

    /// The words of a phrase in a row as a key.
    init(phrase words: some Sequence<WordKey>) {
        self.init()
        for word in words { add(bits: word.value) }
    }

    /// The words of a phrase in small letters.
    init(phrase words: [String]) { self.init(phrase: words.map { WordKey($0) }) }
}
