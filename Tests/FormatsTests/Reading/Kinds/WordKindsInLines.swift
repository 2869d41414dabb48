/// Letters, fields, controls and drawings in the lines of Word documents.
extension WordKinds {
    // MARK: Letters

    static let letters = [
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

    static let fields = [
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

    static let controls = [
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

    static let drawings = [
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
}
