/// Bytes of an RTF text to letters, by the code page of the file or of the font.
enum RichTextEncoding: Sendable, Hashable {
    case windows, mac, dos
    /// A code page we have no table for: its bytes beyond ASCII are not guessed at.
    case unknown(Int)

    init(codePage: Int) {
        switch codePage {
        case 1252, 0, 28591, 819: self = .windows
        case 10000: self = .mac
        case 437, 850: self = .dos
        default: self = .unknown(codePage)
        }
    }

    /// By the number of a font's character set; nil where the file's own code page counts.
    init?(charset: Int) {
        switch charset {
        case 0: self = .windows
        case 77: self = .mac
        case 255, 254: self = .dos
        case 1, 2: return nil
        case 238: self = .unknown(1250)
        case 204: self = .unknown(1251)
        case 161: self = .unknown(1253)
        default: self = .unknown(charset)
        }
    }

    /// The letter, or nil when nobody can tell.
    func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        if byte < 0x80 { return Unicode.Scalar(byte) }
        let scalar: Unicode.Scalar?
        switch self {
        case .windows: scalar = SingleByteText.scalar(byte, .windows1252)
        case .mac: scalar = SingleByteText.scalar(byte, .macRoman)
        case .dos: scalar = Self.dosLetters[byte]
        // The Central European page has ä and ö where Windows has them, and no å.
        case .unknown(1250):
            scalar =
                [
                    0xE4: "ä", 0xF6: "ö", 0xC4: "Ä", 0xD6: "Ö", 0xE9: "é", 0x96: "–", 0x94: "”", 0x93: "“", 0x92: "’",
                    0x85: "…", 0x95: "•", 0xA0: "\u{A0}",
                ][byte]
        case .unknown: scalar = nil
        }
        return scalar == "\u{FFFD}" ? nil : scalar
    }

    private static let dosLetters: [UInt8: Unicode.Scalar] = [
        0x86: "å", 0x84: "ä", 0x94: "ö", 0x8F: "Å", 0x8E: "Ä", 0x99: "Ö", 0x82: "é", 0x90: "É", 0x81: "ü", 0x9A: "Ü",
        0x85: "à", 0x8A: "è", 0x87: "ç", 0xFF: "\u{A0}", 0xF5: "§", 0xF8: "°",
    ]
}
