/// A size of symbol, 1–40 (Table 1), and what follows from it.
package struct QRVersion: Hashable, Comparable, Sendable {
    package let number: Int

    private init(number: Int) { self.number = number }

    package static let all = (1...40).map(QRVersion.init(number:))
    package static let largest = QRVersion(number: 40)

    package static func < (left: QRVersion, right: QRVersion) -> Bool { left.number < right.number }

    /// Modules on a side.
    package var size: Int { 17 + 4 * number }

    /// The rows, and columns, that alignment patterns are centred on (Annex E).
    ///
    /// The first is 6 and the last 6 from the far edge. Those between are even steps apart, counted from the last, and
    /// a step is as short as fills the space; only version 32 has a shorter one.
    package var alignmentCentres: [Int] {
        guard number > 1 else { return [] }
        let gaps = number / 7 + 1
        let last = size - 7
        let step = number == 32 ? 26 : (last - 6 + 2 * gaps - 1) / (2 * gaps) * 2
        return [6] + (0..<gaps).reversed().map { last - $0 * step }
    }

    /// Codewords of data and correction together (Table 1): the modules no pattern or information takes, by eights.
    package var codewords: Int {
        let finders = 3 * 64
        let timing = 2 * (size - 16)
        let format = 31
        let information = number < 7 ? 0 : 36
        let centres = alignmentCentres.count
        let alignments = centres == 0 ? 0 : centres * centres - 3
        // Alignment patterns on row or column 6 share five modules each with the timing pattern.
        let shared = centres == 0 ? 0 : 2 * (centres - 2) * 5
        return (size * size - finders - timing - format - information - 25 * alignments + shared) / 8
    }

    package func dataCodewords(_ level: QRCode.Level) -> Int {
        let (count, correction) = blocks(level)
        return codewords - count * correction
    }

    /// The number of blocks the data is split in, and the correction codewords of each (Table 9).
    package func blocks(_ level: QRCode.Level) -> (count: Int, correction: Int) {
        let row = Self.table[number - 1]
        let column = 2 * level.rawValue
        return (row[column], row[column + 1])
    }

    /// Table 9: blocks and correction codewords in each, for L, M, Q and H.
    private static let table: [[Int]] = [
        [1, 7, 1, 10, 1, 13, 1, 17],
        [1, 10, 1, 16, 1, 22, 1, 28],
        [1, 15, 1, 26, 2, 18, 2, 22],
        [1, 20, 2, 18, 2, 26, 4, 16],
        [1, 26, 2, 24, 4, 18, 4, 22],  // 5
        [2, 18, 4, 16, 4, 24, 4, 28],
        [2, 20, 4, 18, 6, 18, 5, 26],
        [2, 24, 4, 22, 6, 22, 6, 26],
        [2, 30, 5, 22, 8, 20, 8, 24],
        [4, 18, 5, 26, 8, 24, 8, 28],  // 10
        [4, 20, 5, 30, 8, 28, 11, 24],
        [4, 24, 8, 22, 10, 26, 11, 28],
        [4, 26, 9, 22, 12, 24, 16, 22],
        [4, 30, 9, 24, 16, 20, 16, 24],
        [6, 22, 10, 24, 12, 30, 18, 24],  // 15
        [6, 24, 10, 28, 17, 24, 16, 30],
        [6, 28, 11, 28, 16, 28, 19, 28],
        [6, 30, 13, 26, 18, 28, 21, 28],
        [7, 28, 14, 26, 21, 26, 25, 26],
        [8, 28, 16, 26, 20, 30, 25, 28],  // 20
        [8, 28, 17, 26, 23, 28, 25, 30],
        [9, 28, 17, 28, 23, 30, 34, 24],
        [9, 30, 18, 28, 25, 30, 30, 30],
        [10, 30, 20, 28, 27, 30, 32, 30],
        [12, 26, 21, 28, 29, 30, 35, 30],  // 25
        [12, 28, 23, 28, 34, 28, 37, 30],
        [12, 30, 25, 28, 34, 30, 40, 30],
        [13, 30, 26, 28, 35, 30, 42, 30],
        [14, 30, 28, 28, 38, 30, 45, 30],
        [15, 30, 29, 28, 40, 30, 48, 30],  // 30
        [16, 30, 31, 28, 43, 30, 51, 30],
        [17, 30, 33, 28, 45, 30, 54, 30],
        [18, 30, 35, 28, 48, 30, 57, 30],
        [19, 30, 37, 28, 51, 30, 60, 30],
        [19, 30, 38, 28, 53, 30, 63, 30],  // 35
        [20, 30, 40, 28, 56, 30, 66, 30],
        [21, 30, 43, 28, 59, 30, 70, 30],
        [22, 30, 45, 28, 62, 30, 74, 30],
        [24, 30, 47, 28, 65, 30, 77, 30],
        [25, 30, 49, 28, 68, 30, 81, 30],  // 40
    ]

    /// The eighteen bits of version information, from version 7 (clause 7.10, Annex D): six of number, twelve of a
    /// BCH (18,6) code.
    package var information: Int? {
        number < 7 ? nil : number << 12 | QRBits.remainder(of: number << 12, by: 0x1F25)
    }
}

extension QRCode.Level {
    /// The two bits that name the level (Table 12).
    private var indicator: Int {
        switch self {
        case .low: 0b01
        case .medium: 0b00
        case .quartile: 0b11
        case .high: 0b10
        }
    }

    /// The fifteen bits of format information (clause 7.9.1, Annex C): five of level and mask, ten of a BCH (15,5)
    /// code, and a pattern over all so that they are never all light.
    package func formatInformation(mask: Int) -> Int {
        let data = (indicator << 3 | mask) << 10
        return (data | QRBits.remainder(of: data, by: 0x537)) ^ 0x5412
    }
}
