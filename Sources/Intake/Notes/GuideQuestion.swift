/// Tells the interviewer's questions from those people ask inside their answers.
enum GuideQuestion {
    /// Where the question that opens a text ends; nil when the text opens with no question of the interviewer's.
    static func end(in run: NoteRun, _ meanings: NoteMeanings) -> Int? {
        guard let mark = run.scalars.prefix(220).firstIndex(of: "?") else { return nil }
        if let stop = run.scalars[..<mark].firstIndex(where: { $0 == "." || $0 == "!" || $0 == ":" }),
            run.scalars[stop + 1].isBlank
        {
            return nil
        }
        var end = mark + 1
        while end < run.count, run.scalars[end].isQuotationMark || run.scalars[end] == ")" { end += 1 }
        let words = SwedishWords(run[0..<mark])
        guard words.count >= 2, words.count <= 32, let first = words.words.first else { return nil }
        let addresses = words.words.contains { ["ni", "du", "er", "era", "ert", "din", "ditt", "dina"].contains($0) }
        let meaning = meanings.meaning(of: run[0..<mark].string)
        guard openers.contains(first) || addresses else { return nil }
        if addresses || meaning.isSure { return end }
        return openers.contains(first) && (first.hasPrefix("v") || first == "hur") ? end : nil
    }

    private static let openers: Set<String> = [
        "vad", "hur", "vilka", "vilken", "vilket", "varför", "vem", "när", "var", "finns", "har", "kan", "skulle", "är",
        "vill", "ser", "tycker", "får",
        "om", "upplever", "känner", "och", "på", "men", "då", "berätta", "beskriv",
    ]
}
