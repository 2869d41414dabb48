import Engine

/// Walks a note's blocks from the top and gives each text the headings, the question and the speaker it belongs to.
struct NoteAttribution {
    private let text: NoteText
    let meanings: NoteMeanings
    private let speakers: NoteSpeakers?
    private let order: GuideOrder
    /// Headings that were understood from their place among the others.
    private var guided: [String: NoteMeaning] = [:]
    /// A last heading in words that tell nothing: people close with what did not fit elsewhere.
    private var leftovers: String?
    var result = NotePassages()
    /// Headings above the present place, outermost first.
    var path: [(level: Int, meaning: NoteMeaning)] = []
    private var question: NoteMeaning?
    private var section = 0
    private var speaker = NoteSpeakers.Part.unknown
    var seenContent = false
    private var hasContentHeadings = false
    var isPractical = false
    private var topLevel = 0
    /// True after the interviewer spoke of the interview itself: the reply does so too.
    private var isAside = false
    private let remarks = NoteRemarks(role: nil)
    private var lead: (depth: Int, meaning: NoteMeaning)?

    static func passages(
        of blocks: [NoteBlock],
        in text: NoteText,
        meanings: NoteMeanings,
        order: GuideOrder,
        speakers: NoteSpeakers?
    ) -> NotePassages {
        var walk = NoteAttribution(text: text, meanings: meanings, order: order, speakers: speakers)
        walk.run(blocks)
        return walk.result
    }

    private init(text: NoteText, meanings: NoteMeanings, order: GuideOrder, speakers: NoteSpeakers?) {
        self.text = text
        self.order = order
        self.meanings = meanings
        self.speakers = speakers
    }

    private mutating func run(_ blocks: [NoteBlock]) {
        let levels = blocks.compactMap { if case .heading(let level) = $0.kind { level } else { nil } }
        let known = blocks.filter { $0.isHeading && meanings.meaning(of: $0.run.string).isSure }
        hasContentHeadings =
            known.count >= 1 && levels.count >= 2 || blocks.contains { if case .turn = $0.kind { true } else { false } }
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
        var texts = blocks.filter(\.isHeading).map(\.run.string)
        if let first = texts.first, NoteAttribution.isTitle(first, meanings.meaning(of: first)) { texts.removeFirst() }
        let known = texts.filter { meanings.meaning(of: $0).isSure }
        if known.count >= 4, let last = texts.last, !last.contains("?") {
            let meaning = meanings.meaning(of: last)
            if meaning.part == .content, meaning.area == nil, (meaning.best?.score ?? 0) < NoteMeaning.likely {
                leftovers = last
            }
        }
        if known.count < 2 {
            texts = blocks.filter { block in
                if case .turn(let name) = block.kind { speakers?.part(of: name) == .interviewer } else { false }
            }.map(\.run.string)
        }
        guide(texts: texts)
    }

    mutating func guide(texts: [String]) {
        var distinct: [String] = []
        var seen = Set<String>()
        for text in texts where seen.insert(text).inserted { distinct.append(text) }
        let filled = order.filled(distinct.map { meanings.meaning(of: $0) })
        for (text, meaning) in zip(distinct, filled) { guided[text] = meaning }
    }

    func meaning(of text: String) -> NoteMeaning { guided[text] ?? meanings.meaning(of: text) }

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
        let words = block.run.string
        var meaning = meaning(of: words)
        if words == leftovers {
            meaning.part = .mixed
            meaning.codes = []
        }
        question = nil
        speaker = .unknown
        lead = nil
        isAside = false
        while let last = path.last, last.level >= level { path.removeLast() }
        if !seenContent, path.isEmpty, level == topLevel || level == 1, !meaning.isSure || level == 1,
            NoteAttribution.isTitle(words, meaning), isFirst || NoteAttribution.namesInterview(words) || meaning.isSure
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
    private static func isTitle(_ words: String, _ meaning: NoteMeaning) -> Bool {
        if namesInterview(words) { return (meaning.best?.score ?? 0) < 0.9 }
        return meaning.part == .content && !meaning.isSure && meaning.area == nil && !words.hasSuffix("?")
    }

