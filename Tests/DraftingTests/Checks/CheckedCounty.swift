import Drafting
import Engine
import Formats

/// A small county for tests: two areas, three tables, four organisations, and a clock that ticks once per command.
struct CheckedCounty {
    private(set) var session = Session()
    private var minute = 0

    /// Founded, with three participants at tables 1, 2 and 3, and the first workshop at the step where goals are written.
    init(_ change: (inout Process) -> Void = { _ in }) throws(Refusal) {
        var process = Process.county
        change(&process)
        try act(.found(process: process))
        try act(
            .invite(invitations: [
                Invitation(organisation: "alvstrand"), Invitation(organisation: "region"),
                Invitation(organisation: "jouren"),
            ])
        )
        for workshop in ["w1", "w2"] as [WorkshopID] {
            try act(.setTables(workshop: workshop, places: ["P1": "1", "P2": "2", "P3": "3"]))
        }
        try act(.openWorkshop(workshop: "w1"))
        try act(.moveStep(workshop: "w1", from: nil, to: "w1-mal"))
    }

    mutating func act(_ command: Command, by seat: SeatID = "ledare") throws(Refusal) {
        minute += 1
        // 26 September 2023 at 13.00 in Sweden, and a minute later for each command.
        let at = Moment(milliseconds: 1_695_726_000_000).adding(minutes: minute)
        let first = session.lastSequence + 1
        for event in try session.decide(command, by: seat, at: at) {
            session.apply(
                Record(sequence: session.lastSequence + 1, at: at, command: first, seat: seat, event: event)
            )
        }
    }

    @discardableResult
    mutating func card(
        _ text: String,
        by seat: SeatID = "P1",
        kind: ContributionKind = .idea,
        statements: [StatementID] = [],
        perspectives: [PerspectiveID] = [],
        goal: GoalID? = nil
    ) throws(Refusal) -> ContributionID {
        try act(
            .contribute(
                kind: kind,
                text: text,
                area: "vald",
                step: nil,
                table: nil,
                perspectives: perspectives,
                statements: statements,
                goal: goal,
                origin: nil
            ),
            by: seat
        )
        return session.contributions.values.last?.id ?? ""
    }

    @discardableResult
    mutating func goal(
        _ text: String,
        area: AreaID = "vald",
        grammar: Grammar = .vision,
        cards: [ContributionID] = [],
        links: GoalLinks = GoalLinks(),
        by seat: SeatID = "ledare"
    ) throws(Refusal) -> GoalID {
        try act(
            .formulate(
                area: area,
                grammar: grammar,
                text: text,
                why: nil,
                contributions: cards,
                statements: links.statements,
                nationalGoals: links.nationalGoals,
                focusItems: links.focusItems,
                perspectives: links.perspectives,
                constructed: false
            ),
            by: seat
        )
        return session.goals.values.last?.id ?? ""
    }

    @discardableResult
    mutating func action(
        _ text: String,
        for goal: GoalID,
        kind: Action.Kind = .practice,
        start: String? = nil,
        end: String? = nil,
        cards: [ContributionID] = [],
        perspectives: [PerspectiveID] = [],
        by seat: SeatID = "ledare"
    ) throws(Refusal) -> ActionID {
        try act(
            .proposeAction(
                goal: goal,
                text: text,
                kind: kind,
                start: start.flatMap(Day.init),
                end: end.flatMap(Day.init),
                resource: nil,
                contributions: cards,
                perspectives: perspectives
            ),
            by: seat
        )
        return session.actions.values.last?.id ?? ""
    }

    @discardableResult
    mutating func claim(
        _ organisation: OrganisationID,
        on subject: Indicator.Subject,
        role: String = "verksamhetschef",
        part: Claim.Part = .lead,
        state: Claim.State? = nil
    ) throws(Refusal) -> ClaimID {
        try act(.claim(subject: subject, organisation: organisation, role: role, part: part))
        let id = session.claims.values.last?.id ?? ""
        if let state { try act(.answerClaim(id: id, state: state)) }
        return id
    }

    @discardableResult
    mutating func indicator(
        _ text: String,
        on subject: Indicator.Subject,
        measures: Indicator.Measure = .effect,
        baseline: String? = "12",
        source: String? = "SCB",
        cadence: String? = "varje år",
        bySex: Bool = false,
        reasonNotSplit: String? = nil
    ) throws(Refusal) -> IndicatorID {
        try act(
            .setIndicator(
                id: nil,
                subject: subject,
                text: text,
                measures: measures,
                baseline: baseline,
                target: "20",
                source: source,
                cadence: cadence,
                bySex: bySex,
                reasonNotSplit: reasonNotSplit
            )
        )
        return session.indicators.values.last?.id ?? ""
    }

    /// An interview with one statement per text.
    mutating func interview(_ texts: [String], file: String = "a.txt", sector: SectorID = "kommun") throws(Refusal) {
        let statements = texts.map {
            NoteProposal.Statement(category: "nulage", area: "vald", text: $0, start: 0, length: 1)
        }
        try act(
            .importInterview(
                note: NoteProposal(
                    file: file,
                    digest: file,
                    sector: sector,
                    date: Day("2023-05-03"),
                    length: 10,
                    statements: statements
                )
            )
        )
    }

