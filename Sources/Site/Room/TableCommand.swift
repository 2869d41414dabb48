import Engine

extension Session {
    /// The command a form at a table means; nil when the form is not one of ours.
    func command(_ deed: TableDeed, _ fields: Fields) -> Command? {
        switch deed {
        case .contribute:
            guard let kind = fields["slag"].flatMap(ContributionKind.init(rawValue:)), let text = fields["text"] else {
                return nil
            }
            return .contribute(
                kind: kind,
                text: text,
                area: fields.id("omrade"),
                step: fields.id("steg"),
                table: nil,
                perspectives: [],
                statements: fields.all("utsaga").map { StatementID($0) },
                goal: fields.id("mal"),
                origin: nil
            )
        case .edit:
            guard let id: ContributionID = fields.id("kort"), let text = fields["text"] else { return nil }
            let card = contributions[id]
            return .editContribution(
                id: id,
                text: text,
                area: card?.area,
                perspectives: card?.perspectives ?? [],
                statements: card?.statements ?? []
            )
        case .withdraw: return fields.id("kort").map { .withdrawContribution(id: $0) }
        case .merge:
            // The oldest bears the text: a card somebody remembers having read.
            let cards = Set(fields.all("kort").map { ContributionID($0) }).sorted()
            guard let into = cards.first else { return .merge(subject: .contributions(into: "", from: [])) }
            return .merge(subject: .contributions(into: into, from: Array(cards.dropFirst())))
        case .unmerge: return fields.id("sammanfogning").map { .unmerge(id: $0) }
        case .formulate, .reword, .judge: return goalCommand(deed, fields)
        case .vote: return ballot(fields).map { .vote(step: fields.id("steg"), ballot: $0) }
        case .act, .indicate, .claim: return planCommand(deed, fields)
        case .signal, .check: return nil
        }
    }

    private func goalCommand(_ deed: TableDeed, _ fields: Fields) -> Command? {
        guard let text = fields["text"] else { return nil }
        switch deed {
        case .formulate:
            guard let area: AreaID = fields.id("omrade") else { return nil }
            return .formulate(
                area: area,
                grammar: nil,
                text: text,
                why: fields.filled("varfor"),
                contributions: fields.all("kort").map { ContributionID($0) },
                statements: [],
                nationalGoals: [],
                focusItems: [],
                perspectives: [],
                constructed: false
            )
        case .reword: return fields.id("mal").map { .reword(id: $0, text: text, reason: fields.filled("skal")) }
        case .judge:
            guard let id: GoalID = fields.id("mal"), let kind = fields["dom"].flatMap(Verdict.Kind.init(rawValue:))
            else { return nil }
            return .judge(id: id, verdict: kind, reason: fields["skal"] ?? "", text: kind == .change ? text : nil)
        default: return nil
        }
    }

    private func planCommand(_ deed: TableDeed, _ fields: Fields) -> Command? {
        switch deed {
        case .act:
            guard let goal: GoalID = fields.id("mal"), let text = fields["text"] else { return nil }
            return .proposeAction(
                goal: goal,
                text: text,
                kind: fields["slag"].flatMap(Action.Kind.init(rawValue:)),
                start: fields["fran"].flatMap { Day($0) },
                end: fields["till"].flatMap { Day($0) },
                resource: fields.filled("resurs"),
                contributions: [],
                perspectives: []
            )
        case .indicate:
            guard let action: ActionID = fields.id("aktivitet"), let text = fields["text"] else { return nil }
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
        case .claim:
            guard let action: ActionID = fields.id("aktivitet"),
                let part = fields["del"].flatMap(Claim.Part.init(rawValue:))
            else { return nil }
            // A seat with an organisation speaks for that one; its name is put in where the seat is known.
            return .claim(
                subject: .action(id: action),
                organisation: fields.id("organisation") ?? "",
                role: fields["roll"] ?? "",
                part: part
            )
        default: return nil
        }
    }

    /// The ballot as the step's method wants it. What was left empty is no vote on that option.
    private func ballot(_ fields: Fields) -> Ballot? {
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
                guard let weight = number(id, .importance), let chance = number(id, .feasibility) else { return nil }
                return (id, Rating(importance: weight, feasibility: chance))
            }
            return .rating(ratings: Dictionary(uniqueKeysWithValues: ratings))
        case .ranking:
            let places = Dictionary(grouping: options.filter { number($0) != nil }) { number($0) ?? 0 }
            return .ranking(order: places.sorted { $0.key < $1.key }.map(\.value))
        }
    }
}

extension Command {
    /// A claim by a seat that has an organisation is that organisation's, whatever the form says.
    func spoken(for organisation: OrganisationID?) -> Command {
        guard let organisation, case .claim(let subject, _, let role, let part) = self else { return self }
        return .claim(subject: subject, organisation: organisation, role: role, part: part)
    }
}
