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

    /// Infinite where nothing is to be measured.
    private var measures = SIMD16<Float>(repeating: 0)
    private var here = SignSet<RemarkSign>()
    private var before = SignSet<RemarkSign>()
    private var after = SignSet<RemarkSign>()

    /// The views of a note's sentences, in order.
    ///
    /// - Parameters:
    ///   - seen: what the first judge found in each.
    ///   - places: where each stands.
    static func all(_ seen: [Evidence<RemarkSign>], _ places: [RemarkJudge.Place]) -> [RemarkView] {
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
            view[.found] = found(0)
            view[.foundBefore] = found(-1)
            view[.foundAfter] = found(1)
            view[.foundTwoBefore] = found(-2)
            view[.foundTwoAfter] = found(2)
            let passage = passages[place.passageNumber] ?? (0, 1)
            view[.foundInPassage] = passage.sum / passage.count
            view[.foundInNote] = mean
            view[.sentences] = Float(seen.count)
            view[.letters] = Float(sentence.run.count)
            view[.words] = Float(sentence.words.count)
            view.here = seen[index].seen
            if index > 0 { view.before = seen[index - 1].seen }
            if index + 1 < seen.count { view.after = seen[index + 1].seen }
            return view
        }
    }

    private subscript(measure: Measure) -> Float {
        get { measures[measure.rawValue] }
        set { measures[measure.rawValue] = newValue }
    }

    /// What can be asked for, by number: measures, then the signs here, before and after.
    static let names: [String] =
        Measure.allCases.map { "\($0)" } + RemarkSign.allCases.map { "\($0)" }
        + RemarkSign.allCases.map { "before.\($0)" } + RemarkSign.allCases.map { "after.\($0)" }

    private static let measureCount = Measure.allCases.count
    private static let signCount = RemarkSign.allCases.count

    /// The value that a name stands for; 1 for a sign that was seen.
    subscript(number: Int) -> Float {
        if number < Self.measureCount { return measures[number] }
        let (at, sign) = (number - Self.measureCount).quotientAndRemainder(dividingBy: Self.signCount)
        let set = at == 0 ? here : at == 1 ? before : after
        return set.contains(sign) ? 1 : 0
    }
}

/// Signs of one kind that were seen; at most 256 are told apart.
struct SignSet<Kind: Sign>: Sendable {
    private var bits = SIMD4<UInt64>(repeating: 0)

    mutating func insert(_ sign: Kind) { bits[sign.rawValue >> 6] |= 1 << UInt64(sign.rawValue & 63) }

    /// - Parameter number: of a sign.
    func contains(_ number: Int) -> Bool { bits[number >> 6] >> UInt64(number & 63) & 1 == 1 }
}
