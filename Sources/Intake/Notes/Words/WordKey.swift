/// A word known by its letters: two words in small letters with the same key are the same word. Sixty-four bits over
/// some ten thousand words leave no room for chance.
struct WordKey: Hashable, Sendable {
    private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

    init() {}

    fileprivate init(value: UInt64) { self.value = value }

    /// - Parameter word: in small letters.
    init(_ word: some StringProtocol) { for letter in word.unicodeScalars { add(letter) } }

    init(_ letters: some Sequence<Unicode.Scalar>) { for letter in letters { add(letter) } }

    @inline(__always)
    mutating func add(_ letter: Unicode.Scalar) { add(bits: UInt64(letter.value)) }

    @inline(__always)
    mutating func add(bits: UInt64) {
        value = (value ^ bits) &* 0xFF51_AFD7_ED55_8CCD
        value ^= value >> 32
    }

    /// The word as the first of a sentence.
    var opening: WordKey {
        var key = self
        key.add("^")
        return key
    }

    /// The word as the second of a sentence.
    var second: WordKey { opening.opening }

    /// The word as the last of a sentence.
    var closing: WordKey {
        var key = self
        key.add("$")
        return key
    }

    /// What the word of those letters begins with, apart from the word of as many letters.
    static func beginning(of letters: [Unicode.Scalar]) -> WordKey {
        var key = WordKey(letters.prefix(4))
        key.add("*")
        return key
    }

    func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// Values by word, in one flat table: a look-up is a step or two through memory.
struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var slots: [Int32]
    private(set) var values: [Value] = []
    private var mask: Int

    init(capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// Index of a word's value, in the order they were added.
    @inline(__always)
    func index(of key: WordKey) -> Int? {
        var at = Int(truncatingIfNeeded: key.value) & mask
        while slots[at] >= 0 {
            if keys[at] == key.value { return Int(slots[at]) }
            at = (at + 1) & mask
        }
        return nil
    }

    @inline(__always)
    subscript(key: WordKey) -> Value? { index(of: key).map { values[$0] } }

    /// All words with their values, in no order.
    var entries: [(key: WordKey, value: Value)] {
        zip(keys, slots).compactMap { key, slot in slot < 0 ? nil : (WordKey(value: key), values[Int(slot)]) }
    }

    /// Adds a word that is not there yet, or changes the one that is.
    mutating func update(_ key: WordKey, default value: @autoclosure () -> Value, _ change: (inout Value) -> Void) {
        if let index = index(of: key) { return change(&values[index]) }
        var value = value()
        change(&value)
        insert(key, value)
    }

    /// - Precondition: the word is not in the table.
    mutating func insert(_ key: WordKey, _ value: Value) {
        if (values.count + 1) * 2 > keys.count { grow() }
        place(key.value, Int32(values.count))
        values.append(value)
    }

    private mutating func place(_ key: UInt64, _ slot: Int32) {
        var at = Int(truncatingIfNeeded: key) & mask
        while slots[at] >= 0 { at = (at + 1) & mask }
        keys[at] = key
        slots[at] = slot
    }

    private mutating func grow() {
        let (oldKeys, oldSlots) = (keys, slots)
        let size = keys.count * 2
        keys = [UInt64](repeating: 0, count: size)
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
        for (key, slot) in zip(oldKeys, oldSlots) where slot >= 0 { place(key, slot) }
    }
}

/// Words to be asked for by their keys. A set of the standard library would scramble keys once more that are scrambled.
struct WordSet: Sendable {
    private var table: WordTable<Void>

    init(_ words: some Collection<WordKey> = []) {
        table = WordTable(capacity: words.count)
        for word in words { insert(word) }
    }

    /// - Parameter words: in small letters, with a blank between them.
    init(words: String) { self.init(words.split(separator: " ").map { WordKey($0) }) }

    var isEmpty: Bool { table.values.isEmpty }

    @inline(__always)
    func contains(_ word: WordKey) -> Bool { table.index(of: word) != nil }

    mutating func insert(_ word: WordKey) { if !contains(word) { table.insert(word, ()) } }
}
