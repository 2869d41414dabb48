import Engine

/// Walks a note's blocks from the top and gives each text the headings, the question and the speaker it belongs to.
struct NoteAttribution {
    let body: NoteBody
    let meanings: NoteMeanings
    let speakers: NoteSpeakers?
    private let order: GuideOrder
    /// Headings that were understood from their place among the others.
    private var guided: [WordKey: NoteMeaning] = [:]
    /// What was asked for before.
    private var known: [WordKey: NoteMeaning] = [:]
    /// A last heading in words that tell nothing: people close with what did not fit elsewhere.
    private var leftovers: WordKey?
    var result = NotePassages()
    /// Headings above the present place, outermost first.
    var path: [(level: Int, meaning: NoteMeaning)] = []
    var question: NoteMeaning?
    var sinceQuestion = 0
    var section = 0
    private var speaker = NoteSpeakers.Part.unknown
    var seenContent = false
    private var hasContentHeadings = false
    var isPractical = false
    private var topLevel = 0
    /// True after the interviewer spoke of the interview itself: the reply does so too.
    var isAside = false
    private var lead: (depth: Int, meaning: NoteMeaning)?

    static func passages(
        of blocks: [NoteBlock],
        in body: NoteBody,
        meanings: NoteMeanings,
        order: GuideOrder,
        speakers: NoteSpeakers?
    ) -> NotePassages {
        var walk = NoteAttribution(body, meanings: meanings, order: order, speakers: speakers)
        walk.run(blocks)
        return walk.result
    }

    private init(
        _ body: NoteBody,
        meanings: NoteMeanings,
        order: GuideOrder,
        speakers: NoteSpeakers?
    ) {
        self.body = body
        self.order = order
        self.meanings = meanings
        self.speakers = speakers
    }

    private mutating func run(_ blocks: [NoteBlock]) {
        let levels = blocks.compactMap { if case .heading(let level) = $0.kind { level } else { nil } }
        var known = 0
        for block in blocks where block.isHeading && meaning(exactly: block.run).isSure { known += 1 }
        hasContentHeadings =
            known >= 1 && levels.count >= 2 || blocks.contains { if case .turn = $0.kind { true } else { false } }
        topLevel = levels.min() ?? 0
        let tail = NoteAttribution.tail(of: blocks)
        guide(blocks)
        var index = 0
        while index < blocks.count {
            let block = blocks[index]
            switch block.kind {
            case .heading(let level): heading(block, level: level)
            case .metadata(let key, let label): metadata(block, key: key, label: label)
            case .furniture: result.leftOut.append((block.run, .furniture))
            case .separator: break
            case .paragraph: paragraph(block, isTail: index >= tail)
            case .item(let depth, _):
                item(
                    block,
                    depth: depth,
                    next: index + 1 < blocks.count ? blocks[index + 1] : nil,
                    isTail: index >= tail
                )
            case .turn(let name): turn(block, name)
            case .row(let table):
                var rows: [NoteBlock] = []
                while index < blocks.count, case .row(table) = blocks[index].kind {
                    rows.append(blocks[index])
                    index += 1
                }
                index -= 1
                self.table(rows.map { ($0.line, $0.cells) })
            }
            index += 1
        }
    }

    /// Understands headings by their order; where a note has none, its questions.
    private mutating func guide(_ blocks: [NoteBlock]) {
        var texts = zip(blocks, blocks.dropFirst().map(Optional.some) + [nil]).filter { block, next in
            block.isHeading || isHead(block, before: next) && isShortHead(block.run)
        }.map(\.0.run)
        if let first = texts.first, isTitle(first, meaning(exactly: first)) { texts.removeFirst() }
        let known = texts.filter { meaning(exactly: $0).isSure }
        if known.count >= 4, let last = texts.last, !body.scalars[last.range].contains("?") {
            let meaning = meaning(exactly: last)
            if meaning.part == .content, meaning.area == nil, (meaning.best?.score ?? 0) < NoteMeaning.likely {
                leftovers = key(last)
            }
        }
        if known.count < 2 {
            texts = blocks.filter { block in
                if case .turn(let name) = block.kind { speakers?.part(of: name) == .interviewer } else { false }
            }.map(\.run).filter { asks($0) }
        }
        guide(texts)
    }

    /// Whether an interviewer's words may go on to another subject: "Jättebra.", "Sex stycken?" stay at the same.
    private mutating func asks(_ run: NoteRun) -> Bool {
        if GuideQuestion.asksOn(body.words(run), body) { return false }
        if (meaning(exactly: run).best?.score ?? 0) >= NoteMeaning.likely { return true }
        return body.words(run).count > 4 && body.scalars[run.range].contains("?")
    }

