import Engine
import Formats
import Testing

@testable import Site

@Suite struct WallTests {
    @Test func `what does not fit is told in words, page by page, and nothing is lost between them`() throws {
        var county = try County.seated(at: "formulera")
        let texts = (1...30).map {
            "Mål nummer \($0) handlar om en ganska lång mening som behöver två rader på väggen, minst"
        }
        for text in texts { try county.formulates("P1", text) }
        let first = county.wall(.allGoals)
        #expect(first.contains("… och "))
        var seen: Set<String> = []
        for page in 1...10 {
            let html = county.wall(.allGoals, page: page)
            seen.formUnion(texts.filter { html.contains($0 + "</li>") })
        }
        #expect(seen == Set(texts))
    }

    @Test func `a break tells when the room goes on, unless time stands still`() throws {
        var county = try County.seated(at: "fika")
        let deadline = try #require(county.session.openRun?.deadline)
        #expect(county.projector.contains("Vi fortsätter \(StockholmTime.local(deadline).clock)."))
        try county.does("ledare", .pauseClock(workshop: "w1", step: "fika"))
        #expect(!county.projector.contains("Vi fortsätter"))
    }

    @Test func `one goal stands as large as it can, many smaller`() {
        let room = WallFit.room(under: "Hur vill vi ha det?", isSmall: true)
        #expect(WallFit.pages(["Alla har samma makt."], in: room).size == 1)
        #expect(WallFit.pages(Array(repeating: "Alla har samma makt.", count: 9), in: room).size > 1)
        #expect(WallFit.pages([], in: room).pages.isEmpty)
        let long = String(repeating: "Jämställdhetsintegrering ", count: 400)
        #expect(WallFit.pages([long, "Kort"], in: room).pages.count == 2)
    }

    @Test(arguments: 1...40) func `no option of a vote is left out in silence, however many there are`(count: Int) {
        let result = ResultModel(
            title: "Prioritera",
            lines: (1...count).map {
                ResultModel.Line(
                    place: $0,
                    id: "M1.\($0)",
                    text: "Kvinnor och män delar lika på hemarbetet och omsorgen om barn och närstående.",
                    area: nil,
                    share: 500,
                    score: Sentence("5 prickar", "5 dots")
                )
            },
            voters: 12,
            agreement: Sentence("stark enighet", "strong agreement")
        )
        for room in [12.0, 16, 20] {
            var seen: [Int] = []
            var page = 1
            while let wall = result.fitted(in: room, page: page).onWall, wall.turn.page == page {
                seen += wall.shown
                page += 1
            }
            #expect(seen == Array(0..<count))
        }
    }

    @Test func `a vote with forty options is turned page by page, and says where one is`() throws {
        let lines = (1...40).map {
            ResultModel.Line(
                place: $0,
                id: "M1.\($0)",
                text: "Kvinnor och män har samma makt att forma samhället, nummer \($0)",
                area: nil,
                share: 500,
                score: Sentence("3 prickar", "3 dots")
            )
        }
        let result = ResultModel(title: "Vägval", lines: lines, voters: 90, agreement: Sentence(same: "W 0,55"))
        let room = WallFit.room(under: "Vad väger tyngst?", isSmall: true)
        let wall = try #require(result.fitted(in: room, page: 2).onWall)
        #expect(wall.shown.count >= 6 && wall.shown.lowerBound >= 6 && wall.turn.pages > 1)
        let page = ResultView(model: result.fitted(in: room, page: 2)).html.text(in: .english)
        #expect(page.contains("… and \(40 - wall.shown.count) more · page 2 of \(wall.turn.pages)"))
        #expect(page.contains("nummer \(wall.shown.lowerBound + 1)</p>") && !page.contains("nummer 1</p>"))
        #expect(page.contains("value=\"\(wall.shown.lowerBound + 1)\""))
        // A page that scrolls has them all.
        #expect(ResultView(model: result).html.text(in: .english).contains("nummer 40</p>"))
    }

