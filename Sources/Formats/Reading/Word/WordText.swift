/// Reads the paragraphs of one part of a Word document: its body, its notes, a header, the comments.
///
/// What stands in the document as it reads today is taken: inserted text in, deleted and moved text out, results of
/// fields and not their instructions, a text box once and not again in its older form.
struct WordText: XMLReceiver {
    /// A flow of paragraphs: the body, or a text box inside one of its paragraphs.
    struct Flow {
        var builder = DocumentBuilder()
        var paragraph = Paragraph()
        /// Text boxes and notes that wait for the end of the paragraph they hang on.
        var hanging: [(content: DocumentBuilder, kind: ReadDocument.Kind?)] = []
        /// Fields around the place: whether the place is in the instruction.
        var fields: [Bool] = []
    }

    struct Paragraph {
        var style: String?
        var outline: Int?
        var list: String?
        var depth: Int?
        /// The next paragraph goes on in this one: its mark is deleted, or it is the large first letter of a word.
        var goesOn = false
        /// Not yet told the builder what it is.
        var isFresh = true
    }

    struct Run {
        var isBold: Bool?
        var isUnderlined = false
        var isHidden: Bool?
        var style: String?
        var font: String?
    }

    let styles: WordStyles
    let numbering: WordNumbering
    /// The notes by id, for the body that refers to them.
    var notes: [String: DocumentBuilder] = [:]
    /// What lies in parts of its own, by the relation that a place names it by.
    var elsewhere: [String: DocumentBuilder] = [:]
    var flow = Flow()
    var outer: [Flow] = []
    var run = Run()
    var isInRunProperties = false
    var isInParagraphProperties = false
    var isInText = false
    /// Alternatives around the place: whether one was taken.
    var alternatives: [Bool] = []
    /// Controls around the place: whether their content is a prompt or a table of contents.
    var controls: [Bool] = []
    var commentPlaces: [String: (start: Int, end: Int?, depth: Int)] = [:]
    /// What a comments or notes part holds, by id.
    var pieces: [(id: String, author: String?, content: DocumentBuilder)] = []
    private var piece: (id: String, author: String?)?
    var unknownSymbols = 0
    /// Places that name what was not read.
    var unreadParts = 0
    var hasTrackedChanges = false

    init(_ styles: WordStyles, _ numbering: WordNumbering) {
        self.styles = styles
        self.numbering = numbering
    }

    mutating func start(_ name: WordName?, _ attributes: XMLAttributes<WordName>) -> XMLDescent {
        guard let name else { return .into }
        switch name {
        case .paragraph:
            if !flow.paragraph.goesOn { flow.paragraph = Paragraph() }
            flow.paragraph.goesOn = false
        case .paragraphProperties: isInParagraphProperties = true
        case .run, .formulaRun: run = Run()
        case .runProperties: isInRunProperties = true
        case .text, .formulaText: isInText = true
        case .tab where !isInParagraphProperties: append("\t")
        case .positionedTab: append("\t")
        case .carriageReturn: append("\n")
        case .lineBreak: append(attributes[.type] == nil || attributes[.type] == "textWrapping" ? "\n" : " ")
        case .hyphen: append("-")
        case .symbol: symbol(attributes)
        case .deleted, .movedFrom: return deletion()
        case .inserted, .movedTo: hasTrackedChanges = true
        case .paragraphChange, .runChange, .numberingChange, .rowChange, .cellChange, .tableChange, .sectionChange:
            hasTrackedChanges = true
            return .past
        case .instruction, .deletedText, .rubyText: return .past
        case .fieldChar: field(attributes)
        case .footnote, .endnote, .comment: return begin(piece: attributes, isComment: name == .comment)
        case .footnoteReference, .endnoteReference:
            let key = (name == .footnoteReference ? "f" : "e") + (attributes[.id] ?? "")
            if let note = notes.removeValue(forKey: key) { flow.hanging.append((note, .note)) }
        case .commentStart, .commentEnd, .commentReference: comment(name, attributes)
        case .embedded, .diagram: insert(name, attributes)
        case .textBox:
            outer.append(flow)
            flow = Flow()
        case .alternate: alternatives.append(false)
        case .choice, .fallback:
            guard let last = alternatives.indices.last else { return .into }
            if alternatives[last] { return .past }
            alternatives[last] = true
        case .control: controls.append(false)
        case .placeholder: markControl()
        case .gallery: if attributes[.value] == "Table of Contents" { markControl() }
        default:
            if isInRunProperties || isInParagraphProperties {
                property(name, attributes)
            } else {
                return table(name, attributes)
            }
        }
        return .into
    }

