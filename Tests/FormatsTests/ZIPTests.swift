import Foundation
import Testing

@testable import Formats

@Suite struct ZIPTests {
    private static let texts: [(name: String, text: String)] = [
        ("a.txt", "hej"), ("mapp/å.txt", String(repeating: "länet växer ", count: 500)), ("tom", ""),
    ]

    private static var archive: [UInt8] {
        var writer = ZIPWriter()
        for part in texts { writer.add(part.name, part.text) }
        return writer.finish()
    }

    /// The archive with bytes changed at a place counted from where a signature stands for the nth time.
    private func changed(_ signature: [UInt8], _ nth: Int, _ offset: Int, _ bytes: [UInt8]) throws -> [UInt8] {
        var archive = Self.archive
        let places = archive.indices.filter { archive[$0...].starts(with: signature) }
        let place = try #require(places.dropFirst(nth).first) + offset
        archive.replaceSubrange(place..<place + bytes.count, with: bytes)
        return archive
    }

    private let local: [UInt8] = [0x50, 0x4B, 3, 4]
    private let central: [UInt8] = [0x50, 0x4B, 1, 2]

    @Test func `what is put in comes out, in the same order`() throws {
        let reader = try ZIPReader(Self.archive)
        #expect(reader.parts.map(\.name) == Self.texts.map(\.name))
        for part in Self.texts { #expect(try reader.read(part.name) == Array(part.text.utf8)) }
        #expect(reader.has("a.txt") && !reader.has("b.txt"))
        #expect(throws: ZIPError.noSuchPart("b.txt")) { try reader.read("b.txt") }
    }

    @Test func `unzip and Python find no fault, and we read what Python writes`() throws {
        let program = """
            import zipfile, io
            z = zipfile.ZipFile('ours.zip')
            assert z.testzip() is None and z.namelist() == ['a.txt', 'mapp/å.txt', 'tom'], z.namelist()
            assert z.infolist()[1].date_time == (1980, 1, 1, 0, 0, 0)
            class Stream(io.RawIOBase):
                def __init__(self): self.f = open('theirs.zip', 'wb')
                def writable(self): return True
                def write(self, b): return self.f.write(b)
            with zipfile.ZipFile(Stream(), 'w') as w:
                w.comment = b'en kommentar'
                w.writestr('mapp/', '')
                w.writestr('packad.txt', 'abc' * 1000, zipfile.ZIP_DEFLATED)
                w.writestr('lagrad.txt', 'abc', zipfile.ZIP_STORED)
            """
        try Peer.withFolder { folder in
            try Data(Self.archive).write(to: folder.appendingPathComponent("ours.zip"))
            if let unzip = try Peer.run("unzip", ["-t", "ours.zip"], in: folder) {
                #expect(unzip.status == 0, "\(unzip.output)")
            }
            guard let python = try Peer.run("python3", ["-c", program], in: folder) else { return }
            #expect(python.status == 0, "\(python.output)")
            let reader = try ZIPReader([UInt8](Data(contentsOf: folder.appendingPathComponent("theirs.zip"))))
            #expect(reader.parts.map(\.name) == ["packad.txt", "lagrad.txt"])
            #expect(try reader.read("packad.txt").count == 3_000)
            #expect(try reader.read("lagrad.txt") == Array("abc".utf8))
        }
    }

    @Test func `an archive that is none, or cut off, is refused`() {
        #expect(throws: ZIPError.notAnArchive) { try ZIPReader([]) }
        #expect(throws: ZIPError.notAnArchive) { try ZIPReader(Array("inte ett arkiv, bara text".utf8)) }
        for count in Self.archive.indices {
            #expect(throws: ZIPError.self) { try ZIPReader(Array(Self.archive[..<count])) }
        }
    }

    @Test func `encrypted and oddly packed parts are refused`() throws {
        #expect(throws: ZIPError.encrypted("a.txt")) { try ZIPReader(changed(central, 0, 8, [1])) }
        #expect(throws: ZIPError.encrypted("a.txt")) { try ZIPReader(changed(local, 0, 6, [1])) }
        #expect(throws: ZIPError.unsupported("a.txt")) { try ZIPReader(changed(central, 0, 10, [12])) }
        #expect(throws: ZIPError.unsupported("a.txt")) {
            try ZIPReader(changed(central, 0, 20, [0xFF, 0xFF, 0xFF, 0xFF]))
        }
    }

