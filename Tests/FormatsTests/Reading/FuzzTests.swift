import Foundation
import Testing

@testable import Formats

/// Thousands of files with mistakes in them, the same on every run: each is read or refused, and nothing traps.
@Suite struct FuzzTests {
    private static let body =
        Built.paragraph("Nuläge", "<w:outlineLvl w:val=\"0\"/>") + Built.paragraph("Vi har &amp; <w:tab/>")
        + "<w:tbl><w:tr><w:tc>\(Built.paragraph("a"))</w:tc><w:tc>\(Built.paragraph("b"))</w:tc></w:tr></w:tbl>"
        + "<w:p><w:commentRangeStart w:id=\"5\"/><w:r><w:t>å</w:t><mc:AlternateContent><mc:Choice/><mc:Fallback/></mc:AlternateContent></w:r><w:del><w:r/></w:del></w:p>"

    /// Seeds, and the part that is changed where the file is an archive: damage to the wrapping is found by its checksum.
    private static let seeds: [(file: String, text: String, wrap: @Sendable (String) -> [UInt8])] = [
        ("a.docx", body, { Built.docx($0) }),
        (
            "a.fodt",
            "<text:h text:outline-level=\"1\">A</text:h><text:list><text:list-item><text:p>b<text:s text:c=\"3\"/></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>x</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table><text:p><office:annotation office:name=\"k\"><text:p>x</text:p></office:annotation>y<office:annotation-end office:name=\"k\"/></text:p>",
            { Built.fodt($0) }
        ),
        (
            "a.rtf",
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}}{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 R\\par\\trowd\\intbl a\\cell b\\cell\\row\\pard{\\listtext 1.}\\ilvl2 c\\u229?\\'e4{\\footnote n}{\\*\\atrfstart 1}d{\\*\\atrfend 1}{\\*\\annotation{\\*\\atnref 1}e}\\bin2 xx\\par}",
            { Array($0.utf8) }
        ),
        (
            "a.html",
            "<!doctype html><meta charset=utf-8><h1>A</h1><p style='mso-list:l0 level2'>b<ul><li>c<table><tr><td colspan=2>d</table></ul><pre> e </pre><a id=cmnt_ref1>x</a><a id=cmnt1>y</a>z&auml;&#229;&#x;",
            { Array($0.utf8) }
        ),
        (
            "a.xlsx",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"BC12\" s=\"1\"><v>45034.5</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c></row>",
            {
                Built.xlsx(
                    $0,
                    strings: "<si><t>a</t></si>",
                    styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>",
                    merges: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
                )
            }
        ),
        (
            "a.vtt",
            "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Anna>Hej & du</v>\n\n00:03.100 --> 00:05.000\n- Bo: ja\n",
            { Array($0.utf8) }
        ),
        (
            "a.qdpx",
            #"<PlainTextSelection guid="x" startPosition="2" endPosition="9"><Coding guid="y"><CodeRef targetGUID="a1"/></Coding></PlainTextSelection>"#,
            { Built.qdpx("Ingen tid alls.", selection: $0) }
        ),
        (
            "a.qdc",
            "<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"1\" name=\"A\"><Description>b</Description></Code></Codes></CodeBook>",
            { Array($0.utf8) }
        ),
    ]

    @Test("changed content is read or refused", arguments: seeds.indices)
    func content(index: Int) {
        let seed = Self.seeds[index]
        var random = Repeatable(state: UInt64(index + 1))
        for _ in 0..<400 {
            let text = Self.changed(Array(seed.text.utf8), &random)
            look(seed.file, seed.wrap(String(decoding: text, as: UTF8.self)))
        }
    }

    @Test("changed bytes are read or refused", arguments: seeds.indices)
    func bytes(index: Int) {
        let seed = Self.seeds[index]
        var random = Repeatable(state: UInt64(index + 101))
        let whole = seed.wrap(seed.text)
        for _ in 0..<400 { look(seed.file, Self.changed(whole, &random)) }
    }

    /// Word files by several hands and with all that Word can hold, changed within: flips, cuts, swaps, after which the
    /// wrapping is whole again. `MUTATED_FILES=10000` tries as many.
    @Test("Word files by others, with mistakes in them, are read or refused", arguments: 0..<20)
    func within(index: Int) throws {
        let archive = try ZIPReader(Self.wordFiles[index].bytes())
        let parts = try archive.parts.map { ($0.name, try archive.read($0.name)) }.filter { $0.1.count < 400_000 }
        let xml = parts.indices.filter { parts[$0].0.hasSuffix(".xml") || parts[$0].0.hasSuffix(".rels") }
        let wanted = ProcessInfo.processInfo.environment["MUTATED_FILES"].flatMap { Int($0) } ?? 400
        var random = Repeatable(state: UInt64(index + 201))
        for _ in 0..<wanted / Self.wordFiles.count {
            var writer = ZIPWriter()
            let chosen = xml.randomElement(using: &random)
            for (place, part) in parts.enumerated() {
                writer.add(part.0, place == chosen ? Self.changed(part.1, &random) : part.1)
            }
            let bytes = writer.finish()
            look("a.docx", Bool.random(using: &random) ? bytes : Self.changed(bytes, &random))
        }
    }

    private enum WordFile {
        case fixture(String)
        case everything
        case body(String)

        func bytes() throws -> [UInt8] {
            switch self {
            case .fixture(let name):
                let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                return try [UInt8](Data(contentsOf: folder.appendingPathComponent("Fixtures/\(name).docx")))
            case .everything: return DOCXWriter.bytes(Everything.document)
            case .body(let xml): return Built.docx(xml, FuzzTests.marginal)
            }
        }
    }

    private static let wordFiles: [WordFile] =
        [.fixture("libreoffice"), .fixture("pandoc"), .fixture("python-docx"), .everything]
        + bodies.map { WordFile.body($0) }

    private static let marginal: [(name: String, kind: String, xml: String)] = [
        (
            "footnotes.xml", "footnotes",
            "<w:footnotes \(Built.word)><w:footnote w:id=\"2\">\(Built.paragraph("not"))</w:footnote></w:footnotes>"
        ),
        (
            "comments.xml", "comments",
            "<w:comments \(Built.word)><w:comment w:id=\"5\" w:author=\"K\">\(Built.paragraph("hinder"))</w:comment></w:comments>"
        ),
        ("header1.xml", "header", "<w:hdr \(Built.word)>\(Built.paragraph("Sektor: kommun"))</w:hdr>"),
    ]

    private static let bodies: [String] = {
        let box = "<w:txbxContent>\(Built.paragraph("i rutan"))</w:txbxContent>"
        let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(Built.paragraph("a"))</w:tc>"
        return [
            body,
            Built.paragraph("R", "<w:pStyle w:val=\"Heading1\"/>") + Built.paragraph("t")
                + Built.paragraph("F", run: "<w:b/>"),
            (0..<6).map {
                Built.paragraph("p\($0)", "<w:numPr><w:ilvl w:val=\"\($0 % 3)\"/><w:numId w:val=\"1\"/></w:numPr>")
            }
            .joined(),
            "<w:tbl><w:tr>\(cell)</w:tr><w:tr><w:tc><w:tbl><w:tr>\(cell)</w:tr></w:tbl></w:tc></w:tr></w:tbl>",
            "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>\(Built.paragraph("b"))</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r></w:p>",
            "<w:p><w:r><w:t>Ett.</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
            "<w:p><w:commentRangeStart w:id=\"5\"/><w:r><w:t>Två.</w:t></w:r><w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r></w:p>",
            "<w:p><w:ins w:id=\"1\"><w:r><w:t>in</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>ut</w:delText></w:r></w:del><w:moveFrom w:id=\"3\"><w:r><w:t>x</w:t></w:r></w:moveFrom></w:p>",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>i dag</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            "<w:p><w:fldSimple w:instr=\"DATE\"><w:r><w:t>nu</w:t></w:r></w:fldSimple><w:hyperlink r:id=\"x\" xmlns:r=\"urn:r\"><w:r><w:t>här</w:t></w:r></w:hyperlink></w:p>",
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(Built.paragraph("x"))</w:sdtContent></w:sdt><w:sdt><w:sdtContent>\(Built.paragraph("svaret"))</w:sdtContent></w:sdt>",
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:br/><w:softHyphen/><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r></w:p>",
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>gömt</w:t></w:r></w:p>" + Built.paragraph("Anna: Hej")
                + Built.paragraph("Bo: Ja"),
            Built.paragraph("Sektor: kommun") + Built.paragraph("") + Built.paragraph("a &amp; b &#229; &lt;"),
            "<w:bookmarkStart w:id=\"0\" w:name=\"a\"/>" + String(repeating: Built.paragraph("samma"), count: 30),
        ]
    }()

    /// Every place in what was read lies in its text.
    private func look(_ file: String, _ bytes: [UInt8]) {
        do throws(ReadFault) {
            switch try FileReader.read(file, bytes) {
            case .document(let document): check(document)
            case .documents(let documents): for document in documents { check(document.document) }
            case .archive(let files): for name in files.names { _ = try files.bytes(name) }
            case .text, .codes: break
            }
        } catch {
            #expect(!error.message(in: .swedish).isEmpty)
        }
    }

    private func check(_ document: ReadDocument) {
        let whole = 0..<document.scalars.count
        for block in document.blocks {
            #expect(block.range.clamped(to: whole) == block.range && !block.range.isEmpty)
            for cell in block.cells {
                #expect(cell.range.clamped(to: whole) == cell.range)
                for part in cell.paragraphs { #expect(part.clamped(to: cell.range) == part) }
            }
        }
        for comment in document.comments { #expect(comment.range.clamped(to: whole) == comment.range) }
    }

    /// A few places with other bytes, cut out, doubled or swapped.
    private static func changed(_ bytes: [UInt8], _ random: inout Repeatable) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) where bytes.count > 4 {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let length = Int.random(in: 1...min(24, bytes.count - place), using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[place] = Array("<>/\"'&{}\\;:0-9".utf8).randomElement(using: &random) ?? 0
            case 2: bytes.removeSubrange(place..<place + length)
            case 3:
                bytes.insert(
                    contentsOf: bytes[place..<place + length],
                    at: Int.random(in: 0..<bytes.count, using: &random)
                )
            case 4: bytes.removeLast(bytes.count - place)
            default: bytes.replaceSubrange(place..<place + length, with: bytes[place..<place + length].reversed())
            }
        }
        return bytes
    }
}