    mutating func guide(_ texts: [NoteRun]) {
        var distinct: [NoteRun] = []
        var seen = Set<WordKey>()
        for text in texts where seen.insert(key(text)).inserted { distinct.append(text) }
        let filled = order.filled(distinct.map { meaning(exactly: $0) })
        for (text, meaning) in zip(distinct, filled) { guided[key(text)] = meaning }
    }

    /// A list item with a list of its own.
    private func isHead(_ block: NoteBlock, before next: NoteBlock?) -> Bool {
        guard case .item(let depth, _) = block.kind, case .item(let inner, _)? = next?.kind else { return false }
        return inner > depth
    }

    /// "SKAVER", "Det vi vill": a word or three that say nothing by themselves.
    private func isShortHead(_ run: NoteRun) -> Bool {
        let words = body.words(run)
        return words.count <= 3 && body.scalars[run.range].last?.isLetter == true
            && !words.contains { body.classes($0).contains(.number) }
    }

    /// What a heading says where it stands.
    mutating func meaning(of run: NoteRun) -> NoteMeaning { guided[key(run)] ?? meaning(exactly: run) }

    /// What a heading's own words say.
    mutating func meaning(exactly run: NoteRun) -> NoteMeaning {
        let key = key(run)
        if let known = known[key] { return known }
        let range = NoteMeanings.outsideBrackets(run.range, of: body.scalars)
        let meaning = meanings.meaning(of: body.tokens[range], of: body.note, title: body.string(run))
        known[key] = meaning
        return meaning
    }

    private func key(_ run: NoteRun) -> WordKey {
        var key = WordKey(phrase: body.words(run).map { body.form($0).key })
        // A question means more than its words.
        if body.scalars[run.range].contains("(") { key.add("(") }
        return key
    }

    /// Index of the first block of the note's last lines: running text after the last heading's statements, or all that
    /// follows a last rule.
    private static func tail(of blocks: [NoteBlock]) -> Int {
        let content = blocks.indices.filter { blocks[$0].kind != .furniture && blocks[$0].kind != .separator }
        guard content.count > 6 else { return blocks.count }
        if let rule = blocks.lastIndex(where: { $0.kind == .separator }), content.filter({ $0 > rule }).count <= 4,
            !blocks[rule...].contains(where: \.isHeading)
        {
            return rule
        }
        return content[content.count - 3]
    }

    private mutating func heading(_ block: NoteBlock, level: Int) {
        result.headings.append(block.run)
        section += 1
        let isFirst = result.headings.count == 1 && result.passages.isEmpty && result.leftOut.isEmpty
        let words = block.run
        var meaning = meaning(of: words)
        if let leftovers, key(words) == leftovers {
            meaning.part = .mixed
            meaning.codes = []
        }
        question = nil
        speaker = .unknown
        lead = nil
        isAside = false
        while let last = path.last, last.level >= level { path.removeLast() }
        if !seenContent, path.isEmpty, level == topLevel || level == 1,
            !meaning.isSure || level == 1 || isFirst && namesInterview(words),
            isTitle(words, meaning), isFirst || namesInterview(words) || meaning.isSure
        {
            isPractical = false
            return
        }
        if meaning.part == .content, !meaning.isSure {
            // A guide question in full is read as a question under its heading.
            if let outer = path.last?.meaning, outer.isSure, meaning.codes.isEmpty || level > 4 {
                meaning.codes = outer.codes
            }
        }
        path.append((level, meaning))
        isPractical = meaning.part == .practical || (!meaning.isSure && path.contains { $0.meaning.part == .practical })
        if meaning.part == .content { seenContent = true }
    }

    /// A note's own title names the interview, or says nothing that a heading inside it would say.
    private func isTitle(_ run: NoteRun, _ meaning: NoteMeaning) -> Bool {
        if namesInterview(run) { return (meaning.best?.score ?? 0) < 0.9 }
        return meaning.part == .content && !meaning.isSure && meaning.area == nil
            && body.scalars[run.range].last != "?"
    }

    private func namesInterview(_ run: NoteRun) -> Bool {
        body.phrases(in: body.words(run)).contains { $0.list == .title }
    }

    private mutating func metadata(_ block: NoteBlock, key: NoteKey?, label: String) {
        if let label = block.label { result.labels.append(label) }
        result.metadata.append(block.run)
        if let key { result.facts.append((key, body.string(block.run))) }
    }

    var zone: NoteZone {
        if path.contains(where: { $0.meaning.part == .mixed }) { return seenContent ? .mixed : .prelude }
        return !seenContent && hasContentHeadings && question == nil ? .prelude : .body
    }

