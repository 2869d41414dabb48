import Engine
import Testing

@Suite struct DisclosureTests {
    private static let interviews: [String: [String]] = [
        "I1": ["kommun", "inland", "HR-chef"], "I2": ["kommun", "inland", "HR-chef"],
        "I3": ["kommun", "inland", "HR-chef"], "I4": ["kommun", "kust", "rektor"], "I5": ["kommun", "kust", "rektor"],
        "I6": ["kommun", "kust", "socialchef"], "I7": ["region"], "I8": ["region"], "I9": ["akademi"],
    ]

    @Test func `a description that three share is shown`() {
        #expect(Disclosure(Self.interviews).label(of: "I1") == "HR-chef")
    }

    @Test func `a role that would point to one person is widened to the kind of municipality`() {
        let disclosure = Disclosure(Self.interviews)
        #expect(disclosure.shown["I6"] == ["kommun", "kust"])
        #expect(disclosure.shown["I4"] == ["kommun", "kust"])
    }

    @Test func `sectors with few sources are shown together`() {
        let disclosure = Disclosure(Self.interviews)
        #expect(disclosure.shown["I7"] == [])
        #expect(disclosure.shown["I9"] == [])
        #expect(disclosure.label(of: "I9") == nil)
    }

    @Test func `a single one left over takes another group with it, so that it cannot be found by subtraction`() {
        let disclosure = Disclosure([
            "a": ["kommun"], "b": ["kommun"], "c": ["kommun"], "d": ["region"], "e": ["region"], "f": ["region"],
            "g": ["region"], "h": ["akademi"],
        ])
        #expect(disclosure.shown["h"] == [])
        #expect(disclosure.shown["a"] == [])
        #expect(disclosure.shown["d"] == ["region"])
    }

    @Test func `two sources in all show nothing`() {
        #expect(Disclosure(["a": ["kommun"], "b": ["region"]]).shown.isEmpty)
    }

    @Test(arguments: 3...12) func `no shown group is ever smaller than three`(count: Int) {
        let kinds = ["kommun", "region", "akademi"]
        let roles = ["chef", "strateg", "politiker", "rektor"]
        var sources: [Int: [String]] = [:]
        for index in 0..<count { sources[index] = [kinds[index % 3], roles[(index * 7) % 4]] }
        let shown = Disclosure(sources).shown
        for group in Set(shown.values) { #expect(shown.values.filter { $0 == group }.count >= 3) }
    }
}
