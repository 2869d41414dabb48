import Engine

/// What speaks for a category, whichever it is: its headings, its questions and its cues.
enum CodeSign: Int, Sign {
    case heading, headingSure, headingOne, headingGuess
    case question, questionSure, questionOne, questionFar, questionFarther
    case frame, frameOther, frameFar, frameFarOther
    case known, knownOther, few, fewOther, some, someOther, many, manyOther, listed, listedOther, cues, cueAny, cueMost,
        decisive, decisiveOther, lead, leadFramed
}

/// What can be seen in a statement that speaks for one of the usual categories and against others.
enum StatementSign: Int, Sign {
    case bias
    case imperative, modal, negation, negations, fragment, shortFirst, meeting, fronted, weHave, number, comparative
    case evaluation, third, question, quote, board, hedged, plain
    case item, cell, turn, prose, first, later
    case frameNone, frameNulage, frameUtmaning, frameHindrande, framePadrivande, framePrioritering
    case frameUtvecklingsomrade, frameSamverkansform, frameCentralAktor, frameLansstyrelsen
    case early, middle, late, end
    case next3, words6, words14, wordsMore
}

/// What is known of a statement before its category is chosen.
struct Point: Sendable {
    var run: NoteRun
    var sentences: [NoteSentence]
    var passage: NotePassage
    /// Which of the note's passages it stands in, and how far into the note, from 0 to 1.
    var passageNumber: Int
    var share: Double
    /// How many stand under the same heading and question.
    var company = 1
    var isFirst: Bool
    /// The words of all its sentences.
    let words: [NoteWord]

    init(
        run: NoteRun,
        sentences: [NoteSentence],
        passage: NotePassage,
        passageNumber: Int,
        share: Double,
        isFirst: Bool
    ) {
        self.run = run
        self.sentences = sentences
        self.passage = passage
        self.passageNumber = passageNumber
        self.share = share
        self.isFirst = isFirst
        words = sentences.flatMap { $0.words }
    }
}

extension [Point] {
    /// Gives each point its place among the others.
    mutating func place() {
        let last = Double(Swift.max(1, count - 1))
        for index in indices { self[index].share = Double(index) / last }
        var start = 0
        for end in 1...Swift.max(1, count) where !isEmpty {
            let (now, first) = (end < count ? self[end].passage : nil, self[start].passage)
            if let now, now.shares(first.frame) { continue }
            for index in start..<end { self[index].company = end - start }
            start = end
        }
    }
}

/// Chooses a statement's category from its heading, the question it answers and its own words.
struct CategoryJudge: Sendable {
    let codes: [CodeID]
    private let shared: Weights<CodeSign>
    /// Codes whose cues turn round when they are denied.
    private let turning: [Bool]
    /// What each sign weighs for each code, a row for each sign; nothing for codes that are none of the usual.
    private var signWeights: [Float]
    let words: CategoryWords

    /// - Parameter tables: of weights, by code, and under "" those that are alike for all.
    init(_ process: Process, _ tables: [String: String]) {
        codes = process.codes.map(\.id)
        turning = codes.map { ["utmaning", "hindrande", "padrivande"].contains($0.text) }
        shared = Weights(tables[""] ?? "")
        signWeights = [Float](repeating: 0, count: StatementSign.allCases.count * codes.count)
        var words = CategoryWords(count: codes.count)
        for (code, id) in codes.enumerated() {
            guard let weights = tables[id.text].map({ Weights<StatementSign>($0) }) else { continue }
            for sign in StatementSign.allCases {
                signWeights[sign.rawValue * codes.count + code] = weights.weight(of: sign)
            }
            for (key, weight) in weights.words.entries {
                words.set(weight, of: key, for: code)
            }
        }
        self.words = words
    }

    /// What speaks for each code.
    func scores(_ point: Point, _ frame: Frame, _ body: NoteBody) -> [Double] {
        let phrases = Phrases(point, self, body)
        var scores = codes.indices.map { evidence(for: $0, point, frame, phrases, shared).score }
        for (sign, strength) in signs(point, frame, body).signs {
            let row = sign.rawValue * codes.count
            for code in codes.indices { scores[code] += signWeights[row + code] * strength }
        }
        for form in Self.forms(of: point, body) { words.add(body.note.categories(form), to: &scores) }
        words.add(Self.beginnings(of: point, body).compactMap(words.row), to: &scores)
        return scores.map { Double($0) }
    }

