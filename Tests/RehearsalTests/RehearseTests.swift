import Foundation
import Testing

/// The evening before, on the example county, with nobody at the console.
@Suite(.oneAtATime) struct RehearseTests {
    @Test func `robots hold both workshops in a copy, and everything acknowledged is in it`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        try tool.prepared("lan.sqlite")
        let before = try tool.read("lan.sqlite")
        let outcome = try tool.run(
            "rehearse",
            "--database",
            "lan.sqlite",
            "--tables",
            "8",
            "--robots",
            "24",
            "--speed",
            "900",
            "--port",
            "0",
            "--keep",
            "--json",
            "--workshops",
            Tool.project + "/Workshops"
        )
        #expect(outcome.code == 0, "\(outcome.output)\n\(outcome.messages)")
        let report = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect((report["missing"] as? [String])?.isEmpty == true)
        #expect((report["unexpected"] as? [String: Int])?.isEmpty == true)
        #expect(report["isSound"] as? Bool == true)
        let story = try #require(report["report"] as? [String: Any])
        #expect((story["joined"] as? Int ?? 0) >= 20)
        #expect((story["contributions"] as? [String] ?? []).count > 30)
        #expect(!(story["goals"] as? [String] ?? []).isEmpty && (story["votes"] as? Int ?? 0) > 0)
        #expect(!(story["actions"] as? [String] ?? []).isEmpty)
        #expect(try tool.read("lan.sqlite") == before)
        #expect(try tool.run("verify", "--database", "lan.sqlite-genrep").code == 0)
        let status = try tool.run("trace", "--database", "lan.sqlite-genrep")
        #expect(status.code == 0 && status.output.contains("M1.1"))
    }

    @Test func `Ctrl-C ends cleanly and leaves no copy`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county, "--database", "lan.sqlite").code == 0)
        let path = tool.path("out.txt")
        try Data().write(to: URL(fileURLWithPath: path))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Tool.program)
        process.arguments = [
            "rehearse", "--database", "lan.sqlite", "--robots", "6", "--port", "0", "--language", "en",
        ]
        process.currentDirectoryURL = URL(fileURLWithPath: tool.folder)
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        let messages = tool.path("messages.txt")
        try Data().write(to: URL(fileURLWithPath: messages))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: messages))
        try process.run()
        for _ in 0..<300 {
            if try String(contentsOfFile: messages, encoding: .utf8).contains("Ctrl-C") { break }
            Thread.sleep(forTimeInterval: 0.1)
        }
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("The copy is removed."))
        let left = try FileManager.default.contentsOfDirectory(atPath: tool.folder).filter { $0.contains("genrep") }
        #expect(left.isEmpty)
    }

    @Test func `more tables cannot be laid in a workshop that has been held`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county, "--database", "lan.sqlite").code == 0)
        try tool.write(
            #"{"commands": [{"by": "ledare", "do": {"openWorkshop": {"workshop": "framtidsdialog"}}}]}"#,
            to: "öppna.json"
        )
        #expect(try tool.run("play", "öppna.json", "--database", "lan.sqlite").code == 0)
        #expect(try tool.run("rehearse", "--database", "lan.sqlite", "--tables", "40", "--port", "0").code == 65)
        #expect(try tool.run("rehearse", "--database", "lan.sqlite", "--robots", "inga").code == 64)
    }
}
