/// The pieces of an RTF file (Rich Text Format Specification 1.9.1): groups, control words and bytes of text.
struct RichTextScanner {
    enum Token: Hashable {
        case open, close
        case word(String, Int?)
        /// `\'e5`.
        case byte(UInt8)
        /// Another control sign: `\~`, `\*`.
        case sign(UInt8)
        case text(Range<Int>)

        /// Whether it goes on with the letters that stand before it.
        var isLetters: Bool {
            switch self {
            case .byte, .text: true
            case .sign(let sign): "{}\\".utf8.contains(sign)
            case .open, .close, .word: false
            }
        }
    }

    let bytes: [UInt8]
    private(set) var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Steps over bytes that are not RTF, as `\bin` has them.
    mutating func skip(_ count: Int) { place = min(bytes.count, place + max(0, count)) }

    mutating func next() -> Token? {
        while place < bytes.count, bytes[place] == 0x0A || bytes[place] == 0x0D || bytes[place] == 0 { place += 1 }
        guard place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "{"):
            place += 1
            return .open
        case UInt8(ascii: "}"):
            place += 1
            return .close
        case UInt8(ascii: "\\"): return control()
        default:
            let start = place
            while place < bytes.count {
                let byte = bytes[place]
                if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "\\") || byte == 0x0A
                    || byte == 0x0D || byte == 0
                {
                    break
                }
                place += 1
            }
            return .text(start..<place)
        }
    }

    private mutating func control() -> Token? {
        place += 1
        guard place < bytes.count else { return nil }
        let first = bytes[place]
        guard Self.isLetter(first) else {
            place += 1
            // A backslash before a line end is a paragraph.
            if first == 0x0A || first == 0x0D { return .word("par", nil) }
            if first == UInt8(ascii: "'"), place + 1 < bytes.count, let high = Self.digit(bytes[place]),
                let low = Self.digit(bytes[place + 1])
            {
                place += 2
                return .byte(high << 4 | low)
            }
            return .sign(first)
        }
        let start = place
        while place < bytes.count, Self.isLetter(bytes[place]), place - start < 32 { place += 1 }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        var number: Int?
        let isNegative = place + 1 < bytes.count && bytes[place] == UInt8(ascii: "-") && Self.isDigit(bytes[place + 1])
        if isNegative { place += 1 }
        let digits = place
        while place < bytes.count, Self.isDigit(bytes[place]), place - digits < 10 {
            number = (number ?? 0) * 10 + Int(bytes[place] - 0x30)
            place += 1
        }
        if isNegative { number = number.map { -$0 } }
        if place < bytes.count, bytes[place] == 0x20 { place += 1 }
        return .word(word, number)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
