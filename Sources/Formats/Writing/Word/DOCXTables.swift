extension DOCXBody {
    /// A table (ECMA-376 part 1 section 17.4): its header row repeats on every page, no row is cut by a page's end.
    mutating func write(_ table: Table) {
        guard !table.columns.isEmpty else { return }
        if !table.caption.isEmpty {
            paragraph("Caption") { body in
                let end = body.startBookmark(table.anchor)
                body.write(table.caption)
                body.xml.tags(end)
            }
        } else if room == Self.roomAfterTable || breaksPage || table.anchor != nil {
            // Two tables without words between them would become one.
            paragraph("TableGap") { body in body.xml.tags(body.startBookmark(table.anchor)) }
        }
        let widths = table.shares.map { Int($0 * Double(page.text)) }
        xml.tags("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
        xml.tags("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"\(table.firstColumnIsHeader ? "06A0" : "0620")\"")
        xml.tags(" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"\(table.firstColumnIsHeader ? 1 : 0)\"")
        xml.tags(" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>")
        if !table.caption.isEmpty {
            xml.tags("<w:tblCaption w:val=\"")
            xml.text(table.caption.plainText)
            xml.tags("\"/>")
        }
        xml.tags("</w:tblPr><w:tblGrid>")
        for width in widths { xml.tags("<w:gridCol w:w=\"\(width)\"/>") }
        xml.tags("</w:tblGrid>")
        write(table.columns.map { Table.Cell($0.header) }, of: table, widths, isHeader: true)
        for row in table.rows { write(table.fitted(row), of: table, widths, isHeader: false) }
        xml.tags("</w:tbl>")
        room = Self.roomAfterTable
    }

    private mutating func write(_ cells: [Table.Cell], of table: Table, _ widths: [Int], isHeader: Bool) {
        xml.tags("<w:tr><w:trPr><w:cantSplit/>\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>")
        for (index, cell) in cells.enumerated() {
            let alignment = table.columns[index].alignment
            xml.tags("<w:tc><w:tcPr><w:tcW w:w=\"\(widths[index])\" w:type=\"dxa\"/></w:tcPr>")
            room = 0
            paragraph(
                "TableText",
                properties: isHeader ? "<w:keepNext/><w:suppressAutoHyphens/>" : "",
                after: alignment == .end ? "<w:jc w:val=\"right\"/>" : ""
            ) { $0.write(cell.inlines) }
            xml.tags("</w:tc>")
        }
        xml.tags("</w:tr>")
    }
}
