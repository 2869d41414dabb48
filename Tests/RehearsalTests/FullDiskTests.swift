import Foundation
import Testing

/// The disk fills up in the middle of a workshop, and has room again.
@Suite(.oneAtATime) struct FullDiskTests {
    private static let prlimit = "/usr/bin/prlimit"

    /// Lets the process write no file beyond so many bytes: the same to it as a disk without room (EFBIG for ENOSPC).
    private func limit(_ process: Int32, to bytes: String) throws {
        let tool = Process()
        tool.executableURL = URL(fileURLWithPath: Self.prlimit)
        tool.arguments = ["--pid", String(process), "--fsize=\(bytes):unlimited"]
        try tool.run()
        tool.waitUntilExit()
        #expect(tool.terminationStatus == 0)
    }

    @Test func `a full disk is told in words, hinders no reader, and is over when there is room again`() throws {
        for needed in [Self.prlimit, "/usr/bin/curl"] where !FileManager.default.isExecutableFile(atPath: needed) {
            #expect(ProcessInfo.processInfo.environment["CI"] == nil, "\(needed) is missing")
            return print("skipped: \(needed) is not installed")
        }
        let tool = try Tool()
        defer { tool.clean() }
        let room = try Served(tool, "lan.sqlite")
        defer { room.end() }
        _ = try room.ask(tool, jar: "ledare", room.leaderLink)
        let open = ["workshop": "framtidsdialog", "id": "a"]
        #expect(try room.ask(tool, jar: "ledare", "/ledare/oppna", open).0 == 201)
        let join = ["kod": room.code, "organisation": "Älvstrands kommun", "id": "b"]
        #expect(try room.ask(tool, jar: "gast", "/", join).0 == 303)

        try limit(room.process.processIdentifier, to: "1")
        let decision = ["text": "Skrivet när disken var full", "id": "c"]
        let (status, words) = try room.ask(tool, jar: "ledare", "/ledare/beslut", decision)
        #expect(status == 507 && words.contains("Datorns disk är full. Texten är kvar hos dig"))
        #expect(try room.ask(tool, jar: "gast", "/bord").0 == 200)
        let console = try room.ask(tool, jar: "ledare", "/ledare").1
        #expect(console.contains("Inget kan sparas just nu") && console.contains("Disken är full"))
        // Nobody gets in either, and nobody who is in falls out.
        let late = try room.ask(tool, jar: "sen", "/", join)
        #expect(late.0 == 507)

        try limit(room.process.processIdentifier, to: "unlimited")
        #expect(try room.ask(tool, jar: "ledare", "/ledare/beslut", decision).0 == 201)
        #expect(try room.ask(tool, jar: "sen", "/", join).0 == 303)
        #expect(try !room.ask(tool, jar: "ledare", "/ledare").1.contains("Inget kan sparas"))
        room.end()
        #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)
        let again = try Served(tool, "lan.sqlite")
        defer { again.end() }
        for jar in ["gast", "sen"] { #expect(try again.ask(tool, jar: jar, "/bord").0 == 200, "\(jar) keeps the seat") }
    }
}
