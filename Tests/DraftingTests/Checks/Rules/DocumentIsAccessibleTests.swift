import Drafting
import Formats
import Testing

struct DocumentIsAccessibleTests {
    let rule = DocumentIsAccessible()

    private func texts(_ blocks: [Block]) throws -> [String] {
        try CheckedCounty().findings(rule, in: .complete([.vision: blocks])).map(\.text)
    }

    @Test func `a skipped heading level is found`() throws {
        #expect(try texts([.heading(.three, "Djupt", anchor: "djupt")]) == ["Rubriken hoppar från nivå 1 till nivå 3."])
    }

    @Test func `a table without header cells or with ragged rows is found`() throws {
        let table = Table(caption: ["Roller"], columns: [.init("Vem"), .init("")], rows: [["Vi"]])
        #expect(
            try texts([.table(table)]) == [
                "Tabellen ”Roller” har en kolumn utan rubrik.",
                "Tabellen ”Roller” har rader som inte fyller kolumnerna.",
            ]
        )
    }

    @Test func `links need words and a place to lead to`() throws {
        let found = try texts([
            .paragraph(.link("", to: .url("https://example.org"))),
            .paragraph(.link("här", to: .url("https://example.org"))),
            .paragraph(.link("målen", to: .anchor("finns-inte"))),
        ])
        #expect(
            found == [
                "En länk saknar text.", "Länktexten ”här” säger inte vart länken leder.",
                "En länk leder till ”finns-inte”, som inte finns.",
            ]
        )
    }

    @Test func `title, language and unique anchors are asked for`() throws {
        var document = Document.complete([.vision: [.heading(.two, "Igen", anchor: "vision")]])
        document.metadata.title = ""
        document.metadata.language = ""
        #expect(
            try CheckedCounty().findings(rule, in: document).map(\.text) == [
                "Dokumentet saknar titel.", "Dokumentet säger inte vilket språk det är på.",
                "Ankaret ”vision” finns två gånger.",
            ]
        )
    }

    @Test func `an accessible document passes`() throws {
        let table = Table(columns: [.init("Vem"), .init("Vad")], rows: [["Vi", "Allt"]], anchor: "tabell")
        #expect(
            try texts([
                .heading(.two, "Mål", anchor: "mal"), .table(table),
                .paragraph(.link("tabellen", to: .anchor("tabell"))),
            ])
                == []
        )
    }
}
