import Formats

/// Words of a Swedish text in the forms that comparing needs: lower case, and without their endings.
package struct SwedishWords: Sendable {
    /// Lower-case words in order; a hyphen inside a word stays.
    package let words: [String]
    /// The same words without inflection.
    package var stems: [String] { words.map(SwedishStem.of) }

    package init(_ text: String) { self.init(text.unicodeScalars) }

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

/// By bytes: all that is read is in composed letters, and to compare by characters takes ten times as long.
extension String {
    func begins(with beginning: String) -> Bool { utf8.starts(with: beginning.utf8) }

    func ends(with end: String) -> Bool {
        utf8.count >= end.utf8.count && utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }
}
