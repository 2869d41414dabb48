/// What tells a sentence about the interview from one about its subject.
enum RemarkSign: Int, Sign {
    case bias
    case clearPractical, clearSetting, clearConsent, clearNarration, clearEmpty, clearInstruction
    case clearFirst, clearLate, clearInLong
    case faintOne, faintTwo, faintMore, next, errand
    case contact, digits, enclosed, question, filler, replies, greeting, openingVerb, commandLast, imperative
    case act, propOne, propTwo, actAndProp, thirdFirst, thirdFirstShort, ownFirst, ownPastTold, ownPast, thirdTold
    case role, roleTold, roleReported, reports, interviewee, asker, addresses
    case prelude, mixed, tail, noteOpening, noteEnd, item, cell, turn, headed, headedListed, answer, quoted
    case words1, words3, words6, words10, words16, wordsMore
    case weight0, weight05, weight1, weight2, weightMore
    case preludeWeighty, preludeFaint, tailFaint, mixedLight, bodyFaint
    case afterClear, afterClearShort, alone
    case number, weekday, finite, turnShort
    case questionAnswered, questionFirst, terseShort, terse, leading, dated, hasQuote, percent, headedLikely, asked
    case aloneUnheaded, aloneListed, shortUnheaded
    case titledLeading
    case preludeShort, tailShort
    case musing, musingFirst, musingMe, musingTold, me, meFirst, meRare, meTold, meLight
    case paperwork, paperworkTwo, paperworkMe, paperworkPast
    case reminderFirst, reminderTerse, reminderLight, reminderPaper, reminderPerson
    case asks, asksMe, asksPerson, pleasantryFirst, pleasantryShort, pleasantryTurn
    case sceneFirst, scenePast, pastOdd, pastLight, pastLightOdd, pastThirdLight, propLight, propPast, actFirst,
        actLight
    case verbFirst, verbFirstPast, verbFirstListed, insideBrackets, exclaims, exclaimsShort
    case questionProse, questionListed, questionPerson, replyFirst, replyFirstTurn, turnLight, shortLight, lightest
    case tellingNone, tellingOne, tellingTwo, turnUnasked, turnUnaskedShort, turnPerson, meListed, backShort
    case firstOfMany, lastOfMany
    case nextClear, nextLight, answerFirst, answerReply, answerReplyMore
    case smallTalk, smallTalkLight, smallTalkTurn, smallTalkTwo, meTurnLight
    case moment, momentLight, momentPast, shortTold, headedFirst
    case societyNone, societyOne, societyTwo, societyThree, societyMore, societyQuarter, societyHalf, societyMost
    case named, namedListed, namedProse, namedTurn, namedFirst, namedLight, fullest, fullestNamed, onlyNamed
    case brief, briefNamed, briefUnder
    case writtenUnder, askedBack
}

/// Tells what was said about the subject from what was said or written about the interview.
struct RemarkJudge: Sendable {
    let body: NoteBody
    let context: NoteContext
    private let weights: Weights<RemarkSign>

    init(body: NoteBody, context: NoteContext, _ weights: Weights<RemarkSign>) {
        self.body = body
        self.context = context
        self.weights = weights
    }

    /// Where a sentence stands: its passage, and its number there.
    struct Place {
        var passage: NotePassage
        var passageNumber: Int
        var number: Int
        var sentences: [NoteSentence]
        /// Whether nothing stands before it under its heading or question.
        var opensSection: Bool
        /// Whether nothing there tells more: a heading or a question seldom stands over remarks alone.
        var isFullest = false
        /// Whether nothing else stands there.
        var isOnly = false
    }

