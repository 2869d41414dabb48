import Drafting
import Engine
import Formats
import Testing

struct StrategyJSONTests {
    private func text(_ county: CheckedCounty) throws -> String {
        let report = try #require(DraftChecks.run(session: county.session, document: .complete, mode: .direction))
        let strategy = try #require(StrategyJSON(county.session, report: report))
        return String(decoding: try JSONEncoding.pretty(strategy, .all), as: UTF8.self)
    }

    private func county() throws -> CheckedCounty {
        var county = try CheckedCounty()
        try county.interview(["Många är rädda."], file: "socialchef-i-alvstrand.txt")
        let card = try county.card("Trygga kvällar", statements: ["U1"])
        try county.goal("Alla är trygga.", cards: [card])
        return county
    }

    @Test func `the document says what it is, and its times have a zone`() throws {
        let text = try text(county())
        #expect(text.contains("\"format\": \"framtidsdialog-strategi\""))
        #expect(text.contains("\"version\": 1"))
        #expect(text.contains("\"latest\": \"2023-09-26T13:09:00+02:00\""))
        #expect(text.contains("Trygga kvällar"))
        #expect(try self.text(county()) == text)
    }

    @Test func `every list is there, also when it is empty`() throws {
        let text = try text(CheckedCounty())
        for list in [
            "interviews", "statements", "contributions", "merges", "votes", "picture", "goals", "actions", "indicators",
            "claims", "checklists", "selfRatings", "decisions", "omissions", "waivers",
        ] { #expect(text.contains("\n  \"\(list)\": []"), "\(list)") }
    }

    @Test func `it can be read back`() throws {
        let county = try county()
        let report = try #require(DraftChecks.run(session: county.session, document: .complete, mode: .direction))
        let strategy = try #require(StrategyJSON(county.session, report: report))
        let bytes = try JSONEncoding.encode(strategy)
        #expect(try JSONDecoding.decode(StrategyJSON.self, from: JSON(bytes)) == strategy)
    }

    @Test func `hidden and withdrawn words, file names and authors are not in it`() throws {
        var county = try county()
        let hidden = try county.card("Något oschysst")
        let back = try county.card("Något ångrat")
        try county.act(.hideContribution(id: hidden))
        try county.act(.withdrawContribution(id: back))
        let text = try text(county)
        for secret in ["oschysst", "ångrat", "socialchef", "\"P1\"", "seat"] {
            #expect(!text.contains(secret), "\(secret)")
        }
        #expect(text.contains("\"hidden\": true"))
    }

    @Test func `a vote is in it only once it has been shown`() throws {
        var county = try county()
        try county.move(to: "w1-rosta")
        for seat in ["P1", "P2", "P3"] as [SeatID] {
            try county.act(.vote(step: nil, ballot: .dots(dots: ["M1.1": 2])), by: seat)
        }
        try county.act(.closeVote(step: "w1-rosta"))
        #expect(try text(county).contains("\"votes\": []"))
        try county.act(.revealVote(step: "w1-rosta"))
        #expect(try text(county).contains("\"score\": 6"))
    }

    @Test func `an unfounded session has nothing to export`() {
        #expect(StrategyJSON(Session(), report: CheckReport()) == nil)
    }
}
