import Foundation
import Testing

/// The room opened and closed as at a terminal.
@Suite struct ServeTests {
    /// A server on a port of its own, started and waited for.
    private func start(_ tool: Tool, _ database: String) throws -> (process: Process, output: String) {
        let path = tool.path("serve.txt")
        try Data().write(to: URL(fileURLWithPath: path))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Tool.program)
        process.arguments = ["serve", "--database", database, "--port", "0", "--workshops", Tool.county]
        process.currentDirectoryURL = URL(fileURLWithPath: tool.folder)
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<600 {
            let output = try String(contentsOfFile: path, encoding: .utf8)
            if output.contains("/in/") && output.contains("Ctrl-C") { return (process, output) }
            Thread.sleep(forTimeInterval: 0.1)
        }
        throw POSIXError(.ETIMEDOUT)
    }

    @Test func `a newcomer gets a room ready to open, a second server is refused, and the end is clean`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let (server, output) = try start(tool, "lan.sqlite")
        for word in ["Ledare", "Storbild", "Strateg", "kod", "█"] { #expect(output.contains(word)) }

        let second = try tool.run("serve", "--database", "lan.sqlite", "--port", "0")
        #expect(second.code == 74)
        #expect(second.messages.contains("framtidsdialog serve (process \(server.processIdentifier))"))

        kill(server.processIdentifier, SIGTERM)
        server.waitUntilExit()
        #expect(server.terminationReason == .exit && server.terminationStatus == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: tool.folder).filter { $0.hasPrefix("lan") }
        #expect(left.sorted() == ["lan.sqlite", "lan.sqlite-access"])
        #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)

        let (again, later) = try start(tool, "lan.sqlite")
        kill(again.processIdentifier, SIGINT)
        again.waitUntilExit()
        #expect(again.terminationStatus == 0)
        // The links of the evening before still open the doors.
        let links = { (text: String) in text.split(separator: "/in/").dropFirst().map { $0.prefix(26) } }
        #expect(links(later) == links(output))
    }

    @Test func `what cannot be opened says why`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("serve", "--port", "många").code == 64)
        #expect(try tool.run("serve", "--address", "dialog.lan.se").code == 64)
        #expect(try tool.run("serve", "--database", "ny.sqlite", "--workshops", "ingen").code == 66)
    }
}
