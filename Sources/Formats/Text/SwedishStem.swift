/// The part of a Swedish word that its forms share, roughly: enough to see that two texts speak of the same.
///
/// The first step of the Snowball stemmer for Swedish (https://snowballstem.org/algorithms/swedish/stemmer.html), and
/// of its single letters only those that are endings where they stand: "miljön" and "tydligt", not "kommun" and
/// "projekt". It knows no vowel changes (bok, böcker).
package enum SwedishStem {
    /// - Parameter word: in lower case.
    package static func of(_ word: String) -> String {
        let letters = Array(word.unicodeScalars)
        guard letters.count > 4, let last = letters.last, let endings = endings[last] else { return word }
        let floor = max(3, firstRegion(letters))
        for ending in endings where letters.count - ending.count >= floor {
            guard letters.suffix(ending.count).elementsEqual(ending) else { continue }
            if ending.count == 1, !mayEnd(last, after: letters[letters.count - 2]) { continue }
            return String(scalars: letters.dropLast(ending.count))
        }
        return word
    }

    /// Whether a single letter is an ending after another.
    private static func mayEnd(_ letter: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
        switch letter {
        case "n": ["å", "ä", "ö"].contains(before)
        case "t": before == "g"
        case "s": genitive.contains(before)
        default: true
        }
    }

    /// Where the region after the first consonant that follows a vowel begins.
    private static func firstRegion(_ letters: [Unicode.Scalar]) -> Int {
        var seenVowel = false
        for (index, letter) in letters.enumerated() {
            if isVowel(letter) { seenVowel = true } else if seenVowel { return index + 1 }
        }
        return letters.count
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u", "y", "å", "ä", "ö": true
        default: false
        }
    }

    private static let genitive = Set("bcdfghjklmnoprtvy".unicodeScalars)

    /// By their last letter, the longest first.
    private static let endings: [Unicode.Scalar: [[Unicode.Scalar]]] = Dictionary(
        grouping: [
            "heterna", "hetens", "heter", "heten", "anden", "arnas", "ernas", "ornas", "andes", "andet", "arens",
            "arna", "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns", "are", "ade", "ens", "ern", "het",
            "ast", "est", "ad", "an", "en", "et", "ar", "er", "or", "as", "es", "at", "na", "a", "e", "n", "s", "t",
        ].map { Array($0.unicodeScalars) }
    ) { $0[$0.count - 1] }
}
