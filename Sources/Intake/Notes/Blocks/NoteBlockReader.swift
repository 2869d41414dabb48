import Formats

/// Turns the lines of a .md or .txt note into blocks: headings, metadata, items, turns, paragraphs, tables.
struct NoteBlockReader {
    private let text: NoteText
    private let tokens: NoteTokens
    private var flow: NoteFlow
    private let lines: [NoteLine]
    /// What the document itself says about some of the lines.
    private let layout: DocumentLayout?
    private let shape: NoteHeadingShape
    private let speakers: NoteSpeakers
    private let furniture: NoteFurniture
    private let wrapping: NoteWrapping
    private let lineLabels: NoteLineLabels
    private var blocks: [NoteBlock] = []
    /// Index of the block that the next line may continue.
    private var open: Int?
    private var openLines = 0
    private var indents: [Int] = []
    private var tables = 0
    /// True until the first heading or running text that is not the note's title.
    private var inHead = true

    /// - Parameters:
    ///   - tokens: the words of the text.
    ///   - document: what the file itself says of its lines.
    static func read(_ text: NoteText, _ tokens: NoteTokens, _ document: ReadDocument?, _ meanings: NoteMeanings)
        -> (blocks: [NoteBlock], speakers: NoteSpeakers, flow: NoteFlow)
    {
        var reader = NoteBlockReader(text, tokens, document) { range in
            meanings.isKnown(tokens[NoteMeanings.outsideBrackets(range, of: text.scalars)], of: tokens.words)
        }
        reader.run()
        return (reader.blocks, reader.speakers, reader.flow)
    }

    private init(
        _ text: NoteText,
        _ tokens: NoteTokens,
        _ document: ReadDocument?,
        _ isKnownHeading: @escaping (Range<Int>) -> Bool
    ) {
        self.text = text
        self.tokens = tokens
        var flow = NoteFlow(capacity: text.count + 256)
        layout = document.map { DocumentLayout($0, of: text, in: &flow) }
        self.flow = flow
        lines = NoteTurns.lines(text.lines(), of: text)
        let long = lines.filter { $0.width > 30 }
        let plain = long.filter { $0.marker == nil }
        let texts = plain.count < 3 ? long : plain
        let stopped = texts.filter { [".", "!", "?", "”", ")"].contains(text.scalars[$0.range.upperBound - 1]) }
        shape = NoteHeadingShape(
            text: text,
            tokens: tokens,
            isPunctuated: stopped.count * 5 >= texts.count * 3 && texts.count >= 3,
            isAnswer: lines.count(where: \.quoted) * 2 < lines.count { !$0.isBlank },
            isKnown: isKnownHeading
        )
        speakers = NoteSpeakers(lines, of: text, tokens, isKnownHeading: isKnownHeading)
        furniture = NoteFurniture(lines, of: text)
        wrapping = NoteWrapping(lines, of: text)
        lineLabels = NoteLineLabels(lines, of: text, isKnownHeading)
    }

    private mutating func run() {
        var index = frontMatterEnd()
        while index < lines.count {
            if lines[index].isBlank {
                open = nil
                index += 1
            } else if let piece = layout?.pieces[lines[index].range.lowerBound] {
                index = place(piece, from: index)
            } else if isTable(at: index) {
                index = table(from: index)
            } else {
                read(index)
                index += 1
            }
        }
    }

