import Engine
import Testing

/// A small county that has been through interviews and both workshops, built only through decisions.
struct DraftCounty {
    var session = Session()
    var now = Moment(milliseconds: 1_681_804_800_000)  // 18 April 2023

    /// Decides and applies.
    mutating func does(_ seat: SeatID, _ command: Command) throws {
        now = now.adding(seconds: 20)
        let events = try session.decide(command, by: seat, at: now)
        let number = session.lastSequence + 1
        for (offset, event) in events.enumerated() {
            session.apply(Record(sequence: number + offset, at: now, command: number, seat: seat, event: event))
        }
    }

    /// Only founded: nothing has happened yet.
    static func empty() throws -> DraftCounty {
        var county = DraftCounty()
        try county.does("ledare", .found(process: .bare))
        return county
    }

    /// The whole way.
    static func complete() throws -> DraftCounty {
        var county = DraftCounty()
        try county.does("ledare", .found(process: .draftCounty))
        try county.interview()
        try county.invite()
        try county.firstWorkshop()
        try county.secondWorkshop()
        return county
    }

    mutating func interview() throws {
        func said(_ category: CodeID, _ area: AreaID?, _ text: String, quote: Bool = false) -> NoteProposal.Statement {
            NoteProposal.Statement(
                category: category,
                area: area,
                text: text,
                start: 0,
                length: text.unicodeScalars.count,
                quote: quote
            )
        }
        let notes: [(SectorID, String, NoteStatus, [NoteProposal.Statement])] = [
            (
                "kommun", "2023-04-18", .adjusted,
                [
                    said(
                        "utmaning",
                        "vald",
                        "Vi möter den som utövar våld alldeles för sent. Först när barnen har slutat prata i skolan ringer telefonen.",
                        quote: true
                    ),
                    said(
                        "nulage",
                        "skola",
                        "Skolorna arbetar olika med normer och samtycke, och mycket hänger på den enskilda läraren."
                    ),
                ]
            ),
            (
                "kommun", "2023-04-21", .draft,
                [said("utmaning", "skola", "Pojkar som inte läser tappar vi redan i mellanstadiet.", quote: true)]
            ),
            (
                "region", "2023-05-04", .adjusted,
                [said("nulage", "skola", "Deltid är fortfarande det normala för en ny undersköterska.")]
            ),
            (
                "idea", "2023-06-02", .draft,
                [
                    said(
                        "utmaning",
                        "vald",
                        "Kvinnor som bor långt från en tätort har ingenstans att ta vägen på kvällen."
                    ),
                    said("prioritering", nil, "Ge oss besked för mer än ett år i taget.", quote: true),
                ]
            ),
        ]
        for (offset, note) in notes.enumerated() {
            try does(
                "ledare",
                .importInterview(
                    note: NoteProposal(
                        file: "\(offset + 1).md",
                        digest: "\(offset)",
                        sector: note.0,
                        date: Day(note.1),
                        status: note.2,
                        length: 1_000,
                        statements: note.3
                    )
                )
            )
        }
    }

    /// Three people from each organisation, so that some sectors are large enough to be shown in a vote.
    mutating func invite() throws {
        let guests = session.organisations.values.flatMap { organisation in
            Array(repeating: Invitation(organisation: organisation.id), count: organisation.id == "region" ? 1 : 3)
        }
        try does("ledare", .invite(invitations: guests))
        for workshop: WorkshopID in ["w1", "w2"] {
            try does("ledare", .setTables(workshop: workshop, places: Seating.propose(for: workshop, in: session)))
        }
    }

    mutating func go(_ workshop: WorkshopID, to step: StepID) throws {
        try does("ledare", .moveStep(workshop: workshop, from: session.runs[workshop]?.step, to: step))
    }

    @discardableResult
    mutating func writes(
        _ table: TableID,
        _ kind: ContributionKind,
        _ area: AreaID,
        _ text: String,
        perspectives: [PerspectiveID] = [],
        statements: [StatementID] = [],
        goal: GoalID? = nil
    ) throws -> ContributionID {
        try does(
            "ledare",
            .contribute(
                kind: kind,
                text: text,
                area: area,
                step: nil,
                table: table,
                perspectives: perspectives,
                statements: statements,
                goal: goal,
                origin: nil
            )
        )
        return try #require(session.contributions.values.last).id
    }

    @discardableResult
    mutating func formulates(
        _ table: TableID,
        _ area: AreaID,
        _ text: String,
        why: String? = nil,
        cards: [ContributionID] = [],
        statements: [StatementID] = [],
        goals: [NationalGoalID] = [],
        focus: [FocusItemID] = [],
        grammar: Grammar? = nil,
        constructed: Bool = false
    ) throws -> GoalID {
        try does(
            Seat.secretary(of: table),
            .formulate(
                area: area,
                grammar: grammar,
                text: text,
                why: why,
                contributions: cards,
                statements: statements,
                nationalGoals: goals,
                focusItems: focus,
                perspectives: [],
                constructed: constructed
            )
        )
        return try #require(session.goals.values.last).id
    }

    mutating func acts(
        _ goal: GoalID,
        _ text: String,
        from start: String? = nil,
        to end: String? = nil,
        resource: String? = nil,
        cards: [ContributionID] = [],
        perspectives: [PerspectiveID] = []
    ) throws -> ActionID {
        try does(
            "bord-1",
            .proposeAction(
                goal: goal,
                text: text,
                kind: nil,
                start: start.flatMap { Day($0) },
                end: end.flatMap { Day($0) },
                resource: resource,
                contributions: cards,
                perspectives: perspectives
            )
        )
        return try #require(session.actions.values.last).id
    }

    mutating func claims(
        _ action: ActionID,
        _ organisation: OrganisationID,
        _ role: String,
        _ part: Claim.Part = .lead,
        _ state: Claim.State = .proposed
    ) throws {
        try does(
            "ledare",
            .claim(subject: .action(id: action), organisation: organisation, role: role, part: part)
        )
        let claim = try #require(session.claims.values.last).id
        try does("ledare", .answerClaim(id: claim, state: state))
    }
}
