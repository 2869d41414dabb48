import Engine
import Formats
import Intake
import Testing

@Suite struct NotePreviewTests {
    private static let note = """
        Intervjuare: Karin Lind

        ## Utmaningar

        - Männen söker inte hjälp, säger enhetschef Petra Holm.
        - Den som behöver oss kan ringa 070-174 06 05 dygnet runt, men få vågar göra det i en så liten kommun.

        ## Löst och fast

        - kaffet är slut
        """

    private func preview(_ kinds: Set<MaskingProposal.Kind>) throws -> (NoteReading, NotePreview) {
        let process = try NoteFixtures.process()
        let reading = InterviewNoteReader(process, masking: kinds).read(file: "a.md", bytes: Array(Self.note.utf8))
        return (reading, NotePreview(reading, file: "a.md", process: process, language: .swedish))
    }

    @Test func `a preview tells what was found, why, what was left out and what was masked`() throws {
        let (_, preview) = try preview(MaskingProposal.Kind.certain)
        #expect(preview.found.map(\.category) == ["utmaning", "utmaning"])
        #expect(preview.found.map(\.why) == ["rubriken ”Utmaningar”", "rubriken ”Utmaningar”"])
        #expect(preview.unsure == 0)
        #expect(preview.leftOut.map(\.text) == ["kaffet är slut"])
        #expect(Set(preview.masked.map(\.fate)) == ["masked", "proposed", "outside"])
    }

    @Test func `what is certain is masked and a name is proposed`() throws {
        let (reading, _) = try preview(MaskingProposal.Kind.certain)
        #expect(reading.texts.contains { $0.contains("[telefon]") })
        #expect(reading.texts.contains { $0.contains("Petra Holm") })
        #expect(reading.interviewer == "[namn]")
    }

    @Test func `all kinds can be masked, and none`() throws {
        let all = try preview(Set(MaskingProposal.Kind.allCases)).0
        #expect(all.texts[0] == "Männen söker inte hjälp, säger enhetschef [namn].")
        let none = try preview([]).0
        #expect(none.texts.contains { $0.contains("070-174 06 05") })
    }

    @Test func `the place of a masked statement still holds its words in the note`() throws {
        let (reading, _) = try preview(Set(MaskingProposal.Kind.allCases))
        let scalars = Array(Self.note.unicodeScalars)
        for masked in reading.masked {
            let place = masked.proposal.start..<masked.proposal.start + masked.proposal.length
            #expect(String(String.UnicodeScalarView(scalars[place])) == masked.proposal.text)
        }
    }

    @Test func `a statement without a telling heading says which words point where`() throws {
        let reading = try NoteFixtures.read(
            "Vi hinner inte med, det är tidsbrist och ingen budget.\n\nTack vare facket fungerar schemat."
        )
        #expect(reading.judgements.count == reading.proposal?.statements.count)
        #expect(reading.judgements.contains { if case .wording = $0.why { true } else { false } })
    }
}
