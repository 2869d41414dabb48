/// Words of a Swedish text in the forms that comparing needs: lower case, and without their endings.
package struct SwedishWords: Sendable {
    /// Lower-case words in order; a hyphen inside a word stays.
    package let words: [String]
    /// The same words without inflection.
    package let stems: [String]

    package init(_ text: String) { self.init(text.unicodeScalars) }

    package init(_ run: NoteRun) { self.init(run.scalars) }

    private init(_ scalars: some Sequence<Unicode.Scalar>) {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func close() {
            while word.last == "-" { word.removeLast() }
            if !word.isEmpty { words.append(String(word).lowercased()) }
            word.removeAll()
        }
        for scalar in scalars {
            if scalar.isLetter || scalar.isDigit || (scalar == "-" && !word.isEmpty) || scalar.value == 0x308 {
                word.append(scalar)
            } else {
                close()
            }
        }
        close()
        self.words = words
        stems = words.map(SwedishWords.stem)
    }

    package var isEmpty: Bool { words.isEmpty }
    package var count: Int { words.count }

    /// Whether words with å, ä and ö stand here that every Swedish text uses, which another encoding never gives.
    package var readsAsSwedish: Bool {
        let telling: Set<String> = [
            "är", "för", "på", "när", "från", "också", "där", "här", "då", "så", "får", "går", "måste", "även", "över",
            "två", "många", "något", "några", "män", "männen", "vår", "våra", "våld", "nuläge", "än", "gör", "ändå",
            "länet", "länsstyrelsen", "åt", "år", "håller", "står", "säger", "både", "hjälp", "före", "mån",
        ]
        return Set(words).intersection(telling).filter { $0.utf8.count > $0.count }.count >= 2
    }

    /// The word without its ending: the first step of the Swedish Snowball stemmer, and a final vowel.
    package static func stem(_ word: String) -> String {
        let letters = Array(word.unicodeScalars)
        guard letters.count > 4, let last = letters.last, let endings = endings[last] else { return word }
        let floor = max(3, firstRegion(letters))
        for ending in endings where letters.count - ending.count >= floor {
            if letters.suffix(ending.count).elementsEqual(ending) { return String(letters.dropLast(ending.count)) }
        }
        return word
    }

    /// Where the region after the first consonant that follows a vowel begins.
    private static func firstRegion(_ letters: [Unicode.Scalar]) -> Int {
        var seenVowel = false
        for (index, letter) in letters.enumerated() {
            if vowels.contains(letter) { seenVowel = true } else if seenVowel { return index + 1 }
        }
        return letters.count
    }

    private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y", "å", "ä", "ö"]

    /// By their last letter, the longest first.
    private static let endings: [Unicode.Scalar: [[Unicode.Scalar]]] = Dictionary(
        grouping: [
            "heterna", "hetens", "heter", "heten", "anden", "arnas", "ernas", "ornas", "andes", "andet", "arens",
            "arna",
            "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns", "are", "ade", "ens", "ern", "het", "ast",
            "est",
            "ad", "an", "en", "et", "ar", "er", "or", "as", "es", "at", "na", "a", "e", "n", "s", "t",
        ].map { Array($0.unicodeScalars) }
    ) { $0[$0.count - 1] }

    /// Words so common that they say nothing about the subject.
    package static let common: Set<String> = [
        "och", "att", "det", "den", "de", "dem", "en", "ett", "i", "på", "av", "för", "med", "till", "från", "om",
        "som",
        "är", "var", "vara", "har", "hade", "ha", "kan", "ska", "skall", "vi", "jag", "ni", "du", "man", "han", "hon",
        "er", "oss", "mig", "dig", "sig", "vår", "vårt", "våra", "ert", "era", "din", "ditt", "dina", "min", "mitt",
        "mina", "detta", "denna", "dessa", "här", "där", "så", "men", "eller", "också", "även", "när", "då", "vid",
        "hos",
        "än", "ju", "väl", "bli", "blir", "blev", "utan", "under", "över", "efter", "mot", "ut", "in", "upp", "ned",
        "sin", "sitt", "sina", "deras", "lite", "mycket", "mer", "sedan", "sen", "nu", "alltså", "hur", "vad",
    ]
}
