/// Finds the statements of a note again in the note's corrected text.
///
/// A statement whose words stand unchanged is placed there, the nearest to where it stood when they stand twice. Others
/// are placed where most of their words stand in order; what is too unlike is listed, so that a person decides.
package struct Reanchoring: Sendable, Hashable {
    package struct Placed: Sendable, Hashable {
        package var statement: StatementID
        /// Place in the corrected text, in Unicode code points.
        package var start: Int
        package var length: Int
        /// The words as they now stand.
        package var text: String
        /// 1 is word for word.
        package var likeness: Double
        package var isUnchanged: Bool { likeness == 1 }
    }

    package private(set) var placed: [Placed] = []
    package private(set) var unplaced: [StatementID] = []

    /// - Parameters:
    ///   - text: the corrected note, decoded as notes are.
    ///   - least: how much of a statement must be found again.
    package init(_ statements: [Statement], in text: String, least: Double = 0.6) {
        let scalars = Array(text.unicodeScalars)
        let words = Self.words(in: scalars)
        var free = [Bool](repeating: true, count: words.count)
        var waiting: [(Statement, [String])] = []
        let ordered = statements.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        for statement in ordered {
            let wanted = Self.words(in: Array(statement.text.unicodeScalars)).map(\.text)
            if let place = Self.exact(wanted, words, free, near: statement.start) {
                take(place, for: statement.id, likeness: 1)
            } else {
                waiting.append((statement, wanted))
            }
        }
        // The likest first, so that two that resemble the same passage do not take it from each other.
        while !waiting.isEmpty {
            let best = waiting.indices.compactMap { index in
                Self.closest(waiting[index].1, words, free).map {
                    (index: index, place: $0.place, likeness: $0.likeness)
                }
            }.filter { $0.likeness >= least }.max { ($0.likeness, $1.index) < ($1.likeness, $0.index) }
            guard let best else { break }
            // A passage that says the same in other order is like, never the same.
            take(best.place, for: waiting[best.index].0.id, likeness: min(0.99, best.likeness))
            waiting.remove(at: best.index)
        }
        unplaced = waiting.map(\.0.id)
        placed.sort { ($0.start, $0.statement) < ($1.start, $1.statement) }

        func take(_ place: Range<Int>, for statement: StatementID, likeness: Double) {
            for index in place { free[index] = false }
            let start = words[place.lowerBound].range.lowerBound
            var end = words[place.upperBound - 1].range.upperBound
            // The stop goes with the sentence.
            while end < scalars.count, ".!?…”\"".unicodeScalars.contains(scalars[end]) { end += 1 }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[start..<end])
            placed.append(
                Placed(
                    statement: statement,
                    start: start,
                    length: end - start,
                    text: String(text).split(whereSeparator: \.isWhitespace).joined(separator: " "),
                    likeness: likeness
                )
            )
        }
    }

    /// Statements waiting for their reworded successors.
    package struct Pairing {
        private var waiting: [Statement]

        package init(_ statements: some Sequence<Statement>) { waiting = statements.sorted { $0.id < $1.id } }

        /// The statement most like the words, when most of its words are theirs too; each is given once.
        package mutating func take(_ text: String, least: Double = 0.75) -> Statement? {
            let scored = waiting.indices.map { (index: $0, likeness: Reanchoring.likeness(waiting[$0].text, text)) }
            guard let best = scored.max(by: { ($0.likeness, $1.index) < ($1.likeness, $0.index) }),
                best.likeness >= least
            else { return nil }
            return waiting.remove(at: best.index)
        }
    }

    /// Words in common, twice over the words of both: 1 for the same words.
    package static func likeness(_ left: String, _ right: String) -> Double {
        var counts: [String: Int] = [:]
        let wanted = words(in: Array(left.unicodeScalars))
        let found = words(in: Array(right.unicodeScalars))
        guard wanted.count + found.count > 0 else { return 0 }
        for word in wanted { counts[word.text, default: 0] += 1 }
        var common = 0
        for word in found where counts[word.text, default: 0] > 0 {
            counts[word.text, default: 0] -= 1
            common += 1
        }
        return Double(2 * common) / Double(wanted.count + found.count)
    }

    private struct Word {
        var text: String
        var range: Range<Int>
    }

    private static func words(in scalars: [Unicode.Scalar]) -> [Word] {
        var words: [Word] = []
        var at = 0
        while at < scalars.count {
            guard isPart(scalars[at]) else {
                at += 1
                continue
            }
            let start = at
            while at < scalars.count, isPart(scalars[at]) { at += 1 }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[start..<at])
            words.append(Word(text: String(text).lowercased(), range: start..<at))
        }
        return words
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
    }

    private static func exact(_ wanted: [String], _ words: [Word], _ free: [Bool], near place: Int) -> Range<Int>? {
        guard !wanted.isEmpty, wanted.count <= words.count else { return nil }
        let starts = (0...(words.count - wanted.count)).filter { start in
            wanted.indices.allSatisfy { free[start + $0] && words[start + $0].text == wanted[$0] }
        }
        let nearest = starts.min { left, right in
            abs(words[left].range.lowerBound - place) < abs(words[right].range.lowerBound - place)
        }
        return nearest.map { $0..<$0 + wanted.count }
    }

    /// The stretch of free words that takes fewest changes to become the wanted ones: an alignment that may begin and end
    /// anywhere in the text (P. Sellers, Journal of Algorithms 1, 1980).
    private static func closest(_ wanted: [String], _ words: [Word], _ free: [Bool]) -> (
        place: Range<Int>, likeness: Double
    )? {
        guard wanted.count >= 2, !words.isEmpty else { return nil }
        // Per number of wanted words used: the cost so far, and where in the text it began.
        var column = (0...wanted.count).map { (cost: $0 * 2, from: 0) }
        var best: (cost: Int, from: Int, end: Int)?
        for (index, word) in words.enumerated() {
            var next = column
            next[0] = (0, index + 1)
            for position in 1...wanted.count {
                guard free[index] else {
                    next[position] = (position * 2, index + 1)
                    continue
                }
                let before = column[position - 1]
                let change = cost(wanted[position - 1], word.text)
                var choice = (cost: before.cost + change, from: position == 1 ? index : before.from)
                if next[position - 1].cost + 2 < choice.cost {
                    choice = (next[position - 1].cost + 2, next[position - 1].from)
                }
                if column[position].cost + 1 < choice.cost {
                    choice = (column[position].cost + 1, column[position].from)
                }
                next[position] = choice
            }
            column = next
            let whole = column[wanted.count]
            if whole.from <= index, whole.cost < best?.cost ?? Int.max { best = (whole.cost, whole.from, index + 1) }
        }
        guard let best, best.from < best.end else { return nil }
        return (best.from..<best.end, 1 - Double(best.cost) / Double(wanted.count * 2))
    }

    /// 0 for the same word, 1 for one with another ending, 2 for another word.
    private static func cost(_ left: String, _ right: String) -> Int {
        if left == right { return 0 }
        let shared = zip(left, right).prefix { $0 == $1 }.count
        return shared >= 4 && max(left.count, right.count) - shared <= 4 ? 1 : 2
    }
}