    private static func namesInterview(_ words: String) -> Bool { titles.hasMatch(in: SwedishWords(words).words) }

    private static let titles = NotePhrases(DefaultHeadings.title.map { ($0, true) })

    private mutating func metadata(_ block: NoteBlock, key: NoteKey?, label: String) {
        if let label = block.label { result.metadata.append(NoteRun(label, of: text)) }
        result.metadata.append(block.run)
        if let key { result.facts.append((key, block.run.string)) }
    }

    var zone: NoteRemarks.Zone {
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
            heading: lead?.meaning ?? path.last?.meaning,
            question: question,
            zone: zone,
            line: line
        )
        if isTail, passage.zone == .body, layout == .prose { passage.zone = .tail }
        passage.area = path.last { $0.meaning.area != nil }?.meaning.area?.text
        passage.section = section
        passage.isAnswer = speaker == .interviewee
        passage.isQuote = quoted && seenContent
        result.passages.append(passage)
    }

    private mutating func paragraph(_ block: NoteBlock, isTail: Bool) {
        lead = nil
        if speaker == .interviewer, speakers?.marksAnswers == true { return asked(block.run) }
        if isTitleLine(block.run) {
            result.headings.append(block.run)
            result.facts += NoteFacts.inline(block.run.string)
            return
        }
        var block = block
        block.run = withoutQuestion(block.run)
        let (label, rest) = labelled(block.run)
        if let label, let rest {
            result.headings.append(label)
            while let last = path.last, last.level >= 7 { path.removeLast() }
            path.append((7, meanings.meaning(of: label.string)))
            seenContent = true
            section += 1
            return add(rest, .prose, line: block.line, isTail: isTail, quoted: block.quoted)
        }
        add(block.run, speaker == .interviewee ? .turn : .prose, line: block.line, isTail: isTail, quoted: block.quoted)
    }

    /// "Telefonintervju med polisområdet, 9 maj 2023" as the first line of a note without headings.
    private func isTitleLine(_ run: NoteRun) -> Bool {
        guard result.passages.isEmpty, result.leftOut.isEmpty, path.isEmpty, run.count <= 120 else { return false }
        let words = SwedishWords(run).words
        if words.count <= 14, NoteAttribution.titles.matches(in: words).contains(where: { $0.at < 6 }) { return true }
        // "Taxiägare, 10 min på telefon": who, when and how, without a verb or a stop.
        guard words.count <= 9, let last = run.scalars.last, last.isLetter || last.isDigit else { return false }
        let tells = SwedishDate.first(in: run.string) != nil || words.contains { Self.titleWords.contains($0) }
        return tells && (run.scalars.contains(",") || words.count <= 4)
    }

    private static let titleWords: Set<String> = [
        "min", "minuter", "telefon", "tel", "kl", "teams", "zoom", "intervju", "utkast", "digitalt", "disk",
    ]

    /// "Hinder: tidsbrist …", "Nuläge. Vi har …", "[hinder] …": a known heading at the beginning of the same line.
    private func labelled(_ run: NoteRun) -> (NoteRun?, NoteRun?) {
        guard !isPractical, let first = run.scalars.first else { return (nil, nil) }
        let isTag = first == "[" || first == "(" || first == "#"
        let head = run.scalars.prefix(60)
        let ends: [Unicode.Scalar] = isTag ? (first == "#" ? [" "] : ["]", ")"]) : [":", ".", "–", "—"]
        guard let end = head.firstIndex(where: { ends.contains($0) }), end > 2, end + 2 < run.count,
            run.scalars[end + 1].isBlank || isTag
        else { return (nil, nil) }
        let label = run[0..<end]
        guard SwedishWords(label).count <= 5 else { return (nil, nil) }
        let meaning = meanings.meaning(of: label.string)
        guard (meaning.best?.score ?? 0) >= (run.scalars[end] == ":" ? 0.9 : 0.97) else { return (nil, nil) }
        if run.scalars[end] != ":", !isTag, meaning.best?.code.text == "lansstyrelsens-roll" { return (nil, nil) }
        return (label, run[end + 1..<run.count].trimmed())
    }

    /// A guide question written without a mark of its own, with or without the answer after it in the same paragraph.
    private mutating func withoutQuestion(_ run: NoteRun) -> NoteRun {
        guard speakers?.marksAnswers != true, !isPractical, let end = GuideQuestion.end(in: run, meanings) else {
            return run
        }
        asked(run[0..<end].trimmed())
        seenContent = seenContent || !isAside
        return run[end..<run.count].trimmed()
    }

    private mutating func item(_ block: NoteBlock, depth: Int, next: NoteBlock?, isTail: Bool) {
        if let lead, depth <= lead.depth { self.lead = nil }
        if block.run.scalars.last == ":", case .item(let inner, _)? = next?.kind, inner > depth {
            result.headings.append(block.run)
            var meaning = meanings.meaning(of: block.run.string)
            if !meaning.isSure { meaning.codes = path.last?.meaning.codes ?? meaning.codes }
            lead = (depth, meaning)
            return
        }
        var block = block
        block.run = withoutQuestion(block.run)
        guard !block.run.isEmpty else { return }
        let meaning = meanings.meaning(of: block.run.string)
        if case .item(let inner, _)? = next?.kind, inner > depth, (meaning.best?.score ?? 0) >= 0.8 {
            result.headings.append(block.run)
            lead = (depth, meaning)
            seenContent = true
            return
        }
        let (label, rest) = labelled(block.run)
        if let label, let rest {
            result.headings.append(label)
            let outer = lead
            lead = (depth, meanings.meaning(of: label.string))
            add(rest, .item, line: block.line, isTail: isTail)
            lead = outer
        } else {
            add(block.run, .item, line: block.line, isTail: isTail, quoted: block.quoted)
        }
    }

    private mutating func turn(_ block: NoteBlock, _ name: String) {
        if let label = block.label { result.metadata.append(NoteRun(label, of: text)) }
        let part = speakers?.part(of: name) ?? .unknown
        if part != .unknown { speaker = part }
        if part == .interviewee, speakers?.marksQuestions == false { seenContent = true }
        lead = nil
        if speaker == .interviewer { return asked(block.run) }
        if isAside, SwedishWords(block.run).count <= 20 { return result.leftOut.append((block.run, .practical)) }
        add(block.run, .turn, line: block.line, isTail: false)
    }

    private mutating func asked(_ run: NoteRun) {
        guard !run.isEmpty else { return }
        // "Tack för att du kom. Hur är läget?": the sentence that asks is what counts.
        let asking = SentenceSplitter.sentences(of: run).filter { range in
            let words = SwedishWords(run[range])
            let asks =
                run.scalars[range].contains("?") || words.words.contains { ["hur", "vad", "berätta"].contains($0) }
            return asks && remarks.clearReason(words) == nil
        }.map { range in self.meaning(of: run[range].string) }.last {
            $0.isSure
        }
        let reason = remarks.clearReason(SwedishWords(run))
        isAside = asking == nil && (reason == .practical || reason == .consent)
        result.leftOut.append((run, isAside ? reason ?? .question : .question))
        guard !isAside else { return }
        section += 1
        let whole = self.meaning(of: run.string)
        let meaning = whole.isSure ? whole : asking ?? whole
        // "Mer än förut?" asks on about the same thing.
        let asksOn =
            (meaning.best?.score ?? 0) < NoteMeaning.likely && SwedishWords(run).count <= 8 && meaning.area == nil
        if asksOn, question != nil { return }
        if run.scalars.contains("?") || meaning.isSure { question = meaning }
    }
}
