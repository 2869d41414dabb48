import Engine
import Formats
import Testing

@testable import Site

/// The facilitator's screen.
@Suite struct ConsoleTests {
    private func console(
        _ county: County,
        _ presence: Presence = Presence(),
        me: SeatID? = nil,
        in language: Language = .swedish
    ) -> String {
        ConsolePage.html(
            ConsoleModel(
                county.session,
                presence: presence,
                at: county.now,
                joinCode: "ABCD3467",
                me: me
            )
        ).text(in: language)
    }

    @Test func `a paused clock shows the time left and offers to go on`() throws {
        var county = try County.seated(at: "samtal")
        try county.does("ledare", .pauseClock(workshop: "w1", step: "samtal"))
        let page = console(county)
        #expect(page.contains("pausad") && page.contains(">19:59</span>") && page.contains("/ledare/fortsatt"))
        #expect(try county.table("P1").contains("pausad"))
        #expect(county.projector.contains("19:59"))
    }

    @Test func `a table without a card for five minutes is asked about, when others write`() throws {
        var county = try County.seated(at: "samtal")
        #expect(!console(county).contains("fastnat?"))
        county.now = county.now.adding(minutes: 6)
        #expect(!console(county).contains("fastnat?"), "nobody writes: nobody is stuck")
        try county.writes("P1", "Nytt")
        let page = console(county, Presence(seats: ["P1"]))
        #expect(page.contains("fastnat? inget på 6 min") && page.contains("skriver"))
        let calm = console(county, Presence(signals: ["2": .done]))
        #expect(!calm.contains("fastnat?") && calm.contains("klara"))
    }

    @Test func `in a large room the tables to go to first stand above the others, with why, and all keep their order`()
        throws
    {
        var process = County.process
        process.workshops[0].tables = (1...9).map { TablePlan(id: TableID("\($0)"), areas: ["makt"]) }
        var county = try County(process)
        try county.does(
            "ledare",
            .invite(invitations: (1...9).map { _ in Invitation(organisation: "ange") })
        )
        let places = (1...9).map { (SeatID("P\($0)"), TableID("\($0)")) }
        try county.does("ledare", .setTables(workshop: "w1", places: Dictionary(uniqueKeysWithValues: places)))
        let seats = Set(places.map(\.0))
        try county.does("ledare", .openWorkshop(workshop: "w1"))
        try county.go(to: "samtal")
        func tables(_ need: ConsoleModel.Need, _ page: String) -> [String] {
            let part = page.components(of: "id=\"gar-\(need)\"").last?.split(separator: "</li>").first ?? ""
            return part.split(separator: "href=\"#rad-").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        }
        // Nobody has come: the first are told by number, the others by how many they are.
        let empty = console(county)
        #expect(tables(.alone, empty) == ["1", "2", "3"] && empty.contains("6 till"))
        for seat in 1...8 {
            for card in 1...(seat == 4 ? 1 : 3) { try county.writes(SeatID("P\(seat)"), "Kort \(card)") }
        }
        var page = console(county, Presence(seats: seats.subtracting(["P2"]), signals: ["7": .moreTime, "8": .done]))
        #expect(tables(.moreTime, page) == ["7"] && tables(.alone, page) == ["2"])
        #expect(tables(.behind, page) == ["4", "9"] && tables(.stuck, page) == [])
        #expect(page.contains("Vill ha mer tid") && page.contains("Långt efter"))
        county.now = county.now.adding(minutes: 6)
        try county.writes("P1", "Nytt")
        page = console(county, Presence(seats: seats, signals: ["2": .done]), in: .english)
        #expect(tables(.stuck, page) == ["3", "4", "5"] && page.contains("4 more") && page.contains("Stuck?"))
        let rows = page.components(of: "<tr id=\"rad-").dropFirst().map { String($0.prefix(1)) }
        #expect(rows == (1...9).map(String.init))
        // In a small room one sees it anyway, and when all is over nobody is missed.
        #expect(!(try County.seated(at: "samtal")).console.contains("class=\"needs\""))
        try county.does("ledare", .closeWorkshop(workshop: "w1"))
        #expect(tables(.alone, console(county)) == [])
    }

