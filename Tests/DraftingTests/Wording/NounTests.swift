import Drafting
import Engine
import Testing

struct NounTests {
    @Test(arguments: [
        (Noun.interview, 1, "en intervju"), (.interview, 3, "tre intervjuer"), (.interview, 14, "14 intervjuer"),
        (.contribution, 1, "ett inspel"), (.contribution, 12, "tolv inspel"), (.table, 1, "ett bord"),
        (.table, 4, "fyra bord"), (.workshop, 2, "två workshoppar"), (.participant, 150, "150 deltagare"),
        (.interviewStatement, 3, "tre intervjuutsagor"), (.participant, 12_000, "12\u{A0}000 deltagare"),
    ])
    func `räknade substantiv`(noun: Noun, count: Int, words: String) {
        #expect(noun.counted(count) == words)
    }

    @Test func `nivåernas namn kommer från processen`() {
        let area = LevelName(
            singular: "insatsområde",
            plural: "insatsområden",
            definite: "insatsområdet",
            definitePlural: "insatsområdena",
            neuter: true
        ).noun
        #expect(area.counted(1) == "ett insatsområde")
        #expect(area.indefinite == "ett insatsområde")
        #expect(area.none == "inget insatsområde")
        #expect(area.pronoun == "det")
        let intent = LevelName(
            singular: "viljeinriktning",
            plural: "viljeinriktningar",
            definite: "viljeinriktningen",
            definitePlural: "viljeinriktningarna"
        ).noun
        #expect(intent.none == "ingen viljeinriktning")
        #expect(intent.countedOrNone(0) == "inga viljeinriktningar")
        #expect(intent.pronoun == "den")
    }
}
