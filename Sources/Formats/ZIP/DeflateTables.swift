/// The fixed tables of RFC 1951 section 3.2.5–3.2.7, shared by both directions.
enum DeflateTables {
    /// The shortest match of each length code 257…285.
    static let lengthBase: [Int] = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    /// How many bits after the code say how much longer.
    static let lengthExtra: [Int] = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    /// The nearest distance of each distance code 0…29.
    static let distanceBase: [Int] = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]
    /// How many bits after the code say how much farther.
    static let distanceExtra: [Int] = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    /// The order in which the lengths of the code length codes are sent.
    static let codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    /// The code lengths of a block with fixed codes: literals and lengths, then distances.
    static let fixedLengths: [UInt8] =
        Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
        + Array(repeating: 8, count: 8)
    static let fixedDistances = [UInt8](repeating: 5, count: 30)

    /// For a match of 3…258 bytes, at its length − 3: the length code minus 257.
    static let lengthCode: [UInt8] = codes(for: lengthBase, extra: lengthExtra, from: 3, count: 256)

    /// For distances 1…256 at distance − 1, and for those above at 256 + (distance − 1) / 128: the distance code.
    static let distanceCode: [UInt8] = {
        let all = codes(for: distanceBase, extra: distanceExtra, from: 1, count: 32768)
        return Array(all[..<256]) + (0..<256).map { all[$0 * 128] }
    }()

    private static func codes(for base: [Int], extra: [Int], from first: Int, count: Int) -> [UInt8] {
        var codes = [UInt8](repeating: 0, count: count)
        for (code, start) in base.enumerated() {
            for value in start..<start + 1 << extra[code] where value - first < count {
                codes[value - first] = UInt8(code)
            }
        }
        return codes
    }
}
