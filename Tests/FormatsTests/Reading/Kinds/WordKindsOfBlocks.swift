/// Paragraphs, lists, notes, tables, changes and the file itself of Word documents.
extension WordKinds {
    // MARK: Paragraphs

    static let paragraphs = [
        kind(
            "headings",
            styled("Rubrik1", "Nuläge"),
            p(r("text")),
            styled("Rubrik2", "Hinder"),
            p(r("mer")),
            words: "Nuläge text Hinder mer"
        ),
        kind(
            "headings by outline",
            p(r("Nuläge"), as: "<w:outlineLvl w:val=\"0\"/>"),
            p(r("inget"), as: "<w:outlineLvl w:val=\"9\"/>"),
            words: "Nuläge inget"
        ),
        kind(
            "headings in another language",
            styled("Egen", "Herausforderungen"),
            p(r("text")),
            words: "Herausforderungen text"
        ),
        kind(
            "numbered headings",
            p(
                r("Nuläge"),
                as: "<w:pStyle w:val=\"Rubrik1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>"
            ),
            p(r("text")),
            words: "Nuläge text"
        ),
        kind(
            "anchors in headings",
            p(
                "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkStart w:id=\"2\" w:name=\"b\"/>",
                r("Rubriken"),
                "<w:bookmarkEnd w:id=\"2\"/><w:bookmarkEnd w:id=\"1\"/>",
                as: "<w:pStyle w:val=\"Rubrik1\"/>"
            ),
            p(r("text")),
            words: "Rubriken text"
        ),
        kind(
            "title and subtitle",
            styled("Titel", "Intervju"),
            styled("Underrubrik", "med föreningen"),
            p(r("text")),
            words: "Intervju med föreningen text"
        ),
        kind(
            "a picture for a title",
            p("<w:r>\(drawing("", description: "Märke"))</w:r>", as: "<w:pStyle w:val=\"Titel\"/>"),
            styled("Titel", "Intervju"),
            words: "Intervju"
        ),
        kind(
            "block quotes by style",
            styled("Citat", "Så sa hon."),
            p(r("Vi höll med.")),
            words: "Så sa hon. Vi höll med."
        ),
        kind(
            "block quotes by indentation",
            p(r("Indraget"), as: "<w:ind w:left=\"720\"/>"),
            p(r("mer indraget"), as: "<w:ind w:left=\"1440\" w:hanging=\"360\"/>"),
            words: "Indraget mer indraget"
        ),
        kind(
            "code blocks side by side",
            styled("KodBlock", "a = 1"),
            styled("KodBlock", "b = 2"),
            p(r("slut")),
            words: "a = 1 b = 2 slut"
        ),
        kind(
            "definition lists",
            styled("Term", "Jämställdhet"),
            styled("Definition", "samma makt"),
            styled("Definition", "samma rätt"),
            words: "Jämställdhet samma makt samma rätt"
        ),
        kind(
            "a large first letter",
            p(
                r("D"),
                as:
                    "<w:framePr w:dropCap=\"drop\" w:lines=\"3\" w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"text\"/>"
            ),
            p(r("et var en gång")),
            words: "Det var en gång"
        ),
        kind("empty paragraphs", p(""), p(r("ett")), p(""), p(""), p(r("två")), p(""), words: "ett två"),
        kind(
            "lines across",
            p(r("över")),
            p("", as: "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\"/></w:pBdr>"),
            p(r("under")),
            words: "över under"
        ),
        kind(
            "styles nobody described",
            p(r("text", "<w:rStyle w:val=\"Saknas\"/>"), as: "<w:pStyle w:val=\"Borta\"/>"),
            words: "text"
        ),
        kind("styles that go in a circle", styled("Ring", "runt igen"), words: "runt igen", resaved: nil),
        kind(
            "paragraphs that run on in the same line",
            p(r("Rubrik."), as: "<w:pStyle w:val=\"Rubrik2\"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>"),
            p(r(" Text efter.")),
            words: "Rubrik. Text efter."
        ),
    ]

    // MARK: Lists

