import Engine

extension BoardPlace {
    /// The part of the board a form was on.
    init?(_ fields: Fields) {
        guard let name = fields["vy"] else { return nil }
        self.init(name: name)
    }

    /// One of them carries the text, or all come under a new one. Without either the oldest carries.
    func merge(_ fields: Fields) -> Command? {
        switch subject {
        case .goals:
            guard let parts: (GoalID, [GoalID]) = parts(fields) else { return nil }
            return .merge(subject: .goals(into: parts.0, from: parts.1), text: fields.filled("text"))
        case .cards:
            guard let parts: (ContributionID, [ContributionID]) = parts(fields) else { return nil }
            return .merge(subject: .contributions(into: parts.0, from: parts.1), text: fields.filled("text"))
        }
    }

    private func parts<Of>(_ fields: Fields) -> (Identifier<Of>, [Identifier<Of>])? {
        let all = Set(fields.all("del").map { Identifier<Of>($0) }).sorted()
        guard let into = fields.id("bar") ?? all.first else { return (Identifier(""), []) }
        return all.contains(into) ? (into, all.filter { $0 != into }) : nil
    }

    func holdApart(_ fields: Fields) -> Command? {
        let pair = fields.all("del")
        guard pair.count == 2, let answer = fields["olika"] else { return nil }
        return .holdApart(pair: BoardView.pair(pair[0], pair[1], subject), apart: answer == "ja")
    }
}