    /// How each sentence of a note stands.
    func verdicts(
        _ passages: [NotePassage],
        _ sentences: [[NoteSentence]],
        _ judge: RemarkVerdicts
    ) -> [[RemarkVerdict]] {
        let places = places(passages, sentences)
        let scores = zip(places, views(places)).map { place, view in
            // Whom to reach and how is never a statement, however much is said beside it.
            isContact(place.sentences[place.number]) ? .infinity : judge.trees.score { view[$0] }
        }
        var verdicts = scores.map(judge.verdict)
        // Nobody keeps a note that says nothing.
        if verdicts.allSatisfy({ $0 == .remark }) {
            for index in verdicts.indices where scores[index] < Self.certain { verdicts[index] = .doubtful }
        }
        for index in verdicts.indices where verdicts[index] == .remark {
            let isAnswer = opensAnswer(places[index]) && scores[index] < Self.unanswered
            if isAnswer || isOwnQuestion(places[index]) { verdicts[index] = .doubtful }
        }
        for section in sections(of: places) where places[section.lowerBound].passage.isNamed {
            guard section.allSatisfy({ verdicts[$0] == .remark }) else { continue }
            for index in section where scores[index] < Self.unanswered { verdicts[index] = .doubtful }
        }
        var found = sentences.map { $0.map { _ in RemarkVerdict.remark } }
        for (place, verdict) in zip(places, verdicts) { found[place.passageNumber][place.number] = verdict }
        return found
    }

    /// The sentences at these places, among each other.
    func views(_ places: [Place]) -> [RemarkView] {
        RemarkView.all(places.map { evidence($0, weights) }, places)
    }

    /// What is asked for in clear words is seldom left without an answer: where nothing else answers, what speaks no
    /// more than this for a remark may be one.
    private static let unanswered: Float = 1.5
    /// What speaks more than this for a remark is one, though the note holds nothing else.
    private static let certain: Float = 4

    /// Few write a few lines under a clear heading that say nothing of it, unless they name the interview's own business.
    private func isWrittenUnder(_ place: Place) -> Bool {
        let sentence = place.sentences[place.number]
        return context.isBrief && place.passage.heading?.isNamed == true && place.passage.layout != .turn
            && !namesBusiness(sentence)
    }

    /// "Vem ska annars prata med dem?", asked by the one who answers and behind an answer, is one more way to say it.
    private func isAskedBack(_ place: Place) -> Bool {
        let sentence = place.sentences[place.number]
        return place.passage.isAnswer && place.number > 0 && sentence.words.count > 4
            && body.scalars[sentence.run.range].last == "?" && sentence.union.isDisjoint(with: [.person, .me])
    }

    /// "Hur ska vi orka?" as a point under a heading, or behind an answer: the interviewee's own, who speaks of "vi".
    private func isOwnQuestion(_ place: Place) -> Bool {
        let sentence = place.sentences[place.number]
        let passage = place.passage
        guard body.scalars[sentence.run.range].suffix(2).contains("?"), sentence.words.count >= 4,
            sentence.union.isDisjoint(with: [.person, .me, .asks]), !namesBusiness(sentence),
            GuideQuestion.isOwn(sentence.words, body)
        else { return false }
        return passage.layout == .item && passage.heading?.isSure == true || passage.isAnswer && place.number > 0
    }

    /// What is said first when something has been asked for in clear words, and is more than a reply.
    private func opensAnswer(_ place: Place) -> Bool {
        let sentence = place.sentences[place.number]
        let passage = place.passage
        return place.opensSection && place.number == 0 && passage.zone == .body && sentence.words.count >= 4
            && (passage.question?.isSure == true || passage.heading?.isSure == true)
            && !body.scalars[sentence.run.range].suffix(2).contains("?")
            && sentence.union.isDisjoint(with: [.me, .asker, .interviewee]) && !namesBusiness(sentence)
    }

    private func namesBusiness(_ sentence: NoteSentence) -> Bool {
        sentence.has(.clear) || sentence.has(.errands) || sentence.has(.next)
    }

