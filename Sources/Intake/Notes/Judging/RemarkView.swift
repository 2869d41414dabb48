/// A sentence among those around it, as the last judge of remarks sees it: how much the first found in each that speaks
/// for a remark, and what was seen in it and its neighbours. Small talk stands beside small talk, and a question is one
/// thing before an answer and another inside it.
struct RemarkView {
    /// What is measured, apart from signs.
    enum Measure: Int, CaseIterable {
        /// What the first judge found, in log odds: here, before and after, and the mean of the passage and the note.
        case found, foundBefore, foundAfter, foundTwoBefore, foundTwoAfter, foundInPassage, foundInNote
        case sentences, letters, words
    }

    /// Names of the values of a row.
    static let names: [String] =
        Measure.allCases.map { "\($0)" } + RemarkSign.allCases.map { "\($0)" }
        + RemarkSign.allCases.map { "before.\($0)" } + RemarkSign.allCases.map { "after.\($0)" }

    /// A value for each name; infinite where nothing is to be measured.
    private(set) var row: [Float]

    /// The views of a note's sentences, in order.
    ///
    /// - Parameters:
    ///   - seen: what the first judge found in each.
    ///   - places: where each stands.
    static func all(_ seen: [Evidence<RemarkSign>], _ places: [RemarkJudge.Place], _ body: NoteBody) -> [RemarkView] {
        let mean = seen.reduce(0) { $0 + $1.score } / Float(max(1, seen.count))
        var passages: [Int: (sum: Float, count: Float)] = [:]
        for (seen, place) in zip(seen, places) {
            passages[place.passageNumber, default: (0, 0)].sum += seen.score
            passages[place.passageNumber, default: (0, 0)].count += 1
        }
        return seen.indices.map { index in
            let place = places[index]
            let sentence = place.sentences[place.number]
            func found(_ distance: Int) -> Float {
                seen.indices.contains(index + distance) ? seen[index + distance].score : .infinity
            }
            var view = RemarkView()
            view.measure(.found, found(0))
            view.measure(.foundBefore, found(-1))
            view.measure(.foundAfter, found(1))
            view.measure(.foundTwoBefore, found(-2))
            view.measure(.foundTwoAfter, found(2))
            let passage = passages[place.passageNumber] ?? (0, 1)
            view.measure(.foundInPassage, passage.sum / passage.count)
            view.measure(.foundInNote, mean)
            view.measure(.sentences, Float(seen.count))
            view.measure(.letters, Float(sentence.run.count))
            view.measure(.words, Float(sentence.words.count))
            view.see(seen[index].seen, at: 0)
            if index > 0 { view.see(seen[index - 1].seen, at: 1) }
            if index + 1 < seen.count { view.see(seen[index + 1].seen, at: 2) }
            return view
        }
    }

    private init() { row = [Float](repeating: 0, count: Self.names.count) }

    private mutating func measure(_ measure: Measure, _ value: Float) { row[measure.rawValue] = value }

    /// - Parameter at: 0 for the sentence's own signs, 1 for those of the one before and 2 for those of the one after.
    private mutating func see(_ signs: SignSet<RemarkSign>, at: Int) {
        let first = Measure.allCases.count + at * RemarkSign.allCases.count
        for number in signs { row[first + number] = 1 }
    }
}

/// Signs of one kind that were seen.
struct SignSet<Kind: Sign>: Sendable, Sequence {
    private var bits = SIMD4<UInt64>(repeating: 0)

    mutating func insert(_ sign: Kind) { bits[sign.rawValue >> 6] |= 1 << UInt64(sign.rawValue & 63) }

    /// Their numbers, in order.
    func makeIterator() -> AnyIterator<Int> {
        var (left, word) = (bits, 0)
        return AnyIterator {
            while word < 4, left[word] == 0 { word += 1 }
            guard word < 4 else { return nil }
            let bit = left[word].trailingZeroBitCount
            left[word] &= left[word] - 1
            return word << 6 + bit
        }
    }
}
