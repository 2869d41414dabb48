import Engine
import Testing

/// Interviews, ownership, checklists, ratings and waivers.
@Suite struct RecordTests {
    @Test("A corrected note keeps the ids of what it still says and retires the rest")
    func correctedNote() throws {
        var room = try Room()
        func note(_ digest: String, _ texts: [String]) -> Command {
            .importInterview(
                note: NoteProposal(
                    file: "a.md",
                    digest: digest,
                    sector: "kommun",
                    length: 100,
                    statements: texts.enumerated().map {
                        NoteProposal.Statement(category: "nulage", text: $1, start: $0 * 10, length: $1.count)
                    }
                )
            )
        }
        try room.does("ledare", note("1", ["ett", "två", "tre"]))
        #expect(room.refusal("ledare", note("1", ["ett"])) == .noteUnchanged(file: "a.md"))
        try room.does("ledare", note("2", ["tre", "fyra"]))
        #expect(room.session.interviews.count == 1)
        #expect(room.session.statements["U3"]?.start == 0)
        #expect(room.session.statements["U1"]?.retired != nil)
        #expect(room.session.statements["U4"]?.text == "fyra")
        try room.does("ledare", note("3", ["ett"]))
        #expect(room.session.statements["U1"]?.retired == nil, "a statement that comes back is itself again")
    }

    @Test("Another organisation's people only propose; its own offer, and only they answer")
    func claims() throws {
        var room = try Room()
        try room.fill()
        try room.open("w2")
        try room.go(to: "w2-haller")
        let goal = try room.formulates("P1", "Mål")
        try room.go(to: "w2-agare")
        let jour = try #require(room.session.seats.values.first { $0.organisation == "jour" }).id
        let nord = try #require(room.session.seats.values.first { $0.organisation == "nord" }).id
        let claim = Command.claim(subject: .goal(id: goal), organisation: "jour", role: "verksamhetschef", part: .lead)
        try room.does(nord, claim)
        #expect(room.session.claims["O1"]?.state == .proposed)
        #expect(room.refusal(nord, claim) == .alreadyClaimed(claim: "O1"))
        #expect(room.refusal(nord, .answerClaim(id: "O1", state: .offered)) == .otherOrganisation)
        #expect(room.refusal(jour, .answerClaim(id: "O1", state: .declined(reason: " "))) == .needsReason)
        try room.does(jour, .answerClaim(id: "O1", state: .declined(reason: "saknar medel")))
        try room.does(jour, claim)
        #expect(room.session.claims["O2"]?.state == .offered)
    }

    @Test("A dropped goal takes no more work until it is taken up again")
    func droppedGoal() throws {
        var room = try Room()
        try room.fill()
        try room.open("w2")
        try room.go(to: "w2-haller")
        let goal = try room.formulates("P1", "Mål")
        #expect(room.refusal("P1", .judge(id: goal, verdict: .drop, reason: "", text: nil)) == .needsReason)
        #expect(room.refusal("P1", .judge(id: goal, verdict: .change, reason: "oklart", text: nil)) == .needsText)
        try room.does("P1", .judge(id: goal, verdict: .drop, reason: "täcks av ett annat", text: nil))
        #expect(room.session.liveGoals.isEmpty)
        #expect(room.refusal("P1", .reword(id: goal, text: "Nytt", reason: nil)) == .goalDropped(goal: goal))
        try room.does("P1", .judge(id: goal, verdict: .keep, reason: "behövs ändå", text: nil))
        #expect(room.session.liveGoals.map(\.id) == [goal])
    }

