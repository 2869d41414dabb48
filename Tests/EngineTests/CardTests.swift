import Engine
import Testing

@Suite struct CardTests {
    private func roomInConversation() throws -> Room {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-samtal")
        return room
    }

    @Test("Text is trimmed; empty and overlong text is refused")
    func text() throws {
        var room = try roomInConversation()
        let id = try room.writes("P1", "  en tanke \n")
        #expect(room.session.contributions[id]?.text == "en tanke")
        #expect(room.refusal("P1", .card(" \n\t")) == .emptyText)
        #expect(
            room.refusal("P1", .card(String(repeating: "å", count: 4_001))) == .textTooLong(length: 4_001, limit: 4_000)
        )
        // Marks on letters are no characters of their own, yet a card is not a megabyte of them.
        let piled = "Z" + String(repeating: "\u{0301}", count: 10_000)
        let kept = try room.writes("P1", piled)
        #expect(room.session.contributions[kept]?.text.unicodeScalars.count == 10_001)
        #expect(
            room.refusal("P1", .card("a" + String(repeating: "\u{0301}", count: 40_001)))
                == .textTooLong(length: 40_002, limit: 4_000)
        )
        #expect(room.refusal("P1", .card("x", area: "okänt")) == .unknown(thing: .area, id: "okänt"))
    }

    @Test func `what may be left out is no longer than a card either`() throws {
        var room = try roomInConversation()
        let long = String(repeating: "å", count: 4_001)
        let tooLong = Refusal.textTooLong(length: 4_001, limit: 4_000)
        let card = try room.writes("P1", "ett")
        #expect(room.refusal("ledare", .leaveOut(id: card, reason: long)) == tooLong)
        let goal = try room.formulates("ledare", "Alla är trygga.")
        #expect(room.refusal("ledare", .reword(id: goal, text: "Alla är lika trygga.", reason: long)) == tooLong)
        let action = Command.proposeAction(
            goal: goal,
            text: "Öppna dörren.",
            kind: nil,
            start: nil,
            end: nil,
            resource: long,
            contributions: [],
            perspectives: []
        )
        #expect(room.refusal("ledare", action) == tooLong)
    }

    @Test("One changes one's own card, the table's secretary its cards, nobody another's")
    func ownership() throws {
        var room = try roomInConversation()
        let id = try room.writes("P1", "ett")
        let home = try #require(room.session.table(of: "P1", in: "w1"))
        let away: TableID = home == "1" ? "2" : "1"
        let edit = Command.editContribution(id: id, text: "två", area: nil, perspectives: [], statements: [])
        #expect(room.refusal("P2", edit) == .notYours)
        #expect(room.refusal(Seat.secretary(of: away), edit) == .notYours)
        #expect(room.refusal(Seat.secretary(of: home), edit) == nil)
        try room.does("P1", edit)
        #expect(room.session.contributions[id]?.text == "två")
        try room.does("P1", .withdrawContribution(id: id))
        #expect(room.refusal("P1", edit) == .withdrawn(id: id.text))
        #expect(room.session.liveContributions.isEmpty)
    }

    @Test("Of two who change one card at once, the later is told what stands there now")
    func editedMeanwhile() throws {
        var room = try roomInConversation()
        let id = try room.writes("P1", "ett")
        func edit(_ text: String, basis: String?) -> Command {
            .editContribution(id: id, text: text, area: nil, perspectives: [], statements: [], basis: basis)
        }
        let home = try #require(room.session.table(of: "P1", in: "w1"))
        try room.does(Seat.secretary(of: home), edit("två", basis: "ett"))
        #expect(room.refusal("P1", edit("tre", basis: "ett")) == .changedMeanwhile(id: id.text, text: "två"))
        #expect(room.refusal("P1", edit("två", basis: "ett")) == nil, "they agree")
        try room.does("P1", edit("tre", basis: "två"))
        #expect(room.session.contributions[id]?.text == "tre")
    }

    @Test("A merge keeps the originals and can be taken apart again")
    func merge() throws {
        var room = try roomInConversation()
        let cards = [try room.writes("P1", "a"), try room.writes("P1", "b"), try room.writes("P1", "c")]
        try room.does("P1", .merge(subject: .contributions(into: cards[0], from: [cards[1]])))
        try room.does("P1", .merge(subject: .contributions(into: cards[2], from: [cards[0]])))
        #expect(room.session.liveContributions.map(\.id) == [cards[2]])
        #expect(room.session.lineage(of: cards[2]).map(\.text) == ["a", "b", "c"])
        #expect(room.refusal("P1", .unmerge(id: "S1")) == .laterMerge(merge: "S2"))
        #expect(
            room.refusal("P1", .merge(subject: .contributions(into: cards[2], from: [cards[1]])))
                == .mergedAway(id: cards[1].text, into: cards[0].text)
        )
        try room.does("P1", .unmerge(id: "S2"))
        try room.does("P1", .unmerge(id: "S1"))
        #expect(room.session.liveContributions.map(\.text) == ["a", "b", "c"])
        #expect(room.refusal("P1", .unmerge(id: "S1")) == .alreadyUndone(merge: "S1"))
    }

    @Test("Merging nothing, or a card with itself, is refused")
    func emptyMerge() throws {
        var room = try roomInConversation()
        let id = try room.writes("P1", "a")
        #expect(room.refusal("P1", .merge(subject: .contributions(into: id, from: []))) == .nothingToMerge)
        #expect(room.refusal("P1", .merge(subject: .contributions(into: id, from: [id]))) == .mergeWithItself)
    }

    @Test("A card is parked, left out with a reason, or taken up again")
    func fate() throws {
        var room = try roomInConversation()
        let id = try room.writes("P1", "a")
        try room.does("ledare", .park(id: id))
        #expect(room.session.contributions[id]?.fate == .parked)
        #expect(room.refusal("strateg", .leaveOut(id: id, reason: "  ")) == .needsReason)
        try room.does("strateg", .leaveOut(id: id, reason: "utanför uppdraget"))
        #expect(room.session.contributions[id]?.fate == .leftOut(reason: "utanför uppdraget"))
        try room.does("ledare", .takeUp(id: id))
        #expect(room.session.contributions[id]?.fate == nil)
        #expect(room.refusal("P1", .park(id: id)) == .notAllowed(role: .participant))
    }

    @Test("A hidden card is out of sight and keeps its author to itself")
    func hidden() throws {
        var room = try roomInConversation()
        let id = try room.writes("P1", "olämpligt")
        try room.does("ledare", .hideContribution(id: id))
        #expect(room.session.liveContributions.isEmpty)
        try room.does("ledare", .showContribution(id: id))
        #expect(room.session.liveContributions.map(\.id) == [id])
    }

    @Test("The facilitator enters what a table said on paper, marked as such")
    func paper() throws {
        var room = try roomInConversation()
        try room.does(
            "ledare",
            .card("från lappen", area: "makt", table: "2", origin: .paper)
        )
        let card = try #require(room.session.contributions.values.last)
        #expect(card.origin == .paper)
        #expect(card.table == "2")
    }
}
