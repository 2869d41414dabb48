/// Percent-encoding (RFC 3986 §2.1), decoded once and checked to be UTF-8 without control characters.
enum PercentCoding {
    /// The text meant by `bytes`; nil for a broken escape, for what is not UTF-8 and for a control character.
    static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let decoded = decode(bytes, plusIsSpace: false) else { return nil }
        guard decoded.allSatisfy({ $0 >= Octet.space && $0 != Octet.delete }) else { return nil }
        return String(validating: decoded, as: UTF8.self)
    }

    /// The text of a name or value in `application/x-www-form-urlencoded` (WHATWG URL §5.1), where `+` is a space and
    /// line ends are allowed; nil for a broken escape, for what is not UTF-8 and for NUL.
    static func formText(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let decoded = decode(bytes, plusIsSpace: true), !decoded.contains(0) else { return nil }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool) -> [UInt8]? {
        guard bytes.contains(where: { $0 == Octet.percent || $0 == Octet.plus }) else { return Array(bytes) }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let octet = bytes[index]
            if octet == Octet.percent {
                guard index + 2 < bytes.endIndex, let high = Octet.hexValue(bytes[index + 1]),
                    let low = Octet.hexValue(bytes[index + 2])
                else { return nil }
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(octet == Octet.plus && plusIsSpace ? Octet.space : octet)
                index += 1
            }
        }
        return decoded
    }
}
