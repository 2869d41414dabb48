extension DOCXBody {
    /// How a run of words is set besides its paragraph's style.
    struct Look {
        var style: String?
        var isBold = false
        var isItalic = false
        /// As RRGGBB.
        var color: String?

        /// Writes the run properties in the order of the schema (CT_RPr); nothing when there are none.
        func write(to xml: inout Markup) {
            guard style != nil || isBold || isItalic || color != nil else { return }
            xml.tags("<w:rPr>")
            if let style { xml.tags("<w:rStyle w:val=\"", style, "\"/>") }
            if isBold { xml.tags("<w:b/><w:bCs/>") }
            if isItalic { xml.tags("<w:i/><w:iCs/>") }
            if let color { xml.tags("<w:color w:val=\"", color, "\"/>") }
            xml.tags("</w:rPr>")
        }
    }

    /// Writes inlines as runs.
    mutating func write(_ inlines: [Inline], _ look: Look = Look()) {
        for inline in inlines { write(inline, look) }
    }

    private mutating func write(_ inline: Inline, _ look: Look) {
        var look = look
        switch inline {
        case .text(let text): run(text, look)
        case .strong(let inner):
            look.isBold = true
            write(inner, look)
        case .emphasis(let inner):
            look.isItalic = true
            write(inner, look)
        case .id(let text): run(text, Look(style: "Identifier"))
        case .link(let inner, let target): link(inner, to: target, look)
        case .note(let inner): note(inner)
        case .lineBreak: xml.tags("<w:r><w:br/></w:r>")
        }
    }

    /// One run of words; a line end or tab in them shows as a space.
    mutating func run(_ text: String, _ look: Look = Look()) {
        guard !text.isEmpty else { return }
        xml.tags("<w:r>")
        look.write(to: &xml)
        xml.tags("<w:t xml:space=\"preserve\">")
        xml.text(text)
        xml.tags("</w:t></w:r>")
    }

    mutating func tab() { xml.tags("<w:r><w:tab/></w:r>") }

    private mutating func link(_ inner: [Inline], to target: LinkTarget, _ look: Look) {
        switch target {
        case .anchor(let anchor):
            guard let name = bookmark(anchor) else { return write(inner, look) }
            xml.tags("<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">")
        case .url:
            guard let address = target.safeURL else { return write(inner, look) }
            xml.tags("<w:hyperlink r:id=\"\(linkID(address))\" w:history=\"1\">")
        }
        var look = look
        look.style = "Hyperlink"
        write(inner, look)
        xml.tags("</w:hyperlink>")
    }

    /// A footnote (ECMA-376 part 1 section 17.11): its mark here, its words in a part of their own.
    private mutating func note(_ inner: [Inline]) {
        noteCount += 1
        let number = noteCount
        xml.tags("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>")
        xml.tags("<w:footnoteReference w:id=\"\(number)\"/></w:r>")
        // The words are written as if to the text and then moved, so that links in them get their ids. A note within a
        // note, which Word has no place for, stands in brackets.
        let text = xml
        xml = Markup()
        write(inner.map(\.withoutNotes))
        let words = xml
        xml = text
        footnotes.tags(
            "<w:footnote w:id=\"\(number)\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr>"
        )
        footnotes.tags("<w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
        footnotes.tags("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
        footnotes.tags(words)
        footnotes.tags("</w:p></w:footnote>")
    }
}

extension Inline {
    /// The same with each footnote as words in brackets, for places that cannot hold one.
    var withoutNotes: Inline {
        switch self {
        case .note(let inner): .text(" (" + inner.plainText + ")")
        case .strong(let inner): .strong(inner.map(\.withoutNotes))
        case .emphasis(let inner): .emphasis(inner.map(\.withoutNotes))
        case .link(let inner, let target): .link(inner.map(\.withoutNotes), to: target)
        case .text, .id, .lineBreak: self
        }
    }
}
