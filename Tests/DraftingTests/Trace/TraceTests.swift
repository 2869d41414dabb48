import Drafting
import Engine
import Formats
import Testing

struct TraceTests {
    /// One interview, two merged cards, a goal with an action, an owner and an indicator.
    private func county() throws -> CheckedCounty {
        var county = try CheckedCounty()
        try county.interview(["Många är rädda på kvällen.", "Ingen frågar barnen."])
        let first = try county.card("Trygga kvällar", by: "P1", statements: ["U1"])
        let second = try county.card("Belysta vägar", by: "P2")
        try county.act(.merge(subject: .contributions(into: first, from: [second])))
        let goal = try county.goal("Alla är trygga.", cards: [first], links: GoalLinks(statements: ["U2"]))
        let action = try county.action("Tända lampor", for: goal, cards: [second])
        try county.claim("region", on: .action(id: action))
        try county.indicator("Antal lampor", on: .action(id: action))
        return county
    }

    @Test func `a goal is traced up to its interviews and down to its owners, each thing once`() throws {
        let node = try #require(Trace.of(id: "M1.1", in: county().session))
        #expect(
            node.text() == """
                M1.1 mål: Alla är trygga. (område 1)
                  Kommer från
                    K1 inspel: Trygga kvällar (workshop 1, w1-mal, bord 1, kommun)
                      K2 inspel: Belysta vägar (sammanfogat med K1, workshop 1, w1-mal, bord 2, region)
                      U1 utsaga: Många är rädda på kvällen. (nuläge, område 1)
                        I1 intervju: (utkast)
                    U2 utsaga: Ingen frågar barnen. (nuläge, område 1)
                      I1 intervju: (utkast)
                  Ledde till
                    A1 aktivitet: Tända lampor
                      O1 ägarskap: Region Norr (leder, föreslagen, verksamhetschef)
                      N1 indikator: Antal lampor (mäter effekt)
                      I utkastet: Bilaga B Handlingsplan
                    I utkastet: 9 Fokusområden (område 1)

                """
        )
    }

    @Test func `a merged card leads on through the card it ended in`() throws {
        let node = try #require(Trace.of(id: "K2", in: county().session))
        #expect(node.down.map(\.id) == ["K1"])
        #expect(node.down.first?.down.map(\.id) == ["M1.1", "A1"])
        // The action stands under the goal already; the second time it is only named.
        #expect(node.down.first?.down.last?.note == "se ovan")
        #expect(node.down.first?.down.last?.down == [])
    }

    @Test(arguments: [
        ("U1", [["I1"], ["K1"]]), ("I1", [[], ["U1", "U2"]]), ("O1", [["A1"], ["region"]]),
        ("N1", [["A1"], ["bilaga-a"]]), ("A1", [["K1", "M1.1"], ["O1", "N1", "bilaga-b"]]),
        ("vald", [["U1", "U2"], ["M1.1"]]),
        ("region", [[], ["O1"]]),
    ])
    func `everything with an id can be asked for`(_ id: String, _ ways: [[String]]) throws {
        let node = try #require(Trace.of(id: id, in: county().session))
        #expect([node.up.map(\.id), node.down.map(\.id)] == ways)
    }

    @Test func `hidden words stay out, and dropped goals lead to the last appendix`() throws {
        var county = try county()
        try county.act(.hideContribution(id: "K2"))
        try county.act(.judge(id: "M1.1", verdict: .drop, reason: "Ryms i ett annat.", text: nil))
        let text = try #require(Trace.of(id: "M1.1", in: county.session)).text(.english)
        #expect(!text.contains("Belysta vägar"))
        #expect(text.contains("Comes from") && text.contains("Led to"))
        #expect(text.contains("In the draft: Bilaga D"))
        #expect(!text.contains("Bilaga B"))
    }

    @Test func `an unknown id is answered with those it may have been`() throws {
        let session = try county().session
        #expect(Trace.of(id: "M1.9", in: session) == nil)
        #expect(Trace.suggestions(for: "M1.9", in: session).first == "M1.1")
        #expect(Trace.suggestions(for: "alvstran", in: session) == ["alvstrand"])
        #expect(Trace.suggestions(for: "helt fel", in: session) == [])
        #expect(Trace.of(id: "m1.1", in: session)?.id == "M1.1")
        #expect(Trace.suggestions(for: "M1", in: session) == ["M1.1"])
        #expect(Trace.suggestions(for: "K", in: session).allSatisfy { $0.hasPrefix("K") || $0.hasPrefix("k") } == false)
        #expect(Trace.of(id: "M1.1", in: Session()) == nil)
    }

    @Test func `decisions, figures, workshops, steps and tables can be asked for`() throws {
        var county = try county()
        try county.act(.recordDecision(text: "Målet går vidare"))
        func ways(_ id: String) throws -> [[String]] {
            let node = try #require(Trace.of(id: id, in: county.session), "\(id)")
            return [[node.id], node.up.map(\.id), node.down.map(\.id)]
        }
        #expect(try ways("b1") == [["B1"], ["w1-mal"], ["sa-togs-strategin-fram"]])
        #expect(try ways("vald-siffra") == [["vald-siffra"], ["vald"], ["omraden"]])
        #expect(try ways("w2") == [["w2"], [], ["w2-plenum"]])
        #expect(try ways("Workshop 1")[2] == ["w1-mal", "w1-rosta", "w1-plenum"])
        #expect(try ways("w1-mal") == [["w1-mal"], ["w1"], ["K1", "K2", "B1"]])
        #expect(try ways("bord 2") == [["2"], ["w1", "w2"], ["K2"]])
    }

    @Test func `a trace goes to JSON and back`() throws {
        let node = try #require(Trace.of(id: "M1.1", in: county().session))
        let bytes = try JSONEncoding.encode(node)
        #expect(try JSONDecoding.decode(TraceNode.self, from: JSON(bytes)) == node)
    }

    @Test func `the overview counts what each goal rests on and names the orphans`() throws {
        var county = try county()
        try county.goal("Makten är delad.", area: "makt")
        try county.action("Dela makten", for: "M2.1")
        let overview = Trace.all(in: county.session)
        let row = try #require(overview.goals.first)
        #expect([row.statements, row.contributions, row.tables, row.actions, row.owners] == [2, 2, 2, 1, 1])
        #expect(overview.orphanGoals == ["M2.1"])
        #expect(overview.orphanActions == ["A2"])
        #expect(overview.text().hasSuffix("Leder inte tillbaka till något bord: M2.1, A2\n"))
    }
}
