/// `&amp;`, `&#229;` and `&#xE5;`.
enum XMLReference {
    /// The character a reference stands for, from what is between `&` and `;`.
    static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        switch String(decoding: name, as: UTF8.self) {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.count >= 2, name.count <= 10, name.first == UInt8(ascii: "#") else { return nil }
        let isHexadecimal = name[name.startIndex + 1] == UInt8(ascii: "x")
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        guard let first = digits.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
            let scalar = Unicode.Scalar(number), isAllowed(scalar)
        else { return nil }
        return scalar
    }

    /// The characters of XML 1.0 (section 2.2).
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// An attribute's value with references replaced and blanks as spaces (section 3.3.3); already checked.
    static func expanded(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var at = raw.startIndex
        while at < raw.endIndex {
            let byte = raw[at]
            if byte == UInt8(ascii: "&"), let end = raw[at...].firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(raw[at + 1..<end])
            {
                result.append(contentsOf: Array(String(Character(scalar)).utf8))
                at = end + 1
                continue
            }
            if byte == 0x0D, at + 1 < raw.endIndex, raw[at + 1] == 0x0A { at += 1 }
            result.append(byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0x20 : byte)
            at += 1
        }
        return result
    }
}
