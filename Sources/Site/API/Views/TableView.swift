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
        /// In how many of the interviewed sectors somebody raised each area.
        var spread: [Spread]
        /// The table's cards, those a goal can be built on among them.
        var contributions: [Contribution]
        var goals: [Goal]
        var ballot: BallotPaper?
        var actions: [Action]
        /// Parts in actions that the seat may answer for.
        var asked: [Asked]
        /// The organisation's own answers; at a shared device those of the table's organisations.
        var answers: [ChecklistAnswer]
        var ratings: [SelfRating]
        var result: Result?
        var picture: [String]
        /// Leads back to the seat from another device, by `join`; nil for a table's shared device.
        var returnCode: String?
        /// Tables one may sit down at, by `move`; empty where one may not.
        var tables: [TableID]
        /// For a seat without a table, the one where organisations mix best.
        var proposed: TableID?
        var company: Company?
        /// Whose turn it is in a round.
        var turn: Turn?
        /// For whoever came late or was away; nil when nothing was missed.
        var meanwhile: Meanwhile?
    }

    /// Those who have sat down at the table, and how many of them are connected.
    struct Company: Hashable, Codable, Sendable {
        var seats: Int
        var present: Int
    }

    /// By place at the table, 1 …, and never by name.
    struct Turn: Hashable, Codable, Sendable {
        /// Who has the word.
        var now: Int
        var count: Int
        /// How many times the word has been all the way round.
        var laps: Int
        /// The caller's place; nil for the shared device.
        var own: Int?
    }

    /// Somebody lets the word go on. The turn it is about comes with it, so that what is sent twice counts once.
    struct Passing: Hashable, Codable, Sendable {
        var step: StepID
        var now: Int
        var laps: Int
    }

    struct Passed: Hashable, Codable, Sendable {
        /// False when the word had gone on already.
        var passed: Bool
    }

    /// What happened in the steps one has not seen.
    struct Meanwhile: Hashable, Codable, Sendable {
        var missed: [Missed]
        var decisions: [String]
        /// The goals that lead each vote that has been shown.
        var leading: [String]

        struct Missed: Hashable, Codable, Sendable {
            var title: String
            var contributions: Int
        }
    }

    /// Which table somebody sits down at.
    struct Moving: Hashable, Codable, Sendable {
        var client: String?
        var table: TableID
    }

    enum Signal: String, Hashable, Codable, Sendable, CaseIterable { case done, moreTime }

    /// What a table tells the facilitator, for as long as the step lasts.
    struct Signalling: Hashable, Codable, Sendable {
        var step: StepID
        /// Nil takes back what the table has told.
        var signal: Signal?
    }

    struct Wording: Hashable, Codable, Sendable {
        var text: String
        /// A vision's, when nothing else is said.
        var grammar: Grammar?
    }

    struct Spread: Hashable, Codable, Sendable {
        var area: AreaID
        var raised: Int
        var interviewed: Int
    }

    /// A part in an action that an organisation may accept, accept on a condition or decline.
    struct Asked: Hashable, Codable, Sendable {
        var claim: ClaimID
        /// The action's words.
        var action: String
        /// By its name.
        var organisation: String
        /// By what role.
        var role: String
        var state: Engine.Claim.State
    }

    struct Statement: Hashable, Codable, Sendable {
        var id: StatementID
        var area: AreaID
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
        var perspectives: [PerspectiveID]
        /// What it builds on in the interviews.
        var statements: [StatementID]
        /// The words of those put together into it.
        var members: [String]
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
        /// How many cards it rests on.
        var contributions: Int
        /// What it rests on in the interviews.
        var statements: [StatementID]
    }

    struct Action: Hashable, Codable, Sendable {
        var id: ActionID
        var goal: GoalID
        var text: String
        var kind: Engine.Action.Kind
        var start: Day?
        var end: Day?
        var resource: String?
        var indicators: [String]
        /// The indicators in full.
        var signs: [Indicator]
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
        /// A ballot was written in from paper for the seat, which then casts no other.
        var onPaper: Bool

        struct Option: Hashable, Codable, Sendable {
            var id: OptionID
            var text: String
            var area: AreaID?
        }
    }
}

