/// Reads the parts of an OpenDocument text: styles, header and footer, and the text itself, in one file or in two.
struct OpenDocumentText: XMLReceiver {
    struct Flow {
        var builder = DocumentBuilder()
        var lists: [String?] = []
        /// Whether the next paragraph is the first of its item and carries the mark.
        var isAtItem = false
        var paragraphs = 0
        var hanging: [(content: DocumentBuilder, kind: ReadDocument.Kind?)] = []
        var paragraphStyle: String?
    }

    private enum Aside { case note, textBox, annotation, margin }

    var styles = OpenDocumentStyles()
    private(set) var flow = Flow()
    private var outer: [(flow: Flow, aside: Aside, spans: [String?])] = []
    private var spans: [String?] = []
    private(set) var marginal: [String] = []
    private(set) var hasTrackedChanges = false
    private(set) var unknownSymbols = 0
    private var styleName: String?
    private var style = OpenDocumentStyles.Style()
    private var listStyle: String?
    /// Covered cells to come that belong to the cell at their left, not the one above.
    private var spanned = 0
    private var isInCreator = false
    private var author = ""
    private var annotation: (name: String?, start: Int)?
    /// Where annotations with a range begin, and how they are finished.
    private var ranges: [String: Int] = [:]

    // MARK: Elements

    mutating func start(_ name: OpenDocumentName?, _ attributes: XMLAttributes<OpenDocumentName>) -> XMLDescent {
        guard let name else { return .into }
        switch name {
        case .metadata, .settings, .scripts, .binary, .forms, .contents, .rubyText, .hiddenText, .noteCitation, .number,
            .drawingTitle, .drawingDescription, .date, .initials, .script, .placeholder, .object:
            return .past
        case .trackedChanges:
            hasTrackedChanges = true
            return .past
        case .section: if attributes[.display] == "none" { return .past }
        case .heading, .paragraph: begin(name, attributes)
        case .span: spans.append(attributes[.styleReference])
        case .space: append(String(repeating: " ", count: max(1, min(attributes.number(.count) ?? 1, 100))))
        case .tab: append("\t")
        case .lineBreak: append("\n")
        case .list:
            flow.builder.end()
            flow.lists.append(attributes[.styleReference] ?? flow.lists.last ?? nil)
        case .listItem, .listHeader: flow.isAtItem = name == .listItem
        case .noteBody: enter(.note)
        case .annotation:
            annotation = (attributes[.annotationName], flow.builder.place)
            author = ""
            enter(.annotation)
        case .annotationEnd: endAnnotation(attributes[.annotationName])
        case .creator: isInCreator = !outer.isEmpty
        case .header, .footer, .headerLeft, .footerLeft, .headerFirst, .footerFirst: enter(.margin)
        default: return tableOrStyle(name, attributes)
        }
        return .into
    }

    private mutating func tableOrStyle(_ name: OpenDocumentName, _ attributes: XMLAttributes<OpenDocumentName>)
        -> XMLDescent
    {
        switch name {
        case .table: flow.builder.beginTable()
        case .row: flow.builder.beginRow()
        case .cell:
            flow.builder.beginCell()
            spanned = max(1, min(attributes.number(.columnsSpanned) ?? 1, ReadLimits.columns)) - 1
        case .coveredCell:
            for _ in 0..<max(1, min(attributes.number(.columnsRepeated) ?? 1, ReadLimits.columns)) {
                flow.builder.beginCell(repeatsAbove: spanned == 0)
                spanned = max(0, spanned - 1)
                flow.builder.endCell()
            }
        case .style:
            styleName = attributes[.styleName]
            style = .init(parent: attributes[.parent], outline: attributes.number(.outline))
        case .textProperties where styleName != nil:
            if let weight = attributes[.weight] { style.isStrong = weight == "bold" || (Int(weight) ?? 0) >= 600 }
            if let line = attributes[.underline], line != "none" { style.isStrong = true }
            style.font = attributes[.font]
            if let display = attributes[.display] { style.isHidden = display == "none" }
        case .listStyle: listStyle = attributes[.styleName]
        case .bulletLevel, .numberLevel:
            if let listStyle, let level = attributes.number(.listLevel) {
                styles.lists[listStyle, default: [:]][level] = name == .numberLevel
            }
        default: if name.isShape { enter(.textBox) }
        }
        return .into
    }

