import Formats

/// Word files like those people hand in: some three pages each, with headings, running text, lists and Word's own marks.
enum GeneratedNote {
    static func docx(_ number: Int) -> [UInt8] {
        var writer = ZIPWriter()
        writer.add("[Content_Types].xml", types)
        writer.add("_rels/.rels", relations([("officeDocument", "word/document.xml")]))
        writer.add(
            "word/_rels/document.xml.rels",
            relations([("styles", "styles.xml"), ("numbering", "numbering.xml")])
        )
        writer.add("word/styles.xml", styles)
        writer.add("word/numbering.xml", numbering)
        writer.add("word/document.xml", body(number))
        return writer.finish()
    }

    private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\r\n"
    private static let names = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
    private static let types =
        head
        + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#

    private static func relations(_ all: [(kind: String, part: String)]) -> String {
        head + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
            + all.enumerated().map {
                #"<Relationship Id="rId\#($0)" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\#($1.kind)" Target="\#($1.part)"/>"#
            }.joined() + "</Relationships>"
    }

    /// As many styles as Word writes into a new document.
    private static let styles =
        head + "<w:styles \(names)>"
        + (1...3).map {
            #"<w:style w:type="paragraph" w:styleId="Rubrik\#($0)"><w:name w:val="heading \#($0)"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="\#($0 - 1)"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/><w:sz w:val="32"/></w:rPr></w:style>"#
        }.joined()
        + (1...60).map {
            #"<w:style w:type="paragraph" w:styleId="Stil\#($0)"><w:name w:val="Stil \#($0)"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>"#
        }.joined() + "</w:styles>"

    private static let numbering =
        head
        + #"<w:numbering \#(names)><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#

    private static func body(_ number: Int) -> String {
        var text = head + "<w:document \(names)><w:body>"
        text += paragraph("Intervju \(number)", "<w:pStyle w:val=\"Rubrik1\"/>", number)
        text += paragraph("Datum: 18 april 2023", "", number)
        for part in 0..<8 {
            text += paragraph(headings[part], "<w:pStyle w:val=\"Rubrik2\"/>", number)
            for index in 0..<4 {
                let list = part % 2 == 1 ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" : ""
                let first = (number * 7 + part * 3 + index) % sentences.count
                let words = sentences[first] + " " + sentences[(first + 5) % sentences.count]
                text += paragraph(words + " (\(number).\(part).\(index))", list, number)
            }
        }
        return text
            + #"<w:sectPr w:rsidR="00A77B3E"><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>"#
    }

    /// A paragraph in runs, as Word splits them where a word was corrected or checked.
    private static func paragraph(_ text: String, _ properties: String, _ number: Int) -> String {
        let escaped = text.replacing("&", with: "&amp;")
        let runs = stride(from: 0, to: escaped.count, by: 60).map { start -> String in
            let part = escaped.dropFirst(start).prefix(60)
            return
                #"<w:r w:rsidRPr="00\#(number % 90 + 10)B5E1"><w:rPr><w:rFonts w:cstheme="minorHAnsi"/><w:lang w:val="sv-SE"/></w:rPr><w:t xml:space="preserve">\#(part)</w:t></w:r>"#
        }
        return
            #"<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E" w:rsidP="00C33D15"><w:pPr>\#(properties)<w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:pPr>\#(runs.joined(separator: "<w:proofErr w:type=\"spellStart\"/>"))</w:p>"#
    }

    private static let headings = [
        "Nuläge", "Utmaningar", "Prioriteringar", "Hinder", "Drivkrafter", "Samverkan", "Länsstyrelsens roll", "Övrigt",
    ]
    private static let sentences = [
        "Flickor och pojkar väljer fortfarande utbildning efter vad som förväntas av dem.",
        "Män tar inte lika stort ansvar för hem och barn som kvinnor gör, säger många hos oss.",
        "Den som lever med våld vet inte vart hon kan vända sig när socialtjänsten har stängt.",
        "Bussarna har dragits in i inlandet och den som inte har körkort kommer ingenstans.",
        "Arbetsgivarna i länet erbjuder sällan heltid i vård och omsorg, trots att alla säger sig vilja det.",
        "Föreningslivet leds av män och pengarna fördelas som de alltid har gjort.",
        "Vi följer upp statistik efter kön men ingen frågar efter den i nämnden.",
        "Länsstyrelsen skulle kunna samla oss en gång om året och visa vad andra har gjort.",
        "Det viktigaste är att cheferna efterfrågar resultat och inte bara planer.",
        "Unga kvinnor flyttar härifrån efter gymnasiet och kommer sällan tillbaka.",
        "Männen söker inte hjälp hos vårdcentralen förrän det har gått långt.",
        "Kompetensen finns men tiden räcker inte till för att arbeta förebyggande.",
    ]
}
