import Testing

@testable import Intake
@testable import bench

/// Decision trees: as they are written, and as they are learnt.
@Suite struct RemarkTreesTests {
    @Test func `a table is read tree by tree, and asks for nothing that is not known`() throws {
        let trees = DecisionTrees("-1 question<1 0.5 found<2.5 1 2", names: ["found", "question"])
        #expect(trees.score { [0, 0][$0] } == -0.5)
        #expect(trees.score { [2, 1][$0] } == 0)
        #expect(trees.score { [.infinity, 1][$0] } == 1)
        let names = Set(RemarkView.names)
        for part in NoteWeights.parts(of: RemarkTrees.table) {
            let sides = part.split(separator: "<")
            #expect(Float(sides[sides.count - 1]) != nil, "\(part)")
            if sides.count == 2 { #expect(names.contains(String(sides[0])), "\(part)") }
        }
    }

    @Test func `every sign is told from the others`() {
        #expect(RemarkSign.allCases.count <= 256)
        for sign in RemarkSign.allCases {
            var set = SignSet<RemarkSign>()
            set.insert(sign)
            #expect(RemarkSign.allCases.filter { set.contains($0.rawValue) } == [sign])
        }
    }

    @Test func `trees learn what two signs mean together, and a measure from where it changes`() {
        func lesson(_ names: [String], _ length: Float, _ isRight: Bool) -> NoteLesson {
            let features =
                names.map { NoteLesson.Feature(name: $0, strength: 1) } + [.init(name: "length", strength: length)]
            return NoteLesson(subject: .verdict, answers: [[], features], right: isRight ? 1 : 0)
        }
        // Right when the one sign is there without the other, unless it is long; what has no length is not long.
        let cases: [(names: [String], length: Float, isRight: Bool)] = [
            ([], 1, false), (["a"], 1, true), (["b"], 1, false), (["a", "b"], 1, false), (["a"], 9, false),
            (["a"], .infinity, true),
        ]
        let lessons = (0..<60).flatMap { _ in cases.map { lesson($0.names, $0.length, $0.isRight) } }
        let table = TreeLearning(lessons, measures: ["length"]).learn(count: 60, leaves: 6, least: 5, belief: 0.3)
        let names = ["length", "a", "b"]
        let trees = DecisionTrees(table, names: names)
        for known in cases {
            let row = [known.length, known.names.contains("a") ? 1 : 0, known.names.contains("b") ? 1 : 0]
            #expect((trees.score { row[$0] } > 0) == known.isRight, "\(known)")
        }
    }
}
