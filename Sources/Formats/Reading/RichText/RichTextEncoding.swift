private import Foundation

/// Bytes of an RTF text to letters, by the code page of the file or of the font.
enum RichTextEncoding: Sendable, Hashable {
    case windows, mac
    /// Another code page by its number; for one that the system does not know nothing is guessed.
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
        128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
        186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
    ]

    var name: String {
        switch self {
        case .windows: "Windows-1252"
        case .mac: "Mac Roman"
        case .page(65_001): "UTF-8"
        case .page(let page): page < 870 ? "IBM \(page)" : "Windows-\(page)"
        }
    }

    /// How many bytes a letter takes that begins with this one.
    func length(from byte: UInt8) -> Int {
        switch self {
        case .page(932): (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) ? 2 : 1
        case .page(936), .page(949), .page(950): (0x81...0xFE).contains(byte) ? 2 : 1
        case .page(65_001): byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        default: 1
        }
    }

    /// The letter of as many bytes as it takes, or nil when nobody can tell.
    func scalar(_ bytes: [UInt8]) -> Unicode.Scalar? {
        guard bytes.count == 1, let byte = bytes.first else {
            guard case .page(let page) = self, let encoding = Self.several[page] else { return nil }
            return Self.scalar(bytes, encoding)
        }
        if byte < 0x80 { return Unicode.Scalar(byte) }
        switch self {
        case .windows: return Self.known(SingleByteText.scalar(byte, .windows1252))
        case .mac: return Self.known(SingleByteText.scalar(byte, .macRoman))
        case .page(let page): return Self.letters[page]?[Int(byte) - 0x80]
        }
    }

    /// Controls and private places are what a system gives for bytes that mean nothing.
    private static func known(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x80..<0xA0, 0xE000..<0xF900, 0xFFFD: nil
        default: scalar
        }
    }

    private static func scalar(_ bytes: [UInt8], _ encoding: UInt) -> Unicode.Scalar? {
        let text = String(data: Data(bytes), encoding: String.Encoding(rawValue: encoding))
        guard let scalars = text?.unicodeScalars, scalars.count == 1 else { return nil }
        return scalars.first.flatMap(known)
    }

    /// What the system knows of pages with letters of several bytes.
    private static let several: [Int: UInt] = [
        932: 0x8000_0420, 936: 0x8000_0421, 949: 0x8000_0422, 950: 0x8000_0423, 65_001: String.Encoding.utf8.rawValue,
    ]

    /// What the system knows of letters of one byte, for 0x80–0xFF.
    private static let letters: [Int: [Unicode.Scalar?]] = [
        437: 0x8000_0400, 850: 0x8000_0410, 852: 0x8000_0412, 866: 0x8000_0419, 874: 0x8000_041D,
        1250: String.Encoding.windowsCP1250.rawValue, 1251: String.Encoding.windowsCP1251.rawValue,
        1253: String.Encoding.windowsCP1253.rawValue, 1254: String.Encoding.windowsCP1254.rawValue,
        1255: 0x8000_0505, 1256: 0x8000_0506, 1257: 0x8000_0507, 1258: 0x8000_0508,
    ].merging(several) { page, _ in page }
        .mapValues { encoding in (UInt8(0x80)...0xFF).map { scalar([$0], encoding) } }
}
