import Foundation
import Testing

@testable import Formats

/// A Word file to put mistakes into: no two by the same hand, with the same things in them or in the same wrapping.
struct WordSeed: Sendable, CustomTestStringConvertible {
    let name: String
    /// Words that stand in it, to see that it is read at all before it is damaged.
    let words: String
    var wrapping = Wrapping.deflated
    let parts: @Sendable () throws -> [Part]

    typealias Part = (name: String, bytes: [UInt8])

    var testDescription: String { name }

    func bytes() throws -> [UInt8] { wrapping.archive(try parts()) }

    static let all: [WordSeed] =
        [
            fixture("libreoffice", "Bussarna har dragits in"), fixture("pandoc", "Sagt två gånger"),
            fixture("python-docx", "Samma lön för lika arbete"),
            WordSeed(name: "our own", words: "Länet växer när fler får plats") {
                try Self.parts(of: DOCXWriter.bytes(Everything.document))
            },
        ] + gathered + [strict, smallest, long, transcript, elsewhere, wideLetters, embedded, diagram]

    // MARK: By others

    private static func fixture(_ name: String, _ words: String) -> WordSeed {
        WordSeed(name: name, words: words) {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            let file = folder.appendingPathComponent("Fixtures/\(name).docx")
            return try parts(of: [UInt8](Data(contentsOf: file)))
        }
    }

    private static func parts(of archive: [UInt8]) throws -> [Part] {
        let reader = try ZIPReader(archive)
        return try reader.parts.map { ($0.name, try reader.read($0.name)) }
    }

    // MARK: Everything of one sort

    private static let gathered: [WordSeed] = [
        gathered("letters", WordKinds.letters, "jämställdhet nu"),
        gathered("fields", WordKinds.fields, "Se målen här nu"),
        gathered("controls", WordKinds.controls, "svar"), gathered("drawings", WordKinds.drawings, "i rutan"),
        gathered("paragraphs", WordKinds.paragraphs, "Rubrik"), gathered("lists", WordKinds.lists, "innerst"),
        gathered("notes", WordKinds.notes, "Sagt två gånger."), gathered("tables", WordKinds.tables, "granne"),
    ]

    /// One file with the bodies of all kinds of a sort, one after the other.
    private static func gathered(_ name: String, _ kinds: [Kind], _ words: String) -> WordSeed {
        WordSeed(name: name, words: words) { try whole(kinds.map(body).joined()) }
    }

    private static func body(of kind: Kind) throws -> String {
        let document = String(decoding: try ZIPReader(kind.bytes).read("word/document.xml"), as: UTF8.self)
        let inside = document.split(separator: "<w:body>", maxSplits: 1).last ?? ""
        return String(
            inside.prefix(upTo: inside.range(of: "</w:body>", options: .backwards)?.lowerBound ?? inside.endIndex)
        )
    }

    /// A body with styles, lists, notes, comments and a header.
    private static func whole(_ body: String) throws -> [Part] {
        let header = "<w:hdr \(Built.word)>\(Built.paragraph("Sektor: kommun"))</w:hdr>"
        return try parts(
            of: Built.docx(
                body,
                [("styles.xml", "styles", WordKinds.styles), ("numbering.xml", "numbering", WordKinds.numbering)]
                    + WordKinds.asides(WordKinds.said) + [("header1.xml", "header", header)]
            )
        )
    }

    // MARK: The format's other forms

