import Formats
import Testing

@Suite struct QRCodewordTests {
    let first = QRVersion.all[0]

    @Test("Reed–Solomon codewords of the example in Annex I, 01234567 in version 1-M")
    func annexI() {
        let data: [UInt8] = [
            0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
        ]
        let correction: [UInt8] = [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55]
        #expect(QRReedSolomon(count: 10).correction(of: data) == correction)
        #expect(QRMessage.codewords(data: data, version: first, level: .medium) == data + correction)
    }

    @Test("The example of clause 7.4.4, AC-42, is packed two characters in eleven bits")
    func pairs() {
        // 0010 000000101 00111001110 11100111001 000010, terminator 0000, filled up with zeros.
        let codewords = QRText("AC-42").codewords(in: first, level: .high)
        #expect(codewords.prefix(6) == [0b0010_0000, 0b0010_1001, 0b1100_1110, 0b1110_0111, 0b0010_0001, 0b0000_0000])
        #expect(codewords.dropFirst(6) == [0xEC, 0x11, 0xEC])
    }

    @Test(
        "HELLO WORLD has its well-known codewords",
        arguments: [
            (QRCode.Level.medium, [196, 35, 39, 119, 235, 215, 231, 226, 93, 23] as [UInt8]),
            (QRCode.Level.quartile, [168, 72, 22, 82, 217, 54, 156, 0, 46, 15, 180, 122, 16] as [UInt8]),
        ]
    )
    func hello(_ level: QRCode.Level, _ correction: [UInt8]) {
        let data: [UInt8] = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17]
        let codewords = QRText("HELLO WORLD").codewords(in: first, level: level)
        #expect(codewords == Array(data.prefix(first.dataCodewords(level))))
        #expect(QRReedSolomon(count: correction.count).correction(of: codewords) == correction)
    }

    @Test("Characters outside the alphanumeric set make it bytes, and those outside ASCII are announced as UTF-8")
    func bytes() {
        #expect(QRText("HTTPS://EXEMPEL.SE/A-1:2%20+$*").mode == .alphanumeric)
        #expect(QRText("HTTPS://EXEMPEL.SE/a").mode == .ascii)
        #expect(QRText("ÅÄÖ").mode == .unicode)
        #expect(QRText("ÅÄÖ").count == 6)
        let codewords = QRText("é").codewords(in: first, level: .high)
        #expect(codewords == [0x71, 0xA4, 0x02, 0xC3, 0xA9, 0x00, 0xEC, 0x11, 0xEC])
    }

    @Test("A text that fills the symbol leaves no room for padding, nor always for the whole terminator")
    func full() {
        let data = QRText(String(repeating: "a", count: 7)).codewords(in: first, level: .high)
        #expect(data.count == 9)
        #expect(data.last == 0x10)
        // 25 characters in version 1-L: 13 + 12 · 11 + 6 = 151 of 152 bits, so one bit of terminator.
        #expect(QRText(String(repeating: ":", count: 25)).codewords(in: first, level: .low).count == 19)
    }

    @Test("Blocks of unequal length are interleaved, the shorter first")
    func interleaved() {
        // 5-Q: blocks of 15, 15, 16 and 16 data codewords, 18 correction codewords each.
        let version = QRVersion.all[4]
        let data = (0..<62).map { UInt8($0) }
        let message = QRMessage.codewords(data: data, version: version, level: .quartile)
        #expect(message.count == version.codewords)
        #expect(message.prefix(8) == [0, 15, 30, 46, 1, 16, 31, 47])
        #expect(message[56..<62] == [14, 29, 44, 60, 45, 61])
        let code = QRReedSolomon(count: 18)
        let corrections = [0..<15, 15..<30, 30..<46, 46..<62].map { code.correction(of: Array(data[$0])) }
        #expect(message[62..<66].elementsEqual(corrections.map { $0[0] }))
        #expect(message.suffix(4).elementsEqual(corrections.map { $0[17] }))
    }
}
