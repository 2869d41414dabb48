import Formats

/// Finds names of persons in running text: common names, what announces a name, and how names are put together. Built
/// to leave places and organisations alone.
struct PersonFinder: Sendable {
    /// Words of names that belong to no person.
    private let notPersons: WordSet
    /// Parts of names found in full.
    private var known = WordSet()
    /// Whether the note is written without capitals, so that a name in small letters is a name too.
    private var isSmall = false

    init(notPersons: WordSet) { self.notPersons = notPersons }

    typealias Found = (words: Range<Int>, reason: MaskingProposal.Reason)

    /// Names in the whole note. Who is named in full or announced is remembered, to be known again by one name.
    mutating func learn(from text: NameText) -> [Found] {
        isSmall = text.isSmall
        let found = names(in: text)
        for name in found where name.words.count > 1 || name.reason == .context {
            for index in name.words where text.words[index].count > 2 && isFree(index, text) {
                known.insert(text.base(text.words[index]))
            }
        }
        return known.isEmpty ? found : names(in: text)
    }

    func names(in text: NameText) -> [Found] {
        let words = text.words
        var result: [Found] = []
        var index = 0
        while index < words.count {
            if words[index].isCapitalised || words[index].isInitial, let found = name(at: index, text) {
                result.append(found)
                index = found.words.upperBound
            } else if isShouted(index, text) {
                result.append((index..<index + 1, .firstName))
                index += 1
            } else if isSmall, let found = smallName(at: index, text) {
                result.append(found)
                index = found.words.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    /// "MÅRTEN: …": the name of a speaker.
    private func isShouted(_ index: Int, _ text: NameText) -> Bool {
        let words = text.words
        guard words[index].isShouted else { return false }
        let kinds = kinds(words[index], text)
        return kinds.contains(.first) && !kinds.contains(.ambiguous) && isFree(index, text)
    }

    /// "maria har flyttat", "ahmeds nummer", "anna lindgren", in a note without capitals: a first name that is no
    /// ordinary word.
    private func smallName(at index: Int, _ text: NameText) -> Found? {
        let words = text.words
        let kinds = kinds(words[index], text)
        guard kinds.contains(.first), kinds.isDisjoint(with: [.ambiguous, .word]), words[index].count > 2,
            isFree(index, text)
        else { return nil }
        let next = index + 1
        guard next < words.count, words[next].follows, isFree(next, text) else {
            return (index..<index + 1, .firstName)
        }
        let isFamily =
            text.listed(words[next]).contains(.family) || NameLists.isPatronym(text.letters(words[next]))
        return (index..<(isFamily ? next + 1 : next), .firstName)
    }

    private func name(at index: Int, _ text: NameText) -> Found? {
        let words = text.words
        let word = words[index]
        if word.isInitial { return initials(from: index, text) }
        guard isFree(index, text) else { return nil }
        let kinds = kinds(word, text)
        let isFirst = kinds.contains(.first)
        let end = fullName(from: index, text)
        if isFirst, end > index + 1 { return (index..<end, .firstName) }
        if let reason = announced(index, text), isFirst || !isPlace(word, kinds, text) {
            // After a title stands a name, not the name of a body: "chefen på Kommunal".
            return (index..<max(end, index + 1), reason)
        }
        if known.contains(text.base(word)), !word.opens || isFirst { return (index..<max(end, index + 1), .known) }
        // "Zrinka Falkenmark": two capitals in a row, the second built as a family name.
        if end == index + 2, !isPlace(word, kinds, text), !kinds.contains(.family), isFamily(words[index + 1], text),
            !word.opens || kinds.isEmpty, word.count > 2, !NameLists.isTitle(text.letters(word))
        {
            return (index..<end, .familyName)
        }
        let isPatronym = NameLists.isPatronym(text.letters(word))
        if kinds.contains(.family) || isPatronym, !word.opens || isPatronym { return (index..<index + 1, .familyName) }
        guard isFirst, !kinds.contains(.ambiguous) else { return nil }
        return (index..<index + 1, .firstName)
    }

    /// "S. Lindahl", "E H Forsgren".
    private func initials(from index: Int, _ text: NameText) -> Found? {
        let words = text.words
        var at = index + 1
        while at < words.count, at - index < 3, words[at].isInitial, words[at].follows || words[at].followsStop {
            at += 1
        }
        guard at < words.count, words[at].isCapitalised, words[at].count > 2,
            words[at].followsStop || words[at].follows,
            isFree(at, text), words[at - 1].range.upperBound < words[at].range.lowerBound
        else { return nil }
        let kinds = kinds(words[at], text)
        guard !isPlace(words[at], kinds, text) || kinds.contains(.family) else { return nil }
        // "A. Vad är svårt?" is a list, "A. Berg" a person.
        let isNamed = kinds.contains(.family) || isFamily(words[at], text) || known.contains(text.base(words[at]))
        let isInLine =
            index > 0 && !text.scalars[words[index - 1].range.upperBound..<words[index].range.lowerBound].contains("\n")
        let isLast = at + 1 == words.count || !words[at + 1].follows
        guard isNamed || isInLine && isLast && words[at].followsStop && kinds.isEmpty else { return nil }
        return (index..<at + 1, .familyName)
    }

    /// Where a name that begins with this word ends: initials, particles and capitalised words that are no places.
    private func fullName(from index: Int, _ text: NameText) -> Int {
        let words = text.words
        var end = index + 1
        var at = index + 1
        while at < words.count, at - index < 4, words[at].follows || words[at - 1].isInitial && words[at].followsStop {
            if words[at].isInitial || text.listed(words[at]).contains(.particle) {
                at += 1
                continue
            }
            guard words[at].isCapitalised, isFree(at, text),
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
    private func announced(_ index: Int, _ text: NameText) -> MaskingProposal.Reason? {
        let words = text.words
        guard index > 0, words[index].follows else { return nil }
        let isBody =
            index + 1 < words.count && text.listed(words[index + 1]).contains(.body)
        guard !isBody, !isPlace(words[index], kinds(words[index], text), text) else { return nil }
        let before = words[index - 1]
        if text.listed(before).contains(.call) { return .context }
        if index > 1, NameLists.meets.contains(WordKey(phrase: [words[index - 2].key, before.key])) { return .context }
        // "Rektor Karin" and "rektorn Karin", but "Chefen Sociala" is no name: titles want a name that may be one.
        let isTitle = NameLists.isTitle(text.letters(before))
        return isTitle && !NameLists.isBody(text.letters(words[index])) ? .context : nil
    }

    /// No organisation, and not the first word of one: "Maria kyrka", "Johannes församling".
    private func isFree(_ index: Int, _ text: NameText) -> Bool {
        let words = text.words
        let word = words[index]
        let letters = text.letters(word)
        let kinds = kinds(word, text)
        if isPlace(word, kinds, text), !kinds.contains(.family), !kinds.contains(.first) { return false }
        if NameLists.isBody(letters) || notPersons.contains(word.key) && !kinds.contains(.first) { return false }
        let next = index + 1
        guard next < words.count, words[next].follows else { return true }
        if text.listed(words[next]).contains(.body) || NameLists.isLongBody(text.letters(words[next])) { return false }
        // "Gustav Adolfs församling": two words before the body.
        return
            !(next + 1 < words.count && words[next].isCapitalised && words[next + 1].follows
            && text.listed(words[next + 1]).contains(.body))
    }

    // MARK: Words

    /// What a word is, also in the genitive and as the first part of a double name.
    private func kinds(_ word: NameWord, _ text: NameText) -> NameClass {
        var kinds = text.listed(word)
        if kinds.isEmpty { kinds = NameLists.classes[text.base(word)] ?? [] }
        if kinds.isEmpty, let hyphen = text.scalars[word.range].firstIndex(of: "-"),
            NameLists.classes[WordKey(text.letters(word)[..<hyphen])]?.contains(.first) ?? false
        {
            return .first
        }
        return kinds
    }

    private func isPlace(_ word: NameWord, _ kinds: NameClass, _ text: NameText) -> Bool {
        kinds.contains(.place) || kinds.isEmpty && NameLists.isPlace(text.letters(word))
    }

    private func isFamily(_ word: NameWord, _ text: NameText) -> Bool {
        text.listed(word).contains(.family) || NameLists.isFamily(text.letters(word))
    }
}
