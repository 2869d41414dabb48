/// Writes a document as Markdown that reads well as plain text: CommonMark 0.31, with tables and footnotes as GitHub and
/// most other readers take them.
///
/// What Markdown lacks is written so that it is still right without: a callout is a quotation with a bold first line,
/// an anchor is `<a id>` and stands only where something links to it.
package enum MarkdownWriter {
    package static func text(_ document: Document) -> String {
        var body = MarkdownBody(document)
        return body.write(document)
    }
}

/// The text being written, and what it has met so far.
struct MarkdownBody {
    /// Anchors that need a place to lead to: those that are linked, and those a table of contents names.
    let anchors: Set<String>
    let document: Document
    /// Footnotes met so far, already written.
    var notes: [String] = []

    init(_ document: Document) {
        self.document = document
        var anchors = document.linkedAnchors
        for case .tableOfContents(_, let depth) in document.blocks {
            anchors.formUnion(document.headings.filter { $0.level.rawValue <= depth }.map(\.anchor))
        }
        self.anchors = anchors
    }

    mutating func write(_ document: Document) -> String {
        var lines = lines(of: document.blocks)
        for (index, note) in notes.enumerated() { lines += ["", "[^\(index + 1)]: \(note)"] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The lines of blocks, with an empty line between two.
    ///
    /// A list directly after a list of the same kind would continue it (CommonMark 5.3), so it gets another sign.
    mutating func lines(of blocks: [Block]) -> [String] {
        var lines: [String] = []
        var lastKind: List.Kind?
        var isSecondSign = false
        for block in blocks {
            var kind: List.Kind?
            if case .list(let list) = block { kind = list.kind }
            if case .definitions = block { kind = .unordered }
            isSecondSign = kind != nil && kind == lastKind && !isSecondSign
            lastKind = kind
            let written = self.lines(of: block, secondSign: isSecondSign)
            if written.isEmpty { continue }
            if !lines.isEmpty { lines.append("") }
            lines += written
        }
        return lines
    }

    private mutating func lines(of block: Block, secondSign: Bool) -> [String] {
        switch block {
        case .titlePage(let lines): return titlePage(lines)
        case .tableOfContents(let title, let depth): return contents(title: title, depth: depth)
        case .heading(let heading):
            let number = heading.number.map { MarkdownEscape.text($0) + " " } ?? ""
            let marks = String(repeating: "#", count: heading.level.rawValue + 1)
            let words = MarkdownEscape.lineEnd(inline(heading.inlines, in: .line))
            return anchor(heading.anchor) + ["\(marks) \(number)\(words)"]
        case .paragraph(let inlines, let style):
            let text = style == .caption || style == .note ? inline([.emphasis(inlines)]) : inline(inlines)
            return MarkdownEscape.lines(text)
        case .list(let list): return lines(of: list, secondSign: secondSign)
        case .definitions(let definitions):
            let items = definitions.map { definition -> [Block] in
                guard case .paragraph(let meaning, _)? = definition.meaning.first else {
                    return [.paragraph([.strong(definition.term)])] + definition.meaning
                }
                return [.paragraph([.strong(definition.term), ": "] + meaning)] + definition.meaning.dropFirst()
            }
            return lines(of: List(.unordered, items), secondSign: secondSign)
        case .table(let table): return lines(of: table)
        case .callout(let callout): return lines(of: callout)
        case .quotation(let blocks, let attribution):
            var inner = lines(of: blocks)
            if !attribution.isEmpty { inner += ["", "– " + inline(attribution, in: .line)] }
            return quoted(inner)
        case .pageBreak, .turn: return []
        }
    }

    func anchor(_ name: String?) -> [String] {
        guard let name, anchors.contains(name) else { return [] }
        return ["<a id=\"\(Markup.escaped(name))\"></a>", ""]
    }

    private func quoted(_ lines: [String]) -> [String] { lines.map { $0.isEmpty ? ">" : "> " + $0 } }

    private mutating func lines(of list: List, secondSign: Bool) -> [String] {
        var lines: [String] = []
        for (index, item) in list.items.enumerated() {
            let sign = list.kind == .unordered ? (secondSign ? "*" : "-") : "\(index + 1)" + (secondSign ? ")" : ".")
            let indent = String(repeating: " ", count: sign.count + 1)
            let inner = self.lines(of: item)
            if inner.isEmpty { lines.append(sign) }
            for (row, line) in inner.enumerated() {
                lines.append(row == 0 ? sign + " " + line : line.isEmpty ? "" : indent + line)
            }
            if inner.count > 1, inner.contains(""), index + 1 < list.items.count { lines.append("") }
        }
        return lines
    }

    private mutating func lines(of callout: Callout) -> [String] {
        let marker = callout.marker.map { [Inline.text($0 + " ")] } ?? []
        let title = inline([.strong(marker + callout.title)] + (callout.id.map { [" ", .id($0)] } ?? []), in: .line)
        return anchor(callout.anchor) + quoted([title, ""] + lines(of: callout.blocks))
    }

    private mutating func titlePage(_ lines: [TitleLine]) -> [String] {
        var written: [[String]] = document.metadata.status.map { [["**\(MarkdownEscape.text($0))**"]] } ?? []
        var facts: [String] = []
        for line in lines {
            switch line {
            case .kicker(let text): written.append([MarkdownEscape.start(MarkdownEscape.text(text))])
            case .title(let text): written.append(["# " + MarkdownEscape.lineEnd(MarkdownEscape.text(text))])
            case .subtitle(let text): written.append(["**\(MarkdownEscape.text(text))**"])
            case .fact(let label, let value):
                facts.append("- \(MarkdownEscape.text(label)): \(MarkdownEscape.text(value))")
            }
        }
        if !facts.isEmpty { written.append(facts) }
        return Array(written.joined(separator: [""]))
    }

    private func contents(title: String, depth: Int) -> [String] {
        let headings = document.headings.filter { $0.level.rawValue <= depth }
        let top = headings.map(\.level.rawValue).min() ?? 1
        var open: [Int] = []
        return ["**\(MarkdownEscape.text(title))**", ""]
            + headings.map { heading in
                // Indented under the nearest shallower entry, so a skipped level does not turn the line into code.
                let level = max(heading.level.rawValue, top)
                while let last = open.last, last >= level { open.removeLast() }
                defer { open.append(level) }
                let indent = String(repeating: "  ", count: open.count)
                return "\(indent)- [\(MarkdownEscape.text(heading.plainText))](#\(heading.anchor))"
            }
    }
}