    static let lists = [
        kind("bullets", item("ett"), item("två"), p(r("slut")), words: "ett två slut"),
        kind(
            "bullets in bullets",
            item("ett"),
            item("inre", 1),
            item("innerst", 2),
            item("två"),
            words: "ett inre innerst två"
        ),
        kind("numbers", item("ett", list: 2), item("två", list: 2), words: "ett två"),
        kind(
            "a list that goes on after a paragraph",
            item("ett", list: 2),
            p(r("mellan")),
            item("två", list: 2),
            words: "ett mellan två"
        ),
        kind("a list that begins anew", item("ett", list: 2), item("åter ett", list: 3), words: "ett åter ett"),
        kind("a level that is overridden", item("a", 1, list: 3), item("b", list: 3), words: "a b"),
        kind("several levels at once", item("djup", 3), item("grund"), words: "djup grund"),
        kind(
            "lists by style",
            styled("Lista", "ett"),
            styled("Lista2", "inre"),
            styled("Lista", "två"),
            words: "ett inre två"
        ),
        kind(
            "an item of several paragraphs",
            item("ett"),
            p(r("mer om ett"), as: "<w:pStyle w:val=\"Lista\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
            item("två"),
            words: "ett mer om ett två"
        ),
        kind("a list nobody described", item("ett", list: 77), item("två", list: 77), words: "ett två"),
        kind("a list without marks", item("ett", list: 4), item("två", list: 4), words: "ett två"),
        kind(
            "emphasis deep in lists",
            p(
                r("ett ", "<w:b/>"),
                r("två", "<w:b/><w:i/>"),
                r("tre"),
                as: "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>"
            ),
            words: "ett tvåtre"
        ),
    ]

    // MARK: Notes and comments

    static func asides(_ notes: String...) -> [(name: String, kind: String, xml: String)] {
        let comment = "<w:comment w:id=\"1\" w:author=\"Kodare\">\(p(r("utmaning")))</w:comment>"
        let answer = "<w:comment w:id=\"2\" w:author=\"Kodare\">\(p(r("svar på kommentar")))</w:comment>"
        let line = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
        let foot =
            "<w:footnotes \(Built.word)>\(line)<w:footnote w:id=\"1\">\(notes.joined())</w:footnote></w:footnotes>"
        let end = "<w:endnotes \(Built.word)><w:endnote w:id=\"1\">\(notes.joined())</w:endnote></w:endnotes>"
        let comments = "<w:comments \(Built.word)>\(comment)\(answer)</w:comments>"
        return [
            ("footnotes.xml", "footnotes", foot), ("endnotes.xml", "endnotes", end),
            ("comments.xml", "comments", comments),
        ]
    }

    static let said = p("<w:r><w:footnoteRef/></w:r>", r("Sagt två gånger."))

    static func note(_ id: Int, _ name: String = "footnoteReference", _ more: String = "") -> String {
        "<w:r><w:\(name) w:id=\"\(id)\"\(more)/></w:r>"
    }

    static let notes = [
        kind(
            "footnotes",
            p(r("Ett."), note(1)),
            p(r("Två.")),
            words: "Ett. Sagt två gånger. Två.",
            parts: asides(said)
        ),
        kind(
            "footnotes of several paragraphs with controls",
            p(r("Ett."), note(1)),
            p(r("Två.")),
            words: "Ett. Ett stycke. Ett till i fält Två.",
            parts: asides(p(r("Ett stycke.")), p(r("Ett till "), control(r("i fält"))))
        ),
        kind(
            "endnotes with links",
            p(r("Ett."), note(1, "endnoteReference")),
            p(r("Två.")),
            words: "Ett. Sist med länk Två.",
            parts: asides(p(r("Sist "), "<w:hyperlink w:anchor=\"x\">\(r("med länk"))</w:hyperlink>"))
        ),
        kind(
            "a footnote in a cell",
            table(row(cell(p(r("Ett."), note(1))), cell(p(r("Två."))))),
            words: "Ett. Sagt två gånger. Två.",
            parts: asides(said)
        ),
        kind(
            "a footnote in a heading",
            p(r("Nuläge"), note(1), as: "<w:pStyle w:val=\"Rubrik1\"/>"),
            p(r("text")),
            words: "Nuläge Sagt två gånger. text",
            parts: asides(said)
        ),
        kind(
            "comments stand beside the text",
            p(
                "<w:commentRangeStart w:id=\"1\"/>",
                r("Ett"),
                "<w:commentRangeEnd w:id=\"1\"/>",
                note(1, "commentReference"),
                r(" två")
            ),
            words: "Ett två",
            parts: asides(said)
        ),
        kind(
            "comments over several paragraphs",
            p("<w:commentRangeStart w:id=\"1\"/>", r("Ett")),
            p(r("två"), "<w:commentRangeEnd w:id=\"1\"/>", note(1, "commentReference"), note(2, "commentReference")),
            words: "Ett två",
            parts: asides(said)
        ),
        kind(
            "header and footer stand beside the text",
            p(r("Texten")),
            "<w:sectPr><w:headerReference w:type=\"default\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId2\"/></w:sectPr>",
            words: "Texten",
            parts: [("header1.xml", "header", "<w:hdr \(Built.word)>\(p(r("Sidhuvud")))</w:hdr>")]
        ),
    ]

    // MARK: Tables

    static let header = "<w:tblHeader/>"
    static let tables = [
        kind(
            "a table",
            p(r("före")),
            table(["Tema", "Svar"], ["Hinder", "Tid"]),
            p(r("efter")),
            words: "före Tema Svar Hinder Tid efter"
        ),
        kind(
            "a table with a header",
            table(
                row(cell(p(r("Tema"))), cell(p(r("Svar"))), as: header),
                row(cell(p(r("Hinder"))), cell(p(r("Tid"))))
            ),
            words: "Tema Svar Hinder Tid"
        ),
        kind("a table of one row", table(["Tema", "Svar"]), words: "Tema Svar"),
        kind(
            "a table of one header",
            table(row(cell(p(r("Tema"))), cell(p(r("Svar"))), as: header)),
            words: "Tema Svar"
        ),
        kind("a table of one column", table(["ett"], ["två"]), words: "ett två"),
        kind("lists in cells", table(row(cell(item("a"), item("b")), cell(p(r("c"))))), words: "a b c"),
        kind(
            "cells over several columns",
            table(
                row(cell(p(r("Tema och svar")), as: "<w:gridSpan w:val=\"2\"/>")),
                row(cell(p(r("a"))), cell(p(r("b"))))
            ),
            words: "Tema och svar a b"
        ),
        kind(
            "cells over several rows",
            table(
                row(cell(p(r("Nuläge")), as: "<w:vMerge w:val=\"restart\"/>"), cell(p(r("ett")))),
                row(cell(p(""), as: "<w:vMerge/>"), cell(p(r("två"))))
            ),
            words: "Nuläge ett två"
        ),
        kind(
            "a row that begins further in",
            table(row(cell(p(r("a"))), cell(p(r("b")))), row(cell(p(r("c"))), as: "<w:gridBefore w:val=\"1\"/>")),
            words: "a b c"
        ),
        kind("rows of different length", table(["a"], ["b", "c"], ["d"]), words: "a b c d"),
        kind(
            "a table in a cell",
            table(row(cell(p(r("yttre")), table(["inre", "rad"]), p(r("slut"))), cell(p(r("granne"))))),
            words: "yttre inre rad slut granne"
        ),
        kind("empty cells", table(["", "a"], ["b", ""]), words: "a b"),
        kind(
            "cells of several paragraphs",
            table(row(cell(p(r("ett")), p(r("två"))), cell(p(r("tre"))))),
            words: "ett två tre"
        ),
        kind("tables side by side", table(["a", "b"]), table(["c", "d"]), p(""), words: "a b c d"),
        kind(
            "captions of tables",
            styled("Beskrivning", "Tabell 1. Svar"),
            table(["a", "b"]),
            words: "Tabell 1. Svar a b"
        ),
    ]

    // MARK: Changes

    static let gone = "<w:rPr><w:del w:id=\"92\" w:author=\"Kodare\"/></w:rPr>"
    static let changes = [
        kind("insertions", p(r("Vi "), inserted(r("vill ")), r("nu")), words: "Vi vill nu"),
        kind("deletions", p(r("Vi "), deleted("vill inte "), r("kan")), words: "Vi kan"),
        kind("a deletion in the middle of a word", p(r("kom"), deleted("xyz"), inserted(r("mun"))), words: "kommun"),
        kind(
            "text that was moved",
            p(
                "<w:moveFromRangeStart w:id=\"5\" w:name=\"m\"/><w:moveFrom w:id=\"6\" w:author=\"Kodare\">\(r("flyttat "))</w:moveFrom><w:moveFromRangeEnd w:id=\"5\"/>",
                r("här ")
            ),
            p(
                "<w:moveToRangeStart w:id=\"7\" w:name=\"m\"/><w:moveTo w:id=\"8\" w:author=\"Kodare\">\(r("flyttat "))</w:moveTo><w:moveToRangeEnd w:id=\"7\"/>",
                r("dit")
            ),
            words: "här flyttat dit"
        ),
        kind(
            "changes without an author",
            p(
                r("Vi "),
                "<w:ins w:id=\"1\">\(r("vill "))</w:ins>",
                "<w:del w:id=\"2\"><w:r><w:delText>inte</w:delText></w:r></w:del>",
                r("nu")
            ),
            words: "Vi vill nu"
        ),
        kind(
            "an inserted paragraph",
            p(r("ett")),
            p(inserted(r("nytt")), as: "<w:rPr><w:ins w:id=\"1\" w:author=\"Kodare\"/></w:rPr>"),
            p(r("två")),
            words: "ett nytt två"
        ),
        kind("a deleted paragraph", p(r("ett")), p(deleted("borta"), as: gone), p(r("två")), words: "ett två"),
        kind(
            "a deleted end of a paragraph",
            p(r("ett"), as: gone),
            p(r("hopp och två")),
            words: "etthopp och två",
            resaved: ["rtf": "hopp och två"]
        ),
        kind(
            "an insertion that was deleted",
            p(r("ett "), inserted(deleted("fram och bort ")), r("två")),
            words: "ett två"
        ),
        kind(
            "changes of format",
            p(
                "<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"Kodare\"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>nu fet</w:t></w:r>",
                as:
                    "<w:pPrChange w:id=\"2\" w:author=\"Kodare\"><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr></w:pPrChange>"
            ),
            words: "nu fet",
            resaved: ["rtf": "-2074015744 nu fet"]
        ),
        kind(
            "a deleted row",
            table(
                row(cell(p(r("kvar"))), cell(p(r("här")))),
                row(cell(p(deleted("bort"))), cell(p(deleted("ut"))), as: "<w:del w:id=\"1\" w:author=\"Kodare\"/>")
            ),
            words: "kvar här"
        ),
        kind(
            "a deleted field",
            p(
                r("ett "),
                "<w:del w:id=\"1\" w:author=\"Kodare\"><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:delInstrText>DATE</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:delText>i går</w:delText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:del>",
                r("två")
            ),
            words: "ett två"
        ),
        kind(
            "an insertion in the instruction of a field",
            p(
                mark("begin"),
                "<w:r><w:instrText>HYPER</w:instrText></w:r>",
                inserted("<w:r><w:instrText>LINK x</w:instrText></w:r>"),
                mark("separate"),
                r("länk"),
                mark("end"),
                r(" slut")
            ),
            words: "länk slut"
        ),
        kind(
            "changes in a link",
            p("<w:hyperlink w:anchor=\"a\">", r("gamla "), inserted(r("nya ")), r("sidan"), "</w:hyperlink>"),
            words: "gamla nya sidan"
        ),
        kind(
            "a deleted footnote",
            p(r("Ett."), "<w:del w:id=\"1\" w:author=\"Kodare\">\(note(1))</w:del>", r(" Två.")),
            words: "Ett. Två.",
            parts: asides(said)
        ),
    ]

    // MARK: The file

    static let packages = [
        Kind(
            "Word by another path",
            "docx",
            Built.archive([
                (
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
                ),
                (
                    "_rels/.rels",
                    Built.relations([
                        (
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                            "/word/document2.xml"
                        )
                    ])
                ),
                (
                    "word/document2.xml",
                    "<w:document \(Built.word)><w:body>\(p(r("på annan plats")))</w:body></w:document>"
                ),
            ]),
            "på annan plats"
        ),
        Kind(
            "Word in its strict form",
            "docx",
            Built.docx(p(r("strikt form")), names: "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""),
            "strikt form"
        ),
        Kind(
            "Word with prefixes of its own",
            "docx",
            Built.docx(
                "<x:p><x:r><x:t>annat förled</x:t></x:r></x:p>",
                names:
                    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            ),
            "annat förled"
        ),
        kind(
            "words of the file's own description",
            p(r("bara texten")),
            words: "bara texten",
            parts: [
                (
                    "settings.xml", "settings",
                    "<w:settings \(Built.word)><w:docVars><w:docVar w:name=\"a\" w:val=\"dolt\"/></w:docVars></w:settings>"
                )
            ]
        ),
        kind(
            "sections",
            p(r("del ett"), as: "<w:sectPr><w:type w:val=\"nextPage\"/></w:sectPr>"),
            p(r("del två")),
            "<w:sectPr><w:cols w:num=\"2\"/></w:sectPr>",
            words: "del ett del två"
        ),
        kind(
            "marked data",
            p("<w:r><w:t><![CDATA[x < y]]></w:t></w:r>", "<!-- inte detta --><?och inte detta?>"),
            words: "x < y"
        ),
    ]
}
