import Foundation
import Testing

/// The contract of the command line: names, options, exit codes, what is said where.
@Suite(.oneAtATime) struct CommandTests {
    @Test("Every command is in the overview and explains itself in both languages")
    func help() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let overview = try tool.run("--help")
        #expect(overview.code == 0)
        let readme = try String(contentsOfFile: Tool.project + "/README.md", encoding: .utf8)
        for name in [
            "demo", "serve", "standby", "interviews", "rehearse", "new", "validate", "import interviews",
            "import participants", "seat", "play", "status",
            "export",
            "check", "trace", "verify", "backup", "forget", "remove", "serve", "interviews",
        ] {
            #expect(overview.output.contains("  \(name) "), "\(name) is not in the overview")
            #expect(readme.contains("framtidsdialog \(name)"), "\(name) is not in the README")
            let words = name.split(separator: " ").map(String.init)
            let swedish = try tool.start(words + ["--help"])
            let english = try tool.start(words + ["--help", "--language", "en"])
            #expect(swedish.code == 0 && swedish.output.contains("Användning: framtidsdialog \(name)"))
            #expect(english.code == 0 && english.output.contains("Usage: framtidsdialog \(name)"))
        }
        #expect(try tool.run("--version").output.hasPrefix("framtidsdialog "))
    }

    @Test(
        "A slip gets a suggestion and exit code 64",
        arguments: [
            (["exprot"], "export"), (["export", "--databas", "x"], "--database"),
            (["import", "interview", "x"], "import interviews"),
            (["check", "--jsno"], "--json"), (["export", "--output", "a.dox"], "docx"),
            (["check", "--mode", "riktningen"], "riktning"),
        ]
    )
    func slips(_ words: [String], _ suggestion: String) throws {
        let tool = try Tool()
        defer { tool.clean() }
        let outcome = try tool.start(words)
        #expect(outcome.code == 64)
        #expect(outcome.messages.contains(suggestion), "\(outcome.messages)")
        #expect(outcome.output.isEmpty)
    }

    @Test(
        "What is missing, extra or nonsense is usage",
        arguments: [
            ["new"], ["backup"], ["export"], ["verify", "extra"], ["check", "--language", "de"],
            ["export", "--output"],
            ["forget"], ["check", "--json=ja"],
        ]
    )
    func usage(_ words: [String]) throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.start(words).code == 64)
    }

    @Test("A file that is not there is 66, a file that is no strategy file 65")
    func files() throws {
        let tool = try Tool()
        defer { tool.clean() }
        for words in [
            ["check"], ["verify"], ["trace"], ["status"], ["backup", "--to", "b.sqlite"],
            ["import", "interviews", "x.md"],
        ] {
            let outcome = try tool.start(words)
            #expect(outcome.code == 66, "\(words): \(outcome.code) \(outcome.messages)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: tool.folder).isEmpty, "nothing was made by asking")
        try tool.write("inte en databas, bara text som är lång nog för att likna en", to: "framtidsdialog.sqlite")
        #expect(try tool.run("check").code == 65)
        #expect(try tool.run("validate", "finns-inte").code == 66)
    }

    @Test("Under what a check found stands, once, why it matters and what it rests on")
    func reasons() throws {
        struct Report: Decodable {
            struct Finding: Decodable {
                let check: Int
                let explanation: String
                let basis: String
            }
            let findings: [Finding]
        }
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        let lines = try tool.run("check").output.split(separator: "\n").map(String.init)
        let json = Data(try tool.run("check", "--json").output.utf8)
        let findings = try JSONDecoder().decode(Report.self, from: json).findings
        let goals = findings.filter { $0.check == 3 }
        #expect(goals.count > 1 && Set(goals.map(\.explanation)).count == 1)
        #expect(goals.allSatisfy { $0.explanation.hasPrefix("De nationella delmålen är en checklista") })
        let last = try #require(lines.lastIndex { $0.contains(" 3: ") })
        #expect(lines[last + 1] == "    Varför: \(goals[0].explanation)")
        #expect(lines[last + 2] == "    Grund: \(goals[0].basis)")
        #expect(lines.count == findings.count + 2 * Set(findings.map(\.check)).count)
    }

    @Test("Nothing that exists is overwritten without --force")
    func force() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        #expect(try tool.run("new", Tool.county).code == 73)
        #expect(try tool.run("new", Tool.county, "--force").code == 0)
        try tool.write("mitt", to: "a.docx")
        #expect(try tool.run("export", "--format", "docx", "--output", "a.docx").code == 73)
        #expect(try tool.read("a.docx") == Data("mitt".utf8))
        #expect(try tool.run("export", "--format", "docx", "--output", "a.docx", "--force").code == 0)
        #expect(try tool.read("a.docx").prefix(2) == Data("PK".utf8))
        #expect(try tool.run("backup", "--to", "a.docx").code == 73)
        #expect(try tool.run("export", "--format", "md", "--output", "ingen/mapp/a.md").code == 73)
    }

    @Test("A faulty process folder is shown with every fault and creates nothing")
    func faultyFolder() throws {
        let tool = try Tool()
        defer { tool.clean() }
        try FileManager.default.createDirectory(atPath: tool.path("lan"), withIntermediateDirectories: true)
        try tool.write("{\n  \"titel\": 3\n}", to: "lan/process.json")
        let outcome = try tool.run("validate", "lan")
        #expect(outcome.code == 65)
        #expect(outcome.output.contains("process.json:2:3"), "\(outcome.output)")
        #expect(try tool.run("new", "lan").code == 65)
        #expect(!FileManager.default.fileExists(atPath: tool.path("framtidsdialog.sqlite")))
        #expect(try tool.run("validate", Tool.county).code == 0)
    }

    @Test("A backup taken is a sound strategy file of its own")
    func backup() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        #expect(try tool.run("backup", "--to", "kopia.sqlite").code == 0)
        #expect(try tool.run("verify", "--database", "kopia.sqlite").code == 0)
    }

    @Test("An export never takes the place of a database, not even with --force")
    func exportOntoDatabase() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        let before = try tool.read("framtidsdialog.sqlite")
        #expect(try tool.run("export", "--format", "md", "--output", "framtidsdialog.sqlite", "--force").code == 73)
        #expect(try tool.read("framtidsdialog.sqlite") == before)
    }

    @Test("An export follows a link and fills a device, and leaves both in place")
    func links() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        try tool.write("", to: "mål.md")
        try FileManager.default.createSymbolicLink(
            atPath: tool.path("länk.md"),
            withDestinationPath: tool.path("mål.md")
        )
        #expect(try tool.run("export", "--output", "länk.md", "--force").code == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: tool.path("länk.md")) == tool.path("mål.md"))
        #expect(try !tool.read("mål.md").isEmpty)
        #expect(try tool.run("export", "--format", "md", "--output", "/dev/null").code == 0)
    }

    @Test("Output that goes nowhere is an error")
    func fullOutput() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "'\(Tool.program)' trace > /dev/full"]
        shell.currentDirectoryURL = URL(fileURLWithPath: tool.folder)
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 74)
    }
}
