/// The encodings of one byte per character that Swedish files come in, told apart by which gives plausible Swedish.
enum SingleByteText {
    /// Windows-1252 for 0x80–0x9F; the five bytes it leaves undefined are read as U+FFFD and count against it.
    /// (https://encoding.spec.whatwg.org/index-windows-1252.txt, which fills them with controls.)
    private static let windows = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars
    )
    /// Mac OS Roman for 0x80–0xFF (https://unicode.org/Public/MAPPINGS/VENDORS/APPLE/ROMAN.TXT).
    private static let mac = Array(
        ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars
    )

    static func decode(_ bytes: [UInt8]) -> (text: String, encoding: TextDecoding.Encoding, doubt: Bool) {
        let scores = (windows: score(bytes, .windows1252), mac: score(bytes, .macRoman))
        // Windows-1252 wins a tie: it is by far the most common.
        let best: TextDecoding.Encoding = scores.mac > scores.windows ? .macRoman : .windows1252
        let (most, other) = (max(scores.mac, scores.windows), min(scores.mac, scores.windows))
        let doubt = most <= 0 || other * 2 > most
        // Latin 1 is Windows-1252 without 0x80–0x9F; a file that needs none of these is called by the stricter name.
        let isLatin = best == .windows1252 && !bytes.contains { (0x80..<0xA0).contains($0) }
        return (text(bytes, best), isLatin ? .latin1 : best, doubt)
    }

    /// The bytes as Windows-1252, when somebody said that this is what they are.
    static func windows(_ bytes: [UInt8]) -> String { text(bytes, .windows1252) }

    /// One byte in a known encoding, for formats that name theirs.
    static func scalar(_ byte: UInt8, _ encoding: TextDecoding.Encoding) -> Unicode.Scalar {
        switch encoding {
        case .macRoman where byte >= 0x80: mac[Int(byte) - 0x80]
        case .windows1252 where (0x80..<0xA0).contains(byte): windows[Int(byte) - 0x80]
        default: Unicode.Scalar(byte)
        }
    }

    private static func text(_ bytes: [UInt8], _ encoding: TextDecoding.Encoding) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(scalar(byte, encoding)) }
        return String(text)
    }

    /// How Swedish the bytes outside ASCII look, one by one with their neighbours.
    private static func score(_ bytes: [UInt8], _ encoding: TextDecoding.Encoding) -> Int {
        var score = 0
        for (index, byte) in bytes.enumerated() where byte >= 0x80 {
            let before = index > 0 ? scalar(bytes[index - 1], encoding) : " "
            let after = index + 1 < bytes.count ? scalar(bytes[index + 1], encoding) : " "
            score += plausibility(scalar(byte, encoding), after: before, before: after)
        }
        return score
    }

    /// Points for one character between two others: letters of Swedish where words have them, quotation marks at the
    /// edges of words, dashes between spaces or numbers.
    private static func plausibility(_ scalar: Unicode.Scalar, after left: Unicode.Scalar, before right: Unicode.Scalar)
        -> Int
    {
        let (leftLetter, rightLetter) = (left.properties.isAlphabetic, right.properties.isAlphabetic)
        switch scalar {
        case "å", "ä", "ö": return leftLetter || rightLetter || left == " " ? 4 : 1
        case "Å", "Ä", "Ö":
            // A capital begins a word, or stands in a word of capitals.
            if leftLetter, left.properties.isLowercase { return -3 }
            return rightLetter || leftLetter ? 4 : 1
        case "é", "è", "à", "ü", "á", "ë", "É": return leftLetter || rightLetter ? 2 : 0
        case "”", "’", "“", "‘", "»", "«": return leftLetter && rightLetter && scalar != "’" ? -1 : 2
        case "–", "—", "…", "•", "€": return leftLetter && rightLetter && scalar != "–" ? -1 : 2
        case "\u{A0}", "§", "°", "½", "²", "³", "·", "´", "ø", "æ", "Ø", "Æ", "ç", "ñ", "ô", "ê", "î": return 1
        case "\u{80}"..."\u{9F}": return -3
        case "\u{FFFD}": return -6
        default: return leftLetter || rightLetter ? -3 : -1
        }
    }
}
