/// The content of a page being written.
struct HTMLBody {
    /// Where a block stands: directly on the page, where headings open sections, or within another block.
    enum Place { case page, inside }

    var html = Markup()
    let document: Document
    let words: HTMLWords
    /// Footnotes met so far.
    private var notes: [[Inline]] = []
    /// The levels of the open sections, outermost first.
    private var sections: [Int] = []
    private var isInMain = false

    init(_ document: Document, _ words: HTMLWords) {
        self.document = document
        self.words = words
    }

    mutating func write(_ blocks: [Block], at place: Place) {
        for block in blocks { write(block, at: place) }
    }

    /// Closes what is open and writes the footnotes.
    mutating func finish() {
        openMain()
        closeSections(from: 1)
        if !notes.isEmpty {
            html.tags("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"_notes\">\n")
            html.tags("<h2 id=\"_notes\">\(words.notes)</h2>\n<ol>\n")
            for (index, note) in notes.enumerated() {
                html.tags("<li id=\"_note-\(index + 1)\">")
                write(note.map(\.withoutNotes))
                html.tags(" <a href=\"#_ref-\(index + 1)\" role=\"doc-backlink\"")
                html.tags(" aria-label=\"\(words.backToText) \(index + 1)\">↩\u{FE0E}</a></li>\n")
            }
            html.tags("</ol>\n</section>\n")
        }
        html.tags("</main>\n")
    }

    /// Opens the main part, once: with the first block that is neither title page nor table of contents.
    private mutating func openMain() {
        if !isInMain { html.tags("<main id=\"_text\" tabindex=\"-1\">\n") }
        isInMain = true
    }

    private mutating func closeSections(from level: Int) {
        while let last = sections.last, last >= level {
            html.tags("</section>\n")
            sections.removeLast()
        }
    }

    private mutating func write(_ block: Block, at place: Place) {
        switch block {
        case .titlePage(let lines): return titlePage(lines)
        case .tableOfContents(let title, let depth): return contents(title: title, depth: depth)
        case .pageBreak, .turn:
            if isInMain, place == .page { html.tags("<div class=\"page-break\"></div>\n") }
            return
        default: openMain()
        }
        switch block {
        case .heading(let heading): write(heading, at: place)
        case .paragraph(let inlines, let style):
            html.tags(style == .normal ? "<p>" : "<p class=\"\(style)\">")
            write(inlines)
            html.tags("</p>\n")
        case .list(let list):
            let tag = list.kind == .ordered ? "ol" : "ul"
            html.tags("<\(tag)>\n")
            for item in list.items { write(item, as: "li") }
            html.tags("</\(tag)>\n")
        case .definitions(let definitions):
            html.tags("<dl>\n")
            for definition in definitions {
                html.tags("<dt>")
                write(definition.term)
                html.tags("</dt>\n")
                write(definition.meaning, as: "dd")
            }
            html.tags("</dl>\n")
        case .table(let table): write(table)
        case .callout(let callout): write(callout)
        case .quotation(let blocks, let attribution):
            html.tags("<figure class=\"quotation\">\n<blockquote>\n")
            write(blocks, at: .inside)
            html.tags("</blockquote>\n")
            if !attribution.isEmpty {
                html.tags("<figcaption>")
                write(attribution)
                html.tags("</figcaption>\n")
            }
            html.tags("</figure>\n")
        case .titlePage, .tableOfContents, .pageBreak, .turn: break
        }
    }

    /// An element whose content is a single paragraph's words, or blocks.
    private mutating func write(_ blocks: [Block], as tag: String) {
        html.tags("<\(tag)>")
        if case .paragraph(let inlines, .normal)? = blocks.first {
            write(inlines)
            if blocks.count > 1 { html.tags("\n") }
            write(Array(blocks.dropFirst()), at: .inside)
        } else {
            write(blocks, at: .inside)
        }
        html.tags("</\(tag)>\n")
    }

    /// A heading. The title page has `h1`, so a chapter is `h2`; on the page each heading opens a section.
    private mutating func write(_ heading: Heading, at place: Place) {
        let level = heading.level.rawValue
        let id = Markup.escaped(heading.anchor)
        if place == .page {
            closeSections(from: level)
            sections.append(level)
            html.tags("<section aria-labelledby=\"\(id)\">\n")
        }
        html.tags("<h\(level + 1) id=\"\(id)\">")
        if let number = heading.number {
            html.tags("<span class=\"number\">")
            html.text(number)
            html.tags("</span> ")
        }
        write(heading.inlines)
        html.tags("</h\(level + 1)>\n")
    }

    /// Remembers a footnote and gives its number.
    mutating func remember(_ note: [Inline]) -> Int {
        notes.append(note)
        return notes.count
    }
}
