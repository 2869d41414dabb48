import Drafting
import Engine
import Testing

struct OwnershipIsSpreadTests {
    let rule = OwnershipIsSpread()

    private func county(led: Int, of count: Int) throws -> CheckedCounty {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        for number in 1...count {
            let action = try county.action("Göra sak \(number)", for: goal)
            try county.claim(
                number <= led ? "region" : "jouren",
                on: .action(id: action),
                part: number <= led ? .lead : .partner
            )
        }
        return county
    }

    @Test func `three of five is too much for one organisation`() throws {
        let findings = try county(led: 3, of: 5).findings(rule)
        #expect(findings.map(\.text) == ["Region Norr ansvarar för tre av fem åtgärder."])
    }

    @Test func `two of five passes, and so does a plan of four`() throws {
        #expect(try county(led: 2, of: 5).findings(rule).isEmpty)
        #expect(try county(led: 4, of: 4).findings(rule).isEmpty)
    }
}
