import Drafting
import Testing

struct NumeralsTests {
    @Test(arguments: [
        (0, "noll"), (1, "en"), (2, "två"), (7, "sju"), (12, "tolv"), (13, "13"), (100, "100"), (1234, "1234"),
        (12_400, "12\u{A0}400"), (1_000_000, "1\u{A0}000\u{A0}000"), (-3, "−3"),
    ])
    func `tal skrivs med bokstäver upp till tolv`(count: Int, words: String) {
        #expect(Swedish.number(count) == words)
    }

    @Test func `ett böjs efter ordet det räknar`() {
        #expect(Swedish.number(1, .neuter) == "ett")
        #expect(Swedish.number(1, .common) == "en")
        #expect(Swedish.number(2, .neuter) == "två")
    }

    @Test(arguments: [(7, 12, "sju av tolv"), (7, 14, "7 av 14"), (13, 14, "13 av 14"), (1, 3, "en av tre")])
    func `en andel skrivs lika på båda sidor`(part: Int, whole: Int, words: String) {
        #expect(Swedish.share(part, of: whole) == words)
    }
}