    /// The places of all sentences that hold a word.
    func places(_ passages: [NotePassage], _ sentences: [[NoteSentence]]) -> [Place] {
        var places: [Place] = []
        for (number, passage) in passages.enumerated() {
            for index in sentences[number].indices where !sentences[number][index].words.isEmpty {
                places.append(
                    Place(
                        passage: passage,
                        passageNumber: number,
                        number: index,
                        sentences: sentences[number],
                        opensSection: places.last?.passage.section != passage.section
                    )
                )
            }
        }
        for section in sections(of: places) {
            let most = section.map { fullness(places[$0]) }.max() ?? 0
            for index in section {
                places[index].isFullest = fullness(places[index]) == most
                places[index].isOnly = section.count == 1
            }
        }
        return places
    }

    /// Sentences in a row under the same heading or question.
    private func sections(of places: [Place]) -> [Range<Int>] {
        let starts = places.indices.filter { index in
            index == 0 || places[index].opensSection
                || !places[index].passage.shares(places[index - 1].passage.frame)
        }
        return zip(starts, starts.dropFirst() + [places.count]).map { $0..<$1 }
    }

    /// How much a sentence has to tell.
    private func fullness(_ place: Place) -> Double {
        let sentence = place.sentences[place.number]
        return sentence.weight + 0.2 * Double(sentence.telling.count)
    }

    /// What kind of remark a sentence is that stays out.
    func kind(of sentence: NoteSentence, in passage: NotePassage) -> NoteReading.Reason {
        guard !sentence.words.isEmpty else { return .empty }
        if isContact(sentence) { return .contact }
        if sentence.classes.allSatisfy({ $0.contains(.filler) }) { return .empty }
        if let match = sentence.first(.clear) { return NoteReading.Reason.allCases[match.value] }
        if sentence.has(.next) || sentence.has(.errands) { return .practical }
        if sentence.classes.allSatisfy({ $0.contains(.reply) }) { return .empty }
        if body.scalars[sentence.run.range].last == "?" || isAsked(sentence) { return .question }
        if sentence.classes[0].contains(.reminder) { return .practical }
        switch passage.zone {
        case .prelude: return .setting
        case .mixed, .tail: return .practical
        case .body: break
        }
        if passage.layout == .turn { return .instruction }
        let isScene = !sentence.union.isDisjoint(with: [.prop, .act])
        return isScene && !sentence.union.contains(.musing) ? .setting : .narration
    }

    /// - Parameter weights: nil to keep what is seen.
    func evidence(_ place: Place, _ weights: Weights<RemarkSign>? = nil) -> Evidence<RemarkSign> {
        var seen = Evidence(weights)
        let sentence = place.sentences[place.number]
        seen.see(.bias)
        seePhrases(sentence, &seen)
        seeWords(sentence, &seen)
        seeWriter(place, &seen)
        seePlace(place, &seen)
        seen.see(.writtenUnder, if: isWrittenUnder(place))
        seen.see(.askedBack, if: isAskedBack(place))
        seeWeight(sentence, place.passage.zone, &seen)
        seeTelling(place, &seen)
        seeNamed(place, &seen)
        seeSociety(sentence, &seen)
        if let first = sentence.words.first, !thanksTo(sentence) { seen.see(body.form(first).key.opening) }
        if let second = sentence.words.dropFirst().first { seen.see(body.form(second).key.second) }
        if let last = sentence.words.last { seen.see(body.form(last).key.closing) }
        for word in sentence.words {
            let form = body.form(word)
            seen.see(body.note.remark(form)) { Self.eachPart(of: form, body.note.letters(form), $0) }
        }
        return seen
    }

    /// What a word by itself shows.
    static func eachPart(of form: WordForm, _ letters: ArraySlice<Unicode.Scalar>, _ see: (WordKey) -> Void) {
        see(form.stem)
        // Compounds that nobody listed begin as known ones do: "kaffe", "kaffekopp".
        if form.count > 5 { see(form.beginning) }
        WordKey.eachPart(of: letters, see)
    }

