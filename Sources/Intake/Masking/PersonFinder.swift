import Formats

/// Finds names of persons in running text: common names, what announces a name, and how names are put together. Built
/// to leave places and organisations alone.
struct PersonFinder: Sendable {
    /// Words of names that belong to no person.
    private let notPersons: Set<WordKey>
    /// Parts of names found in full.
    private var known: Set<WordKey> = []

    init(notPersons: Set<WordKey>) { self.notPersons = notPersons }

    /// Remembers who is named in full or announced, to know them again by one name.
    mutating func learn(from words: [NameWord], of text: [Unicode.Scalar]) {
        for found in names(in: words, of: text) where found.words.count > 1 || found.reason == .context {
            for index in found.words where words[index].count > 2 && isFree(index, words, text) {
                known.insert(base(words[index], text))
            }
        }
    }

    typealias Found = (words: Range<Int>, reason: MaskingProposal.Reason)

    func names(in words: [NameWord], of text: [Unicode.Scalar]) -> [Found] {
        var result: [Found] = []
        var index = 0
        while index < words.count {
            if words[index].isCapitalised || words[index].isInitial, let found = name(at: index, words, text) {
                result.append(found)
                index = found.words.upperBound
            } else if isShouted(index, words, text) {
                result.append((index..<index + 1, .firstName))
                index += 1
            } else {
                index += 1
            }
        }
        return result
    }

    /// "MÅRTEN: …": the name of a speaker.
    private func isShouted(_ index: Int, _ words: [NameWord], _ text: [Unicode.Scalar]) -> Bool {
        guard words[index].isShouted else { return false }
        let kinds = kinds(words[index], text)
        return kinds.contains(.first) && !kinds.contains(.ambiguous) && isFree(index, words, text)
    }

    private func name(at index: Int, _ words: [NameWord], _ text: [Unicode.Scalar]) -> Found? {
        let word = words[index]
        if word.isInitial { return initials(from: index, words, text) }
        guard isFree(index, words, text) else { return nil }
        let kinds = kinds(word, text)
        let isFirst = kinds.contains(.first)
        let end = fullName(from: index, words, text)
        if isFirst, end > index + 1 { return (index..<end, .firstName) }
        if let reason = announced(index, words, text), isFirst || !isPlace(word, kinds, text) {
            // After a title stands a name, not the name of a body: "chefen på Kommunal".
            return (index..<max(end, index + 1), reason)
        }
        if known.contains(base(word, text)), !word.opens || isFirst { return (index..<max(end, index + 1), .known) }
        // "Zrinka Falkenmark": two capitals in a row, the second built as a family name.
        if end == index + 2, !isPlace(word, kinds, text), !kinds.contains(.family), isFamily(words[index + 1], text),
            !word.opens || kinds.isEmpty, word.count > 2, !NameLists.isTitle(letters(word, text))
        {
            return (index..<end, .familyName)
        }
        let isPatronym = NameLists.isPatronym(letters(word, text))
        if kinds.contains(.family) || isPatronym, !word.opens || isPatronym { return (index..<index + 1, .familyName) }
        guard isFirst, !kinds.contains(.ambiguous) else { return nil }
        return (index..<index + 1, .firstName)
    }

    /// "S. Lindahl", "E H Forsgren".
    private func initials(from index: Int, _ words: [NameWord], _ text: [Unicode.Scalar]) -> Found? {
        var at = index + 1
        while at < words.count, at - index < 3, words[at].isInitial, words[at].follows || words[at].followsStop {
            at += 1
        }
        guard at < words.count, words[at].isCapitalised, words[at].count > 2,
            words[at].followsStop || words[at].follows,
            isFree(at, words, text), words[at - 1].range.upperBound < words[at].range.lowerBound
        else { return nil }
        let kinds = kinds(words[at], text)
        guard !isPlace(words[at], kinds, text) || kinds.contains(.family) else { return nil }
        // "A. Vad är svårt?" is a list, "A. Berg" a person.
        let isNamed = kinds.contains(.family) || isFamily(words[at], text) || known.contains(base(words[at], text))
        let isInLine =
            index > 0 && !text[words[index - 1].range.upperBound..<words[index].range.lowerBound].contains("\n")
        let isLast = at + 1 == words.count || !words[at + 1].follows
        guard isNamed || isInLine && isLast && words[at].followsStop && kinds.isEmpty else { return nil }
        return (index..<at + 1, .familyName)
    }

