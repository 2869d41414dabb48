/// What a symbol says, as one segment in one mode (clause 7.4).
///
/// Alphanumeric mode when every character is among its 45, otherwise byte mode. Bytes mean ISO/IEC 8859-1 unless
/// something else is announced, so text outside ASCII announces UTF-8; a reader left to guess may guess wrong.
package struct QRText {
    package enum Mode: Hashable, Sendable, CaseIterable {
        /// Digits, capitals A–Z, space and `$%*+-./:`.
        case alphanumeric
        /// ASCII in byte mode.
        case ascii
        /// UTF-8 in byte mode, under its extended channel interpretation.
        case unicode
    }

    package let mode: Mode
    /// Table 5 values in alphanumeric mode, otherwise bytes of UTF-8.
    private let values: [UInt8]

    /// Characters or bytes, as the mode counts.
    package var count: Int { values.count }

    package init(_ text: String) {
        let bytes = Array(text.utf8)
        let alphanumeric = bytes.compactMap(Self.alphanumericValue)
        if alphanumeric.count == bytes.count {
            (mode, values) = (.alphanumeric, alphanumeric)
        } else {
            (mode, values) = (bytes.allSatisfy { $0 < 0x80 } ? .ascii : .unicode, bytes)
        }
    }

    package func fits(in version: QRVersion, level: QRCode.Level) -> Bool {
        count <= mode.capacity(of: version, level: level)
    }

    /// The data codewords: mode, count, data, terminator and padding (clauses 7.4.2, 7.4.4, 7.4.5, 7.4.9 and 7.4.10).
    ///
    /// The text must fit.
    package func codewords(in version: QRVersion, level: QRCode.Level) -> [UInt8] {
        var bits = QRBits()
        bits.append(mode.indicator, width: mode.indicatorWidth)
        bits.append(count, width: mode.countWidth(in: version))
        switch mode {
        case .alphanumeric:
            for index in stride(from: 0, to: count - 1, by: 2) {
                bits.append(Int(values[index]) * 45 + Int(values[index + 1]), width: 11)
            }
            if count % 2 == 1 { bits.append(Int(values[count - 1]), width: 6) }
        case .ascii, .unicode:
            for value in values { bits.append(Int(value), width: 8) }
        }
        let capacity = version.dataCodewords(level)
        bits.append(0, width: min(4, capacity * 8 - bits.count))
        // Bytes are filled up with zeros by themselves.
        let padding = (0..<capacity - bits.bytes.count).map { $0 % 2 == 0 ? 0b1110_1100 : 0b0001_0001 as UInt8 }
        return bits.bytes + padding
    }

    /// The value of an ASCII character in alphanumeric mode (Table 5).
    private static func alphanumericValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: " "): 36
        case UInt8(ascii: "$"): 37
        case UInt8(ascii: "%"): 38
        case UInt8(ascii: "*"): 39
        case UInt8(ascii: "+"): 40
        case UInt8(ascii: "-"): 41
        case UInt8(ascii: "."): 42
        case UInt8(ascii: "/"): 43
        case UInt8(ascii: ":"): 44
        default: nil
        }
    }
}

extension QRText.Mode {
    /// The mode indicator (Table 2), for UTF-8 after the indicator and number, 26, of its interpretation (clause 7.4.2).
    var indicator: Int {
        switch self {
        case .alphanumeric: 0b0010
        case .ascii: 0b0100
        case .unicode: 0b0111_0001_1010_0100
        }
    }

    var indicatorWidth: Int { self == .unicode ? 16 : 4 }

    /// The width of the character count (Table 3).
    func countWidth(in version: QRVersion) -> Int {
        let widths =
            switch self {
            case .alphanumeric: [9, 11, 13]
            case .ascii, .unicode: [8, 16, 16]
            }
        return widths[version.number < 10 ? 0 : version.number < 27 ? 1 : 2]
    }

    /// The most characters, or bytes, a symbol holds (Table 7; for UTF-8, less what its announcement takes).
    package func capacity(of version: QRVersion, level: QRCode.Level) -> Int {
        let bits = version.dataCodewords(level) * 8 - indicatorWidth - countWidth(in: version)
        return switch self {
        case .alphanumeric: bits / 11 * 2 + (bits % 11 >= 6 ? 1 : 0)
        case .ascii, .unicode: bits / 8
        }
    }
}
