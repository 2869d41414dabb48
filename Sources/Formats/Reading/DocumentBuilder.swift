/// Puts a document together in the order its pieces come, for all readers alike.
struct DocumentBuilder: Sendable {
    typealias Block = ReadDocument.Block

    /// A paragraph on its way in.
    struct Open {
        var kind: ReadDocument.Kind
        /// Where the text ended before, with what parts them left out.
        var before: Int
        var start: Int
        /// Letters, and those in bold or underlined, to tell a heading by its looks.
        var letters = 0
        var strong = 0
        var words: Int?
        var time: String?
    }

    var text = ReadText()
    var blocks: [Block] = []
    var comments: [ReadDocument.Comment] = []
    var open: Open?
    /// Tables around the place, innermost last.
    var tables: [TableBuilder] = []
    var tableCount = 0
    var tooMany = false

    var place: Int { text.count }
    var isOpen: Bool { open != nil }
    var isFull: Bool { text.isFull || tooMany }

    // MARK: Paragraphs

    /// Begins a paragraph; one that is open ends first.
    mutating func begin(_ kind: ReadDocument.Kind) {
        end()
        let before = text.count
        separate(before: kind)
        open = Open(kind: kind, before: before, start: text.count)
    }

    /// A blank line before a paragraph, a line end before the next item of a list or row, a tab before the next cell.
    mutating func separate(before kind: ReadDocument.Kind) {
        guard let last = blocks.last, text.count > 0 else { return }
        if let table = tables.last, blocks.count > table.firstBlock {
            return text.append(table.isAtNextCell(blocks.count) ? "\t" : "\n")
        }
        switch (last.kind, kind) {
        case (.item, .item), (.row, .row): text.append("\n")
        default: text.append("\n\n")
        }
    }

    mutating func append(_ bytes: ArraySlice<UInt8>, strong: Bool = false) {
        if open == nil { begin(.paragraph) }
        let before = text.count
        text.append(bytes)
        count(from: before, strong)
    }

    mutating func append(_ string: String, strong: Bool = false) {
        if open == nil { begin(.paragraph) }
        let before = text.count
        text.append(string)
        count(from: before, strong)
    }

    mutating func append(_ scalar: Unicode.Scalar, strong: Bool = false) {
        if open == nil { begin(.paragraph) }
        let before = text.count
        text.append(scalar)
        count(from: before, strong)
    }

    private mutating func count(from before: Int, _ strong: Bool) {
        let letters = max(0, text.count - before)
        open?.letters += letters
        if strong { open?.strong += letters }
    }

    /// Whether the paragraph so far ends with a blank, or has nothing.
    var endsWithBlank: Bool {
        guard let open, text.count > open.start, let last = text.scalars.last else { return true }
        return ReadText.isBlank(last)
    }

    /// The words begin here; what stands before them in the paragraph is who speaks and when.
    mutating func beginWords(time: String?) {
        open?.words = text.count
        open?.time = time
    }

    /// Ends the open paragraph; one without text leaves no trace.
    @discardableResult mutating func end() -> Block? {
        guard let paragraph = open else { return nil }
        open = nil
        let range = text.trimmed(paragraph.start..<text.count)
        if range.isEmpty {
            text.cut(to: paragraph.before)
            return nil
        }
        text.cut(to: range.upperBound)
        guard blocks.count < ReadLimits.blocks else {
            tooMany = true
            return nil
        }
        var block = Block(kind: paragraph.kind, range: range)
        block.words = paragraph.words
        block.time = paragraph.time
        if paragraph.strong * 10 >= paragraph.letters * 9, looksLikeHeading(range, paragraph.kind) {
            block.isByLook = true
        }
        blocks.append(block)
        return block
    }

    /// Forgets the open paragraph.
    mutating func drop() {
        guard let paragraph = open else { return }
        open = nil
        text.cut(to: paragraph.before)
    }

    /// A short line of its own that ends like no sentence.
    private func looksLikeHeading(_ range: Range<Int>, _ kind: ReadDocument.Kind) -> Bool {
        switch kind {
        case .paragraph, .item(_, numbered: true): break
        default: return false
        }
        guard range.count <= 90, let last = text.scalars[range].last, ![".", ",", ";", "!"].contains(last),
            !text.scalars[range].contains("\n")
        else { return false }
        return text.scalars[range].contains { $0.properties.isAlphabetic }
    }
}
