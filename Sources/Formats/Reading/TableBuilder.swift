/// A table on its way in: its cells as stretches of the blocks gathered so far.
struct TableBuilder: Sendable {
    struct Cell: Sendable {
        var columns: Int
        var repeatsAbove: Bool
        var blocks: Range<Int>
    }

    struct Row: Sendable {
        var isHeader: Bool
        var cells: [Cell] = []
    }

    /// Where its text and its blocks begin.
    let start: Int
    let firstBlock: Int
    var rows: [Row] = []

    init(start: Int, firstBlock: Int) {
        self.start = start
        self.firstBlock = firstBlock
    }

    /// Whether what comes next is the first of a cell that has others before it in its row.
    func isAtNextCell(_ count: Int) -> Bool {
        guard let cells = rows.last?.cells, cells.count > 1, let first = cells.first, let last = cells.last else {
            return false
        }
        return last.blocks.lowerBound == count && first.blocks.lowerBound < count
    }

    /// Whether the table is only a frame around running text: one column, headings in its cells, or whole notes in one.
    func isFrame(_ blocks: [ReadDocument.Block]) -> Bool {
        if rows.allSatisfy({ $0.cells.count <= 1 }) { return true }
        return rows.contains { row in
            row.cells.contains { cell in
                let inside = blocks[cell.blocks.clamped(to: 0..<blocks.count)]
                return inside.count > 25
                    || inside.count > 1 && inside.contains { if case .heading = $0.kind { true } else { false } }
            }
        }
    }

    func rows(of blocks: [ReadDocument.Block], number: Int) -> [ReadDocument.Block] {
        var result: [ReadDocument.Block] = []
        var above: [ReadDocument.Cell] = []
        for row in rows {
            var cells: [ReadDocument.Cell] = []
            var end = result.last?.range.upperBound ?? start
            // Where its own text lies; a cell that is a part of the one above has its text there.
            var own: Range<Int>?
            for cell in row.cells where cells.count < ReadLimits.columns {
                let inside = blocks[cell.blocks.clamped(to: 0..<blocks.count)]
                let column = cells.count
                if let first = inside.first, let last = inside.last {
                    let range = first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
                    cells.append(.init(range: range, paragraphs: inside.map(\.range)))
                    own = (own?.lowerBound ?? range.lowerBound)..<max(own?.upperBound ?? 0, range.upperBound)
                    end = range.upperBound
                } else if cell.repeatsAbove, above.indices.contains(column) {
                    cells.append(above[column])
                } else {
                    cells.append(.init(range: end..<end, paragraphs: []))
                }
                for _ in 1..<cell.columns where cells.count < ReadLimits.columns {
                    cells.append(.init(range: end..<end, paragraphs: []))
                }
            }
            above = cells
            guard let own else { continue }
            var block = ReadDocument.Block(kind: .row(table: number), range: own)
            block.cells = cells
            block.isHeader = row.isHeader
            result.append(block)
        }
        return result
    }
}

extension [TableBuilder] {
    mutating func changeLastCell(_ change: (inout TableBuilder.Cell) -> Void) {
        guard let table = indices.last, let row = self[table].rows.indices.last,
            let cell = self[table].rows[row].cells.indices.last
        else { return }
        change(&self[table].rows[row].cells[cell])
    }
}
