/// What OpenDocument texts hold (OASIS OpenDocument 1.3).
enum OpenDocumentKinds {
    static let all: [Kind] = letters + paragraphs + asides + drawings + tables + changes

    private static func kind(_ name: String, _ text: String..., words: String, resaved: [String: String]? = [:]) -> Kind
    {
        let bytes = Built.fodt(text.joined(), styles: styles)
        return Kind("OpenDocument " + name, "fodt", bytes, words, resaved: resaved)
    }

    private static func p(_ inside: String..., as style: String = "") -> String {
        "<text:p text:style-name=\"\(style)\">\(inside.joined())</text:p>"
    }

    private static func span(_ inside: String, _ style: String) -> String {
        "<text:span text:style-name=\"\(style)\">\(inside)</text:span>"
    }

    private static func item(_ inside: String...) -> String { "<text:list-item>\(inside.joined())</text:list-item>" }

    private static func list(_ items: String..., as style: String = "L", _ more: String = "") -> String {
        "<text:list text:style-name=\"\(style)\"\(more)>\(items.joined())</text:list>"
    }

    private static func table(_ rows: String...) -> String {
        "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"2\"/>\(rows.joined())</table:table>"
    }

    private static func row(_ cells: String...) -> String { "<table:table-row>\(cells.joined())</table:table-row>" }

    private static func cell(_ inside: String..., as span: String = "") -> String {
        "<table:table-cell office:value-type=\"string\" \(span)>\(inside.joined())</table:table-cell>"
    }

    private static func note(_ text: String, _ kind: String = "footnote") -> String {
        "<text:note text:id=\"n\" text:note-class=\"\(kind)\"><text:note-citation>1</text:note-citation><text:note-body>\(text)</text:note-body></text:note>"
    }

    private static func frame(_ inside: String) -> String {
        "<draw:frame text:anchor-type=\"char\" svg:width=\"5cm\" svg:height=\"2cm\">\(inside)</draw:frame>"
    }

    private static let letters = [
        kind("emphasis", p("Vi ", span("vill", "F"), " och ", span("kan", "I")), words: "Vi vill och kan"),
        kind("words broken between spans", p("jäm", span("ställ", "F"), "dhet"), words: "jämställdhet"),
        kind("blanks that count as one", p("Vi \n  har ", span(" en", "F"), "  plan "), words: "Vi har en plan"),
        kind("blanks that all count", p("a<text:s text:c=\"3\"/>b<text:s/>c"), words: "a b c"),
        kind("tabs and breaks", p("tid<text:tab/>pengar<text:line-break/>lust"), words: "tid pengar lust"),
        kind("pages that break inside a word", p("kom<text:soft-page-break/>mun"), words: "kommun"),
        kind(
            "letters of many writings",
            p("Åsa Ängmo, Łódź, Київ, 東京, שלום 👍🏽"),
            words: "Åsa Ängmo, Łódź, Київ, 東京, שלום 👍🏽"
        ),
        kind("hyphens that hold and that yield", p("e\u{2011}post om regi\u{AD}onen"), words: "e-post om regionen"),
        kind(
            "letters with a reading above",
            p("<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby> stad"),
            words: "東京 stad",
            resaved: ["rtf": "stad"]
        ),
        kind("hidden letters", p("Syns ", span("hemligt ", "H"), "här"), words: "Syns här"),
        kind("hidden paragraphs", p("allt dolt", as: "PH"), p("Syns"), words: "Syns"),
        kind(
            "a hidden section",
            "<text:section text:name=\"s\" text:display=\"none\">\(p("dolt"))</text:section>",
            p("syns"),
            words: "syns",
            resaved: ["docx": "dolt syns", "rtf": "dolt syns"]
        ),
        kind(
            "a section",
            "<text:section text:name=\"s\">\(p("i avsnittet"))</text:section>",
            p("efter"),
            words: "i avsnittet efter"
        ),
        kind(
            "links",
            p(
                "Se <text:a xlink:href=\"https://example.org\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:title=\"tips\">sidan här</text:a> nu"
            ),
            words: "Se sidan här nu"
        ),
        kind(
            "anchors and references",
            p(
                "<text:bookmark-start text:name=\"a\"/>mål<text:bookmark-end text:name=\"a\"/>et, se <text:bookmark-ref text:reference-format=\"text\" text:ref-name=\"a\">mål</text:bookmark-ref>"
            ),
            words: "målet, se mål"
        ),
        kind(
            "fields",
            p(
                "Av <text:author-name text:fixed=\"true\">Norrgården</text:author-name> sid <text:page-number text:select-page=\"current\">1</text:page-number>"
            ),
            words: "Av Norrgården sid 1"
        ),
        kind(
            "a prompt nobody answered",
            p("Svar: <text:placeholder text:placeholder-type=\"text\">&lt;Klicka här&gt;</text:placeholder>"),
            p("slut"),
            words: "Svar: slut"
        ),
        kind(
            "marks for the index",
            p("vård<text:alphabetical-index-mark text:string-value=\"dold\"/>plan"),
            words: "vårdplan"
        ),
        kind(
            "a script",
            p(
                "före <text:script script:language=\"JavaScript\" xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\">alert(1)</text:script>efter"
            ),
            words: "före efter"
        ),
        kind("symbols by font", p("Mål ", span("\u{F0E0}", "W"), " väg"), words: "Mål → väg"),
        kind(
            "code and verses",
            p("a = 1", as: "Preformatted_20_Text"),
            p("b = 2", as: "Preformatted_20_Text"),
            words: "a = 1 b = 2"
        ),
    ]

