/// Percent-encoding (RFC 3986 §2.1). It is decoded once and checked to be UTF-8 without control characters.
package enum PercentCoding {
    /// The text as it may stand in a path or a query: all but unreserved characters escaped (RFC 3986 §2.3).
    package static func encoded(_ text: String) -> String {
        var encoded = ""
        for octet in text.utf8 {
            let character = UnicodeScalar(octet)
            switch character {
            case "A"..."Z", "a"..."z", "0"..."9", "-", ".", "_", "~": encoded.unicodeScalars.append(character)
            default: encoded += "%" + (octet < 16 ? "0" : "") + String(octet, radix: 16, uppercase: true)
            }
        }
        return encoded
    }

    /// The text meant by `bytes`; nil for a broken escape, for what is not UTF-8 and for a control character.
    static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let decoded = decode(bytes, plusIsSpace: false) else { return nil }
        guard decoded.allSatisfy({ $0 >= Octet.space && $0 != Octet.delete }) else { return nil }
        return text(decoded)
    }

    /// The text of a name or value in `application/x-www-form-urlencoded` (WHATWG URL §5.1), where `+` is a space and
    /// line ends are allowed; nil for a broken escape, for what is not UTF-8 and for NUL.
    static func formText(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let decoded = decode(bytes, plusIsSpace: true), !decoded.contains(0) else { return nil }
        return text(decoded)
    }

    /// Plain ASCII, which most is, needs no second look.
    private static func text(_ decoded: [UInt8]) -> String? {
        if decoded.allSatisfy({ $0 < 0x80 }) { return String(decoding: decoded, as: UTF8.self) }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool) -> [UInt8]? {
        var isBroken = false
        let decoded = [UInt8](unsafeUninitializedCapacity: bytes.count) { decoded, count in
            bytes.withUnsafeBufferPointer { bytes in
                var index = 0
                while index < bytes.count {
                    var octet = bytes[index]
                    if octet == Octet.percent {
                        guard index + 2 < bytes.count, let high = Octet.hexValue(bytes[index + 1]),
                            let low = Octet.hexValue(bytes[index + 2])
                        else {
                            isBroken = true
                            return
                        }
                        octet = high << 4 | low
                        index += 2
                    } else if octet == Octet.plus, plusIsSpace {
                        octet = Octet.space
                    }
                    decoded[count] = octet
                    count += 1
                    index += 1
                }
            }
        }
        return isBroken ? nil : decoded
    }
}