    mutating func end(_ name: WordName?) {
        switch name {
        case .paragraph: endParagraph()
        case .paragraphProperties: isInParagraphProperties = false
        case .runProperties: isInRunProperties = false
        case .text, .formulaText: isInText = false
        case .table: flow.builder.endTable()
        case .cell: flow.builder.endCell()
        case .footnote, .endnote, .comment: endPiece()
        case .textBox:
            guard var inner = outer.popLast() else { return }
            flow.builder.end()
            inner.hanging.append((flow.builder, nil))
            flow = inner
        case .alternate: _ = alternatives.popLast()
        case .control: _ = controls.popLast()
        default: break
        }
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {
        guard isInText, isShown else { return }
        settle()
        let letters = SymbolFonts.readable(bytes, font: run.font, unknown: &unknownSymbols)
        flow.builder.append(letters, strong: isStrong)
    }

    // MARK: Text

    private var isShown: Bool {
        if flow.fields.contains(true) || controls.contains(true) { return false }
        return !(run.isHidden ?? styles.isHidden(run.style, in: flow.paragraph.style))
    }

    private var isStrong: Bool {
        if run.isUnderlined { return true }
        if let isBold = run.isBold { return isBold }
        if let style = run.style, styles.isBold(style) { return true }
        return styles.isBold(flow.paragraph.style)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        guard isShown, flow.builder.isOpen || scalar == "-" else { return }
        settle()
        flow.builder.append(scalar, strong: isStrong)
    }

    private mutating func symbol(_ attributes: XMLAttributes<WordName>) {
        guard isShown else { return }
        guard let scalar = SymbolFonts.scalar(font: attributes[.font] ?? "", code: attributes[.character] ?? "") else {
            unknownSymbols += 1
            return
        }
        settle()
        flow.builder.append(scalar)
    }

    /// Tells the builder what the paragraph is, once its properties are known and it has something to say.
    mutating func settle() {
        guard flow.paragraph.isFresh else { return }
        flow.paragraph.isFresh = false
        flow.builder.begin(kind(of: flow.paragraph))
    }

    private func kind(of paragraph: Paragraph) -> ReadDocument.Kind {
        if let outline = paragraph.outline, outline < 9 { return .heading(level: max(0, outline) + 1) }
        if paragraph.outline == nil, let level = styles.headingLevel(paragraph.style) { return .heading(level: level) }
        guard let list = paragraph.list ?? styles.list(paragraph.style), list != "0" else { return .paragraph }
        let depth = min(max(0, paragraph.depth ?? styles.depth(paragraph.style)), 8)
        return switch numbering.mark(list, depth) {
        case .bullet: .item(depth: depth, numbered: false)
        case .number: .item(depth: depth, numbered: true)
        case .none: .paragraph
        }
    }

    private mutating func endParagraph() {
        if flow.paragraph.goesOn { return }
        if styles.isContents(flow.paragraph.style), flow.builder.isOpen {
            flow.builder.drop()
        } else {
            flow.builder.end()
        }
        flow.paragraph = Paragraph()
        // An instruction nobody ended hides no more than its paragraph.
        flow.fields = flow.fields.map { _ in false }
        let hanging = flow.hanging
        flow.hanging = []
        for (content, kind) in hanging { flow.builder.append(content, as: kind) }
    }

    // MARK: Notes and comments as parts of their own

    private mutating func begin(piece attributes: XMLAttributes<WordName>, isComment: Bool) -> XMLDescent {
        // Separators between text and notes are notes of a type of their own.
        if !isComment, let type = attributes[.type], type != "normal" { return .past }
        piece = (attributes[.id] ?? "", attributes[.author])
        flow = Flow()
        return .into
    }

    private mutating func endPiece() {
        flow.builder.end()
        if let piece { pieces.append((piece.id, piece.author, flow.builder)) }
        piece = nil
        flow = Flow()
    }
}
