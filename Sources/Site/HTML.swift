package import Formats

/// HTML made of literals and values: what stands in the source is markup, what is put into it is text and escapes
/// itself, in content and in quoted attributes alike. Only another `HTML` goes in as it is.
///
///     let greeting: HTML = "<p class=\"lead\">\(name)</p>"
///
/// It is written once for both languages and for all who see the same: a `Sentence` put in waits until somebody asks for
/// the text in a language, a `Slot` until it is known who asks.
package struct HTML: Hashable, Sendable {
    /// Everything but what waits, as it is sent: most parts are then one allocation, or none.
    private(set) var markup: [UInt8]
    private(set) var gaps: [Gap] = []

    /// Something that waits, and where it stands, counted in bytes of the markup.
    struct Gap: Hashable, Sendable {
        var place: Int
        let content: Content
    }

    enum Content: Hashable, Sendable {
        case sentence(Sentence)
        case slot(Slot)
    }

    private init(_ markup: [UInt8]) { self.markup = markup }

    package static let empty = HTML([])

    package static func text(_ words: String) -> HTML {
        var html = HTML.empty
        html.markup.appendEscaped(words)
        return html
    }

    package static func text(_ sentence: Sentence) -> HTML {
        var html = HTML.empty
        html.add(sentence)
        return html
    }

    /// Markup that another writer of ours has made and escaped, such as a QR symbol.
    package static func markup(_ markup: String) -> HTML { HTML(Array(markup.utf8)) }

    /// What is the visitor's own.
    static func slot(_ slot: Slot) -> HTML {
        var html = HTML.empty
        html.gaps.append(Gap(place: 0, content: .slot(slot)))
        return html
    }

    package static func + (left: HTML, right: HTML) -> HTML {
        var html = left
        html.add(right)
        return html
    }

    package var isEmpty: Bool { markup.isEmpty && gaps.isEmpty }

    fileprivate mutating func reserve(_ bytes: Int) { markup.reserveCapacity(bytes) }

    fileprivate mutating func add(literal: String) { markup += literal.utf8 }

    fileprivate mutating func add(_ words: String) { markup.appendEscaped(words) }

    fileprivate mutating func add(_ sentence: Sentence) {
        if sentence.swedish == sentence.english {
            markup.appendEscaped(sentence.swedish)
        } else {
            gaps.append(Gap(place: markup.count, content: .sentence(sentence)))
        }
    }

    fileprivate mutating func add(_ html: HTML) {
        if isEmpty {
            self = html
            return
        }
        let start = markup.count
        markup += html.markup
        for gap in html.gaps { gaps.append(Gap(place: start + gap.place, content: gap.content)) }
    }
}

extension HTML: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self.init(Array(value.utf8)) }

    package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = HTML.empty

        package init(literalCapacity: Int, interpolationCount: Int) {
            html.reserve(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) { html.add(literal: literal) }

        package mutating func appendInterpolation(_ words: String) { html.add(words) }

        package mutating func appendInterpolation(_ words: some CustomStringConvertible) {
            html.add(words.description)
        }

        /// Words of ours, in the language of whoever reads the page.
        package mutating func appendInterpolation(_ sentence: Sentence) { html.add(sentence) }

        package mutating func appendInterpolation(_ html: HTML) { self.html.add(html) }

        /// Words that stand only sometimes.
        package mutating func appendInterpolation(_ sentence: Sentence, if condition: Bool) {
            if condition { html.add(sentence) }
        }

        /// A part that stands only sometimes, and is made only then.
        package mutating func appendInterpolation(_ html: @autoclosure () -> HTML, if condition: Bool) {
            if condition { self.html.add(html()) }
        }
    }
}

extension Sequence {
    /// One part after the other.
    func html(_ part: (Element) -> HTML) -> HTML { reduce(into: HTML.empty) { $0.add(part($1)) } }
}

extension Optional {
    /// The part, when there is something to show.
    func html(_ part: (Wrapped) -> HTML) -> HTML { map(part) ?? .empty }
}

extension [UInt8] {
    /// Appends text: the five characters of HTML's syntax become references; control characters, which HTML forbids, are
    /// left out.
    mutating func appendEscaped(_ words: String) {
        var words = words
        words.withUTF8 { bytes in
            var done = 0
            for index in bytes.indices where Self.mayNeedEscape(bytes[index]) {
                guard let escaped = Self.escape(bytes, index) else { continue }
                append(contentsOf: bytes[done..<index])
                append(contentsOf: escaped.text)
                done = index + escaped.length
            }
            append(contentsOf: bytes[done...])
        }
    }

    /// Almost all text is passed through as it is. 0xC2 begins the controls from U+0080, and a few other characters.
    private static func mayNeedEscape(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F, 0xC2: true
        default: octet < 0x20
        }
    }

    /// What stands instead of the character that begins at `index`, and its length; nil when it stays.
    private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (
        text: String.UTF8View, length: Int
    )? {
        switch bytes[index] {
        case UInt8(ascii: "&"): ("&amp;".utf8, 1)
        case UInt8(ascii: "<"): ("&lt;".utf8, 1)
        case UInt8(ascii: ">"): ("&gt;".utf8, 1)
        case UInt8(ascii: "\""): ("&quot;".utf8, 1)
        case UInt8(ascii: "'"): ("&#39;".utf8, 1)
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): nil
        // A UTF-8 text never ends within a character.
        case 0xC2: bytes[index + 1] < 0xA0 ? ("".utf8, 2) : nil
        default: ("".utf8, 1)
        }
    }
}
