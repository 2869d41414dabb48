/// Finds posts that one person alone holds where they are: "kommunchefen i Sollefteå", "rektorn på gymnasiet i Timrå",
/// "Ånge kommuns socialchef". Whoever reads them knows who spoke, though nobody is named.
enum PersonPosts {
    /// Places of the posts, from title to place or from place to title.
    static func posts(in text: NameText) -> [Range<Int>] {
        let words = text.words
        var result: [Range<Int>] = []
        for index in words.indices.dropFirst() {
            if prepositions.contains(words[index].key), isPost(words[index - 1], text),
                let end = place(after: index, text)
            {
                result.append(words[index - 1].range.lowerBound..<words[end].range.upperBound)
            } else if let start = owner(before: index, text), isPost(words[index], text) {
                result.append(words[start].range.lowerBound..<words[index].range.upperBound)
            }
        }
        return result
    }

    /// The last word of the place that comes after "i" or "på", with at most a body between: "på gymnasiet i Timrå".
    private static func place(after index: Int, _ text: NameText) -> Int? {
        let words = text.words
        var at = index + 1
        while at < words.count, at - index <= 4, words[at].follows, !words[at].isCapitalised { at += 1 }
        guard at < words.count, at - index <= 4, words[at].follows, words[at].isCapitalised,
            at == index + 1 || prepositions.contains(words[at - 1].key), !isWide(words[at])
        else { return nil }
        while at + 1 < words.count, words[at + 1].follows,
            words[at + 1].isCapitalised || text.listed(words[at + 1]).contains(.body)
        { at += 1 }
        return at
    }

    /// The first word of the place in the genitive before a title: "Sollefteås", "Ånge kommuns".
    private static func owner(before index: Int, _ text: NameText) -> Int? {
        let words = text.words
        guard words[index].follows, text.scalars[words[index - 1].range.upperBound - 1] == "s" else { return nil }
        var at = index - 1
        if !words[at].isCapitalised, owners.contains(words[at].key), at > 0, words[at].follows { at -= 1 }
        guard words[at].isCapitalised, words[at].count > 3, !isWide(words[at]) else { return nil }
        // "Kommunens socialchef" says no more than "socialchefen".
        let isPlace = NameLists.classes[genitive(words[at], text)]?.contains(.place) ?? false
        return !words[at].opens || isPlace || at < index - 1 ? at : nil
    }

    private static func isPost(_ word: NameWord, _ text: NameText) -> Bool {
        let letters = text.letters(word)
        guard word.count > 1, let last = letters.last, endings.contains(last) else { return false }
        if whole.contains(word.key) { return true }
        return word.count > 6 && ends.contains { letters.count > $0.count && letters.ends(with: $0) }
    }

    private static func isWide(_ word: NameWord) -> Bool { wide.contains(word.key) }

    /// The word that a genitive was made of.
    private static func genitive(_ word: NameWord, _ text: NameText) -> WordKey {
        WordKey(text.letters(word).dropLast())
    }

    private static let prepositions = WordSet(words: "i på vid för hos inom av")
    private static let owners = WordSet(
        words: "kommuns regions stads församlings universitets sjukhus lasaretts gymnasiums skolas"
    )
    /// Where many hold the post.
    private static let wide = WordSet(
        words: "sverige sveriges norrland norrlands norden europa eu teams zoom facebook google"
    )
    private static let whole = WordSet(
        words: """
            rektor rektorn ordförande ordföranden vd kommunalråd kommunalrådet oppositionsråd oppositionsrådet prefekt \
            prefekten dekan dekanen landshövding landshövdingen kyrkoherde kyrkoherden biskop biskopen borgmästare \
            föreståndare föreståndaren kommunpolis kommunpolisen
            """
    )
    private static let ends = [
        "chef", "chefen", "direktör", "direktören", "rektor", "rektorn", "ordförande", "ordföranden", "strateg",
        "strategen", "föreståndare", "föreståndaren", "verksamhetsledare", "verksamhetsledaren", "polismästare",
        "polismästaren", "samordnare", "samordnaren", "herde", "herden", "ombudsman", "ombudsmannen",
    ].map { Array($0.unicodeScalars) }
    private static let endings: [Unicode.Scalar] = ["f", "n", "r", "e", "d", "g", "t", "p", "s"]
}
