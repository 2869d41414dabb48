/// The directory at the end of an archive, checked against the archive itself.
struct ZIPDirectory {
    private(set) var parts: [ZIPReader.Part] = []
    private let bytes: [UInt8]

    init(_ bytes: [UInt8], limits: ZIPLimits) throws(ZIPError) {
        self.bytes = bytes
        guard let end = Self.end(of: bytes) else { throw .notAnArchive }
        let (disk, count) = (number(end + 4, 2) + number(end + 6, 2), number(end + 10, 2))
        let (size, start) = (number(end + 12, 4), number(end + 16, 4))
        guard disk == 0, count == number(end + 8, 2), count < 0xFFFF, start < 0xFFFF_FFFF else {
            throw .unsupported("ZIP64")
        }
        guard start + size <= end else { throw .damaged }
        guard count <= limits.parts else { throw .tooManyParts(count) }
        var place = start
        var spans: [(span: Range<Int>, name: String)] = []
        for _ in 0..<count {
            guard place + 46 <= end, number(place, 4) == 0x0201_4B50 else { throw .damaged }
            let length = 46 + number(place + 28, 2) + number(place + 30, 2) + number(place + 32, 2)
            guard place + length <= end else { throw .damaged }
            let (part, span) = try part(at: place, before: start)
            parts.append(part)
            spans.append((span, part.name))
            place += length
        }
        spans.sort { ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound) }
        for (left, right) in zip(spans, spans.dropFirst()) where left.span.upperBound > right.span.lowerBound {
            throw .overlapping(right.name)
        }
    }

    /// The place of the end record: the last 22 bytes, or earlier when a comment of up to 65,535 bytes follows.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        for place in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 0xFFFF), by: -1)
        where bytes[place] == 0x50 && bytes[place + 1] == 0x4B && bytes[place + 2] == 5 && bytes[place + 3] == 6 {
            let comment = Int(bytes[place + 20]) | Int(bytes[place + 21]) << 8
            if place + 22 + comment == bytes.count { return place }
        }
        return nil
    }

    /// A number of some bytes, lowest first; the caller has checked that they are there.
    private func number(_ place: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    /// One entry of the directory with all bytes it covers in the archive, from its own header on.
    private func part(at place: Int, before end: Int) throws(ZIPError) -> (ZIPReader.Part, Range<Int>) {
        let rawName = bytes[place + 46..<place + 46 + number(place + 28, 2)]
        let name = Self.name(rawName)
        guard Self.isSafe(name) else { throw .unsafeName(name) }
        // Systems of the Unix family keep the kind of file in the upper half of the attributes (APPNOTE 4.4.2, 4.4.15).
        let isUnix = bytes[place + 5] == 3 || bytes[place + 5] == 19
        if isUnix, number(place + 38, 4) >> 28 == 0xA { throw .link(name) }
        let flags = number(place + 8, 2)
        // Bits 0, 6 and 13: encrypted, strongly encrypted, directory encrypted (APPNOTE 4.4.4).
        guard flags & (1 | 1 << 6 | 1 << 13) == 0 else { throw .encrypted(name) }
        let method = number(place + 10, 2)
        let (compressed, size, offset) = (number(place + 20, 4), number(place + 24, 4), number(place + 42, 4))
        guard method == 0 || method == 8, max(compressed, size, offset) < 0xFFFF_FFFF else { throw .unsupported(name) }
        guard offset + 30 <= end, number(offset, 4) == 0x0403_4B50 else { throw .damaged }
        guard number(offset + 6, 2) & 1 == 0 else { throw .encrypted(name) }
        let nameEnd = offset + 30 + number(offset + 26, 2)
        let start = nameEnd + number(offset + 28, 2)
        guard start + compressed <= end, number(offset + 8, 2) == method, bytes[offset + 30..<nameEnd] == rawName,
            method == 8 || compressed == size
        else { throw .damaged }
        let part = ZIPReader.Part(
            name: name,
            size: size,
            isDeflated: method == 8,
            crc: UInt32(number(place + 16, 4)),
            range: start..<start + compressed
        )
        return (part, offset..<start + compressed)
    }

    /// A name as text. Names that are not UTF-8 come from old Windows programs, in code page 437 or 850; the letters
    /// that Swedish needs stand at the same places in both.
    private static func name(_ bytes: ArraySlice<UInt8>) -> String {
        if UTF8Form.isValid(Array(bytes)) { return String(decoding: bytes, as: UTF8.self) }
        let letters: [UInt8: Character] = [
            0x86: "å", 0x84: "ä", 0x94: "ö", 0x8F: "Å", 0x8E: "Ä", 0x99: "Ö", 0x82: "é", 0x90: "É", 0x81: "ü",
            0x9A: "Ü",
        ]
        return String(bytes.map { $0 < 0x80 ? Character(Unicode.Scalar($0)) : letters[$0] ?? "\u{FFFD}" })
    }

    /// Whether a name stays inside the folder it is unpacked into, on any system.
    private static func isSafe(_ name: String) -> Bool {
        if name.isEmpty || name.hasPrefix("/") { return false }
        if name.unicodeScalars.contains(where: { $0 == "\\" || $0 == ":" || $0.value < 0x20 }) { return false }
        return !name.split(separator: "/").contains("..")
    }
}
