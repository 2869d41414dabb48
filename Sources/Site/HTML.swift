/// HTML made of literals and values: what stands in the source is markup, what is put into it is text and escapes
/// itself, in content and in quoted attributes alike. Only another `HTML` goes in as it is.
///
///     let greeting: HTML = "<p class=\"lead\">\(name)</p>"
package struct HTML: Hashable, Sendable {
    package private(set) var string: String

    private init(unescaped string: String) { self.string = string }

    package static let empty = HTML(unescaped: "")

    package static func text(_ words: String) -> HTML { HTML(unescaped: escaped(words)) }

    /// Markup that another writer of ours has made and escaped, such as a QR symbol.
    package static func markup(_ markup: String) -> HTML { HTML(unescaped: markup) }

    package static func + (left: HTML, right: HTML) -> HTML { HTML(unescaped: left.string + right.string) }

    package var isEmpty: Bool { string.isEmpty }

    /// The five characters of HTML's syntax become references; control characters, which HTML forbids, are left out.
    private static func escaped(_ words: String) -> String {
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
    package init(stringLiteral value: String) { string = value }

    package init(stringInterpolation: StringInterpolation) { string = stringInterpolation.string }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var string = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            string.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) { string += literal }

        package mutating func appendInterpolation(_ words: String) { string += HTML.text(words).string }

        package mutating func appendInterpolation(_ words: some CustomStringConvertible) {
            string += HTML.text(words.description).string
        }

        package mutating func appendInterpolation(_ html: HTML) { string += html.string }

        /// A part that stands only sometimes.
        package mutating func appendInterpolation(_ html: HTML, if condition: Bool) {
            if condition { string += html.string }
        }
    }
}

extension Sequence {
    /// One part after the other.
    func html(_ part: (Element) -> HTML) -> HTML { reduce(into: HTML.empty) { $0 = $0 + part($1) } }
}

extension Optional {
    /// The part, when there is something to show.
    func html(_ part: (Wrapped) -> HTML) -> HTML { map(part) ?? .empty }
}
