import Foundation
import Testing

@testable import Formats

@Suite struct DeflateTests {
    /// Inputs that make the compressor take each of its ways.
    static let inputs: [(name: String, bytes: [UInt8])] = {
        var random = Repeatable(state: 7)
        let words = ["länet", "växer", "när", "fler", "får", "plats", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"]
        var text = ""
        while text.utf8.count < 300_000 { text += (words.randomElement(using: &random) ?? "") + " " }
        return [
            ("nothing", []), ("one byte", [65]), ("two bytes", [1, 2]), ("three of a kind", [9, 9, 9]),
            ("259 of a kind", Array(repeating: 7, count: 259)),
            ("a megabyte of zeros", Array(repeating: 0, count: 1 << 20)),
            ("all byte values", Array(0...255)), ("noise", random.bytes(150_000)), ("text", Array(text.utf8)),
            ("a repetition just within the window", random.bytes(32_767) + [1] + Array(repeating: 3, count: 10)),
            ("two equal halves 32 KiB apart", { $0 + $0 }(random.bytes(32_768))),
            (
                "skewed counts",
                (0..<18).flatMap { [UInt8](repeating: UInt8($0), count: 1 << $0) }.shuffled(using: &random)
            ),
        ]
    }()

    @Test("what is compressed comes back", arguments: inputs.indices)
    func roundTrip(index: Int) throws {
        let input = Self.inputs[index].bytes
        let packed = Deflate.compress(input)
        #expect(try Inflate.decompress(packed[...], limit: input.count) == input)
        #expect(packed.count <= input.count + 5 * (input.count / 32_768 + 1))
        #expect(packed == Deflate.compress(input))
    }

    @Test func `text and repetition become much smaller`() {
        let sizes = Dictionary(uniqueKeysWithValues: Self.inputs.map { ($0.name, Deflate.compress($0.bytes).count) })
        #expect(sizes["text", default: .max] < 80_000)
        #expect(sizes["a megabyte of zeros", default: .max] < 1_200)
        #expect(sizes["two equal halves 32 KiB apart", default: .max] < 66_000)
    }

    @Test func `zlib reads what we compress, and we read what zlib compresses`() throws {
        let program = """
            import sys, zlib
            for name in sys.argv[1:]:
                packed, plain = open(name + '.ours', 'rb').read(), open(name, 'rb').read()
                assert zlib.decompress(packed, -15) == plain, name
                for level in (1, 6, 9):
                    for strategy in (0, 2, 4):
                        c = zlib.compressobj(level, 8, -15, 8, strategy)
                        open('%s.%d.%d' % (name, level, strategy), 'wb').write(c.compress(plain) + c.flush())
            """
        try Peer.withFolder { folder in
            for (index, input) in Self.inputs.enumerated() {
                try Data(input.bytes).write(to: folder.appendingPathComponent("\(index)"))
                try Data(Deflate.compress(input.bytes)).write(to: folder.appendingPathComponent("\(index).ours"))
            }
            let names = Self.inputs.indices.map(String.init)
            guard let result = try Peer.run("python3", ["-c", program] + names, in: folder) else { return }
            #expect(result.status == 0, "\(result.output)")
            for (index, input) in Self.inputs.enumerated() {
                for variant in ["1.0", "1.2", "1.4", "6.0", "6.2", "6.4", "9.0", "9.2", "9.4"] {
                    let packed = try [UInt8](Data(contentsOf: folder.appendingPathComponent("\(index).\(variant)")))
                    let plain = try Inflate.decompress(packed[...], limit: input.bytes.count)
                    #expect(plain == input.bytes, "\(input.name), zlib \(variant)")
                }
            }
        }
    }

    @Test func `every cut-off stream is told to be cut off`() {
        let packed = Deflate.compress(Array(Self.inputs[8].bytes.prefix(3_000)))
        for count in packed.indices {
            #expect(throws: InflateError.truncated) { try Inflate.decompress(packed[..<count], limit: 1 << 20) }
        }
    }

    @Test func `a stream with any bit flipped gives an error or other bytes within the limit`() {
        let plain = Array(Self.inputs[8].bytes.prefix(2_000))
        let packed = Deflate.compress(plain)
        var failures = 0
        for bit in 0..<packed.count * 8 {
            var flipped = packed
            flipped[bit / 8] ^= 1 << UInt8(bit % 8)
            do {
                let result = try Inflate.decompress(flipped[...], limit: 4_000)
                #expect(result.count <= 4_000)
            } catch { failures += 1 }
        }
        #expect(failures > packed.count)
    }

    @Test func `noise is no stream`() {
        var random = Repeatable(state: 3)
        var failures = 0
        for _ in 0..<2_000 {
            do { _ = try Inflate.decompress(random.bytes(200)[...], limit: 100_000) } catch { failures += 1 }
        }
        #expect(failures > 1_900)
    }

    @Test(
        "streams that break RFC 1951 are refused",
        arguments: [
            [0x07], [0x01, 0x01, 0x00, 0x00, 0x00, 0x41], [0x03, 0x02, 0x00], [0xFD, 0xFF, 0xFF],
            [0x05, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00],
        ] as [[UInt8]]
    )
    func refused(bytes: [UInt8]) {
        #expect(throws: InflateError.corrupt) { try Inflate.decompress(bytes[...], limit: 1_000) }
    }

    @Test func `more than the limit is refused`() {
        let packed = Deflate.compress(Array(repeating: 0, count: 100_000))
        #expect(throws: InflateError.tooLarge) { try Inflate.decompress(packed[...], limit: 99_999) }
        #expect(throws: Never.self) { try Inflate.decompress(packed[...], limit: 100_000) }
    }

    @Test(
        "code lengths are optimal within their limit",
        arguments: [
            ([], 15, []), ([5], 15, [1]), ([0, 3, 0], 15, [0, 1, 0]), ([1, 1], 15, [1, 1]),
            ([1, 1, 2, 4], 15, [3, 3, 2, 1]),
            ([1, 1, 2, 4, 8], 3, [3, 3, 3, 3, 1]),
        ] as [([UInt32], Int, [UInt8])]
    )
    func codeLengths(counts: [UInt32], limit: Int, lengths: [UInt8]) {
        #expect(DeflateHuffman.lengths(for: counts, limit: limit) == lengths)
    }

    @Test func `checksums are those of the standard`() {
        #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.checksum([]) == 0)
        #expect(CRC32.checksum(Array("a".utf8)) == 0xE8B7_BE43)
    }
}
