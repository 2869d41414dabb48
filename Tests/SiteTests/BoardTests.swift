import Engine
import Testing

@testable import Site

/// The plenary merge board.
@Suite struct BoardTests {
    @Test func `what tables say alike is proposed with the shared words marked in both`() throws {
        let page = try BoardTests.alike().board()
        #expect(page.contains("Kanske samma sak (1)"))
        #expect(page.components(of: "<mark>").count > 6)
        #expect(page.contains("Slå ihop med orden i M1.1") && page.contains("Slå ihop med orden i M1.2"))
    }

    @Test func `three that hang together are proposed at once, each can be left out, and all come apart again`()
        async throws
    {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "formulera", "id": "b"])
            let phone = try door.phone("Ånge kommun")
            // The first is like the second and the second like the third, but not the first like the third.
            let texts = [
                "Pappor tar föräldraledighet", "Pappor tar föräldraledighet nära bussar", "Bussar nära byn",
            ]
            for (number, text) in texts.enumerated() {
                _ = try phone.post("/bord/mal", ["omrade": "makt", "text": text, "id": "m\(number)"])
            }
            let page = try leader.get("/ledare/sammanfoga/mal-1").body
            #expect(page.contains("Kanske samma sak (1)") && page.contains("id=\"par-M1.1-M1.2-M1.3\""))
            #expect(page.contains("För några: bussar, föräldraledighet, nära, pappor, tar."))
            for id in ["M1.1", "M1.2", "M1.3"] {
                #expect(page.contains("name=\"del\" value=\"\(id)\" id=\"med-M1.1-M1.2-M1.3-\(id)\" checked"))
            }
            let left =
                ["vy": "mal-1", "del": "M1.1", "del": "M1.2", "bar": "M1.2", "text": texts[0], "id": "c"]
                as KeyValuePairs
            #expect(try leader.post("/ledare/ihop", left).status == 303)
            let merged = try leader.get("/ledare/sammanfoga/mal-1").body
            #expect(merged.contains("Ihopslaget (1)") && !merged.contains("id=\"par-M1.1"))
            _ = try leader.post("/ledare/isar", ["vy": "mal-1", "sammanfogning": "S1", "id": "d"])
            #expect(try leader.get("/ledare/sammanfoga/mal-1").body.contains("id=\"par-M1.1-M1.2-M1.3\""))
            let apart =
                ["vy": "mal-1", "del": "M1.1", "del": "M1.2", "del": "M1.3", "olika": "ja", "id": "e"]
                as KeyValuePairs
            #expect(try leader.post("/ledare/olika", apart).status == 303)
            let rest = try leader.get("/ledare/sammanfoga/mal-1").body
            #expect(!rest.contains("id=\"par-") && rest.contains("(3)</summary>"))
        }
    }

    @Test func `a group never holds two that somebody has found to be different, and no chain grows without end`()
        throws
    {
        var county = try County.seated(at: "formulera")
        for number in 1...12 {
            try county.formulates("P1", "Länk\(number) länk\(number + 1) bro\(number) bro\(number + 1)")
        }
        let model = BoardModel(county.session, at: BoardPlace(.goals, area: 1), wall: nil)
        #expect(model.groups.allSatisfy { $0.items.count <= BoardModel.mostInGroup } && model.groups.count > 1)
        try county.does("ledare", .holdApart(pair: .goals(one: "M1.1", other: "M1.3"), apart: true))
        let after = BoardModel(county.session, at: BoardPlace(.goals, area: 1), wall: nil)
        let groups = after.groups.map { Set($0.items.map(\.id)) }
        #expect(!groups.contains { $0.isSuperset(of: ["M1.1", "M1.3"]) })
    }

    @Test func `texts with the same words are said to have that, not to be the same`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Kvinnor leder nämnden med män.")
        try county.formulates("P3", "Män leder nämnden med kvinnor.")
        let page = county.board()
        #expect(page.contains("Samma ord, bortsett från småord och ändelser: kvinnor, leder, män, nämnden."))
        #expect(!page.contains("% lika"))
    }

    @Test func `cards the console counts and the board leaves out are accounted for`() throws {
        var process = County.process
        process.workshops[0].steps[1].collects = [.idea, .agrees]
        var county = try County.seated(at: "samtal", in: process)
        try county.writes("P1", "Ett kort")
        try county.writes("P1", "Håller med", .agrees)
        let page = county.board(BoardPlace(.cards, area: 1))
        #expect(page.contains("1 av områdets 2 kort. Inte här: 1 svar på andras kort."))
    }

    @Test func `tables stand side by side, each under its name`() throws {
        let page = try BoardTests.alike().board()
        #expect(page.contains("id=\"kol-1\"") && page.contains("id=\"kol-2\""))
    }

    @Test func `what was rejected is not proposed again, and may be let back`() throws {
        var county = try BoardTests.alike()
        try county.does("ledare", .holdApart(pair: .goals(one: "M1.2", other: "M1.1"), apart: true))
        #expect(!county.board().contains("id=\"par-M1.1-M1.2\""))
        #expect(county.board().contains("Hålls isär"))
        try county.does("ledare", .holdApart(pair: .goals(one: "M1.2", other: "M1.1"), apart: false))
        #expect(county.board().contains("id=\"par-M1.1-M1.2\""))
    }

    @Test func `what is merged stands with its parts and can be parted, the latest first`() throws {
        var county = try BoardTests.alike()
        try county.formulates("P1", "Något helt annat om buller")
        try county.does("ledare", .merge(subject: .goals(into: "M1.1", from: ["M1.2"]), text: "Lika lön överallt"))
        try county.does("ledare", .merge(subject: .goals(into: "M1.3", from: ["M1.1"])))
        let page = county.board()
        #expect(page.contains("Ta isär S2") && !page.contains("Ta isär S1"))
        #expect(page.contains("Ingår i S2"))
        try county.does("ledare", .unmerge(id: "S2"))
        #expect(county.board().contains("Ta isär S1"))
    }

    @Test func `cards of a silence that goes on are on no board and no wall`() throws {
        var county = try County.seated(at: "tyst")
        try county.writes("P1", "Hemlig tanke")
        let place = BoardPlace(.cards, area: 1)
        #expect(!county.board(place).contains("Hemlig tanke"))
        #expect(!county.wall(.part(place)).contains("Hemlig tanke"))
        try county.go(to: "samtal")
        #expect(county.board(place).contains("Hemlig tanke"))
        #expect(county.wall(.part(place)).contains("Hemlig tanke"))
        // Not before somebody chose to show them.
        #expect(!county.projector.contains("Hemlig tanke"))
    }

    @Test func `the board never says who wrote`() throws {
        var county = try County.seated(at: "samtal")
        try county.writes("P1", "Mitt kort")
        let page = county.board(BoardPlace(.cards, area: 1))
        #expect(page.contains("Bord 1") && !page.contains("P1") && !page.contains("Ånge kommun"))
    }

    @Test func `a thousand cards of one area are compared and shown`() throws {
        var county = try County.seated(at: "samtal")
        for number in 0..<1_000 { try county.writes(number % 2 == 0 ? "P1" : "P3", "Kort \(BoardTests.words(number))") }
        let model = BoardModel(county.session, at: BoardPlace(.cards, area: 1), wall: nil)
        #expect(model.columns.map(\.items.count) == [500, 500])
        #expect(model.proposals.count <= BoardModel.mostProposals)
    }

    @Test func `two who merge over the web: one wins, the other is told and keeps the wording`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "formulera", "id": "b"])
            let phone = try door.phone("Ånge kommun")
            for (id, text) in [("m1", "Kvinnor har lika lön."), ("m2", "Lika lön för kvinnor.")] {
                _ = try phone.post("/bord/mal", ["omrade": "makt", "text": text, "id": id])
            }
            #expect(try phone.get("/ledare/sammanfoga").status == 403)
            #expect(try leader.get("/ledare/sammanfoga").body.contains("par-M1.1-M1.2"))
            let first = ["vy": "mal-1", "del": "M1.1", "del": "M1.2", "bar": "M1.1", "id": "c"] as KeyValuePairs
            let done = try leader.post("/ledare/ihop", first)
            #expect(done.status == 303 && done.field("Location") == "/ledare/sammanfoga/mal-1")
            let second =
                ["vy": "mal-1", "del": "M1.1", "del": "M1.2", "text": "Vår lydelse", "id": "d"] as KeyValuePairs
            let late = try leader.post("/ledare/ihop", second)
            #expect(late.status == 409 && late.body.contains("M1.2 är ihopslaget med M1.1"))
            #expect(late.body.contains("Vår lydelse"))
            #expect(try leader.post("/ledare/isar", ["vy": "mal-1", "sammanfogning": "S1", "id": "e"]).status == 303)
            let apart =
                ["vy": "mal-1", "del": "M1.1", "del": "M1.2", "olika": "ja", "id": "f"] as KeyValuePairs
            #expect(try leader.post("/ledare/olika", apart).status == 303)
            #expect(try !leader.get("/ledare/sammanfoga/mal-1").body.contains("par-M1.1-M1.2"))
            #expect(try leader.post("/ledare/ihop", ["del": "M1.1"]).status == 422)
        }
    }

    @Test func `the facilitator chooses what the wall shows, for as long as the step lasts`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "samtal", "id": "b"])
            let phone = try door.phone("Ånge kommun")
            let card =
                ["slag": "idea", "text": "Alla räknas", "steg": "samtal", "omrade": "makt", "id": "k"]
                as KeyValuePairs
            _ = try phone.post("/bord/kort", card)
            let wall = Browser(door.port)
            _ = try wall.get(door.projector)
            #expect(try !wall.get("/storbild").body.contains("Alla räknas"))
            _ = try leader.post("/ledare/visa-pa-storbilden", ["vy": "kort-1", "visa": "kort-1", "id": "c"])
            #expect(try wall.get("/storbild").body.contains("Alla räknas"))
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "samtal", "till": "formulera", "id": "d"])
            #expect(try !wall.get("/storbild").body.contains("Alla räknas"))
        }
    }

    private static func words(_ number: Int) -> String {
        "om \(String(number, radix: 26).map { String(repeating: $0, count: 4) }.joined(separator: " "))"
    }

    private static func alike() throws -> County {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Kvinnor i Makt får lika lön för lika arbete.")
        try county.formulates("P3", "Lönen är lika när kvinnors och mäns arbete är lika.")
        return county
    }
}
