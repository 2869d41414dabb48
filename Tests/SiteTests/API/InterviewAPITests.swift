import Engine
import Formats
import Foundation
import HTTP
import Testing

@testable import Site

/// The work with interviews by programs, over real HTTP.
@Suite struct InterviewAPITests {
    @Test func `a program sends a note, looks it through, corrects it, takes it in, codes it and fetches the result`()
        async throws
    {
        try await LiveRoom.run { door in
            let leader = Program.leader(door)
            let sent = try leader.send(notes: ["kommun.md": InterviewTests.note])
            let key = try #require(sent.json?["key"]?.string)
            #expect(sent.status == 201 && sent.json?["notes"]?.elements.first?["arrival"]?.string == "new")
            let note = try leader.get(.arrivingNote(key: key, number: 0))
            #expect(note.json?["text"]?.string?.contains("Karin Björklund") == true)
            let masked = note.json?["corrections"]?["masked"]?.elements.compactMap(\.integer) ?? []
            #expect(masked.count == 2)
            // What was read is sent back with changes; what is left out stays as it is.
            let facts = #"{"sector": "kommun", "roleClass": "chef", "date": "2026-05-04", "status": "adjusted"}"#
            let corrected = try leader.post(
                .correct(key: key, number: 0),
                #"{"words": ["statistik"], "facts": \#(facts)}"#
            )
            #expect(corrected.json?["corrections"]?["masked"]?.elements.count == 2)
            #expect(corrected.json?["corrections"]?["facts"]?["date"]?.string == "2026-05-04")
            #expect(corrected.body.contains("frågar efter [maskerat]"))
            #expect(try leader.get(.interviews).json?["notes"]?.elements.isEmpty == true)

            let taken = try leader.post(.takeIn(key: key), "{}")
            #expect(taken.json?["interviews"]?.elements.compactMap(\.string) == ["I1"])
            // Who did not hear the answer asks again.
            #expect(try leader.post(.takeIn(key: key), "{}").body == taken.body)
            let kept = try leader.get(.interview(id: "I1"))
            #expect(kept.json?["facts"]?["roleClass"]?.string == "chef")
            #expect(!kept.body.contains("Björklund") && !kept.body.contains("070-123") && kept.body.contains("[namn]"))
            let statement = try #require(kept.json?["statements"]?.elements.first)
            let text = try #require(kept.json?["text"]?.string)
            let start = try #require(statement["start"]?.integer)
            let length = try #require(statement["length"]?.integer)
            let words = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(start).prefix(length)))
            #expect(words == statement["text"]?.string)