    /// - Parameter weights: nil to keep what is seen.
    func evidence(
        for code: Int,
        _ point: Point,
        _ frame: Frame,
        _ phrases: Phrases,
        _ weights: Weights<CodeSign>? = nil
    ) -> Evidence<CodeSign> {
        var seen = Evidence(weights)
        seen.see(.heading, frame.heading.fits[code])
        seen.see(.headingOne, if: frame.heading.only == code)
        seen.see(.headingSure, if: frame.heading.isSure[code] && frame.heading.only != code)
        seen.see(.headingGuess, if: frame.heading.guess == code)
        seen.see(.question, frame.question.fits[code])
        seen.see(.questionOne, if: frame.question.only == code)
        if frame.question.isSure[code] {
            seen.see(.questionSure, if: frame.question.only != code)
            seen.see(.questionFar, if: frame.isFar && point.passage.sinceQuestion <= 2)
            seen.see(.questionFarther, if: frame.isFar && point.passage.sinceQuestion > 2)
        }
        if let named = frame.code {
            let isFar = frame.isQuestion && frame.isFar
            if named == code {
                seen.see(isFar ? .frameFar : .frame)
            } else {
                seen.see(isFar ? .frameFarOther : .frameOther)
            }
            if !isFar { see(named == code, point, frame, &seen) }
        }
        seen.see(.cues, min(3, phrases.cues[code]))
        seen.see(.cueAny, if: phrases.cues[code] > 0.5)
        seen.see(.cueMost, if: phrases.cues[code] > 0.5 && phrases.cues[code] == phrases.most)
        if phrases.isAnnounced { seen.see(phrases.announced.contains(code) ? .decisive : .decisiveOther) }
        seen.see(phrases.isFramed ? .leadFramed : .lead, phrases.leads[code])
        return seen
    }

    /// How firmly the frame names a category: word for word, over a few lines or many, over a list or running text.
    private func see(_ isNamed: Bool, _ point: Point, _ frame: Frame, _ seen: inout Evidence<CodeSign>) {
        if (frame.isQuestion ? frame.question : frame.heading).best >= 0.9 { seen.see(isNamed ? .known : .knownOther) }
        switch point.company {
        case ...3: seen.see(isNamed ? .few : .fewOther)
        case ...7: seen.see(isNamed ? .some : .someOther)
        default: seen.see(isNamed ? .many : .manyOther)
        }
        if point.passage.layout == .item || point.passage.layout == .cell {
            seen.see(isNamed ? .listed : .listedOther)
        }
    }

    /// The phrases of a statement by the codes they point to.
    struct Phrases {
        /// How much the cues of each code weigh together; what is denied does not count.
        fileprivate var cues: [Double]
        fileprivate var most: Double
        /// Codes that the wording announces.
        fileprivate var announced: [Int] = []
        /// What the beginning names, as a heading would, and whether it is put as one: "Det som driver på är …".
        fileprivate var leads: [Double]
        fileprivate var isFramed = false
        fileprivate var isAnnounced: Bool { !announced.isEmpty }

        init(_ point: Point, _ judge: CategoryJudge, _ body: NoteBody) {
            cues = judge.codes.map { _ in 0 }
            leads = cues
            for sentence in point.sentences {
                for match in sentence.matches {
                    switch match.list {
                    case .cue: if !judge.isNegated(match, sentence, body) { cues[match.value] += match.weight }
                    case .decisive: announced.append(match.value)
                    default: break
                    }
                }
            }
            most = cues.max() ?? 0
            guard let first = point.sentences.first else { return }
            for match in first.matches
            where match.list == .telling && match.at + match.length <= first.words.startIndex + 7 {
                leads[match.value] = max(leads[match.value], match.weight)
            }
            isFramed = judge.isFrame(first, body)
        }
    }

    /// "Inte svårt": what is denied.
    private func isNegated(_ match: PhraseMatch, _ sentence: NoteSentence, _ body: NoteBody) -> Bool {
        guard match.at > sentence.words.startIndex, turning[match.value] else { return false }
        return body.classes(sentence.words[match.at - 1]).contains(.negation)
    }

    /// "Det som ändå driver på är …": the beginning announces as a heading would.
    private func isFrame(_ sentence: NoteSentence, _ body: NoteBody) -> Bool {
        let words = sentence.words.prefix(2).map { body.form($0).key }
        return words.count == 2 && Self.frames.contains(WordKey(phrase: words))
    }