    private static let strict = WordSeed(name: "strict form, streamed", words: "Vi vill nu", wrapping: .streamed) {
        let names = [
            (
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main"
            ),
            (
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships"
            ),
        ]
        return try whole(WordKinds.changes.map(body).joined()).map { part in
            let text = names.reduce(String(decoding: part.bytes, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }
            return (part.name, Array(text.utf8))
        }
    }

    private static let smallest = WordSeed(name: "smallest, stored", words: "a", wrapping: .stored) {
        try parts(
            of: Built.archive(
                Built.docxParts("<w:document \(Built.word)><w:p><w:r><w:t>a</w:t></w:r></w:p></w:document>")
            )
        )
    }

    private static let long = WordSeed(name: "long", words: "Svar 399: tiden räcker inte") {
        let answers = (0..<400).map { Built.paragraph("Svar \($0): tiden räcker inte för det \($0 % 7) vill.") }
        let rows = (0..<100).map {
            WordKinds.row(WordKinds.cell(Built.paragraph("T\($0)")), WordKinds.cell(Built.paragraph("\($0)")))
        }
        return try whole(answers.joined() + WordKinds.grid(rows))
    }

    private static let transcript = WordSeed(
        name: "transcript, in the large form",
        words: "Anna: Vi har bytt",
        wrapping: .large
    ) {
        let turns = (0..<12).map {
            "[00:0\($0 / 6):\($0 % 6)0] \(["Anna", "Bo"][$0 % 2]): Vi har bytt plats \($0) gånger."
        }
        return try whole(turns.map { Built.paragraph($0) }.joined())
    }

    /// Its main part lies where nobody else puts it, has a prefix of its own and letters of one byte.
    private static let elsewhere = WordSeed(name: "elsewhere, in Windows-1252", words: "på annan plats") {
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let text =
            "<?xml version=\"1.0\" encoding=\"windows-1252\"?><x:document xmlns:x=\"\(space)\"><x:body><x:p><x:r><x:t>på annan plats – än</x:t></x:r></x:p></x:body></x:document>"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        return [
            ("_rels/.rels", Array(Built.relations([(office, "/a/b.xml")]).utf8)),
            ("a/b.xml", text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }),
        ]
    }

    private static let wideLetters = WordSeed(name: "in UTF-16", words: "brett 😀") {
        let text =
            "<w:document \(Built.word)><w:body>\(Built.paragraph("brett 😀 och rätt", "<w:outlineLvl w:val=\"1\"/>"))\(Built.paragraph("text"))</w:body></w:document>"
        return try parts(of: Built.archive(Built.docxParts(""))).map { part in
            part.name == "word/document.xml"
                ? (part.name, [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) : part
        }
    }

    // MARK: What stands in parts of its own

    private static let embedded = WordSeed(name: "embedded documents", words: "ur ett dokument") {
        try parts(
            of: WordKinds.embedding(
                [
                    ("a.html", Array("<html><body><h2>Ur en sida</h2><ul><li>punkt</ul></body></html>".utf8)),
                    ("b.rtf", Array("{\\rtf1\\ansi {\\b fet} \\'e5r\\par}".utf8)),
                    ("c.txt", Array("rad\nnästa rad".utf8)),
                    ("d.docx", Built.docx(Built.paragraph("ur ett dokument"))),
                ]
            )
        )
    }

    private static let diagram = WordSeed(name: "a diagram", words: "Nattpatrull") {
        try parts(of: WordKinds.diagrammed(WordKinds.organisation))
    }
}

/// How an archive is put together.
enum Wrapping {
    case deflated
    /// Nothing compressed.
    case stored
    /// As programs write that cannot go back: sizes and checksum after each part (APPNOTE 4.3.9).
    case streamed
    /// With sizes of 64 bits before each part (APPNOTE 4.5.3).
    case large

    func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        if self == .deflated {
            var writer = ZIPWriter()
            for part in parts { writer.add(part.name, part.bytes) }
            return writer.finish()
        }
        var (archive, directory): ([UInt8], [UInt8]) = ([], [])
        for (name, bytes) in parts {
            let content = self == .stored ? bytes : Deflate.compress(bytes)
            let sums = little(Int(CRC32.checksum(bytes)), 4) + little(content.count, 4) + little(bytes.count, 4)
            let start =
                little(self == .large ? 45 : 20, 2) + little(self == .streamed ? 8 : 0, 2)
                + little(self == .stored ? 0 : 8, 2) + little(33 << 16, 4)
            let extra =
                self == .large ? little(1, 2) + little(16, 2) + little(bytes.count, 8) + little(content.count, 8) : []
            directory +=
                [0x50, 0x4B, 1, 2, 20, 0] + start + sums + little(name.utf8.count, 2) + little(0, 12)
                + little(archive.count, 4) + Array(name.utf8)
            archive += [0x50, 0x4B, 3, 4] + start
            switch self {
            case .streamed: archive += little(0, 12)
            case .large: archive += sums.prefix(4) + Array(repeating: 0xFF, count: 8)
            default: archive += sums
            }
            archive += little(name.utf8.count, 2) + little(extra.count, 2) + Array(name.utf8) + extra + content
            if self == .streamed { archive += [0x50, 0x4B, 7, 8] + sums }
        }
        let end =
            little(parts.count, 2) + little(parts.count, 2) + little(directory.count, 4) + little(archive.count, 4)
        return archive + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + end + little(0, 2)
    }

    private func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }
}