    private static let paragraphs = [
        kind(
            "headings",
            "<text:h text:outline-level=\"1\">Nuläge</text:h>",
            p("text"),
            "<text:h text:outline-level=\"2\">Hinder</text:h>",
            words: "Nuläge text Hinder"
        ),
        kind(
            "headings with numbers",
            "<text:h text:outline-level=\"1\"><text:number>1.</text:number>Nuläge</text:h>",
            p("text"),
            words: "Nuläge text"
        ),
        kind("headings by style", p("Nuläge", as: "Heading_20_1"), p("text"), words: "Nuläge text"),
        kind("block quotes", p("Så sa hon.", as: "Quotations"), p("Vi höll med."), words: "Så sa hon. Vi höll med."),
        kind("empty paragraphs", p(""), p("ett"), p(""), p("två"), words: "ett två"),
        kind("bullets", list(item(p("ett")), item(p("två"))), p("slut"), words: "ett två slut"),
        kind(
            "lists in lists",
            list(item(p("ett"), list(item(p("inre"), list(item(p("innerst")))))), item(p("två"))),
            words: "ett inre innerst två"
        ),
        kind("numbers", list(item(p("ett")), item(p("två")), as: "N"), words: "ett två"),
        kind(
            "a list that goes on after a paragraph",
            list(item(p("ett")), as: "N"),
            p("mellan"),
            list(item(p("två")), as: "N", " text:continue-numbering=\"true\""),
            words: "ett mellan två"
        ),
        kind(
            "a list with a heading of its own",
            list("<text:list-header>\(p("Överst"))</text:list-header>", item(p("ett"))),
            words: "Överst ett"
        ),
        kind(
            "an item of several paragraphs",
            list(item(p("ett"), p("mer om ett")), item(p("två"))),
            words: "ett mer om ett två"
        ),
        kind(
            "headings in items",
            list(item("<text:h text:outline-level=\"2\">Rubrik</text:h>")),
            p("text"),
            words: "Rubrik text"
        ),
        kind(
            "a table of contents",
            "<text:table-of-content text:name=\"i\"><text:table-of-content-source text:outline-level=\"1\"><text:index-title-template>Innehåll</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title text:name=\"t\">\(p("Innehåll"))</text:index-title>\(p("Nuläge 1"))</text:index-body></text:table-of-content>",
            "<text:h text:outline-level=\"1\">Nuläge</text:h>",
            words: "Nuläge",
            resaved: ["rtf": "Innehåll Nuläge"]
        ),
    ]

    private static let asides = [
        kind(
            "footnotes",
            p("Ett.", note(p("Sagt två gånger.")), " Två."),
            p("Tre."),
            words: "Ett. Två. Sagt två gånger. Tre."
        ),
        kind(
            "endnotes of several paragraphs",
            p("Ett.", note(p("Sist.") + p("Och mer."), "endnote")),
            p("Två."),
            words: "Ett. Sist. Och mer. Två."
        ),
        kind(
            "footnotes in headings",
            "<text:h text:outline-level=\"1\">Nuläge\(note(p("Not.")))</text:h>",
            p("text"),
            words: "Nuläge Not. text"
        ),
        kind(
            "comments stand beside the text",
            p(
                "Ett <office:annotation office:name=\"k\"><dc:creator>Kodare</dc:creator><dc:date>2023-04-18T10:00:00</dc:date>\(p("utmaning"))</office:annotation>två<office:annotation-end office:name=\"k\"/> tre"
            ),
            words: "Ett två tre"
        ),
        kind(
            "comments in the middle of a word",
            p("kom<office:annotation><dc:creator>Kodare</dc:creator>\(p("hinder"))</office:annotation>mun"),
            words: "kommun"
        ),
    ]

