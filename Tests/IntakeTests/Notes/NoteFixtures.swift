import Engine
import Foundation
import Intake

/// The notes beside this file, what a person captured in each, and a process to read them with.
enum NoteFixtures {
    struct Expected: Decodable {
        var text: String
        var category: String
        var area: Int?
    }

    private struct Lists: Decodable {
        struct Area: Decodable {
            var id: AreaID
            var number: Int
            var title: String
            var short: String
            var vocabulary: [String]
        }
        var codes: [Code]
        var areas: [Area]
        var sectors: [Sector]
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") || $0.hasSuffix(".csv") }.sorted()
    }

    /// The statements of each note, and the texts that must stay out.
    static func expectations() throws -> (statements: [String: [Expected]], out: [String: [String]]) {
        let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
        let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        var statements: [String: [Expected]] = [:]
        for (name, value) in object where name != "out" {
            statements[name] = try JSONDecoder().decode(
                [Expected].self,
                from: JSONSerialization.data(withJSONObject: value)
            )
        }
        return (statements, object["out"] as? [String: [String]] ?? [:])
    }

    static func process() throws -> Engine.Process {
        let data = try Data(contentsOf: folder.appendingPathComponent("process.json"))
        let lists = try JSONDecoder().decode(Lists.self, from: data)
        let level = LevelName(singular: "mål", plural: "mål", definite: "målet", definitePlural: "målen", neuter: true)
        return Engine.Process(
            id: "prov",
            title: "Prov",
            subtitle: "",
            theme: "jämställdhet",
            counties: [],
            period: Period(from: 2024, to: 2027),
            language: "sv-SE",
            publisher: "",
            levels: Levels(area: level, vision: level, smart: level, action: level),
            overallGoal: "",
            areas: lists.areas.map {
                Area(id: $0.id, number: $0.number, title: $0.title, short: $0.short, vocabulary: $0.vocabulary)
            },
            sectors: lists.sectors,
            codes: lists.codes,
            workshops: []
        )
    }

    static func read(_ text: String, as file: String = "prov.md") throws -> NoteReading {
        InterviewNotes.read(file: file, bytes: Array(text.utf8), process: try process())
    }
}

extension NoteReading {
    var texts: [String] { proposal?.statements.map(\.text) ?? [] }
    var categories: [String?] { proposal?.statements.map { $0.category?.text } ?? [] }
}
