#if os(Linux)
import Engine
import Foundation
import Journal
import Testing

/// The computer's clock is wrong, and somebody or something sets it: in the middle of a workshop, or between two starts.
@Suite(.oneAtATime) struct WallClockTests {
    private static let day = 24 * 3_600

    @Test func `a clock set back two hours or on three days moves no deadline, closes no link and disturbs no order`()
        throws
    {
        let tool = try Tool()
        defer { tool.clean() }
        guard let library = try Preload.build("Clock/wallclock.c", in: tool) else { return }
        let environment = ["LD_PRELOAD": library, "WALLCLOCK": tool.path("fel")]
        try set(tool, wrong: 0)
        var room = try Served(tool, "lan.sqlite", environment: environment)
        defer { if room.process.isRunning { room.end() } }
        _ = try room.ask(tool, jar: "ledare", room.leaderLink)
        #expect(try room.ask(tool, jar: "ledare", "/ledare/oppna", ["workshop": "framtidsdialog", "id": "a"]).0 == 201)
        let steps = ["", "w1-valkommen", "w1-nulage", "w1-tyst"]
        for (from, to) in zip(steps, steps.dropFirst()) {
            let form = ["workshop": "framtidsdialog", "fran": from, "till": to, "id": to]
            #expect(try room.ask(tool, jar: "ledare", "/ledare/steg", form).0 == 201)
        }
        let join = ["kod": room.code, "organisation": "Älvstrands kommun", "id": "b"]
        #expect(try room.ask(tool, jar: "gast", "/", join).0 == 303)
        let (code, leaderLink) = (room.code, room.leaderLink)
        let minutes = try minutesLeft(tool, room)
        #expect(minutes > 1)

        var written = 0
        func expectAllIsWell(_ when: String) throws {
            written += 1
            let card = ["slag": "idea", "text": "Kort nummer \(written).", "steg": "w1-tyst", "id": "k\(written)"]
            #expect(try room.ask(tool, jar: "gast", "/bord/kort", card).0 == 201, "\(when)")
            #expect(abs(try minutesLeft(tool, room) - minutes) < 30, "\(when), the step has its time")
            #expect(try room.ask(tool, jar: "ledare", "/ledare").0 == 200, "\(when)")
            #expect(try room.ask(tool, jar: "ny\(written)", leaderLink).0 == 303, "\(when), the link opens")
            let late = ["kod": code, "organisation": "Skogsdals kommun", "id": "s\(written)"]
            #expect(try room.ask(tool, jar: "sen\(written)", "/", late).0 == 303, "\(when), the code opens")
        }
        try expectAllIsWell("before")
        for (wrong, when) in [(-2 * 3_600, "set back"), (3 * Self.day, "set on"), (0, "put right")] {
            try set(tool, wrong: wrong)
            // Twice a second the server looks at the wall; its answers begin with what it saw.
            var tries = 0
            while try abs(timeOnTheWall(tool, room) - Date().timeIntervalSince1970 - Double(wrong)) > 600, tries < 300 {
                Thread.sleep(forTimeInterval: 0.1)
                tries += 1
            }
            #expect(tries < 300, "\(when), the clock is not seen to be wrong")
            try expectAllIsWell(when)
        }
        // Started anew with a clock that is behind, then ahead: the step's time runs on from what the file says.
        try set(tool, wrong: -2 * 3_600)
        room.end()
        room = try Served(tool, "lan.sqlite", environment: environment)
        try expectAllIsWell("started with a clock that is behind")
        try set(tool, wrong: 3 * Self.day)
        room.end()
        room = try Served(tool, "lan.sqlite", environment: environment)
        let card = ["slag": "idea", "text": "Kort tre dagar senare.", "steg": "w1-tyst", "id": "sist"]
        #expect(try room.ask(tool, jar: "gast", "/bord/kort", card).0 == 201, "the seat is kept")
        #expect(try room.ask(tool, jar: "ny", leaderLink).0 == 303)
        room.end()

        let found = try Journal.verify(tool.path("lan.sqlite"))
        #expect(found.isSound, "\(found.problems)")
        let cards = try Journal.read(tool.path("lan.sqlite")).contributions.values
        #expect(cards.map(\.text) == (1...written).map { "Kort nummer \($0)." } + ["Kort tre dagar senare."])
        #expect(zip(cards, cards.dropFirst()).allSatisfy { $0.at <= $1.at })
    }

    /// Seconds since 1970, as at the head of an answer: "Date: Mon, 30 Nov 2026 10:00:00 GMT".
    private func timeOnTheWall(_ tool: Tool, _ room: Served) throws -> Double {
        let head = try room.ask(tool, jar: "gast", "/tid", head: true).1
        let line = try #require(head.components(separatedBy: "\r\n").first { $0.hasPrefix("Date: ") })
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return try #require(format.date(from: String(line.dropFirst(6)))).timeIntervalSince1970
    }

    private func set(_ tool: Tool, wrong seconds: Int) throws { try tool.write("\(seconds)\n", to: "fel") }

    /// What the clock on the table's page has left.
    private func minutesLeft(_ tool: Tool, _ room: Served) throws -> Int {
        let page = try room.ask(tool, jar: "gast", "/bord").1
        func number(_ name: String) throws -> Int {
            let rest = try #require(page.components(separatedBy: "\(name)=\"").dropFirst().first, "\(name)")
            return try #require(Int(rest.prefix { $0 != "\"" }))
        }
        return try (number("data-end") - number("data-now")) / 60_000
    }
}
#endif
