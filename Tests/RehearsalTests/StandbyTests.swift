import Foundation
import Testing

/// The facilitator's laptop dies, and another goes on from its copy.
@Suite(.oneAtATime) struct StandbyTests {
    /// `framtidsdialog standby`, and what its window says.
    private struct Following {
        let process: Foundation.Process
        private let log: String

        init(_ tool: Tool, of room: Served, to database: String) throws {
            log = tool.path("standby-\(UUID().uuidString).txt")
            try Data().write(to: URL(fileURLWithPath: log))
            process = Foundation.Process()
            process.executableURL = URL(fileURLWithPath: Tool.program)
            process.arguments = ["standby", room.standbyLink, "--database", database]
            process.currentDirectoryURL = URL(fileURLWithPath: tool.folder)
            process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
            try process.run()
        }

        /// Waits until the window says this.
        func says(_ words: String) throws {
            for _ in 0..<600 {
                if try String(contentsOfFile: log, encoding: .utf8).contains(words) { return }
                Thread.sleep(forTimeInterval: 0.1)
            }
            Issue.record("\(words) is not said: \(try String(contentsOfFile: log, encoding: .utf8))")
        }

        func end() {
            kill(process.processIdentifier, SIGTERM)
            process.waitUntilExit()
        }
    }

    /// Walks a workshop's steps up to one.
    private func walk(_ tool: Tool, _ room: Served, _ steps: [String]) throws {
        for (from, to) in zip(steps, steps.dropFirst()) {
            let form = ["workshop": "framtidsdialog", "fran": from, "till": to, "id": "till-\(to)"]
            #expect(try room.ask(tool, jar: "ledare", "/ledare/steg", form).0 == 201)
        }
    }

