import Engine
import Formats

extension Session {
    /// The command a form at a table means; nil when the form is not one of ours.
    func command(_ deed: TableDeed, _ fields: Fields, by seat: SeatID) -> Command? {
        switch deed {
        case .contribute, .edit, .withdraw, .merge, .unmerge: cardCommand(deed, fields)
        case .formulate, .reword, .judge: goalCommand(deed, fields)
        case .pin: pinning(fields)
        case .vote: ballot(fields).map { .vote(step: fields.id("steg"), ballot: $0) }
        case .act, .revise, .indicate: planCommand(deed, fields)
        case .claim, .answerClaim: claimCommand(deed, fields, by: seat)
        case .checklist, .rate: answerCommand(deed, fields)
        case .move: fields.id("bord").flatMap { move(seat, to: $0) }
        case .signal, .pass, .check: nil
        }
    }

    private func cardCommand(_ deed: TableDeed, _ fields: Fields) -> Command? {
        switch deed {
        case .contribute:
            guard let kind = fields["slag"].flatMap(ContributionKind.init(rawValue:)), var text = fields["text"] else {
                return nil
            }
            let statements = fields.all("utsaga").map { StatementID($0) }
            // Whoever ticks a statement and says that it holds has said something already.
            if kind.isReaction, !statements.isEmpty, fields.filled("text") == nil { text = kind.choice.swedish + "." }
            return .contribute(
                kind: kind,
                text: text,
                area: fields.id("omrade"),
                step: fields.id("steg"),
                table: nil,
                perspectives: perspectives(fields),
                statements: statements,
                goal: fields.id("mal"),
                origin: nil
            )
        case .edit:
            guard let id: ContributionID = fields.id("kort"), let text = fields["text"] else { return nil }
            let card = contributions[id]
            return .editContribution(
                id: id,
                text: text,
                area: fields.id("omrade") ?? card?.area,
                perspectives: fields["perspektiv"] == nil ? card?.perspectives ?? [] : perspectives(fields),
                statements: card?.statements ?? [],
                basis: fields.filled("grund")
            )
        case .withdraw: return fields.id("kort").map { .withdrawContribution(id: $0) }
        case .merge:
            // A group that is there already bears the text, else the oldest: a card somebody remembers having read.
            let cards = Set(fields.all("kort").map { ContributionID($0) }).sorted()
            guard let into = cards.first(where: { lineage(of: $0).count > 1 }) ?? cards.first else {
                return .merge(subject: .contributions(into: "", from: []))
            }
            let subject = Merge.Subject.contributions(into: into, from: cards.filter { $0 != into })
            return .merge(subject: subject, text: fields.filled("namn"))
        case .unmerge: return fields.id("sammanfogning").map { .unmerge(id: $0) }
        default: return nil
        }
    }

    private func perspectives(_ fields: Fields) -> [PerspectiveID] {
        fields.all("perspektiv").filter { !$0.isEmpty }.map { PerspectiveID($0) }
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
                statements: fields.all("utsaga").map { StatementID($0) },
                nationalGoals: [],
                focusItems: [],
                perspectives: perspectives(fields),
                constructed: false
            )
        case .reword:
            return fields.id("mal").map {
                .reword(id: $0, text: text, reason: fields.filled("skal"), basis: fields.filled("grund"))
            }
        case .judge:
            guard let id: GoalID = fields.id("mal"), let kind = fields["dom"].flatMap(Verdict.Kind.init(rawValue:))
            else { return nil }
            return .judge(id: id, verdict: kind, reason: fields["skal"] ?? "", text: kind == .change ? text : nil)
        default: return nil
        }
    }

    /// Nil when no statement is ticked.
    func pinning(_ fields: Fields) -> Command? {
        let statements = fields.all("utsaga").map { StatementID($0) }
        guard let goal: GoalID = fields.id("mal"), !statements.isEmpty else { return nil }
        return .link(id: goal, links: GoalLinks(statements: statements))
    }

    private func answerCommand(_ deed: TableDeed, _ fields: Fields) -> Command? {
        guard let value = fields.filled("varde"), let question = fields.filled("fraga") else { return nil }
        if deed == .rate {
            return Int(value).map {
                .rateSelf(
                    step: fields.id("steg"),
                    factor: Identifier(question),
                    value: $0,
                    proof: fields.filled("text"),
                    organisation: fields.id("organisation")
                )
            }
        }
        return ChecklistAnswer.Answer(rawValue: value).map {
            .answerChecklist(
                step: fields.id("steg"),
                item: Identifier(question),
                answer: $0,
                comment: fields.filled("text"),
                organisation: fields.id("organisation")
            )
        }
    }

    /// Places are those before the first rotation, so a table chosen later is counted back.
    func move(_ seat: SeatID, to wished: TableID) -> Command? {
        guard let workshop = currentWorkshop,
            let index = workshop.tables.firstIndex(where: { $0.id == wished })
        else { return nil }
        return .setTables(
            workshop: workshop.id,
            places: [seat: workshop.home(ofTable: index, round: runs[workshop.id]?.round ?? 0)]
        )
    }
}

extension WorkshopPlan {
    /// Where somebody must have begun who sits at a table now.
    func home(ofTable index: Int, round: Int) -> TableID {
        tables[(index + tables.count - round % tables.count) % tables.count].id
    }
}
