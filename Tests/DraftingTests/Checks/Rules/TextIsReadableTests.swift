import Drafting
import Formats
import Testing

struct TextIsReadableTests {
    let rule = TextIsReadable()

    @Test func `long words and long sentences are found with their measure`() throws {
        let sentence =
            "Jämställdhetsintegreringens verksamhetsutvecklingsperspektiv "
            + Array(
                repeating: "förutsätter samhandling",
                count: 14
            ).joined(separator: " ") + "."
        let text = Array(repeating: sentence, count: 4).joined(separator: " ")
        let findings = try CheckedCounty().findings(rule, in: .complete([.vision: [.paragraph(text)]]))
        #expect(findings.map(\.subject) == ["vision", "vision"])
        #expect(findings.first?.level == .warning)
        #expect(findings.first?.text.hasPrefix("LIX är 130;") == true)
        #expect(findings.last?.text.hasPrefix("Fyra meningar har fler än 25 ord") == true)
    }

    @Test func `short sentences with short words pass, and tables are not read`() throws {
        let text = Array(repeating: "Vi är med och vi gör det vi kan.", count: 40).joined(separator: " ")
        #expect(try CheckedCounty().findings(rule, in: .complete([.vision: [.paragraph(text)]])).isEmpty)
        let long = Array(repeating: "verksamhetsutveckling", count: 200).joined(separator: " ")
        let table = Table(columns: [.init("Text")], rows: [[Table.Cell(long)]])
        #expect(try CheckedCounty().findings(rule, in: .complete([.vision: [.table(table)]])).isEmpty)
    }
}
