import Engine
import Journal

/// A small county's process and one afternoon in which everything that can happen happens once.
enum Afternoon {
    static let start = Moment(milliseconds: 1_790_000_000_000)

    static let process: Process = {
        let level = LevelName(singular: "mål", plural: "mål", definite: "målet", definitePlural: "målen", neuter: true)
        func step(_ id: StepID, _ kind: StepKind) -> StepPlan {
            StepPlan(id: id, title: "Steg \(id)", minutes: 20, kind: kind, question: "Vad behövs?")
        }
        let checklist = Checklist(title: "Samråd", items: [ChecklistItem(id: "c1", text: "Är barn berörda?")])
        let first = WorkshopPlan(
            id: "w1",
            number: 1,
            title: "Mål",
            purpose: "Sätta mål",
            date: Day("2026-09-22"),
            place: "Härnösand",
            steps: [
                step("skriv", .silentWriting), step("samla", .cluster), step("formulera", .formulate(grammar: .vision)),
                step("prickar", .prioritise(method: .dots(budget: 5, cap: 3), options: .goals)),
                step("betyg", .prioritise(method: .rating, options: .areas)),
                step("rang", .prioritise(method: .ranking, options: .goals)),
                step("kvadrat", .prioritise(method: .quadratic(credits: 9), options: .contributions)),
                step("lista", .checklist(checklist: checklist)),
                step("skatta", .selfRating(factors: [RatingFactor(id: "f1", title: "Vilja")], highest: 5)),
            ],
            tables: [TablePlan(id: "1", areas: ["a1"]), TablePlan(id: "2", areas: ["a2"])]
        )
        let second = WorkshopPlan(
            id: "w2",
            number: 2,
            title: "Åtgärder",
            purpose: "Ta ansvar",
            steps: [step("gor", .actions), step("ansvar", .ownership), step("alla", .plenary)]
        )
        return Process(
            id: "lan",
            title: "Ett jämställt län",
            subtitle: "Strategi 2027–2030",
            theme: "jämställdhet",
            counties: [County(id: "y", name: "Västernorrlands län")],
            period: Period(from: 2027, to: 2030),
            language: "sv-SE",
            publisher: "Länsstyrelsen",
            levels: Levels(area: level, vision: level, smart: level, action: level),
            overallGoal: "Lika makt",
            areas: [
                Area(id: "a1", number: 1, title: "Makt", short: "Makt", nationalGoals: ["n1"]),
                Area(id: "a2", number: 2, title: "Våld", short: "Våld"),
            ],
            nationalGoals: [
                NationalGoal(id: "n1", number: 1, title: "Makt"), NationalGoal(id: "n2", number: 2, title: "Hälsa"),
            ],
            focusItems: [FocusItem(id: "fo1", title: "Hedersvåld")],
            perspectives: [Perspective(id: "barn", title: "Barnets rättigheter")],
            sectors: [Sector(id: "kommun", name: "kommun", plural: "kommuner")],
            organisations: [
                Organisation(id: "ange", name: "Ånge kommun", sector: "kommun", county: "y"),
                Organisation(id: "timra", name: "Timrå kommun", sector: "kommun"),
            ],
            codes: [Code(id: "nulage", name: "nuläge")],
            omissions: [Omission(subject: .focusItem(id: "fo1"), reason: "Egen plan")],
            workshops: [first, second]
        )
    }()

    /// Founded, with four participants, and the first workshop open at its first step.
    static var beginning: [Submission] {
        var people: [PersonalDetails] = []
        for name in ["Åsa Öberg", "Bo Ek", "Cilla Dahl", "Dan Frö"] {
            people.append(
                PersonalDetails(name: name, email: name.prefix(2) + "@exempel.se", organisation: "Ånge", role: "chef")
            )
        }
        let guests = [
            Invitation(organisation: "ange"), Invitation(organisation: "ange"), Invitation(organisation: "timra"),
        ]
        return [
            by("ledare", .found(process: process)),
            by("ledare", .invite(invitations: guests + [Invitation(organisation: "timra", workshops: ["w1"])]), people),
            by("ledare", .setTables(workshop: "w1", places: ["P1": "1", "P2": "1", "P3": "2", "P4": "2"])),
            by("ledare", .openWorkshop(workshop: "w1")), step(nil, "skriv"),
        ]
    }

