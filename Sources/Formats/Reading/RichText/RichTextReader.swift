/// Reads .rtf into a document.
struct RichTextReader {
    struct Flow {
        var builder = DocumentBuilder()
        var paragraph = RichTextParagraph()
        var hanging: [(content: DocumentBuilder, kind: ReadDocument.Kind?)] = []
        var isFresh = true
        var isInTable = false
        var isInRow = false
        var isInCell = false
    }

    var scanner: RichTextScanner
    var state = RichTextState()
    var groups: [RichTextState] = []
    var flow = Flow()
    /// Flows around a note, with how deep their group is.
    var outer: [(flow: Flow, destination: RichTextState.Destination, depth: Int)] = []
    var encoding = RichTextEncoding.windows
    var fonts: [Int: RichTextEncoding] = [:]
    var fontNames: [Int: String] = [:]
    var styles: [Int: (name: String, outline: Int?)] = [:]
    var tableFont: Int?
    var styleNumber = 0
    var styleName = ""
    var styleOutline: Int?
    var buffer = ""
    /// The instruction of the field that comes.
    var instruction = ""
    var pendingSkip = 0
    var highSurrogate: UInt32?
    var isIgnorable = false
    /// The bytes so far of a letter that takes several.
    var begun: [UInt8] = []
    var unknownSymbols = 0
    var unreadLetters = 0
    var unreadEncoding = RichTextEncoding.windows
    var marginal: [String] = []
    var hasTrackedChanges = false
    var comments: [String: (start: Int, end: Int)] = [:]
    var author: String?
    var reference: String?

    static func read(_ bytes: [UInt8]) throws(ReadFault) -> ReadDocument {
        guard bytes.count <= ReadLimits.part else { throw .tooLarge }
        guard bytes.starts(with: Array("{\\rtf".utf8)) else { throw .noRichText }
        var reader = RichTextReader(bytes)
        return try reader.run()
    }

    private init(_ bytes: [UInt8]) { scanner = RichTextScanner(bytes) }

    mutating func run() throws(ReadFault) -> ReadDocument {
        loop: while let token = scanner.next() {
            if !token.isLetters { breakLetter() }
            switch token {
            case .open:
                guard groups.count < 400 else { throw .tooLarge }
                groups.append(state)
                isIgnorable = false
                pendingSkip = 0
            case .close:
                close()
                if groups.isEmpty { break loop }
            case .word(let word, let number): control(word, number)
            case .byte(let byte): plain(byte)
            case .sign(let sign): self.sign(sign)
            case .text(let range): for byte in scanner.bytes[range] { plain(byte) }
            }
            if flow.builder.isFull { throw .tooLarge }
        }
        guard groups.isEmpty else { throw .cutRichText }
        endParagraph()
        endTable()
        var document = try flow.builder.document(.richText)
        document.marginal = marginal
        if hasTrackedChanges { document.remarks.append(.trackedChanges) }
        if unknownSymbols > 0 { document.remarks.append(.unknownSymbols(unknownSymbols)) }
        if unreadLetters > 0 { document.remarks.append(.unreadLetters(unreadLetters, encoding: unreadEncoding.name)) }
        document.encoding = encoding.name
        return document
    }

    // MARK: Groups

    mutating func close() {
        guard let before = groups.popLast() else { return }
        finish(state.destination, isOutermost: before.destination != state.destination)
        if let last = outer.last, last.depth > groups.count { leave(last.destination) }
        state = before
        pendingSkip = 0
        isIgnorable = false
    }

    mutating func finish(_ destination: RichTextState.Destination, isOutermost: Bool) {
        switch destination {
        case .styleSheet, .style:
            if !styleName.isEmpty { styles[styleNumber] = (styleName.lowercased(), styleOutline) }
            (styleName, styleNumber, styleOutline) = ("", 0, nil)
        case .listMark where isOutermost:
            flow.paragraph.mark = buffer.trimmed
            buffer = ""
        case .annotationStart where isOutermost:
            comments[buffer.trimmed] = (flow.builder.place, flow.builder.place)
            buffer = ""
        case .annotationEnd where isOutermost:
            comments[buffer.trimmed]?.end = flow.builder.place
            buffer = ""
        case .annotationReference where isOutermost:
            reference = buffer.trimmed
            buffer = ""
        case .annotationAuthor where isOutermost:
            author = buffer.trimmed
            buffer = ""
        default: break
        }
    }

    mutating func enter(_ destination: RichTextState.Destination) {
        // What hangs on deleted or hidden text is no more to be read than the text.
        if state.isDeleted || state.isHidden {
            state.destination = .skipped
            return
        }
        state.destination = destination
        state.isBold = false
        state.isUnderlined = false
        outer.append((flow, destination, groups.count))
        flow = Flow()
        if destination == .annotation { reference = nil }
    }

    mutating func leave(_ destination: RichTextState.Destination) {
        endParagraph()
        endTable()
        guard let last = outer.popLast() else { return }
        let content = flow.builder
        flow = last.flow
        switch destination {
        case .note: flow.hanging.append((content, .note))
        case .textBox: flow.hanging.append((content, nil))
        case .margin: if let text = content.plain, !marginal.contains(text) { marginal.append(text) }
        default:
            guard let text = content.plain, outer.isEmpty else { return }
            let place = flow.builder.place
            let range = reference.flatMap { comments[$0] } ?? (max(0, place - 1), place)
            let end = max(range.start, range.end)
            flow.builder.comments.append(.init(text: text, range: range.start..<end, author: author))
        }
    }
}

extension String {
    /// Without blanks at its edges.
    fileprivate var trimmed: String {
        let scalars = unicodeScalars.drop(while: ReadText.isBlank)
        var end = scalars.endIndex
        while end > scalars.startIndex, ReadText.isBlank(scalars[scalars.index(before: end)]) {
            end = scalars.index(before: end)
        }
        return String(scalars[..<end])
    }
}
