import Drafting
import Engine
import Testing

struct FiguresAreSplitBySexTests {
    let rule = FiguresAreSplitBySex()

    @Test func `a figure on persons without men, source and year is found`() throws {
        let county = try CheckedCounty {
            $0.areas[0].figures[0].men = nil
            $0.areas[0].figures[0].source = ""
            $0.areas[0].figures[0].year = nil
        }
        #expect(county.findings(rule).map(\.text) == ["Siffran ”Personer som är oroliga” saknar män, källa och år."])
    }

    @Test func `an indicator that counts people is split, or says why not`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        try county.indicator("Andel anställda med kunskap", on: .goal(id: goal))
        #expect(county.findings(rule).map(\.subject) == ["N1"])
        #expect(county.findings(rule).first?.text.contains("”anställda”") == true)
    }

    @Test func `split figures, given reasons and counts of other things pass`() throws {
        var county = try CheckedCounty {
            $0.areas[0].figures[0].men = nil
            $0.areas[0].figures[0].reasonNotSplit = "Uppgiften finns inte."
        }
        let goal = try county.goal("Alla är trygga.")
        try county.indicator("Andel anställda med kunskap", on: .goal(id: goal), bySex: true)
        try county.indicator("Andel chefer", on: .goal(id: goal), reasonNotSplit: "För få.")
        try county.indicator("Antal kommuner med barnombud", on: .goal(id: goal))
        #expect(county.findings(rule).isEmpty)
    }
}
