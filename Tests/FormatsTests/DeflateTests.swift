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

    /// zlib's own streams for the corners of the format (test/infcover.c), each with the length and checksum of what it
    /// says; nil where it breaks a rule.
    static let corners: [(stream: String, says: (count: Int, checksum: UInt32)?)] = [
        ("0 0 0 0 0", nil), ("3 0", (0, 0)), ("6", nil), ("1 1 0 fe ff 0", (1, 0xD202_EF8D)), ("fc 0 0", nil),
        ("4 0 fe ff", nil), ("4 0 24 49 0", nil), ("4 0 24 e9 ff ff", nil), ("4 0 24 e9 ff 6d", nil),
        ("4 80 49 92 24 49 92 24 71 ff ff 93 11 0", nil), ("4 80 49 92 24 49 92 24 f b4 ff ff c3 84", nil),
        ("4 c0 81 8 0 0 0 0 20 7f eb b 0 0", nil), ("2 7e ff ff", nil), ("c c0 81 0 0 0 0 0 90 ff 6b 4 0", nil),
        ("5 c0 21 d 0 0 0 80 b0 fe 6d 2f 91 6c", (0, 0)),
        ("5 e0 81 91 24 cb b2 2c 49 e2 f 2e 8b 9a 47 56 9f fb fe ec d2 ff 1f", (0, 0)),
        ("ed c0 1 1 0 0 0 40 20 ff 57 1b 42 2c 4f", (516, 0xAC72_7B17)),
        ("ed cf c1 b1 2c 47 10 c4 30 fa 6f 35 1d 1 82 59 3d fb be 2e 2a fc f c", (518, 0x838D_92AF)),
        (
            "ed c0 81 0 0 0 0 80 a0 fd a9 17 a9 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6",
            (23_737, 0xA668_BB2A)
        ),
        ("e5 e0 81 ad 6d cb b2 2c c9 1 1e 59 63 ae 7d ee fb 4d fd b5 35 41 68 ff 7f f 0 0 0", nil),
        ("25 fd 81 b5 6d 59 b6 6a 49 ea af 35 6 34 eb 8c b9 f6 b9 1e ef 67 49 50 fe ff ff 3f 0 0", nil),
        ("3 7e 0 0 0 0 0", nil), ("1b 7 0 0 0 0 0", nil),
        ("d c7 1 ae eb 38 c 4 41 a0 87 72 de df fb 1f b8 36 b1 38 5d ff ff 0", nil),
        ("63 18 5 8c 10 8 0 0 0 0", (266, 0x61_4FD9)),
        ("63 60 60 18 c9 0 8 18 18 18 26 c0 28 0 29 0 0 0", (270, 0x8B0E_98B7)),
        ("63 0 3 0 0 0 0 0", (6, 0xB1C2_A1A3)),
    ]

    @Test("zlib's streams for the corners of the format mean the same to us", arguments: corners.indices)
    func corner(index: Int) {
        let (stream, says) = Self.corners[index]
        let bytes = stream.split(separator: " ").compactMap { UInt8($0, radix: 16) }
        do {
            let plain = try Inflate.decompress(bytes[...], limit: 1 << 20)
            #expect(plain.count == says?.count && CRC32.checksum(plain) == says?.checksum, "\(stream)")
        } catch { #expect(says == nil, "\(stream): \(error)") }
    }

    @Test func `two thousand streams of every level and strategy, and as many damaged, mean what zlib says`() throws {
        let program = """
            import random, struct, sys, zlib
            chance = random.Random(49)
            plain = [open(name, 'rb').read() for name in sys.argv[1:]]
            with open('streams', 'wb') as out:
                def write(packed):
                    reader = zlib.decompressobj(-15)
                    try: text = reader.decompress(packed, 1 << 16) if len(packed) else b''
                    except zlib.error: text = None
                    if text is not None and not reader.eof: text = None
                    if text is None: out.write(struct.pack('<ii', len(packed), -1) + packed)
                    else: out.write(struct.pack('<ii', len(packed), len(text)) + packed + text)
                for number in range(2_000):
                    source = chance.choice(plain)
                    start = chance.randrange(max(1, len(source)))
                    text = source[start:start + chance.choice([0, 1, 50, 700, 4_000, 9_000])]
                    how = number % 10, 8, -chance.randint(9, 15), chance.randint(1, 9), number // 10 % 5
                    packer = zlib.compressobj(*how)
                    cut = chance.randrange(len(text) + 1)
                    flush = chance.choice([zlib.Z_NO_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_BLOCK])
                    packed = packer.compress(text[:cut])
                    if flush != zlib.Z_NO_FLUSH: packed += packer.flush(flush)
                    packed += packer.compress(text[cut:]) + packer.flush()
                    write(packed)
                    damaged = bytearray(packed)
                    for _ in range(chance.randint(1, 3)): damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
                    write(bytes(damaged[:chance.choice([len(damaged), chance.randrange(len(damaged) + 1)])]))
            """
        try Peer.withFolder { folder in
            for (index, input) in Self.inputs.enumerated() {
                try Data(input.bytes).write(to: folder.appendingPathComponent("\(index)"))
            }
            let names = Self.inputs.indices.map(String.init)
            guard let result = try Peer.run("python3", ["-c", program] + names, in: folder) else { return }
            #expect(result.status == 0, "\(result.output)")
            let file = try [UInt8](Data(contentsOf: folder.appendingPathComponent("streams")))
            var (place, read, refused) = (0, 0, 0)
            func next() -> Int {
                defer { place += 4 }
                return Int(Int32(truncatingIfNeeded: (0..<4).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) }))
            }
            while place < file.count {
                let (count, says) = (next(), next())
                let packed = file[place..<place + count]
                place += count
                let expected = says < 0 ? nil : Array(file[place..<place + says])
                place += max(0, says)
                let ours: [UInt8]? = { try? Inflate.decompress(packed, limit: 1 << 20) }()
                #expect(ours == expected, "stream \(read + refused)")
                if expected == nil { refused += 1 } else { read += 1 }
            }
            #expect(read + refused == 4_000 && read >= 2_000 && refused > 500)
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
