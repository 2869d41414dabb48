import Engine
import Testing

@Suite struct VoteTests {
    private func room(_ method: VotingMethod = .dots(budget: 3, cap: 2)) throws -> Room {
        var plan = WorkshopPlan.first
        let step = try #require(plan.steps.firstIndex { $0.id == "w1-prio" })
        plan.steps[step].kind = .prioritise(method: method, options: .goals)
        var room = try Room(workshops: [plan])
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-mal")
        for text in ["Ett", "Två", "Tre"] { try room.formulates("ledare", text) }
        try room.go(to: "w1-prio")
        return room
    }

    @Test("Dots over the budget or the cap, or on something else, are refused")
    func dots() throws {
        let room = try room()
        func vote(_ dots: [OptionID: Int]) -> Command { .vote(step: nil, ballot: .dots(dots: dots)) }
        #expect(room.refusal("P1", vote(["M1.1": 2, "M1.2": 2])) == .overBudget(used: 4, budget: 3))
        #expect(room.refusal("P1", vote(["M1.1": 3])) == .overCap(option: "M1.1", votes: 3, cap: 2))
        #expect(room.refusal("P1", vote(["M1.1": -1])) == .outOfRange(value: -1, lowest: 0, highest: .max))
        #expect(room.refusal("P1", vote(["M9.9": 1])) == .notAnOption(option: "M9.9"))
        #expect(room.refusal("P1", .vote(step: nil, ballot: .ranking(order: []))) == .wrongBallot(step: "w1-prio"))
        #expect(room.refusal("ledare", vote(["M1.1": 1])) == .notAllowed(role: .facilitator))
    }

    @Test("The last vote before closing counts, once")
    func lastCounts() throws {
        var room = try room()
        try room.does("P1", .vote(step: nil, ballot: .dots(dots: ["M1.1": 2])))
        try room.does("P1", .vote(step: nil, ballot: .dots(dots: ["M1.2": 1])))
        #expect(try room.does("P1", .vote(step: nil, ballot: .dots(dots: ["M1.2": 1]))).isEmpty)
        #expect(room.refusal("ledare", .revealVote(step: "w1-prio")) == .voteStillOpen(step: "w1-prio"))
        try room.does("ledare", .closeVote(step: "w1-prio"))
        #expect(
            room.refusal("P1", .vote(step: nil, ballot: .dots(dots: ["M1.1": 1]))) == .voteClosed(step: "w1-prio")
        )
        try room.does("ledare", .revealVote(step: "w1-prio"))
        let result = try #require(room.session.result(of: "w1-prio"))
        #expect(result.tally.order.leaders == ["M1.2"])
        #expect(result.voters == 1)
        #expect(room.refusal("ledare", .reopenVote(step: "w1-prio")) == .voteShown(step: "w1-prio"))
    }

    @Test("A sector with fewer than three voters is not shown by itself")
    func smallSectors() throws {
        var room = try room()
        let kommun = room.session.seats.values.filter { $0.organisation.map { ["nord", "syd"].contains($0) } == true }
        let jour = room.session.seats.values.filter { $0.organisation == "jour" }
        for seat in kommun + jour { try room.does(seat.id, .vote(step: nil, ballot: .dots(dots: ["M1.1": 1]))) }
        try room.does("ledare", .closeVote(step: "w1-prio"))
        try room.does("ledare", .revealVote(step: "w1-prio"))
        let result = try #require(room.session.result(of: "w1-prio"))
        #expect(kommun.count == 4 && jour.count == 2)
        #expect(result.sectors.map(\.sector) == ["kommun"])
        #expect(result.voters == 6)
    }

    @Test("Rating, ranking and quadratic votes each check and count by their own rules")
    func otherMethods() throws {
        var rating = try room(.rating)
        #expect(
            rating.refusal(
                "P1",
                .vote(step: nil, ballot: .rating(ratings: ["M1.1": Rating(importance: 11, feasibility: 1)]))
            )
                == .outOfRange(value: 11, lowest: 1, highest: 10)
        )
        try rating.does(
            "P1",
            .vote(step: nil, ballot: .rating(ratings: ["M1.1": Rating(importance: 9, feasibility: 4)]))
        )

        var ranking = try room(.ranking)
        #expect(
            ranking.refusal("P1", .vote(step: nil, ballot: .ranking(order: [["M1.1"], ["M1.1"]])))
                == .optionTwice(option: "M1.1")
        )
        for seat in ["P1", "P2", "P3"] as [SeatID] {
            try ranking.does(seat, .vote(step: nil, ballot: .ranking(order: [["M1.2"], ["M1.1", "M1.3"]])))
        }
        try ranking.does("ledare", .closeVote(step: "w1-prio"))
        try ranking.does("ledare", .revealVote(step: "w1-prio"))
        #expect(ranking.session.result(of: "w1-prio")?.tally.order.groups == [["M1.2"], ["M1.1", "M1.3"]])

        let quadratic = try room(.quadratic(credits: 100))
        #expect(quadratic.refusal("P1", .vote(step: nil, ballot: .quadratic(votes: ["M1.1": 9, "M1.2": 3]))) == nil)
        #expect(
            quadratic.refusal("P1", .vote(step: nil, ballot: .quadratic(votes: ["M1.1": 9, "M1.2": 5])))
                == .overBudget(used: 106, budget: 100)
        )
    }
}