    private func seePhrases(_ sentence: NoteSentence, _ seen: inout Evidence<RemarkSign>) {
        if let clear = sentence.first(.clear) {
            switch NoteReading.Reason.allCases[clear.value] {
            case .practical: seen.see(.clearPractical)
            case .setting: seen.see(.clearSetting)
            case .consent: seen.see(.clearConsent)
            case .narration: seen.see(.clearNarration)
            case .empty: seen.see(.clearEmpty)
            default: seen.see(.clearInstruction)
            }
            let at = clear.at - sentence.words.startIndex
            seen.see(at == 0 ? .clearFirst : .clearLate)
            seen.see(.clearInLong, if: at > 0 && sentence.words.count > 14)
        }
        if sentence.has(.faint) {
            let faint = Set(sentence.matches.filter { $0.list == .faint }.map(\.at)).count
            seen.see(faint == 1 ? .faintOne : faint == 2 ? .faintTwo : .faintMore)
        }
        seen.see(.next, if: sentence.has(.next))
        seen.see(.errand, if: sentence.has(.errands))
        seen.see(.contact, if: hasAddress(sentence) || isCall(sentence))
        seen.see(.digits, if: sentence.signs.digits >= 7)
        seen.see(.enclosed, if: isEnclosed(sentence.run))
        seen.see(.hasQuote, if: sentence.signs.hasDoubleQuote)
        seen.see(.percent, if: sentence.signs.hasPercent)
    }

    private func seeWords(_ sentence: NoteSentence, _ seen: inout Evidence<RemarkSign>) {
        let words = sentence.words
        let count = words.count
        let (all, union) = (sentence.classes, sentence.union)
        guard let first = all.first else { return }
        func isAmong(_ kind: WordClass, _ limit: Int) -> Bool { all.prefix(limit).contains { $0.contains(kind) } }
        seen.see(.filler, if: all.allSatisfy { $0.contains(.filler) })
        seen.see(.replies, if: count <= 5 && all.allSatisfy { $0.contains(.reply) })
        seen.see(.greeting, if: first.contains(.greeting))
        seen.see(.openingVerb, if: first.contains(.opening))
        seen.see(.commandLast, if: isAmong(.errand, 2))
        seen.see(.imperative, if: first.contains(.imperative))
        let acts = isAmong(.act, 9)
        let props = all.count { $0.contains(.prop) }
        seen.see(.act, if: acts)
        if props > 0 { seen.see(props == 1 ? .propOne : .propTwo) }
        seen.see(.actAndProp, if: acts && props > 0)
        let third = isAmong(.third, 3)
        seen.see(.thirdFirst, if: third)
        seen.see(.thirdFirstShort, if: third && count <= 6)
        seen.see(.thirdTold, if: third && context.isTold)
        let own = isAmong(.own, 3)
        seen.see(.ownFirst, if: own)
        let past = sentence.isPast
        if own, past { seen.see(context.isTold ? .ownPastTold : .ownPast) }
        if words.contains(where: context.isInterviewee) {
            seen.see(context.isThirdPerson ? .roleTold : .role)
            seen.see(.roleReported, if: union.contains(.reporting))
        }
        seen.see(.reports, if: union.contains(.reporting))
        seen.see(.interviewee, if: union.contains(.interviewee))
        seen.see(.asker, if: union.contains(.asker))
        seen.see(.addresses, if: union.contains(.person))
        seen.see(.number, if: union.contains(.number))
        seen.see(.weekday, if: union.contains(.weekday))
        seen.see(.finite, if: union.contains(.finite))
        seen.see(.dated, if: union.contains(.number) && union.contains(.weekday))
        seen.see(.terse, if: context.isTerse)
        seen.see(.terseShort, if: context.isTerse && count <= 6)
        switch count {
        case ...1: seen.see(.words1)
        case ...3: seen.see(.words3)
        case ...6: seen.see(.words6)
        case ...10: seen.see(.words10)
        case ...16: seen.see(.words16)
        default: seen.see(.wordsMore)
        }
    }

