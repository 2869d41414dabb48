import Foundation
import Testing

/// README.md says how the programming interface is used; here it is taken at its word.
@Suite(.oneAtATime) struct InterfaceTests {
    @Test func `the lines in the README work as they stand`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county, "--database", "lan.sqlite").code == 0)
        let path = tool.path("serve.txt")
        try Data().write(to: URL(fileURLWithPath: path))
        let server = Process()
        server.executableURL = URL(fileURLWithPath: Tool.program)
        server.arguments = ["serve", "--database", "lan.sqlite", "--port", "0"]
        server.currentDirectoryURL = URL(fileURLWithPath: tool.folder)
        server.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        server.standardError = FileHandle.nullDevice
        try server.run()
        defer {
            kill(server.processIdentifier, SIGTERM)
            server.waitUntilExit()
        }
        var started = ""
        for _ in 0..<300 where !started.contains("Ctrl-C") {
            Thread.sleep(forTimeInterval: 0.1)
            started = try String(contentsOfFile: path, encoding: .utf8)
        }
        let links = started.split(whereSeparator: { $0 == " " || $0.isNewline }).filter { $0.contains("/in/") }
        let link = String(try #require(links.first))
        let room = String(link.prefix { $0 != "/" }) + "//" + link.split(separator: "/")[1]
        let code = try #require(started.split(separator: "kod ").last?.prefix(9).filter { $0 != " " })
        let readme = try String(contentsOfFile: Tool.project + "/README.md", encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "## Programming interface\n").last)
        let lines = section.components(separatedBy: "\n## ")[0].split(separator: "\n").filter { $0.hasPrefix("    ") }
        try tool.write("Nuläge\n- Bussarna går sällan på kvällen, säger Karin Björklund.", to: "anteckning.md")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", lines.map { $0 + "\necho" }.joined(separator: "\n")]
        shell.environment = ["ROOM": room, "CODE": String(code), "LINK": link, "PATH": "/usr/bin:/bin"]
        shell.currentDirectoryURL = URL(fileURLWithPath: tool.folder)
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        let answers = output.split(separator: "\n")
        let words = ["\"token\"", "\"joinCode\"", "\"created\":[\"B1\"]", "\"interviews\":[\"I1\"]"]
        #expect(answers.count == words.count)
        for (answer, word) in zip(answers, words) { #expect(answer.contains(word), "\(answer)") }
    }
}
