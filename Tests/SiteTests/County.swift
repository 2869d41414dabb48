import Engine
import Formats

@testable import Site

/// A small county for tests: two tables, four organisations, and a workshop with one step of each kind that matters.
struct County {
    var session = Session()
    var now = Moment(milliseconds: 1_790_000_000_000)

    init(_ process: Process = County.process) throws { try does("ledare", .found(process: process)) }

    mutating func does(_ seat: SeatID, _ command: Command) throws(Refusal) {
        now = now.adding(seconds: 1)
        let events = try session.decide(command, by: seat, at: now)
        let number = session.lastSequence + 1
        for (offset, event) in events.enumerated() {
            session.apply(Record(sequence: number + offset, at: now, command: number, seat: seat, event: event))
        }
    }

    /// P1 and P2 at table 1, P3 and P4 at table 2; the workshop open at a step.
    static func seated(at step: StepID, in process: Process = County.process) throws -> County {
        var county = try County(process)
        try county.does("ledare", .invite(invitations: County.guests))
        try county.does("ledare", .setTables(workshop: "w1", places: ["P1": "1", "P2": "1", "P3": "2", "P4": "2"]))
        try county.does("ledare", .openWorkshop(workshop: "w1"))
        try county.go(to: step)
        return county
    }

    mutating func go(to step: StepID) throws(Refusal) {
        try does("ledare", .moveStep(workshop: "w1", from: session.openRun?.step, to: step))
    }

    mutating func writes(_ seat: SeatID, _ text: String, _ kind: ContributionKind = .idea) throws(Refusal) {
        try does(
            seat,
            .contribute(
                kind: kind,
                text: text,
                area: "makt",
                step: nil,
                table: nil,
                perspectives: [],
                statements: [],
                goal: nil,
                origin: nil
            )
        )
    }

    mutating func formulates(_ seat: SeatID, _ text: String) throws(Refusal) {
        try does(
            seat,
            .formulate(
                area: "makt",
                grammar: nil,
                text: text,
                why: nil,
                contributions: [],
                statements: [],
                nationalGoals: [],
                focusItems: [],
                perspectives: [],
                constructed: false
            )
        )
    }

    mutating func acts(_ seat: SeatID, _ text: String) throws(Refusal) {
        try does(
            seat,
            .proposeAction(
                goal: "M1.1",
                text: text,
                kind: nil,
                start: nil,
                end: nil,
                resource: nil,
                contributions: [],
                perspectives: []
            )
        )
    }

    /// The page a seat is sent, its own parts filled in.
    func table(
        _ id: SeatID,
        signal: TableSignal? = nil,
        taken: Set<SeatID> = [],
        seen: SeenSteps = SeenSteps(nil),
        opening: TableOpening? = nil,
        alone: Bool = false,
        in language: Language = .swedish
    ) throws -> String {
        guard let (seat, onlooker, found) = session.look(of: id, seen, at: now, language) else { return "" }
        var own = found
        own.seed = "frö"
        let model = TableModel(
            session,
            for: alone ? Onlooker(seat, at: onlooker.table) : onlooker,
            at: now,
            signal: signal,
            presence: Presence(taken: taken),
            opening: opening
        )
        guard let model else { return "" }
        let bytes = WrittenPage(TablePage.html(model), in: language).bytes(for: own)
        return String(decoding: bytes, as: UTF8.self)
    }

    var projector: String { wall(nil) }

    func wall(_ choice: WallChoice.Show?, page: Int = 1) -> String {
        let wall = choice.map { WallChoice(step: session.openRun?.step, show: $0, page: page) }
        return ProjectorPage.html(
            ProjectorModel(session, taken: [], at: now, way: Self.way, address: "http://127.0.0.1:1", wall: wall)
        ).text(in: .swedish)
    }

    func board(_ place: BoardPlace? = nil) -> String {
        BoardPage.html(BoardModel(session, at: place, wall: nil)).text(in: .swedish)
    }

    func paper(_ paper: Paper?) -> String {
        PaperPage(model: PaperModel(session, way: Self.way, address: "http://127.0.0.1:1")).html(paper)
            .text(in: .swedish)
    }

    var statement: String { StatementPage.html(StatementModel(session), back: nil).text(in: .swedish) }

    var console: String {
        ConsolePage.html(ConsoleModel(session, presence: Presence(), at: now, joinCode: "ABCD3467"))
            .text(in: .swedish)
    }

    var results: String { ResultsPage.html(ResultsModel(session), back: .table).text(in: .swedish) }

    static let way = WayIn(code: "ABCD3467", token: "abcdefghijkmnpqrstuvwxyz23")

    static let guests = ["ange", "timra", "region", "klubb"].map { Invitation(organisation: OrganisationID($0)) }

    /// With a second workshop, in which the tables try the goals of the first.
    static var tryingGoals: Engine.Process {
        var process = County.process
        var second = process.workshops[0]
        (second.id, second.number) = ("w2", 2)
        second.steps = [process.workshops[0].steps[1]]
        second.steps[0].id = "prova"
        process.workshops.append(second)
        return process
    }

    static let process: Process = {
        let level = LevelName(singular: "mål", plural: "mål", definite: "målet", definitePlural: "målen", neuter: true)
        let vision = LevelName(
            singular: "målbild",
            plural: "målbilder",
            definite: "målbilden",
            definitePlural: "målbilderna"
        )
        func step(_ id: StepID, _ kind: StepKind, _ collects: [ContributionKind] = []) -> StepPlan {
            StepPlan(
                id: id,
                title: "Steg \(id)",
                minutes: 20,
                kind: kind,
                question: "Frågan i \(id)?",
                hint: "Tipset i \(id).",
                collects: collects,
                notes: "Viskat om \(id)"
            )
        }
        let workshop = WorkshopPlan(
            id: "w1",
            number: 1,
            title: "Framtidsdialog",
            purpose: "Sätta mål",
            steps: [
                step("tyst", .silentWriting, [.idea, .goal]), step("samtal", .groupDiscussion, [.idea, .comment]),
                step("formulera", .formulate(grammar: .vision)), step("fika", .pause),
                step("rosta", .prioritise(method: .dots(budget: 5, cap: 2), options: .goals)),
                step("gor", .actions, [.action]), step("ansvar", .ownership), step("alla", .plenary),
            ],
            tables: [TablePlan(id: "1", areas: ["makt"]), TablePlan(id: "2", areas: ["vald"])]
        )
        return Process(
            id: "lan",
            title: "Ett jämställt län",
            subtitle: "Strategi 2027–2030",
            theme: "jämställdhet",
            counties: [County.name],
            period: Period(from: 2027, to: 2030),
            language: "sv-SE",
            publisher: "Länsstyrelsen",
            levels: Levels(area: level, vision: vision, smart: level, action: level),
            overallGoal: "Lika makt",
            areas: [
                Area(id: "makt", number: 1, title: "Makt och inflytande", short: "Makt"),
                Area(id: "vald", number: 2, title: "Mäns våld", short: "Våld"),
            ],
            sectors: [Sector(id: "kommun", name: "kommun", plural: "kommuner")],
            organisations: [
                Organisation(id: "ange", name: "Ånge kommun", sector: "kommun"),
                Organisation(id: "timra", name: "Timrå kommun", sector: "kommun"),
                Organisation(id: "region", name: "Regionen", sector: "kommun"),
                Organisation(id: "klubb", name: "Åkroken <IF>", sector: "kommun"),
            ],
            workshops: [workshop]
        )
    }()

    private static let name = Engine.County(id: "y", name: "Västernorrlands län")
}
