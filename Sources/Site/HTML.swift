package import Formats

/// HTML made of literals and values: what stands in the source is markup, what is put into it is text and escapes
/// itself, in content and in quoted attributes alike. Only another `HTML` goes in as it is.
///
///     let greeting: HTML = "<p class=\"lead\">\(name)</p>"
///
/// It is written once for both languages: a `Sentence` put in waits until somebody asks for the text in a language.
package struct HTML: Hashable, Sendable {
    /// Everything but the sentences, in one string: most parts are then one allocation, or none.
    private var markup: String
    /// The sentences and where they stand, counted in bytes of the markup.
    private var gaps: [Gap] = []

    private struct Gap: Hashable, Sendable {
        var place: Int
        let sentence: Sentence
    }

    private init(unescaped string: String) { markup = string }

    package static let empty = HTML(unescaped: "")

    package static func text(_ words: String) -> HTML { HTML(unescaped: escaped(words)) }

    package static func text(_ sentence: Sentence) -> HTML {
        var html = HTML.empty
        html.add(sentence)
        return html
    }

    /// Markup that another writer of ours has made and escaped, such as a QR symbol.
    package static func markup(_ markup: String) -> HTML { HTML(unescaped: markup) }

    package static func + (left: HTML, right: HTML) -> HTML {
        var html = left
        html.add(right)
        return html
    }

    package var isEmpty: Bool { markup.isEmpty && gaps.isEmpty }

    package func text(in language: Language) -> String {
        gaps.isEmpty ? markup : String(decoding: bytes(in: language), as: UTF8.self)
    }

    /// The text as it is sent.
    package func bytes(in language: Language) -> [UInt8] {
        if gaps.isEmpty { return Array(markup.utf8) }
        var markup = markup
        return markup.withUTF8 { written in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(written.count + gaps.count * 48)
            var done = 0
            for gap in gaps {
                bytes += written[done..<gap.place]
                bytes += HTML.escaped(gap.sentence.text(in: language)).utf8
                done = gap.place
            }
            bytes += written[done...]
            return bytes
        }
    }

    fileprivate mutating func reserve(_ bytes: Int) { markup.reserveCapacity(bytes) }

    fileprivate mutating func add(markup: String) { self.markup += markup }

    fileprivate mutating func add(_ sentence: Sentence) {
        if sentence.swedish == sentence.english {
            add(markup: HTML.escaped(sentence.swedish))
        } else {
            gaps.append(Gap(place: markup.utf8.count, sentence: sentence))
        }
    }

    fileprivate mutating func add(_ html: HTML) {
        if isEmpty {
            self = html
            return
        }
        let start = markup.utf8.count
        markup += html.markup
        for gap in html.gaps { gaps.append(Gap(place: start + gap.place, sentence: gap.sentence)) }
    }

    /// Almost all text is passed through as it is. 0xC2 begins the controls from U+0080, and a few other characters.
    private static func mayNeedEscape(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F, 0xC2: true
        default: octet < 0x20
        }
    }

    /// The five characters of HTML's syntax become references; control characters, which HTML forbids, are left out.
    private static func escaped(_ words: String) -> String {
        var words = words
        if words.withUTF8({ bytes in !bytes.contains(where: mayNeedEscape) }) { return words }
        var escaped = ""
        escaped.reserveCapacity(words.utf8.count)
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\t", "\n", "\r": escaped.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension HTML: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self.init(unescaped: value) }

    package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = HTML.empty

        package init(literalCapacity: Int, interpolationCount: Int) {
            html.reserve(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) { html.add(markup: literal) }

        package mutating func appendInterpolation(_ words: String) { html.add(HTML.text(words)) }

        package mutating func appendInterpolation(_ words: some CustomStringConvertible) {
            html.add(HTML.text(words.description))
        }

        /// Words of ours, in the language of whoever reads the page.
        package mutating func appendInterpolation(_ sentence: Sentence) { html.add(sentence) }

        package mutating func appendInterpolation(_ html: HTML) { self.html.add(html) }

        /// A part that stands only sometimes.
        package mutating func appendInterpolation(_ html: HTML, if condition: Bool) {
            if condition { self.html.add(html) }
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