    private static let frames = WordSet(
        [
            "det som", "vad som", "det jag", "det vi", "det är", "om jag", "om vi", "om hon", "om han", "den största",
            "det största", "det stora", "det svåra", "en sak", "på frågan", "när det", "det finns",
        ].map { WordKey(phrase: $0.split(separator: " ").map(String.init)) }
    )

    func evidence(_ point: Point, _ frame: Frame, _ body: NoteBody) -> Evidence<StatementSign> {
        var seen = signs(point, frame, body)
        for form in Self.forms(of: point, body) { Self.eachPart(of: form, body.note.letters(form)) { seen.see($0) } }
        for word in Self.beginnings(of: point, body) { seen.see(word) }
        return seen
    }

    /// What can be seen in a statement besides its words.
    private func signs(_ point: Point, _ frame: Frame, _ body: NoteBody) -> Evidence<StatementSign> {
        var seen = Evidence<StatementSign>(nil)
        seen.see(.bias)
        seeShape(point, body, &seen)
        seePlace(point, frame, &seen)
        return seen
    }

    /// What a word by itself shows.
    static func eachPart(of form: WordForm, _ letters: ArraySlice<Unicode.Scalar>, _ see: (WordKey) -> Void) {
        see(form.stem)
        WordKey.eachPart(of: letters, see)
    }

    /// The words of a statement, each once in whatever form; also the small ones, which tell a wish from a complaint.
    private static func forms(of point: Point, _ body: NoteBody) -> [WordForm] {
        var forms: [WordForm] = []
        forms.reserveCapacity(point.words.count)
        for word in point.words {
            let form = body.form(word)
            if !forms.contains(where: { $0.stem == form.stem }) { forms.append(form) }
        }
        return forms
    }

    /// The first word of a statement as its first, and its first two as one.
    private static func beginnings(of point: Point, _ body: NoteBody) -> [WordKey] {
        guard let first = point.words.first else { return [] }
        let opening = body.form(first).key.opening
        return beginning(of: point, body).map { [opening, $0.key] } ?? [opening]
    }

    /// The first two words of a statement, known as one: "Det som …", "Vi skulle …".
    static func beginning(of point: Point, _ body: NoteBody) -> (key: WordKey, first: NoteWord, second: NoteWord)? {
        guard point.words.count > 1 else { return nil }
        var key = body.form(point.words[0]).key.opening
        for letter in body.note.letters(body.form(point.words[1])) { key.add(letter) }
        return (key, point.words[0], point.words[1])
    }

    private func seeShape(_ point: Point, _ body: NoteBody, _ seen: inout Evidence<StatementSign>) {
        let words = point.words
        guard let first = words.first, let opening = point.sentences.first else { return }
        let classes = words.map(body.classes)
        let finite = classes.prefix(14).contains { $0.contains(.finite) }
        seen.see(.imperative, if: classes[0].contains(.imperative))
        seen.see(.modal, if: classes.prefix(10).contains { $0.contains(.modal) })
        let negations = classes.count { $0.contains(.negation) }
        if negations > 0 { seen.see(negations == 1 ? .negation : .negations) }
        seen.see(.plain, if: finite && negations == 0 && !classes.prefix(10).contains { $0.contains(.modal) })
        let isFragment = opening.words.count >= 5 && !opening.union.contains(.finite)
        seen.see(.fragment, if: isFragment)
        seen.see(.shortFirst, if: opening.words.count <= 2 && words.count > 6)
        seen.see(.meeting, if: classes.prefix(6).contains { $0.contains(.meeting) })
        let letters = body.note.letters(body.form(first))
        seen.see(
            .fronted,
            if: words.count > 3 && letters.count > 4 && classes[1].contains(.demonstrative)
                && (letters.last == "n" || letters.last == "a")
        )
        seen.see(
            .weHave,
            if: classes.prefix(4).contains { $0.contains(.own) }
                && words.prefix(5).contains { Self.has.contains(body.form($0).key) }
        )
        seen.see(.number, if: classes.contains { $0.contains(.number) })
        seen.see(.comparative, if: classes.contains { $0.contains(.comparative) })
        seen.see(.evaluation, if: classes.contains { $0.contains(.evaluation) })
        seen.see(.third, if: classes.prefix(3).contains { $0.contains(.third) })
        seen.see(.board, if: words.prefix(6).contains { Self.board.contains(body.form($0).key) })
        seen.see(.hedged, if: words.prefix(8).contains { Self.hedges.contains(body.form($0).key) })
        seen.see(.question, if: body.scalars[point.run.range].contains("?"))
        seen.see(
            .quote,
            if: point.passage.isQuote || body.scalars[point.run.range].first.map(\.isQuotationMark) ?? false
        )
        switch words.count {
        case ...3: seen.see(.next3)
        case ...6: seen.see(.words6)
        case ...14: seen.see(.words14)
        default: seen.see(.wordsMore)
        }
    }

