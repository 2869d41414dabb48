import Foundation
import Testing

/// The room opened and closed as at a terminal.
@Suite(.oneAtATime) struct ServeTests {
    @Test func `a newcomer gets a room ready to open, a second server is refused, and the end is clean`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let room = try Served(tool, "lan.sqlite")
        let server = room.process
        for word in ["Ledare", "Storbild", "Strateg", "kod", "█"] { #expect(room.output.contains(word)) }

        let second = try tool.run("serve", "--database", "lan.sqlite", "--port", "0")
        #expect(second.code == 74)
        #expect(second.messages.contains("framtidsdialog serve (process \(server.processIdentifier))"))

        kill(server.processIdentifier, SIGTERM)
        server.waitUntilExit()
        #expect(server.terminationReason == .exit && server.terminationStatus == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: tool.folder).filter { $0.hasPrefix("lan") }
        #expect(left.sorted() == ["lan.sqlite", "lan.sqlite-access", "lan.sqlite-backups"])
        // The last copy has everything, and is no more open than the file.
        let copies = try FileManager.default.contentsOfDirectory(atPath: tool.path("lan.sqlite-backups")).sorted()
        let latest = "lan.sqlite-backups/" + (try #require(copies.last))
        #expect(try tool.run("verify", "--database", latest).output.contains("är hel"))
        #expect(
            try tool.run("status", "--database", latest).output == tool.run("status", "--database", "lan.sqlite").output
        )
        #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)

        let again = try Served(tool, "lan.sqlite")
        again.end(SIGINT)
        #expect(again.process.terminationStatus == 0)
        // The links of the evening before still open the doors.
        let links = { (text: String) in text.split(separator: "/in/").dropFirst().map { $0.prefix(26) } }
        #expect(links(again.output) == links(room.output))
    }

    @Test func `what cannot be opened says why`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("serve", "--port", "många").code == 64)
        #expect(try tool.run("serve", "--address", "dialog.lan.se").code == 64)
        #expect(try tool.run("serve", "--database", "ny.sqlite", "--workshops", "ingen").code == 66)
    }
}
