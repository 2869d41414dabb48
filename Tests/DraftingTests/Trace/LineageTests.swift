import Drafting
import Engine
import Testing

struct LineageTests {
    @Test func `the lineage says the same as the session's own views`() throws {
        var county = try CheckedCounty()
        try county.interview(["Ett", "Två", "Tre"])
        let cards = try (1...6).map { number in
            try county.card("Inspel \(number)", statements: number == 2 ? ["U1", "U2"] : [])
        }
        try county.act(.merge(subject: .contributions(into: cards[0], from: [cards[1]])))
        try county.act(.merge(subject: .contributions(into: cards[2], from: [cards[0], cards[3]])))
        let first = try county.goal(
            "Alla är trygga.",
            cards: [cards[1], cards[4]],
            links: GoalLinks(statements: ["U3"])
        )
        let second = try county.goal("Ingen är rädd.", cards: [cards[5]])
        try county.act(.withdrawContribution(id: cards[5]))
        try county.act(.merge(subject: .goals(into: first, from: [second])))
        try county.action("Införa rutiner", for: second == first ? second : first)
        let lineage = Lineage(of: county.session)
        let expected = county.session.links(of: first)
        let links = try #require(lineage.links[first])
        #expect(Set(links.contributions) == Set(expected.contributions) && links.contributions.count == 5)
        #expect(Set(links.statements) == Set(expected.statements) && links.statements.count == 3)
        #expect(lineage.actionsByGoal[first]?.map(\.id) == county.session.liveActions.map(\.id))
        #expect(lineage.goals[first]?.map(\.id) == county.session.lineage(of: first).map(\.id))
        #expect(lineage.liveGoals.map(\.id) == [first])
    }
}
