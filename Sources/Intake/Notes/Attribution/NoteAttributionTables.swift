import Engine

/// Rows of a table, in a note or as a whole CSV file, as passages.
extension NoteAttribution {
    mutating func table(_ rows: [(line: Int, cells: [NoteRun])]) {
        if let first = rows.first, first.cells.count == 2 {
            let keys = rows.filter { NoteKey(label: body.string($0.cells[0])) != nil }
            if keys.count >= 2, keys.count * 2 >= rows.count { return keyed(rows) }
        }
        var known: [NoteRun: NoteMeaning] = [:]
        for cell in rows.flatMap(\.cells) where cell.count <= 90 { known[cell] = meaning(exactly: cell) }
        let grid = NoteGrid(rows, of: body) { known[$0] ?? NoteMeaning() }
        result.headings += grid.header ?? []
        guide(grid.themes)
        let coded = grid.coded(meanings.names)
        for row in grid.rows { self.row(row, grid, coded: coded) }
    }

    mutating func keyed(_ rows: [(line: Int, cells: [NoteRun])]) {
        for row in rows {
            result.metadata += row.cells
            if row.cells.count > 1, let key = NoteKey(label: body.string(row.cells[0])) {
                result.facts.append((key, body.string(row.cells[1])))
            }
        }
    }

    /// "Organisation" in the column of themes or questions: the row is about the interview.
    private mutating func isFact(_ row: (line: Int, cells: [NoteRun]), _ grid: NoteGrid) -> Bool {
        let named = zip(grid.columns, row.cells).first { $0.0 == .theme || $0.0 == .question }?.1
        guard let named, let key = NoteKey(label: body.string(named)), !meaning(exactly: named).isSure,
            let value = zip(grid.columns, row.cells).first(where: { $0.0 == .text })?.1, value.count <= 60
        else { return false }
        if key == .contact {
            result.metadata += row.cells.filter { !$0.isEmpty && $0 != value }
            result.leftOut.append((value, .contact))
            return true
        }
        result.metadata += row.cells.filter { !$0.isEmpty }
        result.facts.append((key, body.string(value)))
        return true
    }

    /// - Parameter coded: the columns whose cells decide what category their row is of.
    mutating func row(_ row: (line: Int, cells: [NoteRun]), _ grid: NoteGrid, coded: Set<Int>) {
        if !seenContent, isFact(row, grid) { return }
        var theme: NoteMeaning?
        var asked: NoteMeaning?
        var area: AreaID?
        var decided = NoteFrame.Decision(title: "")
        var texts: [(run: NoteRun, meaning: NoteMeaning?)] = []
        var isQuote = false
        for (index, (column, cell)) in zip(grid.columns, row.cells).enumerated() where !cell.isEmpty {
            switch column {
            case .text: texts.append((cell, nil))
            case .code(let meaning): texts.append((cell, meaning))
            case .theme:
                if coded.contains(index), let code = meanings.names.code(in: body.string(cell)) {
                    decided.code = code
                    decided.title = body.string(cell)
                    theme = meaning(exactly: cell)
                    theme?.part = .content
                } else if decided.code == nil {
                    theme = meaning(of: cell)
                }
                result.headings.append(cell)
            case .question:
                asked = meaning(of: cell)
                result.leftOut.append((cell, .question))
            case .area:
                decided.area = meanings.names.named(body.string(cell)).area
                area = decided.area ?? meaning(exactly: cell).area
                result.headings.append(cell)
            case .quote:
                isQuote = body.string(cell).lowercased().hasPrefix("citat")
                result.metadata.append(cell)
            case .comment: result.leftOut.append((cell, .comment))
            case .speaker, .other: result.metadata.append(cell)
            }
        }
        for extra in row.cells.dropFirst(grid.columns.count) where !extra.isEmpty {
            result.leftOut.append((extra, .comment))
        }
        for (run, meaning) in texts {
            if theme?.part == .practical || isPractical {
                result.leftOut.append((run, .practical))
                result.facts += NoteFacts.inline(body.string(run))
                continue
            }
            if seenContent == false, NoteFacts.inline(body.string(run)).count >= 2 {
                result.facts += NoteFacts.inline(body.string(run))
                result.metadata.append(run)
                continue
            }
            var passage = NotePassage(
                run: run,
                layout: .cell,
                frame: NoteFrame(
                    heading: meaning ?? theme ?? path.last?.meaning,
                    area: area?.text ?? (meaning ?? theme)?.area?.text
                        ?? path.last { $0.meaning.area != nil }?.meaning.area?.text,
                    question: asked,
                    decided: decided.code == nil && decided.area == nil ? nil : decided
                ),
                zone: theme?.part == .mixed ? .mixed : zone == .prelude ? .body : zone,
                line: row.line
            )
            passage.isQuote = isQuote
            result.passages.append(passage)
        }
    }
}
