/// The styles one by one. Properties stand in the order of the schema (CT_PPrBase, CT_RPr), which Word insists on.
extension DOCXStyles {
    private static let kept = "<w:keepNext/><w:keepLines/>"
    private static let unhyphenated = "<w:suppressAutoHyphens/>"

    static var headings: [Style] {
        let levels = [(480, 160, 40), (400, 120, 30), (320, 80, 25), (260, 60, 22)]
        return levels.enumerated().map { index, level in
            Style(
                id: "Heading\(index + 1)",
                name: "heading \(index + 1)",
                next: "Normal",
                paragraph: kept + unhyphenated + spacing(level.0, level.1, line: 252)
                    + "<w:outlineLvl w:val=\"\(index)\"/>",
                run: run(level.2, color: index < 3 ? Palette.pine : Palette.ink, bold: true)
            )
        }
    }

    static var text: [Style] {
        let quiet = run(19, color: Palette.muted)
        return [
            Style(
                id: "Kicker",
                next: "Title",
                paragraph: spacing(2600, 240),
                run: run(24, color: Palette.muted)
            ),
            Style(
                id: "Title",
                name: "Title",
                next: "Subtitle",
                paragraph: unhyphenated + spacing(0, 200, line: 228),
                run: run(68, color: Palette.pine, bold: true)
            ),
            Style(
                id: "Subtitle",
                name: "Subtitle",
                next: "Normal",
                paragraph: unhyphenated + spacing(0, 900, line: 264),
                run: run(32, color: Palette.ink)
            ),
            Style(
                id: "TitleFact",
                paragraph: "<w:tabs><w:tab w:val=\"left\" w:pos=\"2552\"/></w:tabs>" + spacing(0, 80)
                    + "<w:ind w:left=\"2552\" w:hanging=\"2552\"/>"
            ),
            Style(id: "Lead", next: "Normal", paragraph: spacing(0, 220, line: 300), run: run(26, color: Palette.pine)),
            Style(id: "Note", paragraph: spacing(0, 150, line: 264), run: quiet),
            Style(
                id: "Caption",
                name: "caption",
                next: "Normal",
                paragraph: kept + spacing(240, 100, line: 264),
                run: run(20, color: Palette.ink, bold: true)
            ),
            Style(
                id: "Quote",
                name: "Quote",
                paragraph: spacing(80, 120) + "<w:ind w:left=\"567\" w:right=\"567\"/>",
                run: run(color: "36403B", italic: true)
            ),
            Style(
                id: "QuoteSource",
                paragraph: spacing(0, 200) + "<w:ind w:left=\"567\" w:right=\"567\"/>",
                run: quiet
            ),
            Style(
                id: "DefinitionTerm",
                next: "DefinitionText",
                paragraph: kept + spacing(120, 20),
                run: run(bold: true)
            ),
            Style(id: "DefinitionText", paragraph: "<w:ind w:left=\"\(DOCXPage.step)\"/>"),
            Style(id: "TableText", paragraph: spacing(30, 30, line: 252), run: run(19)),
            Style(id: "TableGap", paragraph: spacing(160, 0, line: 240), run: run(12)),
            Style(
                id: "Rule",
                paragraph:
                    "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"\(Palette.rule)\"/></w:pBdr>"
                    + spacing(120, 360, line: 240)
            ),
            Style(
                id: "FootnoteText",
                name: "footnote text",
                paragraph: spacing(0, 40, line: 240) + "<w:ind w:left=\"227\" w:hanging=\"227\"/>",
                run: run(18)
            ),
        ]
    }

    static var lists: [Style] {
        let close = spacing(0, 80)
        return [
            Style(id: "ListBullet", name: "List Bullet", paragraph: close),
            Style(id: "ListNumber", name: "List Number", paragraph: close),
            Style(id: "ListContinue", name: "List Continue", paragraph: close),
        ]
    }