    /// The one who writes: thoughts, errands, the work with the note, and scenes of the meeting.
    private func seeWriter(_ place: Place, _ seen: inout Evidence<RemarkSign>) {
        let sentence = place.sentences[place.number]
        let (all, union) = (sentence.classes, sentence.union)
        guard let first = all.first else { return }
        let isLight = sentence.weight < 0.5
        let isShort = all.count <= 8
        let isTerse = context.isTerse || place.passage.layout == .item || place.passage.layout == .cell
        let me = union.contains(.me)
        seen.see(.me, if: me)
        seen.see(.meFirst, if: all.prefix(3).contains { $0.contains(.me) })
        seen.see(.meRare, if: me && context.me < 0.12)
        seen.see(.meTold, if: me && (context.isTold || context.isThirdPerson))
        seen.see(.meLight, if: me && isLight)
        let musing = union.contains(.musing)
        seen.see(.musing, if: musing)
        seen.see(.musingFirst, if: all.prefix(3).contains { $0.contains(.musing) })
        seen.see(.musingMe, if: musing && me)
        seen.see(.musingTold, if: musing && (context.isTold || context.isThirdPerson))
        let papers = all.count { $0.contains(.paperwork) }
        if papers > 0 { seen.see(papers == 1 ? .paperwork : .paperworkTwo) }
        let past = sentence.isPast
        seen.see(.paperworkMe, if: papers > 0 && me)
        seen.see(.paperworkPast, if: papers > 0 && past)
        if first.contains(.reminder) {
            seen.see(.reminderFirst)
            seen.see(.reminderTerse, if: isTerse && isShort)
            seen.see(.reminderLight, if: isLight)
            seen.see(.reminderPaper, if: papers > 0)
            seen.see(.reminderPerson, if: union.contains(.third))
        }
        seen.see(.asks, if: union.contains(.asks))
        seen.see(.asksMe, if: isAsked(sentence))
        seen.see(.asksPerson, if: union.contains(.asks) && union.contains(.person))
        let isPleasant = first.contains(.pleasantry) && !thanksTo(sentence)
        seen.see(.pleasantryFirst, if: isPleasant)
        seen.see(.pleasantryShort, if: isPleasant && isShort)
        seen.see(.pleasantryTurn, if: isPleasant && place.passage.layout == .turn)
        seeScene(sentence, place, &seen)
    }

    private func seeScene(_ sentence: NoteSentence, _ place: Place, _ seen: inout Evidence<RemarkSign>) {
        let (all, union, past) = (sentence.classes, sentence.union, sentence.isPast)
        let isLight = sentence.weight < 0.5
        let isOdd = past && context.past < 0.3
        guard let first = all.first else { return }
        seen.see(.sceneFirst, if: first.contains(.scene))
        seen.see(.scenePast, if: first.contains(.scene) && past)
        seen.see(.pastOdd, if: isOdd)
        seen.see(.pastLight, if: past && isLight)
        seen.see(.pastLightOdd, if: isOdd && isLight)
        seen.see(.pastThirdLight, if: past && isLight && all.prefix(3).contains { $0.contains(.third) })
        seen.see(.propLight, if: union.contains(.prop) && isLight)
        seen.see(.propPast, if: union.contains(.prop) && past)
        seen.see(.actFirst, if: all.prefix(3).contains { $0.contains(.act) })
        seen.see(.actLight, if: union.contains(.act) && isLight)
        // "Fick ett plåster", "Tänker att": the writer leaves oneself out.
        let isVerb =
            !first.isDisjoint(with: [.past, .act, .opening, .musing])
            || past && body.form(sentence.words[sentence.words.startIndex]).isPast
        if isVerb {
            seen.see(.verbFirst)
            seen.see(.verbFirstPast, if: past)
            seen.see(.verbFirstListed, if: place.passage.layout == .item)
        }
        seen.see(.insideBrackets, if: isInsideBrackets(place))
        seeSmallTalk(sentence, place, &seen)
        seen.see(.shortTold, if: (context.isTold || context.isThirdPerson) && all.count <= 7 && past)
        let isExclaimed = body.scalars[sentence.run.range].last == "!"
        seen.see(.exclaims, if: isExclaimed)
        seen.see(.exclaimsShort, if: isExclaimed && all.count <= 6)
        if first.contains(.reply) {
            seen.see(.replyFirst)
            seen.see(.replyFirstTurn, if: place.passage.layout == .turn && all.count <= 10)
        }
        seen.see(.turnLight, if: place.passage.layout == .turn && isLight && all.count <= 10)
        seen.see(.shortLight, if: isLight && all.count <= 6)
        seen.see(.lightest, if: sentence.weight < 0.05 && all.count >= 4)
    }

