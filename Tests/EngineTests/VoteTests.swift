import Testing

@testable import Engine

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
        let result = try #require(room.session.count(of: "w1-prio"))
        #expect(result.tally.leaders == ["M1.2"])
        #expect(result.voters == 1)
        #expect(room.refusal("ledare", .reopenVote(step: "w1-prio")) == .voteShown(step: "w1-prio"))
    }

    /// The shown result once everybody has voted; a seat without a ballot stays silent.
    private func result(
        _ room: inout Room,
        _ ballots: [SeatID: Ballot],
        then later: (inout Room) throws -> Void = { _ in }
    ) throws -> VoteResult {
        for (seat, ballot) in ballots.sorted(by: { $0.key < $1.key }) {
            try room.does(seat, .vote(step: nil, ballot: ballot))
        }
        try room.does("ledare", .closeVote(step: "w1-prio"))
        try room.go(to: "w1-plenum")
        try later(&room)
        try room.does("ledare", .revealVote(step: "w1-prio"))
        return try #require(room.session.count(of: "w1-prio"))
    }

    private func seats(_ organisations: Set<OrganisationID>, in room: Room) -> [SeatID] {
        room.session.seats.values.filter { $0.organisation.map(organisations.contains) == true }.map(\.id)
    }

    @Test("A sector with fewer than three voters is not shown, nor one that would give it away")
    func smallSectors() throws {
        var room = try room()
        let voting = seats(["nord", "syd", "jour"], in: room)
        #expect(voting.count == 6)
        let shown = try result(&room, Dictionary(voting.map { ($0, .dots(dots: ["M1.1": 1])) }) { $1 })
        #expect(shown.voters == 6)
        #expect(shown.sectors.isEmpty)
        #expect(shown.smallSectors == 1 && shown.coveringSectors == 1)
    }

    @Test("Sectors of three or more are shown when the rest is nobody")
    func largeSectors() throws {
        var room = try room()
        let voting = seats(["nord", "syd", "jour", "klubb"], in: room)
        let shown = try result(&room, Dictionary(voting.map { ($0, .dots(dots: ["M1.1": 2, "M1.2": 1])) }) { $1 })
        #expect(shown.sectors.map(\.sector) == ["idea", "kommun"])
        #expect(shown.sectors.map(\.voters) == [4, 4])
        #expect(shown.sectors[0].result.leaders == ["M1.1"])
        #expect(shown.smallSectors == 0 && shown.coveringSectors == 0)
        #expect(
            shown.tally.lines == [
                .init(option: "M1.1", standing: Standing(1), score: 16, voters: 8),
                .init(option: "M1.2", standing: Standing(2), score: 8, voters: 8),
                .init(option: "M1.3", standing: Standing(3), score: 0, voters: 0),
            ]
        )
    }

    @Test("An empty ballot is no voter, and nobody leads a vote nobody gave anything to")
    func abstentions() throws {
        var room = try room()
        let shown = try result(&room, ["P1": .dots(dots: [:]), "P2": .dots(dots: ["M1.1": 0])])
        #expect(shown.voters == 0)
        #expect(shown.tally.leaders.isEmpty)
        #expect(shown.agreement == .unmeasured)
    }

    @Test("A vote of one or two is told as that, and nothing of what they voted")
    func few() throws {
        for count in 0...3 {
            var room = try room()
            for seat in (["P1", "P2", "P3"] as [SeatID]).prefix(count) {
                try room.does(seat, .vote(step: nil, ballot: .dots(dots: ["M1.1": 2])))
            }
            #expect(room.session.outcome(of: "w1-prio") == nil)
            try room.does("ledare", .closeVote(step: "w1-prio"))
            try room.does("ledare", .revealVote(step: "w1-prio"))
            switch room.session.outcome(of: "w1-prio") {
            case .nobodyVoted: #expect(count == 0)
            case .tooFewVoted: #expect(count == 1 || count == 2)
            case .counted(let result): #expect(count == 3 && result.voters == 3)
            case nil: Issue.record("the vote has been shown")
            }
            #expect((room.session.result(of: "w1-prio") != nil) == (count == 3))
        }
    }

    @Test("Goals merged after the vote count as one, a struck one stays, and a later one is not there")
    func afterTheVote() throws {
        var room = try room()
        let ballots: [SeatID: Ballot] = [
            "P1": .dots(dots: ["M1.1": 1, "M1.2": 1]), "P2": .dots(dots: ["M1.2": 1, "M1.3": 2]),
        ]
        let shown = try result(&room, ballots) { room in
            try room.formulates("ledare", "Fyra")
            try room.does("ledare", .merge(subject: .goals(into: "M1.1", from: ["M1.2"])))
            try room.does("ledare", .judge(id: "M1.3", verdict: .drop, reason: "Ryms i ett annat", text: nil))
        }
        #expect(
            shown.tally.lines == [
                .init(option: "M1.1", standing: Standing(1), score: 3, voters: 2),
                .init(option: "M1.3", standing: Standing(2), score: 2, voters: 1),
            ]
        )
    }

    @Test("Of cards those somebody voted on count, without the withdrawn and the hidden")
    func cards() throws {
        var plan = WorkshopPlan.first
        let step = try #require(plan.steps.firstIndex { $0.id == "w1-prio" })
        plan.steps[step].kind = .prioritise(method: .ranking, options: .contributions)
        var room = try Room(workshops: [plan])
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-tyst")
        for text in ["Ett", "Två", "Tre", "Fyra", "Fem"] { try room.writes("P1", text) }
        try room.go(to: "w1-prio")
        let ballots: [SeatID: Ballot] = [
            "P1": .ranking(order: [["K1"], ["K2"], ["K3"]]), "P2": .ranking(order: [["K4"], ["K1"]]),
        ]
        let shown = try result(&room, ballots) { room in
            try room.does("P1", .withdrawContribution(id: "K2"))
            try room.does("ledare", .hideContribution(id: "K3"))
            try room.does("ledare", .merge(subject: .contributions(into: "K5", from: ["K4"])))
        }
        #expect(
            shown.tally.lines == [
                .init(option: "K1", standing: Standing(1, sharedBy: 2), score: 1, voters: 2),
                .init(option: "K5", standing: Standing(1, sharedBy: 2), score: 1, voters: 1),
            ]
        )
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
        try rating.does("ledare", .closeVote(step: "w1-prio"))
        try rating.does("ledare", .revealVote(step: "w1-prio"))
        #expect(
            rating.session.count(of: "w1-prio")?.tally.lines.first
                == .init(option: "M1.1", standing: Standing(1), score: 6.5, voters: 1)
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
        #expect(ranking.session.count(of: "w1-prio")?.tally.order.groups == [["M1.2"], ["M1.1", "M1.3"]])
        #expect(ranking.session.count(of: "w1-prio")?.tally.lines.map(\.score) == [6, 1.5, 1.5])

        let quadratic = try room(.quadratic(credits: 100))
        #expect(quadratic.refusal("P1", .vote(step: nil, ballot: .quadratic(votes: ["M1.1": 9, "M1.2": 3]))) == nil)
        #expect(
            quadratic.refusal("P1", .vote(step: nil, ballot: .quadratic(votes: ["M1.1": 9, "M1.2": 5])))
                == .overBudget(used: 106, budget: 100)
        )
    }

    @Test("A paper vote counts once, can be put right, and shuts out neither more nor less than a second vote")
    func onPaper() throws {
        var room = try room()
        func paper(_ seat: SeatID, _ dots: [OptionID: Int]) -> Command {
            .voteOnPaper(step: "w1-prio", seat: seat, ballot: .dots(dots: dots))
        }
        try room.does("P1", .vote(step: nil, ballot: .dots(dots: ["M1.1": 2])))
        #expect(room.refusal("ledare", paper("P1", ["M1.2": 1])) == .hasVoted(seat: "P1"))
        #expect(room.refusal("P2", paper("P2", ["M1.2": 1])) == .notAllowed(role: .participant))
        #expect(room.refusal("ledare", paper("bord-1", ["M1.2": 1])) == .unknown(thing: .seat, id: "bord-1"))
        #expect(room.refusal("ledare", paper("P2", ["M1.2": 3])) == .overCap(option: "M1.2", votes: 3, cap: 2))
        try room.does("ledare", paper("P2", ["M1.2": 1]))
        try room.does("ledare", paper("P2", ["M1.2": 2]))
        #expect(
            room.refusal("P2", .vote(step: nil, ballot: .dots(dots: ["M1.3": 1]))) == .votedOnPaper(step: "w1-prio")
        )
        // Taken back, the seat votes itself.
        try room.does("ledare", paper("P3", ["M1.3": 1]))
        try room.does("ledare", paper("P3", [:]))
        try room.does("P3", .vote(step: nil, ballot: .dots(dots: ["M1.1": 1])))
        // Papers may be counted when the vote is closed, until its result is shown.
        try room.does("ledare", .closeVote(step: "w1-prio"))
        try room.does("ledare", paper("P4", ["M1.2": 2]))
        try room.does("ledare", .revealVote(step: "w1-prio"))
        #expect(room.refusal("ledare", paper("P4", ["M1.1": 1])) == .voteShown(step: "w1-prio"))
        let result = try #require(room.session.result(of: "w1-prio"))
        #expect(result.voters == 4 && result.onPaper == 2)
        #expect(result.tally.lines.map(\.score) == [4, 3, 0])
        #expect(result.tally.leaders == ["M1.2"])
    }
}
