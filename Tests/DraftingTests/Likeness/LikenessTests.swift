import Testing

@testable import Drafting

@Suite struct LikenessTests {
    private func alike(_ texts: [String]) -> [[Int]] {
        Likeness.ofCards.pairs(in: TellingWords.all(in: texts)).map { [$0.first, $0.second] }
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

    @Test func `rare words in common weigh more than words that all have`() throws {
        let common = [
            "kvinnor makt buss skog", "kvinnor makt tåg fjäll", "kvinnor makt bil hav", "kvinnor makt cykel sjö",
        ]
        let rare = ["skyddsrum lönekartläggning väg sten", "skyddsrum lönekartläggning bro grus"]
        var all = Likeness.ofCards
        all.threshold = 0
        let pairs = all.pairs(in: TellingWords.all(in: common + rare))
        let usual = try #require(pairs.first { $0.first == 0 && $0.second == 1 })
        let telling = try #require(pairs.first { $0.first == 4 && $0.second == 5 })
        #expect(telling.share > usual.share)
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
        let stems = Set(TellingWords.all(in: ["Lönen är lika för kvinnor."])[0].keys)
        let parts = SwedishText.parts(of: "Kvinnor får lika lön!", marking: stems)
        #expect(parts.map(\.words).joined() == "Kvinnor får lika lön!")
        #expect(parts.filter(\.isMarked).map(\.words) == ["Kvinnor", "lika", "lön"])
    }
}