    /// "Vill ni ha påfyllning?", "Just då ringde det": what is said and what happens between answers.
    private func seeSmallTalk(_ sentence: NoteSentence, _ place: Place, _ seen: inout Evidence<RemarkSign>) {
        let union = sentence.union
        let isLight = sentence.weight < 0.5
        if union.contains(.smallTalk) {
            seen.see(sentence.classes.count { $0.contains(.smallTalk) } == 1 ? .smallTalk : .smallTalkTwo)
            seen.see(.smallTalkLight, if: isLight)
            seen.see(.smallTalkTurn, if: place.passage.layout == .turn)
        }
        if union.contains(.moment) {
            seen.see(.moment)
            seen.see(.momentLight, if: isLight)
            seen.see(.momentPast, if: sentence.isPast)
        }
    }

    /// "Frågade jag", "undrade vi", "ville jag veta": the question of whoever writes, whatever sign it ends with.
    private func isAsked(_ sentence: NoteSentence) -> Bool {
        let classes = sentence.classes
        if sentence.union.contains(.asks), sentence.union.contains(.own),
            zip(classes, classes.dropFirst()).contains(where: { before, after in
                before.contains(.asks) && after.contains(.own) || before.contains(.own) && after.contains(.asks)
            })
        {
            return true
        }
        return classes.count >= 3 && sentence.words.last.map { body.form($0).key == Self.know } ?? false
            && classes.suffix(3).contains { $0.contains(.own) }
    }

    /// "Tack vare facket" thanks nobody who is there.
    private func thanksTo(_ sentence: NoteSentence) -> Bool {
        sentence.words.dropFirst().first.map { body.form($0).key } == Self.owing
    }

    private static let know = WordKey("veta")
    private static let owing = WordKey("vare")

    /// Whether the sentence stands in a bracket that holds the whole text it stands in.
    private func isInsideBrackets(_ place: Place) -> Bool {
        let run = place.passage.run
        guard let first = body.scalars[run.range].first, first == "(" || first == "[" else { return false }
        let close: Unicode.Scalar = first == "(" ? ")" : "]"
        return body.scalars[run.range].suffix(2).contains(close)
            && body.scalars[run.range].firstIndex(of: close) ?? run.end >= run.end - 2
    }

