/// What Word documents hold.
enum WordKinds {
    static let all: [Kind] =
        letters + fields + controls + drawings + paragraphs + lists + notes + tables + changes + packages + parts

    // MARK: Pieces

    static func kind(
        _ name: String,
        _ body: String...,
        words: String,
        resaved: [String: String]? = [:],
        parts: [(name: String, kind: String, xml: String)] = []
    ) -> Kind {
        let all = [("styles.xml", "styles", styles), ("numbering.xml", "numbering", numbering)] + parts
        return Kind("Word " + name, "docx", Built.docx(body.joined(), all), words, resaved: resaved)
    }

    static func p(_ inside: String..., as properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr>\(inside.joined())</w:p>"
    }

    static func r(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    static func styled(_ style: String, _ text: String) -> String {
        p(r(text), as: "<w:pStyle w:val=\"\(style)\"/>")
    }

    static func item(_ text: String, _ level: Int = 0, list: Int = 1) -> String {
        p(r(text), as: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    static func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }

    static func field(_ instruction: String, _ result: String...) -> String {
        mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText></w:r>"
            + mark("separate")
            + result.joined() + mark("end")
    }

    static func control(_ content: String..., as properties: String = "") -> String {
        "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content.joined())</w:sdtContent></w:sdt>"
    }

    static func table(_ rows: [String]...) -> String {
        grid(rows.map { row in "<w:tr>" + row.map { cell(p(r($0))) }.joined() + "</w:tr>" })
    }

    static func table(_ rows: String...) -> String { grid(rows) }

    static func grid(_ rows: [String]) -> String {
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>\(rows.joined())</w:tbl>"
    }

    static func row(_ cells: String..., as properties: String = "") -> String {
        "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
    }

    static func cell(_ inside: String..., as properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(inside.joined())</w:tc>"
    }

    static func inserted(_ runs: String) -> String { "<w:ins w:id=\"90\" w:author=\"Kodare\">\(runs)</w:ins>" }

    static func deleted(_ text: String) -> String {
        "<w:del w:id=\"91\" w:author=\"Kodare\"><w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
    }

    static let vml =
        "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""

    static func oldBox(_ inside: String...) -> String {
        "<w:r><w:pict><v:shape \(vml) style=\"width:200pt;height:80pt\"><v:textbox><w:txbxContent>\(inside.joined())</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    }

    static func newBox(_ inside: String) -> String {
        "<wps:wsp xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx><w:txbxContent>\(inside)</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    }

    static func drawing(_ data: String, description: String = "") -> String {
        "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"2000000\" cy=\"900000\"/><wp:docPr id=\"7\" name=\"Bild 7\" descr=\"\(description)\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">\(data)</a:graphicData></a:graphic></wp:inline></w:drawing>"
    }

    static func formula(_ text: String) -> String {
        "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>\(text)</m:t></m:r></m:oMath>"
    }

    // MARK: Styles

    static let styles = """
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

    static func level(_ number: Int, _ format: String, _ text: String) -> String {
        "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }

    static let numbering =
        "<w:numbering \(Built.word)>"
        + "<w:abstractNum w:abstractNumId=\"1\">\((0..<4).map { level($0, "bullet", "•") }.joined())</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"2\">\((0..<4).map { level($0, "decimal", "%\($0 + 1).") }.joined())</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"3\">\(level(0, "none", ""))</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride><w:lvlOverride w:ilvl=\"1\">\(level(1, "lowerLetter", "%2)"))</w:lvlOverride></w:num>"
        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>"
}
