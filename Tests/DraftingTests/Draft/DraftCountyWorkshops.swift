import Engine

extension DraftCounty {
    mutating func firstWorkshop() throws {
        now = Moment(milliseconds: 1_695_726_000_000)  // 26 September 2023, 13.00 in Sweden
        try does("ledare", .openWorkshop(workshop: "w1"))
        try go("w1", to: "w1-nulage")
        try writes("1", .agrees, "vald", "Bilden stämmer.")
        try writes("2", .missing, "skola", "Folkhögskolorna saknas.")
        try go("w1", to: "w1-tyst")
        let early = try writes(
            "1",
            .idea,
            "vald",
            "Den som slår får hjälp att sluta.",
            perspectives: ["barn"],
            statements: ["U1"]
        )
        let same = try writes("1", .idea, "vald", "Män som slår söker hjälp i tid.")
        let boys = try writes(
            "2",
            .idea,
            "vald",
            "Alla pojkar lär sig vad samtycke är.",
            perspectives: ["barn", "folkhalsa"]
        )
        let school = try writes("2", .idea, "skola", "Flickor orkar hela vägen.", perspectives: ["folkhalsa"])
        let pay = try writes("3", .idea, "skola", "Heltid är det normala i vården.", statements: ["U4"])
        try does("ledare", .park(id: try writes("3", .idea, "skola", "Bygg om resecentrum.")))
        try does(
            "ledare",
            .leaveOut(
                id: try writes("3", .idea, "skola", "Inför kvotering i lag."),
                reason: "kräver beslut av riksdagen"
            )
        )
        try writes("3", .challenge, "skola", "Det saknas vikarier.")
        try does("ledare", .merge(subject: .contributions(into: early, from: [same])))
        try go("w1", to: "w1-mal")
        let help = try formulates(
            "1",
            "vald",
            "Den som utövar våld får tidigt hjälp att sluta.",
            why: "Stödet når i dag nästan bara den som redan är utsatt",
            cards: [early],
            statements: ["U1"],
            goals: ["delmal-6"],
            focus: ["vald"]
        )
        let consent = try formulates(
            "2",
            "vald",
            "Alla barn och unga växer upp utan våld.",
            cards: [boys],
            goals: ["delmal-6"]
        )
        let twin = try formulates("3", "vald", "Inget barn lever med våld.", cards: [boys])
        try formulates(
            "2",
            "skola",
            "Flickor och pojkar lyckas lika bra i skolan.",
            cards: [school],
            statements: ["U2", "U3"],
            goals: ["delmal-3"],
            constructed: true
        )
        try formulates(
            "3",
            "skola",
            "Arbetsvillkoren är likvärdiga i alla branscher.",
            cards: [pay],
            goals: ["delmal-2"]
        )
        let struck = try formulates("3", "skola", "Länet är bäst i landet.")
        try does("ledare", .merge(subject: .goals(into: consent, from: [twin])))
        try go("w1", to: "w1-prio")
        let voters = session.seats.values.filter { $0.role == .participant }
        for (offset, seat) in voters.enumerated() {
            let second: GoalID = offset.isMultiple(of: 3) ? "M2.1" : consent
            try does(
                seat.id,
                .vote(step: nil, ballot: .dots(dots: [OptionID(help.text): 2, OptionID(second.text): 1]))
            )
        }
        _ = struck
        try go("w1", to: "w1-gemensam")
        try does("ledare", .revealVote(step: "w1-prio"))
        try does(
            "ledare",
            .describePicture(paragraphs: [
                "I vårt län lever alla fria från våld.", "Skola och arbetsliv ger samma villkor.",
            ])
        )
        try does("ledare", .recordDecision(text: "Målen går vidare till workshop 2"))
        try does("ledare", .closeWorkshop(workshop: "w1"))
    }

    mutating func secondWorkshop() throws {
        now = Moment(milliseconds: 1_699_963_200_000)  // 14 November 2023, 13.00 in Sweden
        try does("ledare", .openWorkshop(workshop: "w2"))
        try go("w2", to: "w2-haller")
        try does("ledare", .judge(id: "M1.1", verdict: .keep, reason: "tydligt och angeläget", text: nil))
        try does(
            "ledare",
            .judge(
                id: "M1.2",
                verdict: .change,
                reason: "”alla barn” rymmer också de yngsta",
                text: "Alla barn växer upp utan våld."
            )
        )
        try does("ledare", .judge(id: "M2.3", verdict: .drop, reason: "säger inget om jämställdhet", text: nil))
        try writes("2", .comment, "skola", "Gäller det också vuxenutbildning?", goal: "M2.1")
        try formulates(
            "2",
            "skola",
            "Att öka andelen heltidsanställda kvinnor i vården till 75 procent till den 31 december 2027.",
            goals: ["delmal-2"],
            grammar: .smart
        )
        try go("w2", to: "w2-akt")
        let card = try writes("1", .action, "vald", "Starta en gemensam mottagning.")
        let clinic = try acts(
            "M1.1",
            "Starta en gemensam mottagning för den som utövar våld",
            from: "2024-01-01",
            to: "2025-12-31",
            resource: "1,2 miljoner kronor per år",
            cards: [card],
            perspectives: ["barn"]
        )
        let training = try acts("M1.2", "Utbilda alla skolledare i våldsförebyggande arbete", to: "2024-06-30")
        let fullTime = try acts("M2.2", "Erbjuda heltid vid alla nyanställningar", from: "2024-03-01")
        let shelter = try acts("M1.2", "Öppna ett skyddat boende i inlandet", from: "2024-09-01", to: "2026-03-31")
        _ = try acts("M2.1", "Följa upp elevers mående varje termin")
        let fallen = try acts("M2.1", "Skriva en rapport")
        try does("ledare", .dropAction(id: fallen, reason: "görs redan"))
        try go("w2", to: "w2-agare")
        let decided = Claim.State.confirmed(on: Day("2023-11-13") ?? Self.anyDay, by: "regiondirektören")
        try claims(clinic, "region", "verksamhetschef", .lead, decided)
        try claims(clinic, "nord", "socialchef", .partner, .offered)
        try claims(training, "syd", "skolchef", .lead, .proposed)
        try claims(fullTime, "nord", "personalchef", .lead, .offered)
        try claims(fullTime, "syd", "personalchef", .lead, .declined(reason: "budgeten är redan beslutad"))
        try claims(shelter, "jouren", "verksamhetsledare", .lead, .conditional(condition: "finansiering i tre år"))
        try does(
            "bord-1",
            .setIndicator(
                id: nil,
                subject: .action(id: clinic),
                text: "Antal män som har fått stöd",
                measures: .activity,
                baseline: "0",
                target: "120",
                source: "Regionens statistik",
                cadence: "varje år",
                bySex: false,
                reasonNotSplit: "mottagningen vänder sig till män"
            )
        )
        try does(
            "bord-1",
            .setIndicator(
                id: nil,
                subject: .goal(id: "M2.1"),
                text: "Andel behöriga till gymnasiet",
                measures: .effect,
                baseline: "84 procent",
                target: "90 procent",
                source: "Skolverket",
                cadence: "varje år",
                bySex: true,
                reasonNotSplit: nil
            )
        )
        try does("ledare", .closeWorkshop(workshop: "w2"))
        try does("strateg", .waive(check: 10, subject: nil, reason: "länet har valt få mål"))
    }

    static var anyDay: Day {
        guard let day = Day(year: 2023, month: 11, day: 13) else { preconditionFailure("a real day") }
        return day
    }
}
