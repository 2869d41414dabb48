import Formats

/// The running text of a note. A heading in Markdown looks like one; its signs stay in the page unseen, since places in
/// the note are counted with them.
struct NoteText {
    let isMarkdown: Bool

    /// - Parameter file: by its name it is known to be Markdown.
    init(file: String) {
        let name = file.lowercased()
        isMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
    }

    /// - Parameter startsLine: nothing stands before the words on their line.
    func html(_ words: String, startsLine: Bool) -> HTML {
        guard isMarkdown, words.contains("#") else { return "<span>\(words)</span>" }
        var html = HTML.empty
        var plain = String.UnicodeScalarView()
        func flush() {
            if !plain.isEmpty { html = html + "<span>\(String(plain))</span>" }
            plain = String.UnicodeScalarView()
        }
        let lines = words.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            let end: String.UnicodeScalarView = number + 1 < lines.count ? String.UnicodeScalarView(["\n"]) : .init()
            if let signs = Self.signs(of: line), number > 0 || startsLine {
                flush()
                let mark = String(String.UnicodeScalarView(line.prefix(signs)))
                let title = String(String.UnicodeScalarView(line.dropFirst(signs)))
                html =
                    html + """
                        <span class="unseen heading-mark" aria-hidden="true">\(mark)</span><strong>\(title)</strong>
                        """
            } else {
                plain.append(contentsOf: line)
            }
            plain.append(contentsOf: end)
        }
        flush()
        return html
    }

    /// How many characters stand before a heading's words, the space among them; nil for what is no heading.
    private static func signs(of line: Substring.UnicodeScalarView) -> Int? {
        let count = line.prefix { $0 == "#" }.count
        guard (1...6).contains(count), line.dropFirst(count).first == " " else { return nil }
        return count + 1
    }
}