    @Test func `being late offers to win the time back, and says how`() throws {
        var county = try County.seated(at: "tyst")
        #expect(!console(county).contains("Ta igen"))
        county.now = county.now.adding(minutes: 26)
        let page = console(county)
        #expect(page.contains("Ta igen 6 min") && page.contains("6 min efter plan"))
        #expect(page.contains("name=\"fran\" value=\"20\""))
        #expect(page.contains("name=\"till\" value=\"19\""))
    }

    @Test func `a skipped step is passed over and can be taken in again`() throws {
        var county = try County.seated(at: "tyst")
        try county.does("ledare", .skipStep(workshop: "w1", step: "samtal"))
        let page = console(county)
        #expect(page.contains("</small> Steg formulera</button>") && page.contains("överhoppat"))
        #expect(page.contains("Steg 1 av 7") && page.contains("/ledare/ta-med"))
        #expect(try county.table("P1").contains("1 av 7"))
    }

    @Test func `whoever does not lead is told who does, and gets the button`() throws {
        var county = try County.seated(at: "tyst")
        try county.does("ledare", .admitFacilitator)
        try county.does("ledare", .takeLead(from: nil))
        let other = console(county, me: "ledare-2")
        #expect(other.contains("Ledare 1 leder just nu") && other.contains("Ta över ledningen"))
        #expect(other.contains("aria-keyshortcuts=\"Space\" disabled"))
        #expect(!console(county, me: "ledare").contains("Ta över ledningen"))
    }

    @Test func `when to go on is said with its reason, before the time is out and after`() throws {
        let county = try County.seated(at: "tyst")
        var model = ConsoleModel(county.session, presence: Presence(), at: county.now, joinCode: "ABCD3467")
        func advice(_ states: [ConsoleModel.TableRow.State], late: Bool) -> String {
            for (index, state) in states.enumerated() { model.tables[index].state = state }
            return ConsoleAdvice(model: model, isLate: late).sentence.text(in: .swedish)
        }
        #expect(advice([.writing, .writing], late: false) == "Det kan ångras i tio sekunder.")
        #expect(advice([.done, .writing], late: false) == "1 av 2 bord är klara.")
        #expect(advice([.done, .stuck(minutes: 6)], late: false).contains("Bord 2 har stannat av"))
        #expect(advice([.done, .done], late: false) == "Alla bord är klara: gå vidare.")
        #expect(advice([.done, .moreTime], late: true).contains("1 bord behöver mer tid: lägg till två minuter"))
        #expect(advice([.done, .writing], late: true).contains("1 av 2 bord är klara, de andra har inte svarat"))
        #expect(advice([.writing, .writing], late: true).contains("fråga i rummet"))
        let page = ConsolePage.html(model).text(in: .swedish)
        #expect(page.contains("<span data-late hidden>Tiden är ute"))
    }

    @Test func `keys are spoken of in parts of their own, which are not shown where there is no keyboard`() throws {
        let county = try County.seated(at: "tyst")
        #expect(console(county).contains("<span class=\"by-key\">Mellanslag går också. </span>Det kan ångras"))
        #expect(console(county, in: .english).contains("<span class=\"by-key\">The space bar works too. </span>"))
        let sheets = ["console.css", "interviews.css"].compactMap { name in WebFile.all.first { $0.name == name }?.text
        }
        let touch = sheets.map { $0.components(of: "\n@media (hover: none) and (pointer: coarse) {").last ?? "" }
        #expect(touch[0].prefix { $0 != "}" }.contains(".by-key { display: none;"))
        #expect(touch[1].prefix { $0 != "}" }.contains("kbd, #hjalp { display: none;"))
    }

