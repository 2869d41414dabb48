extension MarkdownBody {
    /// Columns wider than this, in characters, are not filled out, so that lines stay readable.
    private static var widest: Int { 32 }

    /// The characters of a cell, as far as columns are filled out.
    private static func width(_ cell: String) -> Int { cell.prefix(widest).count }

    /// A pipe table (GitHub Flavored Markdown 4.10), its columns filled out to the same width where they are narrow.
    mutating func lines(of table: Table) -> [String] {
        guard !table.columns.isEmpty else { return [] }
        let header = table.columns.map { inline($0.header, in: .cell) }
        var rows: [[String]] = []
        for row in table.rows { rows.append(table.fitted(row).map { inline($0.inlines, in: .cell) }) }
        let widths = header.indices.map { column in
            max(3, rows.reduce(Self.width(header[column])) { max($0, Self.width($1[column])) })
        }
        let rule = table.columns.indices.map { column in
            let dashes = String(repeating: "-", count: widths[column])
            return table.columns[column].alignment == .end ? dashes.dropLast() + ":" : dashes
        }
        var lines = anchor(table.anchor)
        if !table.caption.isEmpty { lines += [inline([.strong(table.caption)], in: .line), ""] }
        for cells in [header, rule] + rows {
            let filled = cells.indices.map { column in
                let room = String(repeating: " ", count: max(0, widths[column] - Self.width(cells[column])))
                return table.columns[column].alignment == .end ? room + cells[column] : cells[column] + room
            }
            lines.append("| " + filled.joined(separator: " | ") + " |")
        }
        return lines
    }
}
