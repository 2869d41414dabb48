import Engine
import Foundation
import Testing

@Suite struct ReanchoringTests {
    private func statements(_ texts: [String], in note: String) -> [Statement] {
        var result: [Statement] = []
        for (index, text) in texts.enumerated() {
            let start =
                note.range(of: text).map { note.unicodeScalars.distance(from: note.startIndex, to: $0.lowerBound) } ?? 0
            result.append(
                Statement(
                    id: StatementID("U\(index + 1)"),
                    interview: "I1",
                    text: text,
                    start: start,
                    length: text.unicodeScalars.count
                )
            )
        }
        return result
    }

    private static let note = """
        Vi har en plan som ingen läser.
        Männen söker inte hjälp, och därför kommer de för sent.
        Bussen slutar gå klockan sex.
        """

    @Test func `what stands unchanged keeps its words and gets its new place`() {
        let old = statements(["Vi har en plan som ingen läser.", "Bussen slutar gå klockan sex."], in: Self.note)
        let found = Reanchoring(old, in: "Justerad 2023-05-02\n\n" + Self.note)
        #expect(found.unplaced.isEmpty)
        #expect(found.placed.map(\.statement.text) == ["U1", "U2"])
        #expect(found.placed.map(\.isUnchanged) == [true, true])
        #expect(found.placed[0].start == 21)
        #expect(found.placed[0].text == "Vi har en plan som ingen läser.")
    }

    @Test func `a reworded statement is found again with its new words`() {
        let old = statements(["Männen söker inte hjälp, och därför kommer de för sent."], in: Self.note)
        let found = Reanchoring(
            old,
            in: "Inledning. Männen söker sällan hjälp och därför kommer de alldeles för sent. Slut."
        )
        #expect(found.placed.map(\.text) == ["Männen söker sällan hjälp och därför kommer de alldeles för sent."])
        #expect(found.placed.map { !$0.isUnchanged && $0.likeness >= 0.6 } == [true])
    }

    @Test func `what is gone is listed and nothing is put in its place`() {
        let old = statements(["Vi har en plan som ingen läser.", "Bussen slutar gå klockan sex."], in: Self.note)
        let found = Reanchoring(old, in: "Vi har en plan som ingen läser. Kommunen har infört heltid i omsorgen.")
        #expect(found.placed.map(\.statement.text) == ["U1"])
        #expect(found.unplaced.map(\.text) == ["U2"])
    }

    @Test func `the same words twice are two places`() {
        let old = statements(["Ingen tid.", "Ingen tid."], in: "Ingen tid. Annat. Ingen tid.")
        let found = Reanchoring(old, in: "Ingen tid. Annat. Ingen tid.")
        #expect(found.placed.map(\.start) == [0, 18])
    }

    @Test func `two like statements do not take the same passage`() {
        let old = statements(
            ["heltid åt alla i omsorgen", "heltid åt alla i skolan"],
            in: "heltid åt alla i omsorgen\nheltid åt alla i skolan"
        )
        let found = Reanchoring(old, in: "heltid åt alla i hela omsorgen")
        #expect(found.placed.map(\.statement.text) == ["U1"])
        #expect(found.unplaced.map(\.text) == ["U2"])
    }

    @Test func `an empty text places nothing`() {
        #expect(Reanchoring(statements(["Ingen tid."], in: "Ingen tid."), in: "").unplaced.count == 1)
        #expect(Reanchoring([], in: "text").placed.isEmpty)
    }
}
