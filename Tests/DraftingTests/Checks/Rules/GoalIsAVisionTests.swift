import Engine
import Formats
import Testing

@testable import Drafting

struct GoalIsAVisionTests {
    let rule = GoalIsAVision()

    @Test(arguments: [
        "Flickor och pojkar har samma rätt, möjlighet och villkor att lyckas och må bra i skolan.",
        "Kvinnor och män har likvärdiga arbetsvillkor och arbetsmiljö oavsett bransch.",
        "Kvinnor och män tar samma ansvar för hemarbete och ger och får omsorg på lika villkor.",
        "Fler utrikes födda kvinnor är etablerade på arbetsmarknaden, vilket ger ekonomisk självständighet.",
        "Alla känner tillit till och är delaktiga i utvecklingen av demokratin.",
        "Kvinnors och flickors behov väger tyngre i den civila beredskapen.",
        "Våld upptäcks tidigt och möts av kunnig personal i hela länet.",
        "Länet bidrar till Agenda 2030 genom jämställda beslut.",
    ])
    func `a goal written as true passes`(_ text: String) {
        #expect(rule.remarks(on: text) == [])
    }

    @Test(arguments: [
        ("Alla ska vara trygga.", "krav eller ett löfte"),
        ("Våldet kommer att minska.", "krav eller ett löfte"),
        ("Öka tryggheten i hela länet.", "läses som en uppgift"),
        ("Kvinnor fick mer makt.", "dåtid"),
        ("Trygghet för flickor och pojkar.", "saknar ett verb i presens"),
        ("Alla är trygga. Ingen är rädd.", "2 meningar"),
        ("Våldet är 20 procent lägre.", "”20 procent”"),
        ("Makten är delad efter fyra år.", "”fyra år”"),
        ("Hälften av alla chefer är kvinnor.", "”hälften”"),
    ])
    func `what breaks the pattern is named`(_ text: String, _ remark: String) {
        #expect(rule.remarks(on: text).contains { $0.swedish.contains(remark) }, "\(rule.remarks(on: text))")
    }

    @Test func `more than twenty-five words are too many`() {
        let text = "Alla är " + Array(repeating: "trygga", count: 24).joined(separator: " ") + "."
        #expect(rule.remarks(on: text).map(\.swedish) == ["Texten har 26 ord; högst 25 går att minnas."])
    }

    @Test func `only goals of this grammar are read`() throws {
        var county = try CheckedCounty()
        try county.goal("Att öka andelen till 40 procent senast 2026.", grammar: .smart)
        #expect(county.findings(rule).isEmpty)
        try county.goal("Alla ska vara trygga.")
        #expect(county.findings(rule).map(\.subject) == ["M1.2"])
    }
}
