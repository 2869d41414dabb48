import Foundation
import Testing

/// The process dies at random moments; what is left is whole.
@Suite(.serialized) struct KillTests {
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

    @Test("Killed twenty times while eight devices write, nothing answered is missing and nothing is there twice")
    func serving() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let outcome = try tool.start(["kill", "20"], program: Tool.bench, in: Tool.project)
        #expect(outcome.code == 0, "\(outcome.output)\(outcome.messages)")
        #expect(outcome.output.contains("missing 0, doubled 0, refused 0"), "\(outcome.output)")
    }
}
