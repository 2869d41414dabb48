import Engine
import Formats
import Foundation
import Intake
import Testing

@Suite struct NoteEncodingTests {
    private static let note = """
        Organisation: Älvstrands kommun
        Datum: 18 april 2023

        NULÄGE

        Vi möter fler våldsutsatta än förut, säger nämnden på ön.

        HINDER

        – Tiden räcker inte till för att följa upp ärendena.
        – Länets mallar är olika och ingen äger frågan.

        """

    /// The same note as different programs save it.
    private static let forms: [(name: String, bytes: [UInt8])] = {
        func in16(_ text: String, bigEndian: Bool) -> [UInt8] {
            text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
        }
        func single(_ encoding: String.Encoding, _ text: String) -> [UInt8] {
            [UInt8](text.data(using: encoding) ?? Data())
        }
        func inMacRoman(_ text: String) -> [UInt8] {
            let high: [Unicode.Scalar: UInt8] = [
                "Ä": 0x80, "Å": 0x81, "Ö": 0x85, "ä": 0x8A, "å": 0x8C, "ö": 0x9A, "–": 0xD0,
            ]
            return text.unicodeScalars.map { high[$0] ?? UInt8($0.value) }
        }
        let plain = note.replacingOccurrences(of: "–", with: "-")
        return [
            ("utf-8", Array(note.utf8)), ("utf-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(note.utf8)),
            ("utf-16le", in16(note, bigEndian: false)), ("utf-16be", in16(note, bigEndian: true)),
            ("utf-16le with a mark", [0xFF, 0xFE] + in16(note, bigEndian: false)),
            ("utf-16be with a mark", [0xFE, 0xFF] + in16(note, bigEndian: true)),
            ("windows-1252", single(.windowsCP1252, note)), ("latin-1", single(.isoLatin1, plain)),
            ("mac roman", inMacRoman(note)),
            ("decomposed", Array(note.decomposedStringWithCanonicalMapping.utf8)),
            ("crlf", Array(note.replacingOccurrences(of: "\n", with: "\r\n").utf8)),
            ("cr", Array(note.replacingOccurrences(of: "\n", with: "\r").utf8)),
        ]
    }()

    @Test func `twelve ways to save a note give the same statements`() throws {
        let process = try NoteFixtures.process()
        let first = InterviewNoteReader(process).read(file: "a.txt", bytes: Self.forms[0].bytes)
        #expect(first.texts.count == 3)
        #expect(first.categories == ["nulage", "hindrande", "hindrande"])
        for form in Self.forms {
            let reading = InterviewNoteReader(process).read(file: "a.txt", bytes: form.bytes)
            #expect(reading.proposal?.statements == first.proposal?.statements, "\(form.name)")
            #expect(reading.proposal?.date?.description == "2023-04-18")
            #expect(reading.details.organisation == "Älvstrands kommun")
        }
    }

    @Test func `a note with clearly Swedish words is not said to be in doubt`() throws {
        let process = try NoteFixtures.process()
        for text in [
            "NULÄGE\n\n– Skolan når många – fler än förr …\n• Männen – ”de andra” – är få.\n",
            "Hinder\n\n“Vi får vänta” – “och vänta” – “och vänta”, säger de. Något måste hända • nu • här.\n",
        ] {
            let bytes = [UInt8](text.data(using: .windowsCP1252) ?? Data())
            let reading = InterviewNoteReader(process).read(file: "a.txt", bytes: bytes)
            #expect(reading.encoding == "Windows-1252")
            #expect(!reading.doubt && reading.diagnostics.allSatisfy { $0.severity != .warning })
        }
    }

    @Test func `letters that nobody can read are told, however Swedish the rest is`() throws {
        let note =
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset130 B;}}\\f0 Hinder\\par Vi har inte tid att tr\\'e4ffa m\\'e4nnen, sade {\\f1\\'88\\'c1} n\\'e4r de kom.\\par}"
        for (language, words) in [(Language.swedish, "2 tecken"), (.english, "2 letters")] {
            let reading = InterviewNoteReader(try NoteFixtures.process(), language: language)
                .read(file: "a.rtf", bytes: Array(note.utf8))
            let told = try #require(reading.diagnostics.first { $0.what.contains("Windows-1361") })
            #expect(told.severity == .warning && told.what.hasPrefix(words) && told.remedy != nil)
            #expect(reading.texts == ["Vi har inte tid att träffa männen, sade \u{FFFD}\u{FFFD} när de kom."])
        }
    }

    @Test func `a changed note has another digest and keeps its unchanged statements`() throws {
        let process = try NoteFixtures.process()
        let before = InterviewNoteReader(process).read(file: "a.txt", bytes: Array(Self.note.utf8))
        let text = Self.note.replacingOccurrences(of: "följa upp ärendena", with: "följa upp")
        let after = InterviewNoteReader(process).read(file: "a.txt", bytes: Array(text.utf8))
        #expect(before.proposal?.digest != after.proposal?.digest)
        #expect(before.texts[0] == after.texts[0])
        #expect(before.texts[1] != after.texts[1])
        #expect(before.texts[2] == after.texts[2])
    }

    @Test(
        arguments: [
            ("a.docx", Array("text".utf8)), ("a", Array("text".utf8)), ("a.txt", []), ("a.md", Array(" \n\n--\n".utf8)),
            ("a.csv", [0, 1, 2, 3, 0, 0, 7, 9]), ("a.txt", [0xFF, 0xFE, 0x41]), ("a.txt", [0xEF, 0xBB, 0xBF, 0xC3]),
        ] as [(String, [UInt8])]
    )
    func `a file that cannot be read says so and gives nothing`(file: String, bytes: [UInt8]) throws {
        for language in Language.allCases {
            let reading = InterviewNoteReader(try NoteFixtures.process(), language: language)
                .read(file: file, bytes: bytes)
            #expect(reading.proposal == nil)
            #expect(reading.diagnostics.hasErrors)
            #expect(reading.diagnostics.allSatisfy { $0.remedy != nil })
        }
    }

    @Test func `the digest is that of FIPS 180-4`() {
        #expect(SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            SHA256.hex(Array(repeating: 0x61, count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        )
    }
}
