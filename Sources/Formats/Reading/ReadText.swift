private import Foundation

/// Text on its way into a document: UTF-8 in, NFC code points out, so that every place counted stays true.
struct ReadText: Sendable {
    private(set) var scalars: [Unicode.Scalar] = []

    var count: Int { scalars.count }
    /// Whether more came than a document may hold; what is beyond is not kept, and the reader refuses the file.
    private(set) var isFull = false

    /// Appends bytes that are known to be UTF-8, in which line feeds and tabs are only blanks.
    mutating func append(_ bytes: ArraySlice<UInt8>) {
        if scalars.count + bytes.count > ReadLimits.text * 2 {
            isFull = true
            return
        }
        if bytes.allSatisfy({ $0 < 0x80 && $0 >= 0x20 }) {
            append(plain: bytes)
        } else {
            var place = bytes.startIndex
            // Å, ä and ö take two bytes, which is no work for the general decoder.
            while place < bytes.endIndex, bytes[place] < 0xE0 {
                let byte = bytes[place]
                let second = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
                if byte < 0x80, byte >= 0x20 {
                    let end = bytes[place...].firstIndex { $0 >= 0x80 || $0 < 0x20 } ?? bytes.endIndex
                    append(plain: bytes[place..<end])
                    place = end
                } else if byte < 0x80 {
                    append(byte == 0x0A || byte == 0x09 ? " " : Unicode.Scalar(byte))
                    place += 1
                } else if byte >= 0xC2, second & 0xC0 == 0x80,
                    let scalar = Unicode.Scalar(UInt32(byte & 0x1F) << 6 | UInt32(second & 0x3F))
                {
                    append(scalar)
                    place += 2
                } else {
                    break
                }
            }
            for scalar in String(decoding: bytes[place...], as: UTF8.self).unicodeScalars {
                append(scalar == "\n" || scalar == "\t" ? " " : scalar)
            }
        }
        if scalars.count > ReadLimits.text { isFull = true }
    }

    /// Appends letters and signs of ASCII.
    private mutating func append(plain bytes: ArraySlice<UInt8>) {
        scalars.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
    }

    mutating func append(_ text: String) {
        for scalar in text.unicodeScalars { append(scalar) }
    }

    /// Appends one code point, composed with the one before where Unicode has a letter for both.
    mutating func append(_ scalar: Unicode.Scalar) {
        guard scalars.count < ReadLimits.text else {
            isFull = true
            return
        }
        switch scalar.value {
        case 0x20..<0xAD: scalars.append(scalar)
        // A soft hyphen marks where a word may be broken, a byte order mark nothing at all.
        case 0xAD, 0xFEFF: return
        // Hyphens where no line may be broken are hyphens.
        case 0x2010, 0x2011: scalars.append("-")
        case 0x20..<0x300, 0x2012...0x2026, 0x20AC, 0x0A, 0x09: scalars.append(scalar)
        case 0..<0x20: return
        case 0x85, 0x2028, 0x2029: scalars.append("\n")
        default:
            let last = scalars.last.map { $0 == "\n" ? "" : String(Character($0)) } ?? ""
            let both = Array((last + String(Character(scalar))).precomposedStringWithCanonicalMapping.unicodeScalars)
            if !last.isEmpty { scalars.removeLast() }
            scalars.append(contentsOf: both)
        }
    }

    mutating func cut(to count: Int) { scalars.removeLast(max(0, scalars.count - count)) }

    /// Text that is composed already.
    mutating func append(composed: ArraySlice<Unicode.Scalar>) {
        guard scalars.count + composed.count <= ReadLimits.text else {
            isFull = true
            return
        }
        scalars.append(contentsOf: composed)
    }

    /// Text as it came, with line ends as LF and in composed form.
    static func clean(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        var view = String.UnicodeScalarView()
        for (place, scalar) in zip(scalars.indices, scalars) {
            if scalar == "\r" {
                if place + 1 < scalars.endIndex, scalars[place + 1] == "\n" { continue }
                view.append("\n")
            } else if scalar != "\u{FEFF}", scalar != "\0" {
                view.append(scalar)
            }
        }
        return Array(String(view).precomposedStringWithCanonicalMapping.unicodeScalars)
    }

    /// A stretch without the blanks at its edges.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, min(range.upperBound, scalars.count))
        while low < high, Self.isBlank(scalars[low]) { low += 1 }
        while high > low, Self.isBlank(scalars[high - 1]) { high -= 1 }
        return low..<max(low, high)
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09, 0x0A, 0xA0, 0x2007, 0x2009, 0x200B, 0x202F: true
        default: false
        }
    }
}
