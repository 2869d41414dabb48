import Engine
import Testing

/// A room for tests: a small county, four tables' worth of people, and a clock that ticks a second per command.
struct Room {
    var session = Session()
    var now = Moment(milliseconds: 1_695_726_000_000)  // 2023-09-26 13.00 in Sundsvall

    init(workshops: [WorkshopPlan] = [.first, .second]) throws { try self.init(.small(workshops: workshops)) }

    init(_ process: Process) throws { try does("ledare", .found(process: process)) }

    /// Decides and applies; what the wish led to.
    @discardableResult
    mutating func does(_ seat: SeatID, _ command: Command) throws(Refusal) -> [Event] {
        now = now.adding(seconds: 1)
        let events = try session.decide(command, by: seat, at: now)
        let number = session.lastSequence + 1
        for (offset, event) in events.enumerated() {
            session.apply(
                Record(sequence: number + offset, at: now, command: number, seat: seat, event: event)
            )
        }
        return events
    }

    /// Why a wish is refused; nil when it is not. Leaves the room as it was.
    func refusal(_ seat: SeatID, _ command: Command) -> Refusal? {
        do {
            _ = try session.decide(command, by: seat, at: now)
            return nil
        } catch {
            return error
        }
    }

    /// Invites one person from each organisation for each table and seats them.
    mutating func fill() throws {
        let invitations = session.organisations.values.flatMap { organisation in
            [Invitation(organisation: organisation.id), Invitation(organisation: organisation.id)]
        }
        try does("ledare", .invite(invitations: invitations))
        for workshop in session.process?.workshops ?? [] where !workshop.tables.isEmpty {
            let places = Seating.propose(for: workshop.id, in: session)
            try does("ledare", .setTables(workshop: workshop.id, places: places))
        }
    }

    mutating func open(_ workshop: WorkshopID) throws {
        try does("ledare", .openWorkshop(workshop: workshop))
    }

    mutating func go(to step: StepID) throws {
        let run = try #require(session.openRun)
        try does("ledare", .moveStep(workshop: run.id, from: run.step, to: step))
    }

    @discardableResult
    mutating func writes(
        _ seat: SeatID,
        _ text: String,
        _ kind: ContributionKind = .idea,
        area: AreaID? = "skola"
    ) throws -> ContributionID {
        try does(
            seat,
            .card(text, kind, area: area)
        )
        return try #require(session.contributions.values.last).id
    }

    @discardableResult
    mutating func formulates(
        _ seat: SeatID,
        _ text: String,
        area: AreaID = "skola",
        from cards: [ContributionID] = [],
        and statements: [StatementID] = []
    ) throws -> GoalID {
        try does(
            seat,
            .formulate(
                area: area,
                grammar: nil,
                text: text,
                why: nil,
                contributions: cards,
                statements: statements,
                nationalGoals: [],
                focusItems: [],
                perspectives: [],
                constructed: false
            )
        )
        return try #require(session.goals.values.last).id
    }
}