    /// A room in which a few guests have formulated goals and are voting on them.
    private func voting(_ tool: Tool) throws -> (room: Served, guests: [String], goal: String) {
        let room = try Served(tool, "lan.sqlite")
        _ = try room.ask(tool, jar: "ledare", room.leaderLink)
        #expect(try room.ask(tool, jar: "ledare", "/ledare/oppna", ["workshop": "framtidsdialog", "id": "a"]).0 == 201)
        let guests = (1...4).map { "gast-\($0)" }
        for guest in guests {
            let join = ["kod": room.code, "organisation": "Älvstrands kommun", "id": guest]
            #expect(try room.ask(tool, jar: guest, "/", join).0 == 303)
        }
        let all = [
            "", "w1-valkommen", "w1-nulage", "w1-tyst", "w1-framtidsbild", "w1-formulera", "w1-fika", "w1-bordsbyte",
            "w1-prioritera",
        ]
        try walk(tool, room, Array(all[0...5]))
        let page = try room.ask(tool, jar: guests[0], "/bord").1
        let area = try #require(page.firstMatch(of: /name="omrade" value="([^"]+)"/)?.1)
        for (number, text) in ["Makten är jämnt delad.", "Ingen utsätts för våld."].enumerated() {
            let goal = ["steg": "w1-formulera", "omrade": String(area), "text": text, "id": "mal-\(number)"]
            #expect(try room.ask(tool, jar: guests[number], "/bord/mal", goal).0 == 201)
        }
        try walk(tool, room, Array(all[5...]))
        let ballot = try room.ask(tool, jar: guests[0], "/bord").1
        return (room, guests, String(try #require(ballot.firstMatch(of: /name="(M\d+\.\d+)"/)?.1)))
    }

    private func vote(
        _ tool: Tool,
        _ room: Served,
        _ guest: String,
        _ id: String,
        _ goal: String,
        dots: Int
    ) throws -> Int {
        let form = ["steg": "w1-prioritera", goal: String(dots), "id": id]
        return try room.ask(tool, jar: guest, "/bord/rosta", form).0
    }

    /// Waits until the console says this.
    private func shows(_ tool: Tool, _ room: Served, _ words: String) throws {
        for _ in 0..<100 {
            if try room.ask(tool, jar: "ledare", "/ledare").1.contains(words) { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        Issue.record("the console does not say \(words)")
    }

    private func facts(_ tool: Tool, _ database: String) throws -> String {
        let name = "fakta-\(UUID().uuidString).json"
        #expect(
            try tool.run("export", "--database", database, "--format", "json", "--output", name).code == 0
        )
        return String(decoding: try tool.read(name), as: UTF8.self)
    }

    @Test func `dies mid-vote: the copy goes on within reach of the same cookies, codes and receipts`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let (room, guests, goal) = try voting(tool)
        defer { room.end(SIGKILL) }
        let standby = try Following(tool, of: room, to: "reserv.sqlite")
        defer { standby.end() }
        try standby.says("Kopian har allt")
        try shows(tool, room, "Reservdatorn följer med")

        var answered: [(guest: String, id: String, dots: Int, at: Date)] = []
        let begun = Date()
        while Date().timeIntervalSince(begun) < 8 {
            for guest in guests {
                let (id, dots) = ("rost-\(answered.count)", 1 + answered.count / guests.count % 2)
                #expect(try vote(tool, room, guest, id, goal, dots: dots) == 201)
                answered.append((guest, id, dots, Date()))
            }
            #expect(try room.ask(tool, jar: "ledare", "/ledare").1.contains("Reservdatorn följer med"))
        }
        let death = Date()
        room.end(SIGKILL)
        try standby.says("Rummet svarar inte")
        try standby.says("framtidsdialog serve --database reserv.sqlite")
        standby.end()
        #expect(standby.process.terminationStatus == 0)

        let again = try Served(tool, "reserv.sqlite", port: room.port)
        defer { again.end(SIGKILL) }
        #expect(again.output.contains("Tar över. Kopian hade allt"))
        #expect((again.code, again.leaderLink, again.standbyLink) == (room.code, room.leaderLink, room.standbyLink))
        #expect(try again.ask(tool, jar: "ledare", "/ledare").0 == 200)
        // Phones send again what they have; what the copy had is known there, and the rest counts now, once.
        for one in answered {
            let status = try vote(tool, again, one.guest, one.id, goal, dots: one.dots)
            let wasAtRisk = death.timeIntervalSince(one.at) < 5
            #expect(status == 200 || (wasAtRisk && status == 201), "\(one.id) \(death.timeIntervalSince(one.at)) s")
        }
        #expect(try vote(tool, again, guests[3], "ny", goal, dots: 3 - (answered.last?.dots ?? 1)) == 201)
        again.end()
        #expect(try tool.run("verify", "--database", "reserv.sqlite").code == 0)
    }

    @Test func `a room that is empty, older or another changes nothing in the copy, and no history is lost`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let (room, guests, goal) = try voting(tool)
        defer { room.end(SIGKILL) }
        var standby = try Following(tool, of: room, to: "reserv.sqlite")
        try standby.says("Kopian har allt")
        #expect(try tool.run("serve", "--database", "reserv.sqlite", "--port", "0").code == 74, "it is being written")
        // Ended in good order, it is not missed.
        standby.end()
        Thread.sleep(forTimeInterval: 6)
        #expect(try !room.ask(tool, jar: "ledare", "/ledare").1.contains("Reservdatorn"))
        // Lost, it is, and what is only here is counted.
        standby = try Following(tool, of: room, to: "reserv.sqlite")
        try shows(tool, room, "Reservdatorn följer med")
        kill(standby.process.processIdentifier, SIGKILL)
        standby.process.waitUntilExit()
        try shows(tool, room, "Den har allt hittills, men inte det som kommer.")
        // While the room is held, the copy is no room.
        let second = try tool.run("serve", "--database", "reserv.sqlite", "--port", "0")
        #expect(second.code == 74 && second.messages.contains("hålls fortfarande"))
        // The room goes on without the copy, and dies.
        #expect(try vote(tool, room, guests[0], "bara-har", goal, dots: 2) == 201)
        try shows(tool, room, "finns bara här.")
        room.end(SIGKILL)
        let old = try facts(tool, "lan.sqlite")
        let copied = try facts(tool, "reserv.sqlite")
        #expect(old != copied)

        // An empty file is opened under the room's address and keys by mistake.
        #expect(try tool.run("new", Tool.county, "--database", "tom.sqlite").code == 0)
        try tool.read("lan.sqlite-access").write(to: URL(fileURLWithPath: tool.path("tom.sqlite-access")))
        let empty = try Served(tool, "tom.sqlite", port: room.port)
        let refused = try tool.run("standby", room.standbyLink, "--database", "reserv.sqlite")
        #expect(refused.code == 65 && refused.messages.contains("har en annan historia"))
        empty.end()
        #expect(try facts(tool, "reserv.sqlite") == copied)

        // The copy takes over and gets a life of its own; the old laptop comes back.
        let new = try Served(tool, "reserv.sqlite", port: room.port)
        defer { new.end(SIGKILL) }
        #expect(try vote(tool, new, guests[1], "efter", goal, dots: 1) == 201)
        let returned = try tool.run("standby", new.standbyLink, "--database", "lan.sqlite")
        #expect(returned.code == 65 && returned.messages.contains("Ingen av filerna har ändrats"))
        #expect(try facts(tool, "lan.sqlite") == old)
        // Under a new name it follows, and what is there is the new history.
        standby = try Following(tool, of: new, to: "reserv-2.sqlite")
        try standby.says("Kopian har allt")
        standby.end()
        new.end()
        #expect(try facts(tool, "reserv-2.sqlite") == facts(tool, "reserv.sqlite"))
        for file in ["lan.sqlite", "reserv.sqlite", "reserv-2.sqlite", "tom.sqlite"] {
            #expect(try tool.run("verify", "--database", file).code == 0)
        }
    }

    @Test func `started before the room, it waits for it; with a wrong link it says so`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let first = try Served(tool, "lan.sqlite")
        first.end()
        let standby = try Following(tool, of: first, to: "reserv.sqlite")
        try standby.says("Väntar på rummet")
        #expect(!FileManager.default.fileExists(atPath: tool.path("reserv.sqlite")))
        let room = try Served(tool, "lan.sqlite", port: first.port)
        defer { room.end() }
        try standby.says("Kopian har allt")
        standby.end()
        let wrong =
            room.standbyLink.prefix { $0 != "/" } + "//127.0.0.1:\(room.port)/in/" + String(repeating: "a", count: 26)
        let refused = try tool.run("standby", String(wrong), "--database", "annan.sqlite")
        #expect(refused.code == 65 && refused.messages.contains("känner inte igen länken"))
        #expect(try tool.run("standby", "dialog.lan.se", "--database", "annan.sqlite").code == 64)
        #expect(!FileManager.default.fileExists(atPath: tool.path("annan.sqlite")))
    }
}
