import Foundation
import Testing

@testable import Formats

@Suite struct DOCXWriterTests {
    private static let bytes = DOCXWriter.bytes(Everything.document)

    private func part(_ name: String, of bytes: [UInt8] = bytes) throws -> String {
        String(decoding: try ZIPReader(bytes).read(name), as: UTF8.self)
    }

    private func count(_ word: String, in text: String) -> Int { text.components(separatedBy: word).count - 1 }

    @Test func `everything is written as it was`() throws {
        let document = try part("word/document.xml")
        // A line per paragraph, row and table, so that a difference can be read.
        let lines = document.replacingOccurrences(of: "</w:p>", with: "</w:p>\n").replacingOccurrences(
            of: "<w:tr>",
            with: "\n<w:tr>"
        )
        try Golden.expect(lines, "everything-document.xml")
    }

    @Test func `the same document gives the same bytes`() {
        #expect(DOCXWriter.bytes(Everything.document) == Self.bytes)
    }

    @Test func `what leads up to a table or a callout stays with it, other paragraphs do not`() throws {
        let table = Table(caption: ["Tabell"], columns: [.init("Kolumn")], rows: [["1"]])
        let document = Document(
            Document.Metadata(title: "T"),
            [
                .heading(.one, "Rubrik", anchor: "a"), .paragraph("Fritt."), .paragraph("Före tabellen."),
                .table(table),
                .paragraph("Före rutan."), .callout(Callout(.notice, title: ["Ruta"], [.paragraph("I rutan.")])),
                .paragraph("Sist."),
            ]
        )
        let text = try part("word/document.xml", of: DOCXWriter.bytes(document))
        for (words, isKept) in [
            ("Fritt.", false), ("Före tabellen.", true), ("Före rutan.", true), ("I rutan.", false), ("Sist.", false),
        ] {
            let paragraph = try #require(text.components(separatedBy: "<w:p>").first { $0.contains(words) })
            #expect(paragraph.contains("<w:keepNext/>") == isKept, "\(words)")
        }
    }

    @Test func `the archive is sound and its parts are in order`() throws {
        let names = try ZIPReader(Self.bytes).parts.map(\.name)
        #expect(names.first == "[Content_Types].xml")
        #expect(Array(names.dropFirst()) == names.dropFirst().sorted())
        try Peer.withFolder { folder in
            try Data(Self.bytes).write(to: folder.appendingPathComponent("a.docx"))
            if let unzip = try Peer.run("unzip", ["-t", "a.docx"], in: folder) {
                #expect(unzip.status == 0 && unzip.output.contains("No errors"), "\(unzip.output)")
            }
            let program = """
                import zipfile, xml.dom.minidom as m
                z = zipfile.ZipFile('a.docx')
                for name in z.namelist(): m.parseString(z.read(name))
                """
            if let python = try Peer.run("python3", ["-c", program], in: folder) {
                #expect(python.status == 0, "\(python.output)")
            }
        }
    }

    @Test func `a screen reader finds title, language, headings and table headers`() throws {
        let core = try part("docProps/core.xml")
        #expect(core.contains("<dc:title>Regional utvecklingsstrategi för länet</dc:title>"))
        #expect(core.contains("<dc:language>sv-SE</dc:language>"))
        #expect(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2027-03-17T13:00:00Z</dcterms:created>"))
        #expect(try part("word/styles.xml").contains("<w:lang w:val=\"sv-SE\""))
        let document = try part("word/document.xml")
        for level in 1...3 {
            let expected = Everything.document.headings.filter { $0.level.rawValue == level }.count
            #expect(count("<w:pStyle w:val=\"Heading\(level)\"/>", in: document) == expected)
        }
        #expect(count("<w:tblHeader/>", in: document) == 2)
        #expect(!document.contains("w:vMerge") && !document.contains("w:gridSpan") && !document.contains("w:hMerge"))
        #expect(document.contains("<w:tblCaption w:val=\"Tabell 1. Åtgärder och ägare\"/>"))
        #expect(document.contains("<w:titlePg/>"))
    }

