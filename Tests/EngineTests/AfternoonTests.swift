import Engine
import Testing

/// A whole process, told as the room would tell it.
@Suite struct AfternoonTests {
    @Test("Two workshops lead from cards to an owned action")
    func twoWorkshopsLeadFromCardsToAnOwnedAction() throws {
        // Given a room with eight people at two tables
        var room = try Room()
        try room.fill()
        #expect(room.session.seats.values.count { $0.role == .participant } == 8)

        // When the first workshop has been through silent writing and conversation
        try room.open("w1")
        try room.go(to: "w1-tyst")
        let first = try room.writes("P1", "Flickor och pojkar trivs i skolan")
        let twin = try room.writes("bord-1", "Alla barn mår bra i skolan")
        let other = try room.writes("P3", "Pojkar läser lika mycket som flickor")
        try room.go(to: "w1-samtal")
        try room.does("ledare", .merge(subject: .contributions(into: first, from: [twin])))

        // And a table formulates goals that another table sharpens
        try room.go(to: "w1-mal")
        let goal = try room.formulates("bord-1", "Skolan är lika bra för alla", from: [first])
        let rival = try room.formulates("bord-1", "Skolan fungerar för alla", from: [other])
        try room.go(to: "w1-fika")
        try room.go(to: "w1-byte")
        try room.does(
            "bord-1",
            .reword(id: goal, text: "Flickor och pojkar lyckas i skolan på lika villkor", reason: "skarpare")
        )

        // And everyone votes without seeing the others
        try room.go(to: "w1-prio")
        for seat in ["P1", "P2", "P3", "P4"] as [SeatID] {
            try room.does(
                seat,
                .vote(step: nil, ballot: .dots(dots: [OptionID(goal.text): 2, OptionID(rival.text): 1]))
            )
        }
        #expect(room.session.result(of: "w1-prio") == nil)
        try room.go(to: "w1-plenum")
        #expect(room.session.result(of: "w1-prio") == nil)
        try room.does("ledare", .revealVote(step: "w1-prio"))
        try room.does("ledare", .merge(subject: .goals(into: goal, from: [rival])))

        // Then the one goal left has all the dots and rests on all the cards
        let result = try #require(room.session.result(of: "w1-prio"))
        guard case .dots(let tally) = result.tally else { throw Unexpected() }
        #expect(tally.lines.first { $0.item.text == goal.text }?.votes == 12)
        #expect(result.voters == 4)
        #expect(room.session.liveGoals.map(\.id) == [goal])
        #expect(Set(room.session.links(of: goal).contributions) == [first, twin, other])
        try room.does("ledare", .closeWorkshop(workshop: "w1"))

        // And weeks later the second workshop turns it into an action that an organisation confirms
        try room.open("w2")
        try room.go(to: "w2-haller")
        try room.does(
            "P2",
            .judge(id: goal, verdict: .change, reason: "trivsel saknas", text: "Alla elever trivs och lyckas i skolan")
        )
        try room.go(to: "w2-akt")
        try room.does(
            "P2",
            .proposeAction(
                goal: goal,
                text: "Kartlägga trygghet",
                kind: nil,
                start: Day("2024-09-01"),
                end: Day("2025-06-30"),
                resource: nil,
                contributions: [],
                perspectives: []
            )
        )
        try room.go(to: "w2-agare")
        let own = try #require(room.session.seats["P1"]?.organisation)
        try room.does("P1", .claim(subject: .action(id: "A1"), organisation: own, role: "skolchef", part: .lead))
        #expect(room.session.claims["O1"]?.state == .offered)
        let day = try #require(Day("2023-12-01"))
        try room.does("P1", .answerClaim(id: "O1", state: .confirmed(on: day, by: "kommunstyrelsen")))
        #expect(room.session.claims(on: .action(id: "A1")).first?.isConfirmed == true)
        #expect(room.session.goals[goal]?.wordings.count == 3)
        #expect(room.session.liveActions.filter { $0.goal == goal }.map(\.text) == ["Kartlägga trygghet"])
    }

    @Test("Applying the same records again gives the same session")
    func replayGivesTheSameSession() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-tyst")
        for number in 1...5 { try room.writes(SeatID("P\(number)"), "kort \(number)") }
        var again = try Room()
        try again.fill()
        try again.open("w1")
        try again.go(to: "w1-tyst")
        for number in 1...5 { try again.writes(SeatID("P\(number)"), "kort \(number)") }
        #expect(again.session.contributions == room.session.contributions)
        #expect(again.session.lastSequence == room.session.lastSequence)
    }
}

struct Unexpected: Error {}
