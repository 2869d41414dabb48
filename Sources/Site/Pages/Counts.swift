import Formats

// Numbers with their nouns. Swedish has one form of these words; English has two.

extension Sentence {
    static func cards(_ count: Int) -> Sentence {
        Sentence("\(count) kort", count == 1 ? "1 card" : "\(count) cards")
    }

    static func goals(_ count: Int) -> Sentence {
        Sentence("\(count) mål", count == 1 ? "1 goal" : "\(count) goals")
    }
}
