/// A ZIP archive in memory (APPNOTE.TXT), the wrapping of Word files.
///
/// All entries are dated 1980-01-01 00:00, the first moment the format knows, so the same parts give the same bytes.
package struct ZIPWriter {
    /// What the end of an archive says about one entry.
    private struct Entry {
        var name: [UInt8]
        var crc: UInt32
        var compressed: Int
        var size: Int
        var isDeflated: Bool
        var offset: Int
    }

    private var archive: [UInt8] = []
    private var entries: [Entry] = []

    package init() {}

    /// Adds a part; compressed unless that would not make it smaller. Names are relative, with `/` between folders.
    package mutating func add(_ name: String, _ bytes: [UInt8]) {
        let deflated = Deflate.compress(bytes)
        let isDeflated = deflated.count < bytes.count
        let stored = isDeflated ? deflated : bytes
        let entry = Entry(
            name: Array(name.utf8),
            crc: CRC32.checksum(bytes),
            compressed: stored.count,
            size: bytes.count,
            isDeflated: isDeflated,
            offset: archive.count
        )
        entries.append(entry)
        archive.append(little: UInt32(0x0403_4B50))
        appendShared(entry)
        archive.append(contentsOf: entry.name)
        archive.append(contentsOf: stored)
    }

    /// Adds a part of text in UTF-8.
    package mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    /// The whole archive.
    package consuming func finish() -> [UInt8] {
        let start = archive.count
        for entry in entries {
            archive.append(little: UInt32(0x0201_4B50))
            archive.append(little: UInt16(20))
            appendShared(entry)
            // Comment length, disk, internal attributes; external attributes.
            for _ in 0..<3 { archive.append(little: UInt16(0)) }
            archive.append(little: UInt32(0))
            archive.append(little: UInt32(truncatingIfNeeded: entry.offset))
            archive.append(contentsOf: entry.name)
        }
        let end = archive.count
        archive.append(little: UInt32(0x0605_4B50))
        for _ in 0..<2 { archive.append(little: UInt16(0)) }
        for _ in 0..<2 { archive.append(little: UInt16(truncatingIfNeeded: entries.count)) }
        archive.append(little: UInt32(truncatingIfNeeded: end - start))
        archive.append(little: UInt32(truncatingIfNeeded: start))
        archive.append(little: UInt16(0))
        return archive
    }

    /// The fields that stand the same before the part and at the end: from the version to the length of the extra field.
    private mutating func appendShared(_ entry: Entry) {
        archive.append(little: UInt16(20))
        // Bit 11: the name is UTF-8 (APPNOTE 4.4.4); left out for ASCII, where old readers know what to do.
        archive.append(little: entry.name.contains { $0 >= 0x80 } ? UInt16(1 << 11) : 0)
        archive.append(little: entry.isDeflated ? UInt16(8) : 0)
        // 00:00 on 1 January 1980.
        archive.append(little: UInt16(0))
        archive.append(little: UInt16(1 << 5 | 1))
        archive.append(little: entry.crc)
        archive.append(little: UInt32(truncatingIfNeeded: entry.compressed))
        archive.append(little: UInt32(truncatingIfNeeded: entry.size))
        archive.append(little: UInt16(truncatingIfNeeded: entry.name.count))
        archive.append(little: UInt16(0))
    }
}

extension [UInt8] {
    /// Appends a number, lowest byte first.
    fileprivate mutating func append<I: FixedWidthInteger>(little value: I) {
        for shift in stride(from: 0, to: I.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: value >> I(shift))) }
    }
}
