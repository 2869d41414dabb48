extension DOCXBody {
    /// The title page, with the status mark as its first line; what follows begins on a new page.
    mutating func titlePage(_ lines: [TitleLine]) {
        if let status = document.metadata.status {
            paragraph("Normal") { $0.run("\u{A0}\(status)\u{A0}", Look(style: "StatusMark")) }
        }
        for line in lines {
            switch line {
            case .kicker(let text): paragraph("Kicker") { $0.run(text) }
            case .title(let text): paragraph("Title") { $0.run(text) }
            case .subtitle(let text): paragraph("Subtitle") { $0.run(text) }
            case .fact(let label, let value):
                paragraph("TitleFact") { body in
                    body.run(label, Look(color: Palette.muted))
                    body.tab()
                    body.run(value)
                }
            }
        }
        breaksPage = true
    }

    /// The table of contents as a field with its result already in place (ECMA-376 part 1 section 17.16.5.68), inside the
    /// kind of content control by which Word offers to update it.
    mutating func contents(title: String, depth: Int) {
        let depth = min(max(depth, 1), 4)
        let entries = document.headings.filter { $0.level.rawValue <= depth }
        xml.tags("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>")
        xml.tags("</w:docPartObj></w:sdtPr><w:sdtContent>")
        paragraph("TOCHeading") { $0.run(title) }
        for (index, heading) in entries.enumerated() {
            paragraph("TOC\(heading.level.rawValue)") { body in
                if index == 0 { body.startField("TOC \\o &quot;1-\(depth)&quot; \\h \\z \\u") }
                body.entry(heading)
                if index == entries.count - 1 { body.endField() }
            }
        }
        xml.tags("</w:sdtContent></w:sdt>")
    }

    private mutating func entry(_ heading: Heading) {
        guard let name = bookmark(heading.anchor) else { return run(heading.plainText) }
        xml.tags("<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">")
        if let number = heading.number {
            let hangs = number.count <= 5
            run(hangs ? number : number + "\u{2002}")
            if hangs { tab() }
        }
        run(heading.inlines.plainText)
        tab()
        startField("PAGEREF \(name) \\h")
        endField()
        xml.tags("</w:hyperlink>")
    }

    private mutating func startField(_ code: String) {
        xml.tags("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> \(code) ")
        xml.tags("</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
    }

    private mutating func endField() { xml.tags("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") }
}
