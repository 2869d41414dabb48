import Engine
import Formats

/// Understands headings and questions by likeness to the process's lists of headings, and to the usual ones.
struct NoteMeanings: Sendable {
    private struct Phrase: Sendable {
        /// The words in a row.
        var key: WordKey
        /// Weights of its stems together.
        var weight = 0.0
        var stems: [Int]
        var trust: Double
        /// A code's number, or what the phrase says of its part.
        var target: Int
    }

    private static let practical = -1
    private static let mixed = -2
    /// Heads a part of an interview for which the process has no code.
    private static let uncoded = -3

    let codes: [CodeID]
    let lexicon: NoteLexicon
    let names: CodeNames
    private let areaNumbers: [Int: AreaID]
    private var phrases: [Phrase] = []
    /// The stems of all phrases; rare ones tell most.
    private var stems = WordTable<Int>(capacity: 2_000)
    private var vocabulary: [[Unicode.Scalar]] = []
    private var users: [Set<Int>] = []
    private var weights: [Double] = []
    /// Phrases that hold a stem.
    private var holders: [[Int]] = []
    /// Stems that begin with the same two letters.
    private var neighbours: [WordKey: [Int]] = [:]
    private var exact: [WordKey: [Int]] = [:]

    private var areas: NoteAreas { lexicon.areas }

