import Drafting
import Engine
import Formats
import Foundation
import Intake
import Testing

@testable import Site

/// What the interviews said, in the room: read, answered, and built on.
@Suite struct EvidenceTests {
    /// - Parameter doubted: beside the others in the first note, something the reader doubts.
    private func county(at step: StepID, doubted: String? = nil) throws -> County {
        var process = County.process
        process.codes = [Code(id: "nulage", name: "nuläge"), Code(id: "utmaning", name: "utmaning")]
        var county = try County.seated(at: step, in: process)
        let words = ["Två delar makten.", "Ingen frågar.", "Allt går långsamt."]
        for (number, text) in words.enumerated() {
            let category: CodeID = number == 0 ? "nulage" : "utmaning"
            var said = [
                NoteProposal.Statement(category: category, area: "makt", text: text, start: 0, length: text.count)
            ]
            if let doubted, number == words.count - 1 {
                said.append(.init(area: "makt", text: doubted, start: 20, length: 20, doubtful: true))
            }
            try county.does(
                "ledare",
                .importInterview(
                    note: NoteProposal(
                        file: "\(number).md",
                        digest: "\(number)",
                        sector: "kommun",
                        length: 40,
                        statements: said
                    )
                )
            )
        }
        return county
    }

    @Test func `what the reader doubts changes nothing in the room, in the draft or in any export`() throws {
        let words = "Kaffebryggaren läckte."
        func everything(_ doubted: String?) throws -> [String: String] {
            var county = try county(at: "samtal", doubted: doubted)
            var texts = ["bord": try county.table("P1"), "resultat": county.results, "sammanfoga": county.board()]
            texts["storbild"] = county.projector
            texts["ledare"] = county.console
            try county.go(to: "formulera")
            texts["mål"] = try county.table("P1")
            let session = county.session
            for mode in DraftOptions.Mode.allCases {
                let draft = try #require(FinishedDraft(session: session, mode: mode))
                for format in [ExportFormat.md, .html, .csv] {
                    texts["\(format) \(mode)"] = String(decoding: try format.bytes(of: draft), as: UTF8.self)
                }
                texts["siffror \(mode)"] = "\(draft.summary)"
                let json = try JSON(String(decoding: try ExportFormat.json.bytes(of: draft), as: UTF8.self))
                texts["json \(mode)"] = "\(json["statements"]?.elements.count ?? -1)"
            }
            texts["utsagor"] = "\(CodedStatements(session, notes: [:]).rows)"
            texts["spår"] = Trace.of(id: "makt", in: session)?.text()
            return texts
        }
        let (with, without) = (try everything(words), try everything(nil))
        #expect(with.count > 15 && with.keys == without.keys)
        for (name, text) in with { #expect(text == without[name], "\(name)") }
        let session = try county(at: "samtal", doubted: words).session
        #expect(Trace.of(id: "U4", in: session)?.text().contains("tveksam") == true)
    }

    @Test func `statements stand category by category, those people have chosen first, and single sources say so`()
        throws
    {
        var county = try county(at: "samtal")
        try county.does("ledare", .chooseQuote(id: "U3", chosen: true))
        let page = try county.table("P1")
        let order = [
            "class=\"telling\" lang=\"sv\">", "Allt går långsamt.", "Nuläge", "Två delar makten.", "Utmaning",
            "Ingen frågar.",
        ]
        let places = order.compactMap { page.range(of: $0)?.lowerBound }
        #expect(places.count == order.count && places == places.sorted())
        #expect(page.contains("3 utsagor, 1 av 1 intervjuade sektorer tog upp det"))
        #expect(page.contains("en enda källa"))
        // What is chosen stands once, also where it is ticked.
        #expect(page.contains("Utmaning <span class=\"number\">(2, varav 1 ovan)</span>"))
        #expect(page.components(separatedBy: "Allt går långsamt.").count == 2)
        try county.go(to: "formulera")
        let writing = try county.table("P1")
        #expect(writing.components(separatedBy: "form=\"formulera\" name=\"utsaga\" value=\"U3\"").count == 2)
        #expect(writing.components(separatedBy: "Allt går långsamt.").count == 2)
        #expect(!page.contains("/intervjuer/anteckning"))
    }

    @Test
    func
        `while no quote is chosen the wall has checked words of what many speak of, and the console says where to choose`()
        throws
    {
        var process = AllSteps.process
        process.codes = [Code(id: "utmaning", name: "utmaning")]
        var county = try County(process)
        let said: [(sector: SectorID, text: String)] = [
            ("kommun", "Ingen frågar."), ("region", "Allt går långsamt."), ("kommun", "Pengarna räcker inte."),
        ]
        func note(_ number: Int) -> Command {
            .importInterview(
                note: NoteProposal(
                    file: "\(number).md",
                    digest: "\(number)",
                    sector: said[number].sector,
                    length: 40,
                    statements: [
                        .init(
                            category: "utmaning",
                            area: "makt",
                            text: said[number].text,
                            start: 0,
                            length: said[number].text.count
                        )
                    ]
                )
            )
        }
        for number in 0...1 { try county.does("ledare", note(number)) }
        try county.does("ledare", .openWorkshop(workshop: "w1"))
        try county.go(to: "nulage")
        var unchecked = county
        try county.does("ledare", .codeStatement(id: "U1", area: "makt", category: "utmaning"))
        // Two speak of it: whoever knows them could tell who said what.
        #expect(county.projector.contains("Makt: 2 utsagor") && !county.projector.contains("Ingen frågar."))
        #expect(!county.projector.contains("Utmaning 2"))
        #expect(county.projector.contains("Inget tema delas av minst tre intervjuer."))
        try county.does("ledare", note(2))
        // Of words that nobody has checked it is told which kind they are.
        try unchecked.does("ledare", note(2))
        #expect(unchecked.projector.contains("Utmaning 3") && !unchecked.projector.contains("Ingen frågar."))
        #expect(county.projector.contains("Ingen frågar.") && !county.projector.contains("Allt går långsamt."))
        #expect(county.console.contains("För 1 område är inget citat valt till storbilden."))
        #expect(county.console.contains("<a href=\"/intervjuer#omraden\">Välj talande citat</a>"))
        try county.does("ledare", .chooseQuote(id: "U2", chosen: true))
        #expect(county.projector.contains("Allt går långsamt.") && !county.projector.contains("Ingen frågar."))
        #expect(!county.console.contains("inget citat valt"))
        try county.go(to: "samtal")
        #expect(!county.console.contains("inget citat valt"))
    }

    @Test func `whoever may read the notes is one tap from a statement's place in its note`() throws {
        let county = try county(at: "samtal")
        let evidence = county.session.evidence(in: ["makt"])
        #expect(!EvidenceView(evidence: evidence).folded.text(in: .swedish).contains("/intervjuer/"))
        let seen = EvidenceView(evidence: evidence, readsNotes: true).folded.text(in: .swedish)
        #expect(seen.contains("href=\"/intervjuer/anteckning/I1/U1\""))
    }

    @Test func `a statement is pinned to a goal afterwards, and seen with it everywhere`() async throws {
        var county = try county(at: "formulera")
        try county.formulates("P1", "Makten är delad.")
        let page = try county.table("P1")
        // The form comes when it is asked for; what a new goal builds on is ticked where it is read.
        #expect(
            page.contains("Fäst utsagor ur intervjuerna vid ett mål") && page.contains("href=\"/bord?fasta=ja#fast-")
        )
        #expect(
            !page.contains("action=\"\(Route.tableDeed(.pin).path)\"")
                && page.contains("form=\"formulera\" name=\"utsaga\" value=\"U1\"")
        )
        #expect(try county.table("P1", opening: .pins).contains("action=\"\(Route.tableDeed(.pin).path)\""))
        try county.does("P1", .link(id: "M1.1", links: GoalLinks(statements: ["U1", "U2"])))
        let pinned = try county.table("P1")
        #expect(
            pinned.contains("bygger på 0 kort och 2 utsagor")
                && pinned.contains("<p class=\"comment\">Två delar makten.</p>")
        )
        #expect(county.results.contains("Ur intervjuerna") && county.results.contains("Två delar makten."))
        #expect(county.board().contains("2 utsagor"))
    }

    @Test func `the form at the table and the one on the note's page pin alike`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            try leader.takeIn(notes: ["kommun.md": InterviewTests.note])
            let phone = try door.phone("Ånge kommun")
            try door.does("ledare", .openWorkshop(workshop: "w1"))
            try door.does("ledare", .moveStep(workshop: "w1", from: nil, to: "formulera"))
            _ = try phone.post("/bord/mal", ["omrade": "makt", "text": "Makten är delad.", "id": "m1"])
            let page = try phone.get("/bord").body
            let goal = try #require(page.firstMatch(of: /id="(M\d+\.\d+)"/)).1
            #expect(try phone.post("/bord/fast", ["mal": String(goal), "utsaga": "U1", "id": "f1"]).status == 303)
            let note = try leader.get("/intervjuer/anteckning/I1/U1").body
            #expect(note.contains("Fäst vid mål (1)"))
            _ = try leader.post(
                "/intervjuer/lossa",
                ["intervju": "I1", "utsaga": "U1", "mal": String(goal), "id": "f2"]
            )
            #expect(try leader.get("/intervjuer/anteckning/I1/U1").body.contains("Fäst vid mål (0)"))
            _ = try leader.post(
                "/intervjuer/fast",
                ["intervju": "I1", "utsaga": "U2", "mal": String(goal), "id": "f3"]
            )
            #expect(try leader.get("/resultat").body.contains("/intervjuer/anteckning/I1/U2"))
            #expect(try !phone.get("/resultat").body.contains("/intervjuer/anteckning"))
        }
    }
}
