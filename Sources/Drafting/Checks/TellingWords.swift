import Formats

/// What a text is about, as the stems of its meaningful words, to see that two texts say the same.
enum TellingWords {
    /// Each stem with the first form it had.
    static func all(in text: String) -> [String: String] {
        var stems: [String: String] = [:]
        for word in SwedishText.words(in: text) where word.count > 2 && !empty.contains(word) {
            let stem = SwedishStem.of(word)
            if stems[stem] == nil { stems[stem] = word }
        }
        return stems
    }

    /// Words that stand in any sentence.
    private static let empty: Set<String> = [
        "och", "att", "det", "den", "som", "för", "med", "till", "ett", "har", "kan", "ska", "inte", "alla", "sin",
        "sina", "sitt", "från", "eller", "där", "när", "hur", "vid", "men", "samt", "blir", "över", "under", "efter",
        "utan", "hela", "våra", "vår", "vårt", "län", "länet", "länets", "samma", "deras", "dem", "som", "också",
        "både", "får", "varje", "ingen", "mellan", "inom", "genom",
    ]
}