    private mutating func add(
        _ run: NoteRun,
        _ layout: NotePassage.Layout,
        line: Int,
        isTail: Bool,
        quoted: Bool = false
    ) {
        guard !run.isEmpty else { return }
        if isPractical { return result.leftOut.append((run, .practical)) }
        var passage = NotePassage(
            run: run,
            layout: layout,
            frame: NoteFrame(
                heading: lead?.meaning ?? path.last?.meaning,
                area: path.last { $0.meaning.area != nil }?.meaning.area?.text,
                question: question
            ),
            zone: zone,
            line: line
        )
        // The last lines are for thanks and errands, but not the one right under a heading that asks for more.
        let isHeaded = path.last?.meaning.isSure == true && result.passages.last?.section != section
        if isTail, passage.zone == .body, layout == .prose, !isHeaded { passage.zone = .tail }
        passage.section = section
        passage.isAnswer = speaker == .interviewee
        passage.sinceQuestion = passage.isAnswer ? 0 : sinceQuestion
        sinceQuestion += 1
        passage.isQuote = quoted && seenContent
        result.passages.append(passage)
    }

    private mutating func paragraph(_ block: NoteBlock, isTail: Bool) {
        lead = nil
        if speaker == .interviewer, speakers?.marksAnswers == true { return asked(block.run) }
        if isTitleLine(block.run) {
            result.headings.append(block.run)
            result.facts += NoteFacts.inline(body.string(block.run))
            return
        }
        var block = block
        block.run = withoutQuestion(block.run)
        let (label, rest) = labelled(block.run)
        if let label, let rest {
            result.headings.append(label)
            while let last = path.last, last.level >= 7 { path.removeLast() }
            path.append((7, meaning(exactly: label)))
            seenContent = true
            section += 1
            return add(rest, .prose, line: block.line, isTail: isTail, quoted: block.quoted)
        }
        add(block.run, speaker == .interviewee ? .turn : .prose, line: block.line, isTail: isTail, quoted: block.quoted)
    }

    /// "Telefonintervju med polisområdet, 9 maj 2023" as the first line of a note without headings.
    private func isTitleLine(_ run: NoteRun) -> Bool {
        guard result.passages.isEmpty, result.leftOut.isEmpty, path.isEmpty, run.count <= 120 else { return false }
        let words = body.words(run)
        if words.count <= 14,
            body.phrases(in: words).contains(where: { $0.list == .title && $0.at < words.startIndex + 6 })
        {
            return true
        }
        // "Taxiägare, 10 min på telefon": who, when and how, without a verb or a stop.
        guard words.count <= 9, let last = body.scalars[run.range].last, last.isLetter || last.isDigit else {
            return false
        }
        let tells =
            words.contains { body.classes($0).contains(.titleWord) } || SwedishDate.first(in: body.string(run)) != nil
        return tells && (body.scalars[run.range].contains(",") || words.count <= 4)
    }

    private mutating func item(_ block: NoteBlock, depth: Int, next: NoteBlock?, isTail: Bool) {
        if let lead, depth <= lead.depth { self.lead = nil }
        if body.scalars[block.run.range].last == ":", case .item(let inner, _)? = next?.kind, inner > depth {
            result.headings.append(block.run)
            var meaning = meaning(exactly: block.run)
            if !meaning.isSure { meaning.codes = path.last?.meaning.codes ?? meaning.codes }
            lead = (depth, meaning)
            return
        }
        var block = block
        block.run = withoutQuestion(block.run, isListed: path.last?.meaning.isSure == true)
        guard !block.run.isEmpty else { return }
        if case .item(let inner, _)? = next?.kind, inner > depth {
            let meaning = meaning(of: block.run)
            if (meaning.best?.score ?? 0) >= 0.8 || isShortHead(block.run) {
                result.headings.append(block.run)
                lead = (depth, meaning)
                seenContent = true
                return
            }
        }
        let (label, rest) = labelled(block.run)
        if let label, let rest {
            result.headings.append(label)
            let outer = lead
            lead = (depth, meaning(exactly: label))
            add(rest, .item, line: block.line, isTail: isTail)
            lead = outer
        } else {
            add(block.run, .item, line: block.line, isTail: isTail, quoted: block.quoted)
        }
    }

    private mutating func turn(_ block: NoteBlock, _ name: String) {
        if let label = block.label { result.labels.append(label) }
        let part = speakers?.part(of: name) ?? .unknown
        if part != .unknown { speaker = part }
        if part == .interviewee, speakers?.marksQuestions == false { seenContent = true }
        lead = nil
        if speaker == .interviewer { return asked(block.run) }
        if isAside, body.words(block.run).count <= 20 { return result.leftOut.append((block.run, .practical)) }
        add(block.run, .turn, line: block.line, isTail: false)
    }
}
