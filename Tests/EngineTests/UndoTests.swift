import Engine
import Testing

@Suite struct UndoTests {
    @Test("Undo takes back the facilitator's latest command and nothing that others have done since")
    func undoKeepsOthersWork() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-info")
        try room.go(to: "w1-samtal")
        let card = try room.writes("P1", "skrevs under tiden")
        try room.does("ledare", .undo)
        #expect(room.session.openRun?.step == "w1-info")
        #expect(room.session.contributions[card] != nil)
        #expect(room.refusal("ledare", .undo) == .nothingToUndo)
    }

    @Test("A merge, a parking, a decision and a reveal are all undone")
    func undoables() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-samtal")
        let a = try room.writes("P1", "a")
        let b = try room.writes("P1", "b")
        try room.does("ledare", .merge(subject: .contributions(into: a, from: [b])))
        try room.does("ledare", .undo)
        #expect(room.session.liveContributions.map(\.id) == [a, b])
        try room.does("ledare", .park(id: a))
        try room.does("ledare", .undo)
        #expect(room.session.contributions[a]?.fate == nil)
        try room.does("ledare", .recordDecision(text: "Vi går vidare"))
        try room.does("ledare", .undo)
        #expect(room.session.decisions["B1"]?.withdrawn == true)
        try room.go(to: "w1-prio")
        try room.does("ledare", .closeVote(step: "w1-prio"))
        try room.does("ledare", .revealVote(step: "w1-prio"))
        try room.does("ledare", .undo)
        #expect(room.session.votes["w1-prio"]?.phase == .closed)
    }

    @Test("Leaving a vote by mistake and undoing opens it again")
    func undoOfStepReopensVote() throws {
        var room = try Room()
        try room.open("w1")
        try room.go(to: "w1-prio")
        try room.go(to: "w1-plenum")
        #expect(room.session.votes["w1-prio"]?.phase == .closed)
        try room.does("ledare", .undo)
        #expect(room.session.openRun?.step == "w1-prio")
        #expect(room.session.votes["w1-prio"]?.phase == .open)
    }

    @Test("What cannot be taken back says so")
    func notUndoable() throws {
        var room = try Room()
        #expect(room.refusal("ledare", .undo) == .nothingToUndo)
        try room.does("ledare", .invite(invitations: [Invitation(organisation: "nord")]))
        #expect(room.refusal("ledare", .undo) == .nothingToUndo)
        #expect(room.refusal("P1", .undo) == .notAllowed(role: .participant))
    }

    @Test("Somebody who comes late takes no undo from the facilitator, and chooses the own table only")
    func latecomer() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-info")
        try room.go(to: "w1-samtal")
        try room.does("ledare", .invite(invitations: [Invitation(organisation: "nord")]))
        let late = try #require(room.session.seats.values.last?.id)
        try room.does(late, .setTables(workshop: "w1", places: [late: "2"]))
        #expect(room.session.table(of: late, in: "w1") == "2")
        #expect(room.refusal(late, .setTables(workshop: "w1", places: ["P1": "2"])) == .notAllowed(role: .participant))
        #expect(room.refusal("bord-1", .setTables(workshop: "w1", places: [late: "1"])) != nil)
        try room.does("ledare", .undo)
        #expect(room.session.openRun?.step == "w1-info")
        #expect(room.session.table(of: late, in: "w1") == "2")
    }

    @Test("What others have worked on since cannot be taken back")
    func othersWorkStands() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-samtal")
        let a = try room.writes("P1", "a")
        let b = try room.writes("P1", "b")
        try room.does("ledare", .merge(subject: .contributions(into: a, from: [b])))
        try room.does("ledare", .unmerge(id: "S1"))
        try room.does("P1", .merge(subject: .contributions(into: b, from: [a])))
        #expect(room.refusal("ledare", .undo) == .nothingToUndo, "it would merge the two into each other")
        #expect(room.session.representative(of: a) == b)
    }
}