    private mutating func read(_ index: Int) {
        let line = lines[index]
        if let mark = NoteFurniture.rule(line, of: text) { return rule(mark, at: index) }
        if furniture.contains(line, of: text, tokens) {
            return close(with: NoteBlock(.furniture, run(line.range), line: line.number))
        }
        if let block = metadata(line, inHead: inHead) { return close(with: block) }
        if let heading = shape.marked(line) {
            return close(with: NoteBlock(.heading(level: heading.level), run(heading.words), line: line.number))
        }
        if let label = NoteSpeakers.label(in: line.content, of: text), speakers.part(of: label.name) != nil {
            var block = NoteBlock(
                .turn(speaker: label.name),
                run(label.words..<line.content.upperBound),
                line: line.number
            )
            block.label = label.range
            close(with: block)
            return begin()
        }
        if let label = NoteSpeakers.label(in: line.content, of: text), speakers.themes.contains(label.name),
            label.words < line.content.upperBound
        {
            return headed(line, by: label)
        }
        if let label = lineLabels.before[index] { return headed(line, by: label) }
        if let tag = lineLabels.behind[index] {
            close(with: NoteBlock(.heading(level: 7), run(tag), line: line.number))
            let words = line.without(tag, of: text)
            if words.marker == nil {
                close(with: NoteBlock(.paragraph, run(words.content), line: line.number))
            } else {
                item(words)
            }
            // The next line would go on behind the tag.
            open = nil
            return
        }
        let previous = index > 0 ? lines[index - 1] : nil
        let next = index + 1 < lines.count ? lines[index + 1] : nil
        let continues = open != nil && previous.map { wrapping.joins($0, line) } ?? false
        if let level = shape.plain(line, after: previous, before: next, openText: continues) {
            return close(with: NoteBlock(.heading(level: level), run(line.content), line: line.number))
        }
        if line.marker != nil { return item(line) }
        if let open, continues || (blocks[open].isItem && line.indent >= 2) {
            flow.extend(&blocks[open].run, line.content, of: text)
            openLines += 1
            return
        }
        if !(blocks.isEmpty && next?.isBlank == false) { inHead = false }
        close(with: NoteBlock(.paragraph, run(line.content), line: line.number))
        blocks[blocks.count - 1].quoted = line.quoted
        begin()
    }

    /// A line that stands under its own label.
    private mutating func headed(_ line: NoteLine, by label: NoteSpeakers.Label) {
        close(with: NoteBlock(.heading(level: 7), run(label.range), line: line.number))
        close(with: NoteBlock(.paragraph, run(label.words..<line.content.upperBound), line: line.number))
        begin()
    }

    /// Takes the document's word for a heading, an item or a row, unless the line is metadata or somebody's turn.
    private mutating func place(_ piece: DocumentLayout.Piece, from index: Int) -> Int {
        let line = lines[index]
        var isSure = false
        switch piece.blocks.first?.kind {
        // Cells and turns of a recording are what they are, whatever their words look like.
        case .row, .turn: isSure = true
        default: break
        }
        let next = lines[index...].firstIndex { $0.range.lowerBound >= piece.end && !$0.isBlank } ?? lines.count
        let label = NoteSpeakers.label(in: line.content, of: text)
        let isTurn = !isSure && label.map { speakers.part(of: $0.name) != nil } ?? false
        if !isSure, isTurn || metadata(line, inHead: inHead) != nil || furniture.contains(line, of: text, tokens) {
            read(index)
            return index + 1
        }
        for var block in piece.blocks {
            block.line = line.number
            close(with: block)
        }
        return max(index + 1, next)
    }

    private mutating func run(_ range: Range<Int>) -> NoteRun { flow.run(range, of: text) }

    private mutating func close(with block: NoteBlock) {
        blocks.append(block)
        open = nil
        if block.isHeading, blocks.count > 1,
            blocks.contains(where: { if case .paragraph = $0.kind { true } else { false } })
        {
            inHead = false
        }
    }

    private mutating func begin() {
        open = blocks.count - 1
        openLines = 1
    }

    private mutating func item(_ line: NoteLine) {
        if open == nil || !blocks[blocks.count - 1].isItem, let last = blocks.last, !last.isItem { indents = [] }
        while let top = indents.last, line.indent < top { indents.removeLast() }
        if indents.isEmpty || line.indent > indents[indents.count - 1] + 1 { indents.append(line.indent) }
        close(
            with: NoteBlock(
                .item(depth: indents.count - 1, numbered: line.marker == .number),
                run(line.content),
                line: line.number
            )
        )
        blocks[blocks.count - 1].quoted = line.quoted
        begin()
    }

    /// A rule under one line of text makes it a heading; elsewhere it separates.
    private mutating func rule(_ mark: Unicode.Scalar, at index: Int) {
        if mark == "-" || mark == "=" || mark == "~" || mark == "_", index > 0, !lines[index - 1].isBlank,
            let last = blocks.indices.last, blocks[last].line == lines[index - 1].number, blocks[last].run.count <= 80
        {
            switch blocks[last].kind {
            case .paragraph where openLines == 1, .item(_, numbered: true) where openLines == 1, .heading:
                blocks[last].kind = .heading(level: mark == "=" ? 1 : 2)
                open = nil
                return
            default: break
            }
        }
        close(with: NoteBlock(.separator, line: lines[index].number))
    }

    // MARK: Metadata

