import Engine
import Foundation
import Intake
import Testing

/// How much of what a person captured is found, over the notes in Fixtures.
@Suite struct NoteScoreTests {
    @Test func `nearly all that a person captures is found, in the right category, and little else`() throws {
        let reader = InterviewNoteReader(try NoteFixtures.process())
        let (expected, out) = try NoteFixtures.expectations()
        var (wanted, found, right, proposed, matched, stay, leaked) = (0, 0, 0, 0, 0, 0, 0)
        let names = Dictionary(uniqueKeysWithValues: try NoteFixtures.process().codes.map { ($0.id, $0.name) })
        for (name, statements) in expected.sorted(by: { $0.key < $1.key }) {
            let reading = reader.read(file: name, bytes: try NoteFixtures.bytes(name))
            let proposals = reading.proposal?.statements ?? []
            var used = Set<Int>()
            for statement in statements {
                let best = proposals.indices.max {
                    overlap(statement.text, proposals[$0].text) < overlap(statement.text, proposals[$1].text)
                }
                guard let best, overlap(statement.text, proposals[best].text) >= 0.6 else { continue }
                found += 1
                used.insert(best)
                if proposals[best].category.flatMap({ names[$0] }) == statement.category {
                    right += 1
                } else if ProcessInfo.processInfo.environment["NOTE_MISSES"] != nil {
                    print(
                        "OLD \(name) \(proposals[best].category?.text ?? "nil") for \(statement.category): \(statement.text)"
                    )
                }
            }
            wanted += statements.count
            proposed += proposals.count
            matched += used.count
            stay += out[name]?.count ?? 0
            leaked += (out[name] ?? []).filter { text in proposals.contains { $0.text.contains(text) } }.count
        }
        print(
            "found \(found)/\(wanted), category \(right)/\(found), precision \(matched)/\(proposed), leaked \(leaked)/\(stay)"
        )
        #expect(found * 100 >= wanted * 95)
        #expect(right * 100 >= found * 85)
        #expect(matched * 100 >= proposed * 80)
        #expect(leaked * 100 <= stay * 2)
    }

    /// Words in common over all words of both.
    private func overlap(_ left: String, _ right: String) -> Double {
        let (a, b) = (words(left), words(right))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        return Double(a.intersection(b).count) / Double(a.union(b).count)
    }

    private func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
