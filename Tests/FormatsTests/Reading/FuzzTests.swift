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
            "b.rtf",
            "{\\rtf1\\ansi\\ansicpg932{\\fonttbl{\\f0\\fcharset128 A;}{\\f1\\cpg65001 B;}{\\f2\\fcharset134 C;}}\\f0 \\'93\\'8c\\'95\\\\ \\'83A{\\f1 \\'c3\\'a5 東京}{\\f2\\'d6\\'d0}\\u26481\\'93 x\\par}",
            { Array($0.utf8) }
        ),
        ("a.mht", WordKinds.archive, { Array($0.utf8) }),
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

    @Test("Word files to put mistakes into are read while they are whole", arguments: WordSeed.all)
    func whole(seed: WordSeed) throws {
        let document = try Built.read("a.docx", seed.bytes())
        #expect(document.text.contains(seed.words), "\(document.text)")
        check(document)
    }

    @Test func `there are twenty of them, each like no other`() throws {
        #expect(WordSeed.all.count == 20)
        #expect(try Set(WordSeed.all.map { try $0.parts().flatMap(\.bytes) }).count == 20)
    }

    /// Flips, cuts and swaps of bytes or of elements in one of the parts, after which the wrapping is whole again, and in
    /// some files in the wrapping too. `MUTATED_FILES=10000` tries as many.
    @Test("Word files with mistakes in them are read or refused", arguments: WordSeed.all.indices)
    func within(index: Int) throws {
        let seed = WordSeed.all[index]
        let parts = try seed.parts()
        let main = parts.firstIndex { $0.name.hasSuffix("document.xml") }
        let wanted = ProcessInfo.processInfo.environment["MUTATED_FILES"].flatMap { Int($0) } ?? 400
        var random = Repeatable(state: UInt64(index + 201))
        var (read, refused) = (0, 0)
        for _ in 0..<wanted / WordSeed.all.count {
            var mutated = parts
            // The text itself as often as all else.
            let other = parts.indices.randomElement(using: &random)
            if let chosen = Bool.random(using: &random) ? main ?? other : other {
                let isXML = parts[chosen].bytes.first == UInt8(ascii: "<") && Int.random(in: 0..<3, using: &random) > 0
                mutated[chosen].bytes = (isXML ? Misplaced.changed : Self.changed)(parts[chosen].bytes, &random)
            }
            let bytes = seed.wrapping.archive(mutated)
            let isWhole = Int.random(in: 0..<4, using: &random) > 0
            if look("a.docx", isWhole ? bytes : Self.changed(bytes, &random)) { read += 1 } else { refused += 1 }
        }
        // Neither the reader nor what stands before it does all the work.
        #expect(read > 0 && refused > 0, "\(read) read, \(refused) refused")
    }

    /// Whether the file is read; then every place in what was read lies in its text.
    @discardableResult private func look(_ file: String, _ bytes: [UInt8]) -> Bool {
        do throws(ReadFault) {
            switch try FileReader.read(file, bytes) {
            case .document(let document): check(document)
            case .documents(let documents): for document in documents { check(document.document) }
            case .archive(let files): for name in files.names { _ = try files.bytes(name) }
            case .text, .codes: break
            }
            return true
        } catch {
            #expect(!error.message(in: .swedish).isEmpty)
            return false
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