    static func by(_ seat: SeatID, _ command: Command, _ personal: [PersonalDetails] = []) -> Submission {
        Submission(seat: seat, at: start, command: command, personal: personal)
    }

    static func step(_ from: StepID?, _ to: StepID, in workshop: WorkshopID = "w1") -> Submission {
        by("ledare", .moveStep(workshop: workshop, from: from, to: to))
    }

    static func card(_ text: String, by seat: SeatID = "P1", client: String? = nil) -> Submission {
        let command = Command.contribute(
            kind: .idea,
            text: text,
            area: "a1",
            step: nil,
            table: nil,
            perspectives: ["barn"],
            statements: [],
            goal: nil,
            origin: nil
        )
        return Submission(client: client, seat: seat, at: start, command: command)
    }

    /// The names of all facts there are, as they stand in the log.
    static let kinds: Set = [
        "founded", "areaEdited", "organisationAdded", "registered", "omissionNoted", "omissionLifted", "textWritten",
        "interviewImported", "interviewDescribed", "interviewRemoved", "statementNoted", "statementRevised",
        "statementCoded", "seated",
        "tablesSet",
        "workshopOpened",
        "workshopClosed", "workshopReopened", "stepEntered", "stepLeft", "contributed", "contributionEdited",
        "contributionWithdrawn", "contributionHidden", "contributionSettled", "merged", "unmerged", "remerged",
        "heldApart", "voted", "votedOnPaper",
        "voteMoved", "goalFormulated", "goalReworded", "goalWordingWithdrawn", "goalLinked", "goalJudged",
        "pictureDescribed", "actionProposed", "actionRevised", "indicatorSet", "claimed", "claimAnswered",
        "checklistAnswered", "selfRated", "clockPaused", "clockStarted", "leadTaken", "stepInserted", "stepRevised",
        "stepRemoved", "decided", "decisionWithdrawn", "waived", "waiverLifted", "undone",
    ]

    static var everything: [Submission] {
        let commands = beginning + frame + cards + goals + votes + plan + closing + describing + leading
        return commands.enumerated().map { index, submission in
            var submission = submission
            submission.at = start.adding(seconds: index)
            submission.client = "klient-\(index)"
            return submission
        }
    }

    private static var frame: [Submission] {
        func note(_ digest: String, _ texts: [String]) -> NoteProposal {
            NoteProposal(
                file: "intervju-1.docx",
                digest: digest,
                sector: "kommun",
                date: Day("2026-05-04"),
                length: 200,
                statements: texts.map { .init(category: "nulage", area: "a1", text: $0, start: 3, length: $0.count) }
            )
        }
        return [
            by(
                "ledare",
                .editArea(area: Area(id: "a2", number: 2, title: "Mäns våld", short: "Våld", problem: "Dolt"))
            ),
            by(
                "ledare",
                .addOrganisation(organisation: Organisation(id: "regionen", name: "Regionen", sector: "kommun"))
            ),
            by("strateg", .register(caseNumber: "801-2026")),
            by("strateg", .omit(omission: Omission(subject: .nationalGoal(id: "n2"), reason: "Täcks av a1"))),
            by("strateg", .includeAgain(subject: .nationalGoal(id: "n2"))),
            by(
                "strateg",
                .writeText(section: .foreword, paragraphs: ["Vi vill.", "”Tillsammans”, sa \u{1F600} \\ \"hon\"."])
            ),
            by(
                "ledare",
                .importInterview(note: note("d1", ["Det går sakta.", "Ingen äger frågan."])),
                [PersonalDetails(name: "Eva Intervjuad", email: "eva@exempel.se")]
            ),
            by("ledare", .importInterview(note: note("d2", ["Det går sakta.", "Chefer frågar inte."]))),
        ]
    }

    private static var describing: [Submission] {
        let interview = Command.describeInterview(
            id: "I1",
            sector: "kommun",
            municipalityType: .rural,
            roleClass: .manager,
            date: Day("2026-05-04"),
            status: .adjusted
        )
        return [by("ledare", interview)] + mistaken
    }

