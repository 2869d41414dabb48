import Formats

/// A document as plain lines, with marks enough to see what a line is; for reading in tests.
struct PlainDocument {
    let document: Document

    init(_ document: Document) { self.document = document }

    var text: String { document.blocks.map { lines($0) }.joined(separator: "\n") + "\n" }

    /// The lines under a heading, until the next one of its level or above.
    func section(_ anchor: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.hasPrefix("#") && $0.hasSuffix("{\(anchor)}") }) else {
            return ""
        }
        let depth = lines[start].prefix { $0 == "#" }.count
        let rest = lines[(start + 1)...]
        let end = rest.firstIndex { $0.hasPrefix("#") && $0.prefix { $0 == "#" }.count <= depth } ?? rest.endIndex
        let body = rest[..<end].filter { $0 != "---" }
        return body.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: true).joined(
            separator: "\n"
        )
    }

    private func lines(_ block: Block, _ indent: String = "") -> String {
        switch block {
        case .titlePage(let lines): lines.map { titleLine($0) }.joined(separator: "\n")
        case .tableOfContents(let title, let depth): "[\(title), nivå 1–\(depth)]"
        case .heading(let heading):
            "\n" + String(repeating: "#", count: heading.level.rawValue) + " \(heading.plainText) {\(heading.anchor)}"
        case .paragraph(let inlines, let style): indent + (style == .normal ? "" : "(\(style)) ") + spell(inlines)
        case .list(let list):
            list.items.enumerated().map { offset, item in
                let sign = list.kind == .ordered ? "\(offset + 1). " : "- "
                return item.enumerated().map { index, block in
                    index == 0 ? indent + sign + lines(block) : lines(block, indent + "  ")
                }.joined(separator: "\n")
            }.joined(separator: "\n")
        case .definitions(let definitions):
            definitions.map { spell($0.term) + ":\n" + $0.meaning.map { lines($0, "  ") }.joined(separator: "\n") }
                .joined(separator: "\n")
        case .table(let table):
            "|= \(spell(table.caption))\n"
                + ([table.columns.map { spell($0.header) }] + table.rows.map { $0.map { spell($0.inlines) } })
                .map { "| " + $0.joined(separator: " | ") }.joined(separator: "\n")
        case .callout(let callout):
            "[\(callout.marker.map { $0 + " " } ?? "")\(spell(callout.title))\(callout.id.map { " <\($0)>" } ?? "")]\n"
                + callout.blocks.map { lines($0, "  ") }.joined(separator: "\n")
        case .quotation(let blocks, let attribution):
            blocks.map { lines($0, "> ") }.joined(separator: "\n")
                + (attribution.isEmpty ? "" : "\n> – \(spell(attribution))")
        case .pageBreak, .turn: "---"
        }
    }

    private func titleLine(_ line: TitleLine) -> String {
        switch line {
        case .kicker(let text), .title(let text), .subtitle(let text): text
        case .fact(let label, let value): "\(label): \(value)"
        }
    }

    private func spell(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): text
            case .id(let id): "<\(id)>"
            case .strong(let inner): "*\(spell(inner))*"
            case .emphasis(let inner): "_\(spell(inner))_"
            case .link(let inner, _): spell(inner)
            case .note(let inner): "[^ \(spell(inner))]"
            case .lineBreak: " / "
            }
        }.joined()
    }
}
