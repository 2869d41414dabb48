import Engine
import Formats
import Foundation
import Testing

@testable import Site

@Suite struct ResultTests {
    /// A vote on three goals that has been shown.
    private func shown(
        _ method: VotingMethod = .dots(budget: 5, cap: 2),
        ballots: [SeatID: Ballot]
    ) throws -> County {
        var process = County.process
        let step = try #require(process.workshops[0].steps.firstIndex { $0.id == "rosta" })
        process.workshops[0].steps[step].kind = .prioritise(method: method, options: .goals)
        var county = try County.seated(at: "formulera", in: process)
        for text in ["Makten är delad.", "Alla är trygga.", "Lönerna är lika."] { try county.formulates("P1", text) }
        try county.go(to: "rosta")
        for (seat, ballot) in ballots.sorted(by: { $0.key < $1.key }) {
            try county.does(seat, .vote(step: "rosta", ballot: ballot))
        }
        try county.does("ledare", .closeVote(step: "rosta"))
        try county.does("ledare", .revealVote(step: "rosta"))
        return county
    }

    private func pages(_ county: County) throws -> [String] {
        [county.projector, try county.table("P4"), county.results]
    }

    /// The places of a list as a reader sees them.
    private func places(_ page: String) -> [String] {
        page.components(separatedBy: "value=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func `two with as many dots share their places in words, on wall, phone and in the results`() throws {
        let county = try shown(ballots: [
            "P1": .dots(dots: ["M1.1": 2, "M1.3": 1]), "P2": .dots(dots: ["M1.2": 2]),
            "P3": .dots(dots: ["M1.1": 1, "M1.2": 1]),
        ])
        for page in try pages(county) {
            let list = try #require(page.range(of: "<ol class=\"bars")).upperBound
            let end = try #require(page[list...].range(of: "</ol>")).lowerBound
            #expect(places(String(page[list..<end])) == ["1", "1", "3"])
            #expect(page.components(separatedBy: "<span class=\"rank\">1–2.</span>").count == 3)
            #expect(page.contains("<span class=\"rank\">3.</span>") && !page.contains("<span class=\"rank\">1.</span>"))
        }
    }

    @Test func `a tie where the wall's page ends goes on with the same place on the next`() throws {
        let lines = (1...40).map { number in
            ResultModel.Line(
                standing: number < 3 ? Standing(number) : Standing(3, sharedBy: 38),
                id: "M1.\(number)",
                text: "Kvinnor och män har samma makt att forma samhället, nummer \(number)",
                area: nil,
                bars: [ResultModel.Bar(share: 500, words: Sentence("3 prickar", "3 dots"))],
                score: Sentence("3 prickar", "3 dots")
            )
        }
        let result = ResultModel(title: "Vägval", lines: lines, voters: 90, agreement: Sentence(same: "W 0,55"))
        let room = WallFit.room(under: "Vad väger tyngst?", isSmall: true)
        let pages = [1, 2].map { ResultView(model: result.fitted(in: room, page: $0)).html.text(in: .swedish) }
        let shown = try #require(result.fitted(in: room).onWall?.shown)
        #expect(shown.count > 3)
        #expect(places(pages[0]).last == "3" && Set(places(pages[1])) == ["3"])
    }

    @Test func `those who come late are told of all that share the first place`() throws {
        var county = try shown(ballots: [
            "P1": .dots(dots: ["M1.1": 2]), "P2": .dots(dots: ["M1.2": 2]), "P3": .dots(dots: ["M1.3": 1]),
        ])
        try county.go(to: "alla")
        let page = try county.table("P4")
        let first = try #require(page.range(of: "Främst i omröstningen")).upperBound
        let list = page[first...].prefix(while: { $0 != "\u{0}" }).components(separatedBy: "</ul>")[0]
        #expect(list.contains("Makten är delad.") && list.contains("Alla är trygga.") && !list.contains("Lönerna"))
    }

    @Test(arguments: [1, 2]) func `of a vote by one or two nothing is told but that they were few`(count: Int) throws {
        let ballots = [SeatID("P1"), "P2"].prefix(count).map { ($0, Ballot.dots(dots: ["M1.1": 2])) }
        let county = try shown(ballots: Dictionary(uniqueKeysWithValues: ballots))
        for page in try pages(county) {
            #expect(page.contains("Färre än tre röstade. Därför visas inte resultatet"))
            #expect(!page.contains("prickar") && !page.contains("class=\"bars") && !page.contains("W "))
        }
    }

    @Test func `of a vote nobody took part in it is told that nobody voted`() throws {
        for page in try pages(try shown(ballots: [:])) {
            #expect(page.contains("Ingen röstade.") && !page.contains("class=\"bars"))
        }
    }

    /// Three municipalities, and three of associations or fewer.
    private func sectors(_ associations: Int, putFirst: OptionID = "M1.2") throws -> County {
        var process = County.process
        process.sectors.append(Sector(id: "idea", name: "förening", plural: "föreningar"))
        process.organisations[3].sector = "idea"
        var county = try County(process)
        let guests = ["ange", "timra", "region"] + Array(repeating: "klubb", count: associations)
        try county.does("ledare", .invite(invitations: guests.map { Invitation(organisation: OrganisationID($0)) }))
        try county.does("ledare", .openWorkshop(workshop: "w1"))
        try county.go(to: "formulera")
        for text in ["Makten är delad.", "Alla är trygga."] { try county.formulates("ledare", text) }
        try county.go(to: "rosta")
        for (place, guest) in guests.enumerated() {
            let goal: OptionID = guest == "klubb" ? putFirst : "M1.1"
            try county.does(SeatID("P\(place + 1)"), .vote(step: "rosta", ballot: .dots(dots: [goal: 2])))
        }
        try county.does("ledare", .closeVote(step: "rosta"))
        try county.does("ledare", .revealVote(step: "rosta"))
        return county
    }

    @Test func `what came first is told sector by sector, where at least three of each have voted`() throws {
        let county = try sectors(3)
        #expect(county.projector.contains("Främst bland kommuner (3 som röstade): M1.1 · föreningar (3): M1.2"))
        let results = county.results
        #expect(results.contains("<strong>Föreningar</strong>, 3 röstade:"))
        #expect(results.contains("Alla är trygga., 6 prickar"))
    }

    @Test func `a sector of two is not told by itself, nor one that would give it away`() throws {
        let county = try sectors(2)
        #expect(!county.projector.contains("Främst bland"))
        #expect(!county.results.contains("Kommuner</strong>") && !county.results.contains("Föreningar</strong>"))
        #expect(county.results.contains("En sektor visas för sig när minst tre har röstat i den"))
    }

    @Test func `ratings that lie apart are said to, in words, with how many gave what`() throws {
        func rating(_ importance: Int) -> Ballot {
            .rating(ratings: [
                "M1.1": Rating(importance: importance, feasibility: 5), "M1.2": Rating(importance: 6, feasibility: 6),
            ])
        }
        let county = try shown(.rating, ballots: ["P1": rating(1), "P2": rating(10), "P3": rating(9)])
        for page in try pages(county) {
            #expect(page.components(of: "Delade meningar om vikten: 1 gav 1–3, 0 gav 4–7 och 2 gav 8–10.").count == 2)
            #expect(!page.contains("möjligheten"))
        }
    }

    @Test func `what got no dots is told by its number on the wall, and stands in full on the phone`() throws {
        let county = try shown(ballots: [
            "P1": .dots(dots: ["M1.1": 2]), "P2": .dots(dots: ["M1.1": 1]), "P3": .dots(dots: ["M1.1": 1]),
        ])
        #expect(county.projector.contains("2 fick inga prickar") && !county.projector.contains("Alla är trygga."))
        #expect(try county.table("P4").contains("Alla är trygga."))
        #expect(try county.table("P4").contains("<strong>0 prickar</strong>"))
    }

    @Test func `a rating has a bar for each of its two values, a ranking none`() throws {
        let ratings = Ballot.rating(ratings: ["M1.1": Rating(importance: 8, feasibility: 6)])
        let rated = try shown(.rating, ballots: ["P1": ratings, "P2": ratings, "P3": ratings])
        for page in try pages(rated) {
            #expect(page.contains("width=\"800\" height=\"24\"/></svg><strong>vikt 8,0 av 10</strong>"))
            #expect(page.contains("width=\"600\" height=\"24\"/></svg><strong>möjlighet 6,0 av 10</strong>"))
        }
        #expect(rated.projector.contains("2 fick inga svar"))
        let order = Ballot.ranking(order: [["M1.2"], ["M1.1"], ["M1.3"]])
        let ranked = try shown(.ranking, ballots: ["P1": order, "P2": order, "P3": order])
        for page in try pages(ranked) {
            #expect(page.contains("<span class=\"rank\">1.</span> <span class=\"sign\">● 1</span> Alla är trygga."))
            #expect(!page.contains("class=\"bar\""))
        }
    }

    @Test func `agreement is told in words first, and what is measured with what it means`() throws {
        let same = Ballot.dots(dots: ["M1.1": 2, "M1.2": 1])
        let county = try shown(ballots: ["P1": same, "P2": same, "P3": same])
        for page in try pages(county) {
            #expect(
                page.contains("3 röstade. Stark enighet. <span class=\"figure\">Kendalls W 1,00 (1 är full enighet)")
            )
        }
    }

    @Test func `sectors that all put the same first are told in one sentence`() throws {
        let wall = try sectors(3, putFirst: "M1.1").projector
        #expect(wall.contains("Samma kom först i varje sektor") && !wall.contains("Främst bland"))
    }
}
