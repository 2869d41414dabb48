/// The bytes of an XML document as UTF-8, by its byte order mark or what its first line declares (XML 1.0, appendix F).
enum XMLText {
    static func utf8(_ bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try checked(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), bigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), bigEndian: true) }
        if bytes.starts(with: [0x3C, 0, 0x3F, 0]) { return try utf16(bytes[...], bigEndian: false) }
        if bytes.starts(with: [0, 0x3C, 0, 0x3F]) { return try utf16(bytes[...], bigEndian: true) }
        switch declared(in: bytes) {
        case nil, "utf-8", "utf8", "us-ascii", "ascii": return try checked(bytes)
        case "iso-8859-1", "latin1", "windows-1252", "cp1252": return Array(SingleByteText.windows(bytes).utf8)
        default: throw XMLFault(reason: .badEncoding, line: 1)
        }
    }

    private static func checked(_ bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
        guard let holdsNone = UTF8Form.holdsNoncharacter(bytes) else { throw XMLFault(reason: .badEncoding, line: 1) }
        if holdsNone { throw XMLFault(reason: .badCharacter, line: 1) }
        return bytes
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) throws(XMLFault) -> [UInt8] {
        do { return try checked(Array(TextDecoding.utf16(bytes, bigEndian: bigEndian).utf8)) } catch {
            throw XMLFault(reason: .badEncoding, line: 1)
        }
    }

    /// The encoding named in `<?xml … encoding="…"?>`, in lower case.
    private static func declared(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(200)
        guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        var rest = head[..<end]
        while let place = rest.firstIndex(of: UInt8(ascii: "e")) {
            rest = rest[place...]
            if rest.starts(with: "encoding".utf8) {
                let parts = rest.split(omittingEmptySubsequences: false) {
                    $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
                }
                return parts.count > 1 ? String(decoding: parts[1], as: UTF8.self).lowercased() : nil
            }
            rest = rest.dropFirst()
        }
        return nil
    }
}