    init(_ process: Process, _ lexicon: NoteLexicon) {
        codes = process.codes.map(\.id)
        self.lexicon = lexicon
        names = CodeNames(process)
        areaNumbers = Dictionary(process.areas.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
        for (index, code) in process.codes.enumerated() {
            for heading in [code.name] + code.headings { add(heading, index, trust: 1) }
            for heading in DefaultHeadings.byCode[code.id.text] ?? [] { add(heading, index, trust: 0.98) }
        }
        let own = Set(codes.map(\.text))
        for (code, headings) in DefaultHeadings.byCode where !own.contains(code) {
            for heading in headings { add(heading, Self.uncoded, trust: 0.98) }
        }
        for heading in DefaultHeadings.practical { add(heading, Self.practical, trust: 0.99) }
        for heading in DefaultHeadings.mixed { add(heading, Self.mixed, trust: 0.97) }
        weights = vocabulary.indices.map { weight(of: $0) }
        for index in phrases.indices {
            phrases[index].weight = phrases[index].stems.reduce(0) { $0 + weights[$1] }
        }
    }

    private mutating func add(_ heading: String, _ key: Int, trust: Double) {
        let words = SwedishWords(heading)
        guard !words.isEmpty else { return }
        let numbers = words.stems.map { number(of: $0) }
        let phrase = WordKey(phrase: words.words)
        exact[phrase, default: []].append(phrases.count)
        for stem in Set(numbers) {
            users[stem].insert(key)
            holders[stem].append(phrases.count)
        }
        phrases.append(Phrase(key: phrase, stems: numbers, trust: trust, target: key))
    }

    private mutating func number(of stem: String) -> Int {
        let key = WordKey(stem)
        if let number = stems[key] { return number }
        let number = vocabulary.count
        stems.insert(key, number)
        vocabulary.append(Array(stem.unicodeScalars))
        users.append([])
        holders.append([])
        neighbours[WordKey(vocabulary[number].prefix(2)), default: []].append(number)
        return number
    }

    private func weight(of stem: Int) -> Double {
        let word = String(scalars: vocabulary[stem])
        let isCommon = SwedishWords.common.contains(word) || Self.frame.contains(word)
        return isCommon ? 0.15 : 1.6 / (0.6 + Double(users[stem].count))
    }

    private static let frame = Set(SentenceWords.frame)

    // MARK: Understanding

    /// A heading without what stands in brackets at its end.
    static func outsideBrackets(_ range: Range<Int>, of scalars: [Unicode.Scalar]) -> Range<Int> {
        guard let open = scalars[range].firstIndex(of: "("), open > range.lowerBound,
            scalars[range].contains(")")
        else { return range }
        return range.lowerBound..<open
    }

    func isKnown(_ words: ArraySlice<NoteWord>, of note: NoteWords) -> Bool {
        guard !words.isEmpty else { return false }
        return meaning(of: words, of: note, title: "").isKnown
    }

    /// - Parameter title: the words as they were written, for whoever asks why.
    func meaning(of all: ArraySlice<NoteWord>, of note: NoteWords, title: @autoclosure () -> String) -> NoteMeaning {
        let words = core(of: all, note)
        guard !words.isEmpty, words.count <= 30 else { return NoteMeaning() }
        let matches = lexicon.phrases.matches(in: words, of: note)
        var best = likeness(words, note)
        for (code, score) in told(matches) {
            let likeness = best[code] ?? 0
            best[code] = max(likeness, min(0.9, max(likeness, score) + 0.2 * min(likeness, score)))
        }
        for (code, score) in joined(words, note) { best[code] = max(best[code] ?? 0, score) }
        // A heading word for word leaves what merely resembles another aside.
        let phrase = WordKey(phrase: words.map { note.form($0).key })
        let exactly = (exact[phrase] ?? []).map { phrases[$0].target }.filter { $0 >= 0 }
        if !exactly.isEmpty { for code in best.keys where code >= 0 && !exactly.contains(code) { best[code]? *= 0.6 } }
        var meaning = NoteMeaning()
        meaning.title = title()
        meaning.codes = best.filter { $0.key >= 0 }.map { NoteMeaning.Fit(code: codes[$0.key], score: $0.value) }
            .sorted { ($1.score, $0.code) < ($0.score, $1.code) }
        let top = meaning.codes.first?.score ?? 0
        let (practical, mixed) = (best[Self.practical] ?? 0, best[Self.mixed] ?? 0)
        let uncoded = best[Self.uncoded] ?? 0
        meaning.isUncoded = uncoded > top && uncoded >= max(NoteMeaning.sure, practical, mixed)
        if max(practical, mixed) > max(top, uncoded), max(practical, mixed) >= 0.6 {
            meaning.part = practical >= mixed ? .practical : .mixed
        }
        if meaning.part == .content, top < NoteMeaning.likely, isOwn(words, note) { meaning.part = .practical }
        if meaning.part != .content { meaning.codes = [] }
        meaning.area = area(named: words, note) ?? areas.area(heading: words, matches, of: note)
        return meaning
    }

    /// "Vad som hindrar respektive hjälper": what each part says by itself, where every part says something.
    private func joined(_ words: ArraySlice<NoteWord>, _ note: NoteWords) -> [Int: Double] {
        let parts = words.split { Self.joiners.contains(note.form($0).key) }
        guard words.count <= 12, (2...3).contains(parts.count) else { return [:] }
        let found = parts.map { part in
            var fits = likeness(part, note)
            for (code, score) in told(lexicon.phrases.matches(in: part, of: note)) {
                fits[code] = max(fits[code] ?? 0, score)
            }
            return fits.max { ($0.value, $1.key) < ($1.value, $0.key) }
        }
        var best: [Int: Double] = [:]
        for part in found {
            guard let part, part.key >= 0, part.value >= NoteMeaning.sure else { return [:] }
            best[part.key] = max(best[part.key] ?? 0, 0.9)
        }
        return best.count > 1 ? best : [:]
    }

    private static let joiners = WordSet(words: "och respektive samt eller and or")

    /// "Mina egna funderingar", "Notes to self": what the writer thought, not what was said.
    private func isOwn(_ words: ArraySlice<NoteWord>, _ note: NoteWords) -> Bool {
        guard words.count <= 5, words.contains(where: { Self.owners.contains(note.form($0).key) }) else { return false }
        return words.contains { word in
            let letters = note.letters(note.form(word))
            return Self.thoughts.contains { letters.starts(with: $0) }
        }
    }

    private static let owners = WordSet(words: "egen eget egna min mitt mina mig my self myself")
    private static let thoughts = [
        "tank", "eftertank", "reflek", "kommentar", "noter", "minne", "intryck", "anteckn", "bollplank", "funder",
        "fråg", "slutsats", "tolkning", "undring", "påminn", "notes", "thought", "lista", "lapp", "känsl",
    ].map { Array($0.unicodeScalars) }

    /// A heading without its number, "Tema 2:" and what stands in brackets, which is cut away before.
    private func core(of all: ArraySlice<NoteWord>, _ note: NoteWords) -> ArraySlice<NoteWord> {
        var words = all
        func form(_ index: Int) -> WordForm { note.form(words[index]) }
        func isNumber(_ form: WordForm) -> Bool {
            form.classes.contains(.number) || form.count == 1 || Self.romans.contains(form.key)
        }
        if words.count > 2, form(words.startIndex).classes.contains(.guidePart), isNumber(form(words.startIndex + 1)) {
            words = words.dropFirst(2)
        }
        // "Vi börjar väl med hur läget är": what is asked comes after.
        if let ask = words.prefix(9).firstIndex(where: { note.form($0).classes.contains(.asking) }),
            ask > words.startIndex, words[..<ask].allSatisfy({ note.form($0).classes.contains(.lead) })
        {
            words = words[ask...]
        }
        while words.count > 1, let first = words.first.map(note.form),
            first.classes.contains(.number) || (first.count == 1 && !Self.letters.contains(first.key))
        { words = words.dropFirst() }
        return words
    }

    private static let romans: [WordKey] = ["ii", "iii", "iv", "vi", "vii"].map { WordKey($0) }
    private static let letters: [WordKey] = ["i", "å"].map { WordKey($0) }

    /// "Område 2", "prioriterat område 3: …".
    private func area(named words: ArraySlice<NoteWord>, _ note: NoteWords) -> AreaID? {
        for (word, next) in zip(words, words.dropFirst()) where note.form(next).classes.contains(.number) {
            let letters = note.letters(note.form(word))
            guard Self.places.contains(where: { letters.suffix($0.count).elementsEqual($0) }) else { continue }
            if let number = Int(note.string(next)), let area = areaNumbers[number] { return area }
        }
        return nil
    }

    private static let places = ["område", "mål"].map { Array($0.unicodeScalars) }

    /// What single words of the heading point to, shared between the categories that they name.
    private func told(_ matches: [PhraseMatch]) -> [(code: Int, score: Double)] {
        var weights: [(code: Int, score: Double)] = []
        var all = 0.0
        for match in matches where match.list == .telling {
            all += match.weight
            if let index = weights.firstIndex(where: { $0.code == match.value }) {
                weights[index].score += match.weight
            } else {
                weights.append((match.value, match.weight))
            }
        }
        return weights.map { ($0.code, 0.7 * $0.score / all) }
    }

    /// How well the words fit each code: weight of the common stems over the weight of all, where a stem that one code
    /// alone uses weighs most and words nobody lists weigh little.
    private func likeness(_ words: ArraySlice<NoteWord>, _ note: NoteWords) -> [Int: Double] {
        struct Fit {
            var phrase: Int
            var matched: Double
            var extra: Double
            var isStrong: Bool
            var last: Int
        }
        var fits: [Fit] = []
        /// Of each phrase, its place among the fits; made when the first is found.
        var places: [Int] = []
        var extras = 0.0
        var anyStrong = false
        for (number, word) in words.enumerated() {
            let form = note.form(word)
            let own = stems[form.stem]
            let extra = own.map { weights[$0] * 0.3 } ?? 0.12
            extras += extra
            for stem in alike(form, own, note) {
                let isStrong = weights[stem] > 0.5
                anyStrong = anyStrong || isStrong
                for phrase in holders[stem] {
                    if places.isEmpty { places = [Int](repeating: -1, count: phrases.count) }
                    if places[phrase] >= 0 {
                        let at = places[phrase]
                        fits[at].isStrong = fits[at].isStrong || isStrong
                        guard fits[at].last != number else { continue }
                        fits[at].matched += weights[stem]
                        fits[at].extra -= extra
                        fits[at].last = number
                    } else {
                        places[phrase] = fits.count
                        fits.append(
                            Fit(phrase: phrase, matched: weights[stem], extra: -extra, isStrong: isStrong, last: number)
                        )
                    }
                }
            }
        }
        let whole = WordKey(phrase: words.map { note.form($0).key })
        var best: [Int: Double] = [:]
        func take(_ score: Double, _ phrase: Phrase) {
            if score > best[phrase.target, default: 0.2] { best[phrase.target] = score }
        }
        for phrase in exact[whole] ?? [] { take(phrases[phrase].trust, phrases[phrase]) }
        // "Vad skulle ni behöva för att klara …?": what begins as a listed question asks the same.
        for count in stride(from: words.count - 1, to: 2, by: -1) {
            let beginning = exact[WordKey(phrase: words.prefix(count).map { note.form($0).key })] ?? []
            for phrase in beginning { take(0.8 * phrases[phrase].trust, phrases[phrase]) }
            // What less of it is like says less.
            if !beginning.isEmpty { break }
        }
        for fit in fits where fit.matched > 0.5 && (fit.isStrong || !anyStrong) {
            let phrase = phrases[fit.phrase]
            guard phrase.key != whole else { continue }
            let matched = min(fit.matched, phrase.weight)
            take(0.95 * phrase.trust * matched / (phrase.weight + extras + fit.extra), phrase)
        }
        return best
    }

    /// Stems of the vocabulary that a word's stem equals, begins, carries on, or misspells by a letter.
    private func alike(_ form: WordForm, _ own: Int?, _ note: NoteWords) -> [Int] {
        let stem = note.letters(form).prefix(Int(form.stemLength))
        guard stem.count >= 4 else { return own.map { [$0] } ?? [] }
        return (neighbours[WordKey(stem.prefix(2))] ?? []).filter { $0 == own || alike(stem, vocabulary[$0]) }
    }

    private func alike(_ left: ArraySlice<Unicode.Scalar>, _ right: [Unicode.Scalar]) -> Bool {
        let isLonger = left.count > right.count
        let (long, short) = isLonger ? (left, right[...]) : (right[...], left)
        guard short.count >= 4 else { return false }
        if long.starts(with: short) { return long.count - short.count <= (short.count == 4 ? 1 : 4) }
        return short.count >= 6 && long.count - short.count <= 2 && differsByOneLetter(long, short)
    }

    /// Whether one letter more, or another, makes the one of the other.
    private func differsByOneLetter(_ long: ArraySlice<Unicode.Scalar>, _ short: ArraySlice<Unicode.Scalar>) -> Bool {
        guard long.count - short.count <= 1 else { return false }
        let same = zip(long, short).prefix { $0 == $1 }.count
        return long.count == short.count
            ? long.dropFirst(same + 1).elementsEqual(short.dropFirst(same + 1))
            : long.dropFirst(same + 1).elementsEqual(short.dropFirst(same))
    }
}
