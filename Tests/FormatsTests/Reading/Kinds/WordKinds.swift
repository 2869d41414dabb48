/// What Word documents hold.
enum WordKinds {
    static let all: [Kind] =
        letters + fields + controls + drawings + paragraphs + lists + notes + tables + changes + packages

    // MARK: Pieces

    private static func kind(
        _ name: String,
        _ body: String...,
        words: String,
        resaved: [String: String]? = [:],
        parts: [(name: String, kind: String, xml: String)] = []
    ) -> Kind {
        let all = [("styles.xml", "styles", styles), ("numbering.xml", "numbering", numbering)] + parts
        return Kind("Word " + name, "docx", Built.docx(body.joined(), all), words, resaved: resaved)
    }

    private static func p(_ inside: String..., as properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr>\(inside.joined())</w:p>"
    }

    private static func r(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    private static func styled(_ style: String, _ text: String) -> String {
        p(r(text), as: "<w:pStyle w:val=\"\(style)\"/>")
    }

    private static func item(_ text: String, _ level: Int = 0, list: Int = 1) -> String {
        p(r(text), as: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    private static func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }

    private static func field(_ instruction: String, _ result: String...) -> String {
        mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText></w:r>"
            + mark("separate")
            + result.joined() + mark("end")
    }

    private static func control(_ content: String..., as properties: String = "") -> String {
        "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content.joined())</w:sdtContent></w:sdt>"
    }

    private static func table(_ rows: [String]...) -> String {
        grid(rows.map { row in "<w:tr>" + row.map { cell(p(r($0))) }.joined() + "</w:tr>" })
    }

    private static func table(_ rows: String...) -> String { grid(rows) }

    private static func grid(_ rows: [String]) -> String {
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>\(rows.joined())</w:tbl>"
    }

    private static func row(_ cells: String..., as properties: String = "") -> String {
        "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
    }

    private static func cell(_ inside: String..., as properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(inside.joined())</w:tc>"
    }

    private static func inserted(_ runs: String) -> String { "<w:ins w:id=\"90\" w:author=\"Kodare\">\(runs)</w:ins>" }

    private static func deleted(_ text: String) -> String {
        "<w:del w:id=\"91\" w:author=\"Kodare\"><w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
    }

    private static let vml =
        "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""

    private static func oldBox(_ inside: String...) -> String {
        "<w:r><w:pict><v:shape \(vml) style=\"width:200pt;height:80pt\"><v:textbox><w:txbxContent>\(inside.joined())</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    }

    private static func newBox(_ inside: String) -> String {
        "<wps:wsp xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx><w:txbxContent>\(inside)</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    }

    private static func drawing(_ data: String, description: String = "") -> String {
        "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"2000000\" cy=\"900000\"/><wp:docPr id=\"7\" name=\"Bild 7\" descr=\"\(description)\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">\(data)</a:graphicData></a:graphic></wp:inline></w:drawing>"
    }

    private static func formula(_ text: String) -> String {
        "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>\(text)</m:t></m:r></m:oMath>"
    }

    // MARK: Letters

    private static let letters = [
        kind("emphasis", p(r("Vi "), r("vill", "<w:b/>"), r(" och "), r("kan", "<w:i/>")), words: "Vi vill och kan"),
        kind(
            "words broken between runs",
            p(r("jäm", "<w:b/>"), r("ställ"), r("dhet", "<w:i/>"), r(" nu")),
            words: "jämställdhet nu"
        ),
        kind(
            "blanks at the edges of runs",
            p(r("Ett ", "<w:b/>"), r(" två ", "<w:i/>"), r("tre")),
            words: "Ett två tre"
        ),
        kind("character styles", p(r("Starkt", "<w:rStyle w:val=\"Stark\"/>"), r(" sagt")), words: "Starkt sagt"),
        kind(
            "emphasis turned off in a run",
            p(r("Inte ", "<w:b w:val=\"0\"/>"), r("fet"), as: "<w:pStyle w:val=\"Fet\"/>"),
            words: "Inte fet"
        ),
        kind("strikethrough", p(r("struket ", "<w:strike/>"), r("dubbelt", "<w:dstrike/>")), words: "struket dubbelt"),
        kind(
            "subscript and superscript",
            p(
                r("CO"),
                r("2", "<w:vertAlign w:val=\"subscript\"/>"),
                r(" per m"),
                r("2", "<w:vertAlign w:val=\"superscript\"/>")
            ),
            words: "CO2 per m2"
        ),
        kind(
            "code in superscript",
            p(
                r("f", "<w:rStyle w:val=\"Kod\"/>"),
                r("n", "<w:rStyle w:val=\"Kod\"/><w:vertAlign w:val=\"superscript\"/>"),
                r(" slut")
            ),
            words: "fn slut"
        ),
        kind(
            "kinds of underlining",
            p(
                r("Hela ", "<w:u w:val=\"single\"/>"),
                r("raden ", "<w:u w:val=\"wave\"/>"),
                r("här", "<w:u w:val=\"none\"/>")
            ),
            words: "Hela raden här"
        ),
        kind(
            "capitals by format",
            p(r("länsstyrelsen ", "<w:caps/>"), r("beslutar", "<w:smallCaps/>")),
            words: "länsstyrelsen beslutar"
        ),
        kind(
            "fonts, sizes, colours and highlighting",
            p(
                r("Stort ", "<w:rFonts w:ascii=\"Arial\"/><w:sz w:val=\"40\"/>"),
                r("rött ", "<w:color w:val=\"FF0000\"/>"),
                r("märkt", "<w:highlight w:val=\"yellow\"/>")
            ),
            words: "Stort rött märkt"
        ),
        kind(
            "inline code",
            p(r("Skriv "), r("spara()", "<w:rStyle w:val=\"Kod\"/>"), r(" sist")),
            words: "Skriv spara() sist"
        ),
        kind(
            "letters of many writings",
            p(r("Åsa Ängmo Östén, Sámi čáhci, Łódź, Ελλάδα, Київ, 東京, שלום, सत्य")),
            words: "Åsa Ängmo Östén, Sámi čáhci, Łódź, Ελλάδα, Київ, 東京, שלום, सत्य"
        ),
        kind("letters outside the first plane", p(r("bra 👍🏽 𝒙 slut")), words: "bra 👍🏽 𝒙 slut"),
        kind("letters with marks of their own", p(r("A\u{30A}sa pa\u{308} o\u{308}n")), words: "Åsa pä ön"),
        kind(
            "symbols as letters of a font",
            p(r("Mål "), r("\u{F0E0}", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>"), r(" väg")),
            words: "Mål → väg"
        ),
        kind(
            "special punctuation",
            p(r("”Ja”, sa hon – ’nja’… 5–7 % § 3 «nej»")),
            words: "”Ja”, sa hon – ’nja’… 5–7 % § 3 «nej»"
        ),
        kind("references in the markup", p(r("mer &amp; &lt;fler&gt; &#229;r &#xE4;n")), words: "mer & <fler> år än"),
        kind(
            "tabs",
            p(r("Tid"), "<w:r><w:tab/><w:t>pengar</w:t><w:tab/><w:tab/><w:t>lust</w:t></w:r>"),
            words: "Tid pengar lust"
        ),
        kind(
            "tabs by place",
            p(
                "<w:r><w:t>Vänster</w:t><w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"none\"/><w:t>höger</w:t></w:r>"
            ),
            words: "Vänster höger"
        ),
        kind(
            "tab stops are no tabs",
            p(r("helt ord"), as: "<w:tabs><w:tab w:val=\"left\" w:pos=\"2000\"/></w:tabs>"),
            words: "helt ord"
        ),
        kind(
            "breaks of line, column and page",
            p(
                "<w:r><w:t>rad</w:t><w:br/><w:t>nästa</w:t><w:br w:type=\"column\"/><w:t>spalt</w:t><w:br w:type=\"page\"/><w:t>sida</w:t><w:cr/><w:t>sist</w:t></w:r>"
            ),
            words: "rad nästa spalt sida sist"
        ),
        kind(
            "hyphens that hold and that yield",
            p("<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>post om regi</w:t><w:softHyphen/><w:t>onen</w:t></w:r>"),
            words: "e-post om regionen"
        ),
        kind("blanks that hold", p(r("kl.\u{A0}13, 25\u{202F}000 kr")), words: "kl. 13, 25 000 kr"),
        kind(
            "symbols by font",
            p(
                "<w:r><w:t xml:space=\"preserve\">Mål </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:t xml:space=\"preserve\"> väg</w:t></w:r>"
            ),
            words: "Mål → väg"
        ),
        kind(
            "marks of spelling and of pages inside words",
            p(
                r("kom"),
                "<w:proofErr w:type=\"spellStart\"/>",
                "<w:r><w:lastRenderedPageBreak/><w:t>mun</w:t></w:r>",
                "<w:proofErr w:type=\"spellEnd\"/>",
                r("er")
            ),
            words: "kommuner"
        ),
        kind(
            "smart tags in smart tags",
            p(
                "<w:smartTag w:uri=\"u\" w:element=\"place\"><w:smartTag w:uri=\"u\" w:element=\"City\">\(r("Sundsvall"))</w:smartTag>\(r(" i länet"))</w:smartTag>"
            ),
            words: "Sundsvall i länet"
        ),
        kind(
            "text from right to left",
            p("<w:bdo w:val=\"rtl\">\(r("abc "))</w:bdo><w:dir w:val=\"rtl\">\(r("def"))</w:dir>"),
            words: "abc def"
        ),
        kind(
            "letters with a reading above",
            p(
                "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>",
                r(" stad")
            ),
            words: "東京 stad",
            resaved: ["rtf": "stad"]
        ),
        kind("hidden letters", p(r("Syns "), r("hemligt ", "<w:vanish/>"), r("här")), words: "Syns här"),
        kind(
            "letters hidden by style",
            p(r("Syns "), r("hemligt ", "<w:rStyle w:val=\"Dold\"/>"), r("här")),
            p(r("allt dolt", "<w:rStyle w:val=\"Stark\"/>"), as: "<w:pStyle w:val=\"DoltStycke\"/>"),
            words: "Syns här"
        ),
        kind(
            "formulas",
            p(r("Andelen är "), formula("a=b"), r(" i år")),
            words: "Andelen är a=b i år",
            resaved: ["docx": "Andelen är i år", "odt": "Andelen är i år", "rtf": "Andelen är i år"]
        ),
        kind(
            "formulas on a line of their own",
            p(
                "<m:oMathPara xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">\(formula("x+y"))</m:oMathPara>"
            ),
            p(r("förklaras här")),
            words: "x+y förklaras här",
            resaved: ["docx": "förklaras här", "odt": "förklaras här", "rtf": "förklaras här"]
        ),
    ]

    // MARK: Fields and links

    private static let fields = [
        kind(
            "links",
            p(
                r("Se "),
                "<w:hyperlink w:anchor=\"mal\" w:tooltip=\"tips om länken\">\(r("målen här"))</w:hyperlink>",
                r(" nu")
            ),
            words: "Se målen här nu"
        ),
        kind(
            "a link in a field",
            p(r("Se "), field("HYPERLINK \"https://example.org\"", r("sidan")), r(" nu")),
            words: "Se sidan nu"
        ),
        kind(
            "fields in fields",
            p(field("IF ", "x", r("yttre "), field("PAGEREF mal", r("inre")), r(" slut"))),
            words: "yttre inre slut",
            resaved: ["docx": "yttre slut", "odt": "yttre slut", "rtf": ""]
        ),
        kind(
            "a field in the instruction of another",
            p(
                mark("begin"),
                "<w:r><w:instrText>HYPERLINK </w:instrText></w:r>",
                field("DOCPROPERTY x", r("dolt")),
                mark("separate"),
                r("synligt"),
                mark("end")
            ),
            words: "synligt",
            resaved: ["docx": "doltsynligt", "odt": "doltsynligt", "rtf": "doltsynligt"]
        ),
        kind(
            "a field without a result",
            p(r("före "), mark("begin"), "<w:r><w:instrText>XE \"ord\"</w:instrText></w:r>", mark("end"), r("efter")),
            words: "före efter"
        ),
        kind(
            "a field without an instruction",
            p(mark("begin"), mark("separate"), r("resultatet"), mark("end"), r(" sist")),
            words: "resultatet sist"
        ),
        kind(
            "a field over several paragraphs",
            p(mark("begin"), "<w:r><w:instrText>INCLUDETEXT</w:instrText></w:r>", mark("separate"), r("första")),
            p(r("andra"), mark("end"), r(" efter")),
            words: "första andra efter"
        ),
        kind(
            "a field nobody ended",
            p(r("före "), mark("begin"), "<w:r><w:instrText>DATE</w:instrText></w:r>"),
            p(r("det som följer")),
            words: "före det som följer",
            resaved: ["docx": "före", "odt": "före", "rtf": "före"]
        ),
        kind(
            "a simple field",
            p(r("Den "), "<w:fldSimple w:instr=\"QUOTE x\">\(r("12 maj"))</w:fldSimple>", r(" kl. 13")),
            words: "Den 12 maj kl. 13"
        ),
        kind(
            "references to pages and places",
            p(r("Se "), field("REF _Ref1 \\h", r("avsnitt två"))),
            p("<w:bookmarkStart w:id=\"1\" w:name=\"_Ref1\"/>", r("avsnitt två"), "<w:bookmarkEnd w:id=\"1\"/>"),
            words: "Se avsnitt två avsnitt två"
        ),
        kind(
            "marks for the index and the contents",
            p(r("Vård"), field("TC \"Vård\"", ""), r("plan"), field("XE \"plan\"", "")),
            words: "Vårdplan"
        ),
        kind(
            "a form to fill in",
            p(
                r("Namn: "),
                mark("begin"),
                "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>",
                mark("separate"),
                r("Bygdens förening"),
                mark("end")
            ),
            words: "Namn: Bygdens förening"
        ),
        kind(
            "citations",
            p(r("Så "), field("ADDIN CSL_CITATION {\"id\":\"7\"}", r("(Norr 2020)")), r(" säger")),
            words: "Så (Norr 2020) säger"
        ),
        kind(
            "a caption with a number",
            p(r("Tabell "), field("SEQ Tabell \\* ARABIC", r("1")), r(" Svaren")),
            words: "Tabell 1 Svaren"
        ),
        kind(
            "anchors over one another",
            p(
                "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkStart w:id=\"2\" w:name=\"b\"/>",
                r("mål"),
                "<w:bookmarkEnd w:id=\"1\"/>",
                r("et"),
                "<w:bookmarkEnd w:id=\"2\"/>"
            ),
            words: "målet"
        ),
    ]

    // MARK: Controls

    private static let controls = [
        kind(
            "a control in a line",
            p(r("Svar: "), control(r("ja"), as: "<w:text/>"), r(" tack")),
            words: "Svar: ja tack"
        ),
        kind("a control around paragraphs", control(p(r("ett")), p(r("två"))), p(r("tre")), words: "ett två tre"),
        kind(
            "controls in controls",
            control(control(p(r("yttre "), control(r("inre"))))),
            p(r("efter")),
            words: "yttre inre efter"
        ),
        kind(
            "a prompt nobody answered",
            p(r("Svar: "), control(r("Klicka här"), as: "<w:showingPlcHdr/><w:text/>")),
            p(r("slut")),
            words: "Svar: slut",
            resaved: ["docx": "Svar: Klicka här slut", "odt": "Svar: Klicka här slut", "rtf": "Svar: Klicka här slut"]
        ),
        kind(
            "a prompt around paragraphs",
            control(p(r("Skriv ert svar"), ""), as: "<w:showingPlcHdr/>"),
            p(r("vårt svar")),
            words: "vårt svar",
            resaved: [
                "docx": "Skriv ert svar vårt svar", "odt": "Skriv ert svar vårt svar",
                "rtf": "Skriv ert svar vårt svar",
            ]
        ),
        kind(
            "boxes to tick",
            p(control("<w:r><w:t>☒</w:t></w:r>"), r(" ja "), control("<w:r><w:t>☐</w:t></w:r>"), r(" nej")),
            words: "☒ ja ☐ nej"
        ),
        kind(
            "a list to choose from",
            p(
                r("Område: "),
                control(
                    r("arbete"),
                    as:
                        "<w:dropDownList><w:listItem w:displayText=\"makt\" w:value=\"m\"/><w:listItem w:displayText=\"arbete\" w:value=\"a\"/></w:dropDownList>"
                )
            ),
            words: "Område: arbete"
        ),
        kind(
            "a control around a cell",
            table(row(cell(p(r("Fråga"))), control(cell(p(r("svar")))))),
            words: "Fråga svar"
        ),
        kind(
            "a control around a row",
            table(control(row(cell(p(r("i raden"))))), row(cell(p(r("nästa rad"))))),
            p(""),
            words: "i raden nästa rad"
        ),
        kind(
            "custom markup",
            "<w:customXml w:uri=\"u\" w:element=\"a\">",
            p("<w:customXml w:uri=\"u\" w:element=\"b\">\(r("märkt"))</w:customXml>", r(" text")),
            "</w:customXml>",
            words: "märkt text"
        ),
        kind(
            "a table of contents",
            control(
                p(
                    mark("begin"),
                    "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>",
                    mark("separate"),
                    r("Nuläge 3"),
                    as: "<w:pStyle w:val=\"TOC1\"/>"
                ),
                p(mark("end")),
                as: "<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
            ),
            styled("Rubrik1", "Nuläge"),
            words: "Nuläge"
        ),
        kind(
            "a table of contents outside any control",
            p(
                mark("begin"),
                "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>",
                mark("separate"),
                r("Nuläge 3"),
                as: "<w:pStyle w:val=\"TOC1\"/>"
            ),
            p(mark("end")),
            styled("Rubrik1", "Nuläge"),
            words: "Nuläge"
        ),
    ]

    // MARK: Drawings

    private static let drawings = [
        kind(
            "a picture with a description",
            p(r("före "), "<w:r>\(drawing("", description: "Ett berg"))</w:r>", r("efter")),
            words: "före efter"
        ),
        kind(
            "an old picture",
            p(
                r("före "),
                "<w:r><w:pict><v:shape \(vml) alt=\"Ett berg\" style=\"width:9pt;height:9pt\"><v:imagedata o:title=\"berg\"/></v:shape></w:pict></w:r>",
                r("efter")
            ),
            words: "före efter"
        ),
        kind(
            "an object of another program",
            p(
                r("före "),
                "<w:r><w:object><v:shape \(vml) style=\"width:9pt;height:9pt\"/></w:object></w:r>",
                r("efter")
            ),
            words: "före efter"
        ),
        kind(
            "a text box in both its forms",
            p(
                r("runt "),
                "<w:r><mc:AlternateContent><mc:Choice xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" Requires=\"wps\">\(drawing(newBox(p(r("i rutan")))))</mc:Choice><mc:Fallback><w:pict><v:shape \(vml)><v:textbox><w:txbxContent>\(p(r("i rutan")))</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
                r("om")
            ),
            words: "runt om i rutan",
            resaved: ["rtf": "runt om"]
        ),
        kind(
            "an old text box",
            p(r("runt "), oldBox(p(r("i rutan")), p(r("två stycken"))), r("om")),
            words: "runt om i rutan två stycken",
            resaved: ["rtf": "runt om"]
        ),
        kind(
            "a text box in the middle of a word",
            p(r("kom"), oldBox(p(r("i rutan"))), r("mun")),
            words: "kommun i rutan",
            resaved: ["rtf": "kommun"]
        ),
        kind(
            "two text boxes at one paragraph",
            p(r("text"), oldBox(p(r("första"))), oldBox(p(r("andra")))),
            words: "text första andra",
            resaved: ["rtf": "text"]
        ),
        kind(
            "a table in a text box",
            p(r("text"), oldBox(table(["a", "b"]), p(""))),
            words: "text a b",
            resaved: ["rtf": "text"]
        ),
        kind(
            "a text box in a cell",
            table(row(cell(p(r("cell"), oldBox(p(r("ruta"))))), cell(p(r("granne"))))),
            words: "cell ruta granne",
            resaved: ["rtf": "cell granne"]
        ),
        kind(
            "a picture with a caption in a box",
            p(oldBox(p("<w:r>\(drawing("", description: "x"))</w:r>"), p(r("Bild 1. Berget"))), r("text")),
            words: "text Bild 1. Berget",
            resaved: ["rtf": "text"]
        ),
        kind(
            "a choice within a choice",
            p(
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"a\"><mc:AlternateContent><mc:Choice Requires=\"b\"><w:t>inre</w:t></mc:Choice><mc:Fallback><w:t>fel</w:t></mc:Fallback></mc:AlternateContent></mc:Choice><mc:Fallback><w:t>äldre</w:t></mc:Fallback></mc:AlternateContent></w:r>",
                r(" slut")
            ),
            words: "inre slut",
            resaved: ["docx": "feläldre slut", "odt": "feläldre slut", "rtf": "feläldre slut"]
        ),
    ]

    // MARK: Paragraphs

    private static let paragraphs = [
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

    private static let lists = [
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

    private static func asides(_ notes: String...) -> [(name: String, kind: String, xml: String)] {
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

    private static let said = p("<w:r><w:footnoteRef/></w:r>", r("Sagt två gånger."))

    private static func note(_ id: Int, _ name: String = "footnoteReference", _ more: String = "") -> String {
        "<w:r><w:\(name) w:id=\"\(id)\"\(more)/></w:r>"
    }

    private static let notes = [
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

    private static let header = "<w:tblHeader/>"
    private static let tables = [
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

    private static let gone = "<w:rPr><w:del w:id=\"92\" w:author=\"Kodare\"/></w:rPr>"
    private static let changes = [
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

    private static let packages = [
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

    // MARK: Styles

    private static let styles = """
        <w:styles \(Built.word)>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Überschrift"/><w:basedOn w:val="Rubrik1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Underrubrik"><w:name w:val="Subtitle"/></w:style>
        <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Fet"><w:name w:val="Fet"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Citat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="KodBlock"><w:name w:val="Source Code"/></w:style>
        <w:style w:type="paragraph" w:styleId="Term"><w:name w:val="Definition Term"/></w:style>
        <w:style w:type="paragraph" w:styleId="Definition"><w:name w:val="Definition"/></w:style>
        <w:style w:type="paragraph" w:styleId="Beskrivning"><w:name w:val="caption"/></w:style>
        <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Runt"/></w:style>
        <w:style w:type="paragraph" w:styleId="Runt"><w:name w:val="Runt"/><w:basedOn w:val="Ring"/></w:style>
        <w:style w:type="paragraph" w:styleId="DoltStycke"><w:name w:val="Dolt stycke"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Lista"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Lista2"><w:name w:val="List Bullet 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Kod"><w:name w:val="Verbatim Char"/></w:style>
        <w:style w:type="character" w:styleId="Dold"><w:name w:val="Dold"/><w:rPr><w:vanish/></w:rPr></w:style>
        </w:styles>
        """

    private static func level(_ number: Int, _ format: String, _ text: String) -> String {
        "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }

    private static let numbering =
        "<w:numbering \(Built.word)>"
        + "<w:abstractNum w:abstractNumId=\"1\">\((0..<4).map { level($0, "bullet", "•") }.joined())</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"2\">\((0..<4).map { level($0, "decimal", "%\($0 + 1).") }.joined())</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"3\">\(level(0, "none", ""))</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride><w:lvlOverride w:ilvl=\"1\">\(level(1, "lowerLetter", "%2)"))</w:lvlOverride></w:num>"
        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>"
}