    @Test func `the facilitator turns the wall's pages from the console, also of what the step itself shows`()
        async throws
    {
        try await LiveRoom.run { door in
            let (leader, wall) = (try door.leader(), try door.wall())
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "alla", "id": "b"])
            #expect(try !leader.get("/ledare").body.contains("Storbilden: sida"))
            let long = Array(repeating: "Jämställdhetsintegreringsarbetet bär långt", count: 12).joined(separator: ", ")
            let text = (1...8).map { "\($0). \(long)" }.joined(separator: "\r\n\r\n")
            _ = try leader.post("/ledare/bild", ["text": text, "id": "c"])
            #expect(try wall.get("/storbild").body.contains("sida 1 av"))
            let console = try leader.get("/ledare").body
            #expect(console.contains("Storbilden: sida 1 av") && console.contains("name=\"visa\" value=\"steget\""))
            let turned = try leader.post(
                "/ledare/visa-pa-storbilden",
                ["vy": "", "visa": "steget", "sida": "2", "id": "d"]
            )
            #expect(turned.field("location") == "/ledare")
            #expect(try wall.get("/storbild").body.contains("sida 2 av"))
            #expect(try !wall.get("/storbild").body.contains(">1. Jämställdhets"))
            #expect(try leader.get("/ledare").body.contains("Storbilden: sida 2 av"))
        }
    }

    @Test func `marks tell what tables make, goals and actions as well as cards, and never which words`() throws {
        var county = try County.seated(at: "formulera")
        #expect(county.projector.contains("<strong>0</strong> inspel"))
        try county.formulates("P1", "Alla har samma makt.")
        try county.writes("P1", "En kommentar")
        #expect(county.projector.contains("<strong>2</strong> inspel") && !county.projector.contains("samma makt"))
        #expect(county.projector.components(of: "<rect x=").count == 3)
        try county.go(to: "gor")
        #expect(county.projector.contains("<strong>0</strong> inspel"))
        try county.acts("P3", "Inför en rutin")
        #expect(county.projector.contains("<strong>1</strong> inspel"))
        #expect(county.console.contains("<tr id=\"rad-2\""))
    }

    @Test func `the marks of fifty tables and a long question leave room for each other`() {
        let counts = (1...50).map { ProjectorModel.TableCount(table: "\($0)", sign: "▲ 1", tone: "blue", count: 60) }
        for tables in [1, 3, 8, 12, 25, 40] {
            let arrivals = ProjectorModel.Arrivals(tables: Array(counts.prefix(tables)))
            #expect(arrivals.height < WallFit.room(under: "Vad är sant i länet om vi lyckas?", isSmall: true))
        }
    }

    @Test func `ownership fills goal by goal, and what nobody leads stands beside`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "gor")
        for text in ["Inför en rutin", "Utbilda alla chefer"] { try county.acts("P1", text) }
        try county.go(to: "ansvar")
        try county.does("P1", .claim(subject: .action(id: "A1"), organisation: "ange", role: "socialchef", part: .lead))
        let wall = county.projector
        #expect(wall.contains("<strong>1</strong> av 2 aktiviteter har någon som leder"))
        #expect(wall.contains("1 av 2</span>"))
        #expect(wall.contains("Utbilda alla chefer</li>") && !wall.contains("Inför en rutin</li>"))
        try county.does("P3", .claim(subject: .action(id: "A2"), organisation: "region", role: "chef", part: .lead))
        #expect(county.projector.contains("Allt har någon som leder"))
    }

    @Test func `the code stands large while people come, and small in the corner after`() throws {
        var county = try County.seated(at: "tyst")
        #expect(county.projector.contains("class=\"invitation\"") && !county.projector.contains("class=\"corner\""))
        try county.go(to: "samtal")
        #expect(!county.projector.contains("class=\"invitation\"") && county.projector.contains("class=\"corner\""))
    }
}
