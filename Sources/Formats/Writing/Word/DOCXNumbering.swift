/// The numbering of lists (ECMA-376 part 1 section 17.9): one pattern for bullets, one for numbers, and one instance of
/// the latter per list, so that each begins at 1.
enum DOCXNumbering {
    static let bullets = 1

    /// The number instance of the nth ordered list, counted from 0.
    static func ordered(_ index: Int) -> Int { index + 2 }

    static func part(lists: Int) -> Markup {
        var xml = DOCXNamespace.open("numbering")
        xml.tags("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>")
        for level in 0..<9 { append(level, format: "bullet", text: level % 2 == 0 ? "•" : "–", to: &xml) }
        xml.tags("</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"hybridMultilevel\"/>")
        for level in 0..<9 {
            let format = ["decimal", "lowerLetter", "lowerRoman"][level % 3]
            append(level, format: format, text: "%\(level + 1).", to: &xml)
        }
        xml.tags("</w:abstractNum><w:num w:numId=\"\(bullets)\"><w:abstractNumId w:val=\"0\"/></w:num>")
        for index in 0..<lists {
            xml.tags("<w:num w:numId=\"\(ordered(index))\"><w:abstractNumId w:val=\"1\"/>")
            for level in 0..<9 {
                xml.tags("<w:lvlOverride w:ilvl=\"\(level)\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
            }
            xml.tags("</w:num>")
        }
        xml.tags("</w:numbering>")
        return xml
    }

    private static func append(_ level: Int, format: String, text: String, to xml: inout Markup) {
        xml.tags("<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>")
        xml.tags("<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr>")
        xml.tags("<w:ind w:left=\"\(DOCXPage.step * (level + 1))\" w:hanging=\"\(DOCXPage.step)\"/></w:pPr>")
        xml.tags("<w:rPr><w:color w:val=\"\(Palette.pine)\"/></w:rPr></w:lvl>")
    }
}
