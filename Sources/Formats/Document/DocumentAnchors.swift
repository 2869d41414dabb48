extension Document {
    /// Every anchor in the document, in reading order.
    var anchors: [String] {
        var found: [String] = []
        for block in blocks { block.collectAnchors(into: &found) }
        return found
    }

    /// Every anchor that a link in the document leads to.
    var linkedAnchors: Set<String> {
        var found: Set<String> = []
        for block in blocks {
            block.forEachInline { inline in
                if case .link(_, .anchor(let anchor)) = inline { found.insert(anchor) }
            }
        }
        return found
    }
}

extension Block {
    fileprivate func collectAnchors(into found: inout [String]) {
        switch self {
        case .heading(let heading): found.append(heading.anchor)
        case .table(let table): if let anchor = table.anchor { found.append(anchor) }
        case .callout(let callout):
            if let anchor = callout.anchor { found.append(anchor) }
            for block in callout.blocks { block.collectAnchors(into: &found) }
        case .list, .definitions, .quotation: for block in inner { block.collectAnchors(into: &found) }
        case .titlePage, .tableOfContents, .paragraph, .pageBreak, .turn: break
        }
    }

    /// The blocks directly within this one.
    var inner: [Block] {
        switch self {
        case .list(let list): Array(list.items.joined())
        case .definitions(let definitions): definitions.flatMap(\.meaning)
        case .callout(let callout): callout.blocks
        case .quotation(let blocks, _): blocks
        case .titlePage, .tableOfContents, .heading, .paragraph, .table, .pageBreak, .turn: []
        }
    }

    /// Visits every inline in this block and what it holds, also those within others.
    fileprivate func forEachInline(_ visit: (Inline) -> Void) {
        let own: [[Inline]] =
            switch self {
            case .heading(let heading): [heading.inlines]
            case .paragraph(let inlines, _): [inlines]
            case .definitions(let definitions): definitions.map(\.term)
            case .table(let table): [table.caption] + table.columns.map(\.header) + table.rows.joined().map(\.inlines)
            case .callout(let callout): [callout.title]
            case .quotation(_, let attribution): [attribution]
            case .titlePage, .tableOfContents, .list, .pageBreak, .turn: []
            }
        for inline in own.joined() { inline.forEach(visit) }
        for block in inner { block.forEachInline(visit) }
    }
}

extension Inline {
    fileprivate func forEach(_ visit: (Inline) -> Void) {
        visit(self)
        switch self {
        case .strong(let inner), .emphasis(let inner), .link(let inner, _), .note(let inner):
            for inline in inner { inline.forEach(visit) }
        case .text, .id, .lineBreak: break
        }
    }
}
