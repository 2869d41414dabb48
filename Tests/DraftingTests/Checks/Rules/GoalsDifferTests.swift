import Engine
import Testing

@testable import Drafting

struct GoalsDifferTests {
    let rule = GoalsDiffer()

    @Test func `two goals with the same content are found in different areas, with the shared words`() throws {
        var county = try CheckedCounty()
        try county.goal("Kvinnor och män delar makten i kommunernas beslut.")
        try county.goal("I kommunerna delas makt och beslut av kvinnor och män.", area: "makt")
        let findings = county.findings(rule)
        #expect(findings.map(\.subject) == ["M2.1"])
        #expect(
            findings.first?.text
                == "Målet liknar M1.1 i område 1: båda har orden ”beslut”, ”delas”, ”kommunerna”, ”kvinnor”, ”makt” och ”män”."
        )
    }

    @Test func `a goal like many others is one finding that names a few`() throws {
        var county = try CheckedCounty()
        for number in 1...6 { try county.goal("Kvinnor och män delar makten i fråga \(number).") }
        let findings = county.findings(rule)
        #expect(findings.map(\.subject) == ["M1.2", "M1.3", "M1.4", "M1.5", "M1.6"])
        #expect(findings[1].text.hasSuffix(" Det liknar också M1.2."))
        #expect(findings[4].text.hasSuffix(" Det liknar också M1.2, M1.3, M1.4 och ytterligare ett."))
    }

    @Test func `goals that only share small words pass`() throws {
        var county = try CheckedCounty()
        try county.goal("Alla kvinnor och män i länet är trygga på kvällen.")
        try county.goal("Alla kvinnor och män i länet har lika lön.")
        #expect(county.findings(rule).isEmpty)
    }

    @Test func `looking up by rare stems finds what comparing all with all finds`() {
        var seed: UInt64 = 7
        func next(_ limit: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % limit
        }
        let words = (0..<40).map {
            "ord\(UnicodeScalar(97 + $0 % 26).map(Character.init) ?? "a")\($0 < 26 ? "k" : "p")k"
        }
        let texts = (0..<120).map { _ in (0..<(4 + next(6))).map { _ in words[next(40)] }.joined(separator: " ") }
        let stems = TellingWords.all(in: texts).map { Set($0.keys) }
        var expected: [[Int]] = []
        for second in texts.indices {
            for first in 0..<second {
                let shared = stems[first].intersection(stems[second]).count
                let union = stems[first].union(stems[second]).count
                if shared >= 3, Double(shared) >= 0.5 * Double(union) { expected.append([first, second]) }
            }
        }
        #expect(!expected.isEmpty)
        #expect(rule.likeness.pairs(in: TellingWords.all(in: texts)).map { [$0.first, $0.second] } == expected)
    }
}
