/// Characters of the symbol fonts that word processors write as places in a font instead of letters.
enum SymbolFonts {
    /// - Parameter code: hexadecimal, in the private area F000–F0FF or not.
    static func scalar(font: String, code: String) -> Unicode.Scalar? {
        guard let number = UInt32(code, radix: 16) else { return nil }
        if number < 0xF000 || number > 0xF0FF, !isSymbolFont(font) { return Unicode.Scalar(number) }
        return scalar(font: font, place: number & 0xFF)
    }

    /// The character at a place in a symbol font; nil for other fonts, and for places nobody has a letter for.
    static func scalar(font: String, place: UInt32) -> Unicode.Scalar? {
        switch font.lowercased() {
        case "symbol": symbol[place]
        case let name where name.hasPrefix("wingdings"): wingdings[place]
        default: nil
        }
    }

    /// Text in which places in a font, that lie in Unicode's private area, have become the characters drawn there.
    ///
    /// - Parameter unknown: counts those that nobody has a character for; they are left out.
    static func readable(_ bytes: ArraySlice<UInt8>, font: @autoclosure () -> String?, unknown: inout Int)
        -> ArraySlice<UInt8>
    {
        guard bytes.contains(0xEF) else { return bytes }
        var letters = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if !(0xF000...0xF0FF).contains(scalar.value) {
                letters.append(scalar)
            } else if let letter = font().flatMap({ self.scalar(font: $0, place: scalar.value & 0xFF) }) {
                letters.append(letter)
            } else {
                unknown += 1
            }
        }
        return ArraySlice(String(letters).utf8)
    }

    private static func isSymbolFont(_ font: String) -> Bool {
        let name = font.lowercased()
        return name == "symbol" || name.hasPrefix("wingdings") || name == "webdings"
    }

    private static let wingdings: [UInt32: Unicode.Scalar] = [
        0x4A: "☺", 0x4B: "😐", 0x4C: "☹", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x9F: "•",
        0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨",
        0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    ]
    private static let symbol: [UInt32: Unicode.Scalar] = [
        0xB7: "•", 0xAE: "→", 0xAC: "←", 0xAD: "↑", 0xAF: "↓", 0xB3: "≥", 0xA3: "≤", 0xB1: "±", 0xB4: "×", 0xB8: "÷",
        0xB9: "≠", 0xBB: "≈", 0xA5: "∞", 0xB0: "°", 0x2D: "−", 0x61: "α", 0x62: "β", 0x64: "δ", 0x6D: "μ", 0x70: "π",
        0x44: "Δ", 0x53: "Σ", 0x57: "Ω", 0xDE: "⇒", 0xD7: "·", 0xBE: "–",
    ]
}
