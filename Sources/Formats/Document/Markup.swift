/// XML or HTML being written: text escapes itself, tags are given as they are.
struct Markup {
    private(set) var bytes: [UInt8] = []
    /// Beyond this a long text grows by an eighth at a time: doubling would need three times its memory.
    private static let long = 1 << 20

    init(_ tag: String = "") { tags(tag) }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends markup that is already right, in pieces where most of it is the same every time.
    mutating func tags(_ markup: String) {
        makeRoom(markup.utf8.count)
        bytes.append(contentsOf: markup.utf8)
    }

    mutating func tags(_ start: String, _ middle: String, _ end: String) {
        makeRoom(start.utf8.count + middle.utf8.count + end.utf8.count)
        bytes.append(contentsOf: start.utf8)
        bytes.append(contentsOf: middle.utf8)
        bytes.append(contentsOf: end.utf8)
    }

    /// Appends other markup.
    mutating func tags(_ markup: Markup) { bytes.append(contentsOf: markup.bytes) }

    private mutating func makeRoom(_ count: Int) {
        guard bytes.count > Self.long, bytes.capacity - bytes.count < count else { return }
        bytes.reserveCapacity(bytes.count + max(count, bytes.count / 8))
    }

    /// Appends words, fit for content and for an attribute in double quotes.
    ///
    /// Characters that XML 1.0 section 2.2 forbids are left out: no escape can carry them, and one of them makes Word
    /// refuse the whole file.
    mutating func text(_ words: String) {
        var words = words
        // An escape takes six bytes at the most.
        makeRoom(6 * words.utf8.count)
        words.withUTF8 { buffer in
            var written = 0
            var index = 0
            while index < buffer.count {
                let escape: StaticString
                var length = 1
                switch buffer[index] {
                case UInt8(ascii: "&"): escape = "&amp;"
                case UInt8(ascii: "<"): escape = "&lt;"
                case UInt8(ascii: ">"): escape = "&gt;"
                case UInt8(ascii: "\""): escape = "&quot;"
                case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: escape = ""
                case 0xEF where buffer[index + 1] == 0xBF && buffer[index + 2] >= 0xBE:
                    (escape, length) = ("", 3)
                default:
                    index += 1
                    continue
                }
                bytes.append(contentsOf: buffer[written..<index])
                bytes.append(contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
                index += length
                written = index
            }
            bytes.append(contentsOf: buffer[written...])
        }
    }

    /// An element that holds only words.
    mutating func element(_ name: String, _ words: String) {
        tags("<", name, ">")
        text(words)
        tags("</", String(name.prefix { $0 != " " }), ">")
    }

    /// Words escaped, for use within other markup.
    static func escaped(_ words: String) -> String {
        var markup = Markup()
        markup.text(words)
        return markup.string
    }
}

extension LinkTarget {
    /// The address when it may become a link: one of the schemes that only lead somewhere and never run anything.
    var safeURL: String? {
        guard case .url(let address) = self else { return nil }
        let safe = ["http://", "https://", "mailto:", "tel:"]
        let start = address.prefix(8).lowercased()
        guard safe.contains(where: start.hasPrefix), !address.unicodeScalars.contains(where: { $0.value <= 0x20 })
        else {
            return nil
        }
        return address
    }
}
