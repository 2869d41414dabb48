import Foundation
import Testing

@testable import Formats

@Suite struct TextDecodingTests {
    private static let text = "Målet är nått:\n”Ökad hälsa” – både på land och i Åre, Östersund…\nÄven idén räknas."

    private static func data(_ encoding: String.Encoding, _ text: String = text) -> [UInt8] {
        [UInt8](text.data(using: encoding) ?? Data())
    }

    private static func lines(_ end: String) -> String { text.split(separator: "\n").joined(separator: end) }

    /// The bytes of Mac Roman, written out since Foundation on Linux writes another encoding under its name.
    private static func mac(_ text: String) -> [UInt8] {
        let letters: [Unicode.Scalar: UInt8] = [
            "Ä": 0x80, "Å": 0x81, "É": 0x83, "Ö": 0x85, "ä": 0x8A, "å": 0x8C, "é": 0x8E, "ö": 0x9A, "§": 0xA4,
            "…": 0xC9,
            "–": 0xD0, "“": 0xD2, "”": 0xD3, "’": 0xD5,
        ]
        return text.unicodeScalars.map { letters[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
    }

    /// Latin 1 has neither curly quotation marks nor dashes.
    private static let plain = text.map { ["”": "\"", "–": "-", "…": "..."][$0] ?? String($0) }.joined()

    static let forms: [(bytes: [UInt8], encoding: TextDecoding.Encoding, text: String)] = [
        (data(.utf8), .utf8, text), ([0xEF, 0xBB, 0xBF] + data(.utf8), .utf8, text),
        ([0xFF, 0xFE] + data(.utf16LittleEndian), .utf16LittleEndian, text),
        ([0xFE, 0xFF] + data(.utf16BigEndian), .utf16BigEndian, text),
        (data(.utf16LittleEndian), .utf16LittleEndian, text), (data(.utf16BigEndian), .utf16BigEndian, text),
        (data(.windowsCP1252), .windows1252, text), (data(.isoLatin1, plain), .latin1, plain),
        (mac(text), .macRoman, text), (data(.utf8, text.decomposedStringWithCanonicalMapping), .utf8, text),
        (data(.windowsCP1252, lines("\r\n")), .windows1252, text), (mac(lines("\r")), .macRoman, text),
    ]

    @Test("one Swedish text in twelve forms is read as itself", arguments: forms.indices)
    func twelve(index: Int) throws {
        let form = Self.forms[index]
        let read = try TextDecoding(form.bytes)
        #expect(Array(read.text.unicodeScalars) == Array(form.text.unicodeScalars))
        #expect(read.encoding == form.encoding)
        #expect(!read.doubt)
    }

    @Test(
        "short words are told apart too",
        arguments: [
            "mål", "Åre", "ÖREBRO LÄN", "å", "Kafé", "50 § – nu", "på ön", "ÅÄÖ", "”Ja”, sade hon", "Å", "é",
            "En ö i ån.",
        ]
    )
    func short(text: String) throws {
        #expect(try TextDecoding(Self.data(.windowsCP1252, text)).text == text)
        #expect(try TextDecoding(Self.mac(text)).text == text)
    }

    @Test func `every line end becomes one line feed`() throws {
        let text = try TextDecoding(Array("a\r\nb\rc\nd\u{85}e\u{2028}f\u{2029}g\r\r\nh\n\ni".utf8)).text
        #expect(text == "a\nb\nc\nd\ne\nf\ng\n\nh\n\ni")
        #expect(text.unicodeScalars.count == 19)
    }

    @Test func `what is no text is refused`() {
        #expect(throws: TextDecoding.Failure.nul) { try TextDecoding([0x41, 0, 0x42, 0x43, 0x44]) }
        #expect(throws: TextDecoding.Failure.brokenUTF8) { try TextDecoding([0xEF, 0xBB, 0xBF, 0xE5]) }
        #expect(throws: TextDecoding.Failure.brokenUTF16) { try TextDecoding([0xFF, 0xFE, 0x41]) }
        #expect(throws: TextDecoding.Failure.brokenUTF16) { try TextDecoding([0xFF, 0xFE, 0x00, 0xD8]) }
        #expect(throws: TextDecoding.Failure.nul) { try TextDecoding([0xFF, 0xFE, 0x41, 0, 0, 0]) }
    }

    @Test func `bytes that no encoding makes Swedish leave a doubt`() throws {
        #expect(try TextDecoding([0x78, 0xB1, 0x79]).doubt)
        #expect(try TextDecoding([]).text.isEmpty)
    }

    @Test("a broken byte in a UTF-8 file is told, not read as another encoding")
    func nearlyUTF8() {
        let bytes = Array("Det är svårt att få gehör för frågan på mötena".utf8) + [0xC3]
        #expect(throws: TextDecoding.Failure.brokenUTF8) { try TextDecoding(bytes) }
    }
}
