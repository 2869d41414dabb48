@testable import Formats

/// What stands in a Word document but lies in parts of its own: whole documents, and the words of diagrams.
extension WordKinds {
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A document with other parts, in the order of their relations, and what each of them is where its name hides it.
    static func package(
        _ body: String,
        _ files: [(name: String, kind: String, bytes: [UInt8])],
        types: [String: String] = [:]
    ) -> [UInt8] {
        var parts = Built.docxParts(
            "<w:document \(Built.word) xmlns:r=\"\(office)\"><w:body>\(body)</w:body></w:document>"
        )
        let known = types.sorted { $0.key < $1.key }.map {
            "<Default Extension=\"\($0.key)\" ContentType=\"\($0.value)\"/>"
        }
        parts[0].1 = parts[0].1.replacing("<Override", with: known.joined() + "<Override")
        parts.append(("word/_rels/document.xml.rels", Built.relations(files.map { ("\(office)/\($0.kind)", $0.name) })))
        var writer = ZIPWriter()
        for (name, text) in parts { writer.add(name, text) }
        for file in files { writer.add("word/" + file.name, file.bytes) }
        return writer.finish()
    }

    // MARK: Embedded documents

    static let types = [
        "html": "text/html", "rtf": "application/rtf", "txt": "text/plain", "dat": "text/html",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    ]

    /// Each file stands between two paragraphs.
    static func embedding(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        let chunks = files.indices.map {
            "<w:altChunk r:id=\"rId\($0)\"><w:altChunkPr/></w:altChunk>" + p(r("efter \($0)"))
        }
        return package(p(r("före")) + chunks.joined(), files.map { ($0.name, "aFChunk", $0.bytes) }, types: types)
    }

    // MARK: Diagrams

    private static let names =
        "xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""

    static func point(_ id: Int, _ lines: String..., as attributes: String = "", prompt: String = "") -> String {
        let text = lines.map { "<a:p><a:r><a:rPr lang=\"sv-SE\"/><a:t>\($0)</a:t></a:r></a:p>" }.joined()
        return
            "<dgm:pt modelId=\"{\(id)}\" \(attributes)><dgm:prSet \(prompt)/><dgm:spPr/><dgm:t><a:bodyPr/><a:lstStyle/>\(text)</dgm:t></dgm:pt>"
    }

    static func under(_ above: Int, _ below: Int, _ order: Int) -> String {
        "<dgm:cxn modelId=\"{9\(above)\(below)}\" srcId=\"{\(above)}\" destId=\"{\(below)}\" srcOrd=\"\(order)\" destOrd=\"0\"/>"
    }

    static func model(_ points: String, _ connections: String) -> String {
        "<dgm:dataModel \(names)><dgm:ptLst>\(points)</dgm:ptLst><dgm:cxnLst>\(connections)</dgm:cxnLst><dgm:bg/><dgm:whole/></dgm:dataModel>"
    }

    /// Written in another order than it is read in, as happens when points have been moved.
    static let organisation = model(
        point(1, as: "type=\"doc\"") + point(4, "Hemtjänst", "Nattpatrull") + point(3, "Skola") + point(2, "Omsorg")
            + point(5, "[Text]", prompt: "phldrT=\"[Text]\" phldr=\"1\"") + point(6, "", as: "type=\"sibTrans\"")
            + point(7, "dold form", as: "type=\"pres\""),
        under(1, 3, 1) + under(2, 4, 0) + under(1, 2, 0) + under(1, 5, 2)
            + "<dgm:cxn modelId=\"{99}\" type=\"presOf\" srcId=\"{2}\" destId=\"{7}\" srcOrd=\"0\" destOrd=\"0\"/>"
    )

    static let frame =
        "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"4000000\" cy=\"2000000\"/><wp:docPr id=\"1\" name=\"Diagram 1\"/><a:graphic \(names)><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"><dgm:relIds r:dm=\"rId0\" r:lo=\"rId1\" r:qs=\"rId2\" r:cs=\"rId3\"/></a:graphicData></a:graphic></wp:inline></w:drawing>"

    static func diagrammed(_ model: String) -> [UInt8] {
        let looks = [
            (
                "layout1.xml", "diagramLayout",
                "<dgm:layoutDef \(names)><dgm:layoutNode name=\"diagram\"/></dgm:layoutDef>"
            ),
            ("quickStyle1.xml", "diagramQuickStyle", "<dgm:styleDef \(names)/>"),
            ("colors1.xml", "diagramColors", "<dgm:colorsDef \(names)/>"),
        ]
        return package(
            p(r("före "), "<w:r>\(frame)</w:r>", r("om")) + p(r("efter")),
            ([("data1.xml", "diagramData", model)] + looks).map { ("diagrams/" + $0, $1, Array($2.utf8)) }
        )
    }

    // MARK: Kinds

    static let archive = """
        MIME-Version: 1.0
        Content-Type: multipart/related;
            type="text/html";
            boundary="----=del"

        ------=del
        Content-Type: text/html;
            charset="utf-8"
        Content-Transfer-Encoding: quoted-printable
        Content-Location: file:///C:/sida.html

        <html><head><style>p {color: red}</style></head><body><h2>V=C3=A5rden</h2>=
        <p class=3D"x">l=C3=A5ng =
        rad</p></body></html>
        ------=del
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        aWNrZSB0ZXh0
        ------=del--
        """

    static let parts = [
        part("a page in it", "a.html", "<html><body><h1>Rubrik</h1><p>åsikt</p></body></html>", "Rubrik åsikt"),
        part("a page by another name in it", "a.dat", "<p>bit av en <b>sida</b></p>", "bit av en sida"),
        part("a page with its pictures in it", "a.mht", archive, "Vården lång rad"),
        part("rich text in it", "a.rtf", "{\\rtf1\\ansi Rik {\\b text} p\\'e5 v\\'e4g\\par}", "Rik text på väg"),
        part("plain text in it", "a.txt", "första raden\r\nandra raden\r\n", "första raden andra raden"),
        Kind(
            "Word a Word document in it",
            "docx",
            embedding([("a.docx", Built.docx(Built.paragraph("ur en annan fil")))]),
            "före ur en annan fil efter 0"
        ),
        Kind(
            "Word a diagram",
            "docx",
            diagrammed(organisation),
            "före om Omsorg Hemtjänst Nattpatrull Skola efter",
            resaved: ["odt": "före om efter", "rtf": "före om efter"]
        ),
    ]

    private static func part(_ name: String, _ file: String, _ text: String, _ words: String) -> Kind {
        // LibreOffice takes in Word documents alone.
        Kind(
            "Word " + name,
            "docx",
            embedding([(file, Array(text.utf8))]),
            "före \(words) efter 0",
            resaved: lost("före efter 0")
        )
    }

    private static func lost(_ words: String) -> [String: String] { ["docx": words, "odt": words, "rtf": words] }
}
