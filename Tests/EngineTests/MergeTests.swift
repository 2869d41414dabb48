import Testing

@testable import Engine

/// Putting together in plenary, with new common words, and parting again.
@Suite struct MergeTests {
    @Test func `a common wording for cards is a card of its own, and parting takes it away`() throws {
        var (room, a, b) = try MergeTests.twoCards()
        try room.does("ledare", .merge(subject: .contributions(into: a, from: [b]), text: " Makten delas lika "))
        let common = try #require(room.session.contributions.values.last)
        #expect(common.text == "Makten delas lika" && common.table == nil)
        #expect(room.session.lineage(of: common.id).map(\.id) == [a, b, common.id])
        #expect(room.session.contributions[a]?.text == "Ett")
        let merge = try #require(room.session.merges.values.last)
        try room.does("ledare", .unmerge(id: merge.id))
        #expect(room.session.liveContributions.map(\.id) == [a, b])
    }

    @Test func `a common wording that a table makes is the table's`() throws {
        var (room, one, _) = try MergeTests.twoCards()
        let other = try room.writes("P1", "Tre")
        try room.does("P1", .merge(subject: .contributions(into: one, from: [other]), text: "Gemensamt"))
        let common = try #require(room.session.contributions.values.last)
        #expect(common.table != nil && common.table == room.session.contributions[one]?.table)
        #expect(common.sector == room.session.sector(of: "P1"))
    }

    @Test func `a common wording that others stand on stays when it is parted`() throws {
        var (room, a, b) = try MergeTests.twoCards()
        try room.does("ledare", .merge(subject: .contributions(into: a, from: [b]), text: "Båda"))
        let common = try #require(room.session.contributions.values.last?.id)
        try room.does(
            "ledare",
            .editContribution(id: common, text: "Båda två", area: nil, perspectives: [], statements: [])
        )
        try room.does("ledare", .unmerge(id: "S1"))
        #expect(Set(room.session.liveContributions.map(\.id)) == [a, b, common])
    }

    @Test func `an empty common wording is refused`() throws {
        let (room, a, b) = try MergeTests.twoCards()
        #expect(room.refusal("ledare", .merge(subject: .contributions(into: a, from: [b]), text: "  ")) == .emptyText)
    }

    @Test func `of two who merge the same cards at once one is told where they went`() throws {
        var (room, a, b) = try MergeTests.twoCards()
        try room.does("ledare", .merge(subject: .contributions(into: a, from: [b])))
        let refusal = room.refusal("ledare", .merge(subject: .contributions(into: b, from: [a])))
        #expect(refusal == .mergedAway(id: b.text, into: a.text))
        #expect(room.refusal("ledare", .merge(subject: .contributions(into: a, from: [b]))) == refusal)
    }

    @Test func `what is held apart stays so, also under what it is merged into, until somebody takes it back`() throws {
        var (room, a, b) = try MergeTests.twoCards()
        try room.does("ledare", .holdApart(pair: .contributions(one: b, other: a), apart: true))
        #expect(room.session.contributionsApart == [.contributions(one: a, other: b)])
        let written = room.session.lastSequence
        try room.does("ledare", .holdApart(pair: .contributions(one: a, other: b), apart: true))
        #expect(room.session.lastSequence == written)
        try room.does("ledare", .holdApart(pair: .contributions(one: a, other: b), apart: false))
        #expect(room.session.apart.isEmpty)
        try room.does("ledare", .undo)
        #expect(!room.session.apart.isEmpty)
    }

    @Test func `nobody at a table holds things apart for the room, and nothing is apart from itself`() throws {
        let (room, a, b) = try MergeTests.twoCards()
        let pair = Apart.contributions(one: a, other: b)
        #expect(room.refusal("P1", .holdApart(pair: pair, apart: true)) == .notAllowed(role: .participant))
        let same = Apart.contributions(one: a, other: a)
        #expect(room.refusal("ledare", .holdApart(pair: same, apart: true)) == .mergeWithItself)
    }

    @Test func `a goal gets the common wording as its latest, and its own back when it is parted`() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-mal")
        for text in ["Alla lär lika", "Alla får lära"] { try room.does("ledare", MergeTests.goal(text)) }
        try room.does("ledare", .merge(subject: .goals(into: "M1.1", from: ["M1.2"]), text: "Alla lär sig lika mycket"))
        #expect(room.session.liveGoals.map(\.text) == ["Alla lär sig lika mycket"])
        #expect(room.session.goals["M1.1"]?.wordings.last?.reason == "gemensam lydelse för M1.1, M1.2")
        try room.does("ledare", .unmerge(id: "S1"))
        #expect(room.session.liveGoals.map(\.text) == ["Alla lär lika", "Alla får lära"])
    }

    private static func goal(_ text: String) -> Command {
        .formulate(
            area: "skola",
            grammar: nil,
            text: text,
            why: nil,
            contributions: [],
            statements: [],
            nationalGoals: [],
            focusItems: [],
            perspectives: [],
            constructed: false
        )
    }

    private static func twoCards() throws -> (Room, ContributionID, ContributionID) {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-samtal")
        let cards = (try room.writes("P1", "Ett"), try room.writes("P2", "Två"))
        return (room, cards.0, cards.1)
    }
}
