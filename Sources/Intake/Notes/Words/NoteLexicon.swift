import Engine
import Formats

/// All words and phrases that the reader knows, its own and the process's, made once and looked up in every note. A class
/// for the reason `NoteBody` is one.
final class NoteLexicon: Sendable {
    let areas: NoteAreas
    let phrases: PhraseBook
    let categories: CategoryWords
    let remarks: Weights<RemarkSign>
    let known = KnownWords()

    init(_ process: Process, categories: CategoryWords, remarks: Weights<RemarkSign>) {
        areas = NoteAreas(process)
        self.categories = categories
        self.remarks = remarks
        var phrases = PhraseBook()
        for (index, reason) in NoteReading.Reason.allCases.enumerated() {
            for phrase in RemarkPhrases.clear[reason] ?? [] { phrases.add(phrase, to: .clear, value: index) }
        }
        for phrase in RemarkPhrases.faint { phrases.add(phrase, to: .faint) }
        for phrase in SceneWords.next { phrases.add(phrase, to: .next) }
        for phrase in SceneWords.errands { phrases.add(phrase, to: .errands) }
        for phrase in ContinuationWords.aside { phrases.add(phrase, to: .aside) }
        for phrase in ContinuationWords.turn { phrases.add(phrase, to: .turn) }
        for phrase in DefaultHeadings.title { phrases.add(phrase, to: .title) }
        for (phrase, area) in areas.phrases { phrases.add(phrase, to: .area, value: area) }
        for (index, code) in process.codes.enumerated() { Self.add(code, index, to: &phrases) }
        self.phrases = phrases
    }

    private static func add(_ code: Code, _ index: Int, to phrases: inout PhraseBook) {
        var own = Set<String>()
        for cue in code.cues {
            let words = SwedishWords(cue).words
            guard let last = words.last else { continue }
            own.insert(words.joined(separator: " "))
            let phrase = (words.dropLast() + [last.count >= 5 ? last + "*" : last]).joined(separator: " ")
            phrases.add(phrase, to: .cue, value: index, weight: words.count > 1 ? 1.3 : 1)
        }
        for phrase in DefaultCues.decisive[code.id.text] ?? [] { phrases.add(phrase, to: .decisive, value: index) }
        for (phrase, weight) in DefaultCues.weighted[code.id.text] ?? []
        where !own.contains(phrase.filter { $0 != "*" }) {
            phrases.add(phrase, to: .cue, value: index, weight: weight)
        }
        for word in HeadingWords.byCode[code.id.text] ?? [] {
            let stem = SwedishStem.of(word)
            let isLong = word.contains(" ")
            phrases.add(
                stem.count >= 5 && !isLong ? stem + "*" : word,
                to: .telling,
                value: index,
                weight: word.hasPrefix("länsstyrels") ? 4 : isLong ? 1.8 : 1
            )
        }
    }

    /// What is known of a word, and its numbers in the phrase book.
    func look(up letters: [Unicode.Scalar], _ key: WordKey, symbols: inout [Int32]) -> WordClass {
        let tables = WordClass.tables
        var classes = tables.whole[key] ?? []
        phrases.add(whole: key, to: &symbols)
        var beginning = WordKey()
        for (index, letter) in letters.enumerated() {
            beginning.add(letter)
            guard index > 0 else { continue }
            phrases.add(beginning: beginning, to: &symbols)
            if let more = tables.beginnings[beginning] { classes.formUnion(more) }
        }
        if letters.allSatisfy(\.isDigit) { classes.insert(.number) }
        if SentenceWords.isMeeting(letters) { classes.insert(.meeting) }
        return classes
    }
}
