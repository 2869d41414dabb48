/// Tables on their way into a document.
extension DocumentBuilder {
    mutating func beginTable() {
        end()
        tables.append(TableBuilder(start: text.count, firstBlock: blocks.count))
    }

    mutating func beginRow(isHeader: Bool = false) {
        end()
        if !tables.isEmpty { tables[tables.count - 1].rows.append(.init(isHeader: isHeader)) }
    }

    mutating func markHeader() {
        guard let table = tables.indices.last, !tables[table].rows.isEmpty else { return }
        tables[table].rows[tables[table].rows.count - 1].isHeader = true
    }

    /// - Parameter repeatsAbove: the cell is a part of the one above it.
    mutating func beginCell(columns: Int = 1, repeatsAbove: Bool = false) {
        end()
        guard let table = tables.indices.last else { return }
        if tables[table].rows.isEmpty { tables[table].rows.append(.init(isHeader: false)) }
        let cell = TableBuilder.Cell(
            columns: max(1, min(columns, ReadLimits.columns)),
            repeatsAbove: repeatsAbove,
            blocks: blocks.count..<blocks.count
        )
        tables[table].rows[tables[table].rows.count - 1].cells.append(cell)
    }

    /// Says that the open cell takes several columns.
    mutating func widen(_ columns: Int) {
        tables.changeLastCell { $0.columns = max(1, min(columns, ReadLimits.columns)) }
    }

    /// Says that the open cell is a part of the one above it.
    mutating func repeatAbove() { tables.changeLastCell { $0.repeatsAbove = true } }

    mutating func endCell() {
        end()
        guard let table = tables.indices.last, let row = tables[table].rows.indices.last,
            let cell = tables[table].rows[row].cells.indices.last
        else { return }
        let first = tables[table].rows[row].cells[cell].blocks.lowerBound
        tables[table].rows[row].cells[cell].blocks = min(first, blocks.count)..<blocks.count
    }

    /// Ends the table: its rows become blocks, unless it only frames running text.
    mutating func endTable(mayBeFrame: Bool = true) {
        endCell()
        guard let table = tables.popLast() else { return }
        if !tables.isEmpty || mayBeFrame && table.isFrame(blocks) { return }
        tableCount += 1
        let rows = table.rows(of: blocks, number: tableCount)
        blocks.removeLast(blocks.count - min(table.firstBlock, blocks.count))
        blocks += rows
    }
}
