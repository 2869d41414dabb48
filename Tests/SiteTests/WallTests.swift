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
        #expect(first.contains(" till på andra sidor"))
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

    @Test func `a short question alone is larger, a long one or one with something under it is not`() throws {
        var process = County.process
        process.workshops[0].steps[3].question = String(repeating: "Byt gärna några ord med någon ", count: 6)
        var county = try County.seated(at: "samtal", in: process)
        try county.writes("P1", "Ett kort")
        #expect(!county.projector.contains("scene large"))
        try county.go(to: "fika")
        #expect(!county.projector.contains("scene large"))
        #expect(try County.seated(at: "fika").projector.contains("scene large"))
    }

    @Test func `one goal stands as large as it can, many smaller`() {
        let room = WallFit.room(under: "Hur vill vi ha det?", isSmall: true)
        #expect(WallFit.pages(["Alla har samma makt."], in: room).size == 1)
        #expect(WallFit.pages(Array(repeating: "Alla har samma makt.", count: 9), in: room).size > 1)
        #expect(WallFit.pages([], in: room).pages.isEmpty)
        // Where a large size would part a word, a smaller one is taken.
        #expect(WallFit.pages(["Jämställdhetsintegreringssamordnarnätverket bär."], in: room).size == 3)
        let long = String(repeating: "Jämställdhetsintegrering ", count: 400)
        #expect(WallFit.pages([long, "Kort"], in: room).pages.count == 2)
    }

    @Test(arguments: 1...40) func `no option of a vote is left out in silence, however many there are`(count: Int) {
        let result = ResultModel(
            title: "Prioritera",
            lines: (1...count).map {
                ResultModel.Line(
                    standing: Standing($0),
                    id: "M1.\($0)",
                    text: "Kvinnor och män delar lika på hemarbetet och omsorgen om barn och närstående.",
                    area: nil,
                    bars: [ResultModel.Bar(share: 500, words: Sentence("5 prickar", "5 dots"))],
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
                standing: Standing($0),
                id: "M1.\($0)",
                text: "Kvinnor och män har samma makt att forma samhället, nummer \($0)",
                area: nil,
                bars: [ResultModel.Bar(share: 500, words: Sentence("3 prickar", "3 dots"))],
                score: Sentence("3 prickar", "3 dots")
            )
        }
        let result = ResultModel(title: "Vägval", lines: lines, voters: 90, agreement: Sentence(same: "W 0,55"))
        let room = WallFit.room(under: "Vad väger tyngst?", isSmall: true)
        let wall = try #require(result.fitted(in: room, page: 2).onWall)
        #expect(wall.shown.count >= 4 && wall.shown.lowerBound >= 4 && wall.turn.pages > 1)
        let page = ResultView(model: result.fitted(in: room, page: 2)).html.text(in: .english)
        #expect(page.contains("page 2 of \(wall.turn.pages), \(40 - wall.shown.count) more on other pages"))
        #expect(page.contains("nummer \(wall.shown.lowerBound + 1) <span") && !page.contains("nummer 1 <span"))
        #expect(page.contains("value=\"\(wall.shown.lowerBound + 1)\""))
        // A page that scrolls has them all.
        #expect(ResultView(model: result).html.text(in: .english).contains("nummer 40 <span"))
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
        #expect(county.projector.contains("ett märke för varje inspel") && !county.projector.contains("<rect x="))
        try county.formulates("P1", "Alla har samma makt.")
        try county.writes("P1", "En kommentar")
        #expect(county.projector.contains("<strong>2</strong> inspel") && !county.projector.contains("samma makt"))
        #expect(county.projector.components(of: "<rect x=").count == 3)
        try county.go(to: "gor")
        #expect(!county.projector.contains("<rect x="))
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

    @Test func `a room that talks is not counted before somebody has written, one that writes is told what goes here`()
        throws
    {
        var county = try County.seated(at: "samtal")
        #expect(!county.projector.contains("inspel"))
        try county.writes("P1", "Ett kort")
        #expect(county.projector.contains("<strong>1</strong> inspel"))
        try county.go(to: "formulera")
        #expect(county.projector.contains("Tipset i formulera.") && !county.projector.contains("inspel hittills"))
    }

    @Test func `a table with more cards than there is room to mark has a plus`() {
        func page(_ count: Int) -> String {
            let tables = (1...25).map {
                ProjectorModel.TableCount(table: "\($0)", sign: "▲ 2", tone: "blue", count: $0 == 1 ? count : 3)
            }
            return ArrivalsView(arrivals: ProjectorModel.Arrivals(tables: tables)).html.text(in: .swedish)
        }
        #expect(page(46).components(of: "<rect").count == 20 + 24 * 3 + 1 && page(46).contains("<path"))
        #expect(!page(20).contains("<path"))
    }

    @Test func `once a vote is closed nothing on the wall asks for votes, and no time runs`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "rosta")
        #expect(county.projector.contains("Lägg dina prickar") && county.projector.contains("id=\"klocka\""))
        for seat in ["P1", "P2", "P3"] {
            try county.does(SeatID(seat), .vote(step: "rosta", ballot: .dots(dots: ["M1.1": 1])))
        }
        try county.does("ledare", .closeVote(step: "rosta"))
        #expect(county.projector.contains("<h1>Röstningen är stängd</h1>"))
        #expect(county.projector.contains("Resultatet visas snart"))
        #expect(!county.projector.contains("Lägg dina prickar") && !county.projector.contains("id=\"klocka\""))
        try county.does("ledare", .revealVote(step: "rosta"))
        #expect(county.projector.contains("<h1>Så röstade rummet</h1>"))
        #expect(!county.projector.contains("id=\"klocka\""))
        // The plenum has a time and a question of its own.
        try county.go(to: "alla")
        #expect(county.projector.contains("Frågan i alla?</h1>") && county.projector.contains("id=\"klocka\""))
    }

    @Test func `who changes tables is told to which, and that the host stays`() throws {
        var county = try AllSteps.county()
        try county.go(to: "flytt")
        #expect(county.projector.contains("Bord 1 går till bord 2, och bord 2 till bord 1. Bordsvärden stannar."))
    }

    @Test func `a checklist stands on the wall, with how many have answered, and answers only when they are wanted`()
        throws
    {
        var county = try AllSteps.county()
        try county.go(to: "checklista")
        #expect(county.projector.contains("Berörs människor?") && county.projector.contains("Finns statistik?"))
        func answer(_ seat: SeatID, _ organisation: OrganisationID, _ item: Identifier<ChecklistItem>, _ yes: Bool)
            throws
        {
            try county.does(
                seat,
                .answerChecklist(
                    step: "checklista",
                    item: item,
                    answer: yes ? .yes : .no,
                    comment: nil,
                    organisation: organisation
                )
            )
        }
        for (seat, organisation) in [(SeatID("P1"), OrganisationID("ange")), ("P2", "timra")] {
            for item in ["berors", "statistik"] { try answer(seat, organisation, .init(item), true) }
        }
        #expect(county.projector.contains("<strong>2</strong> av 4 organisationer har svarat på allt"))
        #expect(!county.projector.contains("Ja 2"))
        // Of two it would tell what each of them said.
        #expect(county.wall(.answers).contains("Färre än tre har svarat") && !county.wall(.answers).contains("Ja 2"))
        // A no ends the list.
        try answer("P3", "region", "berors", false)
        let shown = county.wall(.answers)
        #expect(shown.contains("<strong>3</strong> av 4 organisationer"))
        #expect(shown.contains("Ja 2") && shown.contains("Nej 1") && shown.contains("Färre än tre har svarat"))
        #expect(!county.projector.contains("Nej 1"))
        #expect(county.board().contains("Svaren tillsammans"))
        try county.go(to: "alla")
        #expect(!county.board().contains("Svaren tillsammans"))
    }

    @Test func `a self-rating shows its factors, and the mean of all when it is wanted`() throws {
        var county = try AllSteps.county()
        try county.go(to: "skattning")
        let guests = [(SeatID("P1"), OrganisationID("ange"), 2), ("P2", "timra", 3), ("P3", "region", 5)]
        for (seat, organisation, value) in guests {
            try county.does(
                seat,
                .rateSelf(step: "skattning", factor: "ledning", value: value, proof: nil, organisation: organisation)
            )
        }
        #expect(county.projector.contains("Ledning") && county.projector.contains("Kunskap"))
        #expect(county.projector.contains("<strong>0</strong> av 4 organisationer har svarat på allt"))
        #expect(!county.projector.contains("medel"))
        #expect(county.wall(.answers).contains("medel 3,3 av 5"))
    }

    @Test func `goals of the workshop before stand on the wall where tables try them`() throws {
        var county = try County.seated(at: "formulera", in: County.tryingGoals)
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "samtal")
        #expect(!county.projector.contains("Alla har samma makt."))
        try county.does("ledare", .closeWorkshop(workshop: "w1"))
        county.now = county.now.adding(minutes: 60)
        try county.does("ledare", .openWorkshop(workshop: "w2"))
        try county.does("ledare", .moveStep(workshop: "w2", from: nil, to: "prova"))
        #expect(county.projector.contains("Alla har samma makt.") && county.projector.contains("Målen"))
    }

    @Test func `what nobody leads fills the first pages of the ownership, a line each, and goals the last`() throws {
        var county = try County.seated(at: "formulera")
        let long = "Kvinnor och män delar lika på hemarbetet och på omsorgen om barn och närstående i hela länet"
        try county.formulates("P1", long)
        try county.go(to: "gor")
        for number in 1...20 { try county.acts("P1", "Åtgärd nummer \(number) för att \(long.lowercased())") }
        try county.go(to: "ansvar")
        func page(_ number: Int) -> String { county.wall(.step, page: number) }
        #expect(page(1).contains("<strong>0</strong> av 20 aktiviteter"))
        #expect(page(1).contains("Ingen leder ännu (20)</h2>") && !page(1).contains("0 av 20</span>"))
        #expect(
            page(1).contains("sida 1 av 4") && page(1).contains("Åtgärd nummer 1 för att kvinnor")
                && !page(1).contains("i hela länet")
        )
        let unowned = (1...3).map(page)
        #expect((1...20).allSatisfy { number in unowned.contains { $0.contains("nummer \(number) för") } })
        #expect(page(4).contains("0 av 20</span>") && !page(4).contains("Ingen leder ännu"))
        // The whole sentences are one press away.
        #expect(county.wall(.unowned).contains("närstående i hela länet"))
    }

    @Test func `forty goals and twenty actions that nobody leads take few pages, and the first have what nobody leads`()
    {
        let long = "Kvinnor och män delar lika på hemarbetet och på omsorgen om barn och närstående i hela länet"
        let room = WallFit.room(under: "Ange vad din organisation kan leda.", isSmall: true)
        let fit = OwnershipFit(
            goals: Array(repeating: long, count: 40),
            unowned: Array(repeating: long, count: 20),
            in: room
        )
        #expect(fit.pages.prefix { !$0.unowned.isEmpty }.count <= 3 && fit.pages.count <= 8)
        #expect(fit.pages.flatMap(\.unowned) == Array(0..<20) && fit.pages.flatMap(\.goals) == Array(0..<40))
        // What fits on one page is not cut.
        let few = OwnershipFit(goals: Array(repeating: long, count: 40), unowned: [long, long], in: room)
        #expect(!few.shortUnowned && few.shortGoals)
        let one = OwnershipFit(goals: [long], unowned: [long], in: room)
        #expect(one.pages.count == 1 && !one.shortGoals && !one.shortUnowned)
        // A long word is rather parted than left out.
        let word = OwnershipFit.short(goal: "12. Jämställdhetsintegreringssamordnarnätverksträffarna samlar alla")
        #expect(word == "12. Jämställdhetsintegreringssamordnarnätverksträ…")
    }
}