            let code = #"{"codeStatement": {"id": "U1", "area": "makt", "category": null}}"#
            #expect(try leader.send(code).status == 201)
            let coded = try leader.get(.interviews)
            #expect(coded.json?["overview"]?["checked"]?.integer == 1)
            #expect(coded.json?["notes"]?.elements.first?["coded"]?.integer == 1)
            #expect(try leader.get(.statements).body.contains("Få kvinnor leder"))
            for format in ["xlsx", "qdc", "qdpx"] {
                #expect(try leader.get(.statements, query: "?format=\(format)").status == 200)
            }
            #expect(try leader.get(.statements, query: "?format=pdf").status == 422)
        }
    }

    @Test func `some of several notes are taken in, the others let go`() async throws {
        try await LiveRoom.run { door in
            let leader = Program(door, link: door.strategist)
            let first = try leader.send(notes: ["a.md": InterviewTests.note])
            let key = try #require(first.json?["key"]?.string)
            let both = try leader.send(notes: ["b.md": "Nuläge\n- Män tar de flesta besluten i länet."], key: key)
            #expect(both.json?["key"]?.string == key && both.json?["notes"]?.elements.count == 2)
            let off = try leader.post(.correct(key: key, number: 0), #"{"isChosen": false}"#)
            #expect(off.json?["note"]?["isChosen"]?.bool == false)
            #expect(try leader.get(.arriving(key: key)).json?["total"]?["found"]?.integer == 1)
            #expect(try leader.post(.takeIn(key: key), #"{"notes": [7]}"#).status == 422)
            _ = try leader.post(.takeIn(key: key), #"{"notes": [1]}"#)
            let files = try leader.get(.interviews).json?["notes"]?.elements.compactMap { $0["file"]?.string }
            #expect(files == ["b.md"])

            let other = try #require(leader.send(notes: ["c.md": InterviewTests.note]).json?["key"]?.string)
            #expect(try leader.post(.letGo(key: other), "{}").status == 200)
            #expect(try leader.get(.arriving(key: other)).status == 404)
            #expect(try leader.post(.takeIn(key: other), "{}").status == 404)
            #expect(try leader.send(notes: ["d.md": "x"], key: other).status == 404)
            #expect(try leader.send(notes: [:]).status == 422)
            let json = try leader.post(.sendNotes, "{}")
            #expect(json.status == 415 && json.detail.contains("multipart/form-data"))
        }
    }

    @Test func `what the note does not have cannot be corrected, added or placed`() async throws {
        try await LiveRoom.run { door in
            let leader = Program.leader(door)
            let key = try #require(leader.send(notes: ["a.md": InterviewTests.note]).json?["key"]?.string)
            for slip in [
                #"{"masked": [3]}"#, #"{"takenIn": [3]}"#, #"{"facts": {"sector": "x", "status": "draft"}}"#,
                #"{"mask": []}"#,
            ] { #expect(try leader.post(.correct(key: key, number: 0), slip).status == 422, "\(slip)") }
            #expect(try leader.post(.correct(key: key, number: 9), "{}").status == 404)
            _ = try leader.post(.takeIn(key: key), "{}")
            func add(_ words: String) throws -> Program.Answer {
                try leader.send(#"{"addStatement": {"interview": "I1", "text": "\#(words)", "start": 0}}"#)
            }
            #expect(try add("Står inte här").status == 422)
            let added = try #require(add("tar de flesta besluten").created.first)
            let note = try leader.get(.interview(id: "I1"))
            let found = note.json?["statements"]?.elements.first { $0["id"]?.string == added }
            #expect((found?["start"]?.integer ?? 0) > 0)
            #expect(try leader.get(.interview(id: "I9")).status == 404)
        }
    }

    @Test func `one who codes has a link, sees the interviews and nothing else, and nothing of what others say`()
        async throws
    {
        try await LiveRoom.run { door in
            let leader = Program.leader(door)
            let key = try #require(leader.send(notes: ["a.md": InterviewTests.note]).json?["key"]?.string)
            _ = try leader.post(.takeIn(key: key), "{}")
            let invited = try leader.post(.inviteCoder, #"{"client": "k-1"}"#)
            #expect(invited.status == 201)
            // The same id is the same person.
            #expect(try leader.post(.inviteCoder, #"{"client": "k-1"}"#).body == invited.body)
            let one = Program(door, link: try #require(invited.json?["link"]?.string))
            let second = try leader.post(.inviteCoder, "{}").json?["link"]?.string
            let two = Program(door, link: try #require(second))
            for (coder, area) in [(one, "makt"), (two, "vald")] {
                let code = #"{"codeStatement": {"id": "U1", "area": "\#(area)", "category": null}}"#
                #expect(try coder.send(code).status == 201)
            }
            #expect(try one.get(.interview(id: "I1")).json?["statements"]?.elements.first?["area"]?.string == "makt")
            #expect(try two.get(.interview(id: "I1")).json?["statements"]?.elements.first?["area"]?.string == "vald")
            let seen = try two.get(.interviews)
            #expect(seen.json?["overview"]?["differences"]?.elements.isEmpty == true)
            #expect(
                seen.json?["coders"]?.elements.isEmpty == true && seen.json?["overview"]?["agreement"]?.isNull == true
            )
            let led = try leader.get(.interviews)
            #expect(led.json?["overview"]?["differences"]?.elements.count == 1)
            #expect(led.json?["coders"]?.elements.count == 2)
            for route in [APIRoute.results, .events, .session, .process, .console, .draft] {
                #expect(try one.get(route).status == 403, "\(route)")
            }
            #expect(try one.send(#"{"openWorkshop": {"workshop": "w1"}}"#).status == 403)
            #expect(try one.post(.inviteCoder, "{}").status == 403)
            #expect(try two.send(#"{"undo": {}}"#).status == 201)
            #expect(try two.get(.interviews).json?["overview"]?["checked"]?.integer == 0)
        }
    }
}
