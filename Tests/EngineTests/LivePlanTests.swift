import Engine
import Testing

@Suite struct LivePlanTests {
    private func room() throws -> Room {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-tyst")
        return room
    }

    private func inserting(_ title: String, after: StepID?) -> Command {
        .insertStep(
            workshop: "w1",
            after: after,
            title: title,
            minutes: 5,
            kind: .round,
            question: "Vad väger tyngst?",
            hint: nil,
            collects: []
        )
    }

    private func ids(_ room: Room) -> [String] {
        room.session.plan(of: "w1" as WorkshopID)?.timeline.map(\.id.text) ?? []
    }

    @Test func `a step put in is gone to, found by its id, and planned as what it is`() throws {
        var room = try room()
        try room.does("ledare", inserting("Bikupa", after: "w1-tyst"))
        #expect(Array(ids(room)[1...3]) == ["w1-tyst", "nytt-1", "w1-samtal"])
        #expect(room.session.workshop(of: "nytt-1")?.id == "w1")
        #expect(room.session.planned.first?.steps.count == 8)
        try room.go(to: "nytt-1")
        try room.writes("P1", "går att skriva")
        #expect(room.session.contributions["K1"]?.step == "nytt-1")
    }

    @Test func `what is put in is taken out again by undo, and its id is not used twice`() throws {
        var room = try room()
        let before = room.session.process
        try room.does("ledare", inserting("Bikupa", after: "w1-tyst"))
        try room.does("ledare", .undo)
        #expect(room.session.process == before)
        try room.does("ledare", inserting("Bikupa", after: "w1-tyst"))
        #expect(ids(room)[2] == "nytt-2")
    }

    @Test func `nothing is put in before what has been`() throws {
        let room = try room()
        #expect(room.refusal("ledare", inserting("Sen", after: "w1-info")) == .stepClosed(step: "w1-info"))
        #expect(room.refusal("ledare", inserting("Sen", after: nil)) == .stepMoved(at: "w1-tyst"))
    }