    /// A note that should not have come in, coded before somebody saw it.
    private static var mistaken: [Submission] {
        let text = "Hör inte hit."
        let statement = NoteProposal.Statement(text: text, start: 0, length: text.count)
        let note = NoteProposal(file: "privat.docx", digest: "d9", length: text.count, statements: [statement])
        return [
            by("ledare", .importInterview(note: note), [PersonalDetails(name: "Ida Misstag", email: "ida@exempel.se")]),
            by("ledare", .codeStatement(id: "U4", area: "a1", category: nil)),
            by("ledare", .removeInterview(id: "I2")),
        ]
    }

    private static var cards: [Submission] {
        [
            card("Dela makten"), card("Fördela makten", by: "P2"), card("Fråga om våld", by: "P3"),
            card("Ett kort till", by: "P4"),
            by(
                "P1",
                .editContribution(id: "K1", text: "Dela makten lika", area: "a2", perspectives: [], statements: ["U1"])
            ),
            by("P4", .withdrawContribution(id: "K4")),
            by("ledare", .hideContribution(id: "K3")), by("ledare", .showContribution(id: "K3")),
            by("ledare", .park(id: "K3")), by("ledare", .takeUp(id: "K3")),
            by("ledare", .leaveOut(id: "K3", reason: "Hör till en annan plan")),
            step("skriv", "samla"),
            by("ledare", .holdApart(pair: .contributions(one: "K1", other: "K3"), apart: true)),
            by("ledare", .merge(subject: .contributions(into: "K1", from: ["K2"]))),
            by("ledare", .unmerge(id: "S1")), by("ledare", .undo),
        ]
    }

    private static func goal(_ area: AreaID, _ text: String, _ cards: [ContributionID] = []) -> Submission {
        by(
            "P1",
            .formulate(
                area: area,
                grammar: nil,
                text: text,
                why: "Det behövs",
                contributions: cards,
                statements: ["U1"],
                nationalGoals: ["n1"],
                focusItems: ["fo1"],
                perspectives: ["barn"],
                constructed: false
            )
        )
    }

    private static var goals: [Submission] {
        [
            step("samla", "formulera"),
            goal("a1", "Makten är delad", ["K1"]), goal("a1", "Makten är lika"), goal("a2", "Ingen slår"),
            by("ledare", .reword(id: "M1.1", text: "Makten är jämnt delad", reason: "Tydligare")),
            by("ledare", .undo),
            by("ledare", .reword(id: "M1.1", text: "Makten delas lika", reason: nil)),
            by("ledare", .link(id: "M2.1", links: GoalLinks(contributions: ["K3"]))),
            by("ledare", .unlink(id: "M2.1", links: GoalLinks(statements: ["U1"]))),
            by("ledare", .judge(id: "M2.1", verdict: .change, reason: "Fler berörs", text: "Ingen utsätts för våld")),
            by("ledare", .merge(subject: .goals(into: "M1.1", from: ["M1.2"]))),
            by("ledare", .describePicture(paragraphs: ["Ett öppet län.", "Alla räknas."])),
        ]
    }

    private static var votes: [Submission] {
        [
            step("formulera", "prickar"),
            by("P1", .vote(step: nil, ballot: .dots(dots: ["M1.1": 3, "M2.1": 1]))),
            by("P1", .vote(step: nil, ballot: .dots(dots: ["M1.1": 2, "M2.1": 3]))),
            by("ledare", .closeVote(step: "prickar")), by("ledare", .revealVote(step: "prickar")),
            step("prickar", "betyg"),
            by("P2", .vote(step: nil, ballot: .rating(ratings: ["a1": Rating(importance: 9, feasibility: 4)]))),
            step("betyg", "rang"),
            by("P3", .vote(step: nil, ballot: .ranking(order: [["M2.1", "M1.1"]]))),
            step("rang", "kvadrat"),
            by("P4", .vote(step: nil, ballot: .quadratic(votes: ["K1": 1, "K3": 2]))),
            by("ledare", .voteOnPaper(step: "kvadrat", seat: "P1", ballot: .quadratic(votes: ["K3": 1]))),
        ]
    }

