import Engine
import Foundation
import Testing

@testable import Site

/// What is understood of notes is corrected before anything is kept.
@Suite struct ArrivingTests {
    private static let other = """
        Intervju med en region

        Nuläge
        - Vården möter våld utan att fråga om det.
        - Bussarna går sällan på kvällen.
        """

    @Test func `who was interviewed, what is masked and what is taken along is corrected piece by piece`() async throws
    {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            let note = """
                Intervju med en kommun

                Fråga: Hur går det?

                Nuläge
                - Få kvinnor leder föreningarna i Lillbyn, säger Karin Björklund.
                - Karin Björklund nås på 070-123 45 67.
                - Ingen frågar efter statistik i kommunen.
                """
            let sent = try leader.send(notes: ["kommun.md": note])
            let page = try leader.get(sent.note(0)).body
            let starts = page.matches(of: /name="mask" value="(\d+)"/).map { String($0.1) }
            #expect(starts.count >= 3, "\(page)")
            // The first person is left as she is; the village is covered by the user's own choice.
            let saved = try leader.post(
                sent.note(0),
                [
                    "mask": starts[1], "mask": starts[2], "ord": "Lillbyn\nstatistik i\r\n", "sektor": "kommun",
                    "kommuntyp": "landsbygd", "roll": "chef", "datum": "2026-05-04", "status": "adjusted",
                    "gor": "spara", "id": "a",
                ]
            )
            #expect(saved.status == 303)
            #expect(try !leader.get("/intervjuer").body.contains("kommun.md"))
            let corrected = try leader.get(sent.note(0)).body
            #expect(corrected.contains("value=\"2026-05-04\"") && corrected.contains("[maskerat]"))
            _ = try leader.post("/intervjuer/ta-in", ["nyckel": sent.key, "id": "b"])
            let kept = try leader.get("/intervjuer/anteckning/I1").body
            #expect(kept.contains("säger Karin Björklund"))
            #expect(!kept.contains("Lillbyn") && !kept.contains("statistik i") && !kept.contains("070-123"))
            #expect(kept.contains("chef, landsbygdskommun · 2026-05-04 · justerad"))
        }
    }

    @Test func `a left-out piece is taken along when somebody ticks it`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            let note = "Nuläge\n- Få kvinnor leder föreningarna.\n- Samtalet spelades in, tack för kaffet!"
            let sent = try leader.send(notes: ["kommun.md": note])
            let page = try leader.get(sent.note(0)).body
            let left = try #require(page.firstMatch(of: /name="ta-med" value="(\d+)"[^>]*><label[^>]*>([^<]+) </))
            _ = try leader.post(sent.note(0), ["ta-med": String(left.1), "gor": "ta-in", "id": "a"])
            let coded = try leader.get("/intervjuer/export/utsagor.csv").body
            #expect(coded.contains(left.2) && coded.contains("Få kvinnor leder"))
        }
    }

    private static let doubted = """
        I: Hur ser det ut hos er?
        R: Kvinnorna arbetar deltid och männen heltid. Det är ett tag sedan, kan jag säga.
        """

    @Test func `what may be small talk is told apart, and counts when somebody says in the preview that it does`()
        async throws
    {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            let sent = try leader.send(notes: ["samtal.txt": Self.doubted])
            let page = try leader.get(sent.note(0)).body
            #expect(page.contains("Tveksamma (1)") && page.contains("Hittade (1)"))
            // It looks as it will on the note's page, and the list counts as this page does.
            #expect(page.contains("<span class=\"statement doubtful\">Det är ett tag"))
            let list = try leader.get(sent.list).body
            #expect(list.contains("1 utsaga i 1 av 1 fil.") && list.contains("<strong>1</strong> tveksam<"))
            #expect(list.contains("data-label=\"Utsagor\">1<") && list.contains("Ta in 1 anteckning<"))
            let tick = try #require(page.firstMatch(of: /name="ta-med" value="(\d+)"[^>]*><label[^>]*>Det är ett tag/))
            _ = try leader.post(sent.note(0), ["ta-med": String(tick.1), "gor": "ta-in", "id": "a"])
            #expect(try leader.get("/intervjuer/export/utsagor.csv").body.contains("Det är ett tag sedan"))
            #expect(try !leader.get("/intervjuer").body.contains("Tveksamma"))
        }
    }

    @Test func `what may be small talk waits in its note, and stands nowhere else until somebody takes it along`()
        async throws
    {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            try leader.takeIn(notes: ["samtal.txt": Self.doubted])
            #expect(try leader.get("/intervjuer").body.contains("/I1/U2\">Tveksamma: 1"))
            let coded = "/intervjuer/export/utsagor.csv"
            #expect(try !leader.get(coded).body.contains("Det är ett tag sedan"))
            #expect(try leader.get("/intervjuer/anteckning/I1/U1").body.contains("Den enda tveksamma"))
            let note = "/intervjuer/anteckning/I1/U2"
            #expect(try leader.get(note).body.contains("Ta med den, nästa"))
            _ = try leader.post("/intervjuer/koda", ["intervju": "I1", "utsaga": "U2", "id": "b"])
            #expect(try leader.get(coded).body.contains("Det är ett tag sedan"))
            #expect(try !leader.get("/intervjuer").body.contains("Tveksamma"))
        }
    }

    @Test func `some of the files are taken in, and those of other pages stay as they were chosen`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            let first = try leader.send(notes: ["a.md": InterviewTests.note])
            let sent = try leader.send(notes: ["b.md": Self.other, "a.md": Self.other], after: first.key)
            #expect(sent.key == first.key)
            let page = try leader.get(sent.list).body
            #expect(page.contains("en annan fil här heter likadant"))
            #expect(page.contains("i 2 av 3 filer"))
            _ = try leader.post(
                "/intervjuer/ta-in",
                ["nyckel": sent.key, "fran": "0", "till": "3", "med": "1", "gor": "spara", "id": "a"]
            )
            #expect(try leader.get(sent.list).body.contains("i 1 av 3 filer"))
            _ = try leader.post("/intervjuer/ta-in", ["nyckel": sent.key, "id": "b"])
            let list = try leader.get("/intervjuer").body
            #expect(list.contains("b.md") && !list.contains("a.md"))
        }
    }

    @Test func `hundreds of files come on several pages`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            var key: String?
            for number in 0..<30 {
                key = try leader.send(
                    notes: ["n\(number).md": "Nuläge\n- Punkt \(number) om läget i länet."],
                    after: key
                ).key
            }
            let sent = SentNotes(key: try #require(key))
            let page = try leader.get(sent.list).body
            #expect(page.contains("Sida 1 av 2") && page.contains("n24.md") && !page.contains("n25.md"))
            let second = try leader.get(sent.list + "?sida=2").body
            #expect(second.contains("n29.md") && !second.contains("n24.md"))
            // Ticks of the page one leaves are kept.
            let turned = try leader.post(
                "/intervjuer/ta-in",
                ["nyckel": sent.key, "fran": "0", "till": "25", "med": "3", "sida": "2", "id": "a"]
            )
            #expect(turned.field("location")?.hasSuffix("?sida=2") == true)
            #expect(try leader.get(sent.list).body.contains("i 6 av 30 filer"))
        }
    }

    @Test func `what is let go leaves nothing, neither in the room nor beside the file`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            let sent = try leader.send(notes: ["kommun.md": InterviewTests.note])
            #expect(try leader.post("/intervjuer/avbryt", ["nyckel": sent.key]).status == 303)
            #expect(try leader.get(sent.list).status == 404)
            _ = try leader.post("/intervjuer/ta-in", ["nyckel": sent.key, "id": "a"])
            #expect(try !leader.get("/intervjuer").body.contains("kommun.md"))
        }
    }

    @Test func `a corrected note keeps people's work, and what it lost is placed by hand or let go`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            try leader.takeIn(notes: ["kommun.md": InterviewTests.note])
            for id in ["U1", "U3"] {
                _ = try leader.post(
                    "/intervjuer/koda",
                    ["intervju": "I1", "utsaga": id, "omrade": "vald", "id": "k\(id)"]
                )
            }
            let lost = try #require(
                leader.get("/intervjuer/anteckning/I1/U3").body.firstMatch(of: /class="words" lang="sv">([^<]+)</)
            ).1
            let corrected =
                "Justerad\n\n"
                + InterviewTests.note.replacingOccurrences(of: lost, with: "Någonting helt annat sades om tåg.")
            let sent = try leader.send(notes: ["kommun.md": corrected])
            let changes = try leader.get(sent.note(0)).body
            #expect(changes.contains("1 utsaga som någon har arbetat med kunde inte placeras."))
            #expect(changes.contains("Den finns kvar."))
            #expect(changes.contains("Som förut: 2, omformulerade: 0, nya: 1, borta: 1."))
            _ = try leader.post("/intervjuer/ta-in", ["nyckel": sent.key, "id": "b"])
            let page = try leader.get("/intervjuer/anteckning/I1").body
            #expect(page.contains("Kunde inte placeras (1)"))
            #expect(try leader.get("/intervjuer").body.contains("1 att placera"))
            let kept = try leader.get("/intervjuer/anteckning/I1/U1").body
            #expect(kept.contains("value=\"vald\" data-key=\"2\" aria-pressed=\"true\""))
            _ = try leader.post(
                "/intervjuer/placera",
                ["intervju": "I1", "utsaga": "U3", "text": "något som inte står där", "id": "c"]
            )
            #expect(try leader.get("/intervjuer/anteckning/I1").body.contains("Kunde inte placeras (1)"))
            _ = try leader.post(
                "/intervjuer/placera",
                ["intervju": "I1", "utsaga": "U3", "text": "helt annat sades om tåg", "id": "d"]
            )
            #expect(try !leader.get("/intervjuer/anteckning/I1").body.contains("Kunde inte placeras"))
            #expect(try leader.get("/intervjuer/anteckning/I1/U3").body.contains("helt annat sades om tåg"))
        }
    }
}