    @Test func `parts that overlap, or lie outside, are refused`() throws {
        #expect(throws: ZIPError.damaged) { try ZIPReader(changed(central, 1, 42, [0])) }
        var copied = try changed(central, 1, 42, [0])
        copied = try changed(central, 0, 42, [0xFF])
        #expect(throws: ZIPError.damaged) { try ZIPReader(copied) }
        // A first part that claims to reach into the second.
        var long = try changed(central, 0, 20, [40, 0, 0, 0, 40])
        let place = try #require(long.indices.first { long[$0...].starts(with: local) })
        long.replaceSubrange(place + 18..<place + 26, with: [40, 0, 0, 0, 40, 0, 0, 0])
        #expect(throws: ZIPError.overlapping("mapp/å.txt")) { try ZIPReader(long) }
    }

    @Test(
        "names that lead outside are refused",
        arguments: ["/etc/passwd", "../x", "a/../../x", "a\\b", "C:x", "a\u{1}b", ""]
    )
    func names(name: String) {
        var writer = ZIPWriter()
        writer.add(name, "x")
        let archive = writer.finish()
        #expect(throws: ZIPError.unsafeName(name)) { try ZIPReader(archive) }
    }

    @Test func `a name twice is refused, for nobody knows which part is meant`() {
        var writer = ZIPWriter()
        writer.add("a", "1")
        writer.add("a", "2")
        let archive = writer.finish()
        #expect(throws: ZIPError.duplicateName("a")) { try ZIPReader(archive) }
    }

    @Test func `wrong checksums and sizes are found`() throws {
        let crc = try ZIPReader(changed(central, 1, 16, [0, 0, 0, 0]))
        #expect(throws: ZIPError.wrongChecksum("mapp/å.txt")) { try crc.read("mapp/å.txt") }
        for size: UInt8 in [1, 255] {
            let reader = try ZIPReader(changed(central, 1, 24, [size]))
            #expect(throws: ZIPError.corrupt("mapp/å.txt")) { try reader.read("mapp/å.txt") }
        }
    }

    @Test func `each limit holds`() {
        var writer = ZIPWriter()
        writer.add("nollor", Array(repeating: 0, count: 300_000))
        writer.add("mer", Array(repeating: 1, count: 90_000))
        let archive = writer.finish()
        let errors: [(ZIPLimits, ZIPError)] = [
            (ZIPLimits(), .suspiciousRatio("nollor")), (ZIPLimits(part: 200_000), .partTooLarge("nollor")),
            (ZIPLimits(total: 389_999, ratio: 5_000), .totalTooLarge), (ZIPLimits(parts: 1), .tooManyParts(2)),
        ]
        for (limits, error) in errors {
            #expect(throws: error) { try ZIPReader(archive, limits: limits) }
            for language in Language.allCases { #expect(!error.message(in: language).isEmpty) }
        }
        #expect(throws: Never.self) { try ZIPReader(archive, limits: ZIPLimits(total: 390_000, ratio: 5_000)) }
    }

    @Test func `any flipped bit gives an error or the same content`() throws {
        let archive = Self.archive
        var failures = 0
        for bit in 0..<archive.count * 8 {
            var flipped = archive
            flipped[bit / 8] ^= 1 << UInt8(bit % 8)
            do {
                let reader = try ZIPReader(flipped)
                for part in reader.parts {
                    let content = try reader.read(part.name)
                    #expect(Self.texts.contains { Array($0.text.utf8) == content })
                }
            } catch { failures += 1 }
        }
        #expect(failures > archive.count * 4)
    }

    @Test func `names from old Windows programs keep their Swedish letters`() throws {
        var writer = ZIPWriter()
        writer.add("aXo", "x")
        var archive = writer.finish()
        for index in archive.indices where archive[index] == UInt8(ascii: "X") { archive[index] = 0x86 }
        #expect(try ZIPReader(archive).parts.map(\.name) == ["aåo"])
    }
}
