import Engine
import Formats
import Testing

@testable import Site

/// What participants meet in each kind of step.
@Suite struct TableTests {
    /// Words of ours that would betray a page left in Swedish.
    static let swedish = [
        "Bord ", "sparat", "Lägg", "Ändra", "Steg 1", "Rösta", "Områd", "Vi är", "Skriv", "Svara", "Plats", "Byt ",
        "Ditt ",
        "Börja", "Det ", "Ingen ", "kort ", " och ", " eller ",
    ]

    @Test func `every kind of step has its surface, in English too, with ids that are unique`() throws {
        var county = try AllSteps.county()
        for step in AllSteps.steps {
            if county.session.openRun?.step != step { try county.go(to: step) }
            for seat in ["P1", "bord-1"] as [SeatID] {
                let page = try county.table(seat)
                let ids = page.components(of: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
                #expect(
                    Set(ids).count == ids.count,
                    "\(step) \(seat): \(ids.filter { id in ids.count { $0 == id } > 1 })"
                )
                for link in page.components(of: " for=\"").dropFirst().map({ String($0.prefix { $0 != "\"" }) }) {
                    #expect(ids.contains(link), "\(step): no field \(link)")
                }
                #expect(
                    !page.contains("Optional(") && !page.contains("Sentence(") && !page.contains("&lt;p")
                        && !page.contains("&lt;a")
                )
                for words in Self.swedish where try county.words(seat, .english).contains(words) {
                    Issue.record("\(step) \(seat): “\(words)” in English")
                }
            }
        }
    }

    @Test func `the evidence says how many sectors raised an area, and a card may build on it`() throws {
        var county = try AllSteps.county()
        try county.go(to: "nulage")
        let page = try county.table("P1")
        #expect(page.contains("1 av 2 intervjuade sektorer tog upp det"))
        #expect(page.contains("Alla vill mer.") && !page.contains("Våldet syns inte."))
        #expect(page.contains("name=\"utsaga\" value=\"U1\""))
    }

    @Test func `a vote says where there is nothing to vote on, and who votes where`() throws {
        let county = try County.seated(at: "rosta")
        #expect(try county.table("P1").contains("Det finns inget att rösta om ännu."))
        #expect(!(try county.table("P1").contains("Du har")))
        var full = try AllSteps.county()
        try full.go(to: "rang")
        #expect(try full.table("P1").contains("id=\"valsedel\""))
        #expect(!(try full.table("P1").contains("Den här enheten har ingen röst.")))
        #expect(try full.table("bord-1").contains("Den här enheten har ingen röst."))
    }

    @Test func `once the vote is closed nothing on a page asks for anything in time, and the table's device says so`()
        throws
    {
        var county = try AllSteps.county()
        try county.go(to: "rang")
        let open = try county.table("P2")
        #expect(open.contains("id=\"klocka\"") && open.contains("id=\"lage\""))
        try county.does("ledare", .closeVote(step: "rang"))
        for page in [try county.table("P2"), try county.table("bord-1")] {
            #expect(page.contains("Röstningen är stängd") && page.contains("Resultatet visas för alla på en gång."))
            #expect(!page.contains("id=\"klocka\"") && !page.contains("id=\"lage\""))
        }
    }

    @Test func `a vote that is saved is no longer asked for, and may still be changed`() throws {
        var county = try AllSteps.county()
        try county.go(to: "rang")
        #expect(try county.table("P1").contains("<button class=\"main\">Rösta</button>"))
        try county.does("P1", .vote(step: "rang", ballot: .ranking(order: [["M1.1"], ["M1.2"]])))
        let page = try county.table("P1")
        #expect(page.contains("Din röst är sparad.") && page.contains("<button>Spara ändrad röst</button>"))
        #expect(!page.contains("class=\"main\""))
    }

    @Test func `what the table wrote before is read before more is written, and no form moves while one writes`() throws
    {
        func isFolded(_ county: County) throws -> Bool { try county.table("P1").contains("id=\"skriv-kort\"") }
        var county = try County.seated(at: "samtal")
        #expect(try !isFolded(county))
        try county.writes("P1", "Ett kort")
        try county.writes("P2", "Ett kort till")
        #expect(try !isFolded(county))
        try county.go(to: "tyst")
        try county.writes("P1", "Skrivet i tysthet")
        #expect(try !isFolded(county))
        try county.go(to: "samtal")
        #expect(try isFolded(county))
    }

    @Test func `whoever listens is not asked how the table is doing`() throws {
        var process = County.process
        process.workshops[0].steps[0].kind = .information
        let county = try County.seated(at: "tyst", in: process)
        let page = try county.table("P1")
        #expect(page.contains("id=\"skriv-kort\"") && !page.contains("id=\"lage\""))
    }

    @Test func `of several goals the one an action serves has to be chosen, and of one it is chosen`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "gor")
        #expect(try !county.table("P1").contains("name=\"mal\" required"))
        try county.go(to: "formulera")
        try county.formulates("P1", "Alla tar plats.")
        try county.go(to: "gor")
        #expect(try county.table("P1").contains("name=\"mal\" required"))
    }

    @Test func `where actions are to be taken on and there are none, the first can be written at once`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "ansvar")
        let page = try county.table("P1")
        #expect(page.contains("Det finns ingen aktivitet att ta på sig ännu."))
        #expect(page.contains("id=\"en-aktivitet\" open"))
        try county.go(to: "gor")
        try county.acts("P1", "Inför en rutin")
        try county.go(to: "ansvar")
        #expect(try !county.table("P1").contains("id=\"en-aktivitet\" open"))
    }

    @Test func `an action has no dates that nobody has said, and which years it is about is told beside`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "gor")
        let page = try county.table("P1")
        for field in ["fran", "till"] {
            #expect(page.contains("<input id=\"aktivitet-\(field)\" name=\"\(field)\" type=\"date\" value=\"\""))
        }
        #expect(page.contains("Strategin gäller 2027–2030. Lämna tomt det ni inte vet ännu."))
        #expect(try county.table("P1", in: .english).contains("Leave empty what you do not know yet."))
        try county.acts("P1", "Inför en rutin")
        let card = try county.table("P1").components(of: "<li id=\"A1\"").last ?? ""
        #expect(card.contains("<span class=\"id\">A1</span></p>") && !card.contains("2030"))
    }

    @Test func `where one votes on nothing, nobody is asked how it is going`() throws {
        let county = try County.seated(at: "rosta")
        #expect(try !county.table("P1").contains("id=\"lage\""))
    }

    @Test func `ticks put cards together where that is what the table does, and not where goals are written`() throws {
        var county = try AllSteps.county()
        try county.go(to: "samla")
        #expect(try county.table("P1").contains("form=\"sammanfoga\""))
        try county.go(to: "formulera")
        #expect(try !county.table("P1").contains("form=\"sammanfoga\""))
    }

    @Test func `who has gone to another table is told where, and reads that table's plan`() throws {
        var county = try AllSteps.county()
        try county.go(to: "flytt")
        #expect(try county.table("P1").contains("Gå till bord 2.") && county.table("bord-1").contains("Nya gäster"))
        #expect(try county.table("P3").contains("Inför en rutin"))
        try county.go(to: "samla")
        #expect(try !county.table("P1").contains("Gå till bord"))
    }

    @Test func `in a step where everybody writes alone the table's device says whom it is for`() throws {
        var county = try County.seated(at: "tyst")
        #expect(try county.table("bord-1").contains("Här skriver den som saknar telefon."))
        try county.go(to: "samtal")
        #expect(try !county.table("bord-1").contains("Här skriver den som saknar telefon."))
    }

    @Test func `a table that visits another without goals is told so`() throws {
        var county = try AllSteps.county()
        try county.go(to: "flytt")
        #expect(try county.table("P1").contains("Här har inga mål skrivits ännu."))
        #expect(try !county.table("P3").contains("Här har inga mål skrivits ännu."))
    }

    @Test func `what a table says of a statement is not answered for it`() throws {
        var county = try AllSteps.county()
        try county.go(to: "nulage")
        let page = try county.table("P1")
        #expect(page.contains("name=\"slag\" value=\"agrees\" required"))
        #expect(!page.contains("value=\"agrees\" checked"))
    }

    @Test func `the table's own device speaks of the table and not of one person`() throws {
        let county = try County.seated(at: "tyst")
        #expect(try county.table("bord-1").contains("Kort skrivna här"))
        #expect(try county.table("P1").contains("Dina kort"))
    }

    @Test func `a scale says what its ends mean`() throws {
        var county = try AllSteps.county()
        try county.go(to: "skattning")
        #expect(try county.table("P1").contains("1 är inte alls, 5 är fullt ut."))
    }

    @Test func `in a round the word goes by place, from one who has written to the next`() throws {
        var county = try AllSteps.county()
        try county.go(to: "runda")
        #expect(try county.table("P1", taken: ["P1", "P2"]).contains("Nu är det din tur."))
        #expect(try county.table("P1", taken: ["P1", "P2"]).contains("Du är nummer 1 av 2 i rundan."))
        #expect(try !county.table("P1", taken: ["P1"]).contains("id=\"tur\""))
        #expect(try county.table("P2", taken: ["P1", "P2"]).contains("Nu har nummer 1 ordet."))
        try county.writes("P1", "Vem?", .question)
        #expect(try county.table("P2", taken: ["P1", "P2"]).contains("Nu är det din tur."))
        #expect(try !county.table("P2", taken: ["P1", "P2"]).contains("Ånge kommun"))
    }

    @Test func `a turn passes to whoever has been heard least, and the shared device speaks for that one`() throws {
        func turn(_ cards: [SeatID: Int], shared: Int = 0, passes: [SeatID: Int] = [:]) -> Int? {
            RoundTurn(seats: ["P1", "P2", "P3"], cards: cards, shared: shared, passes: passes)?.now
        }
        #expect(turn([:]) == 1)
        #expect(turn(["P2": 1]) == 1)
        #expect(turn(["P1": 1, "P2": 1]) == 3)
        #expect(turn([:], passes: ["P1": 1]) == 2)
        #expect(turn(["P2": 1], shared: 1) == 3)
        #expect(turn([:], shared: 3) == 1)
        #expect(RoundTurn(seats: [], cards: [:], shared: 0, passes: [:]) == nil)
    }

    @Test func `a checklist asks one question at a time and ends at a no that ends it`() throws {
        var county = try AllSteps.county()
        try county.go(to: "checklista")
        let first = try county.table("P1")
        #expect(first.contains("Fråga 1 av 2") && first.contains("Berörs människor?"))
        #expect(!first.contains("Finns statistik?"))
        func answer(_ item: Identifier<ChecklistItem>, _ answer: ChecklistAnswer.Answer) throws {
            try county.does(
                "P1",
                .answerChecklist(step: "checklista", item: item, answer: answer, comment: nil, organisation: nil)
            )
        }
        try answer("berors", .no)
        #expect(try county.table("P1").contains("Listan tar slut här"))
        try answer("berors", .yes)
        #expect(try county.table("P1").contains("Fråga 2 av 2"))
        try answer("statistik", .no)
        let last = try county.table("P1")
        #expect(last.contains("Alla frågor är besvarade") && last.contains("går tillbaka"))
        // The answers are the organisation's, and nobody else's.
        #expect(try county.table("P2").contains("Fråga 1 av 2"))
        #expect(try county.table("bord-1").contains("Ånge kommun: 2 av 2"))
    }

    @Test func `an organisation rates itself with a proof`() throws {
        var county = try AllSteps.county()
        try county.go(to: "skattning")
        #expect(try county.table("P1").contains("Ett bevis"))
        try county.does(
            "P1",
            .rateSelf(step: nil, factor: "ledning", value: 4, proof: "Beslut i mars", organisation: nil)
        )
        let page = try county.table("P1")
        #expect(page.contains("4 av 5") && page.contains("Beslut i mars") && page.contains("Fråga 2 av 2"))
    }

    @Test func `a proposed part waits for the organisation's answer, and a condition stands beside it`() throws {
        var county = try AllSteps.county()
        try county.go(to: "ansvar")
        try county.does(
            "bord-1",
            .claim(subject: .action(id: "A1"), organisation: "region", role: "hälsochef", part: .lead)
        )
        #expect(try county.table("P3").contains("Svara för er organisation"))
        #expect(try !county.table("P1").contains("Svara för er organisation"))
        try county.does("P3", .answerClaim(id: "O1", state: .conditional(condition: "om pengarna finns")))
        let page = try county.table("P1")
        #expect(page.contains("på villkor") && page.contains("om pengarna finns"))
        #expect(try county.table("P3").contains("Ändra svaret"))
    }

    @Test func `whoever sits at no table is asked which, before anything that belongs to a table`() throws {
        var county = try County.seated(at: "samtal")
        try county.does("ledare", .invite(invitations: [Invitation(organisation: "ange")]))
        for step in ["samtal", "formulera", "gor", "ansvar"] as [StepID] {
            if county.session.openRun?.step != step { try county.go(to: step) }
            let page = try county.table("P5")
            #expect(page.contains("Vid vilket bord sitter du?") && page.contains("Sätt dig vid bord 2"), "\(step)")
            #expect(!page.contains("<textarea") && !page.contains("Vi är klara") && !page.contains("id=\"byt-bord\""))
            #expect(try !county.table("P1").contains("Sätt dig vid bord"))
        }
        // A break needs no table, and a vote is everybody's own.
        try county.go(to: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "fika")
        #expect(try !county.table("P5").contains("Sätt dig vid bord"))
        try county.go(to: "rosta")
        #expect(try county.table("P5").contains("Sätt dig vid bord") && county.table("P5").contains("id=\"valsedel\""))
        try county.does("P5", .setTables(workshop: "w1", places: ["P5": "2"]))
        try county.go(to: "samtal")
        let page = try county.table("P5")
        #expect(page.contains("Bordets kort") && !page.contains("Sätt dig vid bord"))
    }

    @Test func `whoever has missed a step is told of it while the step lasts, and nobody else`() throws {
        var county = try AllSteps.county()
        try county.does("ledare", .recordDecision(text: "Vi börjar med skolan"))
        // The workshop went from silence to talk, to goals, and to actions.
        let late = try county.table("P1")
        #expect(late.contains("Kom ikapp: du har missat 2 steg") && late.contains("Vi börjar med skolan"))
        #expect(late.contains("id=\"ikapp-gor\"><summary>"), "folded, so that the question stays in sight")
        let there = SeenSteps("1-3.1-2")
        #expect(try !county.table("P1", seen: there).contains("ikapp-gor"))
        #expect(try !county.table("P1", seen: there.showing("1-6")).contains("ikapp-gor"))
        let away = SeenSteps("1-2.")
        #expect(try county.table("P1", seen: away).contains("du har missat ett steg"))
        // Looked at again, it still stands there.
        #expect(try county.table("P1", seen: SeenSteps(away.showing("1-6").text)).contains("du har missat ett steg"))
    }

    @Test func `perspectives are chosen and shown, and what was put together stays readable`() throws {
        var county = try AllSteps.county()
        try county.go(to: "samla")
        try county.does(
            "P1",
            .editContribution(id: "K1", text: "Ett kort", area: "makt", perspectives: ["barn"], statements: ["U1"])
        )
        try county.does("P1", .merge(subject: .contributions(into: "K1", from: ["K2"])))
        let page = try county.table("P1")
        for words in [
            "<li>barnets rättigheter</li>", "2 kort i ett", "<li>Ett annat kort</li>", "Ta isär igen", "Bygger på",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(try !county.table("P2").contains("Ta isär igen"))
    }
}

extension County {
    /// The page's words in a language, with those of the county and its people left out.
    func words(_ seat: SeatID, _ language: Language) throws -> String {
        var page = try table(seat, in: language)
        for theirs in ["Steg ", "Frågan i ", "Ingen är rädd hemma.", "Ett kort", "Ett annat kort", "På svenska"] {
            page = page.replacing(theirs, with: "")
        }
        return page
    }
}
