extension JSON.Node {
    /// The bytes of a string or number in the text.
    var range: Range<Int> { Int(start)..<Int(start) + Int(extent) }

    /// The words of a string or member name, with escapes resolved.
    func text(in bytes: [UInt8]) -> String {
        String(decoding: escaped ? JSON.unescaped(bytes[range])[...] : bytes[range], as: UTF8.self)
    }

    /// The number when it has neither fraction nor exponent and fits the type (and 64 bits).
    func integer<I: FixedWidthInteger>(_: I.Type, in bytes: [UInt8]) -> I? {
        guard let (isNegative, magnitude) = digits(in: bytes) else { return nil }
        if !isNegative { return I(exactly: magnitude) }
        guard magnitude <= 1 << 63 else { return nil }
        return I(exactly: Int64(truncatingIfNeeded: 0 &- magnitude))
    }

    /// Sign and digits of a number of nothing else.
    private func digits(in bytes: [UInt8]) -> (isNegative: Bool, magnitude: UInt64)? {
        var place = Int(start)
        let isNegative = bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        var value: UInt64 = 0
        while place < Int(start) + Int(extent) {
            let digit = bytes[place] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            let (product, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, past) = product.addingReportingOverflow(UInt64(digit))
            guard !over, !past else { return nil }
            value = sum
            place += 1
        }
        return (isNegative, value)
    }

    /// The number, rounded to the nearest double; nil past the largest.
    func double(in bytes: [UInt8]) -> Double? {
        if let integer = integer(Int32.self, in: bytes), integer != 0 { return Double(integer) }
        let value = Double(String(decoding: bytes[range], as: UTF8.self))
        return value?.isFinite == true ? value : nil
    }
}

extension JSON {
    /// Resolves the escapes of RFC 8259 section 7; the parser has already seen that they are right.
    static func unescaped(_ escaped: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(escaped.count)
        var rest = escaped
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let letter = rest.popFirst() else {
                result.append(byte)
                continue
            }
            switch letter {
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "u"):
                var code = hex(rest.prefix(4)) ?? 0xFFFD
                rest = rest.dropFirst(4)
                if code & 0xFC00 == 0xD800, let low = hex(rest.dropFirst(2).prefix(4)) {
                    code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
                    rest = rest.dropFirst(6)
                }
                let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            default: result.append(letter)
            }
        }
        return result
    }

    /// Four hexadecimal digits as a number.
    static func hex(_ digits: ArraySlice<UInt8>) -> UInt32? {
        guard digits.count == 4 else { return nil }
        var value: UInt32 = 0
        for digit in digits {
            guard let nibble = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(nibble)
        }
        return value
    }
}
