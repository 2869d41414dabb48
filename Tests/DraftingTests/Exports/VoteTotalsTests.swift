import Drafting
import Engine
import Testing

struct VoteTotalsTests {
    /// A shown vote with so many voters of each sector on two goals.
    private func totals(
        kommun: Int,
        region: Int,
        civil: Int,
        method: VotingMethod = .dots(budget: 5, cap: 2),
        ballot: (Int) -> Ballot
    ) throws -> VoteTotals {
        var county = try CheckedCounty { $0.workshops[0].steps[1].kind = .prioritise(method: method, options: .goals) }
        try county.goal("Alla är trygga.")
        try county.goal("Makten är delad.")
        let invited =
            Array(repeating: "alvstrand", count: kommun) + Array(repeating: "region", count: region)
            + Array(repeating: "jouren", count: civil)
        try county.act(.invite(invitations: invited.map { Invitation(organisation: OrganisationID($0)) }))
        try county.move(to: "w1-rosta")
        for number in invited.indices {
            try county.act(.vote(step: nil, ballot: ballot(number)), by: SeatID("P\(number + 4)"))
        }
        try county.act(.closeVote(step: "w1-rosta"))
        try county.act(.revealVote(step: "w1-rosta"))
        let vote = try #require(county.session.votes["w1-rosta"])
        return try #require(VoteTotals(vote, in: county.session))
    }

    @Test func `sectors of three or more are shown when the rest holds three or none`() throws {
        let shown = try totals(kommun: 3, region: 4, civil: 0) { _ in .dots(dots: ["M1.1": 2, "M1.2": 1]) }
        #expect(shown.sectors.map(\.sector) == ["kommun", "region"])
        #expect(shown.options.map(\.score) == [14, 7])
        #expect(shown.options.map(\.place) == [1, 2])
    }

    @Test func `a small sector is held back, with another so that it cannot be subtracted`() throws {
        let shown = try totals(kommun: 3, region: 4, civil: 1) { _ in .dots(dots: ["M1.1": 1]) }
        #expect(shown.voters == 8)
        #expect(shown.sectors.map(\.sector) == ["region"])
    }

    @Test func `an empty ballot is no voter`() throws {
        let shown = try totals(kommun: 3, region: 0, civil: 0) { .dots(dots: $0 == 0 ? [:] : ["M1.1": 1]) }
        #expect(shown.voters == 2)
        #expect(shown.sectors.isEmpty)
    }

    @Test func `ratings and rankings are counted by their own methods`() throws {
        let rated = try totals(kommun: 3, region: 0, civil: 0, method: .rating) { _ in
            .rating(ratings: [
                "M1.1": .init(importance: 8, feasibility: 6), "M1.2": .init(importance: 10, feasibility: 8),
            ])
        }
        #expect(rated.method == "rating")
        #expect(rated.options.map(\.option) == ["M1.2", "M1.1"])
        #expect(rated.options.map(\.score) == [9, 7])
        let ranked = try totals(kommun: 3, region: 0, civil: 0, method: .ranking) { _ in
            .ranking(order: [["M1.2"], ["M1.1"]])
        }
        #expect(ranked.options.map(\.option) == ["M1.2", "M1.1"])
        #expect(ranked.options.map(\.score) == [3, 0])
    }
}
