package import Formats

/// A chapter or appendix of a document: what stands between one top heading and the next.
package struct DocumentSection: Sendable, Hashable {
    package let anchor: String
    package let title: String
    /// What stands under the heading, subheadings included.
    package let blocks: [Block]

    /// The chapters of a document, in reading order. What stands before the first heading belongs to none.
    package static func all(in document: Document) -> [DocumentSection] {
        var sections: [DocumentSection] = []
        var open: (heading: Heading, blocks: [Block])?
        func close() {
            guard let open else { return }
            let heading = open.heading
            sections.append(
                DocumentSection(anchor: heading.anchor, title: heading.inlines.plainText, blocks: open.blocks)
            )
        }
        for block in document.blocks {
            if case .heading(let heading) = block, heading.level == .one {
                close()
                open = (heading, [])
            } else {
                open?.blocks.append(block)
            }
        }
        close()
        return sections
    }

    /// All words of the section but its headings, one line per paragraph, item or table cell.
    package var lines: [String] { blocks.flatMap(\.lines) }

    /// The running text alone: no headings, tables or quotations.
    package var prose: [String] { blocks.flatMap(\.prose) }
}

extension Block {
    /// The words as lines; a paragraph broken into lines gives one for each.
    var lines: [String] {
        switch self {
        case .paragraph(let inlines, _): inlines.lines
        case .list(let list): list.items.joined().flatMap(\.lines)
        case .definitions(let definitions):
            definitions.flatMap { $0.term.lines + $0.meaning.flatMap(\.lines) }
        case .table(let table):
            table.caption.lines + table.columns.flatMap { $0.header.lines }
                + table.rows.joined().flatMap { $0.inlines.lines }
        case .callout(let callout): callout.title.lines + callout.blocks.flatMap(\.lines)
        case .quotation(let blocks, let attribution): blocks.flatMap(\.lines) + attribution.lines
        case .titlePage, .tableOfContents, .heading, .pageBreak, .turn: []
        }
    }

    /// The words as people read them together: a row of a table is one, so is a line.
    var rows: [String] {
        guard case .table(let table) = self else { return lines }
        return table.rows.map { row in row.map(\.inlines.plainText).joined(separator: " ") }
    }

    /// The words people read as text.
    var prose: [String] {
        switch self {
        case .paragraph(let inlines, _): inlines.lines
        case .list(let list): list.items.joined().flatMap(\.prose)
        case .definitions(let definitions): definitions.flatMap { $0.meaning.flatMap(\.prose) }
        case .callout(let callout): callout.blocks.flatMap(\.prose)
        case .titlePage, .tableOfContents, .heading, .table, .quotation, .pageBreak, .turn: []
        }
    }
}

extension [Inline] {
    /// The words, one line per line, without those of no words.
    var lines: [String] {
        var lines: [[Inline]] = [[]]
        for inline in self {
            if case .lineBreak = inline { lines.append([]) } else { lines[lines.count - 1].append(inline) }
        }
        return lines.map(\.plainText).filter { $0.contains { !$0.isWhitespace } }
    }
}
