/// Gathers literals and matches, and writes them as blocks.
struct DeflateBlocks {
    /// Symbols per block; enough to pay for its code tables, few enough to follow a change in the text.
    static let capacity = 1 << 15

    /// A literal is its byte; a match is its distance × 512 + its length − 3.
    private var symbols: [UInt32] = []
    private var literalCounts = [UInt32](repeating: 0, count: 286)
    private var distanceCounts = [UInt32](repeating: 0, count: 30)
    /// Input that the gathered symbols stand for, and where it begins.
    private var covered = 0
    private var start = 0
    private var bits = DeflateBits()
    private let lengthCode = DeflateTables.lengthCode
    private let distanceCode = DeflateTables.distanceCode

    init(reserving count: Int) {
        symbols.reserveCapacity(Self.capacity + 1)
        bits.bytes.reserveCapacity(count)
    }

    var isFull: Bool { symbols.count >= Self.capacity }

    @inline(__always)
    mutating func literal(_ byte: UInt8) {
        symbols.append(UInt32(byte))
        literalCounts[Int(byte)] += 1
        covered += 1
    }

    @inline(__always)
    mutating func match(length: Int, distance: Int) {
        symbols.append(UInt32(distance) << 9 | UInt32(length - 3))
        literalCounts[257 + Int(lengthCode[length - 3])] += 1
        distanceCounts[Self.slot(distance, distanceCode)] += 1
        covered += length
    }

    @inline(__always)
    private static func slot(_ distance: Int, _ distanceCode: [UInt8]) -> Int {
        Int(distanceCode[distance <= 256 ? distance - 1 : 256 + (distance - 1) >> 7])
    }

    mutating func finish(_ input: [UInt8]) -> [UInt8] {
        input.withUnsafeBufferPointer { flush($0, isLast: true) }
        bits.align()
        return bits.bytes
    }

    /// Writes what is gathered as one block (RFC 1951 section 3.2.3), in the form that takes the fewest bits.
    mutating func flush(_ input: UnsafeBufferPointer<UInt8>, isLast: Bool) {
        literalCounts[256] = 1
        let header = DeflateHeader(literals: literalCounts, distances: distanceCounts)
        let fixed = DeflateHeader.fixed
        let costs = (header.bits(literalCounts, distanceCounts), fixed.bits(literalCounts, distanceCounts))
        let final: UInt64 = isLast ? 1 : 0
        if (covered + 5) * 8 <= min(costs.0, costs.1) {
            store(input, isLast: isLast)
        } else if costs.1 <= costs.0 {
            bits.append(final | 1 << 1, count: 3)
            write(fixed, bits: costs.1)
        } else {
            bits.append(final | 2 << 1, count: 3)
            for (value, count) in header.fields { bits.append(UInt64(value), count: count) }
            write(header, bits: costs.0)
        }
        start += covered
        covered = 0
        symbols.removeAll(keepingCapacity: true)
        for index in literalCounts.indices { literalCounts[index] = 0 }
        for index in distanceCounts.indices { distanceCounts[index] = 0 }
    }

    /// The block uncompressed, in pieces of at most 65,535 bytes (RFC 1951 section 3.2.4).
    private mutating func store(_ input: UnsafeBufferPointer<UInt8>, isLast: Bool) {
        let end = start + covered
        var place = start
        repeat {
            let length = min(end - place, 0xFFFF)
            bits.append(isLast && place + length == end ? 1 : 0, count: 3)
            bits.align()
            bits.append(UInt64(length) | UInt64(~UInt16(length)) << 16, count: 32)
            bits.align()
            bits.bytes.append(contentsOf: input[place..<place + length])
            place += length
        } while place < end
    }

    /// All symbols and the end of the block.
    private mutating func write(_ header: DeflateHeader, bits needed: Int) {
        let lengths = DeflateTables.lengthBase.indices.map {
            (base: UInt64(DeflateTables.lengthBase[$0]), extra: DeflateTables.lengthExtra[$0])
        }
        let distances = DeflateTables.distanceBase.indices.map {
            (base: UInt64(DeflateTables.distanceBase[$0]), extra: DeflateTables.distanceExtra[$0])
        }
        let (symbols, lengthCode, distanceCode) = (symbols, lengthCode, distanceCode)
        bits.write(upTo: needed) { out in
            for symbol in symbols {
                if symbol < 256 {
                    out.append(code: header.literalCodes[Int(symbol)])
                    out.drain()
                    continue
                }
                let slotOfLength = Int(lengthCode[Int(symbol & 0x1FF)])
                let distance = Int(symbol >> 9)
                let slotOfDistance = Self.slot(distance, distanceCode)
                out.append(code: header.literalCodes[257 + slotOfLength])
                let (length, far) = (lengths[slotOfLength], distances[slotOfDistance])
                out.append(UInt64(symbol & 0x1FF) + 3 - length.base, count: length.extra)
                out.append(code: header.distanceCodes[slotOfDistance])
                out.append(UInt64(distance) - far.base, count: far.extra)
                out.drain()
            }
            out.append(code: header.literalCodes[256])
        }
    }
}