    private static let drawings = [
        kind(
            "a text box",
            p("runt ", frame("<draw:text-box>\(p("i rutan"))</draw:text-box>"), "om"),
            words: "runt om i rutan"
        ),
        kind(
            "text in a shape",
            p(
                "kom<draw:custom-shape text:anchor-type=\"char\" svg:width=\"5cm\" svg:height=\"2cm\">\(p("i formen"))<draw:enhanced-geometry draw:type=\"rectangle\" draw:enhanced-path=\"M 0 0 L 100 0 100 100 0 100 Z N\" svg:viewBox=\"0 0 100 100\"/></draw:custom-shape>mun"
            ),
            words: "kommun i formen",
            resaved: ["rtf": "kommun"]
        ),
        kind(
            "text in shapes of a group",
            p(
                "text<draw:g text:anchor-type=\"char\"><draw:rect svg:width=\"5cm\" svg:height=\"2cm\" svg:x=\"0cm\" svg:y=\"0cm\">\(p("ett"))</draw:rect><draw:ellipse svg:width=\"5cm\" svg:height=\"2cm\" svg:x=\"0cm\" svg:y=\"3cm\">\(p("två"))</draw:ellipse></draw:g>"
            ),
            words: "text ett två",
            resaved: ["rtf": "text"]
        ),
        kind(
            "a picture with a description",
            p(
                "före ",
                frame(
                    "<draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image><svg:title>Berg</svg:title><svg:desc>Ett berg</svg:desc>"
                ),
                "efter"
            ),
            words: "före efter"
        ),
        kind(
            "a picture with a caption",
            p(
                "text ",
                frame(
                    "<draw:text-box>\(p(frame("<draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image>"), "Bild 1. Berget"))</draw:text-box>"
                )
            ),
            words: "text Bild 1. Berget"
        ),
        kind(
            "a formula as an object",
            p(
                "Andelen ",
                frame(
                    "<draw:object><math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mi>a</mi><annotation encoding=\"StarMath 5.0\">a over b</annotation></semantics></math></draw:object>"
                ),
                " i år"
            ),
            words: "Andelen i år"
        ),
    ]

    private static let tables = [
        kind(
            "a table",
            p("före"),
            table(row(cell(p("Tema")), cell(p("Svar"))), row(cell(p("Hinder")), cell(p("Tid")))),
            p("efter"),
            words: "före Tema Svar Hinder Tid efter"
        ),
        kind(
            "a table with a header",
            table(
                "<table:table-header-rows>\(row(cell(p("Tema")), cell(p("Svar"))))</table:table-header-rows>",
                row(cell(p("Hinder")), cell(p("Tid")))
            ),
            p("slut"),
            words: "Tema Svar Hinder Tid slut"
        ),
        kind(
            "cells over several columns and rows",
            table(
                row(cell(p("bred"), as: "table:number-columns-spanned=\"2\""), "<table:covered-table-cell/>"),
                row(cell(p("hög"), as: "table:number-rows-spanned=\"2\""), cell(p("a"))),
                row("<table:covered-table-cell/>", cell(p("b")))
            ),
            p("slut"),
            words: "bred hög a b slut"
        ),
        kind(
            "cells of several paragraphs and lists",
            table(row(cell(p("ett"), list(item(p("två")))), cell(p("tre")))),
            p("slut"),
            words: "ett två tre slut"
        ),
        kind("empty cells", table(row(cell(), cell(p("a"))), row(cell(p("b")), cell())), p("slut"), words: "a b slut"),
        kind(
            "a table in a cell",
            table(row(cell(p("yttre"), table(row(cell(p("inre")), cell(p("rad"))))), cell(p("granne")))),
            p("slut"),
            words: "yttre inre rad granne slut"
        ),
        kind(
            "captions of tables",
            table(row(cell(p("a")), cell(p("b")))),
            p("Tabell <text:sequence text:name=\"Tabell\" text:formula=\"ooow:Tabell+1\">1</text:sequence>. Svar"),
            words: "a b Tabell 1. Svar"
        ),
    ]

    private static let changes = [
        kind(
            "insertions and deletions",
            "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><office:change-info><dc:creator>Kodare</dc:creator><dc:date>2023-04-18T10:00:00</dc:date></office:change-info>\(p("vill inte"))</text:deletion></text:changed-region><text:changed-region text:id=\"c2\"><text:insertion><office:change-info><dc:creator>Kodare</dc:creator><dc:date>2023-04-18T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>",
            p(
                "Vi <text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>kan<text:change-end text:change-id=\"c2\"/> nu"
            ),
            words: "Vi kan nu"
        ),
        kind(
            "decisions about numbers and variables",
            "<text:sequence-decls><text:sequence-decl text:name=\"Tabell\" text:display-outline-level=\"0\"/></text:sequence-decls><text:user-field-decls><text:user-field-decl text:name=\"u\" office:value-type=\"string\" office:string-value=\"dolt\"/></text:user-field-decls>",
            p("bara texten"),
            words: "bara texten"
        ),
        Kind(
            "OpenDocument packed",
            "odt",
            Built.odt("<text:h text:outline-level=\"1\">Nuläge</text:h><text:p>packad text</text:p>"),
            "Nuläge packad text",
            resaved: nil
        ),
    ]

    private static let styles = """
        <style:style style:name="F" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
        <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
        <style:style style:name="W" style:family="text"><style:text-properties style:font-name="Wingdings" fo:font-family="Wingdings" style:font-charset="x-symbol"/></style:style>
        <style:style style:name="PH" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
        <text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/><text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>
        <text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>
        """
}
