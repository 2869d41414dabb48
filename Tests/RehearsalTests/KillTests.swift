import Engine
import Foundation
import Testing

@testable import Journal

/// The process dies at random moments; what is left is whole.
@Suite(.oneAtATime) struct KillTests {
    @Test("Killed in the middle of the demo, the file opens, is sound, and a new demo replaces it")
    func demo() throws {
        let tool = try Tool()
        defer { tool.clean() }
        var random = SystemRandomNumberGenerator()
        var killed = 0
        for round in 0..<25 {
            let outcome = try tool.start(
                ["demo", "--workshops", Tool.project + "/Workshops"],
                killAfter: Double.random(in: 0.02...0.9, using: &random)
            )
            if outcome.killed { killed += 1 }
            guard FileManager.default.fileExists(atPath: tool.path("framtidsdialog.sqlite")) else { continue }
            let verify = try tool.run("verify")
            #expect(verify.code == 0, "round \(round): \(verify.output)\(verify.messages)")
            for name in try FileManager.default.contentsOfDirectory(atPath: tool.folder) where name.hasSuffix(".docx") {
                Issue.record("\(name) was left half-way")
            }
        }
        #expect(killed > 5, "the kills came too late to show anything")
        #expect(try tool.run("demo", "--workshops", Tool.project + "/Workshops").code == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: tool.folder).sorted()
        #expect(left == ["Exports", "framtidsdialog.sqlite"], "nothing of the dead is left beside the file")
    }

