/// Reed–Solomon error correction over GF(256) (clause 7.5.2, Annex A).
package struct QRReedSolomon {
    /// The generator polynomial, highest power first.
    private let generator: [UInt8]

    /// The correction codewords of a block.
    package let count: Int

    /// A code of `count` correction codewords: the generator is the product of (x − αⁱ) for i from 0 to count − 1.
    package init(count: Int) {
        var generator: [UInt8] = [1]
        for power in 0..<count {
            var product = generator + [0]
            for (index, coefficient) in generator.enumerated() {
                product[index + 1] ^= Field.product(coefficient, Field.powers[power])
            }
            generator = product
        }
        self.generator = generator
        self.count = count
    }

    /// The correction codewords of a block: the remainder when its data, moved up, is divided by the generator.
    package func correction(of data: [UInt8]) -> [UInt8] {
        var rest = data + [UInt8](repeating: 0, count: count)
        for index in data.indices where rest[index] != 0 {
            let factor = rest[index]
            for (offset, coefficient) in generator.enumerated() {
                rest[index + offset] ^= Field.product(factor, coefficient)
            }
        }
        return Array(rest.suffix(count))
    }

    /// Bytes as polynomials modulo x⁸ + x⁴ + x³ + x² + 1, in which α = x runs through every byte but zero.
    private enum Field {
        /// αⁱ for i from 0 to 254.
        static let powers: [UInt8] = {
            var powers: [UInt8] = [1]
            while powers.count < 255 {
                let last = powers[powers.count - 1]
                powers.append(last << 1 ^ (last & 0x80 == 0 ? 0 : 0x1D))
            }
            return powers
        }()

        /// i for αⁱ. Zero has none.
        static let logarithms: [Int] = {
            var logarithms = [Int](repeating: 0, count: 256)
            for (power, value) in powers.enumerated() { logarithms[Int(value)] = power }
            return logarithms
        }()

        static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
            guard left != 0, right != 0 else { return 0 }
            return powers[(logarithms[Int(left)] + logarithms[Int(right)]) % 255]
        }
    }
}

/// The codewords of a symbol in the order they are placed (clause 7.6).
package enum QRMessage {
    /// Splits the data in blocks, the shorter first, and takes one codeword of each in turn: data, then correction.
    package static func codewords(data: [UInt8], version: QRVersion, level: QRCode.Level) -> [UInt8] {
        let (count, correction) = version.blocks(level)
        let code = QRReedSolomon(count: correction)
        let short = data.count / count
        let firstLong = count - data.count % count
        var start = 0
        let blocks = (0..<count).map { index in
            let end = start + short + (index < firstLong ? 0 : 1)
            defer { start = end }
            return Array(data[start..<end])
        }
        return interleaved(blocks) + interleaved(blocks.map(code.correction))
    }

    private static func interleaved(_ blocks: [[UInt8]]) -> [UInt8] {
        let longest = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { index in
            blocks.compactMap { index < $0.count ? $0[index] : nil }
        }
    }
}
