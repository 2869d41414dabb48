import Testing

@testable import Formats

@Suite struct EditDistanceTests {
    @Test(
        "distances are those of Damerau and Levenshtein",
        arguments: [
            ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("titel", "title", 1), ("kitten", "sitting", 3),
            ("ab", "ba", 1), ("mål", "mal", 1), ("Area", "area", 0), ("ca", "abc", 3),
        ]
    )
    func distances(left: String, right: String, expected: Int) {
        #expect(EditDistance.between(left, right) == expected)
        #expect(EditDistance.between(right, left) == expected)
    }

    @Test func `only what may be a slip is suggested`() {
        #expect(EditDistance.nearest(to: "titel", among: ["minutes", "title", "tile"]) == "title")
        #expect(EditDistance.nearest(to: "xyz", among: ["abc", "title"]) == nil)
        #expect(EditDistance.nearest(to: "id", among: ["at", "is"]) == "is")
        #expect(EditDistance.nearest(to: "a", among: []) == nil)
    }
}