    @Test("Killed in the middle of an import, all notes are in or none")
    func interviews() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county, "--database", "tom.sqlite").code == 0)
        let empty = try tool.read("tom.sqlite")
        var random = SystemRandomNumberGenerator()
        var killed = 0
        for round in 0..<25 {
            for suffix in ["", "-wal", "-shm", "-lock"] {
                try? FileManager.default.removeItem(atPath: tool.path("a.sqlite" + suffix))
            }
            try empty.write(to: URL(fileURLWithPath: tool.path("a.sqlite")))
            let outcome = try tool.start(
                ["import", "interviews", Tool.county + "/notes", "--database", "a.sqlite"],
                killAfter: Double.random(in: 0.01...0.4, using: &random)
            )
            if outcome.killed { killed += 1 }
            #expect(try tool.run("verify", "--database", "a.sqlite").code == 0, "round \(round)")
            let status = try tool.run("status", "--database", "a.sqlite", "--json")
            let summary = try JSONSerialization.jsonObject(with: Data(status.output.utf8)) as? [String: Any]
            let interviews = try #require(summary?["interviews"] as? Int)
            #expect(interviews == 0 || interviews == 14, "round \(round): \(interviews) of 14 notes are in")
        }
        #expect(killed > 5, "the kills came too late to show anything")
    }

    /// `KILLED_IMPORTS=50` kills fifty imports of five thousand rows.
    @Test func `killed in the middle of a list of participants, all rows are in or none`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let wanted = ProcessInfo.processInfo.environment["KILLED_IMPORTS"].flatMap { Int($0) }
        let (cycles, rows) = wanted.map { ($0, 5_000) } ?? (10, 500)
        let people = (1...rows).map { "Prova Provsson\($0);p\($0)@example.org;Provköpings kommun;kommun;strateg;ja;ja" }
        let header = "Namn;E-post;Organisation;Sektor;Roll;Workshop 1;Workshop 2"
        try tool.write(([header] + people).joined(separator: "\n"), to: "d.csv")
        #expect(try tool.run("new", Tool.county, "--database", "tom.sqlite").code == 0)
        let empty = try tool.read("tom.sqlite")
        func facts(_ name: String) throws -> Int {
            let verified = try tool.run("verify", "--database", name)
            #expect(verified.code == 0, "\(verified.output)\(verified.messages)")
            return try #require(verified.output.firstMatch(of: /(\d+) händelse/).flatMap { Int($0.1) })
        }
        func begin() throws {
            for suffix in ["", "-wal", "-shm", "-lock"] { unlink(tool.path("a.sqlite" + suffix)) }
            try empty.write(to: URL(fileURLWithPath: tool.path("a.sqlite")))
        }
        try begin()
        let before = try facts("a.sqlite")
        let words = ["import", "participants", "d.csv", "--database", "a.sqlite"]
        let clock = ContinuousClock()
        let begun = clock.now
        #expect(try tool.start(words).code == 0)
        var life = clock.now - begun
        let after = try facts("a.sqlite")
        #expect(after >= before + rows)
        var random = SystemRandomNumberGenerator()
        var (killed, none) = (0, 0)
        for round in 0..<4 * cycles where round < cycles || killed <= cycles / 4 || none == 0 {
            try begin()
            let begun = clock.now
            let outcome = try tool.start(
                words,
                killAfter: Double.random(in: 0.02...1, using: &random) * (life / .seconds(1))
            )
            // On a machine that was busy a moment ago it lives shorter than it was seen to.
            if outcome.killed { killed += 1 } else { life = min(life, clock.now - begun) }
            let left = try facts("a.sqlite")
            if left == before { none += 1 }
            #expect(
                left == before || left == after,
                "round \(round): \(left - before) of \(after - before) facts are in"
            )
        }
        #expect(killed > cycles / 4 && none > 0, "the kills came too late to show anything")
    }

    @Test("Killed while it brings a file of an earlier release up to date, the file is as it was or as it is to be")
    func upgrading() throws {
        let tool = try Tool()
        defer { tool.clean() }
        try tool.prepared("ny.sqlite")
        let old = try layOut(version: 2, as: "gammal.sqlite", with: "ny.sqlite", tool)
        let bytes = try tool.read("gammal.sqlite")
        let facts = try Journal.read(tool.path("ny.sqlite")).lastSequence
        var random = SystemRandomNumberGenerator()
        var (killed, left) = (0, 0)
        for round in 0..<50 {
            for suffix in ["-wal", "-shm", "-journal", "-lock"] {
                try? FileManager.default.removeItem(atPath: tool.path("a.sqlite" + suffix))
            }
            try bytes.write(to: URL(fileURLWithPath: tool.path("a.sqlite")))
            let seating = ["seat", "--database", "a.sqlite"]
            let outcome = try tool.start(seating, killAfter: Double.random(in: 0.01...0.25, using: &random))
            if outcome.killed { killed += 1 }
            // Opened to write, so that what the dead left half done is undone before anything is asked.
            let connection = try Connection(tool.path("a.sqlite"), .writing)
            let version = try connection.number("PRAGMA user_version")
            if version == 2 {
                left += 1
                #expect(try Schema.objects(in: connection) == old, "round \(round)")
            }
            connection.close()
            if version != 2 { #expect(try tool.run("verify", "--database", "a.sqlite").code == 0, "round \(round)") }
            #expect(try tool.run("seat", "--database", "a.sqlite").code == 0, "round \(round)")
            let found = try Journal.verify(tool.path("a.sqlite"))
            #expect(found.isSound && found.events >= facts, "round \(round): \(found.problems)")
        }
        #expect(killed > 5 && left > 0, "\(killed) were killed, and \(left) files were as before")
    }

    /// A file as an earlier release laid it out, with the facts of another.
    ///
    /// - Returns: what it is made of.
    private func layOut(
        version: Int,
        as name: String,
        with facts: String,
        _ tool: Tool
    ) throws -> [String: String] {
        let layout = Tool.project + "/Tests/JournalTests/Fixtures/schema-\(version).sql"
        let connection = try Connection(tool.path(name), .creating)
        defer { connection.close() }
        try connection.execute(try String(contentsOfFile: layout, encoding: .utf8))
        try connection.execute(
            """
            PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(version);
            ATTACH '\(tool.path(facts))' AS newer;
            INSERT INTO event SELECT * FROM newer.event;
            INSERT INTO receipt SELECT * FROM newer.receipt;
            INSERT INTO person SELECT * FROM newer.person;
            DETACH newer;
            """
        )
        return try Schema.objects(in: connection)
    }

    @Test("Killed twenty times while eight devices write, nothing answered is missing and nothing is there twice")
    func serving() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let outcome = try tool.start(["kill", "20"], program: Tool.bench, in: Tool.project)
        #expect(outcome.code == 0, "\(outcome.output)\(outcome.messages)")
        #expect(outcome.output.contains("missing 0, doubled 0, refused 0"), "\(outcome.output)")
    }
}
