/// Turns the bits of a Huffman code back into symbols: short codes by one look-up, long ones bit by bit.
struct InflateTable {
    /// Codes up to this length are looked up.
    static let direct = 10

    /// For the next `direct` bits: symbol × 16 + code length; 0 when the code is longer or none.
    private let entries: [UInt16]
    /// How many codes have each length, and their symbols in the order of their codes.
    private let counts: [Int]
    private let symbols: [UInt16]

    static let fixedLiterals = InflateTable(lengths: DeflateTables.fixedLengths)
    static let fixedDistances = InflateTable(lengths: DeflateTables.fixedDistances)

    /// A table for lengths of 0–15 bits that do not ask for more codes than there are.
    private init(lengths: [UInt8]) {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        var offsets = [0]
        for length in 1...15 { offsets.append(offsets[length - 1] + counts[length - 1]) }
        var symbols = [UInt16](repeating: 0, count: counts.reduce(0, +))
        for (symbol, length) in lengths.enumerated() where length > 0 {
            symbols[offsets[Int(length)]] = UInt16(symbol)
            offsets[Int(length)] += 1
        }
        var entries = [UInt16](repeating: 0, count: 1 << Self.direct)
        for (symbol, code) in DeflateHuffman.codes(for: lengths).enumerated() {
            let length = Int(code >> 16)
            guard length > 0, length <= Self.direct else { continue }
            let entry = UInt16(symbol << 4 | length)
            var index = Int(code & 0xFFFF)
            while index < entries.count {
                entries[index] = entry
                index += 1 << length
            }
        }
        (self.entries, self.counts, self.symbols) = (entries, counts, symbols)
    }

    /// A table, unless the lengths ask for more codes than there are or leave codes unused. Only a code of one symbol
    /// may be incomplete, and only a code of distances empty (RFC 1951 section 3.2.7; zlib's inflate_table).
    private init(checking lengths: [UInt8], mayBeIncomplete: Bool) throws(InflateError) {
        let room = lengths.reduce(1 << 15) { $1 == 0 ? $0 : $0 - 1 << (15 - Int($1)) }
        let used = lengths.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
        let single = used == 1 && lengths.contains(1)
        guard room == 0 || room > 0 && mayBeIncomplete && (single || used == 0) else { throw .corrupt }
        self.init(lengths: lengths)
    }

    /// Reads the two tables at the head of a block with its own codes.
    static func read(_ bits: inout InflateBits) throws(InflateError) -> (
        literals: InflateTable, distances: InflateTable
    ) {
        let literalCount = Int(try bits.take(5)) + 257
        let distanceCount = Int(try bits.take(5)) + 1
        let sentCount = Int(try bits.take(4)) + 4
        guard literalCount <= 286, distanceCount <= 30 else { throw .corrupt }
        var sent = [UInt8](repeating: 0, count: 19)
        for symbol in DeflateTables.codeLengthOrder[..<sentCount] { sent[symbol] = UInt8(try bits.take(3)) }
        let table = try InflateTable(checking: sent, mayBeIncomplete: false)
        var lengths: [UInt8] = []
        lengths.reserveCapacity(320)
        while lengths.count < literalCount + distanceCount {
            bits.refill()
            let symbol = try table.symbol(&bits)
            if symbol < 16 {
                lengths.append(UInt8(symbol))
                continue
            }
            var repeated: UInt8 = 0
            if symbol == 16 {
                guard let last = lengths.last else { throw .corrupt }
                repeated = last
            }
            let (base, extra): (Int, UInt64) = symbol == 16 ? (3, 2) : symbol == 17 ? (3, 3) : (11, 7)
            let count = base + Int(try bits.take(extra))
            guard lengths.count + count <= literalCount + distanceCount else { throw .corrupt }
            lengths.append(contentsOf: repeatElement(repeated, count: count))
        }
        guard lengths[256] > 0 else { throw .corrupt }
        return (
            try InflateTable(checking: Array(lengths[..<literalCount]), mayBeIncomplete: true),
            try InflateTable(checking: Array(lengths[literalCount...]), mayBeIncomplete: true)
        )
    }

    /// The next symbol; needs 15 bits read ahead, unless the input ends.
    @inline(__always)
    func symbol(_ bits: inout InflateBits) throws(InflateError) -> Int {
        let entry = entries[Int(bits.held & UInt64(1 << Self.direct - 1))]
        let length = UInt64(entry & 15)
        guard length > 0 else { return try longSymbol(&bits) }
        guard length <= bits.count else { throw .truncated }
        bits.drop(length)
        return Int(entry >> 4)
    }

    /// The next symbol when its code is longer than the table, counted up from the shortest code.
    private func longSymbol(_ bits: inout InflateBits) throws(InflateError) -> Int {
        var (code, first, index) = (0, 0, 0)
        for length in 1...15 {
            guard length <= bits.count else { throw .truncated }
            code |= Int(bits.held >> UInt64(length - 1) & 1)
            let count = counts[length]
            if code - count < first {
                bits.drop(UInt64(length))
                return Int(symbols[index + code - first])
            }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        throw .corrupt
    }

    static func lengthBase(_ slot: Int) -> Int { DeflateTables.lengthBase[slot] }
    static func lengthExtra(_ slot: Int) -> UInt64 { UInt64(DeflateTables.lengthExtra[slot]) }
    static func distanceBase(_ slot: Int) -> Int { DeflateTables.distanceBase[slot] }
    static func distanceExtra(_ slot: Int) -> UInt64 { UInt64(DeflateTables.distanceExtra[slot]) }
}