    @Test func `a skipped step is not next, cannot be gone to, and can be taken in again`() throws {
        var room = try room()
        try room.does("ledare", .skipStep(workshop: "w1", step: "w1-samtal"))
        #expect(room.session.plan(of: "w1" as WorkshopID)?.coming(after: "w1-tyst").first?.id == "w1-mal")
        let there = Command.moveStep(workshop: "w1", from: "w1-tyst", to: "w1-samtal")
        #expect(room.refusal("ledare", there) == .stepSkipped(step: "w1-samtal"))
        try room.does("ledare", .unskipStep(workshop: "w1", step: "w1-samtal"))
        #expect(room.refusal("ledare", there) == nil)
        #expect(
            room.refusal("ledare", .skipStep(workshop: "w1", step: "w1-tyst")) == .stepInProgress(step: "w1-tyst")
        )
        #expect(room.refusal("ledare", .skipStep(workshop: "w1", step: "w1-info")) == .stepClosed(step: "w1-info"))
    }

    @Test func `a vote held again is a vote of its own`() throws {
        var room = try room()
        try room.go(to: "w1-mal")
        try room.formulates("P1", "Alla räknas.")
        try room.go(to: "w1-prio")
        try room.does("P1", .vote(step: nil, ballot: .dots(dots: ["M1.1": 2])))
        try room.does("ledare", .repeatStep(workshop: "w1", step: "w1-prio", after: "w1-prio"))
        try room.go(to: "w1-prio.2")
        #expect(room.session.votes["w1-prio.2"]?.ballots.isEmpty == true)
        try room.does("P2", .vote(step: nil, ballot: .dots(dots: ["M1.1": 1])))
        #expect(room.session.votes["w1-prio"]?.ballots.keys.sorted() == ["P1"])
        try room.does("ledare", .repeatStep(workshop: "w1", step: "w1-prio.2", after: "w1-prio.2"))
        #expect(ids(room).contains("w1-prio.3"))
    }

    @Test func `a step is renamed, and more minutes for the present one move its deadline`() throws {
        var room = try room()
        let deadline = try #require(room.session.openRun?.deadline)
        try room.does(
            "ledare",
            .reviseStep(workshop: "w1", step: "w1-tyst", title: "Skriv tyst", minutes: 14, question: "Vad är sant?")
        )
        let plan = try #require(room.session.plan(of: "w1-tyst" as StepID))
        #expect((plan.title, plan.minutes, plan.question) == ("Skriv tyst", 14, "Vad är sant?"))
        #expect(room.session.openRun?.deadline == deadline.adding(minutes: 4))
        try room.does("ledare", .undo)
        #expect(room.session.plan(of: "w1-tyst" as StepID)?.title == "Skriv")
        #expect(room.session.openRun?.deadline == deadline)
    }

    @Test func `several steps are shortened at once, all or none`() throws {
        var room = try room()
        let wish = [Retiming(step: "w1-samtal", from: 30, to: 25), Retiming(step: "w1-mal", from: 30, to: 26)]
        try room.does("ledare", .retimeSteps(workshop: "w1", steps: wish))
        #expect(room.session.plan(of: "w1-mal" as StepID)?.minutes == 26)
        #expect(
            room.refusal("ledare", .retimeSteps(workshop: "w1", steps: wish)) == .stepChanged(step: "w1-samtal")
        )
        try room.does("ledare", .undo)
        #expect(room.session.plan(of: "w1-samtal" as StepID)?.minutes == 30)
    }

    @Test func `the schedule tells what was planned, what it took and when it ends`() throws {
        var room = try room()
        room.now = room.now.adding(minutes: 15)
        try room.does("ledare", .skipStep(workshop: "w1", step: "w1-fika"))
        let schedule = try #require(room.session.schedule(of: "w1", at: room.now))
        #expect(schedule.lines.map(\.stage)[..<3] == [.skipped, .present, .coming])
        let began = try #require(room.session.start(of: "w1-tyst"))
        #expect(schedule.lines[1].from == began)
        #expect(schedule.lines[2].from == room.now, "the time is out")
        #expect(schedule.lines[2].planned == began.adding(minutes: 25))
        #expect(schedule.end == room.now.adding(minutes: 30 + 30 + 25 + 10 + 20))
        #expect(schedule.plannedEnd == began.adding(minutes: 160))
    }

    @Test func `a step put in asks for no less than one in a process folder`() throws {
        var room = try room()
        func inserting(_ kind: StepKind) -> Command {
            .insertStep(
                workshop: "w1",
                after: "w1-tyst",
                title: "Ny",
                minutes: 5,
                kind: kind,
                question: "",
                hint: nil,
                collects: []
            )
        }
        func list(_ items: [(String, String)]) -> StepKind {
            let items = items.map { ChecklistItem(id: Identifier($0.0), text: $0.1) }
            return .checklist(checklist: Checklist(title: "Ny", items: items))
        }
        let faulty: [(StepKind, Refusal)] = [
            (list([]), .noQuestions), (list([("a", " ")]), .emptyText),
            (list([("a", "En"), ("a", "Två")]), .alreadyExists(thing: .item, id: "a")),
            (.selfRating(factors: [], highest: 5), .noQuestions),
            (
                .selfRating(factors: [RatingFactor(id: "a", title: "En")], highest: 1),
                .outOfRange(value: 1, lowest: 2, highest: 100)
            ),
            (
                .prioritise(method: .dots(budget: 0, cap: 0), options: .goals),
                .outOfRange(value: 0, lowest: 1, highest: 1_000)
            ),
            (
                .prioritise(method: .dots(budget: 5, cap: 6), options: .goals),
                .outOfRange(value: 6, lowest: 1, highest: 5)
            ),
            (
                .prioritise(method: .quadratic(credits: 0), options: .goals),
                .outOfRange(value: 0, lowest: 1, highest: 10_000)
            ),
        ]
        for (kind, refusal) in faulty { #expect(room.refusal("ledare", inserting(kind)) == refusal) }
        try room.does("ledare", inserting(list([("a", " En? "), ("b", "Två?")])))
        guard case .checklist(let kept) = room.session.plan(of: "nytt-1" as StepID)?.kind else {
            Issue.record("no checklist was put in")
            return
        }
        #expect(kept.items.map(\.text) == ["En?", "Två?"])
    }
}
