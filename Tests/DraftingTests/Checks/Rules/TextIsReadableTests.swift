import Drafting
import Engine
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
        #expect(findings.map(\.subject) == ["vision", "vision", "vision"])
        #expect(findings.first?.level == .warning)
        #expect(findings.first?.text.hasPrefix("LIX är 130;") == true)
        #expect(findings[1].text.hasPrefix("Fyra meningar har fler än 25 ord"))
        #expect(findings.last?.text == "Ingenstans förklaras ”jämställdhetsintegrering”.")
    }

    private func findings(_ text: String, _ terms: [Term] = []) throws -> [String] {
        try CheckedCounty { $0.glossary = terms }.findings(rule, in: .complete([.vision: [.paragraph(text)]]))
            .map(\.text)
    }

    @Test func `a section in which nobody acts is found, and one that says who is not`() throws {
        let nobody = "En rutin ska tas fram. Arbetet genomförs varje år. Resultatet har redovisats. Vi finns här."
        #expect(
            try findings(nobody) == [
                "Tre av fyra meningar säger inte vem som gör något. Den första börjar ”En rutin ska tas fram.”."
            ]
        )
        let somebody =
            "Kommunen tar fram en rutin. Arbetet genomförs av regionen. Det behövs tid. Vi hoppas att det lyckas. "
            + "Länets skolor har lärares stöd. Det finns plats hos alla."
        #expect(try findings(somebody) == [])
    }

    @Test func `abbreviations and terms that nobody explains are found, and explained ones pass`() throws {
        let text = "SKR och VKV talar om intersektionella analyser, t.ex. i EU."
        #expect(
            try findings(text) == ["Skriv ut ”t.ex”.", "Ingenstans förklaras ”SKR”, ”VKV” och ”intersektionalitet”."]
        )
        let explained = "Sveriges Kommuner och Regioner (SKR) och VKV (Västernorrlands kvinnojour) talar om det."
        #expect(try findings(explained) == [])
        let term = Term(term: "intersektionalitet", explanation: "Hur maktordningar samverkar.")
        #expect(try findings("Vi gör intersektionella analyser.", [term]) == [])
    }

    @Test func `short sentences with short words pass, and tables are not read`() throws {
        let text = Array(repeating: "Vi är med och vi gör det vi kan.", count: 40).joined(separator: " ")
        #expect(try CheckedCounty().findings(rule, in: .complete([.vision: [.paragraph(text)]])).isEmpty)
        let long = Array(repeating: "verksamhetsutveckling", count: 200).joined(separator: " ")
        let table = Table(columns: [.init("Text")], rows: [[Table.Cell(long)]])
        #expect(try CheckedCounty().findings(rule, in: .complete([.vision: [.table(table)]])).isEmpty)
    }
}