    /// Where a name that begins with this word ends: initials, particles and capitalised words that are no places.
    private func fullName(from index: Int, _ words: [NameWord], _ text: [Unicode.Scalar]) -> Int {
        var end = index + 1
        var at = index + 1
        while at < words.count, at - index < 4, words[at].follows || words[at - 1].isInitial && words[at].followsStop {
            if words[at].isInitial || NameLists.classes[words[at].key]?.contains(.particle) ?? false {
                at += 1
                continue
            }
            guard words[at].isCapitalised, isFree(at, words, text),
                !isPlace(words[at], kinds(words[at], text), text) || isFamily(words[at], text)
            else { break }
            at += 1
            end = at
        }
        // "Samira H.": an initial for the family name.
        if end == index + 1, end < words.count, words[end].isInitial, words[end].follows,
            end + 1 == words.count || !words[end + 1].follows
        {
            return end + 1
        }
        return end
    }

    /// "heter", "pratade med", "sektionschef" right before.
    private func announced(_ index: Int, _ words: [NameWord], _ text: [Unicode.Scalar]) -> MaskingProposal.Reason? {
        guard index > 0, words[index].follows else { return nil }
        let isBody =
            index + 1 < words.count && NameLists.classes[words[index + 1].key]?.contains(.body) ?? false
        guard !isBody, !isPlace(words[index], kinds(words[index], text), text) else { return nil }
        let before = words[index - 1]
        if NameLists.classes[before.key]?.contains(.call) ?? false { return .context }
        if index > 1, NameLists.meets.contains(WordKey(phrase: [words[index - 2].key, before.key])) { return .context }
        // "Rektor Karin" and "rektorn Karin", but "Chefen Sociala" is no name: titles want a name that may be one.
        let isTitle = NameLists.isTitle(letters(before, text))
        return isTitle && !NameLists.isBody(letters(words[index], text)) ? .context : nil
    }

    /// No organisation, and not the first word of one: "Maria kyrka", "Johannes församling".
    private func isFree(_ index: Int, _ words: [NameWord], _ text: [Unicode.Scalar]) -> Bool {
        let word = words[index]
        let letters = letters(word, text)
        let kinds = kinds(word, text)
        if isPlace(word, kinds, text), !kinds.contains(.family), !kinds.contains(.first) { return false }
        if NameLists.isBody(letters) || notPersons.contains(word.key) && !kinds.contains(.first) { return false }
        let next = index + 1
        guard next < words.count, words[next].follows else { return true }
        if NameLists.classes[words[next].key]?.contains(.body) ?? false
            || NameLists.isLongBody(self.letters(words[next], text))
        {
            return false
        }
        // "Gustav Adolfs församling": two words before the body.
        return
            !(next + 1 < words.count && words[next].isCapitalised && words[next + 1].follows
            && NameLists.classes[words[next + 1].key]?.contains(.body) ?? false)
    }

    // MARK: Words

    private func letters(_ word: NameWord, _ text: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        ArraySlice(text[word.range].map(\.small))
    }

    /// What a word is, also in the genitive and as the first part of a double name.
    private func kinds(_ word: NameWord, _ text: [Unicode.Scalar]) -> NameClass {
        var kinds = NameLists.classes[word.key] ?? []
        if kinds.isEmpty { kinds = NameLists.classes[base(word, text)] ?? [] }
        if kinds.isEmpty, let hyphen = text[word.range].firstIndex(of: "-"),
            NameLists.classes[WordKey(text[word.range.lowerBound..<hyphen].lazy.map(\.small))]?.contains(.first)
                ?? false
        {
            return .first
        }
        return kinds
    }

    private func isPlace(_ word: NameWord, _ kinds: NameClass, _ text: [Unicode.Scalar]) -> Bool {
        kinds.contains(.place) || kinds.isEmpty && NameLists.isPlace(letters(word, text))
    }

    private func isFamily(_ word: NameWord, _ text: [Unicode.Scalar]) -> Bool {
        NameLists.classes[word.key]?.contains(.family) ?? false || NameLists.isFamily(letters(word, text))
    }

    /// Without the genitive: "Annas".
    private func base(_ word: NameWord, _ text: [Unicode.Scalar]) -> WordKey {
        guard word.count > 3, text[word.range.upperBound - 1] == "s" || text[word.range.upperBound - 1] == "S" else {
            return word.key
        }
        if let kinds = NameLists.classes[word.key], !kinds.isDisjoint(with: [.first, .family]) { return word.key }
        return WordKey(text[word.range].dropLast().lazy.map(\.small))
    }
}
