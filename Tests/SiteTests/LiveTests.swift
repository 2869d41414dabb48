import Foundation
import Testing

@testable import Site

/// The room over real HTTP: from the code on the wall to the result on it.
@Suite struct LiveTests {
    @Test func `join, write, next step, vote, reveal`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            #expect(try leader.get("/ledare").body.contains("Öppna Framtidsdialog"))
            let phone = try door.phone("Ånge kommun")
            #expect(try phone.get("/bord").body.contains("Vi börjar snart"))

            #expect(try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"]).status == 303)
            let step = ["workshop": "w1", "fran": "", "till": "tyst", "id": "b"] as KeyValuePairs
            #expect(try leader.post("/ledare/steg", step).field("Location") == "/ledare")
            #expect(try phone.get("/bord").body.contains("Frågan i tyst?"))
            let card =
                ["slag": "idea", "text": "Alla\r\nräknas", "steg": "tyst", "omrade": "makt", "id": "k1"]
                as KeyValuePairs
            #expect(try phone.post("/bord/kort", card).field("Location") == "/bord")
            #expect(try phone.get("/bord").body.contains("Alla\nräknas"))

            for (id, from, to) in [("c", "tyst", "samtal"), ("d", "samtal", "formulera")] {
                _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": from, "till": to, "id": id])
            }
            let goal = ["omrade": "makt", "text": "Alla har samma makt.", "kort": "K1", "id": "m"] as KeyValuePairs
            #expect(try phone.send("/bord/mal", goal).body == "{\"created\":[\"M1.1\"]}")
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "formulera", "till": "rosta", "id": "e"])
            #expect(try phone.send("/bord/rosta", ["steg": "rosta", "M1.1": "2", "id": "r"]).status == 201)
            for (organisation, dots) in [("Timrå kommun", "2"), ("Regionen", "1")] {
                let other = try door.phone(organisation)
                #expect(try other.send("/bord/rosta", ["steg": "rosta", "M1.1": dots, "id": "r"]).status == 201)
            }

            let wall = Browser(door.port)
            _ = try wall.get(door.projector)
            #expect(try wall.get("/storbild").body.contains("Resultatet är dolt"))
            #expect(try leader.send("/ledare/visa-resultat", ["steg": "rosta", "id": "f"]).status == 409)
            _ = try leader.post("/ledare/stang-rostning", ["steg": "rosta", "id": "g"])
            _ = try leader.post("/ledare/visa-resultat", ["steg": "rosta", "id": "h"])
            #expect(try wall.get("/storbild").body.contains("5 prickar"))
            #expect(try phone.get("/resultat").body.contains("5 prickar"))
        }
    }

    @Test func `the same sending counts once, however often and at once it comes`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "tyst", "id": "b"])
            let phone = try door.phone("Ånge kommun")
            let card = ["slag": "idea", "text": "En gång", "steg": "tyst", "id": "samma"] as KeyValuePairs
            #expect(try phone.send("/bord/kort", card).status == 201)
            for _ in 0..<5 {
                let again = try phone.send("/bord/kort", card)
                #expect(again.status == 200 && again.body == "{\"created\":[\"K1\"]}")
            }
            // Another seat's id of the same letters is another id.
            let other = try door.phone("Timrå kommun")
            #expect(try other.send("/bord/kort", card).body == "{\"created\":[\"K2\"]}")
        }
    }

    @Test func `two who press next move one step, and one undo takes back one command`() async throws {
        try await LiveRoom.run { door in
            let first = try door.leader()
            // Another window of the same browser.
            let second = first
            _ = try first.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            let step = ["workshop": "w1", "fran": "", "till": "tyst"] as KeyValuePairs
            #expect(try first.post("/ledare/steg", step).status == 303)
            let late = try second.post("/ledare/steg", step)
            #expect(late.status == 409 && late.body.contains("Någon har redan bytt steg"))
            let page = try first.get("/ledare").body
            let id = try #require(page.split(separator: "value=\"angra-").last?.prefix { $0 != "\"" })
            for leader in [first, second] {
                #expect(try leader.post("/ledare/angra", ["id": "angra-\(id)"]).status == 303)
            }
            let after = try first.get("/ledare").body
            #expect(after.contains("Första steget väntar"))
        }
    }

    @Test func `a card to a step that has closed is refused in words and put back`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "tyst", "id": "b"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "tyst", "till": "samtal", "id": "c"])
            let phone = try door.phone("Ånge kommun")
            let late = ["slag": "idea", "text": "Min tanke", "steg": "tyst", "id": "x"] as KeyValuePairs
            let page = try phone.post("/bord/kort", late)
            #expect(page.status == 409 && page.body.contains("Texten är kvar hos dig"))
            #expect(page.body.contains(">Min tanke</textarea>"))
            let json = try phone.send("/bord/kort", late)
            #expect(json.status == 409 && json.field("Content-Type") == "application/problem+json")
        }
    }

    @Test func `news reach those concerned, without saying what, and no vote rings a bell`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            let (one, two) = (try door.phone("Ånge kommun"), try door.phone("Timrå kommun"))
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            let heard = try one.listen(news: 1) {
                _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "rosta", "id": "b"])
            }
            #expect(heard.contains("event: nytt") && !heard.contains("rosta") && !heard.contains("\nid:"))
            let silent = try two.listen(news: 2) {
                _ = try one.send("/bord/rosta", ["steg": "rosta", "id": "r"])
                _ = try leader.post("/ledare/stang-rostning", ["steg": "rosta", "id": "c"])
                _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "rosta", "till": "alla", "id": "d"])
                Thread.sleep(forTimeInterval: 0.2)
            }
            #expect(silent.split(separator: "event: nytt").count == 3)
        }
    }
}
