/// Letters, and the paragraphs and tables they make.
extension RichTextReader {
    mutating func plain(_ byte: UInt8) {
        if pendingSkip > 0 {
            pendingSkip -= 1
            return
        }
        if state.destination == .fontTable, let tableFont, byte != UInt8(ascii: ";") {
            fontNames[tableFont, default: ""].unicodeScalars.append(Unicode.Scalar(byte))
        }
        if state.isInstruction, byte < 0x80, instruction.utf8.count < 200 {
            instruction.unicodeScalars.append(Unicode.Scalar(byte))
        }
        if [.skipped, .twice, .fontTable].contains(state.destination) { return }
        if begun.isEmpty, byte >= 0x80, let scalar = symbol(UInt32(byte)) { return letter(scalar) }
        let table = state.font.flatMap { fonts[$0] } ?? encoding
        begun.append(byte)
        guard begun.count >= table.length(from: begun[0]) else { return }
        guard let scalar = table.scalar(begun) else { return breakLetter(table) }
        begun = []
        letter(scalar)
    }

    /// Ends a letter of which the rest did not come, or that nobody knows.
    mutating func breakLetter(_ table: RichTextEncoding? = nil) {
        if begun.isEmpty { return }
        unreadLetters += 1
        unreadEncoding = table ?? state.font.flatMap { fonts[$0] } ?? encoding
        letter("\u{FFFD}")
        // A letter of ASCII is never lost with the half before it.
        for byte in begun.dropFirst() where byte < 0x80 { letter(Unicode.Scalar(byte)) }
        begun = []
    }

    /// `\u` takes a signed 16-bit number; pairs of surrogates make one character.
    mutating func unicode(_ number: Int) {
        pendingSkip = state.fallback
        guard (-32_768...65_535).contains(number) else { return }
        let unit = UInt32(number < 0 ? number + 65_536 : number)
        if (0xD800..<0xDC00).contains(unit) {
            highSurrogate = unit
            return
        }
        defer { highSurrogate = nil }
        if (0xDC00..<0xE000).contains(unit) {
            guard let high = highSurrogate,
                let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
            else { return }
            return letter(scalar)
        }
        // The private area of symbol fonts.
        if (0xF000...0xF0FF).contains(unit) {
            if let scalar = symbol(unit & 0xFF) { letter(scalar) } else { unknownSymbols += 1 }
            return
        }
        if let scalar = Unicode.Scalar(unit) { letter(scalar) }
    }

    /// What stands at a place in the font, where that is one of symbols.
    private func symbol(_ place: UInt32) -> Unicode.Scalar? {
        state.font.flatMap { fontNames[$0] }.flatMap { SymbolFonts.scalar(font: $0, place: place) }
    }

    mutating func letter(_ scalar: Unicode.Scalar) {
        switch state.destination {
        case .skipped, .twice, .fontTable: return
        case .styleSheet, .style: if scalar != ";" { styleName.unicodeScalars.append(scalar) }
        case .listMark, .annotationStart, .annotationEnd, .annotationReference, .annotationAuthor:
            if buffer.unicodeScalars.count < 200 { buffer.unicodeScalars.append(scalar) }
        case .text, .note, .annotation, .margin, .textBox:
            guard !state.isHidden, !state.isDeleted else { return }
            if !flow.builder.isOpen, scalar == "\n" || scalar == "\t" { return }
            settle()
            flow.builder.append(scalar, strong: state.isBold || state.isUnderlined)
        }
    }

    // MARK: Paragraphs and tables

    mutating func settle() {
        guard flow.isFresh else { return }
        flow.isFresh = false
        if flow.paragraph.isInTable {
            if !flow.isInTable { flow.builder.beginTable() }
            if !flow.isInRow { flow.builder.beginRow() }
            if !flow.isInCell { flow.builder.beginCell() }
            (flow.isInTable, flow.isInRow, flow.isInCell) = (true, true, true)
        } else {
            endTable()
        }
        flow.builder.begin(kind)
    }

    var kind: ReadDocument.Kind {
        let style = flow.paragraph.style.flatMap { styles[$0] }
        if let level = flow.paragraph.outline ?? style?.outline, (0..<9).contains(level) {
            return .heading(level: level + 1)
        }
        if let level = style.flatMap({ WordStyles.headingLevel(named: $0.name) }) { return .heading(level: level) }
        if let mark = flow.paragraph.mark, !mark.isEmpty {
            let isNumbered = mark.contains { $0.isNumber } || mark.count > 1 && mark.contains { $0.isLetter }
            return .item(depth: flow.paragraph.level, numbered: isNumbered)
        }
        return flow.paragraph.isInList ? .item(depth: flow.paragraph.level, numbered: false) : .paragraph
    }

    mutating func endParagraph() {
        flow.builder.end()
        flow.isFresh = true
        flow.paragraph.mark = nil
        let hanging = flow.hanging
        flow.hanging = []
        for (content, kind) in hanging { flow.builder.append(content, as: kind) }
    }

    mutating func endCell() {
        guard flow.paragraph.isInTable || flow.isInTable else { return endParagraph() }
        if !flow.isInTable { flow.builder.beginTable() }
        if !flow.isInRow { flow.builder.beginRow() }
        if !flow.isInCell { flow.builder.beginCell() }
        (flow.isInTable, flow.isInRow, flow.isInCell) = (true, true, false)
        endParagraph()
        flow.builder.endCell()
    }

    mutating func endRow() {
        endParagraph()
        (flow.isInRow, flow.isInCell) = (false, false)
    }

    mutating func endTable() {
        guard flow.isInTable else { return }
        flow.builder.endTable()
        (flow.isInTable, flow.isInRow, flow.isInCell) = (false, false, false)
    }
}
