/// Writes a document as one self-contained HTML file: semantic elements, one style sheet, no script, nothing fetched.
///
/// Made to be published: WCAG 2.1 AA in structure and contrast, light and dark, and a print layout on A4. A page may be
/// served under a content security policy without `style-src 'unsafe-inline'` by sending `stylesheet` as a file instead.
/// Ids of our own begin with `_`, which no anchor of a document does.
package enum HTMLWriter {
    /// A whole file.
    package static func text(_ document: Document) -> String {
        let metadata = document.metadata
        var html = Markup("<!DOCTYPE html>\n<html lang=\"")
        html.text(metadata.language)
        html.tags("\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.tags("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        html.tags("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        html.tags("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
        html.element("title", metadata.title + (metadata.status.map { " (\($0))" } ?? ""))
        html.tags("\n")
        let fields = [
            ("author", metadata.publisher), ("description", metadata.subject ?? ""),
            ("keywords", metadata.keywords.joined(separator: ", ")), ("dcterms.identifier", metadata.caseNumber ?? ""),
        ]
        for (name, content) in fields where !content.isEmpty {
            html.tags("<meta name=\"\(name)\" content=\"")
            html.text(content)
            html.tags("\">\n")
        }
        html.tags("<style>\n\(stylesheet)</style>\n</head>\n<body>\n")
        html.tags(body(document))
        html.tags("</body>\n</html>\n")
        return html.string
    }

    private static func body(_ document: Document) -> Markup {
        let words = HTMLWords(document.metadata.language)
        var body = HTMLBody(document, words)
        body.html.tags("<a class=\"skip\" href=\"#_text\">\(words.skip)</a>\n")
        body.write(document.blocks, at: .page)
        body.finish()
        return body.html
    }
}

/// The few words a page needs besides the document's own, in its language.
struct HTMLWords {
    let skip, notes, backToText, note: String

    init(_ language: String) {
        let isSwedish = language.lowercased().hasPrefix("sv")
        skip = isSwedish ? "Till innehållet" : "Skip to content"
        notes = isSwedish ? "Noter" : "Notes"
        backToText = isSwedish ? "Tillbaka till texten från not" : "Back to the text from note"
        note = isSwedish ? "Not" : "Note"
    }
}