    private static var plan: [Submission] {
        let subject = Indicator.Subject.action(id: "A1")
        return [
            by("ledare", .closeWorkshop(workshop: "w1")), by("ledare", .openWorkshop(workshop: "w1")),
            by("ledare", .closeWorkshop(workshop: "w1")), by("ledare", .openWorkshop(workshop: "w2")),
            step(nil, "gor", in: "w2"), by("ledare", .undo), step(nil, "gor", in: "w2"),
            by(
                "P1",
                .proposeAction(
                    goal: "M1.1",
                    text: "Utbilda chefer",
                    kind: .knowledge,
                    start: Day("2027-01-01"),
                    end: nil,
                    resource: "50 tkr",
                    contributions: ["K1"],
                    perspectives: ["barn"]
                )
            ),
            by(
                "P1",
                .reviseAction(
                    id: "A1",
                    text: nil,
                    kind: nil,
                    start: nil,
                    end: Day("2028-12-31"),
                    resource: nil,
                    contributions: ["K3"]
                )
            ),
            by(
                "P1",
                .setIndicator(
                    id: nil,
                    subject: subject,
                    text: "Antal chefer",
                    measures: .activity,
                    baseline: "0",
                    target: "200",
                    source: "HR",
                    cadence: "varje år",
                    bySex: true,
                    reasonNotSplit: nil
                )
            ),
            by("P1", .claim(subject: subject, organisation: "ange", role: "HR-chef", part: .lead)),
            by("P1", .claim(subject: .goal(id: "M2.1"), organisation: "timra", role: "Socialchef", part: .partner)),
            by("P1", .answerClaim(id: "O1", state: .confirmed(on: Day("2026-10-01")!, by: "Kommunstyrelsen"))),
            by("P3", .answerClaim(id: "O2", state: .conditional(condition: "Om medel finns"))),
            by("ledare", .dropAction(id: "A1", reason: "Görs redan")),
        ]
    }

    /// What facilitators change while the room is in a step.
    private static var leading: [Submission] {
        let inserted = Command.insertStep(
            workshop: "w1",
            after: "skatta",
            title: "Bikupa",
            minutes: 5,
            kind: .round,
            question: "Vad väger tyngst?",
            hint: nil,
            collects: [.idea]
        )
        return [
            by("ledare", .seatCoder), by("kodare-1", .codeStatement(id: "U1", area: "a2", category: "nulage")),
            by("kodare-1", .chooseQuote(id: "U1", chosen: true)),
            by("ledare", .admitFacilitator), by("ledare-2", .takeLead(from: nil)),
            by("ledare", .takeLead(from: "ledare-2")), by("ledare", .pauseClock(workshop: "w1", step: "skatta")),
            by("ledare", .extendStep(workshop: "w1", step: "skatta", by: 5, from: 20)),
            by("ledare", .resumeClock(workshop: "w1", step: "skatta")),
            by("ledare", inserted), by("ledare", .undo), by("ledare", inserted),
            by("ledare", .repeatStep(workshop: "w1", step: "lista", after: "skatta")),
            by("ledare", .reviseStep(workshop: "w1", step: "nytt-2", title: "Surr", minutes: 6, question: nil)),
            by("ledare", .retimeSteps(workshop: "w1", steps: [Retiming(step: "lista.2", from: 20, to: 12)])),
            by("ledare", .skipStep(workshop: "w1", step: "lista.2")),
            by("ledare", .pauseClock(workshop: "w1", step: "skatta")),
            by("ledare", .pauseClock(workshop: "w1", step: "skatta")),
        ]
    }

    private static var closing: [Submission] {
        [
            by("ledare", .closeWorkshop(workshop: "w2")), by("ledare", .openWorkshop(workshop: "w1")),
            step("kvadrat", "lista"),
            by("P1", .answerChecklist(step: nil, item: "c1", answer: .partly, comment: "Delvis", organisation: nil)),
            step("lista", "skatta"),
            by("P3", .rateSelf(step: nil, factor: "f1", value: 4, proof: "Budget finns", organisation: nil)),
            by("ledare", .recordDecision(text: "Vi går vidare")), by("ledare", .recordDecision(text: "Vi väntar")),
            by("ledare", .withdrawDecision(id: "B2")),
            by("strateg", .waive(check: 3, subject: "M1.1", reason: "Medvetet")),
            by("strateg", .waive(check: 4, subject: nil, reason: "Gäller inte")),
            by("strateg", .liftWaiver(check: 4, subject: nil)),
            by("ledare", .hideContribution(id: "K3")), by("ledare", .hideContribution(id: "K3")),
        ]
    }
}
