private import Foundation

/// Bytes of an RTF text to letters, by the code page of the file or of the font.
enum RichTextEncoding: Sendable, Hashable {
    case windows, mac
    /// Another code page by its number: letters where it has one per byte, for others nothing is guessed.
    case page(Int)

    init(codePage: Int) {
        switch codePage {
        case 1252, 0, 28591, 819: self = .windows
        case 10000: self = .mac
        default: self = .page(codePage)
        }
    }

    /// By the number of a font's character set; nil where the file's own code page counts.
    init?(charset: Int) {
        switch charset {
        case 0: self = .windows
        case 77: self = .mac
        case 1, 2: return nil
        default: self = .page(Self.pages[charset] ?? charset)
        }
    }

    private static let pages = [
        128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 177: 1255, 178: 1256, 186: 1257, 204: 1251,
        238: 1250, 254: 437, 255: 850,
    ]

    var name: String {
        switch self {
        case .windows: "Windows-1252"
        case .mac: "Mac Roman"
        case .page(let page): page < 1_000 ? "IBM \(page)" : "Windows-\(page)"
        }
    }

    /// The letter, or nil when nobody can tell.
    func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        if byte < 0x80 { return Unicode.Scalar(byte) }
        switch self {
        case .windows: return Self.known(SingleByteText.scalar(byte, .windows1252))
        case .mac: return Self.known(SingleByteText.scalar(byte, .macRoman))
        case .page(let page): return Self.letters[page]?[Int(byte) - 0x80]
        }
    }

    private static func known(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { scalar == "\u{FFFD}" ? nil : scalar }

    /// What the system knows of pages with one byte for each letter, for 0x80–0xFF.
    private static let letters: [Int: [Unicode.Scalar?]] = [
        437: 0x8000_0400, 850: 0x8000_0410, 1250: String.Encoding.windowsCP1250.rawValue,
        1251: String.Encoding.windowsCP1251.rawValue, 1253: String.Encoding.windowsCP1253.rawValue,
        1254: String.Encoding.windowsCP1254.rawValue, 1255: 0x8000_0505, 1256: 0x8000_0506, 1257: 0x8000_0507,
    ].mapValues { encoding in
        (UInt8(0x80)...0xFF).map { byte in
            String(data: Data([byte]), encoding: String.Encoding(rawValue: encoding))?.unicodeScalars.first
        }
    }
}
