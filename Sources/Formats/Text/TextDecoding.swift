private import Foundation

/// A text file from outside as clean text, with how sure we are of its encoding.
package struct TextDecoding: Sendable, Hashable {
    package enum Encoding: String, Sendable, Hashable, CaseIterable {
        case utf8 = "UTF-8"
        case utf16LittleEndian = "UTF-16LE"
        case utf16BigEndian = "UTF-16BE"
        case windows1252 = "Windows-1252"
        case latin1 = "ISO-8859-1"
        case macRoman = "Mac Roman"
    }

    /// Why bytes are no text.
    package enum Failure: Error, Hashable {
        /// U+0000, which no text holds; a binary file does, or UTF-16 cut in the wrong place.
        case nul
        /// Half a surrogate pair or half a character, in a file that says it is UTF-16.
        case brokenUTF16
        /// Bytes that are not UTF-8, in a file that says it is.
        case brokenUTF8

        package func message(in language: Language) -> String {
            switch (self, language) {
            case (.nul, .swedish): "filen är ingen textfil (den innehåller NUL)"
            case (.nul, .english): "the file is no text file (it holds NUL)"
            case (.brokenUTF16, .swedish): "filen säger sig vara UTF-16 men är trasig"
            case (.brokenUTF16, .english): "the file says it is UTF-16 but is broken"
            case (.brokenUTF8, .swedish): "filen är UTF-8 men har trasiga tecken"
            case (.brokenUTF8, .english): "the file is UTF-8 but has broken characters"
            }
        }

        package func remedy(in language: Language) -> String {
            language == .swedish
                ? "öppna filen där den skrevs och spara den som text i UTF-8"
                : "open the file where it was written and save it as text in UTF-8"
        }
    }

    /// In Unicode's composed form (NFC), with every line end as LF, without byte order mark.
    package let text: String
    package let encoding: Encoding
    /// Whether another encoding was nearly as likely, so that somebody should look at the letters.
    package let doubt: Bool

    /// Reads bytes whose encoding nobody told.
    ///
    /// A byte order mark decides; then zeros in every other byte (UTF-16); then strict UTF-8, which other encodings with
    /// Swedish letters almost never happen to be; then the single-byte encoding that gives the most plausible Swedish.
    package init(_ bytes: [UInt8]) throws(Failure) {
        var decoded: (text: String, encoding: Encoding, doubt: Bool)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            let rest = Array(bytes.dropFirst(3))
            guard UTF8Form.isValid(rest) else { throw .brokenUTF8 }
            decoded = (String(decoding: rest, as: UTF8.self), .utf8, false)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            decoded = (try Self.utf16(bytes.dropFirst(2), bigEndian: false), .utf16LittleEndian, false)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            decoded = (try Self.utf16(bytes.dropFirst(2), bigEndian: true), .utf16BigEndian, false)
        } else if let bigEndian = Self.looksLikeUTF16(bytes) {
            let text = try Self.utf16(bytes[...], bigEndian: bigEndian)
            decoded = (text, bigEndian ? .utf16BigEndian : .utf16LittleEndian, bytes.count < 8)
        } else if UTF8Form.isValid(bytes) {
            decoded = (String(decoding: bytes, as: UTF8.self), .utf8, false)
        } else {
            // A few broken bytes in a UTF-8 file would turn all its Swedish letters into others.
            if Self.isNearlyUTF8(bytes) { throw .brokenUTF8 }
            decoded = SingleByteText.decode(bytes)
        }
        if decoded.text.utf8.contains(0) { throw .nul }
        let lines = Self.withLineFeeds(decoded.text)
        text = Self.isComposed(lines) ? lines : lines.precomposedStringWithCanonicalMapping
        (encoding, doubt) = (decoded.encoding, decoded.doubt)
    }

    /// Whether letters beyond ASCII are nearly all UTF-8: at least three, and three for each byte that is not.
    private static func isNearlyUTF8(_ bytes: [UInt8]) -> Bool {
        var (good, bad) = (0, 0)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
            if scalar == "\u{FFFD}" { bad += 1 } else { good += 1 }
        }
        return good >= 3 && bad * 3 <= good
    }

    static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) throws(Failure) -> String {
        guard bytes.count % 2 == 0 else { throw .brokenUTF16 }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index -> UInt16 in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .brokenUTF16 }
        return text
    }

    /// Whether bytes without a mark are UTF-16, and then which: in Western text nearly every other byte is zero, and
    /// always the same one.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in bytes.prefix(4096).enumerated() where byte == 0 {
            if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let pairs = min(bytes.count, 4096) / 2
        if zeros.odd * 10 >= pairs * 6, zeros.even * 20 < pairs { return false }
        if zeros.even * 10 >= pairs * 6, zeros.odd * 20 < pairs { return true }
        return nil
    }

    /// CRLF, CR, NEL and the line and paragraph separators as LF, so that later steps know one kind of line end.
    private static func withLineFeeds(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        func isAt(_ place: Int, _ byte: UInt8) -> Bool { place < bytes.count && bytes[place] == byte }
        var place = 0
        while place < bytes.count {
            var length = 1
            switch bytes[place] {
            case 0x0D: length = isAt(place + 1, 0x0A) ? 2 : 1
            case 0xC2 where isAt(place + 1, 0x85): length = 2
            case 0xE2 where isAt(place + 1, 0x80) && (isAt(place + 2, 0xA8) || isAt(place + 2, 0xA9)): length = 3
            default:
                result.append(bytes[place])
                place += 1
                continue
            }
            result.append(0x0A)
            place += length
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether the text is surely composed: all of it stands before the combining marks in Unicode's table, or is a dash,
    /// a quotation mark or the like. Nearly all notes are, and composing takes longer than decoding.
    private static func isComposed(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x2010...0x2027).contains($0.value) }
    }
}
