import Drafting
import Engine
import Testing

struct DatesLieInThePeriodTests {
    let rule = DatesLieInThePeriod()

    @Test func `dates outside the period are found, those at its ends pass`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        try county.action("Införa rutiner", for: goal, start: "2024-01-01", end: "2027-12-31")
        try county.action("Måla huset", for: goal)
        #expect(county.findings(rule).isEmpty)
        try county.action("Bygga broar", for: goal, start: "2023-12-01", end: "2028-01-01")
        #expect(
            county.findings(rule).map(\.text) == [
                "”Bygga broar” börjar 2023-12-01 och slutar 2028-01-01, utanför perioden 2024–2027."
            ]
        )
    }
}
