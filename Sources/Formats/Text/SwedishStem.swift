/// The part of a Swedish word that its forms share, roughly: enough to see that two texts speak of the same.
///
/// The first step of the Snowball stemmer for Swedish (https://snowballstem.org/algorithms/swedish/stemmer.html), and
/// of its single letters only those that are endings where they stand: "miljön" and "tydligt", not "kommun" and
/// "projekt". It knows no vowel changes (bok, böcker).
package enum SwedishStem {
    /// - Parameter word: in lower case.
    package static func of(_ word: String) -> String {
        let letters = Array(word.unicodeScalars)
        let length = length(of: letters)
        return length == letters.count ? word : String(scalars: letters[..<length])
    }

    /// How many letters of a word its stem keeps.
    package static func length(of letters: [Unicode.Scalar]) -> Int {
        let count = letters.count
        guard count > 4, case let last = Int(letters[count - 1].value) - 0x61, endings.indices.contains(last),
            !endings[last].isEmpty
        else { return count }
        let floor = max(3, firstRegion(letters))
        for ending in endings[last] where count - ending.count >= floor {
            var at = ending.count
            while at > 0, letters[count - ending.count + at - 1] == ending[at - 1] { at -= 1 }
            if at > 0 || ending.count == 1 && !mayEnd(letters[count - 1], after: letters[count - 2]) { continue }
            return count - ending.count
        }
        return count
    }

    /// Whether a single letter is an ending after another.
    private static func mayEnd(_ letter: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
        switch letter {
        case "n": before == "å" || before == "ä" || before == "ö"
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

    /// By their last letter from a to z, the longest first.
    private static let endings: [[[Unicode.Scalar]]] = {
        var byLast = [[[Unicode.Scalar]]](repeating: [], count: 26)
        for ending in [
            "heterna", "hetens", "heter", "heten", "anden", "arnas", "ernas", "ornas", "andes", "andet", "arens",
            "arna", "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns", "are", "ade", "ens", "ern", "het",
            "ast", "est", "ad", "an", "en", "et", "ar", "er", "or", "as", "es", "at", "na", "a", "e", "n", "s", "t",
        ] {
            let letters = Array(ending.unicodeScalars)
            byLast[Int(letters[letters.count - 1].value) - 0x61].append(letters)
        }
        return byLast
    }()
}
