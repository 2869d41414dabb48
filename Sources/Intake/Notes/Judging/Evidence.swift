/// Something that can be seen in a text and speaks for an answer or against it. Its name stands in the table of weights.
protocol Sign: RawRepresentable<Int>, CaseIterable, Sendable {}

/// What speaks for one answer: signs that somebody thought of, each with how strong it is, and stems of words. It is
/// weighed as it is seen, or, where weights are to be learnt, kept.
struct Evidence<Kind: Sign>: Sendable {
    private let weights: Weights<Kind>?
    /// In log odds.
    private(set) var score: Float = 0
    private(set) var seen = SignSet<Kind>()
    private(set) var signs: [(sign: Kind, strength: Float)] = []
    private(set) var words: [WordKey] = []

    /// - Parameter weights: nil to keep what is seen.
    init(_ weights: Weights<Kind>?) {
        self.weights = weights
        guard weights == nil else { return }
        signs.reserveCapacity(32)
        words.reserveCapacity(64)
    }

    mutating func see(_ sign: Kind) { see(sign, strength: 1) }
    mutating func see(_ sign: Kind, if isSeen: Bool) { if isSeen { see(sign, strength: 1) } }
    mutating func see(_ sign: Kind, _ strength: Double) { if strength != 0 { see(sign, strength: Float(strength)) } }
    mutating func see(_ word: WordKey) {
        if let weights { score += weights.weight(of: word) } else { words.append(word) }
    }

    /// Several words or parts of words whose weights are known.
    mutating func see(_ known: ArraySlice<Float>, _ each: ((WordKey) -> Void) -> Void) {
        if weights == nil { each { words.append($0) } } else { for weight in known { score += weight } }
    }

    private mutating func see(_ sign: Kind, strength: Float) {
        seen.insert(sign)
        if let weights { score += weights.weight(of: sign) * strength } else { signs.append((sign, strength)) }
    }
}

/// What signs and words weigh for one answer, learnt from notes that people have marked (`bench notes-train`). The
/// weights stand in the source as names and numbers, to be read and questioned. A class for the reason `NoteBody` is one.
final class Weights<Kind: Sign>: Sendable {
    private let signs: [Float]
    let words: WordTable<Float>

    /// - Parameter table: names of signs or, after a `~`, stems of words, each with its weight behind it.
    init(_ table: String) {
        let numbers = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ("\($0)", $0.rawValue) })
        var signs = [Float](repeating: 0, count: numbers.count)
        var words = WordTable<Float>(capacity: 256)
        for (name, weight) in NoteWeights.entries(of: table) {
            guard let weight = Float(weight) else { continue }
            if name.utf8.first == UInt8(ascii: "~") {
                words.update(WordKey(name.dropFirst()), default: 0) { $0 = weight }
            } else if let number = numbers[String(name)] {
                signs[number] = weight
            }
        }
        self.signs = signs
        self.words = words
    }

    @inline(__always)
    func weight(of sign: Kind) -> Float { signs[sign.rawValue] }

    @inline(__always)
    func weight(of word: WordKey) -> Float { words.index(of: word).map { words.values[$0] } ?? 0 }
}