    private static func keys(_ words: String) -> [WordKey] { words.split(separator: " ").map { WordKey($0) } }
    private static let has = keys("har är")
    private static let board = keys("länsstyrelsen länsstyrelsens lst ni er")
    private static let hedges = keys("skulle kunde kunna borde gärna önskar hoppas vill")

    private func seePlace(_ point: Point, _ frame: Frame, _ seen: inout Evidence<StatementSign>) {
        switch point.passage.layout {
        case .item: seen.see(.item)
        case .cell: seen.see(.cell)
        case .turn: seen.see(.turn)
        case .prose: seen.see(.prose)
        }
        seen.see(point.isFirst ? .first : .later)
        switch frame.code.map({ codes[$0].text }) {
        case "nulage": seen.see(.frameNulage)
        case "utmaning": seen.see(.frameUtmaning)
        case "hindrande": seen.see(.frameHindrande)
        case "padrivande": seen.see(.framePadrivande)
        case "prioritering": seen.see(.framePrioritering)
        case "utvecklingsomrade": seen.see(.frameUtvecklingsomrade)
        case "samverkansform": seen.see(.frameSamverkansform)
        case "central-aktor": seen.see(.frameCentralAktor)
        case "lansstyrelsens-roll": seen.see(.frameLansstyrelsen)
        case nil:
            seen.see(.frameNone)
            switch point.share {
            case ..<0.25: seen.see(.early)
            case ..<0.5: seen.see(.middle)
            case ..<0.75: seen.see(.late)
            default: seen.see(.end)
            }
        default: break
        }
    }

    // MARK: Why

    /// Why a statement got its category, for whoever checks it.
    func why(_ code: Int, _ point: Point, _ frame: Frame, _ body: NoteBody) -> NoteReading.Why {
        if frame.isDecided { return .cell(frame.title) }
        if frame.code == code { return frame.isQuestion ? .question(frame.title) : .heading(frame.title) }
        for sentence in point.sentences {
            if let match = sentence.matches.first(where: { $0.list == .decisive && $0.value == code }) {
                return .wording(words(match, sentence, body))
            }
        }
        var found: [String] = []
        for sentence in point.sentences {
            for match in sentence.matches where match.list == .cue && match.value == code && match.weight >= 0.5 {
                let phrase = words(match, sentence, body)
                if !found.contains(phrase), !isNegated(match, sentence, body) { found.append(phrase) }
            }
        }
        if found.isEmpty { found = telling(code, point, body) }
        return found.isEmpty ? .place : .words(found)
    }

    /// The words, at most three, that most speak for a code against the others, in the order they stand.
    private func telling(_ code: Int, _ point: Point, _ body: NoteBody) -> [String] {
        var favoured: [(place: Int, form: Int32, favour: Float)] = []
        for (place, word) in point.words.enumerated() {
            let form = body.form(word)
            guard !form.classes.contains(.common), !favoured.contains(where: { $0.form == word.form }) else { continue }
            var scores = [Float](repeating: 0, count: codes.count)
            words.add(body.note.categories(form), to: &scores)
            let favour = scores[code] - scores.reduce(0, +) / Float(scores.count)
            if favour >= Self.favoured { favoured.append((place, word.form, favour)) }
        }
        let best = favoured.sorted { $0.favour > $1.favour }.prefix(3)
        return best.sorted { $0.place < $1.place }.map { body.note.string(point.words[$0.place]) }
    }

    /// In log odds, against the mean of all codes: what a word has to speak for one to be named as a reason.
    private static let favoured: Float = 0.4

    private func words(_ match: PhraseMatch, _ sentence: NoteSentence, _ body: NoteBody) -> String {
        sentence.words[match.at..<match.at + match.length].map(body.note.string).joined(separator: " ")
    }
}
