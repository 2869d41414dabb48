import Foundation
import Testing

/// A strategy file that has come to harm in its place.
@Suite(.oneAtATime) struct DamagedFileTests {
    @Test func `a damaged file opens or is refused, and a refusal names the newest copy, which gives the room back`()
        throws
    {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county, "--database", "lan.sqlite").code == 0)
        try FileManager.default.createDirectory(
            atPath: tool.path("lan.sqlite-backups"),
            withIntermediateDirectories: true
        )
        for time in ["12.00.00", "12.05.00"] {
            let copy = "lan.sqlite-backups/2026-11-22T\(time).sqlite"
            #expect(try tool.run("backup", "--database", "lan.sqlite", "--to", copy).code == 0)
        }
        let sound = try tool.read("lan.sqlite")
        var refused = 0
        for round in 0..<40 {
            var harmed = sound
            // The first pages, on which all the others hang, and all of them.
            let reach = round % 2 == 0 ? 8_192 : sound.count
            for _ in 0..<Int.random(in: 1...64) { harmed[Int.random(in: 0..<reach)] = UInt8.random(in: 0...255) }
            try harmed.write(to: URL(fileURLWithPath: tool.path("lan.sqlite")))
            let outcome = try tool.run("status", "--database", "lan.sqlite")
            #expect(!outcome.killed)
            if outcome.code == 0 { continue }
            refused += 1
            let words = outcome.messages
            // A harmed version number can only be taken for a newer program's.
            if words.contains("skriven av ett nyare program") { continue }
            #expect(words.contains("Den senaste är") && words.contains("2026-11-22T12.05.00.sqlite"), "\(words)")
        }
        #expect(refused > 5)
        let newest = "lan.sqlite-backups/2026-11-22T12.05.00.sqlite"
        #expect(try tool.run("backup", "--database", newest, "--to", "lan.sqlite", "--force").code == 0)
        #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)
    }
}
