/// Single octets and the classes the grammar sorts them into (RFC 9110 §5.6, RFC 3986 §2).
enum Octet {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let percent: UInt8 = 0x25
    static let ampersand: UInt8 = 0x26
    static let asterisk: UInt8 = 0x2A
    static let plus: UInt8 = 0x2B
    static let comma: UInt8 = 0x2C
    static let slash: UInt8 = 0x2F
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let equals: UInt8 = 0x3D
    static let question: UInt8 = 0x3F
    static let backslash: UInt8 = 0x5C
    static let delete: UInt8 = 0x7F

    /// `tchar` (RFC 9110 §5.6.2).
    static func isToken(_ octet: UInt8) -> Bool { has(octet, 0x03FF_6CFA_0000_0000, 0x57FF_FFFF_C7FF_FFFE) }

    /// What a field value may hold: tab, space, visible characters and `obs-text` (RFC 9110 §5.5).
    static func isFieldContent(_ octet: UInt8) -> Bool { octet >= space ? octet != delete : octet == tab }

    /// What a request target may hold. RFC 3986 allows fewer; browsers send `{}|^` and the grave accent too.
    static func isTarget(_ octet: UInt8) -> Bool { has(octet, 0xAFFF_FFF2_0000_0000, 0x7FFF_FFFF_EFFF_FFFF) }

    /// What stands in a host: `reg-name` or an address, with brackets and colon (RFC 3986 §3.2.2).
    static func isHost(_ octet: UInt8) -> Bool { has(octet, 0x2FFF_7FF2_0000_0000, 0x47FF_FFFE_AFFF_FFFE) }

    /// Looks an octet up in a set of ASCII, given as the bits of its lower and its upper half: every octet of every
    /// head passes here.
    private static func has(_ octet: UInt8, _ lower: UInt64, _ upper: UInt64) -> Bool {
        octet < 0x80 && (octet < 0x40 ? lower : upper) & (1 << UInt64(octet & 0x3F)) != 0
    }

    static func isDigit(_ octet: UInt8) -> Bool { octet >= 0x30 && octet <= 0x39 }

    static func hexValue(_ octet: UInt8) -> UInt8? {
        switch octet {
        case 0x30...0x39: octet - 0x30
        case 0x41...0x46: octet - 0x37
        case 0x61...0x66: octet - 0x57
        default: nil
        }
    }

    static func lowercased(_ octet: UInt8) -> UInt8 { octet >= 0x41 && octet <= 0x5A ? octet | 0x20 : octet }

    /// Without the spaces and tabs around it.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, first == space || first == tab { bytes.removeFirst() }
        while let last = bytes.last, last == space || last == tab { bytes.removeLast() }
        return bytes
    }

    /// Whether two octet strings are the same but for the case of ASCII letters.
    static func equalIgnoringCase(_ bytes: some Collection<UInt8>, _ other: some Collection<UInt8>) -> Bool {
        guard bytes.count == other.count else { return false }
        var rest = other.makeIterator()
        for octet in bytes {
            guard let next = rest.next(), octet == next || lowercased(octet) == lowercased(next) else { return false }
        }
        return true
    }
}
