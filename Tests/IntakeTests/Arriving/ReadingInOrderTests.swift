import Intake
import Testing

@Suite struct ReadingInOrderTests {
    private struct Stopped: Error, Equatable { let at: Int }

    /// A note for each number; some take much longer to read than others.
    private func note(_ number: Int) -> SentFile? {
        let line = "- Männen söker inte hjälp förrän det har gått för långt, säger alla.\n"
        let text = "## Utmaningar\n\n" + String(repeating: line, count: number % 7 == 0 ? 400 : 2)
        return SentFile.all("\(number).md", Array(text.utf8)).first
    }

    private func reader() throws -> InterviewNoteReader {
        InterviewNoteReader(try NoteFixtures.process(), masking: [])
    }

    @Test func `many notes come in the order they were sent, a few at a time`() async throws {
        var (asked, most) = (0, 0)
        var taken: [String] = []
        try await reader().readAll(by: NoteCorrections()) {
            guard asked < 60 else { return nil }
            asked += 1
            most = max(most, asked - taken.count)
            return note(asked)
        } take: { file in
            taken += file.notes.map(\.name)
        }
        #expect(taken == (1...60).map { "\($0).md" })
        #expect(most < 20)
    }

    @Test func `a file that is missing is told when those before it have been taken`() async throws {
        var asked = 0
        var taken: [String] = []
        await #expect(throws: Stopped(at: 5)) {
            try await reader().readAll(by: NoteCorrections()) { () throws in
                asked += 1
                if asked == 5 { throw Stopped(at: asked) }
                return note(asked)
            } take: { file throws in
                taken.append(file.file)
            }
        }
        #expect(taken == ["1.md", "2.md", "3.md", "4.md"])
    }

    @Test func `nothing is read on when a note cannot be taken`() async throws {
        var asked = 0
        var taken = 0
        await #expect(throws: Stopped(at: 2)) {
            try await reader().readAll(by: NoteCorrections()) { () throws in
                asked += 1
                return note(asked)
            } take: { file throws in
                taken += 1
                if taken == 2 { throw Stopped(at: taken) }
            }
        }
        #expect(taken == 2)
        #expect(asked < 20)
    }

    @Test func `persons are covered as the corrections say, and the bytes stay as they came`() async throws {
        let bytes = Array("## Utmaningar\n\n- Ring Petra Holm på 070-174 06 05 om männen som inte söker hjälp.\n".utf8)
        var sent = SentFile.all("a.md", bytes)[...]
        var found: [ReadNotes] = []
        try await reader().readAll(by: NoteCorrections(kinds: Set(MaskingProposal.Kind.allCases))) {
            sent.popFirst()
        } take: { file in
            found.append(file)
        }
        #expect(found.map(\.bytes) == [bytes])
        #expect(found.first?.notes.first?.reading.kept?.contains("Holm") == false)
    }
}