    @Test func `a vote is said in words to be open, closed or shown, and one thing at a time is the one to press`()
        throws
    {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "rosta")
        func mains(_ page: String) -> Int {
            let now = String(page.components(of: "id=\"bord\"").first ?? "")
            return now.components(of: "class=\"second\"").count + now.components(of: "class=\"next main\"").count - 2
        }
        let open = console(county)
        #expect(open.contains("Röstningen är öppen.") && mains(open) == 1)
        // The space bar belongs to what is to be pressed.
        #expect(!open.contains("aria-keyshortcuts"))
        try county.does("ledare", .closeVote(step: "rosta"))
        let unused = console(county)
        #expect(unused.contains("Ingen röstade, så det finns inget att visa.") && mains(unused) == 1)
        #expect(unused.contains("class=\"next main\""))
        try county.does("ledare", .reopenVote(step: "rosta"))
        try county.does("P1", .vote(step: "rosta", ballot: .dots(dots: ["M1.1": 1])))
        try county.does("ledare", .closeVote(step: "rosta"))
        let closed = console(county)
        #expect(closed.contains("Röstningen är stängd. Resultatet är inte visat.") && mains(closed) == 1)
        try county.does("ledare", .revealVote(step: "rosta"))
        let shown = console(county)
        #expect(shown.contains("Röstningen är stängd. Resultatet visas.") && mains(shown) == 1)
        #expect(shown.contains("class=\"next main\"") && shown.contains("aria-keyshortcuts"))
    }

    @Test func `a vote with nothing to vote on is warned of before and in the step, with the way back`() throws {
        var county = try County.seated(at: "fika")
        let before = console(county)
        #expect(before.contains("Det finns inga mål att rösta på. Gå inte vidare förrän det finns"))
        #expect(before.contains("eller gör om Steg formulera först."))
        try county.go(to: "rosta")
        let empty = console(county)
        #expect(empty.contains("Det finns inga mål att rösta på.") && empty.contains("Gå tillbaka till Steg formulera"))
        // The way back is the one to press.
        #expect(!empty.contains("Stäng röstningen") && !empty.contains("class=\"next main\""))
        try county.go(to: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "rosta")
        #expect(!console(county).contains("Det finns inga mål"))
    }

    @Test func `a step of taking on is warned of while there is no action`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "gor")
        #expect(console(county).contains("Det finns inga aktiviteter att ta ansvar för."))
        try county.acts("P1", "Inför en rutin")
        #expect(!console(county).contains("Det finns inga aktiviteter"))
        try county.go(to: "ansvar")
        #expect(!console(county).contains("Det finns inga aktiviteter"))
    }

    @Test func `what two steps in a row lack is said once`() throws {
        var process = County.process
        process.workshops[0].steps.insert(process.workshops[0].steps[6], at: 6)
        process.workshops[0].steps[6].id = "ansvar-forst"
        var county = try County.seated(at: "gor", in: process)
        try county.go(to: "ansvar-forst")
        #expect(console(county).components(of: "Det finns inga aktiviteter").count == 2)
    }

    @Test func `tables are counted by their votes in a vote, and by nothing in a break`() throws {
        var county = try County.seated(at: "formulera")
        #expect(console(county).contains(">I steget</th>"))
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "fika")
        #expect(!console(county).contains("class=\"number cards-cell\""))
        try county.go(to: "rosta")
        try county.does("P1", .vote(step: "rosta", ballot: .dots(dots: ["M1.1": 2])))
        let page = console(county)
        #expect(page.contains(">Röstat</th>") && page.contains("cards-cell\"><strong>1</strong>"))
    }

    @Test func `steps that are done are folded once they are three, and the plenary's forms with how far they are`()
        throws
    {
        var county = try County.seated(at: "samtal")
        #expect(!console(county).contains("steg klara"))
        try county.go(to: "fika")
        #expect(console(county).contains("3 steg klara"))
        try county.go(to: "alla")
        try county.does("ledare", .describePicture(paragraphs: ["Länet håller ihop."]))
        let page = console(county)
        #expect(page.contains("Gemensam bild (1 stycke)") && page.contains("Beslut (inget antecknat än)"))
    }

    @Test func `undo is offered for ten seconds and no longer`() throws {
        var county = try County.seated(at: "tyst")
        #expect(console(county).contains("/ledare/angra"))
        county.now = county.now.adding(seconds: 10)
        #expect(!console(county).contains("/ledare/angra"))
    }

    @Test func `the cards page shows words, kind and where they came from, hides them, and never who wrote`() throws {
        var county = try County.seated(at: "samtal")
        try county.writes("P1", "Elak ton")
        let card = Command.contribute(
            kind: .comment,
            text: "Från lappen",
            area: "vald",
            step: nil,
            table: "2",
            perspectives: [],
            statements: [],
            goal: nil,
            origin: .paper
        )
        try county.does("ledare", card)
        try county.does("ledare", .hideContribution(id: "K1"))
        let page = ConsoleCardsPage.html(ConsoleCardsModel(county.session)).text(in: .swedish)
        #expect(page.contains("Från lappen") && page.contains("från papper"))
        #expect(page.contains("dolt för rummet") && page.contains("/ledare/visa-kort"))
        #expect(!page.contains("P1") && !page.contains("Ånge"))
        #expect(!(try county.table("P2")).contains("Elak ton"))
        #expect(try county.table("P3").contains("från papper"))
    }

    @Test func `a paper card that is taken in is about what its table works with, unless somebody says otherwise`()
        async throws
    {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "tyst", "id": "b"])
            let form = try leader.get("/ledare/kort").body
            #expect(form.contains("<option value=\"=bord\" selected>bordets område</option>"))
            func sends(_ text: String, area: String, _ id: String) throws {
                let fields =
                    [
                        "steg": "tyst", "kalla": "paper", "bord": "2", "omrade": area, "slag": "idea", "text": text,
                        "id": id,
                    ]
                    as KeyValuePairs
                #expect(try leader.send("/ledare/kort", fields).status == 201)
            }
            try sends("Från lappen", area: "=bord", "c")
            try sends("Om makten", area: "makt", "d")
            try sends("Om allt", area: "", "e")
            let page = try leader.get("/ledare/kort").body
            func card(_ id: String) -> Substring? {
                page.components(of: "<li id=\"\(id)\"").last?.split(separator: "</li>").first
            }
            #expect(card("K1")?.contains("▲ 2") == true && card("K2")?.contains("● 1") == true)
            #expect(card("K3")?.contains("class=\"sign\"") == false)
        }
    }

    @Test func `areas are counted by actions and who leads them from the step where actions are made`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        #expect(console(county).contains("0 kort, 1 mål"))
        try county.go(to: "gor")
        #expect(console(county).contains("0 aktiviteter, ingen leds"))
        for text in ["Inför en rutin", "Utbilda alla chefer"] { try county.acts("P1", text) }
        try county.go(to: "ansvar")
        try county.does("P1", .claim(subject: .action(id: "A1"), organisation: "ange", role: "socialchef", part: .lead))
        #expect(console(county).contains("2 aktiviteter, 1 leds") && !console(county).contains("0 kort, 1 mål"))
        #expect(console(county, in: .english).contains("2 actions, 1 led"))
    }

    @Test func `the whole console speaks English when asked to, and tells where words are Swedish`() throws {
        var county = try County.seated(at: "tyst")
        county.now = county.now.adding(minutes: 26)
        let page = console(county, in: .english)
        for words in ["Step 1 of 8", "Win back", "Pause", "New step after this", "Lead together"] {
            #expect(page.contains(words))
        }
        for word in ["Nästa", "Sedan", "Hoppa över steget", "Ta igen", "Områden hittills"] {
            #expect(!page.contains(word))
        }
        #expect(page.contains("<html lang=\"en\">") && page.contains("<p class=\"title\" lang=\"sv\">"))
    }

    @Test func `a checklist and a self-rating are put in from the console and answered at once`() async throws {
        try await LiveRoom.run { door in
            let (leader, phone) = (try door.leader(), try door.phone("Ånge kommun"))
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "tyst", "id": "b"])
            func put(_ kind: String, after: String, _ questions: String, _ id: String) throws -> Browser.Answer {
                try leader.send(
                    "/ledare/nytt-steg",
                    [
                        "workshop": "w1", "efter": after, "titel": "Inför beslutet", "slag": kind, "fraga": "Svara.",
                        "fragor": questions, "minuter": "5", "id": id,
                    ]
                )
            }
            let empty = try put("checklista", after: "tyst", " \r\n\r\n", "c")
            #expect(empty.status == 422 && empty.body.contains("Skriv minst en fråga"))
            #expect(try put("checklista", after: "tyst", "Berörs någon?\r\nFinns statistik?\r\n", "d").status == 201)
            #expect(try put("skattning", after: "nytt-1", "Ledningens stöd", "e").status == 201)
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "tyst", "till": "nytt-1", "id": "f"])
            let page = try phone.get("/bord").body
            #expect(page.contains("Fråga 1 av 2") && page.contains("Berörs någon?"))
            func yes(_ id: String) throws -> Browser.Answer {
                try phone.send(
                    "/bord/checklista",
                    ["steg": "nytt-1", "fraga": "fraga-1", "varde": "yes", "organisation": "ange", "id": id]
                )
            }
            #expect(try yes("g").status == 201)
            #expect(try phone.get("/bord").body.contains("Finns statistik?"))
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "nytt-1", "till": "nytt-2", "id": "h"])
            #expect(try phone.get("/bord").body.contains("1 är inte alls, 5 är fullt ut."))
            // Refusals name a step as the room does.
            let late = try yes("i")
            #expect(late.status == 409 && late.body.contains("Steget ”Inför beslutet” är avslutat."))
        }
    }

    @Test func `each browser with the facilitator's link is itself; taking over is explicit and never refused`()
        async throws
    {
        try await LiveRoom.run { door in
            let (first, second) = (try door.leader(), try door.leader())
            #expect(try first.post("/ledare/oppna", ["workshop": "w1", "id": "a"]).status == 303)
            let step = ["workshop": "w1", "fran": "", "till": "tyst", "id": "b"] as KeyValuePairs
            let refused = try second.post("/ledare/steg", step)
            #expect(refused.status == 409 && refused.body.contains("Du leder inte just nu"))
            #expect(refused.body.contains("Ta över ledningen"))
            #expect(try second.post("/ledare/ta-over", ["fran": "ledare", "id": "c"]).status == 303)
            #expect(try second.post("/ledare/steg", step).status == 303)
            #expect(try first.get("/ledare").body.contains("Ledare 2 leder just nu"))
            // The link opened once more in the same browser makes nobody new.
            _ = try first.get(door.facilitator)
            #expect(try first.get("/ledare").body.contains("Du är ledare 1"))
        }
    }

    @Test func `a helper comes in over a link of their own until it is revoked`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            #expect(try leader.post("/ledare/bjud-in", ["id": "a"]).status == 303)
            let page = try leader.get("/ledare").body
            let token = try #require(page.components(of: "/in/").dropFirst().first?.prefix { $0 != "<" })
            #expect(token.count * 5 >= 128)
            let helper = Browser(door.port)
            #expect(try helper.get("/in/\(token)").field("Location") == "/ledare")
            #expect(try helper.get("/ledare").status == 200)
            #expect(try leader.post("/ledare/aterkalla", ["plats": "ledare-2", "id": "b"]).status == 303)
            #expect(try helper.get("/ledare").status == 403)
            #expect(try Browser(door.port).get("/in/\(token)").status == 403)
            #expect(try leader.get("/ledare").status == 200)
        }
    }
}
