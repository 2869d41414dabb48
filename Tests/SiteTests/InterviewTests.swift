import Engine
import Formats
import Foundation
import Testing

@testable import Site

/// Notes come in as files, are looked through, and are coded by one or two.
@Suite struct InterviewTests {
    static let note = """
        Intervju med en kommun

        Nuläge
        - Få kvinnor leder föreningarna i länet.
        - Män tar de flesta besluten, säger Karin Björklund på 070-123 45 67.

        Utmaningar
        - Ingen frågar efter statistik. Därför syns inte skillnaderna.
        """

    @Test func `a note is looked through before anything is kept, then stands with its statements in place`()
        async throws
    {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            let sent = try leader.send(notes: ["kommun.md": Self.note])
            let page = try leader.get(sent.note(0)).body
            #expect(page.contains("Få kvinnor leder föreningarna") && page.contains("[namn]"))
            #expect(try !leader.get("/intervjuer").body.contains("kommun.md"))
            _ = try leader.post("/intervjuer/ta-in", ["nyckel": sent.key, "id": "a"])
            let list = try leader.get("/intervjuer").body
            #expect(list.contains("1 anteckning med 3 utsagor inlästa."))
            #expect(list.contains("3 återstår att kontrollera."))
            // What is in stands first, and the form for more is folded after it.
            let places = ["kommun.md", "id=\"las-in\"", "id=\"slapp\""].compactMap { list.range(of: $0)?.lowerBound }
            #expect(places.count == 3 && places == places.sorted())
            let note = try leader.get("/intervjuer/anteckning/I1").body
            #expect(note.contains("id=\"m-U1\"") && note.contains("Utsaga U1"))
            // What the program has read out is proposed; nothing is chosen before somebody has chosen.
            #expect(note.contains("inte kontrollerad"))
            #expect(!note.contains("aria-pressed=\"true\""))
            // Neither the page nor the file knows the person any more.
            #expect(!note.contains("Björklund") && !note.contains("070-123"))
            #expect(note.contains("[namn]") && note.contains("[telefon]"))
            // The same again takes nothing in.
            let again = try leader.send(notes: ["kommun.md": Self.note])
            #expect(try leader.get(again.list).body.contains("redan inläst"))
            // Another note by the same name does not take the place of the first.
            let other = "Nuläge\n- Skolan saknar pengar.\n- Bussarna går för sällan.\n- Idrotten växer snabbt."
            let stranger = try leader.send(notes: ["kommun.md": other])
            let page2 = try leader.get(stranger.list).body
            #expect(page2.contains("byt namn på filen") && page2.contains("Ta in 0"))
        }
    }

    @Test func `a note taken in by mistake is removed when one says yes, and not while a goal builds on it`()
        async throws
    {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            try leader.takeIn(notes: ["kommun.md": Self.note])
            let page = try leader.get("/intervjuer/anteckning/I1").body
            #expect(page.contains("Ja, ta bort kommun.md och dess 3 utsagor"))
            let unsure = try leader.post("/intervjuer/ta-bort", ["intervju": "I1", "id": "a"])
            #expect(unsure.status == 422 && unsure.body.contains("kommun.md"))
            try door.does("ledare", .openWorkshop(workshop: "w1"))
            try door.does("ledare", .moveStep(workshop: "w1", from: nil, to: "formulera"))
            try door.does(
                "ledare",
                .formulate(
                    area: "makt",
                    grammar: nil,
                    text: "Alla har makt.",
                    why: nil,
                    contributions: [],
                    statements: ["U1"],
                    nationalGoals: [],
                    focusItems: [],
                    perspectives: [],
                    constructed: false
                )
            )
            let used = try leader.post("/intervjuer/ta-bort", ["intervju": "I1", "saker": "ja", "id": "b"])
            #expect(used.status == 409 && used.body.contains("M1.1 bygger på utsagan U1"))
            try door.does("ledare", .unlink(id: "M1.1", links: GoalLinks(statements: ["U1"])))
            let gone = try leader.post("/intervjuer/ta-bort", ["intervju": "I1", "saker": "ja", "id": "c"])
            #expect(gone.field("Location") == "/intervjuer")
            #expect(try !leader.get("/intervjuer").body.contains("kommun.md"))
            #expect(try leader.get("/intervjuer/anteckning/I1").status == 404)
        }
    }

    @Test func `two code on their own, see nothing of each other, and whoever leads settles`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            try leader.takeIn(notes: ["kommun.md": Self.note])
            let coders = try (1...2).map { number in
                let page = try leader.post("/intervjuer/kodare", ["id": "k\(number)"]).body
                let link = try #require(
                    page.components(separatedBy: "/in/").last?.prefix { $0.isLetter || $0.isNumber }
                )
                let browser = Browser(door.port)
                _ = try browser.get("/in/\(link)")
                return browser
            }
            #expect(try coders[0].get("/ledare").status == 403)
            // Who leads finds the way back; who only codes has none.
            #expect(try leader.get("/intervjuer").body.contains("<a href=\"/ledare\">← Till ledarvyn</a>"))
            #expect(try !coders[0].get("/intervjuer").body.contains("href=\"/ledare\""))
            let summary = try coders[1].get("/intervjuer").body.summary
            _ = try coders[0].post(
                "/intervjuer/koda",
                ["intervju": "I1", "utsaga": "U1", "omrade": "makt", "id": "a"]
            )
            let unseen = try coders[1].get("/intervjuer/anteckning/I1/U1").body
            #expect(!unseen.contains("aria-pressed=\"true\""))
            #expect(try coders[1].get("/intervjuer").body.summary == summary)
            _ = try coders[1].post(
                "/intervjuer/koda",
                ["intervju": "I1", "utsaga": "U1", "omrade": "vald", "id": "a"]
            )
            let list = try leader.get("/intervjuer").body
            #expect(list.contains("Att avgöra") && list.contains("Cohens kappa"))
            #expect(try !coders[1].get("/intervjuer").body.contains("Att avgöra"))
            _ = try leader.post(
                "/intervjuer/koda",
                ["intervju": "I1", "utsaga": "U1", "omrade": "vald", "id": "b"]
            )
            #expect(try !leader.get("/intervjuer").body.contains("Att avgöra"))
        }
    }

    @Test func `words that stand in the note become a statement, others are refused in plain words`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            try leader.takeIn(notes: ["kommun.md": Self.note])
            let added = try leader.post(
                "/intervjuer/ny",
                ["intervju": "I1", "text": "Män tar de flesta\nbesluten", "start": "", "id": "b"]
            )
            #expect(added.status == 303)
            let refused = try leader.post("/intervjuer/ny", ["intervju": "I1", "text": "Står inte här", "id": "c"])
            #expect(refused.status == 422 && refused.body.contains("Orden finns inte i anteckningen"))
        }
    }

    @Test func `what is coded goes to other programs`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            try leader.takeIn(notes: ["kommun.md": Self.note])
            #expect(try leader.get("/intervjuer/export/utsagor.csv").body.contains("Få kvinnor leder"))
            #expect(try leader.get("/intervjuer/export/kodbok.qdc").body.contains("urn:QDA-XML:codebook:1.0"))
            #expect(try leader.get("/intervjuer/export/utsagor.xlsx").status == 200)
            #expect(try leader.get("/intervjuer/export/intervjuer.qdpx").status == 200)
            #expect(try door.phone("Ånge kommun").get("/intervjuer/export/utsagor.csv").status == 403)
        }
    }

    @Test func `a Markdown heading looks like one, and the places of words in the note hold`() {
        let html = NoteText(file: "kommun.md").html("# Intervju\n\n## Nuläge\n#tagg är ingen\n", startsLine: true)
        let page = html.text(in: .swedish)
        #expect(page.contains("<strong>Nuläge</strong>") && page.contains("#tagg är ingen"))
        #expect(page.replacing(/<[^>]*>/, with: "") == "# Intervju\n\n## Nuläge\n#tagg är ingen\n")
        let plain = NoteText(file: "kommun.txt").html("# Intervju", startsLine: true).text(in: .swedish)
        #expect(plain == "<span># Intervju</span>")
    }

    @Test func `a statement is cut after a sentence, a clause or before a joining word`() {
        let words = "Vi saknar tid. Lokaler saknas, men viljan finns och orken."
        let cuts = NotePlaces.cuts(in: words).map { String(words.unicodeScalars.dropFirst($0)) }
        #expect(cuts == ["Lokaler saknas, men viljan finns och orken.", "men viljan finns och orken.", "och orken."])
    }

    @Test func `every category has a key of its own that the page does not use`() {
        let codes = ["Nuläge", "Utmaning", "Prioritering", "Hindrande", "Pådrivande"].map {
            Code(id: CodeID($0), name: $0)
        }
        let keys = NoteModel.categories(codes).map(\.key)
        #expect(Set(keys).count == 5 && Set(keys).isDisjoint(with: ["j", "k", "s", "m", "n", "u", "b", "x", "q"]))
    }
}

extension String {
    /// What a page tells of the areas, without what is new in a form each time.
    fileprivate var summary: String {
        (components(separatedBy: "id=\"omraden\"").last ?? "").replacing(/name="id" value="[^"]*"/, with: "")
    }
}
