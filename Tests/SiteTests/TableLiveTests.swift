import Engine
import Foundation
import Journal
import Testing

@testable import Site

/// A table's forms over real HTTP.
@Suite struct TableLiveTests {
    @Test func `of two who change a card at once, the later keeps the words and reads the other's`() async throws {
        try await LiveRoom.run { door in
            let phone = try door.atStep("samtal")
            _ = try phone.post("/bord/kort", ["slag": "idea", "text": "Ett", "steg": "samtal", "id": "k"])
            _ = try phone.post("/bord/andra", ["kort": "K1", "text": "Två", "grund": "Ett", "id": "a"])
            let late = try phone.post("/bord/andra", ["kort": "K1", "text": "Tre", "grund": "Ett", "id": "b"])
            #expect(late.status == 409 && late.body.contains("Där står nu: ”Två”"))
            #expect(late.body.contains(">Tre</textarea>") && late.body.contains("href=\"#text-K1\""))
            _ = try phone.post("/bord/andra", ["kort": "K1", "text": "Tre", "grund": "Två", "id": "c"])
            #expect(try phone.get("/bord").body.contains("<p class=\"words\" lang=\"sv\">Tre</p>"))
        }
    }

    @Test func `a date is taken back by emptying it, and what another has said meanwhile stays`() async throws {
        try await LiveRoom.run { door in
            let (leader, phone) = (try door.leader(), try door.phone("Ånge kommun"))
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "o"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "formulera", "id": "s"])
            _ = try phone.post("/bord/mal", ["omrade": "makt", "text": "Alla har makt.", "id": "m"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "formulera", "till": "gor", "id": "t"])
            let new = ["mal": "M1.1", "text": "Inför en rutin", "fran": "2025-03-01", "id": "g"] as KeyValuePairs
            _ = try phone.post("/bord/aktivitet", new)
            let page = try phone.get("/bord").body
            #expect(page.contains("name=\"fanns\" value=\"start\"") && !page.contains("name=\"fanns\" value=\"end\""))
            func revise(_ form: KeyValuePairs<String, String>) throws {
                _ = try phone.post("/bord/andra-aktivitet", form)
            }
            let text = "Inför en rutin"
            // Somebody says when it ends, while another page, opened before, empties the beginning.
            try revise([
                "aktivitet": "A1", "text": text, "fran": "2025-03-01", "till": "2025-06-01", "fanns": "start",
                "id": "a",
            ])
            try revise(["aktivitet": "A1", "text": text, "fran": "", "till": "", "fanns": "start", "id": "b"])
            let action = wait { [desk = door.desk] in await desk.read { $0.actions["A1"] } } ?? nil
            #expect(action?.start == nil && action?.end == Day("2025-06-01"))
        }
    }

    @Test func `cards gather under a heading once, however often the form comes`() async throws {
        try await LiveRoom.run { door in
            let phone = try door.atStep("samtal")
            for text in ["Ett", "Två"] {
                _ = try phone.post(
                    "/bord/kort",
                    ["slag": "idea", "text": text, "steg": "samtal", "id": text.lowercased()]
                )
            }
            let form = ["kort": "K1", "kort": "K2", "namn": "Siffror", "id": "s"] as KeyValuePairs
            #expect(try phone.send("/bord/sammanfoga", ["kort": "K1", "namn": "Siffror", "id": "x"]).status == 422)
            for _ in 0..<2 { #expect(try phone.post("/bord/sammanfoga", form).status == 303) }
            let page = try phone.get("/bord").body
            #expect(page.contains("3 kort i ett") && page.contains("Bordets kort (1)"))
        }
    }

    @Test func `a return code gives the same seat on another device, and a wrong one says so`() async throws {
        try await LiveRoom.run { door in
            let phone = try door.atStep("samtal")
            _ = try phone.post("/bord/kort", ["slag": "idea", "text": "Mitt", "steg": "samtal", "id": "k"])
            let page = try phone.get("/bord").body
            let code = try #require(page.split(separator: "return-code\">").last?.prefix { $0 != "<" })
            let other = Browser(door.port)
            let wrong = try other.post("/", ["kod": door.code, "aterkomst": "AAA AAA", "id": "1"])
            #expect(wrong.status == 403 && wrong.body.contains("href=\"#aterkomst\""))
            #expect(try other.post("/", ["kod": "FEL", "aterkomst": String(code), "id": "2"]).status == 403)
            #expect(try other.post("/", ["kod": door.code, "aterkomst": String(code), "id": "3"]).status == 303)
            #expect(try other.get("/bord").body.contains("/bord?andra=K1#andra-K1"))
        }
    }

    @Test func `the proposed table can be changed by whoever sits there`() async throws {
        try await LiveRoom.run { door in
            let phone = try door.phone("Ånge kommun")
            let first = try phone.get("/bord").body
            #expect(first.contains("Du sitter vid bord"))
            let other = first.contains("Du sitter vid bord 1") ? "2" : "1"
            #expect(try phone.post("/bord/byt-bord", ["bord": other, "id": "b"]).status == 303)
            #expect(try phone.get("/bord").body.contains("Du sitter vid bord \(other)"))
        }
    }

    @Test func `an organisation typed almost right is offered from the list`() async throws {
        try await LiveRoom.run { door in
            let phone = Browser(door.port)
            let asked = try phone.post("/", ["kod": door.code, "organisation": "Ånge", "id": "1"])
            #expect(asked.status == 422 && asked.body.contains("name=\"menad\" value=\"Ånge kommun\""))
            let joined = try phone.post(
                "/",
                ["kod": door.code, "organisation": "Ånge", "menad": "Ånge kommun", "id": "2"]
            )
            #expect(joined.field("Location") == "/bord")
            #expect(try door.phone("  ånge   KOMMUN ").get("/bord").body.contains("Ånge kommun"))
        }
    }

    @Test func `the first page and all it asks for weigh less than 50 kB, without script`() async throws {
        try await LiveRoom.run { door in
            let page = try Browser(door.port).get("/?kod=\(door.code)").body
            let files = page.components(of: "href=\"/web/").dropFirst().map { "/web/" + $0.prefix { $0 != "\"" } }
            #expect(files.count == 2 && !page.contains("<script"))
            let weight = try files.reduce(page.utf8.count) { try $0 + Browser(door.port).get($1).body.utf8.count }
            #expect(weight < 50 * 1_024, "\(weight) bytes")
        }
    }

    @Test func `words for a step that takes none are kept on the page`() async throws {
        try await LiveRoom.run { door in
            let phone = try door.atStep("samtal")
            let leader = try door.leader()
            _ = try leader.post("/ledare/ta-over", ["fran": "ledare", "id": "t"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "samtal", "till": "fika", "id": "z"])
            let page = try phone.post("/bord/kort", ["slag": "idea", "text": "För sent", "steg": "samtal", "id": "k"])
            #expect(page.status == 409 && page.body.contains(">För sent</textarea>"))
            #expect(page.body.contains("href=\"#overblivet\""))
        }
    }

    @Test func `a round's word is passed on once per turn, and a signal can be taken back`() async throws {
        try await LiveRoom.run(AllSteps.process) { door in
            let phone = try door.atStep("runda")
            let pass = ["steg": "runda", "tur": "1", "varv": "0", "id": "p"] as KeyValuePairs
            let other = try door.phone("Timrå kommun")
            _ = try other.post("/bord/byt-bord", ["bord": "1", "id": "b"])
            _ = try phone.post("/bord/byt-bord", ["bord": "1", "id": "b"])
            for _ in 0..<2 { #expect(try phone.post("/bord/sta-over", pass).status == 303) }
            #expect(try other.get("/bord").body.contains("Nu är det din tur."))
            _ = try phone.post("/bord/lage", ["steg": "runda", "lage": "klara", "id": "l"])
            #expect(try other.get("/bord").body.contains("aria-pressed=\"true\""))
            _ = try phone.post("/bord/lage", ["steg": "runda", "lage": "inget", "id": "m"])
            #expect(try !other.get("/bord").body.contains("aria-pressed=\"true\""))
        }
    }
}

extension LiveRoom.Door {
    /// A phone of Ånge kommun, with the workshop open at a step.
    func atStep(_ step: String) throws -> Browser {
        let leader = try leader()
        _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "o"])
        _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": step, "id": "s"])
        return try phone("Ånge kommun")
    }
}
