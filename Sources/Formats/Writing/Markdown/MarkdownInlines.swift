extension MarkdownBody {
    /// Where inlines stand: a paragraph may have several lines, a heading one, a table cell one without free pipes.
    enum Setting { case paragraph, line, cell }

    mutating func inline(_ inlines: [Inline], in setting: Setting = .paragraph) -> String {
        var text = ""
        write(inlines, to: &text, in: setting, within: [], next: "")
        return text
    }

    /// - Parameters:
    ///   - marks: The emphasis already open; the same within itself is left out.
    ///   - next: The words that follow all these inlines.
    private mutating func write(
        _ inlines: [Inline],
        to text: inout String,
        in setting: Setting,
        within marks: Set<Character>,
        next: String
    ) {
        for (index, inline) in inlines.enumerated() {
            var follower: String {
                inlines[(index + 1)...].first { !$0.plainText.isEmpty || $0 == .lineBreak }?.plainText ?? next
            }
            switch inline {
            case .text(let words): text += MarkdownEscape.text(words, inTable: setting == .cell)
            case .id(let word):
                text += setting == .cell ? MarkdownEscape.code(word).escapingPipes : MarkdownEscape.code(word)
            case .lineBreak: text += setting == .paragraph ? "\\\n" : setting == .cell ? "<br>" : " "
            case .strong(let inner): wrap(inner, "**", "strong", to: &text, in: setting, within: marks, next: follower)
            case .emphasis(let inner): wrap(inner, "_", "em", to: &text, in: setting, within: marks, next: follower)
            case .link(let inner, let target):
                let address: String? = if case .anchor(let anchor) = target { "#" + anchor } else { target.safeURL }
                guard let address else {
                    write(inner, to: &text, in: setting, within: marks, next: follower)
                    continue
                }
                text += "["
                write(inner, to: &text, in: setting, within: marks, next: "]")
                let written = MarkdownEscape.address(address)
                text += "](\(setting == .cell ? written.escapingPipes : written))"
            case .note(let inner):
                var note = ""
                write(inner.map(\.withoutNotes), to: &note, in: .line, within: [], next: "")
                notes.append(MarkdownEscape.start(note))
                text += "[^\(notes.count)]"
            }
        }
    }

    /// Emphasis with signs where they work, with tags where they do not: signs need a border between words, and none of
    /// their own kind beside them (CommonMark 6.2).
    private mutating func wrap(
        _ inner: [Inline],
        _ sign: String,
        _ tag: String,
        to text: inout String,
        in setting: Setting,
        within marks: Set<Character>,
        next: String
    ) {
        let mark = sign.first ?? "*"
        guard !marks.contains(mark) else { return write(inner, to: &text, in: setting, within: marks, next: next) }
        var words = ""
        write(inner, to: &words, in: setting, within: marks.union([mark]), next: "")
        let core = words.drop { $0 == " " }
        let trailing = core.reversed().prefix { $0 == " " }.count
        let content = core.dropLast(trailing)
        guard let first = content.unicodeScalars.first, let last = content.unicodeScalars.last else {
            text += words
            return
        }
        let before = core.startIndex > words.startIndex ? " " : text.unicodeScalars.last ?? " "
        let after = trailing > 0 ? " " : next.unicodeScalars.first ?? " "
        let touchesWord = MarkdownEscape.isWord(before) || MarkdownEscape.isWord(after)
        // `**` may touch a word, unless its own edge is a sign; `_` may never.
        let edges = MarkdownEscape.isWord(first) && MarkdownEscape.isWord(last)
        let isBeside = before == "*" || before == "_" || content.utf8.contains(UInt8(ascii: "\n"))
        let works = !isBeside && !(touchesWord && (sign == "_" || !edges))
        text += words[..<core.startIndex]
        text += works ? sign + content + sign : "<\(tag)>\(content)</\(tag)>"
        text += String(repeating: " ", count: trailing)
    }
}

extension String {
    /// For table cells, where a pipe ends the cell even within code and addresses.
    var escapingPipes: String { split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
}
