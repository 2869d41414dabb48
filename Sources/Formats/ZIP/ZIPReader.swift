/// A ZIP archive from outside (APPNOTE.TXT), read by its central directory and trusted in nothing.
///
/// All names, sizes and places are checked when the archive is opened; a part is unpacked when it is asked for.
package struct ZIPReader: Sendable {
    package struct Part: Sendable, Hashable {
        package let name: String
        /// Bytes when unpacked, as the archive says; unpacking fails if it is not so.
        package let size: Int
        let isDeflated: Bool
        let crc: UInt32
        /// Where the packed bytes stand.
        let range: Range<Int>
    }

    private let bytes: [UInt8]
    /// The parts in the order of the directory, without folders.
    package private(set) var parts: [Part] = []
    private var index: [String: Int] = [:]

    package init(_ bytes: [UInt8], limits: ZIPLimits = ZIPLimits()) throws(ZIPError) {
        self.bytes = bytes
        let directory = try ZIPDirectory(bytes, limits: limits)
        var total = 0
        for part in directory.parts {
            if part.size > limits.part { throw .partTooLarge(part.name) }
            if part.size > limits.ratioFrom, part.size / max(1, limits.ratio) > part.range.count {
                throw .suspiciousRatio(part.name)
            }
            total += part.size
            if total > limits.total { throw .totalTooLarge }
            if part.name.hasSuffix("/") { continue }
            guard index.updateValue(parts.count, forKey: part.name) == nil else { throw .duplicateName(part.name) }
            parts.append(part)
        }
    }

    package func has(_ name: String) -> Bool { index[name] != nil }

    package func part(_ name: String) -> Part? { index[name].map { parts[$0] } }

    /// The bytes of a part, unpacked and checked.
    package func read(_ name: String) throws(ZIPError) -> [UInt8] {
        guard let number = index[name] else { throw .noSuchPart(name) }
        let part = parts[number]
        let packed = bytes[part.range]
        var content: [UInt8]
        if part.isDeflated {
            do { content = try Inflate.decompress(packed, limit: part.size, expecting: part.size) } catch {
                throw .corrupt(name)
            }
        } else {
            content = Array(packed)
        }
        guard content.count == part.size else { throw .corrupt(name) }
        guard CRC32.checksum(content) == part.crc else { throw .wrongChecksum(name) }
        return content
    }
}