extension API.Table {
    init(
        _ session: Engine.Session,
        _ seat: SeatID,
        _ model: TableModel,
        returnCode: String? = nil,
        meanwhile: API.Meanwhile? = nil,
        _ language: Language
    ) {
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
            spread: [],
            contributions: [],
            goals: [],
            actions: [],
            asked: [],
            answers: [],
            ratings: [],
            picture: [],
            returnCode: returnCode,
            tables: model.tables.map { TableID($0) },
            proposed: model.proposed.map { TableID($0) },
            company: model.company.map { API.Company(seats: $0.seats, present: $0.present) },
            meanwhile: meanwhile
        )
        guard case .step(let step) = model.stage else { return }
        statements = step.evidence.flatMap(API.Statement.all)
        spread = step.evidence.compactMap { evidence in
            evidence.spread.map {
                API.Spread(area: evidence.area.id, raised: $0.raised, interviewed: $0.interviewed)
            }
        }
        let cards = step.cards?.cards ?? []
        let listed = Set(cards.map(\.id))
        let others = (step.formulate?.cards ?? []).filter { !listed.contains($0.id) }
        contributions = (cards + others).compactMap { API.Contribution($0, session, own) }
        let known = Set(step.goals.map(\.id))
        let planned = (step.work?.goals ?? []).filter { !known.contains($0.id) }
        goals = (step.goals + planned).compactMap { API.Goal($0, session) }
        ballot = step.vote.map(API.BallotPaper.init)
        let seen = (step.work?.actions ?? []) + (step.work?.others ?? []) + step.unled
        actions = Set(seen.map { ActionID($0.id) }).sorted().compactMap { API.Action(session, $0) }
        result = step.result.map { API.Result($0, language) }
        picture = step.picture
        turn = step.turn.map { turn in
            API.Turn(now: turn.now, count: turn.count, laps: turn.laps, own: turn.place(of: seat))
        }
        asked = (step.work?.asked ?? []).map {
            API.Asked(
                claim: ClaimID($0.id),
                action: $0.action,
                organisation: $0.organisation,
                role: $0.role,
                state: $0.state
            )
        }
        let organisations = Set((step.answers?.sheets ?? []).map { OrganisationID($0.organisation.id) })
        guard let now = self.step?.id, !organisations.isEmpty else { return }
        answers = session.checklistAnswers.values.filter { $0.step == now && organisations.contains($0.organisation) }
        ratings = session.selfRatings.values.filter { $0.step == now && organisations.contains($0.organisation) }
    }
}

extension API.Statement {
    static func all(_ evidence: AreaEvidence) -> [Self] {
        evidence.groups.flatMap { group in
            group.statements.map {
                Self(
                    id: StatementID($0.id),
                    area: evidence.area.id,
                    text: $0.text,
                    isQuote: $0.isQuote,
                    respondent: $0.respondent,
                    category: group.category,
                    isChosen: $0.isChosen
                )
            }
        }
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
            perspectives: fact.perspectives,
            statements: fact.statements,
            members: card.members,
            isOwn: card.author == seat?.id,
            mayChange: card.author == seat?.id || seat?.role == .secretary,
            merge: card.merge.flatMap { $0.author == seat?.id ? MergeID($0.id) : nil }
        )
    }
}

extension API.Meanwhile {
    /// - Parameter seen: the step the caller was told of last; nil for none.
    init?(_ session: Engine.Session, since seen: StepID?) {
        guard let run = session.openRun, let plan = session.plan(of: run.id),
            let step = run.step.flatMap({ session.plan(of: $0) }),
            let meanwhile = session.meanwhile(step, of: plan, until: nil, since: seen)
        else { return nil }
        self.init(
            missed: meanwhile.done.map { Missed(title: $0.title, contributions: $0.cards) },
            decisions: meanwhile.decisions,
            leading: meanwhile.leading
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
            comments: card.comments,
            contributions: card.cards,
            statements: session.links(of: goal.id).statements.filter { session.statements[$0]?.counts == true }
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
            resource: action.resource,
            indicators: session.indicators(for: subject).map(\.text),
            signs: session.indicators(for: subject),
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
            given: form.given,
            onPaper: form.isOnPaper
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
