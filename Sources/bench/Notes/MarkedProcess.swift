import Engine
import Foundation

/// A process with nothing but what notes are read by: codes, areas and sectors, from a `process.json` beside the marked
/// notes.
enum MarkedProcess {
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

    static func read(_ file: URL) throws -> Engine.Process {
        let lists = try JSONDecoder().decode(Lists.self, from: Data(contentsOf: file))
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
}
