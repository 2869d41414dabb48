extension HTMLBody {
    /// The head of the page: status mark, title and facts.
    mutating func titlePage(_ lines: [TitleLine]) {
        html.tags("<header class=\"title-page\">\n")
        if let status = document.metadata.status { element("p class=\"status\"", status) }
        var isInFacts = false
        for line in lines {
            let isFact = if case .fact = line { true } else { false }
            if isFact != isInFacts { html.tags(isFact ? "<dl class=\"facts\">\n" : "</dl>\n") }
            isInFacts = isFact
            switch line {
            case .kicker(let text): element("p class=\"kicker\"", text)
            case .title(let text): element("h1", text)
            case .subtitle(let text): element("p class=\"subtitle\"", text)
            case .fact(let label, let value):
                html.tags("<div>")
                html.element("dt", label)
                html.element("dd", value)
                html.tags("</div>\n")
            }
        }
        html.tags(isInFacts ? "</dl>\n</header>\n" : "</header>\n")
    }

    /// An element of words on a line of its own.
    private mutating func element(_ tag: String, _ words: String) {
        html.element(tag, words)
        html.tags("\n")
    }

    /// The table of contents: one flat list whose entries say their level, so that skipped levels do no harm.
    mutating func contents(title: String, depth: Int) {
        html.tags("<nav class=\"contents\" aria-labelledby=\"_contents\">\n")
        element("h2 id=\"_contents\"", title)
        html.tags("<ol>\n")
        for heading in document.headings where heading.level.rawValue <= depth {
            html.tags("<li class=\"level-\(heading.level.rawValue)\"><a href=\"#\(Markup.escaped(heading.anchor))\">")
            if let number = heading.number { html.element("span class=\"number\"", number) }
            html.text(heading.inlines.plainText)
            html.tags("</a></li>\n")
        }
        html.tags("</ol>\n</nav>\n")
    }

    mutating func write(_ callout: Callout) {
        html.tags("<aside class=\"callout \(callout.kind.rawValue) \(callout.tone.rawValue)\"")
        if let anchor = callout.anchor { html.tags(" id=\"\(Markup.escaped(anchor))\"") }
        html.tags(" aria-label=\"")
        html.text([callout.marker, callout.title.plainText, callout.id].compactMap { $0 }.joined(separator: " "))
        html.tags("\">\n<p class=\"callout-title\">")
        if let marker = callout.marker { html.element("span class=\"marker\"", marker) }
        html.tags("<span>")
        write(callout.title)
        html.tags("</span>")
        if let id = callout.id { write([.id(id)]) }
        html.tags("</p>\n")
        write(callout.blocks, at: .inside)
        html.tags("</aside>\n")
    }

    /// A table inside a frame that scrolls by itself on a narrow screen, and can be reached by keyboard to do so.
    mutating func write(_ table: Table) {
        guard !table.columns.isEmpty else { return }
        html.tags("<div class=\"table\" role=\"group\" tabindex=\"0\"")
        if !table.caption.isEmpty {
            html.tags(" aria-label=\"")
            html.text(table.caption.plainText)
            html.tags("\"")
        }
        html.tags("><table\(table.anchor.map { " id=\"\(Markup.escaped($0))\"" } ?? "")>\n")
        if !table.caption.isEmpty {
            html.tags("<caption>")
            write(table.caption)
            html.tags("</caption>\n")
        }
        html.tags("<thead>\n<tr>")
        for column in table.columns { cell("th scope=\"col\"", column.header, column) }
        html.tags("</tr>\n</thead>\n<tbody>\n")
        for row in table.rows {
            html.tags("<tr>")
            for (index, cell) in table.fitted(row).enumerated() {
                let isHeader = index == 0 && table.firstColumnIsHeader
                self.cell(isHeader ? "th scope=\"row\"" : "td", cell.inlines, table.columns[index])
            }
            html.tags("</tr>\n")
        }
        html.tags("</tbody>\n</table></div>\n")
    }

    private mutating func cell(_ tag: String, _ inlines: [Inline], _ column: Table.Column) {
        html.tags("<\(tag)\(column.alignment == .start ? "" : " class=\"\(column.alignment)\"")>")
        write(inlines)
        html.tags("</\(tag.prefix(2))>")
    }
}
