/// Reads .html, as a browser would show it, into a document.
struct WebPageReader {
    private struct Element {
        var name: String
        var isStrong: Bool?
        var isSkipped: Bool
        /// A page header or footer, as programs that think in pages write them into a web page.
        var isMargin: Bool
        var keepsBlanks: Bool
    }

    private var builder = DocumentBuilder()
    private var styles = WebPageStyles()
    private var open: [Element] = []
    private var lists: [Bool] = []
    private var isAtItem = false
    private var heading: Int?
    /// Heading level or item of the paragraph that text would open.
    private var listStyle: (depth: Int, numbered: Bool)?
    private var needsBlank = false
    /// Inside a paragraph with the style of a title.
    private var isTitle = false
    private var margin = ""
    private var comments = WebPageComments()

    static func read(_ bytes: [UInt8]) throws(ReadFault) -> ReadDocument {
        guard bytes.count <= ReadLimits.part else { throw .tooLarge }
        var page = bytes
        if WebArchive.begins(FileKind.head(of: bytes)) {
            guard let inner = WebArchive.page(bytes[...]) else { throw .unknown }
            page = inner
        }
        let (text, encoding, doubt) = try WebPageEncoding.decode(page)
        var reader = WebPageReader()
        var tokens = WebPageTokenizer(text)
        while let token = tokens.next() {
            switch token {
            case .text(let text): reader.text(text)
            case .tag(let tag): if tag.isEnd { reader.end(tag.name) } else { reader.start(tag) }
            }
            if reader.builder.isFull { throw .tooLarge }
        }
        var builder = reader.builder
        builder.end()
        reader.comments.place(in: &builder)
        var document = try builder.document(.webPage)
        document.encoding = encoding
        let margin = reader.margin.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix(while: \.isWhitespace) }
        document.marginal = margin.filter { !$0.isEmpty }.map(String.init)
        if doubt { document.remarks.append(.encoding(encoding)) }
        return document
    }

    // MARK: Tags

    private static let void: Set<String> = [
        "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param",
    ]
    private static let skipped: Set<String> = [
        "script", "style", "head", "title", "template", "noscript", "iframe", "object", "svg", "math", "nav", "button",
        "select", "textarea", "datalist", "canvas", "audio", "video", "del", "s", "strike", "rt", "rp", "noframes",
    ]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote", "pre", "address", "figure",
        "figcaption", "ul", "ol", "dl", "dt", "dd", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "td", "th",
        "caption", "hr", "form", "fieldset", "details", "summary", "body", "html", "center",
    ]

    private var isSkipping: Bool { open.last?.isSkipped ?? false }

    private mutating func start(_ tag: WebPageTokenizer.Tag) {
        let name = tag.name
        if Self.blocks.contains(name) { begin(block: name, tag) }
        if name == "br" { return lineBreak() }
        comments.start(tag)
        guard !Self.void.contains(name), !tag.isClosed || Self.blocks.contains(name), open.count < 2_000 else { return }
        // Metadata ends where the body begins, whether or not the page says so.
        if name == "body" { open.removeAll { $0.name == "head" } }
        let isOutside = open.last?.isSkipped ?? false
        let title = tag.attributes["title"]
        let isMargin = open.last?.isMargin ?? false || name == "div" && (title == "header" || title == "footer")
        var isStrong = open.last?.isStrong
        if name == "b" || name == "strong" || name == "u" || name == "th" { isStrong = name == "th" ? nil : true }
        if let own = styles.isStrong(tag) { isStrong = own }
        open.append(
            Element(
                name: name,
                isStrong: isStrong,
                isSkipped: isMargin || isOutside && name != "body" || Self.skipped.contains(name)
                    || styles.isHidden(tag),
                isMargin: isMargin,
                keepsBlanks: open.last?.keepsBlanks ?? false || name == "pre"
            )
        )
    }

    private mutating func begin(block name: String, _ tag: WebPageTokenizer.Tag) {
        guard !isSkipping || name == "body" else { return }
        builder.end()
        needsBlank = false
        if name == "p" {
            close("p")
            let classes = tag.attributes["class"]?.split(separator: " ") ?? []
            isTitle = classes.contains("title") || classes.contains("MsoTitle")
        }
        switch name {
        case "li":
            close("li", within: ["ul", "ol"])
            isAtItem = true
            listStyle = nil
        case "ul", "ol": lists.append(name == "ol")
        case "h1", "h2", "h3", "h4", "h5", "h6": heading = name.last?.wholeNumberValue
        case "table": builder.beginTable()
        case "tr":
            close("td", within: ["table"])
            close("th", within: ["table"])
            close("tr", within: ["table"])
            builder.beginRow()
        case "td", "th":
            close("td", within: ["tr", "table"])
            close("th", within: ["tr", "table"])
            builder.beginCell(columns: tag.attributes["colspan"].flatMap { Int($0) } ?? 1)
            if name == "th" { builder.markHeader() }
        case "dt", "dd":
            close("dt", within: ["dl"])
            close("dd", within: ["dl"])
        default: break
        }
        // Word's own pages carry lists in the style of paragraphs: `mso-list:l0 level2 lfo1`.
        if name == "p" || name == "div", let style = tag.attributes["style"],
            let list = style.firstRange(of: "mso-list:l")
        {
            let depth = style[list.upperBound...].firstRange(of: "level").flatMap {
                Int(style[$0.upperBound...].prefix { $0.isNumber })
            }
            listStyle = (max(0, min((depth ?? 1) - 1, 8)), false)
        } else if name == "p" {
            listStyle = nil
        }
    }

    private mutating func end(_ name: String) {
        guard let place = open.lastIndex(where: { $0.name == name }) else {
            if name == "p" { builder.end() }
            return
        }
        let wasSkipped = open[place].isSkipped
        open.removeSubrange(place...)
        comments.end(name, &builder)
        guard !wasSkipped, Self.blocks.contains(name) else { return }
        builder.end()
        needsBlank = false
        switch name {
        case "ul", "ol": _ = lists.popLast()
        case "h1", "h2", "h3", "h4", "h5", "h6": heading = nil
        case "table": builder.endTable()
        case "td", "th": builder.endCell()
        case "p", "div": (listStyle, isTitle) = (nil, false)
        default: break
        }
    }

    /// Ends an element whose end tag may be left out, unless another stands between.
    private mutating func close(_ name: String, within borders: Set<String> = ["td", "th", "li", "div", "body"]) {
        for place in open.indices.reversed() {
            if open[place].name == name { return end(name) }
            if borders.contains(open[place].name) { return }
        }
    }

    // MARK: Text

    private mutating func lineBreak() {
        guard !isSkipping, builder.isOpen else { return }
        builder.append("\n")
        needsBlank = false
    }

    private mutating func text(_ text: String) {
        guard !isSkipping else {
            if open.last?.name == "style" { styles.read(text) }
            if open.last?.isMargin == true, margin.utf8.count < 4_000 { margin += text }
            return
        }
        if comments.takes(text) { return }
        let isStrong = open.last?.isStrong ?? false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\t", " ", "\r", "\u{C}":
                if open.last?.keepsBlanks == true, builder.isOpen {
                    builder.append(scalar == "\r" ? " " : scalar)
                } else {
                    needsBlank = true
                }
            default:
                if !builder.isOpen {
                    builder.begin(kind)
                    isAtItem = false
                } else if needsBlank, !builder.endsWithBlank {
                    builder.append(" ", strong: isStrong)
                }
                needsBlank = false
                builder.append(scalar, strong: isStrong)
            }
        }
    }

    private var kind: ReadDocument.Kind {
        if let heading { return .heading(level: heading) }
        if isTitle { return .heading(level: 1) }
        if let listStyle { return .item(depth: listStyle.depth, numbered: listStyle.numbered) }
        if isAtItem, let isNumbered = lists.last { return .item(depth: min(lists.count - 1, 8), numbered: isNumbered) }
        return .paragraph
    }
}