    @Test func `every reference within the file has its place`() throws {
        let document = try part("word/document.xml")
        let bookmarks = values("<w:bookmarkStart w:id=\"[0-9]+\" w:name=\"", in: document)
        #expect(Set(bookmarks).count == bookmarks.count)
        for link in values("w:anchor=\"", in: document) + values("PAGEREF ", in: document, until: " ") {
            #expect(bookmarks.contains(link))
        }
        let relations = values("Id=\"", in: try part("word/_rels/document.xml.rels"))
        for id in values("r:id=\"", in: document) { #expect(relations.contains(id)) }
        let styles = values("w:styleId=\"", in: try part("word/styles.xml"))
        for style in values("<w:[prt](?:Style|blStyle) w:val=\"", in: document) { #expect(styles.contains(style)) }
        let numbers = values("<w:num w:numId=\"", in: try part("word/numbering.xml"))
        for number in values("<w:numId w:val=\"", in: document) { #expect(numbers.contains(number)) }
        #expect(values("<w:footnoteReference w:id=\"", in: document) == ["1", "2", "3"])
        #expect(
            Set(values("<w:footnote (?:w:type=\"[a-zA-Z]+\" )?w:id=\"", in: try part("word/footnotes.xml"))) == [
                "-1", "0", "1", "2", "3",
            ]
        )
        #expect(count("w:fldCharType=\"begin\"", in: document) == count("w:fldCharType=\"end\"", in: document))
    }

    /// What stands between a pattern and the next quotation mark (or another sign), everywhere in a text.
    private func values(_ pattern: String, in text: String, until end: Character = "\"") -> [String] {
        var found: [String] = []
        var rest = text[...]
        while let range = rest.range(of: pattern, options: .regularExpression) {
            rest = rest[range.upperBound...]
            found.append(String(rest.prefix { $0 != end }))
        }
        return found
    }

    @Test func `anchors become names that Word accepts, each its own`() throws {
        let long = String(repeating: "mycket-", count: 12)
        let document = Document(
            .init(title: "T"),
            [
                .heading(.one, "A", anchor: "å-1"), .heading(.one, "B", anchor: "ä-1"),
                .heading(.one, "C", anchor: long + "1"), .heading(.one, "D", anchor: long + "2"),
            ]
        )
        let names = values("w:name=\"", in: try part("word/document.xml", of: DOCXWriter.bytes(document)))
        #expect(Set(names).count == 4)
        #expect(
            names.allSatisfy {
                $0.count <= 40 && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            }
        )
    }

    @Test func `words that XML forbids do not break the file`() throws {
        let document = Document(
            .init(title: "a & <b>", created: "nyss"),
            [.paragraph("\u{0}x\u{B}y & <z> \"q\"\u{FFFF}")]
        )
        let bytes = DOCXWriter.bytes(document)
        #expect(try part("word/document.xml", of: bytes).contains(">xy &amp; &lt;z&gt; &quot;q&quot;</w:t>"))
        #expect(try !part("docProps/core.xml", of: bytes).contains("dcterms:created"))
    }

    @Test func `an empty document is a file too`() throws {
        #expect(try part("word/document.xml", of: DOCXWriter.bytes(Document(.init(title: "")))).contains("<w:sectPr>"))
    }

    @Test(.timeLimit(.minutes(3))) func `LibreOffice opens the file and finds all of its words`() throws {
        try Peer.withFolder { folder in
            try Data(Self.bytes).write(to: folder.appendingPathComponent("a.docx"))
            let arguments = [
                "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--convert-to",
                "txt:Text (encoded):UTF8",
                "a.docx",
            ]
            guard let result = try Peer.run("soffice", arguments, in: folder) else { return }
            let text = try String(decoding: Data(contentsOf: folder.appendingPathComponent("a.txt")), as: UTF8.self)
            for words in [
                "Innehåll", "2.1\tUtbildning och arbete", "Flickor och pojkar", "Samverkansavtal om lärlingar",
                "inre två",
            ] {
                #expect(text.contains(words), "\(words) saknas; \(result.output)")
            }
        }
    }
}
