import Engine
import Formats

extension API {
    /// What one seat sees at its table.
    struct Table: Hashable, Codable, Sendable {
        var seat: SeatID
        var organisation: OrganisationID?
        var isSecretary: Bool
        var table: TableID?
        var areas: [AreaID]
        var workshop: Workshop?
        var step: Step?
        /// What the table has told the facilitator in this step.
        var signal: Signal?
        /// What the interviews said about the table's areas.
        var statements: [Statement]
        var contributions: [Contribution]
        var goals: [Goal]
        var ballot: BallotPaper?
        var actions: [Action]
        /// The organisation's own answers.
        var answers: [ChecklistAnswer]
        var ratings: [SelfRating]
        var result: Result?
        var picture: [String]
    }

    enum Signal: String, Hashable, Codable, Sendable, CaseIterable { case done, moreTime }

    /// What a table tells the facilitator, for as long as the step lasts.
    struct Signalling: Hashable, Codable, Sendable {
        var step: StepID
        var signal: Signal
    }

    struct Wording: Hashable, Codable, Sendable {
        var text: String
        /// A vision's, when nothing else is said.
        var grammar: Grammar?
    }

    struct Statement: Hashable, Codable, Sendable {
        var id: StatementID
        var text: String
        var isQuote: Bool
        /// Who said it, as closely as at least three share it: "chef, landsbygdskommun".
        var respondent: String?
        var category: String?
        /// Chosen by people as one that speaks for many.
        var isChosen: Bool
    }

    struct Contribution: Hashable, Codable, Sendable {
        var id: ContributionID
        var kind: ContributionKind
        var text: String
        var area: AreaID?
        var isOwn: Bool
        var mayChange: Bool
        /// The latest merge into it, when this seat may take it back.
        var merge: MergeID?
    }

    struct Goal: Hashable, Codable, Sendable {
        var id: GoalID
        var area: AreaID
        var grammar: Grammar
        var text: String
        var why: String?
        var verdict: Verdict.Kind?
        var comments: [String]
    }

    struct Action: Hashable, Codable, Sendable {
        var id: ActionID
        var goal: GoalID
        var text: String
        var kind: Engine.Action.Kind
        var start: Day?
        var end: Day?
        var indicators: [String]
        var claims: [Claim]

        struct Claim: Hashable, Codable, Sendable {
            var id: ClaimID
            var organisation: OrganisationID
            var role: String
            var part: Engine.Claim.Part
            var state: Engine.Claim.State
        }
    }

    /// A ballot to fill in, with the seat's own vote and nobody else's.
    struct BallotPaper: Hashable, Codable, Sendable {
        var method: VotingMethod
        var isOpen: Bool
        var options: [Option]
        var given: Ballot?

        struct Option: Hashable, Codable, Sendable {
            var id: OptionID
            var text: String
            var area: AreaID?
        }
    }
}

extension API.Table {
    init(_ session: Engine.Session, _ seat: SeatID, _ model: TableModel, _ language: Language) {
        let own = session.seats[seat]
        self.init(
            seat: seat,
            organisation: own?.organisation,
            isSecretary: model.isSecretary,
            table: model.table.map { TableID($0) },
            areas: model.areas.map(\.id),
            workshop: API.Workshop(session),
            step: API.Step(session),
            signal: model.signal.map(API.Signal.init),
            statements: [],
            contributions: [],
            goals: [],
            actions: [],
            answers: [],
            ratings: [],
            picture: []
        )
        guard case .step(let step) = model.stage else { return }
        statements = step.evidence.flatMap(\.groups).flatMap { group in
            group.statements.map {
                API.Statement(
                    id: StatementID($0.id),
                    text: $0.text,
                    isQuote: $0.isQuote,
                    respondent: $0.respondent,
                    category: group.category,
                    isChosen: $0.isChosen
                )
            }
        }
        contributions = (step.cards?.cards ?? []).compactMap { API.Contribution($0, session, own) }
        let known = Set(step.goals.map(\.id))
        let planned = (step.work?.goals ?? []).filter { !known.contains($0.id) }
        goals = (step.goals + planned).compactMap { API.Goal($0, session) }
        ballot = step.vote.map(API.BallotPaper.init)
        let seen = (step.work?.actions ?? []) + (step.work?.others ?? []) + step.unled
        actions = Set(seen.map { ActionID($0.id) }).sorted().compactMap { API.Action(session, $0) }
        result = step.result.map { API.Result($0, language) }
        picture = step.picture
        guard let organisation, let now = self.step?.id else { return }
        answers = session.checklistAnswers.values.filter { $0.step == now && $0.organisation == organisation }
        ratings = session.selfRatings.values.filter { $0.step == now && $0.organisation == organisation }
    }
}

extension API.Contribution {
    init?(_ card: TableModel.Card, _ session: Engine.Session, _ seat: Seat?) {
        guard let fact = session.contributions[ContributionID(card.id)] else { return nil }
        self.init(
            id: fact.id,
            kind: fact.kind,
            text: card.text,
            area: fact.area,
            isOwn: card.author == seat?.id,
            mayChange: card.author == seat?.id || seat?.role == .secretary,
            merge: card.merge.flatMap { $0.author == seat?.id ? MergeID($0.id) : nil }
        )
    }
}

extension API.Goal {
    init?(_ card: TableModel.GoalCard, _ session: Engine.Session) {
        guard let goal = session.goals[GoalID(card.id)] else { return nil }
        self.init(
            id: goal.id,
            area: goal.area,
            grammar: goal.grammar,
            text: card.text,
            why: card.why,
            verdict: goal.verdict?.kind,
            comments: card.comments
        )
    }
}

extension API.Action {
    init?(_ session: Engine.Session, _ id: ActionID) {
        guard let action = session.actions[id] else { return nil }
        let subject = Indicator.Subject.action(id: id)
        self.init(
            id: id,
            goal: session.representative(of: action.goal),
            text: action.text,
            kind: action.kind,
            start: action.start,
            end: action.end,
            indicators: session.indicators(for: subject).map(\.text),
            claims: session.claims(on: subject).filter { !$0.isDeclined }
                .map {
                    Claim(id: $0.id, organisation: $0.organisation, role: $0.role, part: $0.part, state: $0.state)
                }
        )
    }
}

extension API.BallotPaper {
    init(_ form: VoteForm) {
        self.init(
            method: form.method,
            isOpen: form.isOpen,
            options: form.options.map { Option(id: OptionID($0.id), text: $0.text, area: $0.area?.id) },
            given: form.given
        )
    }
}

extension API.Signal {
    init(_ signal: TableSignal) {
        self =
            switch signal {
            case .done: .done
            case .moreTime: .moreTime
            }
    }

    var heard: TableSignal {
        switch self {
        case .done: .done
        case .moreTime: .moreTime
        }
    }
}
