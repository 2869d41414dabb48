/// The codes of a block and, for a block with its own codes, how they are sent (RFC 1951 section 3.2.7).
struct DeflateHeader {
    /// Codes with their lengths in the upper 16 bits.
    let literalCodes: [UInt32]
    let distanceCodes: [UInt32]
    /// The header bit field by bit field; empty for fixed codes.
    private(set) var fields: [(value: UInt32, count: Int)] = []

    /// The codes every decoder knows (RFC 1951 section 3.2.6).
    static let fixed = DeflateHeader(literals: DeflateTables.fixedLengths, distances: DeflateTables.fixedDistances)

    private init(literals: [UInt8], distances: [UInt8]) {
        literalCodes = DeflateHuffman.codes(for: literals)
        distanceCodes = DeflateHuffman.codes(for: distances)
    }

    /// The best codes for symbols that occur so often.
    init(literals: [UInt32], distances: [UInt32]) {
        let literalLengths = DeflateHuffman.lengths(for: literals, limit: 15)
        let distanceLengths = DeflateHuffman.lengths(for: distances, limit: 15)
        self.init(literals: literalLengths, distances: distanceLengths)
        let literalCount = max(257, (literalLengths.lastIndex { $0 > 0 } ?? 0) + 1)
        let distanceCount = max(1, (distanceLengths.lastIndex { $0 > 0 } ?? 0) + 1)
        let runs = Self.runs(in: Array(literalLengths[..<literalCount] + distanceLengths[..<distanceCount]))
        var counts = [UInt32](repeating: 0, count: 19)
        for run in runs { counts[run.symbol] += 1 }
        let lengths = DeflateHuffman.lengths(for: counts, limit: 7)
        let codes = DeflateHuffman.codes(for: lengths)
        let sent = DeflateTables.codeLengthOrder
        let sentCount = max(4, (sent.lastIndex { lengths[$0] > 0 } ?? 0) + 1)
        fields = [(UInt32(literalCount - 257), 5), (UInt32(distanceCount - 1), 5), (UInt32(sentCount - 4), 4)]
        for symbol in sent[..<sentCount] { fields.append((UInt32(lengths[symbol]), 3)) }
        for run in runs {
            fields.append((codes[run.symbol] & 0xFFFF, Int(codes[run.symbol] >> 16)))
            if run.extraCount > 0 { fields.append((UInt32(run.extra), run.extraCount)) }
        }
    }

    /// The lengths as symbols 0–15 for themselves, 16 for the last one again 3–6 times, 17 and 18 for runs of zero.
    private static func runs(in lengths: [UInt8]) -> [(symbol: Int, extra: Int, extraCount: Int)] {
        var runs: [(symbol: Int, extra: Int, extraCount: Int)] = []
        var index = 0
        while index < lengths.count {
            let length = lengths[index]
            var count = lengths[index...].prefix { $0 == length }.count
            index += count
            if length > 0 {
                runs.append((Int(length), 0, 0))
                count -= 1
            }
            while count >= 3 {
                let taken = min(count, length > 0 ? 6 : 138)
                if length > 0 {
                    runs.append((16, taken - 3, 2))
                } else {
                    runs.append(taken <= 10 ? (17, taken - 3, 3) : (18, taken - 11, 7))
                }
                count -= taken
            }
            for _ in 0..<count { runs.append((Int(length), 0, 0)) }
        }
        return runs
    }

    /// The bits a whole block takes, after the three that say which form it has.
    func bits(_ literals: [UInt32], _ distances: [UInt32]) -> Int {
        var sum = fields.reduce(0) { $0 + $1.count }
        for (symbol, count) in literals.enumerated() where count > 0 {
            let extra = symbol > 256 ? DeflateTables.lengthExtra[symbol - 257] : 0
            sum += Int(count) * (Int(literalCodes[symbol] >> 16) + extra)
        }
        for (symbol, count) in distances.enumerated() where count > 0 {
            sum += Int(count) * (Int(distanceCodes[symbol] >> 16) + DeflateTables.distanceExtra[symbol])
        }
        return sum
    }
}