    private func seePlace(_ place: Place, _ seen: inout Evidence<RemarkSign>) {
        let passage = place.passage
        switch passage.zone {
        case .prelude: seen.see(.prelude)
        case .mixed: seen.see(.mixed)
        case .tail: seen.see(.tail)
        case .body: break
        }
        seen.see(.noteOpening, if: place.passageNumber == 0 && passage.section == 0 && passage.layout == .prose)
        // "Prioriteringar" and one line under it: short and last, but what was asked for.
        let opens = place.number == 0 && passage.heading?.isSure == true && place.opensSection
        seen.see(.headedFirst, if: opens)
        seen.see(.noteEnd, if: place.passageNumber + 2 >= context.passages && context.passages > 4 && !opens)
        switch passage.layout {
        case .item: seen.see(.item)
        case .cell: seen.see(.cell)
        case .turn: seen.see(.turn)
        case .prose: break
        }
        let isHeaded = passage.heading?.isSure == true
        seen.see(.headed, if: isHeaded)
        seen.see(.headedListed, if: isHeaded && (passage.layout == .item || passage.layout == .cell))
        seen.see(.answer, if: passage.isAnswer)
        seen.see(.quoted, if: passage.isQuote)
        let isQuestion = body.scalars[place.sentences[place.number].run.range].suffix(2).contains("?")
        seen.see(.question, if: isQuestion)
        seen.see(.questionAnswered, if: isQuestion && passage.isAnswer)
        seen.see(.questionFirst, if: isQuestion && place.number == 0)
        seen.see(.questionProse, if: isQuestion && passage.layout == .prose && !passage.isAnswer)
        seen.see(.questionListed, if: isQuestion && (passage.layout == .item || passage.layout == .cell))
        seen.see(.questionPerson, if: isQuestion && place.sentences[place.number].union.contains(.person))
        seen.see(.leading, if: place.passageNumber < 3 && passage.section == 0)
        let isTitled = place.sentences[place.number].has(.title)
        seen.see(.titledLeading, if: isTitled && place.passageNumber < 3 && passage.section == 0)
        seen.see(.headedLikely, if: !isHeaded && passage.heading?.best != nil)
        seen.see(.asked, if: passage.question != nil)
        let isShort = place.sentences[place.number].words.count <= 8
        let isUnder = passage.heading != nil || passage.question != nil
        seen.see(.aloneUnheaded, if: place.sentences.count == 1 && !isUnder)
        seen.see(.aloneListed, if: place.sentences.count == 1 && passage.layout != .prose)
        seen.see(.shortUnheaded, if: isShort && !isUnder)
        seen.see(.preludeShort, if: passage.zone == .prelude && isShort)
        seen.see(.tailShort, if: passage.zone == .tail && isShort)
        seen.see(.alone, if: place.sentences.count == 1)
        seen.see(.turnShort, if: passage.layout == .turn && place.sentences[place.number].words.count <= 5)
        if place.number + 1 < place.sentences.count {
            let next = place.sentences[place.number + 1]
            seen.see(.nextClear, if: next.has(.clear))
            seen.see(.nextLight, if: next.weight < 0.2)
        }
        guard place.number > 0 else { return }
        let before = place.sentences[place.number - 1]
        let short = place.sentences[place.number].words.count <= 6
        if before.has(.clear) { seen.see(short ? .afterClearShort : .afterClear) }
    }

    /// How much there is to tell, and to whom it is said: a reply has few words of its own and answers no question.
    private func seeTelling(_ place: Place, _ seen: inout Evidence<RemarkSign>) {
        let sentence = place.sentences[place.number]
        let (classes, union) = (sentence.classes, sentence.union)
        switch sentence.telling.count {
        case 0: seen.see(.tellingNone)
        case 1: seen.see(.tellingOne)
        case 2: seen.see(.tellingTwo)
        default: break
        }
        switch place.passage.layout {
        case .turn:
            let isUnasked = place.passage.question == nil
            seen.see(.turnUnasked, if: isUnasked)
            seen.see(.turnUnaskedShort, if: isUnasked && classes.count <= 8)
            seen.see(.turnPerson, if: union.contains(.person))
            seen.see(.answerFirst, if: place.passage.isAnswer && place.number == 0)
            let isReply = classes.first?.contains(.reply) == true && classes.count <= 8
            seen.see(place.sentences.count > 1 ? .answerReplyMore : .answerReply, if: isReply)
            seen.see(.meTurnLight, if: sentence.weight < 0.2 && union.contains(.me))
        case .item, .cell: seen.see(.meListed, if: union.contains(.me))
        case .prose: break
        }
        seen.see(.backShort, if: classes.count <= 6 && classes.first?.contains(.back) == true)
        if place.sentences.count > 1 {
            seen.see(.firstOfMany, if: place.number == 0)
            seen.see(.lastOfMany, if: place.number == place.sentences.count - 1)
        }
    }

