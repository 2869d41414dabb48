import Formats

/// What a text is about, as the stems of its meaningful words, to see that two texts say the same.
package enum TellingWords {
    /// The stems of each text's meaningful words, with the first form each had.
    package static func all(in texts: [String]) -> [[String: String]] {
        var known: [String: String] = [:]
        return texts.map { text in
            var stems: [String: String] = [:]
            for word in SwedishText.words(in: text) where word.count > 2 && !empty.contains(word) {
                let stem = known[word] ?? SwedishStem.of(word)
                known[word] = stem
                if stems[stem] == nil { stems[stem] = word }
            }
            return stems
        }
    }

    /// Words that stand in any sentence.
    private static let empty: Set<String> = [
        "och", "att", "det", "den", "som", "för", "med", "till", "ett", "har", "kan", "ska", "inte", "alla", "sin",
        "sina", "sitt", "från", "eller", "där", "när", "hur", "vid", "men", "samt", "blir", "över", "under", "efter",
        "utan", "hela", "våra", "vår", "vårt", "län", "länet", "länets", "samma", "deras", "dem", "som", "också",
        "både", "får", "varje", "ingen", "mellan", "inom", "genom",
    ]
}
