/// Writes one table as an Excel workbook (ECMA-376 part 1, SpreadsheetML): text cells, a bold header row that stays in
/// sight, columns as wide as what they hold. Text is inline, so no formula can hide in it.
package enum XLSXWriter {
    /// - Parameter sheet: the sheet's name; Excel allows 31 characters and none of `[]:*?/\`.
    package static func bytes(sheet: String, header: [String], rows: [[String]]) -> [UInt8] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006"
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        var archive = ZIPWriter()
        archive.add(
            "[Content_Types].xml",
            declaration + "<Types xmlns=\"\(package)/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(spreadsheet).sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(spreadsheet).worksheet+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(spreadsheet).styles+xml\"/></Types>"
        )
        archive.add(
            "_rels/.rels",
            declaration + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"\(relationships)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        )
        var workbook = Markup(
            declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relationships)\"><sheets><sheet name=\""
        )
        workbook.text(name(sheet))
        workbook.tags("\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
        archive.add("xl/workbook.xml", workbook.bytes)
        archive.add(
            "xl/_rels/workbook.xml.rels",
            declaration + "<Relationships xmlns=\"\(package)/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"\(relationships)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"\(relationships)/styles\" Target=\"styles.xml\"/></Relationships>"
        )
        // Excel wants two fills before any of one's own; cell format 1 is the header, 2 wraps its text.
        archive.add(
            "xl/styles.xml",
            declaration
                + "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/>"
                + "</font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf/><xf fontId=\"1\" applyFont=\"1\"/>"
                + "<xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>"
        )
        archive.add("xl/worksheets/sheet1.xml", worksheet(main, declaration, header, rows).bytes)
        return archive.finish()
    }

    private static func worksheet(
        _ main: String,
        _ declaration: String,
        _ header: [String],
        _ rows: [[String]]
    ) -> Markup {
        var xml = Markup(declaration + "<worksheet xmlns=\"\(main)\"><sheetViews><sheetView workbookViewId=\"0\">")
        xml.tags("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
        xml.tags("</sheetView></sheetViews><cols>")
        for (index, title) in header.enumerated() {
            let longest = rows.reduce(title.count) { max($0, index < $1.count ? $1[index].count : 0) }
            xml.tags(
                "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(min(80, longest + 3))\" customWidth=\"1\"/>"
            )
        }
        xml.tags("</cols><sheetData>")
        for (index, row) in ([header] + rows).enumerated() {
            xml.tags("<row r=\"\(index + 1)\">")
            for (place, cell) in row.enumerated() {
                xml.tags("<c r=\"\(column(place))\(index + 1)\" s=\"\(index == 0 ? 1 : 2)\" t=\"inlineStr\">")
                xml.tags("<is><t xml:space=\"preserve\">")
                xml.text(fitting(cell))
                xml.tags("</t></is></c>")
            }
            xml.tags("</row>")
        }
        xml.tags("</sheetData></worksheet>")
        return xml
    }

    /// Excel holds 32,767 UTF-16 units in a cell and refuses the file beyond.
    private static func fitting(_ cell: String) -> String {
        if cell.utf16.count <= 32_767 { return cell }
        var end = cell.utf16.index(cell.startIndex, offsetBy: 32_767)
        while end.samePosition(in: cell.unicodeScalars) == nil { end = cell.utf16.index(before: end) }
        return String(cell.unicodeScalars[..<end])
    }

    private static func name(_ sheet: String) -> String {
        let name = String(sheet.filter { !"[]:*?/\\".contains($0) }.prefix(31))
        return name.isEmpty ? "Blad1" : name
    }

    /// A, B … Z, AA, AB …
    static func column(_ index: Int) -> String {
        var name = ""
        var rest = index + 1
        while rest > 0 {
            let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
            name = String(UnicodeScalar(letter)) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}
