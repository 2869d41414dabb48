import Formats

/// Finds a first name with a surname in running text: common Swedish first names, and people known by name.
package struct PersonNames: Sendable {
    private let firstNames: Set<String>
    /// Whole names of known people, word by word in small letters, by their first word.
    private let known: [String: [[String]]]

    /// Nobody known by name.
    package static let common = PersonNames()

    /// - Parameter names: whole names, as in a list of participants.
    package init(_ names: [String] = []) {
        let parts = names.map { name in
            name.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
        }.filter { $0.count > 1 }
        firstNames = parts.reduce(into: FirstNames.all) { $0.insert($1[0]) }
        // "Berg, Anna" is the same person as "Anna Berg".
        known = Dictionary(grouping: parts + parts.map { [$0[$0.count - 1]] + $0.dropLast() }) { $0[0] }
    }

    var knowsPeople: Bool { !known.isEmpty }

    /// The names among the words, masked as "A… B…", each once.
    func all(in words: [Substring]) -> [String] {
        var found: [String] = []
        var index = 0
        while index < words.count {
            if let length = length(of: words[index...]) {
                let mask = Self.mask(words[index..<(index + length)])
                if !found.contains(mask) { found.append(mask) }
                index += length
            } else {
                index += 1
            }
        }
        return found
    }

    /// How many words the name takes that these words begin with; nil when they begin with none.
    private func length(of words: ArraySlice<Substring>) -> Int? {
        guard let start = words.first else { return nil }
        let first = PersonalData.trimmed(start)
        let key = first.lowercased()
        if let names = known[key] {
            let texts = words.prefix(6).map { PersonalData.trimmed($0).lowercased() }
            if let name = names.first(where: { Self.matches($0, texts) }) { return name.count }
        }
        // "Anna. Berg" and "Anna, Berg" are not one name.
        guard PersonalData.isCapitalised(first), firstNames.contains(key) || firstNames.contains(Self.half(key)),
            start.last?.isLetter == true
        else { return nil }
        var end = words.index(after: words.startIndex)
        while end < words.endIndex, end - words.startIndex < 4 {
            let word = words[end]
            if Self.particles.contains(String(word)) {
                end += 1
                continue
            }
            // A second first name or an initial stands between the first name and the surname: "Eva M. Lind".
            let isInitial = word.count == 2 && word.last == "." && word.first?.isUppercase == true
            if isInitial {
                end += 1
                continue
            }
            let surname = PersonalData.trimmed(word)
            guard word.first?.isUppercase == true, PersonalData.isCapitalised(surname), !Self.isPlace(surname) else {
                return nil
            }
            let next = words.index(after: end)
            if next < words.endIndex, word.last?.isLetter == true, Self.places.contains(Self.bare(words[next])) {
                return nil
            }
            if firstNames.contains(surname.lowercased()), word.last?.isLetter == true, next < words.endIndex,
                PersonalData.isCapitalised(PersonalData.trimmed(words[next])), words[next].first?.isUppercase == true
            {
                return next - words.startIndex + 1
            }
            return next - words.startIndex
        }
        return nil
    }

    /// True when the words begin with the name; the last word may stand in the genitive.
    private static func matches(_ name: [String], _ words: [String]) -> Bool {
        guard words.count >= name.count else { return false }
        return zip(name, words).enumerated().allSatisfy { offset, pair in
            pair.0 == pair.1 || offset == name.count - 1 && pair.0 + "s" == pair.1
        }
    }

    /// "Eva" of "Eva-Lena".
    private static func half(_ word: String) -> String { word.split(separator: "-").first.map(String.init) ?? word }
    private static func bare(_ word: Substring) -> String { PersonalData.trimmed(word).lowercased() }

    private static func mask(_ words: ArraySlice<Substring>) -> String {
        words.map { PersonalData.trimmed($0) }.filter { !particles.contains(String($0)) }
            .map { "\($0.prefix(1).uppercased())…" }.joined(separator: " ")
    }

    private static func isPlace(_ word: Substring) -> Bool {
        let word = word.lowercased()
        return places.contains(word) || endings.contains(where: word.hasSuffix)
            || beginnings.contains(where: word.hasPrefix)
    }

    private static let particles: Set<String> = ["von", "af", "de", "van", "der", "la", "al", "el", "bin", "ibn"]
    /// What makes a place or a body of the words before it: "Gustav Adolfs församling".
    private static let places: Set<String> = [
        "ab", "församling", "gata", "gymnasium", "hus", "kommun", "kommuner", "kyrka", "län", "park", "plats", "pris",
        "region", "skola", "socken", "stad", "stift", "stiftelse", "torg", "universitet", "väg",
    ]
    private static let endings = [
        "fonden", "församlingen", "gatan", "gymnasiet", "gården", "hallen", "hemmet", "huset", "kyrkan", "parken",
        "priset", "skolan", "stiftelsen", "torget", "vägen",
    ]
    private static let beginnings = [
        "arbetsförmedling", "försäkringskass", "kommunförbund", "länsstyrelse", "polismyndighet", "polisområde",
    ]
}
