import Engine

extension Session {
    /// The ballot as the step's method wants it. What was left empty is no vote on that option.
    func ballot(_ fields: Fields) -> Ballot? {
        guard let step: StepID = fields.id("steg"), case .prioritise(let method, _) = plan(of: step)?.kind else {
            return nil
        }
        let options = options(in: step)
        func number(_ option: OptionID, _ part: VoteForm.Part = .only) -> Int? {
            fields[option.text + part.rawValue].flatMap { Int($0) }.flatMap { $0 == 0 ? nil : $0 }
        }
        func counts() -> [OptionID: Int] {
            Dictionary(uniqueKeysWithValues: options.compactMap { id in number(id).map { (id, $0) } })
        }
        switch method {
        case .dots: return .dots(dots: counts())
        case .quadratic: return .quadratic(votes: counts())
        case .rating:
            let ratings = options.compactMap { id -> (OptionID, Rating)? in
                let (weight, chance) = (number(id, .importance), number(id, .feasibility))
                // One of the two is half an answer: it is refused in words rather than passed over.
                return weight == nil && chance == nil
                    ? nil : (id, Rating(importance: weight ?? 0, feasibility: chance ?? 0))
            }
            return .rating(ratings: Dictionary(uniqueKeysWithValues: ratings))
        case .ranking:
            let places = Dictionary(grouping: options.filter { number($0) != nil }) { number($0) ?? 0 }
            return .ranking(order: places.sorted { $0.key < $1.key }.map(\.value))
        }
    }
}