    static var contents: [Style] {
        let right = "<w:tab w:val=\"right\" w:pos=\"\(DOCXPage.text)\"/>"
        func level(_ index: Int, _ left: Int, _ hanging: Int, before: Int, bold: Bool) -> Style {
            Style(
                id: "TOC\(index)",
                name: "toc \(index)",
                next: "Normal",
                paragraph: "<w:tabs><w:tab w:val=\"left\" w:pos=\"\(left + hanging)\"/>\(right)</w:tabs>" + unhyphenated
                    + spacing(before, 40, line: 264)
                    + "<w:ind w:left=\"\(left + hanging)\" w:right=\"567\" w:hanging=\"\(hanging)\"/>",
                run: bold ? run(color: Palette.pine, bold: true) : ""
            )
        }
        return [
            Style(
                id: "TOCHeading",
                name: "TOC Heading",
                next: "Normal",
                paragraph: kept + spacing(0, 240, line: 252),
                run: run(40, color: Palette.pine, bold: true)
            ),
            level(1, 0, 567, before: 140, bold: true), level(2, 567, 680, before: 0, bold: false),
            level(3, 1247, 794, before: 0, bold: false), level(4, 2041, 907, before: 0, bold: false),
        ]
    }

    static var callouts: [Style] {
        [
            Style(
                id: "CalloutTitle",
                next: "Callout",
                paragraph: kept + "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(DOCXPage.text)\"/></w:tabs>" + unhyphenated
                    + spacing(240, 60, line: 264) + "<w:ind w:left=\"\(DOCXPage.step)\"/>",
                run: run(20, color: Palette.pine, bold: true)
            ),
            Style(id: "CalloutNote", base: "Callout", paragraph: spacing(0, 100), run: run(19, color: Palette.muted)),
            Style(id: "Callout", paragraph: spacing(0, 100) + "<w:ind w:left=\"\(DOCXPage.step)\"/>"),
            Style(
                id: "CalloutTargetImage",
                base: "Callout",
                paragraph: spacing(0, 120, line: 300),
                run: run(26)
            ),
        ]
    }

    static var margins: [Style] {
        let right = "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(DOCXPage.text)\"/></w:tabs>"
        return [("Header", "header"), ("Footer", "footer")].map { id, name in
            Style(id: id, name: name, paragraph: right + spacing(0, 0, line: 240), run: run(17, color: Palette.muted))
        }
    }

    static var characters: [Style] {
        let frame = "<w:bdr w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B34700\"/>"
        return [
            Style(id: "Strong", name: "Strong", run: run(bold: true)),
            Style(id: "Emphasis", name: "Emphasis", run: run(italic: true)),
            Style(
                id: "Hyperlink",
                name: "Hyperlink",
                run: "<w:color w:val=\"\(Palette.pine)\"/><w:u w:val=\"single\"/>"
            ),
            Style(id: "FootnoteReference", name: "footnote reference", run: "<w:vertAlign w:val=\"superscript\"/>"),
            Style(
                id: "Identifier",
                run: "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:i w:val=\"0\"/><w:noProof/>"
                    + run(16, color: Palette.muted)
            ),
            Style(id: "StatusMark", run: "<w:b/><w:bCs/><w:color w:val=\"B34700\"/><w:spacing w:val=\"20\"/>" + frame),
            Style(
                id: "Proposed",
                run: "<w:u w:val=\"dotted\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(Palette.proposed)\"/>"
            ),
        ]
    }

    /// The look of all tables: a strong header row, light rules between the rows, no vertical lines.
    static var tables: String {
        let header = "<w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"\(Palette.pine)\"/>"
        let rule = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"\(Palette.rule)\"/>"
        return """
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
            <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
            <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
            <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            <w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="ReportTable"/>\
            <w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>\
            <w:bottom \(rule)<w:insideH \(rule)</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/>\
            <w:left w:w="100" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>\
            </w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/>\
            <w:color w:val="\(Palette.pine)"/></w:rPr><w:tcPr><w:tcBorders>\(header)</w:tcBorders>\
            <w:shd w:val="clear" w:color="auto" w:fill="\(Palette.tint)"/><w:vAlign w:val="bottom"/></w:tcPr>\
            </w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>
            """
    }
}
