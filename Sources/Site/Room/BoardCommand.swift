import Engine

extension BoardPlace {
    /// The part of the board a form was on.
    init?(_ fields: Fields) {
        guard let name = fields["vy"] else { return nil }
        self.init(name: name)
    }

    /// One of them carries the text, or all come under a new one. Without either the oldest carries. A wording that stands
    /// in the form counts only when no card was chosen to carry.
    func merge(_ fields: Fields) -> Command? {
        switch subject {
        case .goals:
            guard let parts: (GoalID, [GoalID]) = parts(fields) else { return nil }
            return .merge(subject: .goals(into: parts.0, from: parts.1), text: wording(fields))
        case .cards:
            guard let parts: (ContributionID, [ContributionID]) = parts(fields) else { return nil }
            return .merge(subject: .contributions(into: parts.0, from: parts.1), text: wording(fields))
        }
    }

    private func wording(_ fields: Fields) -> String? { fields.filled("bar") == nil ? fields.filled("text") : nil }

    private func parts<Of>(_ fields: Fields) -> (Identifier<Of>, [Identifier<Of>])? {
        let all = Set(fields.all("del").map { Identifier<Of>($0) }).sorted()
        guard let into = fields.id("bar") ?? all.first else { return (Identifier(""), []) }
        return all.contains(into) ? (into, all.filter { $0 != into }) : nil
    }

    /// Each two of those that were found to be different; none when the form is not one of ours.
    func holdApart(_ fields: Fields) -> [Command] {
        let parts = Set(fields.all("del")).sorted()
        guard let answer = fields["olika"], parts.count <= BoardModel.mostInGroup else { return [] }
        return parts.indices.flatMap { one in
            parts[(one + 1)...].map { other in
                .holdApart(pair: BoardView.pair(parts[one], other, subject), apart: answer == "ja")
            }
        }
    }
}
