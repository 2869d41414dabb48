import Formats

// Numbers with their nouns.

extension Sentence {
    static func cards(_ count: Int) -> Sentence {
        Sentence("\(count) kort", count == 1 ? "1 card" : "\(count) cards")
    }

    static func goals(_ count: Int) -> Sentence {
        Sentence("\(count) mål", count == 1 ? "1 goal" : "\(count) goals")
    }

    static func actions(_ count: Int) -> Sentence {
        Sentence(count == 1 ? "1 aktivitet" : "\(count) aktiviteter", count == 1 ? "1 action" : "\(count) actions")
    }

    static func statements(_ count: Int) -> Sentence {
        Sentence(count == 1 ? "1 utsaga" : "\(count) utsagor", count == 1 ? "1 statement" : "\(count) statements")
    }

    static func notes(_ count: Int) -> Sentence {
        Sentence(count == 1 ? "1 anteckning" : "\(count) anteckningar", count == 1 ? "1 note" : "\(count) notes")
    }
}
