/// The styles of the report (ECMA-376 part 1 section 17.7): Word's own names where Word has them, so that its outline,
/// navigation pane and table of contents work and an editor finds the styles where they always are.
enum DOCXStyles {
    static func part(_ metadata: Document.Metadata) -> Markup {
        var xml = DOCXNamespace.open("styles")
        xml.tags("<w:docDefaults><w:rPrDefault><w:rPr>")
        xml.tags("<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/>")
        xml.tags("<w:color w:val=\"\(Palette.ink)\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"")
        xml.text(metadata.language)
        xml.tags("\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>")
        xml.tags(
            "<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after=\"150\" w:line=\"288\" w:lineRule=\"auto\"/>"
        )
        xml.tags("</w:pPr></w:pPrDefault></w:docDefaults>")
        xml.tags(
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
        )
        xml.tags("</w:style><w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">")
        xml.tags("<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>")
        for style in headings + text + lists + contents + callouts + margins { append(style, "paragraph", to: &xml) }
        for style in characters { append(style, "character", to: &xml) }
        xml.tags(tables)
        xml.tags("</w:styles>")
        return xml
    }

    /// A style: its id, its name where that is another, what it builds on, what may follow, and its properties.
    struct Style {
        var id: String
        var name: String?
        var base: String? = "Normal"
        var next: String?
        var paragraph = ""
        var run = ""
    }

    private static func append(_ style: Style, _ type: String, to xml: inout Markup) {
        xml.tags(
            "<w:style w:type=\"\(type)\" w:styleId=\"\(style.id)\"\(style.name == nil ? " w:customStyle=\"1\"" : "")>"
        )
        xml.tags("<w:name w:val=\"\(style.name ?? style.id)\"/>")
        if let base = type == "character" ? "DefaultParagraphFont" : style.base {
            xml.tags("<w:basedOn w:val=\"\(base)\"/>")
        }
        if let next = style.next { xml.tags("<w:next w:val=\"\(next)\"/>") }
        xml.tags("<w:qFormat/>")
        if !style.paragraph.isEmpty { xml.tags("<w:pPr>\(style.paragraph)</w:pPr>") }
        if !style.run.isEmpty { xml.tags("<w:rPr>\(style.run)</w:rPr>") }
        xml.tags("</w:style>")
    }

    /// Space before and after in twentieths of a point; line height in 240ths of a line.
    static func spacing(_ before: Int, _ after: Int, line: Int = 288) -> String {
        "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(line)\" w:lineRule=\"auto\"/>"
    }

    /// Run properties in the order the schema wants them; the size is in half points.
    static func run(_ size: Int? = nil, color: String? = nil, bold: Bool = false, italic: Bool = false) -> String {
        (bold ? "<w:b/><w:bCs/>" : "") + (italic ? "<w:i/><w:iCs/>" : "")
            + (color.map { "<w:color w:val=\"\($0)\"/>" } ?? "")
            + (size.map { "<w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/>" } ?? "")
    }
}