    /// What is asked for in clear words is answered under it, however little is written there.
    private func seeNamed(_ place: Place, _ seen: inout Evidence<RemarkSign>) {
        let passage = place.passage
        let isBrief = context.isBrief
        seen.see(.brief, if: isBrief)
        seen.see(.briefUnder, if: isBrief && (passage.heading != nil || passage.question != nil))
        seen.see(.fullest, if: place.isFullest)
        guard passage.isNamed else { return }
        seen.see(.named)
        seen.see(.briefNamed, if: isBrief)
        seen.see(.fullestNamed, if: place.isFullest)
        seen.see(.onlyNamed, if: place.isOnly)
        seen.see(.namedFirst, if: place.opensSection)
        seen.see(.namedLight, if: place.sentences[place.number].weight < 0.2)
        switch passage.layout {
        case .item, .cell: seen.see(.namedListed)
        case .prose: seen.see(.namedProse)
        case .turn: seen.see(.namedTurn)
        }
    }

    /// How much of it is about people and society, whichever area.
    private func seeSociety(_ sentence: NoteSentence, _ seen: inout Evidence<RemarkSign>) {
        var stems: [WordKey] = []
        stems.reserveCapacity(sentence.words.count)
        var society = 0
        for word in sentence.words {
            let form = body.form(word)
            guard form.count > 2, !form.classes.contains(.common), !stems.contains(form.stem) else { continue }
            stems.append(form.stem)
            if form.classes.contains(.society) { society += 1 }
        }
        switch society {
        case 0: return seen.see(.societyNone)
        case 1: seen.see(.societyOne)
        case 2: seen.see(.societyTwo)
        case 3: seen.see(.societyThree)
        default: seen.see(.societyMore)
        }
        switch Double(society) / Double(stems.count) {
        case ..<0.25: break
        case ..<0.5: seen.see(.societyQuarter)
        case ..<0.75: seen.see(.societyHalf)
        default: seen.see(.societyMost)
        }
    }

    private func seeWeight(_ sentence: NoteSentence, _ zone: NoteZone, _ seen: inout Evidence<RemarkSign>) {
        switch sentence.weight {
        case ..<0.2: seen.see(.weight0)
        case ..<0.6: seen.see(.weight05)
        case ..<1.1: seen.see(.weight1)
        case ..<2: seen.see(.weight2)
        default: seen.see(.weightMore)
        }
        let isFaint = sentence.has(.faint)
        seen.see(.preludeWeighty, if: zone == .prelude && sentence.weight >= 1.5)
        seen.see(.preludeFaint, if: zone == .prelude && isFaint)
        seen.see(.tailFaint, if: zone == .tail && isFaint)
        seen.see(.mixedLight, if: zone == .mixed && sentence.weight < 0.6)
        seen.see(.bodyFaint, if: zone == .body && isFaint && sentence.weight < 0.5)
    }

    // MARK: Forms

    private func hasAddress(_ sentence: NoteSentence) -> Bool {
        let run = sentence.run
        guard sentence.signs.hasAt, let at = body.scalars[run.range].firstIndex(of: "@"), at > run.start,
            at + 1 < run.end
        else { return false }
        return (body.scalars[at - 1].isLetter || body.scalars[at - 1].isDigit) && body.scalars[at + 1].isLetter
    }

    private func isContact(_ sentence: NoteSentence) -> Bool {
        hasAddress(sentence) && sentence.words.count <= 14 || isCall(sentence)
    }

    private func isCall(_ sentence: NoteSentence) -> Bool {
        sentence.union.contains(.call) && sentence.signs.digits >= 7
    }

    private func isEnclosed(_ run: NoteRun) -> Bool {
        let scalars = body.scalars[run.range]
        guard let first = scalars.first, let last = scalars.last(where: { $0 != "." && $0 != "!" && $0 != "?" }) else {
            return false
        }
        return first == "(" && last == ")" || first == "[" && last == "]"
    }
}
