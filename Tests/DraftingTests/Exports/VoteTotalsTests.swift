import Engine
import Testing

@testable import Drafting

struct VoteTotalsTests {
    private func totals(
        _ method: VotingMethod,
        _ ballot: Ballot,
        of voting: [SeatID] = ["P4", "P5", "P6"]
    ) throws -> VoteTotals {
        var county = try CheckedCounty { $0.workshops[0].steps[1].kind = .prioritise(method: method, options: .goals) }
        try county.goal("Alla är trygga.")
        try county.goal("Makten är delad.")
        let voters = Array(repeating: Invitation(organisation: "alvstrand"), count: 3)
        try county.act(.invite(invitations: voters))
        try county.move(to: "w1-rosta")
        for seat in voting { try county.act(.vote(step: nil, ballot: ballot), by: seat) }
        try county.act(.closeVote(step: "w1-rosta"))
        try county.act(.revealVote(step: "w1-rosta"))
        return try #require(VoteTotals("w1-rosta", in: county.session))
    }

    @Test func `options stand best first with place and score, in all and per sector`() throws {
        let dots = try totals(.dots(budget: 5, cap: 2), .dots(dots: ["M1.1": 1, "M1.2": 2]))
        #expect(dots.method == "dots" && dots.voters == 3)
        #expect(dots.options.map(\.option) == ["M1.2", "M1.1"])
        #expect(dots.options.map(\.place) == [1, 2])
        #expect(dots.options.map(\.score) == [6, 3])
        #expect(dots.sectors.map(\.sector) == ["kommun"])
        #expect(dots.sectors[0].options == dots.options)
    }

    @Test func `a vote of two has no totals, and one nobody gave anything says so`() throws {
        let few = try totals(.dots(budget: 5, cap: 2), .dots(dots: ["M1.1": 1]), of: ["P4", "P5"])
        #expect(few.voters == nil && few.options.isEmpty && few.sectors.isEmpty)
        let none = try totals(.dots(budget: 5, cap: 2), .dots(dots: [:]))
        #expect(none.voters == 0 && none.options.isEmpty && none.sectors.isEmpty)
    }

    @Test func `each method has its name and its score`() throws {
        let rated = try totals(
            .rating,
            .rating(ratings: [
                "M1.1": .init(importance: 8, feasibility: 6), "M1.2": .init(importance: 10, feasibility: 8),
            ])
        )
        #expect(rated.method == "rating")
        #expect(rated.options.map(\.score) == [9, 7])
        let ranked = try totals(.ranking, .ranking(order: [["M1.2"], ["M1.1"]]))
        #expect(ranked.method == "ranking")
        #expect(ranked.options.map(\.score) == [3, 0])
        let bought = try totals(.quadratic(credits: 100), .quadratic(votes: ["M1.1": 4]))
        #expect(bought.method == "quadratic")
        #expect(bought.options.map(\.score) == [12, 0])
    }
}