extension Process {
    static func small(workshops: [WorkshopPlan]) -> Process {
        Process(
            id: "prov",
            title: "Ett jämställt Provlän",
            subtitle: "Länsstrategi",
            theme: "jämställdhet",
            counties: [County(id: "prov", name: "Provlän")],
            period: Period(from: 2024, to: 2027),
            language: "sv-SE",
            publisher: "Länsstyrelsen Provlän",
            levels: Levels(
                area: LevelName(
                    singular: "prioriterat område",
                    plural: "prioriterade områden",
                    definite: "det prioriterade området",
                    definitePlural: "de prioriterade områdena",
                    neuter: true
                ),
                vision: LevelName(
                    singular: "målbild",
                    plural: "målbilder",
                    definite: "målbilden",
                    definitePlural: "målbilderna"
                ),
                smart: LevelName(
                    singular: "mål",
                    plural: "mål",
                    definite: "målet",
                    definitePlural: "målen",
                    neuter: true
                ),
                action: LevelName(
                    singular: "aktivitet",
                    plural: "aktiviteter",
                    definite: "aktiviteten",
                    definitePlural: "aktiviteterna"
                )
            ),
            overallGoal: "Kvinnor och män har samma makt.",
            areas: [
                Area(id: "skola", number: 1, title: "Utbildning", short: "Skola"),
                Area(id: "makt", number: 2, title: "Makt", short: "Makt"),
            ],
            nationalGoals: [NationalGoal(id: "delmal-3", number: 3, title: "Jämställd utbildning")],
            focusItems: [FocusItem(id: "beredskap", title: "civil beredskap")],
            perspectives: [Perspective(id: "barn", title: "barnets rättigheter")],
            sectors: [
                Sector(id: "kommun", name: "kommun", plural: "kommuner"),
                Sector(id: "idea", name: "civilsamhälle", plural: "civilsamhällen"),
            ],
            organisations: [
                Organisation(id: "nord", name: "Nords kommun", sector: "kommun"),
                Organisation(id: "syd", name: "Syds kommun", sector: "kommun"),
                Organisation(id: "jour", name: "Jouren", sector: "idea"),
                Organisation(id: "klubb", name: "Klubben", sector: "idea"),
            ],
            codes: [Code(id: "nulage", name: "nuläge"), Code(id: "utmaning", name: "utmaning")],
            workshops: workshops
        )
    }
}

extension WorkshopPlan {
    static let first = WorkshopPlan(
        id: "w1",
        number: 1,
        title: "Framtidsdialog",
        purpose: "Mål",
        steps: [
            StepPlan(id: "w1-info", title: "Nuläget", minutes: 15, kind: .information),
            StepPlan(id: "w1-tyst", title: "Skriv", minutes: 10, kind: .silentWriting, collects: [.idea, .challenge]),
            StepPlan(id: "w1-samtal", title: "Samtala", minutes: 30, kind: .groupDiscussion),
            StepPlan(id: "w1-mal", title: "Formulera", minutes: 30, kind: .formulate(grammar: .vision)),
            StepPlan(id: "w1-fika", title: "Fika", minutes: 20, kind: .pause),
            StepPlan(id: "w1-byte", title: "Bordsbyte", minutes: 25, kind: .tableRotation),
            StepPlan(
                id: "w1-prio",
                title: "Prioritera",
                minutes: 10,
                kind: .prioritise(method: .dots(budget: 3, cap: 2), options: .goals)
            ),
            StepPlan(id: "w1-plenum", title: "Gemensam bild", minutes: 20, kind: .plenary),
        ],
        tables: [
            TablePlan(id: "1", areas: ["skola"]), TablePlan(id: "2", areas: ["makt"]),
        ]
    )

    static let second = WorkshopPlan(
        id: "w2",
        number: 2,
        title: "Ägarskap",
        purpose: "Ansvar",
        steps: [
            StepPlan(id: "w2-haller", title: "Håller målen?", minutes: 25, kind: .plenary),
            StepPlan(id: "w2-akt", title: "Aktiviteter", minutes: 35, kind: .actions),
            StepPlan(id: "w2-agare", title: "Ägarskap", minutes: 40, kind: .ownership),
        ],
        tables: [
            TablePlan(id: "1", areas: ["skola"]), TablePlan(id: "2", areas: ["makt"]),
        ]
    )
}

extension Command {
    /// A card with little said beside its words.
    static func card(
        _ text: String,
        _ kind: ContributionKind = .idea,
        area: AreaID? = nil,
        step: StepID? = nil,
        table: TableID? = nil,
        origin: Contribution.Origin? = nil
    ) -> Command {
        .contribute(
            kind: kind,
            text: text,
            area: area,
            step: step,
            table: table,
            perspectives: [],
            statements: [],
            goal: nil,
            origin: origin
        )
    }
}
