import Formats

/// Finds names of persons in running text: common names, and what announces a name. Built to leave places and
/// organisations alone.
struct PersonFinder: Sendable {
    /// Words of names that belong to no person, in lower case.
    private let notPersons: Set<String>
    /// Parts of names found in full, in lower case.
    private var known: Set<String> = []

    init(notPersons: Set<String>) { self.notPersons = notPersons }

    /// Remembers who is named in full or announced, to know them again by one name.
    mutating func learn(from text: [Unicode.Scalar]) {
        let words = NameWord.all(in: text)
        for found in names(in: words) where found.words.count > 1 || found.reason == .context {
            for word in found.words where words[word].text.count > 2 && isFree(words, word) {
                known.insert(base(words[word].text))
            }
        }
    }

    func names(in text: [Unicode.Scalar]) -> [(range: Range<Int>, reason: MaskingProposal.Reason)] {
        let words = NameWord.all(in: text)
        return names(in: words).map { found in
            let end = words[found.words.upperBound - 1].range.upperBound
            return (words[found.words.lowerBound].range.lowerBound..<end, found.reason)
        }
    }

    private typealias Found = (words: Range<Int>, reason: MaskingProposal.Reason)

    private func names(in words: [NameWord]) -> [Found] {
        var result: [Found] = []
        var index = 0
        while index < words.count {
            if let found = name(at: index, in: words) {
                result.append(found)
                index = found.words.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    private func name(at index: Int, in words: [NameWord]) -> Found? {
        let word = words[index]
        guard word.isCapitalised, isFree(words, index) else { return nil }
        let key = word.text.lowercased()
        let isFirst = isFirstName(key)
        let end = fullName(from: index, in: words)
        if isFirst, end > index + 1 { return (index..<end, .firstName) }
        if let reason = announced(index, words), isFirst || !NameLists.isPlace(key) {
            // After a title stands a name, not the name of a body: "chefen på Kommunal".
            return (index..<max(end, index + 1), reason)
        }
        if known.contains(base(word.text)), !word.opens || isFirst { return (index..<max(end, index + 1), .known) }
        if isFamilyName(key), !word.opens || key.hasSuffix("sson") { return (index..<index + 1, .familyName) }
        guard isFirst, !NameLists.ambiguous.contains(base(word.text)) else { return nil }
        return (index..<index + 1, .firstName)
    }

    /// Where a name that begins with this word ends: initials, particles and capitalised words that are no places.
    private func fullName(from index: Int, in words: [NameWord]) -> Int {
        var end = index + 1
        var at = index + 1
        while at < words.count, at - index < 4, words[at].follows || isInitial(at - 1, words) {
            if NameLists.particles.contains(words[at].text) || isInitial(at, words) {
                at += 1
                continue
            }
            guard words[at].isCapitalised, isFree(words, at), !NameLists.isPlace(words[at].text.lowercased()) else {
                break
            }
            at += 1
            end = at
        }
        return end
    }

    private func isInitial(_ index: Int, _ words: [NameWord]) -> Bool {
        words[index].text.count == 1 && words[index].text.unicodeScalars.first?.isUppercase == true
    }

    /// "heter", "pratade med", "sektionschef" right before.
    private func announced(_ index: Int, _ words: [NameWord]) -> MaskingProposal.Reason? {
        guard index > 0, words[index].follows else { return nil }
        let before = words[index - 1].text.lowercased()
        let pair = index > 1 ? words[index - 2].text.lowercased() + " " + before : before
        let isBody = index + 1 < words.count && NameLists.bodies.contains(words[index + 1].text.lowercased())
        guard !isBody, !NameLists.isPlace(words[index].text.lowercased()) else { return nil }
        if NameLists.calls.contains(before) || NameLists.meets.contains(pair) { return .context }
        let isTitle = NameLists.titles.contains { before == $0 || before.hasSuffix($0) }
        // "Rektor Karin" and "rektorn Karin", but "Chefen Sociala" is no name: titles want a name that may be one.
        return isTitle && !NameLists.isBodyName(words[index].text.lowercased()) ? .context : nil
    }

    /// No organisation, and not the first word of one: "Maria kyrka", "Johannes församling".
    private func isFree(_ words: [NameWord], _ index: Int) -> Bool {
        let key = words[index].text.lowercased()
        if NameLists.isPlace(key) || NameLists.isBodyName(key) { return false }
        if notPersons.contains(key), !FirstNames.all.contains(key) { return false }
        let next = index + 1
        if next < words.count, words[next].follows {
            let after = words[next].text.lowercased()
            if NameLists.bodies.contains(after)
                || NameLists.bodies.contains(where: { after.hasPrefix($0) && after.count > $0.count && $0.count > 4 })
            {
                return false
            }
            // "Gustav Adolfs församling": two words before the body.
            if next + 1 < words.count, words[next].isCapitalised, words[next + 1].follows,
                NameLists.bodies.contains(words[next + 1].text.lowercased())
            {
                return false
            }
        }
        return true
    }

    private func isFirstName(_ key: String) -> Bool {
        FirstNames.all.contains(key) || FirstNames.all.contains(base(key))
            || key.split(separator: "-").first.map { key.contains("-") && FirstNames.all.contains(String($0)) } ?? false
    }

    private func isFamilyName(_ key: String) -> Bool {
        NameLists.families.contains(key) || NameLists.families.contains(base(key))
            || (key.hasSuffix("sson") && key.count > 6)
    }

    /// Without the genitive: "Annas".
    private func base(_ word: String) -> String {
        let key = word.lowercased()
        guard key.hasSuffix("s"), key.count > 3, !FirstNames.all.contains(key), !NameLists.families.contains(key) else {
            return key
        }
        return String(key.dropLast())
    }
}