    /// Moves on to the step of the same workshop.
    mutating func move(to step: StepID) throws(Refusal) {
        guard let run = session.openRun else { return }
        try act(.moveStep(workshop: run.id, from: run.step, to: step))
    }

    /// What one rule says of the county as it stands.
    func findings(
        _ rule: any Rule,
        in document: Document? = nil,
        mode: DraftOptions.Mode = .actionPlan
    ) -> [Finding] {
        CheckInput(session: session, document: document ?? .complete, mode: mode).map { rule.findings(in: $0) } ?? []
    }
}

extension Process {
    /// The frame of the test county; every check is content with it.
    static var county: Process {
        func area(_ id: AreaID, _ number: Int, _ title: String) -> Area {
            Area(
                id: id,
                number: number,
                title: title,
                short: title,
                problem: "Skillnaderna är stora.",
                figures: [
                    Figure(
                        id: Identifier(id.text + "-siffra"),
                        label: "Personer som är oroliga",
                        unit: "procent",
                        women: "24",
                        men: "7",
                        year: 2022,
                        source: "SCB",
                        individuals: true
                    )
                ]
            )
        }
        func level(_ one: String, _ many: String, _ theOne: String, _ theMany: String) -> LevelName {
            LevelName(singular: one, plural: many, definite: theOne, definitePlural: theMany)
        }
        func step(_ id: StepID, _ kind: StepKind) -> StepPlan {
            StepPlan(id: id, title: id.text, minutes: 10, kind: kind)
        }
        let tables = ["1", "2", "3"].map { TablePlan(id: TableID($0), areas: ["vald"]) }
        return Process(
            id: "lan",
            title: "Ett jämställt län",
            subtitle: "Länsstrategi",
            theme: "jämställdhet",
            counties: [Engine.County(id: "lan", name: "Länet")],
            period: Period(from: 2024, to: 2027),
            language: "sv-SE",
            publisher: "Länsstyrelsen",
            levels: Levels(
                area: level("fokusområde", "fokusområden", "fokusområdet", "fokusområdena"),
                vision: level("viljeinriktning", "viljeinriktningar", "viljeinriktningen", "viljeinriktningarna"),
                smart: level("delmål", "delmål", "delmålet", "delmålen"),
                action: level("åtgärd", "åtgärder", "åtgärden", "åtgärderna")
            ),
            overallGoal: "Samma makt.",
            areas: [area("vald", 1, "Våld"), area("makt", 2, "Makt")],
            nationalGoals: [NationalGoal(id: "d1", number: 1, title: "Makt och inflytande")],
            focusItems: [FocusItem(id: "beredskap", title: "Civil beredskap")],
            perspectives: [Perspective(id: "barn", title: "barnets rättigheter")],
            sectors: [
                Sector(id: "kommun", name: "kommun", plural: "kommuner"),
                Sector(id: "region", name: "region", plural: "regioner"),
                Sector(id: "civil", name: "civilsamhälle", plural: "föreningar"),
            ],
            organisations: [
                Organisation(id: "alvstrand", name: "Älvstrands kommun", sector: "kommun"),
                Organisation(id: "region", name: "Region Norr", sector: "region"),
                Organisation(id: "norrstrand", name: "Region Norrstrand", sector: "region"),
                Organisation(id: "jouren", name: "Jouren", sector: "civil"),
            ],
            codes: [Code(id: "nulage", name: "nuläge")],
            texts: Texts(isNot: ["Strategin är inte en plan."], join: ["Anslut er genom ett beslut."]),
            followUp: FollowUp(
                cadence: "varje år",
                responsible: "Länsstyrelsen",
                midEvaluation: "2026",
                finalEvaluation: "2028"
            ),
            workshops: [
                WorkshopPlan(
                    id: "w1",
                    number: 1,
                    title: "Framtidsdialog",
                    purpose: "Mål",
                    steps: [
                        step("w1-mal", .formulate(grammar: .vision)),
                        step("w1-rosta", .prioritise(method: .dots(budget: 5, cap: 2), options: .goals)),
                        step("w1-plenum", .plenary),
                    ],
                    tables: tables
                ),
                WorkshopPlan(
                    id: "w2",
                    number: 2,
                    title: "Ägarskap",
                    purpose: "Ägare",
                    steps: [step("w2-plenum", .plenary)],
                    tables: tables
                ),
            ]
        )
    }
}

extension Document {
    /// A document with every section written, in which the checks find nothing.
    static var complete: Document { complete([:]) }

    /// The same with other blocks in some sections; an empty list leaves the section out.
    static func complete(_ changes: [CanonicalSection: [Block]]) -> Document {
        let metadata = Metadata(
            title: "Ett jämställt län",
            publisher: "Länsstyrelsen",
            date: "26 september 2023",
            version: "Utkast 1",
            caseNumber: "801-1-2023",
            status: "UTKAST"
        )
        let method: [Block] = [
            .paragraph("Strategin bygger på en intervju och en workshop."),
            .list(texts: ["kommuner: 1", "regioner: 1", "föreningar: 1"]),
        ]
        return Document(
            metadata,
            CanonicalSection.allCases.flatMap { section -> [Block] in
                let body = changes[section] ?? (section == .method ? method : [.paragraph("Här står något kort.")])
                let title = section.title(Process.county.levels)
                return body.isEmpty
                    ? [] : [.heading(.one, title, number: section.number, anchor: section.anchor)] + body
            }
        )
    }
}