    private mutating func frontMatterEnd() -> Int {
        guard let first = lines.firstIndex(where: { !$0.isBlank }), text[lines[first].range] == "---",
            let last = lines[(first + 1)...].prefix(60).firstIndex(where: { ["---", "..."].contains(text[$0.range]) }),
            first + 1 < last,
            lines[first + 1..<last].allSatisfy({ $0.isBlank || labelled($0) != nil || $0.marker != nil })
        else { return 0 }
        for line in lines[first + 1..<last] where !line.isBlank {
            let parts = labelled(line)
            let label = parts.map { text[$0.label] } ?? ""
            var block = NoteBlock(
                .metadata(key: NoteKey(label: label), label: label),
                run(parts?.value ?? line.content),
                line: line.number
            )
            block.label = parts?.label
            blocks.append(block)
        }
        return last + 1
    }

    private mutating func metadata(_ line: NoteLine, inHead: Bool) -> NoteBlock? {
        guard let (label, value) = labelled(line), line.marker != .number else { return nil }
        let name = text[label]
        var key = NoteKey(label: name)
        if key == nil, inHead, !blocks.isEmpty, case .metadata? = blocks.last?.kind, value.count <= 60,
            !shape.isKnown(label), speakers.part(of: SwedishWords(name).words.joined(separator: " ")) == nil,
            SwedishWords(name).count <= 3
        {
            key = .other
        }
        // "Intervjuare: Välkomna hit …" is a turn, "Intervjuare: konsult A" at the top is not.
        if key != nil, speakers.part(of: name.lowercased()) != nil {
            let isTold = !blocks.contains { if case .turn = $0.kind { true } else { false } }
            guard isTold, tokens[value].count <= 8, !text.scalars[value].contains("?") else { return nil }
        }
        guard let key, inHead || (key.isUnmistakable && value.count <= 60) else { return nil }
        var block = NoteBlock(.metadata(key: key, label: name), run(value), line: line.number)
        block.label = label
        return block
    }

    /// The parts of "Nyckel: värde", also in bold, or after a bullet.
    private func labelled(_ line: NoteLine) -> (label: Range<Int>, value: Range<Int>)? {
        let scalars = text.scalars
        var at = line.content.lowerBound
        let end = line.content.upperBound
        while at < end, scalars[at] == "*" || scalars[at] == "_" { at += 1 }
        let first = at
        while at < end, at - first < 40, scalars[at] != ":" { at += 1 }
        guard at < end, at > first, scalars[at] == ":" else { return nil }
        var stop = at
        while stop > first, scalars[stop - 1] == "*" || scalars[stop - 1] == "_" || scalars[stop - 1].isBlank {
            stop -= 1
        }
        at += 1
        while at < end, scalars[at] == "*" || scalars[at] == "_" || scalars[at].isBlank { at += 1 }
        guard stop > first, at == end || at > stop + 1 else { return nil }
        return (first..<stop, at..<end)
    }

    // MARK: Tables

    private func isTable(at index: Int) -> Bool {
        func hasPipe(_ line: NoteLine) -> Bool { line.content.contains { text.scalars[$0] == "|" } }
        let line = lines[index]
        guard hasPipe(line) else { return false }
        if text.scalars[line.content.lowerBound] == "|" { return true }
        guard index + 1 < lines.count, hasPipe(lines[index + 1]) else { return false }
        return lines[index + 1].content.allSatisfy { "|-: \t".unicodeScalars.contains(text.scalars[$0]) }
    }

    private mutating func table(from start: Int) -> Int {
        var index = start
        tables += 1
        open = nil
        while index < lines.count, !lines[index].isBlank,
            lines[index].content.contains(where: { text.scalars[$0] == "|" })
        {
            let line = lines[index]
            index += 1
            if line.content.allSatisfy({ "|-:+= \t".unicodeScalars.contains(text.scalars[$0]) }) { continue }
            var block = NoteBlock(.row(table: tables), line: line.number)
            block.cells = cells(of: line)
            blocks.append(block)
        }
        return index
    }

    private mutating func cells(of line: NoteLine) -> [NoteRun] {
        var cells: [NoteRun] = []
        var start = line.content.lowerBound
        var end = line.content.upperBound
        if text.scalars[start] == "|" { start += 1 }
        if end > start, text.scalars[end - 1] == "|", end < 2 || text.scalars[end - 2] != "\\" { end -= 1 }
        for place in start...max(start, end)
        where place >= end || (text.scalars[place] == "|" && text.scalars[place - 1] != "\\") {
            cells.append(run(start..<min(place, end)))
            start = place + 1
        }
        return cells
    }
}
