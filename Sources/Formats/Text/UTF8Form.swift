/// Strict UTF-8 (RFC 3629), shared by the readers that must refuse what is not.
enum UTF8Form {
    /// Bytes of the well-formed character that begins at `index`; 0 when none does.
    @inline(__always)
    static func length(of bytes: [UInt8], at index: Int) -> Int {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        if first < 0xC2 || first > 0xF4 { return 0 }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= bytes.count else { return 0 }
        let second = bytes[index + 1]
        guard second & 0xC0 == 0x80 else { return 0 }
        switch first {
        case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90, 0xF4 where second > 0x8F:
            return 0
        default: break
        }
        if length > 2, bytes[index + 2] & 0xC0 != 0x80 { return 0 }
        if length > 3, bytes[index + 3] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// Whether all bytes are well-formed characters.
    static func isValid(_ bytes: [UInt8]) -> Bool { holdsNoncharacter(bytes) != nil }

    /// Whether U+FFFE or U+FFFF stands among the characters; nil where the bytes are no well-formed ones.
    static func holdsNoncharacter(_ bytes: [UInt8]) -> Bool? {
        var isFound = false
        var index = 0
        while index < bytes.count {
            // Most text is ASCII: eight bytes without a high bit are well-formed at once.
            index = bytes.withUnsafeBytes { raw in
                var index = index
                while index + 8 <= raw.count,
                    raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                { index += 8 }
                return index
            }
            guard index < bytes.count else { break }
            let length = length(of: bytes, at: index)
            guard length > 0 else { return nil }
            if length == 3, bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { isFound = true }
            index += length
        }
        return isFound
    }
}
