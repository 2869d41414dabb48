import Engine
import Formats
import Journal
import Testing

@testable import Site

/// When the last workshop has ended: what was said stands and is read, and the way in is closed.
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
            for deed in TableDeed.allCases {
                let form =
                    [
                        "kort": "K1", "mal": "M1.1", "aktivitet": "A1", "atagande": "O1", "sammanfogning": "S1",
                        "steg": "gor", "bord": "2",
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
            let edit = ["kort": "K1", "omrade": "makt", "text": "Nytt", "id": "y"] as KeyValuePairs
            let late = try phone.send("/bord/andra", edit)
            #expect(late.status == 410 && late.body.contains("be processledaren"))
            #expect(latest() == before, "no fact was added")
            let page = try phone.get("/bord").body
            #expect(
                page.contains("Tack, workshopen är slut") && !page.contains("<textarea")
                    && !page.contains("<select id=\"omrade")
            )
            #expect(try phone.get("/resultat").body.contains("Alla har makt."))
            #expect(try leader.get("/ledare").body.contains("Öppna igen: Framtidsdialog"))
            #expect(try leader.get("/utkast.docx").status == 200)
            #expect(try door.leader().get("/ledare").status == 200)
        }
    }

    @Test func `the way in is closed to newcomers, open to read for those who were there, until it is opened again`()
        async throws
    {
        try await LiveRoom.run { door in
            let (leader, phone) = (try door.leader(), try door.phone("Ånge kommun"))
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            let code = try #require(
                try phone.get("/bord").body.split(separator: "return-code\">").last?.prefix { $0 != "<" }
            )
            _ = try leader.post("/ledare/avsluta", ["workshop": "w1", "id": "b"])
            for way in ["/", "/?kod=\(door.scanned)", "/?kod=\(door.code)&bord=1"] {
                let page = try Browser(door.port).get(way)
                #expect(page.status == 410 && page.body.contains("Workshoparna är slut"), "\(way) \(page.status)")
                #expect(page.field("Cache-Control") == "no-store" && !page.body.contains("name=\"organisation\""))
            }
            let newcomer = Browser(door.port)
            let joining = ["kod": door.code, "organisation": "Ny förening", "sektor": "kommun"] as KeyValuePairs
            #expect(try newcomer.post("/", joining).status == 410)
            #expect(try newcomer.post("/", ["kod": door.code, "bord": "1", "id": "d"]).status == 410)
            #expect(try newcomer.get("/resultat").status != 200)
            let wish = #"{"code": "\#(door.code)", "organisation": "Timrå kommun"}"#
            let program = try Program(door.port).post(.join, wish)
            #expect(program.status == 410 && program.detail.contains("ingen ny kan ansluta"))
            #expect(try Program(door.port).get(.door).json?["isOver"]?.bool == true)
            // Whoever was there reads on, also on another device.
            #expect(try phone.get("/").body.contains("Läs vad som beslutades"))
            #expect(try newcomer.post("/", ["aterkomst": "AAA AAA"]).status == 403)
            #expect(try newcomer.post("/", ["aterkomst": String(code)]).status == 303)
            #expect(try newcomer.get("/resultat").status == 200)
            #expect(try newcomer.get("/bord").body.contains("Tack, workshopen är slut"))
            #expect(try leader.get("/ledare").body.contains("Anslutningen är stängd"))
            let wall = try door.wall().get("/storbild").body
            #expect(wall.contains("/resultat") && !wall.contains(door.code.prefix(4)))
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "f"])
            #expect(try Browser(door.port).get("/").status == 200)
            #expect(try door.phone("Timrå kommun").get("/bord").status == 200)
        }
    }
}
