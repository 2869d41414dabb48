import Engine
import Formats
import Testing

@testable import Robots

/// What robots want, from what they see.
@Suite struct MindTests {
    @Test func `the same seed wants the same, another something else`() throws {
        let sight = try Self.sight(kind: "silentWriting", deeds: ["contribute"])
        func wishes(_ seed: UInt64) -> [[Mind.Wish]] {
            (0..<12).map { number in
                var mind = Mind(number: number, phrases: Self.phrases, seed: seed)
                return mind.wishes(sight)
            }
        }
        #expect(wishes(1) == wishes(1) && wishes(1) != wishes(2))
        #expect(wishes(1).allSatisfy { !$0.isEmpty })
        #expect(Set(wishes(1).joined().map { String(describing: $0) }).count > 6)
    }

    @Test func `a step is done once, however often it is looked at`() throws {
        let sight = try Self.sight(kind: "silentWriting", deeds: ["contribute"])
        var mind = Mind(number: 3, phrases: Self.phrases, seed: 1)
        #expect(!mind.wishes(sight).isEmpty && mind.wishes(sight).isEmpty)
    }

    @Test func `nothing is wished in a pause`() throws {
        var mind = Mind(number: 0, phrases: Self.phrases, seed: 1)
        #expect(mind.wishes(try Self.sight(kind: "pause", deeds: [], isPause: true)).isEmpty)
    }

    @Test func `lines of the script come before what is made up`() throws {
        let card = Command.contribute(
            kind: .idea,
            text: "Ur manuset",
            area: "makt",
            step: nil,
            table: nil,
            perspectives: [],
            statements: [],
            goal: nil,
            origin: nil
        )
        let phrases = Phrasebook(Self.process, lines: [("k", card)])
        var chance = Chance(seed: 1)
        #expect(phrases.card(.idea, "makt", nil, turn: 0, by: &chance) == "Ur manuset")
        let made = phrases.card(.idea, "makt", "Ingen frågar oss om tider", turn: 1, by: &chance)
        #expect(made != "Ur manuset" && made.contains("makt") || made.count > 20)
    }

    @Test func `dots stay within budget and cap`() throws {
        for seed in 0..<50 {
            var sight = try Self.sight(kind: "prioritise", deeds: ["vote"])
            sight.ballot = Sight.Paper(
                method: .dots(budget: 5, cap: 2),
                isOpen: true,
                options: ["M1.1", "M1.2", "M1.3"].map { Sight.Paper.Option(id: $0) }
            )
            var mind = Mind(number: 1, phrases: Self.phrases, seed: UInt64(seed))
            guard case .command(.vote(_, .dots(let dots)))? = mind.wishes(sight).first else {
                Issue.record("no vote")
                continue
            }
            #expect(dots.values.reduce(0, +) <= 5 && dots.values.allSatisfy { (1...2).contains($0) })
        }
    }

    static func sight(kind: String, deeds: [String], isPause: Bool = false) throws -> Sight {
        let list = deeds.map { "\"\($0)\"" }.joined(separator: ",")
        let text = """
            {"organisation": "ange", "table": "1", "areas": ["makt"],
             "workshop": {"isOpen": true, "hasTables": true, "round": 0},
             "statements": [{"id": "U1", "text": "Ingen frågar oss"}],
             "step": {"id": "s", "kind": "\(kind)", "minutes": 10, "deeds": [\(list)],
                      "isPause": \(isPause)}}
            """
        return try JSONDecoding.decode(from: JSON(text))
    }

    static let phrases = Phrasebook(process)

    static let process: Process = {
        let level = LevelName(singular: "mål", plural: "mål", definite: "målet", definitePlural: "målen", neuter: true)
        return Process(
            id: "lan",
            title: "Ett jämställt län",
            subtitle: "Strategi",
            theme: "jämställdhet",
            counties: [],
            period: Period(from: 2027, to: 2030),
            language: "sv-SE",
            publisher: "Länsstyrelsen",
            levels: Levels(area: level, vision: level, smart: level, action: level),
            overallGoal: "Lika makt",
            areas: [Area(id: "makt", number: 1, title: "Makt och inflytande", short: "Makt")],
            sectors: [],
            workshops: []
        )
    }()
}
