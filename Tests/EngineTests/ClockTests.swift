import Engine
import Testing

@Suite struct ClockTests {
    private func room() throws -> Room {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-samtal")
        return room
    }

    @Test func `a pause keeps the time that was left, and cards are written meanwhile`() throws {
        var room = try room()
        let deadline = try #require(room.session.openRun?.deadline)
        try room.does("ledare", .pauseClock(workshop: "w1", step: "w1-samtal"))
        let paused = room.now
        #expect(room.session.openRun?.deadline == nil)
        try room.writes("P1", "skrivet i pausen")
        room.now = room.now.adding(minutes: 7)
        try room.does("ledare", .resumeClock(workshop: "w1", step: "w1-samtal"))
        let stood = room.now.milliseconds - paused.milliseconds
        #expect(room.session.openRun?.deadline?.milliseconds == deadline.milliseconds + stood)
    }

    @Test func `pressing pause twice pauses once, and in the wrong step nothing`() throws {
        var room = try room()
        try room.does("ledare", .pauseClock(workshop: "w1", step: "w1-samtal"))
        let clock = room.session.openRun?.clock
        #expect(try room.does("ledare", .pauseClock(workshop: "w1", step: "w1-samtal")).isEmpty)
        #expect(room.session.openRun?.clock == clock)
        #expect(
            room.refusal("ledare", .pauseClock(workshop: "w1", step: "w1-tyst")) == .stepMoved(at: "w1-samtal")
        )
    }

    @Test func `no number of minutes is too strange to be refused`() throws {
        let room = try room()
        for minutes in [Int.min, Int.max, 0] {
            let more = Command.extendStep(workshop: "w1", step: "w1-samtal", by: minutes, from: nil)
            guard case .outOfRange = room.refusal("ledare", more) else {
                Issue.record("\(minutes) minutes are let through")
                continue
            }
        }
    }

    @Test func `two who give five minutes more at once give five, not ten`() throws {
        var room = try room()
        let deadline = try #require(room.session.openRun?.deadline)
        let more = Command.extendStep(workshop: "w1", step: "w1-samtal", by: 5, from: 30)
        try room.does("ledare", more)
        #expect(room.refusal("ledare", more) == .stepChanged(step: "w1-samtal"))
        #expect(room.session.openRun?.deadline == deadline.adding(minutes: 5))
        #expect(room.session.plan(of: "w1-samtal" as StepID)?.minutes == 35)
        #expect(room.session.plannedMinutes(of: "w1-samtal") == 30)
    }

    @Test func `less time never ends before now, and more counts from now when the time was out`() throws {
        var room = try room()
        room.now = room.now.adding(minutes: 25)
        try room.does("ledare", .extendStep(workshop: "w1", step: "w1-samtal", by: -10, from: nil))
        #expect(room.session.openRun?.deadline == room.now)
        room.now = room.now.adding(minutes: 4)
        try room.does("ledare", .extendStep(workshop: "w1", step: "w1-samtal", by: 2, from: nil))
        #expect(room.session.openRun?.deadline == room.now.adding(minutes: 2))
        room.now = room.now.adding(minutes: 4)
        #expect(try room.does("ledare", .extendStep(workshop: "w1", step: "w1-samtal", by: -2, from: nil)).isEmpty)
    }

    @Test func `a paused clock is given time and keeps standing`() throws {
        var room = try room()
        try room.does("ledare", .pauseClock(workshop: "w1", step: "w1-samtal"))
        guard case .paused(let left)? = room.session.openRun?.clock else { throw Refusal.needsText }
        room.now = room.now.adding(minutes: 3)
        try room.does("ledare", .extendStep(workshop: "w1", step: "w1-samtal", by: 2, from: 30))
        #expect(room.session.openRun?.clock == .paused(left: left + 120_000))
    }

    @Test func `each is taken back, and a step left while paused is paused again`() throws {
        var room = try room()
        let deadline = room.session.openRun?.clock
        try room.does("ledare", .pauseClock(workshop: "w1", step: "w1-samtal"))
        try room.does("ledare", .undo)
        #expect(room.session.openRun?.clock == deadline)
        try room.does("ledare", .extendStep(workshop: "w1", step: "w1-samtal", by: 5, from: 30))
        try room.does("ledare", .undo)
        #expect(room.session.openRun?.clock == deadline)
        #expect(room.session.plan(of: "w1-samtal" as StepID)?.minutes == 30)
        try room.does("ledare", .pauseClock(workshop: "w1", step: "w1-samtal"))
        let paused = room.session.openRun?.clock
        try room.go(to: "w1-mal")
        #expect(room.session.openRun?.deadline == room.now.adding(minutes: 30))
        try room.does("ledare", .undo)
        #expect(room.session.openRun?.clock == paused)
    }

    @Test func `undo is for the first seconds, and whoever comes in does not end it`() throws {
        var room = try room()
        try room.go(to: "w1-mal")
        try room.does("ledare", .invite(invitations: [Invitation(organisation: "nord")]))
        #expect(room.refusal("ledare", .undo) == nil)
        room.now = room.now.adding(seconds: Undoable.acceptedSeconds)
        #expect(room.refusal("ledare", .undo) == .undoTooLate)
    }
}
