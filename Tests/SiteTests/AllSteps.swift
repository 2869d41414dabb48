import Engine

/// The small county with a step of every kind the engine knows, and two interviews.
enum AllSteps {
    static let process: Process = {
        var process = County.process
        func step(_ id: StepID, _ kind: StepKind, _ collects: [ContributionKind] = []) -> StepPlan {
            StepPlan(
                id: id,
                title: "Steg \(id)",
                minutes: 10,
                kind: kind,
                question: "Frågan i \(id)?",
                collects: collects
            )
        }
        let checklist = Checklist(
            title: "Inför beslutet",
            items: [
                ChecklistItem(id: "berors", text: "Berörs människor?", onNo: .end),
                ChecklistItem(id: "statistik", text: "Finns statistik?", onNo: .sendBack),
            ]
        )
        let factors = [RatingFactor(id: "ledning", title: "Ledning"), RatingFactor(id: "kunskap", title: "Kunskap")]
        process.workshops[0].steps += [
            step("nulage", .information, [.agrees, .partly, .missing]), step("runda", .round, [.question]),
            step("samla", .cluster), step("flytt", .tableRotation),
            step("smart", .formulate(grammar: .smart)),
            step("betyg", .prioritise(method: .rating, options: .goals)),
            step("rang", .prioritise(method: .ranking, options: .goals)),
            step("kvadrat", .prioritise(method: .quadratic(credits: 16), options: .goals)),
            step("checklista", .checklist(checklist: checklist)),
            step("skattning", .selfRating(factors: factors, highest: 5)),
        ]
        process.perspectives = [
            Perspective(id: "barn", title: "barnets rättigheter"), Perspective(id: "halsa", title: "folkhälsa"),
        ]
        process.sectors.append(Sector(id: "region", name: "region", plural: "regioner"))
        return process
    }()

    static let steps = process.workshops[0].steps.map(\.id)

    /// P1 and P2 at table 1, with cards, goals and an action to work on.
    static func county() throws -> County {
        var county = County(empty: ())
        try county.does("ledare", .found(process: process))
        try county.does("ledare", .importInterview(note: note("a.md", "kommun", "Alla vill mer.", area: "makt")))
        try county.does("ledare", .importInterview(note: note("b.md", "region", "Våldet syns inte.", area: "vald")))
        try county.does("ledare", .invite(invitations: County.guests))
        try county.does("ledare", .setTables(workshop: "w1", places: ["P1": "1", "P2": "1", "P3": "2", "P4": "2"]))
        try county.does("ledare", .openWorkshop(workshop: "w1"))
        try county.go(to: "samtal")
        try county.writes("P1", "Ett kort")
        try county.writes("P2", "Ett annat kort")
        try county.go(to: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.formulates("P1", "Ingen är rädd hemma.")
        try county.go(to: "gor")
        try county.acts("P1", "Inför en rutin")
        return county
    }

    private static func note(_ file: String, _ sector: SectorID, _ text: String, area: AreaID) -> NoteProposal {
        NoteProposal(
            file: file,
            digest: file,
            sector: sector,
            length: 100,
            statements: [.init(area: area, text: text, start: 0, length: text.count)]
        )
    }
}

extension County {
    /// Nothing has happened yet.
    init(empty: Void) {
        session = Session()
        now = Moment(milliseconds: 1_790_000_000_000)
    }
}