    @Test("Dates must follow each other")
    func dates() throws {
        var room = try Room()
        try room.fill()
        try room.open("w2")
        try room.go(to: "w2-haller")
        let goal = try room.formulates("P1", "Mål")
        try room.go(to: "w2-akt")
        let start = try #require(Day("2025-01-01"))
        let end = try #require(Day("2024-12-31"))
        #expect(
            room.refusal(
                "P1",
                .proposeAction(
                    goal: goal,
                    text: "Göra",
                    kind: nil,
                    start: start,
                    end: end,
                    resource: nil,
                    contributions: [],
                    perspectives: []
                )
            ) == .endBeforeStart(start: start, end: end)
        )
    }

    @Test("A checklist ends at a no that ends it, and each organisation answers for itself")
    func checklist() throws {
        let list = Checklist(
            title: "Jämställda beslut",
            items: [
                ChecklistItem(id: "1", text: "Berörs kvinnor och män?", onNo: .end),
                ChecklistItem(id: "2", text: "Finns könsuppdelad statistik?", onNo: .sendBack),
            ]
        )
        let plan = WorkshopPlan(
            id: "w1",
            number: 1,
            title: "Temadag",
            purpose: "",
            steps: [
                StepPlan(id: "lista", title: "Checklista", minutes: 45, kind: .checklist(checklist: list)),
                StepPlan(
                    id: "skatta",
                    title: "Skattning",
                    minutes: 20,
                    kind: .selfRating(factors: [RatingFactor(id: "kunskap", title: "kunskap")], highest: 5)
                ),
            ],
            tables: [TablePlan(id: "1", areas: [])]
        )
        var room = try Room(workshops: [plan])
        try room.fill()
        try room.open("w1")
        try room.go(to: "lista")
        let nord = try #require(room.session.seats.values.first { $0.organisation == "nord" }).id
        func answer(_ item: Identifier<ChecklistItem>, _ answer: ChecklistAnswer.Answer, _ who: OrganisationID? = nil)
            -> Command
        {
            .answerChecklist(step: nil, item: item, answer: answer, comment: nil, organisation: who)
        }
        try room.does(nord, answer("1", .no))
        #expect(room.refusal(nord, answer("2", .yes)) == .listEnded(item: "Berörs kvinnor och män?"))
        try room.does(nord, answer("1", .yes))
        try room.does(nord, answer("2", .partly))
        #expect(room.refusal(nord, answer("1", .yes, "syd")) == .otherOrganisation)
        #expect(room.refusal("bord-1", answer("1", .yes)) == .missingOrganisation)
        #expect(room.refusal("bord-1", answer("1", .yes, "syd")) == nil)
        #expect(room.session.checklistAnswers.count == 2)
        try room.go(to: "skatta")
        let high = Command.rateSelf(step: nil, factor: "kunskap", value: 6, proof: nil, organisation: nil)
        #expect(room.refusal(nord, high) == .outOfRange(value: 6, lowest: 1, highest: 5))
        try room.does(nord, .rateSelf(step: nil, factor: "kunskap", value: 4, proof: "utbildade 40", organisation: nil))
        #expect(room.session.selfRatings.values.map(\.value) == [4])
    }

    @Test("Omissions and waivers carry reasons and can be lifted")
    func waivers() throws {
        var room = try Room()
        let omission = Omission(subject: .nationalGoal(id: "delmal-3"), reason: "ryms i annan plan")
        try room.does("strateg", .omit(omission: omission))
        #expect(room.session.omissions == [omission])
        try room.does("strateg", .includeAgain(subject: omission.subject))
        #expect(room.session.omissions.isEmpty)
        #expect(room.refusal("strateg", .waive(check: 9, subject: nil, reason: "")) == .needsReason)
        try room.does("strateg", .waive(check: 9, subject: "M1.1", reason: "avsiktligt"))
        #expect(room.session.waivers.map(\.check) == [9])
        try room.does("strateg", .liftWaiver(check: 9, subject: "M1.1"))
        #expect(room.session.waivers.isEmpty)
    }

    @Test("An empty strategy file and an unknown seat are refused")
    func frame() throws {
        #expect(throws: Refusal.notFounded) {
            try Session().decide(.undo, by: "ledare", at: Moment(milliseconds: 0))
        }
        let room = try Room()
        #expect(room.refusal("P99", .undo) == .unknownSeat(seat: "P99"))
        #expect(room.refusal("ledare", .found(process: .small(workshops: []))) == .alreadyFounded)
    }

    @Test("Identifiers sort as people count")
    func naturalOrder() {
        let ids = ["K10", "K9", "K1", "M2.1", "M1.10", "M1.9", "K01"].map { ContributionID($0) }.sorted()
        #expect(ids.map(\.text) == ["K1", "K01", "K9", "K10", "M1.9", "M1.10", "M2.1"])
    }

    @Test("Days are days of the calendar")
    func days() {
        #expect(Day("2024-02-29")?.description == "2024-02-29")
        #expect(Day("2023-02-29") == nil)
        #expect(Day("2023-2-9") == nil)
        #expect(Day("24-02-09") == nil)
    }

    @Test("A renumbered area takes no other goal's id, and no two areas share a number")
    func renumbered() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-mal")
        let first = try room.formulates("P1", "Ett", area: "skola")
        var school = try #require(room.session.area("skola"))
        var power = try #require(room.session.area("makt"))
        power.number = 1
        #expect(room.refusal("ledare", .editArea(area: power)) == .alreadyExists(thing: .area, id: "1"))
        school.number = 3
        try room.does("ledare", .editArea(area: school))
        try room.does("ledare", .editArea(area: power))
        let second = try room.formulates("P1", "Två", area: "makt")
        #expect(first != second)
        #expect(room.session.goals.count == 2)
    }

    @Test("NUL is taken out of every text")
    func nul() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-samtal")
        let card = try room.writes("P1", "en\0 tanke")
        #expect(room.session.contributions[card]?.text == "en tanke")
    }
}
