/// A place in the bytes of a document, with the loops that step over many of them.
///
/// The only file of the XML reader with unsafe memory: the cursor lives no longer than the bytes it points into, and
/// every step is checked against their end. A zero byte, which XML forbids, stands for the end.
struct XMLCursor {
    private let base: UnsafePointer<UInt8>
    let count: Int
    var place = 0

    /// Runs `body` with a cursor over the bytes.
    static func over(_ bytes: [UInt8], _ body: (inout XMLCursor) -> Result<Void, XMLFault>) -> Result<Void, XMLFault> {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return .failure(XMLFault(reason: .noElement, line: 1)) }
            var cursor = XMLCursor(base: base, count: buffer.count)
            return body(&cursor)
        }
    }

    private init(base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        self.count = count
    }

    var isAtEnd: Bool { place >= count }

    @inline(__always)
    var byte: UInt8 { place < count ? base[place] : 0 }

    @inline(__always)
    func byte(at place: Int) -> UInt8 { place >= 0 && place < count ? base[place] : 0 }

    /// Steps over characters that need no care: neither markup, references, line ends to change nor `]`.
    @inline(__always)
    mutating func skipPlainText() {
        while place < count {
            let byte = base[place]
            if byte > 0x5D {
                place &+= 1
            } else if byte < 0x20 {
                if byte != 0x0A && byte != 0x09 { return }
                place &+= 1
            } else {
                if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "]") { return }
                place &+= 1
            }
        }
    }

    /// Steps to the closing quotation mark, or to what may not stand in a value; tells whether anything is to be
    /// replaced.
    @inline(__always)
    mutating func skipValue(_ quote: UInt8) -> Bool {
        var isEscaped = false
        while place < count {
            let byte = base[place]
            if byte == quote || byte == UInt8(ascii: "<") { return isEscaped }
            if byte < 0x20 {
                guard byte == 0x09 || byte == 0x0A || byte == 0x0D else { return isEscaped }
                isEscaped = true
            } else if byte == UInt8(ascii: "&") {
                isEscaped = true
            }
            place &+= 1
        }
        return isEscaped
    }

    /// Steps over a name; bytes beyond ASCII are taken as letters.
    @inline(__always)
    mutating func skipName() {
        while place < count, Self.isName(base[place]) { place &+= 1 }
    }

    @inline(__always)
    private static func isName(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x7A || byte >= 0x80 || byte >= 0x30 && byte <= 0x3A || byte == 0x2D
            || byte == 0x2E || byte == 0x5F
    }

    /// Whether a name may begin with the byte: a letter, `_` or `:`.
    static func beginsName(_ byte: UInt8) -> Bool {
        isName(byte) && byte != 0x2D && byte != 0x2E && !(byte >= 0x30 && byte <= 0x39)
    }

    @inline(__always)
    mutating func skipBlank() {
        while place < count, base[place] == 0x20 || base[place] == 0x0A || base[place] == 0x09 || base[place] == 0x0D {
            place &+= 1
        }
    }

    /// Whether two stretches hold the same bytes.
    @inline(__always)
    func areSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.count == right.count, left.upperBound <= count, right.upperBound <= count else { return false }
        var offset = 0
        while offset < left.count {
            let length = left.count &- offset
            if eight(left.lowerBound &+ offset, length) != eight(right.lowerBound &+ offset, length) { return false }
            offset &+= 8
        }
        return true
    }

    /// Up to eight bytes as one number; what lies beyond them counts as zero.
    @inline(__always)
    private func eight(_ place: Int, _ length: Int) -> UInt64 {
        if place &+ 8 <= count {
            let word = UInt64(littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
            return length >= 8 ? word : word & (1 &<< UInt64(truncatingIfNeeded: length &* 8) &- 1)
        }
        var word: UInt64 = 0
        for offset in 0..<min(8, length, count - place) { word |= UInt64(base[place + offset]) << UInt64(offset * 8) }
        return word
    }

    /// Whether certain bytes stand at the place.
    func isAt(_ word: StaticString) -> Bool {
        guard place + word.utf8CodeUnitCount <= count else { return false }
        for offset in 0..<word.utf8CodeUnitCount where base[place + offset] != word.utf8Start[offset] { return false }
        return true
    }

    /// Steps past the next place where certain bytes stand; false when they do not come.
    mutating func skipPast(_ word: StaticString) -> Bool {
        while place < count {
            if base[place] == word.utf8Start[0], isAt(word) {
                place += word.utf8CodeUnitCount
                return true
            }
            place += 1
        }
        return false
    }

    /// A number for a short name, to look it up by.
    @inline(__always)
    func hash(_ range: Range<Int>) -> Int {
        var hash = UInt64(truncatingIfNeeded: range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            hash = (hash ^ eight(place, range.upperBound &- place)) &* 0x9E37_79B9_7F4A_7C15
            place &+= 8
        }
        return Int(truncatingIfNeeded: hash >> 40)
    }
}
