import Formats

/// What a document's own marks say of its lines, for the reader of lines to go by.
///
/// Running text is left to that reader, which finds metadata, speakers and headings by their looks in a Word file as in
/// any other.
struct DocumentLayout {
    /// Blocks that stand in place of lines, and where the last of these lines ends.
    struct Piece {
        var blocks: [NoteBlock]
        var end: Int
    }

    /// By the place of their first code point.
    private(set) var pieces: [Int: Piece] = [:]

    init(_ document: ReadDocument, of text: NoteText, in flow: inout NoteFlow) {
        for block in document.blocks {
            var blocks: [NoteBlock]
            switch block.kind {
            case .heading(let level):
                blocks = [NoteBlock(.heading(level: level), flow.run(block.range, of: text), line: 0)]
            case .item(let depth, let numbered):
                blocks = [NoteBlock(.item(depth: depth, numbered: numbered), flow.run(block.range, of: text), line: 0)]
            case .row(let table): blocks = Self.rows(of: block, table, text, &flow)
            case .turn(let speaker?):
                let words = block.words ?? block.range.lowerBound
                // The name as the reader of lines writes it, so that both know the same speakers.
                let name = NoteSpeakers.label(in: block.range, of: text)?.name ?? speaker.lowercased()
                var turn = NoteBlock(.turn(speaker: name), flow.run(words..<block.range.upperBound, of: text), line: 0)
                turn.label = block.range.lowerBound..<words
                blocks = [turn]
            case .paragraph, .turn, .note: continue
            }
            pieces[block.range.lowerBound] = Piece(blocks: blocks, end: block.range.upperBound)
        }
    }

    /// One row, or one for each paragraph where a cell holds several: each is a point of its own, beside the same words.
    private static func rows(of block: ReadDocument.Block, _ table: Int, _ text: NoteText, _ flow: inout NoteFlow)
        -> [NoteBlock]
    {
        let height = block.cells.map(\.paragraphs.count).max() ?? 1
        return (0..<max(1, height)).map { index in
            var row = NoteBlock(.row(table: table), line: 0)
            row.cells = block.cells.map { cell in
                if cell.paragraphs.count < 2 || height == 1 { return flow.run(cell.range, of: text) }
                return cell.paragraphs.indices.contains(index) ? flow.run(cell.paragraphs[index], of: text) : NoteRun()
            }
            return row
        }
    }
}
