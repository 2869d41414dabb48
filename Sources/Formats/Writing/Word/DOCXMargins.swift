/// What stands above and below the text on every page but the title page (ECMA-376 part 1 section 17.10).
enum DOCXMargins {
    /// The document's title and, until the text is adopted, its status mark.
    static func header(_ metadata: Document.Metadata, on page: DOCXPage) -> Markup {
        var xml = DOCXNamespace.open("hdr")
        xml.tags("<w:p><w:pPr><w:pStyle w:val=\"Header\"/>\(tabs(on: page))</w:pPr>")
        run(metadata.title, to: &xml)
        if let status = metadata.status {
            xml.tags("<w:r><w:tab/></w:r>")
            run("\u{A0}\(status)\u{A0}", style: "StatusMark", to: &xml)
        }
        xml.tags("</w:p></w:hdr>")
        return xml
    }

    /// Who answers for the text and under which number, and the page as Swedish authorities write it: 3 (24).
    static func footer(_ metadata: Document.Metadata, on page: DOCXPage) -> Markup {
        var xml = DOCXNamespace.open("ftr")
        xml.tags("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/>\(tabs(on: page))</w:pPr>")
        let facts = [metadata.publisher, metadata.caseNumber, metadata.date, metadata.version]
        run(facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "), to: &xml)
        xml.tags("<w:r><w:tab/></w:r>")
        field("PAGE", to: &xml)
        run(" (", to: &xml)
        field("NUMPAGES", to: &xml)
        run(")", to: &xml)
        xml.tags("</w:p></w:ftr>")
        return xml
    }

    /// The styles' tab stop is the right edge of an upright page; a wide one needs its own.
    private static func tabs(on page: DOCXPage) -> String {
        if page == .portrait { return "" }
        return "<w:tabs><w:tab w:val=\"clear\" w:pos=\"\(DOCXPage.text)\"/>"
            + "<w:tab w:val=\"right\" w:pos=\"\(page.text)\"/></w:tabs>"
    }

    private static func run(_ text: String, style: String? = nil, to xml: inout Markup) {
        guard !text.isEmpty else { return }
        xml.tags("<w:r>")
        if let style { xml.tags("<w:rPr><w:rStyle w:val=\"\(style)\"/></w:rPr>") }
        xml.tags("<w:t xml:space=\"preserve\">")
        xml.text(text)
        xml.tags("</w:t></w:r>")
    }

    private static func field(_ code: String, to xml: inout Markup) {
        xml.tags("<w:fldSimple w:instr=\" \(code) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    }
}
