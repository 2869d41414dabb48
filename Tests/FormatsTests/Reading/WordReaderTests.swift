import Testing

@testable import Formats

@Suite struct WordReaderTests {
    private let styles = """
        <w:styles \(Built.word)>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Min rubrik"/><w:basedOn w:val="Rubrik1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Steg"><w:name w:val="Steg"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Fet"><w:name w:val="Fet"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
        </w:styles>
        """
    private let numbering = """
        <w:numbering \(Built.word)><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>
        """

    private func read(_ body: String, _ more: [(name: String, kind: String, xml: String)] = []) throws -> ReadDocument {
        let parts = [("styles.xml", "styles", styles), ("numbering.xml", "numbering", numbering)] + more
        return try Built.read("a.docx", Built.docx(body, parts))
    }

    private func list(_ text: String, _ level: Int) -> String {
        Built.paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"3\"/></w:numPr>")
    }

    @Test func `headings are told by style, by what it is based on, by outline level and by a bold line`() throws {
        let document = try read(
            Built.paragraph("Ett", "<w:pStyle w:val=\"Rubrik1\"/>")
                + Built.paragraph("Två", "<w:pStyle w:val=\"Egen\"/>")
                + Built.paragraph("Tre", "<w:pStyle w:val=\"Steg\"/>")
                + Built.paragraph("Fyra", "<w:outlineLvl w:val=\"3\"/>")
                + Built.paragraph("Fem", run: "<w:b/>") + Built.paragraph("Sex", "<w:pStyle w:val=\"Fet\"/>")
                + Built.paragraph("Inte fet", "<w:pStyle w:val=\"Fet\"/>", run: "<w:b w:val=\"0\"/>")
                + Built.paragraph("Detta är en mening i fetstil.", run: "<w:b/>") + Built.paragraph("Text")
                + Built.paragraph("Innehåll", "<w:pStyle w:val=\"TOC1\"/>")
        )
        #expect(
            document.outline == [
                "h1 Ett", "h1 Två", "h3 Tre", "h4 Fyra", "h5 Fem", "h5 Sex", "p Inte fet",
                "p Detta är en mening i fetstil.", "p Text",
            ]
        )
        #expect(document.text.hasPrefix("Ett\n\nTvå\n\n"))
    }

    @Test func `lists keep their depth and their kind of mark`() throws {
        let document = try read(list("a", 0) + list("b", 1) + list("c", 0) + Built.paragraph("d"))
        #expect(document.outline == ["•0 a", "#1 b", "•0 c", "p d"])
        #expect(document.text == "a\nb\nc\n\nd")
    }

    @Test func `a table gives a row per row, with merged cells filled in`() throws {
        func cell(_ text: String, _ properties: String = "") -> String {
            "<w:tc><w:tcPr>\(properties)</w:tcPr>\(text.split(separator: "/").map { Built.paragraph(String($0)) }.joined())<w:p/></w:tc>"
        }
        let document = try read(
            Built.paragraph("före")
                + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("Tema"))\(cell("Svar"))</w:tr>"
                + "<w:tr>\(cell("Nuläge", "<w:vMerge w:val=\"restart\"/>"))\(cell("ett/två"))</w:tr>"
                + "<w:tr>\(cell("", "<w:vMerge/>"))\(cell("tre"))</w:tr><w:tr>\(cell("allt", "<w:gridSpan w:val=\"2\"/>"))</w:tr></w:tbl>"
                + Built.paragraph("efter")
        )
        #expect(
            document.outline == [
                "p före", "r Tema | Svar", "r Nuläge | ett\ntvå", "r Nuläge | tre", "r allt | ", "p efter",
            ]
        )
        #expect(document.blocks[1].isHeader)
        #expect(document.blocks[2].cells[1].paragraphs.map { document[$0] } == ["ett", "två"])
        #expect(document.text == "före\n\nTema\tSvar\nNuläge\tett\ntvå\ntre\nallt\n\nefter")
    }

    @Test func `a row that begins further in has its cells under the right heads`() throws {
        func cell(_ text: String) -> String { "<w:tc>\(Built.paragraph(text))</w:tc>" }
        let document = try read(
            "<w:tbl><w:tr>\(cell("Tema"))\(cell("Svar"))</w:tr>"
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>\(cell("tiden"))</w:tr>"
                + "<w:tr><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(cell("Välj"))</w:sdtContent></w:sdt>\(cell("pengar"))</w:tr></w:tbl>"
        )
        #expect(document.outline == ["r Tema | Svar", "r  | tiden", "r  | pengar"])
    }

    @Test func `a frame of one cell is no table`() throws {
        let document = try read(
            "<w:tbl><w:tr><w:tc>\(Built.paragraph("Rubrik", run: "<w:b/>"))\(Built.paragraph("text"))</w:tc></w:tr></w:tbl>"
        )
        #expect(document.outline == ["h3 Rubrik", "p text"])
    }

    @Test func `changes are read as the text stands, deleted text out and moved text once`() throws {
        let document = try read(
            "<w:p><w:r><w:t>Vi </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>har </w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\"><w:r><w:t>saknar </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>bort</w:t></w:r></w:moveFrom>"
                + "<w:moveTo><w:r><w:t>tid</w:t></w:r></w:moveTo></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr><w:pPrChange><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>och </w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>pengar</w:t></w:r></w:p>"
        )
        #expect(document.outline == ["p Vi saknar tid", "p och pengar"])
        #expect(document.remarks == [.trackedChanges])
    }

    @Test func `the result of a field counts and not its instruction, prompts and hidden text do not`() throws {
        let document = try read(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>dolt</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>länken</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:fldSimple w:instr=\"DATE\"><w:r><w:t> i dag</w:t></w:r></w:fldSimple><w:hyperlink><w:r><w:t> och här</w:t></w:r></w:hyperlink>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hemligt</w:t></w:r></w:p>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(Built.paragraph("Klicka här"))</w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr/><w:sdtContent>\(Built.paragraph("svaret"))</w:sdtContent></w:sdt>"
        )
        #expect(document.outline == ["p länken i dag och här", "p svaret"])
    }

    @Test func `a text box is read once, after its paragraph`() throws {
        let box = "<w:txbxContent>\(Built.paragraph("i rutan"))</w:txbxContent>"
        let document = try read(
            "<w:p><w:r><w:t>före </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>efter</w:t></w:r></w:p>"
        )
        #expect(document.outline == ["p före efter", "p i rutan"])
    }

    @Test func `notes stand after their paragraph and comments over their words`() throws {
        let notes =
            "<w:footnotes \(Built.word)><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">\(Built.paragraph("sagt två gånger"))</w:footnote></w:footnotes>"
        let ends =
            "<w:endnotes \(Built.word)><w:endnote w:type=\"separator\" w:id=\"0\"><w:p/></w:endnote><w:endnote w:id=\"2\">\(Built.paragraph("sist i häftet"))</w:endnote></w:endnotes>"
        let comments =
            "<w:comments \(Built.word)><w:comment w:id=\"5\" w:author=\"Kodare\">\(Built.paragraph("utmaning"))</w:comment></w:comments>"
        let header = "<w:hdr \(Built.word)>\(Built.paragraph("Sektor: kommun"))</w:hdr>"
        let document = try read(
            "<w:p><w:r><w:t>Ett. </w:t></w:r><w:commentRangeStart w:id=\"5\"/><w:r><w:t>Två.</w:t></w:r><w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + "<w:p><w:r><w:t>Tre.</w:t><w:endnoteReference w:id=\"2\"/></w:r></w:p>" + Built.paragraph("Fyra."),
            [
                ("footnotes.xml", "footnotes", notes), ("endnotes.xml", "endnotes", ends),
                ("comments.xml", "comments", comments),
                ("header1.xml", "header", header),
            ]
        )
        #expect(document.outline == ["p Ett. Två.", "n sagt två gånger", "p Tre.", "n sist i häftet", "p Fyra."])
        #expect(document.margin == ["utmaning: Två."])
        #expect(document.comments.first?.author == "Kodare")
        #expect(document.marginal == ["Sektor: kommun"])
    }

    @Test func `breaks, tabs, symbols and soft hyphens become plain text`() throws {
        let document = try read(
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>å\u{AD}ä</w:t><w:softHyphen/><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:font=\"Okänd\" w:char=\"F041\"/><w:t>a\u{30A}</w:t></w:r></w:p>"
        )
        #expect(document.text == "a\tb\nåä-→å")
        #expect(document.remarks == [.unknownSymbols(1)])
    }

    @Test func `the strict form of the format is the same document`() throws {
        let names = "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""
        let bytes = Built.docx(
            Built.paragraph("Rubrik", "<w:outlineLvl w:val=\"0\"/>") + Built.paragraph("text"),
            names: names
        )
        #expect(try Built.read("a.docx", bytes).outline == ["h1 Rubrik", "p text"])
    }

    @Test func `a Word file by another name is what it is`() throws {
        let document = try Built.read("a.txt", Built.docx(Built.paragraph("text")))
        #expect(document.remarks == [.otherFormatThanName(.word)])
    }

    @Test func `documents that stand in the document are read where they stand, with their layout`() throws {
        let inner = WordKinds.p(WordKinds.r("ett ")) + WordKinds.table(["Tema", "Svar"], ["Hinder", "tid"])
        let document = try Built.read(
            "a.docx",
            WordKinds.embedding([
                ("a.html", Array("<h2>Nuläge</h2><ol><li>punkt</ol>".utf8)),
                (
                    "b.rtf",
                    Array(
                        "{\\rtf1{\\*\\atrfstart 7}ord{\\*\\atrfend 7}{\\*\\annotation{\\*\\atnref 7}utmaning}\\par}"
                            .utf8
                    )
                ),
                ("c.txt", Array("rad\nnästa".utf8)), ("d.docx", Built.docx(inner)),
            ])
        )
        #expect(
            document.outline == [
                "p före", "h2 Nuläge", "#0 punkt", "p efter 0", "p ord", "p efter 1", "p rad", "p nästa", "p efter 2",
                "p ett", "r Tema | Svar", "r Hinder | tid", "p efter 3",
            ]
        )
        #expect(document.margin == ["utmaning: ord"])
        #expect(Set(document.blocks.suffix(3).prefix(2).map(\.kind)).count == 1)
        #expect(document.remarks == [])
    }

    @Test func `an embedded document that nobody reads is told, and a damaged one is refused with the whole`() throws {
        let within = WordKinds.embedding([("a.txt", Array("innerst".utf8))])
        let document = try Built.read(
            "a.docx",
            WordKinds.embedding([("a.pdf", Array("%PDF-1.7".utf8)), ("b.xyz", [1, 2, 3]), ("c.docx", within)])
        )
        #expect(document.outline == ["p före", "p efter 0", "p efter 1", "p före", "p efter 0", "p efter 2"])
        #expect(document.remarks == [.unreadParts(1), .unreadParts(2)])
        let cut = Array(within.dropLast(30))
        #expect(throws: ReadFault.archive(.notAnArchive)) {
            try Built.read("a.docx", WordKinds.embedding([("a.docx", cut)]))
        }
    }

    @Test func `a diagram is read as points under points, after the paragraph it hangs on`() throws {
        let document = try Built.read("a.docx", WordKinds.diagrammed(WordKinds.organisation))
        #expect(
            document.outline == ["p före om", "•0 Omsorg", "•1 Hemtjänst", "•1 Nattpatrull", "•0 Skola", "p efter"]
        )
        // Points that lie under each other in a ring, and one that lies under none, are read once each.
        let ring = WordKinds.model(
            WordKinds.point(1, "ett") + WordKinds.point(2, "två") + WordKinds.point(3, "tre"),
            WordKinds.under(1, 2, 0) + WordKinds.under(2, 1, 0)
        )
        #expect(
            try Built.read("a.docx", WordKinds.diagrammed(ring)).outline == [
                "p före om", "•0 ett", "•1 två", "•0 tre", "p efter",
            ]
        )
        let missing = try Built.read("a.docx", WordKinds.package(WordKinds.p("<w:r>\(WordKinds.frame)</w:r>"), []))
        #expect(missing.remarks == [.unreadParts(1)])
    }
}
