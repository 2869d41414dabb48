/// The part of a Swedish word that its forms share, roughly: enough to see that two sentences say the same.
///
/// A short table of endings, after the first two steps of the Snowball stemmer for Swedish
/// (https://snowballstem.org/algorithms/swedish/stemmer.html). It knows no vowel changes (bok, böcker).
package enum SwedishStem {
    package static func of(_ word: String) -> String {
        for ending in endings where word.hasSuffix(ending) && word.count - ending.count >= 3 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    /// The stems of a text's meaningful words, each with the first form it had.
    package static func all(in text: String) -> [String: String] { all(in: [text])[0] }

    /// The same for many texts, each word being stemmed once.
    package static func all(in texts: [String]) -> [[String: String]] {
        var known: [String: String] = [:]
        return texts.map { text in
            var stems: [String: String] = [:]
            for word in SwedishText.words(in: text) where word.count > 2 && !empty.contains(word) {
                let stem = known[word] ?? of(word)
                known[word] = stem
                if stems[stem] == nil { stems[stem] = word }
            }
            return stems
        }
    }

    /// Longest first, so that the whole ending goes.
    private static let endings = [
        "heterna", "heten", "heter", "arnas", "ernas", "ornas", "andet", "andes", "arens", "arna", "erna", "orna",
        "ande", "aste", "aren", "ades", "ens", "are", "ade", "ast", "het", "ens", "ets", "ern", "or", "ar", "er", "en",
        "et", "at", "as", "es", "na", "a", "e", "s",
    ]

    /// Words that stand in any sentence.
    private static let empty: Set<String> = [
        "och", "att", "det", "den", "som", "för", "med", "till", "ett", "har", "kan", "ska", "inte", "alla", "sin",
        "sina", "sitt", "från", "eller", "där", "när", "hur", "vid", "men", "samt", "blir", "över", "under", "efter",
        "utan", "hela", "våra", "vår", "vårt", "län", "länet", "länets", "samma", "deras", "dem", "som", "också",
        "både", "får", "varje", "ingen", "mellan", "inom", "genom",
    ]
}
