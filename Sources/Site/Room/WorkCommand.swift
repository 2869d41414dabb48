import Engine

extension Session {
    /// Actions and their signs.
    func planCommand(_ deed: TableDeed, _ fields: Fields) -> Command? {
        guard let text = fields["text"] else { return nil }
        let kind = fields["slag"].flatMap(Action.Kind.init(rawValue:))
        let (start, end) = (fields["fran"].flatMap { Day($0) }, fields["till"].flatMap { Day($0) })
        switch deed {
        case .act:
            guard let goal: GoalID = fields.id("mal") else { return nil }
            return .proposeAction(
                goal: goal,
                text: text,
                kind: kind,
                start: start,
                end: end,
                resource: fields.filled("resurs"),
                contributions: [],
                perspectives: []
            )
        case .revise:
            guard let id: ActionID = fields.id("aktivitet") else { return nil }
            return .reviseAction(
                id: id,
                text: text,
                kind: kind,
                start: start,
                end: end,
                resource: fields.filled("resurs"),
                contributions: [],
                // What was empty when the page was opened has perhaps been said by somebody else since.
                emptied: fields.all("fanns").compactMap(Action.Detail.init(rawValue:)),
                basis: fields.filled("grund")
            )
        case .indicate:
            guard let action: ActionID = fields.id("aktivitet") else { return nil }
            return .setIndicator(
                id: nil,
                subject: .action(id: action),
                text: text,
                measures: fields["matt"].flatMap(Indicator.Measure.init(rawValue:)),
                baseline: fields.filled("start"),
                target: fields.filled("malvarde"),
                source: fields.filled("kalla"),
                cadence: nil,
                bySex: fields["kon"] == "ja",
                reasonNotSplit: nil
            )
        default: return nil
        }
    }

    /// Who takes on what, and what organisations answer when others have proposed them.
    func claimCommand(_ deed: TableDeed, _ fields: Fields, by seat: SeatID) -> Command? {
        if deed == .answerClaim {
            guard let id: ClaimID = fields.id("atagande") else { return nil }
            let words = fields["text"] ?? ""
            return switch fields["svar"] {
            case "ja": .answerClaim(id: id, state: .offered)
            case "villkor": .answerClaim(id: id, state: .conditional(condition: words))
            case "nej": .answerClaim(id: id, state: .declined(reason: words))
            default: nil
            }
        }
        guard let action: ActionID = fields.id("aktivitet"),
            let part = fields["del"].flatMap(Claim.Part.init(rawValue:))
        else { return nil }
        return .claim(
            subject: .action(id: action),
            organisation: fields.id("organisation") ?? seats[seat]?.organisation ?? "",
            role: fields["roll"] ?? "",
            part: part
        )
    }
}