    mutating func end(_ name: OpenDocumentName?) {
        switch name {
        case .heading, .paragraph: endParagraph()
        case .span: _ = spans.popLast()
        case .list:
            flow.builder.end()
            _ = flow.lists.popLast()
        case .noteBody, .annotation, .header, .footer, .headerLeft, .footerLeft, .headerFirst, .footerFirst: leave()
        case .creator: isInCreator = false
        case .table: flow.builder.endTable()
        case .cell: flow.builder.endCell()
        case .style:
            if let styleName { styles.styles[styleName] = style }
            styleName = nil
        case .listStyle: listStyle = nil
        default: if name?.isShape == true { leave() }
        }
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {
        if isInCreator {
            author += String(decoding: bytes, as: UTF8.self)
            return
        }
        guard flow.paragraphs > 0, !isHidden else { return }
        let isStrong = isStrong
        let font = styles.letters(\.font, spans, in: flow.paragraphStyle)
        let bytes = SymbolFonts.readable(bytes, font: font, unknown: &unknownSymbols)
        // Blanks count as one, and not at all where a paragraph begins (part 3, 6.1.2).
        if !bytes.contains(where: { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) {
            return flow.builder.append(bytes, strong: isStrong)
        }
        var rest = bytes
        while let first = rest.first {
            if first == 0x20 || first == 0x0A || first == 0x09 {
                rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
                if !flow.builder.endsWithBlank { flow.builder.append(" ", strong: isStrong) }
            } else {
                let word = rest.prefix { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 }
                flow.builder.append(word, strong: isStrong)
                rest = rest[word.endIndex...]
            }
        }
    }

    // MARK: Paragraphs

    private var isStrong: Bool { styles.letters(\.isStrong, spans, in: flow.paragraphStyle) ?? false }
    private var isHidden: Bool { styles.letters(\.isHidden, spans, in: flow.paragraphStyle) ?? false }

    private mutating func append(_ text: String) {
        if flow.paragraphs > 0, flow.builder.isOpen, !isHidden { flow.builder.append(text, strong: isStrong) }
    }

    private mutating func begin(_ name: OpenDocumentName, _ attributes: XMLAttributes<OpenDocumentName>) {
        flow.paragraphs += 1
        flow.paragraphStyle = attributes[.styleReference]
        flow.builder.begin(kind(name, attributes))
        flow.isAtItem = false
    }

    private func kind(_ name: OpenDocumentName, _ attributes: XMLAttributes<OpenDocumentName>) -> ReadDocument.Kind {
        if name == .heading { return .heading(level: max(1, min(attributes.number(.level) ?? 1, 9))) }
        if let level = styles.headingLevel(flow.paragraphStyle) { return .heading(level: level) }
        guard flow.isAtItem, !flow.lists.isEmpty else { return .paragraph }
        let depth = min(flow.lists.count - 1, 8)
        return .item(depth: depth, numbered: styles.isNumbered(flow.lists[flow.lists.count - 1], depth: depth))
    }

    private mutating func endParagraph() {
        flow.paragraphs = max(0, flow.paragraphs - 1)
        flow.builder.end()
        let hanging = flow.hanging
        flow.hanging = []
        for (content, kind) in hanging { flow.builder.append(content, as: kind) }
    }

    // MARK: Asides

    private mutating func enter(_ aside: Aside) {
        outer.append((flow, aside, spans))
        flow = Flow()
        spans = []
    }

    private mutating func leave() {
        guard let last = outer.popLast() else { return }
        flow.builder.end()
        let content = flow.builder
        flow = last.flow
        spans = last.spans
        switch last.aside {
        case .note: flow.hanging.append((content, .note))
        case .textBox: flow.hanging.append((content, nil))
        case .margin: if let text = content.plain, !marginal.contains(text) { marginal.append(text) }
        case .annotation:
            guard let annotation, let text = content.plain, outer.isEmpty else { return }
            let range = max(0, annotation.start - 1)..<annotation.start
            let comment = ReadDocument.Comment(text: text, range: range, author: author.isEmpty ? nil : author)
            if let name = annotation.name { ranges[name] = flow.builder.comments.count }
            flow.builder.comments.append(comment)
        }
    }

    /// An annotation with a range is written where it begins and ended here.
    private mutating func endAnnotation(_ name: String?) {
        guard outer.isEmpty, let index = name.flatMap({ ranges[$0] }), flow.builder.comments.indices.contains(index)
        else { return }
        let start = flow.builder.comments[index].range.upperBound
        flow.builder.comments[index].range = start..<max(start, flow.builder.place)
    }
}
