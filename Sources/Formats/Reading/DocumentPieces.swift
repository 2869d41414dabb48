/// Whole pieces into a document, and the document out.
extension DocumentBuilder {
    /// A document that was read as one of its own, to be added to another.
    init(_ document: ReadDocument) {
        text.append(composed: document.scalars[...])
        comments = document.comments
        blocks = document.blocks.map { block in
            var block = block
            // Which of its bold lines are headings is settled among its own.
            block.isByLook = false
            return block
        }
    }

    /// Takes away the paragraphs from a place on.
    mutating func takeBlocks(from place: Int) -> [(start: Int, text: String)] {
        end()
        let tail = blocks.filter { $0.range.upperBound > place }
        let taken = tail.map { ($0.range.lowerBound, String(scalars: text.scalars[$0.range])) }
        blocks.removeLast(tail.count)
        text.cut(to: blocks.last?.range.upperBound ?? 0)
        return taken
    }

    /// Its text, unless there is none.
    var plain: String? { blocks.isEmpty ? nil : String(scalars: text.scalars) }

    /// Adds what another builder gathered, after what is here.
    mutating func append(_ other: DocumentBuilder, as kind: ReadDocument.Kind? = nil) {
        end()
        if other.isFull { tooMany = true }
        guard let first = other.blocks.first else { return }
        separate(before: kind ?? first.kind)
        let shift = text.count - first.range.lowerBound
        func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + shift..<range.upperBound + shift }
        guard blocks.count + other.blocks.count <= ReadLimits.blocks else {
            tooMany = true
            return
        }
        text.append(composed: other.text.scalars[first.range.lowerBound...])
        var numbers: [Int: Int] = [:]
        for block in other.blocks {
            var block = block
            block.range = moved(block.range)
            block.cells = block.cells.map { .init(range: moved($0.range), paragraphs: $0.paragraphs.map(moved)) }
            block.words = block.words.map { $0 + shift }
            if let kind { block.kind = kind }
            if case .row(let table) = block.kind {
                if numbers[table] == nil { tableCount += 1 }
                numbers[table] = numbers[table] ?? tableCount
                block.kind = .row(table: numbers[table] ?? tableCount)
            }
            blocks.append(block)
        }
        for comment in other.comments {
            comments.append(.init(text: comment.text, range: moved(comment.range), author: comment.author))
        }
    }

    /// The finished document.
    consuming func document(_ format: ReadFormat) throws(ReadFault) -> ReadDocument {
        end()
        while !tables.isEmpty { endTable() }
        if isFull { throw .tooLarge }
        var document = ReadDocument(format: format)
        document.scalars = text.scalars
        document.blocks = HeadingLooks.settled(blocks, text.scalars)
        document.comments = comments.compactMap { comment in
            let low = min(comment.range.lowerBound, text.count)
            let range = text.trimmed(low..<min(max(low, comment.range.upperBound), text.count))
            return .init(text: comment.text, range: range, author: comment.author)
        }
        return document
    }
}
