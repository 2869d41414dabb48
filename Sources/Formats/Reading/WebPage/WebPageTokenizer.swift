/// Takes HTML apart as browsers do (https://html.spec.whatwg.org/#tokenization): whatever it is, it is some text and
/// some tags, and nothing is an error.
struct WebPageTokenizer {
    struct Tag: Hashable {
        /// In lower case.
        var name: String
        var attributes: [String: String] = [:]
        var isEnd = false
        var isClosed = false
    }

    enum Token: Hashable {
        case text(String)
        case tag(Tag)
    }

    private let text: Substring.UTF8View
    private var place: String.UTF8View.Index
    /// The element whose content is no markup.
    private var raw: String?

    init(_ text: String) {
        self.text = text[...].utf8
        place = text.utf8.startIndex
    }

    private static let rawElements: Set<String> = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
    ]

    mutating func next() -> Token? {
        guard place < text.endIndex else { return nil }
        if let name = raw {
            raw = nil
            let content = upToEnd(of: name)
            if !content.isEmpty {
                let isText = name == "title" || name == "textarea"
                return .text(isText ? WebPageReferences.expanded(content) : String(content))
            }
        }
        guard place < text.endIndex else { return nil }
        if text[place] == UInt8(ascii: "<") {
            if let tag = markup() {
                if !tag.isEnd, Self.rawElements.contains(tag.name) { raw = tag.name }
                return tag.name.isEmpty ? next(after: ()) : .tag(tag)
            }
        }
        return characters()
    }

    /// Comments leave nothing; a loop, so that a page of comments needs no deep stack.
    private mutating func next(after: Void) -> Token? {
        while place < text.endIndex, text[place] == UInt8(ascii: "<") {
            guard let tag = markup() else { return characters() }
            if tag.name.isEmpty { continue }
            if !tag.isEnd, Self.rawElements.contains(tag.name) { raw = tag.name }
            return .tag(tag)
        }
        return place < text.endIndex ? characters() : nil
    }

    private mutating func characters() -> Token {
        let start = place
        text.formIndex(after: &place)
        place = text[place...].firstIndex(of: UInt8(ascii: "<")) ?? text.endIndex
        return .text(WebPageReferences.expanded(Substring(text[start..<place])))
    }

    private mutating func upToEnd(of name: String) -> Substring {
        let start = place
        var at = place
        while let open = text[at...].firstIndex(of: UInt8(ascii: "<")) {
            let after = text[text.index(after: open)...]
            if after.first == UInt8(ascii: "/"),
                Substring(after.dropFirst().prefix(name.utf8.count)).lowercased() == name
            {
                place = open
                return Substring(text[start..<open])
            }
            at = text.index(after: open)
        }
        place = text.endIndex
        return Substring(text[start...])
    }

    /// What begins with `<`: a tag, or one without a name for a comment; nil when it is only a character.
    private mutating func markup() -> Tag? {
        let after = text.index(after: place)
        guard after < text.endIndex else { return nil }
        switch text[after] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            if text[after...].starts(with: "!--".utf8) {
                skip(past: "-->", from: text.index(after, offsetBy: 3))
            } else if text[after...].starts(with: "![CDATA[".utf8) {
                skip(past: "]]>", from: after)
            } else {
                skip(past: ">", from: after)
            }
            return Tag(name: "")
        case UInt8(ascii: "/"):
            let name = text.index(after: after)
            guard name < text.endIndex, Self.isLetter(text[name]) else { return nil }
            place = name
            return tag(isEnd: true)
        case let byte where Self.isLetter(byte):
            place = after
            return tag(isEnd: false)
        default: return nil
        }
    }

    private mutating func skip(past mark: String, from start: String.UTF8View.Index) {
        var at = start
        let first = mark.utf8.first ?? 0
        while let found = text[at...].firstIndex(of: first) {
            if text[found...].starts(with: mark.utf8) {
                place = text.index(found, offsetBy: mark.utf8.count)
                return
            }
            at = text.index(after: found)
        }
        place = text.endIndex
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    private mutating func tag(isEnd: Bool) -> Tag {
        let start = place
        while place < text.endIndex, !Self.isBlank(text[place]), text[place] != UInt8(ascii: ">"),
            text[place] != UInt8(ascii: "/")
        {
            text.formIndex(after: &place)
        }
        var tag = Tag(name: Substring(text[start..<place]).lowercased(), isEnd: isEnd)
        while place < text.endIndex, text[place] != UInt8(ascii: ">") {
            if Self.isBlank(text[place]) || text[place] == UInt8(ascii: "/") {
                tag.isClosed = text[place] == UInt8(ascii: "/")
                text.formIndex(after: &place)
                continue
            }
            tag.isClosed = false
            let (name, value) = attribute()
            if tag.attributes.count < 50, tag.attributes[name] == nil { tag.attributes[name] = value }
        }
        if place < text.endIndex { text.formIndex(after: &place) }
        return tag
    }

    private mutating func attribute() -> (String, String) {
        let start = place
        repeat {
            text.formIndex(after: &place)
        } while place < text.endIndex && !Self.isBlank(text[place])
            && text[place] != UInt8(ascii: ">") && text[place] != UInt8(ascii: "/") && text[place] != UInt8(ascii: "=")
        let name = Substring(text[start..<place]).lowercased()
        var at = place
        while at < text.endIndex, Self.isBlank(text[at]) { text.formIndex(after: &at) }
        guard at < text.endIndex, text[at] == UInt8(ascii: "=") else { return (name, "") }
        text.formIndex(after: &at)
        while at < text.endIndex, Self.isBlank(text[at]) { text.formIndex(after: &at) }
        place = at
        guard at < text.endIndex, text[at] != UInt8(ascii: ">") else { return (name, "") }
        let quote = text[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let first = text.index(after: at)
            let end = text[first...].firstIndex(of: quote) ?? text.endIndex
            place = end < text.endIndex ? text.index(after: end) : end
            return (name, WebPageReferences.expanded(Substring(text[first..<end])))
        }
        while place < text.endIndex, !Self.isBlank(text[place]), text[place] != UInt8(ascii: ">") {
            text.formIndex(after: &place)
        }
        return (name, WebPageReferences.expanded(Substring(text[at..<place])))
    }
}
