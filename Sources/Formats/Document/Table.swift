/// A table of cells in a plain grid: one header row, no merged cells.
///
/// Merged cells are left out on purpose: they make a Word table unreadable to a screen reader.
package struct Table: Sendable, Hashable {
    package enum Alignment: Sendable, Hashable { case start, end }

    /// A column with the words of its header.
    package struct Column: Sendable, Hashable {
        package var header: [Inline]
        /// Share of the table's width, relative to the other columns; values below 0.1 count as 0.1.
        package var width: Double
        package var alignment: Alignment

        package init(_ header: [Inline], width: Double = 1, alignment: Alignment = .start) {
            self.header = header
            self.width = width
            self.alignment = alignment
        }

        package init(_ header: String, width: Double = 1, alignment: Alignment = .start) {
            self.init([.text(header)], width: width, alignment: alignment)
        }
    }

    /// What stands in one cell; a string literal or a list of inlines is a cell.
    package struct Cell: Sendable, Hashable, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
        package var inlines: [Inline]

        package init(_ inlines: [Inline]) { self.inlines = inlines }
        package init(_ text: String) { inlines = text.isEmpty ? [] : [.text(text)] }
        package init(stringLiteral value: String) { self.init(value) }
        package init(arrayLiteral elements: Inline...) { inlines = elements }
    }

    package var caption: [Inline]
    package var columns: [Column]
    /// The body; a row that is too short reads as filled with empty cells, one too long as cut.
    package var rows: [[Cell]]
    /// Whether the first cell of each row names the row, as a header does.
    package var firstColumnIsHeader: Bool
    /// A name for links to lead to; the same rules as for a heading's anchor.
    package var anchor: String?

    package init(
        caption: [Inline] = [],
        columns: [Column],
        rows: [[Cell]],
        firstColumnIsHeader: Bool = false,
        anchor: String? = nil
    ) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.firstColumnIsHeader = firstColumnIsHeader
        self.anchor = anchor
    }

    /// The row with exactly one cell per column.
    func fitted(_ row: [Cell]) -> [Cell] {
        Array(row.prefix(columns.count)) + Array(repeating: Cell(""), count: max(0, columns.count - row.count))
    }

    /// Each column's share of the whole width; together 1.
    var shares: [Double] {
        let widths = columns.map { $0.width.isFinite ? max($0.width, 0.1) : 1 }
        let sum = widths.reduce(0, +)
        return widths.map { $0 / sum }
    }
}
