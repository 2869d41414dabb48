import Engine
import Journal
import Testing

@testable import Site

/// When a workshop has ended. Its links go on being good: the results are read, and the next workshop comes.
@Suite struct EndedTests {
    @Test func `nothing new is written, everything can be read, and no form is offered`() async throws {
        try await LiveRoom.run { door in
            let (leader, phone) = (try door.leader(), try door.phone("Ånge kommun"))
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "samtal", "id": "b"])
            _ = try phone.post("/bord/kort", ["slag": "idea", "text": "Ett", "steg": "samtal", "id": "c"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "samtal", "till": "formulera", "id": "d"])
            _ = try phone.post("/bord/mal", ["omrade": "makt", "text": "Alla har makt.", "id": "e"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "formulera", "till": "gor", "id": "f"])
            _ = try phone.post("/bord/aktivitet", ["mal": "M1.1", "text": "Inför en rutin", "id": "g"])
            #expect(try leader.post("/ledare/avsluta", ["workshop": "w1", "id": "h"]).status == 303)
            func latest() -> Int { wait { [desk = door.desk] in await desk.read { $0.lastSequence } } ?? 0 }
            let before = latest()
            // One's own card may still be corrected or taken back, and a place changed before the next time.
            for deed in TableDeed.allCases where ![.move, .edit, .withdraw].contains(deed) {
                let form =
                    [
                        "kort": "K1", "mal": "M1.1", "aktivitet": "A1", "atagande": "O1", "sammanfogning": "S1",
                        "steg": "gor",
                        "slag": "action", "omrade": "makt", "text": "För sent", "skal": "För sent", "dom": "drop",
                        "lage": "klara", "rost-M1.1": "1", "fraga": "a", "varde": "yes", "del": "lead", "roll": "chef",
                        "svar": "ja", "tur": "1", "varv": "0", "id": "x-\(deed.rawValue)",
                    ] as KeyValuePairs
                let answer = try phone.send("/bord/\(deed.rawValue)", form)
                let isNoFact = [.signal, .pass, .check].contains(deed)
                #expect(
                    isNoFact ? answer.status == 200 : (400..<500).contains(answer.status),
                    "\(deed) \(answer.status)"
                )
            }
            #expect(latest() == before, "no fact was added")
            let page = try phone.get("/bord").body
            #expect(
                page.contains("Tack, workshopen är slut") && !page.contains("<textarea")
                    && !page.contains("<select id=\"omrade")
            )
            #expect(try phone.get("/resultat").body.contains("Alla har makt."))
            #expect(try leader.get("/ledare").body.contains("Öppna igen: Framtidsdialog"))
            #expect(try leader.get("/utkast.docx").status == 200)
            // The way in stays open for whoever wants to read; so does the facilitator's link.
            #expect(try door.phone("Timrå kommun").get("/resultat").status == 200)
            #expect(try door.leader().get("/ledare").status == 200)
        }
    }
}
