extension HTMLBody {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): html.text(text)
            case .strong(let inner): wrap(inner, in: "strong")
            case .emphasis(let inner): wrap(inner, in: "em")
            case .id(let text): html.element("span class=\"id\"", text)
            case .lineBreak: html.tags("<br>\n")
            case .link(let inner, let target): link(inner, to: target)
            case .note(let inner):
                let number = remember(inner)
                html.tags("<sup><a href=\"#_note-\(number)\" id=\"_ref-\(number)\" role=\"doc-noteref\"")
                html.tags(" aria-label=\"\(words.note) \(number)\">\(number)</a></sup>")
            }
        }
    }

    private mutating func wrap(_ inner: [Inline], in tag: String) {
        html.tags("<\(tag)>")
        write(inner)
        html.tags("</\(tag)>")
    }

    /// A link, when the address is one that may become a link; otherwise its words.
    private mutating func link(_ inner: [Inline], to target: LinkTarget) {
        let address: String? = if case .anchor(let anchor) = target { "#" + anchor } else { target.safeURL }
        guard let address else { return write(inner) }
        html.tags("<a href=\"")
        html.text(address)
        html.tags("\">")
        write(inner)
        html.tags("</a>")
    }
}
