import Foundation
import Testing

@Suite(.oneAtATime) struct PlayTests {
    private let script = """
        {"title": "Prov", "commands": [
          {"client": "öppna", "by": "ledare", "at": "2023-09-26T13:00:00", "do": {"openWorkshop": {"workshop": "framtidsdialog"}}},
          {"client": "två", "by": "ledare", "do": {"moveStep": {"workshop": "framtidsdialog", "to": "FIRST"}}},
          {"client": "igen", "by": "ledare", "do": {"moveStep": {"workshop": "framtidsdialog", "to": "FIRST"}}},
          {"client": "tom", "by": "bord-1", "do": {"contribute": {"kind": "question", "text": "  "}}},
          {"client": "kort", "by": "bord-1", "do": {"contribute": {"kind": "question", "text": "Det stämmer."}}},
          {"client": "dra", "by": "bord-1", "do": {"withdrawContribution": {"id": "@kort"}}},
          {"client": "kort", "by": "bord-1", "do": {"contribute": {"kind": "question", "text": "Det stämmer."}}}
        ]}
        """

    struct Line: Decodable {
        let result: String
        let created: [String]
        let refusal: String?
        let message: String?
    }

    private func prepared(_ tool: Tool) throws -> String {
        try tool.prepared()
        let plan = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(fileURLWithPath: Tool.county + "/workshop-1.json"))
        )
        let workshop = try #require(plan as? [String: Any])
        let id = try #require(workshop["id"] as? String)
        let steps = try #require(workshop["steps"] as? [[String: Any]])
        let first = try #require(steps.first?["id"] as? String)
        return script.replacingOccurrences(of: "framtidsdialog\"", with: id + "\"")
            .replacingOccurrences(of: "FIRST", with: first)
    }

    @Test("Each command counts once, and every refusal says why")
    func play() throws {
        let tool = try Tool()
        defer { tool.clean() }
        try tool.write(try prepared(tool), to: "s.json")
        let outcome = try tool.run("play", "s.json", "--database", "a.sqlite", "--json")
        #expect(outcome.code == 0, "\(outcome.messages)")
        let first = try outcome.output.split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
        #expect(
            first.map(\.result) == ["accepted", "accepted", "refused", "refused", "accepted", "accepted", "repeated"]
        )
        try #require(first.count == 7)
        #expect(first[2].refusal == "stepMoved")
        #expect(first[3].refusal == "emptyText")
        #expect(first[3].message?.contains("tom") == true)
        #expect(first[4].created == ["K1"])
        let again = try tool.run("play", "s.json", "--database", "a.sqlite", "--json")
        let second = try again.output.split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
        #expect(
            second.map(\.result) == ["repeated", "repeated", "refused", "refused", "repeated", "repeated", "repeated"]
        )
        try #require(second.count == 7)
        #expect(second[4].created == ["K1"])
        let spoken = try tool.run("play", "s.json", "--database", "a.sqlite")
        #expect(spoken.output.contains("avslag:"))
        #expect(try tool.run("verify", "--database", "a.sqlite").code == 0)
    }

    @Test("A script with faults plays nothing")
    func faulty() throws {
        let tool = try Tool()
        defer { tool.clean() }
        try tool.prepared()
        try tool.write(#"{"commands": [{"by": "ledare", "do": {"openWorkshp": {"workshop": "x"}}}]}"#, to: "s.json")
        let outcome = try tool.run("play", "s.json", "--database", "a.sqlite")
        #expect(outcome.code == 65)
        #expect(outcome.messages.contains("openWorkshop"), "the near miss is named: \(outcome.messages)")
    }
}
