import Formats

/// The places a document has, the ones its links lead to, and the ids it shows.
struct DocumentPlaces {
    private(set) var anchors: [String] = []
    private(set) var targets: Set<String> = []
    private(set) var ids: Set<String> = []

    init(_ document: Document) {
        for block in document.blocks { visit(block) }
    }

    private mutating func visit(_ block: Block) {
        switch block {
        case .titlePage, .tableOfContents, .pageBreak, .turn: break
        case .heading(let heading):
            anchors.append(heading.anchor)
            visit(heading.inlines)
        case .paragraph(let inlines, _): visit(inlines)
        case .list(let list): for block in list.items.joined() { visit(block) }
        case .definitions(let definitions):
            for definition in definitions {
                visit(definition.term)
                for block in definition.meaning { visit(block) }
            }
        case .table(let table):
            if let anchor = table.anchor { anchors.append(anchor) }
            visit(table.caption)
            for cell in table.rows.joined() { visit(cell.inlines) }
        case .callout(let callout):
            if let anchor = callout.anchor { anchors.append(anchor) }
            if let id = callout.id { ids.insert(id) }
            for block in callout.blocks { visit(block) }
        case .quotation(let blocks, let attribution):
            for block in blocks { visit(block) }
            visit(attribution)
        }
    }

    private mutating func visit(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text, .lineBreak: break
            case .id(let id): ids.insert(id)
            case .strong(let inner), .emphasis(let inner), .note(let inner): visit(inner)
            case .link(let inner, let target):
                if case .anchor(let anchor) = target { targets.insert(anchor) }
                visit(inner)
            }
        }
    }
}
