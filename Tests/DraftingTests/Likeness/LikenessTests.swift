import Testing

@testable import Drafting

@Suite struct LikenessTests {
    private func alike(_ texts: [String]) -> [[Int]] {
        Likeness.ofCards.pairs(in: SwedishStem.all(in: texts)).map { [$0.first, $0.second] }
    }

    @Test func `two cards that say the same in other forms are alike, others are not`() {
        let texts = [
            "Kvinnor och män har lika lön för lika arbete.",
            "Lönen är lika för kvinnor och män som gör lika arbeten.",
            "Pojkar läser lika mycket som flickor.",
            "Ingen är rädd hemma.",
        ]
        #expect(alike(texts) == [[0, 1]])
    }

    @Test func `one shared word is never enough, however rare`() {
        #expect(alike(["Skyddsrum", "Skyddsrum", "Fler skyddsrum byggs"]).isEmpty)
    }

    @Test func `a rare word in common weighs more than one that all have`() throws {
        let many = (1...30).map { "Kvinnor och män delar på uppgift nummer \(["a", "b", "c"][$0 % 3])\($0)" }
        let texts = many + ["Kvinnor söker teknikutbildning i Ånge", "Teknikutbildning i Ånge lockar kvinnor"]
        let pair = try #require(
            Likeness.ofCards.pairs(in: SwedishStem.all(in: texts)).first { $0.first == 30 && $0.second == 31 }
        )
        let even = Likeness(threshold: 0, fewest: 1, weighing: .equal)
        let plain = try #require(
            even.pairs(in: SwedishStem.all(in: texts)).first { $0.first == 30 && $0.second == 31 }
        )
        #expect(pair.share > plain.share - 0.2 && pair.share < 1)
    }

    @Test func `no pair is missed by looking up only the rarest words`() {
        var random = SystemRandomNumberGenerator()
        let words = (1...40).map { "ord\(String(repeating: "x", count: $0))" }
        for weighing in [Likeness.Weighing.equal, .rarity] {
            let texts = (0..<120).map { _ in
                Dictionary(
                    (0..<Int.random(in: 1...9, using: &random)).map { _ in
                        let word = words[Int.random(in: 0..<40, using: &random)]
                        return (word, word)
                    }
                ) { first, _ in first }
            }
            let strict = Likeness(threshold: 0.4, fewest: 2, weighing: weighing)
            var all = strict
            all.threshold = 0
            let expected = all.pairs(in: texts).filter { $0.share >= 0.4 }
            #expect(Set(strict.pairs(in: texts)) == Set(expected))
        }
    }

    @Test func `the words that made them alike can be shown in both texts`() {
        let one = "Lönen är lika för kvinnor."
        let stems = Set(SwedishStem.all(in: one).keys)
        let parts = SwedishText.parts(of: "Kvinnor får lika lön!", marking: stems)
        #expect(parts.map(\.words).joined() == "Kvinnor får lika lön!")
        #expect(parts.filter(\.isMarked).map(\.words) == ["Kvinnor", "lika", "lön"])
    }
}
