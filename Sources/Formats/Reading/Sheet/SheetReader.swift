/// Reads the first visible sheet of an .xlsx workbook as one table.
enum SheetReader {
    static func read(_ archive: ZIPReader, main: String) throws(ReadFault) -> ReadDocument {
        let package = OfficePackage(archive: archive)
        var workbook = WorkbookSheets()
        try package.scan(main, into: &workbook)
        let relations = try PackageRelations.of(main, in: package)
        guard let sheet = workbook.sheets.first(where: { !$0.isHidden }) ?? workbook.sheets.first,
            let part = relations.first(where: { $0.id == sheet.relation })?.part
        else { throw .missingPart("xl/worksheets") }
        var strings = SharedStrings()
        if let part = relations.first(where: { $0.kind == "sharedStrings" })?.part {
            try package.scan(part, into: &strings)
        }
        var formats = CellFormats()
        if let part = relations.first(where: { $0.kind == "styles" })?.part { try package.scan(part, into: &formats) }
        var rows = SheetRows(strings.texts, formats, startsIn1904: workbook.startsIn1904)
        try package.scan(part, into: &rows)
        if rows.isFull { throw .tooLarge }
        var document = try table(rows).document(.workbook)
        if workbook.sheets.filter({ !$0.isHidden }).count > 1 { document.remarks.append(.onlyFirstSheet(sheet.name)) }
        return document
    }

    private static func table(_ rows: SheetRows) -> DocumentBuilder {
        var builder = DocumentBuilder()
        // Rows below the first of an area that is merged downwards, by column.
        var covered: [Int: [ClosedRange<Int>]] = [:]
        for area in rows.merged where area.rows.count > 1 {
            covered[area.columns.lowerBound, default: []].append(area.rows.lowerBound + 1...area.rows.upperBound)
        }
        builder.beginTable()
        for (number, cells) in rows.rows {
            builder.beginRow()
            for (column, cell) in cells.enumerated() {
                builder.beginCell(repeatsAbove: covered[column]?.contains { $0.contains(number) } ?? false)
                for line in cell.split(whereSeparator: \.isNewline) {
                    builder.begin(.paragraph)
                    builder.append(String(line))
                }
                builder.endCell()
            }
        }
        builder.endTable(mayBeFrame: false)
        return builder
    }
}
