import Foundation
import Testing

@testable import Formats

/// Files made to do harm, or only broken: each is refused with its reason.
@Suite struct AttackTests {
    private func fault(_ file: String, _ bytes: [UInt8]) throws -> ReadFault {
        do throws(ReadFault) {
            _ = try FileReader.read(file, bytes)
            throw .unknown
        } catch {
            for language in Language.allCases {
                #expect(!error.message(in: language).isEmpty && !error.remedy(in: language).isEmpty)
            }
            return error
        }
    }

    private func inner(_ declaration: String, _ text: String) -> [UInt8] {
        Built.archive(
            Built.docxParts(
                "<?xml version=\"1.0\"?>\(declaration)<w:document \(Built.word)><w:body><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:body></w:document>"
            )
        )
    }

    private func xml(_ reason: XMLFault.Reason, _ part: String? = "word/document.xml") -> ReadFault {
        .xml(part: part, XMLFault(reason: reason, line: 1))
    }

    @Test func `a document type is refused, with entities that grow or that read a file`() throws {
        let laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
        #expect(try fault("a.docx", inner(laughs, "&b;")) == xml(.doctype))
        #expect(try fault("a.docx", inner("<!DOCTYPE w SYSTEM \"file:///etc/passwd\">", "")) == xml(.doctype))
        #expect(try fault("a.docx", inner("", "&b;")) == xml(.unknownEntity("b")))
        #expect(
            try fault("a.fodt", Array("<?xml version=\"1.0\"?><!DOCTYPE x><office:document/>".utf8))
                == xml(.doctype, nil)
        )
        #expect(try fault("a.qdc", Array("<?xml version=\"1.0\"?><!DOCTYPE x><CodeBook/>".utf8)) == xml(.doctype, nil))
    }

    @Test func `an archive that grows beyond reason is refused before it is unpacked`() throws {
        let bomb = Built.archive(Built.docxParts("<w:t>" + String(repeating: " ", count: 5_000_000)))
        #expect(try fault("a.docx", bomb) == .archive(.suspiciousRatio("word/document.xml")))
        var writer = ZIPWriter()
        for index in 0..<2_100 { writer.add("\(index).txt", "x") }
        #expect(try fault("a.zip", writer.finish()) == .archive(.tooManyParts(2_100)))
    }

    @Test func `a part larger than any note is refused`() throws {
        var random = Repeatable(state: 3)
        let noise = String(
            decoding: (0..<200_000).map { _ in UInt8.random(in: 97...122, using: &random) },
            as: UTF8.self
        )
        let text = "<w:p><w:r><w:t>" + String(repeating: noise, count: 6) + "</w:t></w:r></w:p>"
        #expect(try fault("a.docx", Built.docx(text)) == .tooLarge)
        #expect(try fault("a.html", Array(String(repeating: "x", count: 1_100_000).utf8)) == .tooLarge)
        #expect(
            try fault(
                "a.docx",
                Built.docx(String(repeating: "<w:p><w:r><w:t>a</w:t></w:r></w:p>", count: 101_000).noisy)
            ) == .tooLarge
        )
    }

    @Test func `a large part of a long document is read whole`() throws {
        // As Word writes them: more about each word than the word. 12 MB that say 90,000 words.
        let marked =
            #"<w:r w:rsidRPr="00A77B3E"><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:b w:val="0"/><w:color w:val="1F1F1F"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="sv-SE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">"#
        var random = Repeatable(state: 12)
        let words = (0..<45_000).map { "o\($0) \(UInt32.random(in: 0...UInt32.max, using: &random)) " }
        let lines = stride(from: 0, to: words.count, by: 20).map { Array(words[$0..<$0 + 20]) }
        let body = lines.map { "<w:p>" + $0.map { marked + $0 + "</w:t></w:r>" }.joined() + "</w:p>" }.joined()
        #expect(body.utf8.count > 12 << 20)
        let document = try Built.read("a.docx", Built.docx(body))
        #expect(document.blocks.count == 2_250)
        #expect(document.text.split(whereSeparator: \.isWhitespace) == words.joined().split(separator: " "))
    }

    @Test func `an archive of a hundred thousand parts is refused, in the old form and in the large one`() throws {
        var writer = ZIPWriter()
        for index in 0..<65_000 { writer.add("\(index)", "") }
        #expect(try fault("a.zip", writer.finish()) == .archive(.tooManyParts(65_000)))
        let program = """
            import zipfile
            with zipfile.ZipFile('a.zip', 'w') as archive:
                for index in range(100_000): archive.writestr(str(index), b'')
            """
        try Peer.withFolder { folder in
            guard let result = try Peer.run("python3", ["-c", program], in: folder) else { return }
            #expect(result.status == 0, "\(result.output)")
            let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent("a.zip")))
            guard case .archive = try fault("a.zip", bytes) else { return #expect(Bool(false)) }
        }
    }

    @Test func `a part that is named over and over is not parsed without end`() throws {
        let header = "<w:hdr \(Built.word)><!--\(String(repeating: "x", count: 20 << 20))--></w:hdr>"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let parts =
            Built.docxParts("<w:document \(Built.word)><w:body>\(Built.paragraph("text"))</w:body></w:document>") + [
                ("word/header1.xml", header),
                (
                    "word/_rels/document.xml.rels",
                    Built.relations(Array(repeating: ("\(office)/header", "header1.xml"), count: 1_000))
                ),
            ]
        let bytes = Wrapping.stored.archive(parts.map { ($0.0, Array($0.1.utf8)) })
        #expect(try fault("a.docx", bytes) == .tooLarge)
    }

    @Test func `links, names that lead out and archives within archives are refused`() throws {
        var link = Built.archive([("a.txt", "/etc/passwd")])
        let place = try #require(link.indices.first { link[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        link[place + 5] = 3
        link[place + 41] = 0xA1
        #expect(try fault("a.zip", link) == .archive(.link("a.txt")))
        #expect(try fault("a.zip", Built.archive([("../a.txt", "x")])) == .archive(.unsafeName("../a.txt")))
        guard case .archive(let files) = try FileReader.read("a.zip", Built.archive([("inre.zip", "x")])) else {
            return #expect(Bool(false))
        }
        #expect(throws: ReadFault.archiveInArchive("inre.zip")) { try files.bytes("inre.zip") }
        #expect(try fault("a.zip", Built.archive([("__MACOSX/._a.txt", "x"), (".DS_Store", "x")])) == .nothingToRead)
    }

    @Test func `relations that lead out of the file are not followed`() throws {
        let relation =
            #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/styles" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="b" Type="x/comments" Target="../../../../etc/passwd"/></Relationships>"#
        let parts =
            Built.docxParts("<w:document \(Built.word)><w:body>\(Built.paragraph("text"))</w:body></w:document>") + [
                ("word/_rels/document.xml.rels", relation)
            ]
        #expect(try Built.read("a.docx", Built.archive(parts)).outline == ["p text"])
    }

    @Test func `damaged and cut files are refused`() throws {
        let whole = Built.docx(Built.paragraph("text"))
        for count in stride(from: 4, to: whole.count, by: 7) {
            #expect(throws: ReadFault.self) { try FileReader.read("a.docx", Array(whole[..<count])) }
        }
        #expect(
            try fault("a.docx", Built.archive([("a.xml", "x"), ("_rels/.rels", Built.relations([]))]))
                == .missingPart("_rels/.rels")
        )
        #expect(try fault("a.docx", inner("", "</w:t>")) == xml(.mismatchedTag("w:r")))
    }

    @Test func `old and protected files are told what to do`() throws {
        func container(_ name: String) -> [UInt8] {
            [0xD0, 0xCF, 0x11, 0xE0] + Array(repeating: 0, count: 1_020) + name.utf8.flatMap { [$0, 0] }
                + Array(repeating: 0, count: 600)
        }
        #expect(try fault("a.doc", container("WordDocument")) == .oldWord)
        #expect(try fault("a.docx", container("EncryptedPackage")) == .encrypted)
        #expect(try fault("a.xls", container("Workbook")) == .oldOffice)
        #expect(try fault("a.pdf", Array("%PDF-1.7".utf8)) == .pdf)
        #expect(try fault("a.exe", [0x4D, 0x5A, 0, 1]) == .unknown)
        #expect(ReadFault.oldWord.remedy(in: .swedish).contains(".docx"))
    }

    @Test func `nesting without end is refused or read flat, and never followed into the ground`() throws {
        let deep = String(repeating: "<w:tbl><w:tr><w:tc>", count: 2_000)
        #expect(try fault("a.docx", Built.docx(deep.noisy)) == xml(.tooDeep))
        #expect(try fault("a.rtf", Array(("{\\rtf1" + String(repeating: "{", count: 5_000)).utf8)) == .tooLarge)
        #expect(try Built.read("a.html", String(repeating: "<table><tr><td>", count: 3_000) + "x").text == "x")
    }
}

extension String {
    /// With a comment that does not compress, so that only the limit asked for is met.
    fileprivate var noisy: String {
        var random = Repeatable(state: 9)
        return "<!--"
            + String(decoding: (0..<60_000).map { _ in UInt8.random(in: 97...122, using: &random) }, as: UTF8.self)
            + "-->" + self
    }
}
