/// Something that can be voted on: a goal, a card or an area, by its id.
package typealias OptionID = Identifier<Ballot>

/// One seat's vote in one step. The last one before closing counts.
package enum Ballot: Hashable, Codable, Sendable {
    case dots(dots: [OptionID: Int])
    case rating(ratings: [OptionID: Rating])
    /// Best first; options in one inner list are equal.
    case ranking(order: [[OptionID]])
    case quadratic(votes: [OptionID: Int])
}

extension Ballot {
    /// Whether nothing was given: a ballot sent in empty is no voter.
    package var isBlank: Bool {
        switch self {
        case .dots(let counts), .quadratic(let counts): counts.values.allSatisfy { $0 == 0 }
        case .rating(let ratings): ratings.isEmpty
        case .ranking(let order): order.joined().isEmpty
        }
    }

    /// Every option the ballot mentions.
    package var options: [OptionID] {
        switch self {
        case .dots(let counts), .quadratic(let counts): Array(counts.keys)
        case .rating(let ratings): Array(ratings.keys)
        case .ranking(let order): Array(order.joined())
        }
    }

    /// What the ballot says of the options that count, each under the one it was merged into; others are passed over.
    ///
    /// Votes on merged options are summed. Of several ratings or places the first counts.
    func counted(under tops: [OptionID: OptionID]) -> Ballot {
        func moved<Value>(_ values: [OptionID: Value], _ join: (Value, Value) -> Value) -> [OptionID: Value] {
            Dictionary(
                values.sorted { $0.key < $1.key }.compactMap { entry in tops[entry.key].map { ($0, entry.value) } },
                uniquingKeysWith: join
            )
        }
        switch self {
        case .dots(let counts): return .dots(dots: moved(counts) { $0.addingClamped($1) })
        case .quadratic(let counts): return .quadratic(votes: moved(counts) { $0.addingClamped($1) })
        case .rating(let ratings): return .rating(ratings: moved(ratings) { first, _ in first })
        case .ranking(let order):
            var met: Set<OptionID> = []
            return .ranking(
                order: order.map { $0.compactMap { tops[$0] }.filter { met.insert($0).inserted } }
                    .filter { !$0.isEmpty }
            )
        }
    }

    /// One number per option said something about, higher for what the voter puts first, so that all methods meet in
    /// one measure.
    var weights: [OptionID: Int] {
        switch self {
        case .dots(let counts), .quadratic(let counts): return counts
        case .rating(let ratings): return ratings.mapValues { $0.importance + $0.feasibility }
        case .ranking(let order):
            let weighed = order.enumerated().flatMap { index, group in group.map { ($0, order.count - index) } }
            return Dictionary(weighed) { first, _ in first }
        }
    }
}
