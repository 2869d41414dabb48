extension [UInt8] {
    /// Appends a string in quotation marks (RFC 8259 section 7), also escaping U+2028 and U+2029, which are line ends
    /// to JavaScript and to some editors.
    package mutating func appendJSON(_ text: String) throws(JSONEncodingError) {
        var text = text
        append(UInt8(ascii: "\""))
        let clean = text.withUTF8 { buffer in
            var written = 0
            for index in buffer.indices {
                let byte = buffer[index]
                if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0x7F, byte != 0xE2 {
                    continue
                }
                if byte == 0 { return false }
                if byte == 0xE2 {
                    // A UTF-8 text never ends within a character, so two more bytes follow.
                    guard buffer[index + 1] == 0x80, buffer[index + 2] & 0xFE == 0xA8 else { continue }
                    append(contentsOf: buffer[written..<index])
                    append(contentsOf: buffer[index + 2] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
                    written = index + 3
                } else {
                    append(contentsOf: buffer[written..<index])
                    appendEscape(of: byte)
                    written = index + 1
                }
            }
            append(contentsOf: buffer[written...])
            return true
        }
        guard clean else { throw .nul }
        append(UInt8(ascii: "\""))
    }

    /// Appends the escape of a character of ASCII.
    private mutating func appendEscape(of byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        default:
            let digits = Array("0123456789abcdef".utf8)
            append(contentsOf: [
                UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"), digits[Int(byte >> 4)], digits[Int(byte & 15)],
            ])
        }
    }

    /// Appends an integer of at most 64 bits in decimal digits.
    package mutating func appendJSON(isNegative: Bool, magnitude: UInt64) {
        if isNegative { append(UInt8(ascii: "-")) }
        let first = count
        var rest = magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        if count - first > 1 { self[first...].reverse() }
    }

    /// Appends a number so that it reads back as exactly the same value.
    mutating func appendJSON<F: BinaryFloatingPoint & LosslessStringConvertible>(
        _ value: F
    ) throws(JSONEncodingError) {
        guard value.isFinite else { throw .notFinite }
        append(contentsOf: value.description.utf8)
    }
}
