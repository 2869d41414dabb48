import Engine
import Formats
import Foundation
import Intake
import Testing

/// Notes in other forms than plain text, from the bytes of the file to statements.
@Suite struct NoteDocumentTests {
    private let page = """
        <h1>Intervju med Skogsdals kommun</h1><p>Sektor: Kommun</p><p>Datum: 18 april 2023</p>
        <h2>Nuläge</h2><p>Vi har en plan som ingen läser.</p>
        <h2>Utmaningar</h2><ul><li>Männen söker inte hjälp hos oss.</li><li>Bussarna har dragits in i inlandet.</li></ul>
        <table><tr><th>Tema</th><th>Svar</th></tr><tr><td>Hinder</td><td><p>Tiden räcker inte till.</p><p>Ingen äger frågan i länet.</p></td></tr></table>
        """

    @Test func `a page becomes the statements that the same note gives as text`() throws {
        let reading = try NoteFixtures.read(page, as: "a.html")
        #expect(
            reading.texts == [
                "Vi har en plan som ingen läser.", "Männen söker inte hjälp hos oss.",
                "Bussarna har dragits in i inlandet.",
                "Tiden räcker inte till.", "Ingen äger frågan i länet.",
            ]
        )
        #expect(reading.categories == ["nulage", "utmaning", "utmaning", "hindrande", "hindrande"])
        #expect(reading.proposal?.sector == "kommun")
        #expect(reading.proposal?.date?.description == "2023-04-18")
        #expect(reading.format == .webPage)
    }

    @Test func `every statement stands at its place in the note's text`() throws {
        let document = try #require(try read(page))
        let reading = try NoteFixtures.read(page, as: "a.html")
        let scalars = Array(document.unicodeScalars)
        for statement in reading.proposal?.statements ?? [] {
            let there = String(String.UnicodeScalarView(scalars[statement.start..<statement.start + statement.length]))
            #expect(there == statement.text)
        }
    }

    private func read(_ page: String) throws -> String? {
        if case .document(let document) = try FileReader.read("a.html", Array(page.utf8)) { document.text } else { nil }
    }

    @Test func `subtitles are read as a conversation`() throws {
        let reading = try NoteFixtures.read(
            """
            WEBVTT

            00:00:01.000 --> 00:00:03.000
            <v Intervjuare>Vad är svårast?

            00:00:03.000 --> 00:00:06.000
            <v Respondent>Männen kommer aldrig till oss
            när de mår dåligt.

            00:00:07.000 --> 00:00:08.000
            <v Intervjuare>Vad borde göras?

            00:00:09.000 --> 00:00:12.000
            <v Respondent>Vårdcentralen behöver fråga alla män hur de mår.

            00:00:13.000 --> 00:00:14.000
            <v Intervjuare>Något mer?

            00:00:15.000 --> 00:00:18.000
            <v Respondent>Bussarna till inlandet har dragits in.
            """,
            as: "a.vtt"
        )
        #expect(reading.texts.first == "Männen kommer aldrig till oss när de mår dåligt.")
        #expect(reading.leftOut.first?.text == "Vad är svårast?")
    }

    @Test func `a comment that names a category or an area decides, others are told`() throws {
        let page = """
            <h2>Nuläge</h2><p>Vi har en plan<a id="cmnt_ref1">[a]</a></p><p>Heltid är ovanligt hos oss<a id="cmnt_ref2">[b]</a></p>
            <div><p><a id="cmnt1">[a]</a>Kod: utmaning</p></div><div><p><a id="cmnt2">[b]</a>fråga Karin</p></div>
            """
        let reading = try NoteFixtures.read(page, as: "a.html")
        #expect(reading.categories.first == "utmaning")
        #expect(reading.diagnostics.contains { $0.what.contains("fråga Karin") })
    }

    @Test func `an archive gives its notes by their own names, and one that fails is told`() throws {
        var archive = ZIPWriter()
        archive.add("intervjuer/a.html", page)
        archive.add("intervjuer/b.txt", "## Nuläge\n\nVi har ingen plan.")
        archive.add("c.pdf", "%PDF-1.7")
        archive.add("__MACOSX/._a.html", "x")
        let readings = InterviewNoteReader(try NoteFixtures.process()).readings(
            file: "allt.zip",
            bytes: archive.finish()
        )
        #expect(readings.map(\.file) == ["a.html", "b.txt", "c.pdf"])
        #expect(readings.map { $0.reading.proposal != nil } == [true, true, false])
        #expect(readings.last?.reading.diagnostics.first?.remedy?.contains(".docx") == true)
    }

    /// A Word file whose text is a document of its own.
    private func embedding(_ name: String, _ text: String) -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relation(_ kind: String, _ target: String) -> String {
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/></Relationships>"
        }
        var archive = ZIPWriter()
        archive.add("_rels/.rels", relation("officeDocument", "word/document.xml"))
        archive.add("word/_rels/document.xml.rels", relation("aFChunk", name))
        archive.add(
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"\(office)\"><w:body><w:altChunk r:id=\"a\"/><w:p><w:r><w:t>Utmaningar</w:t></w:r></w:p><w:p><w:r><w:t>Bussarna har dragits in i inlandet.</w:t></w:r></w:p></w:body></w:document>"
        )
        archive.add("word/" + name, text)
        return archive.finish()
    }

    @Test func `a page that stands in a Word file gives the statements that it gives alone`() throws {
        let reading = InterviewNoteReader(try NoteFixtures.process())
            .read(file: "a.docx", bytes: embedding("a.html", page))
        #expect(
            reading.texts == (try NoteFixtures.read(page, as: "a.html").texts) + ["Bussarna har dragits in i inlandet."]
        )
        #expect(reading.proposal?.sector == "kommun")
    }

    @Test func `what stands in a Word file and cannot be read is told`() throws {
        for language in Language.allCases {
            let reading = InterviewNoteReader(try NoteFixtures.process(), language: language)
                .read(file: "a.docx", bytes: embedding("a.pdf", "%PDF-1.7"))
            #expect(reading.texts == ["Bussarna har dragits in i inlandet."])
            #expect(
                reading.diagnostics.contains { $0.severity == .warning && $0.what.contains("(1") && $0.remedy != nil }
            )
        }
    }

    @Test func `a codebook is no note, and its codes are compared with the process`() throws {
        let book =
            #"<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1" name="Utmaning"/><Code guid="2" name="Annat"/></Codes></CodeBook>"#
        let reading = try NoteFixtures.read(book, as: "koder.qdc")
        #expect(!reading.isNote && reading.proposal == nil)
        #expect(reading.diagnostics.first?.what.contains("Annat") == true)
    }

    @Test func `a coded project brings its codes along`() throws {
        var archive = ZIPWriter()
        archive.add(
            "project.qde",
            #"<Project xmlns="urn:QDA-XML:project:1.0"><CodeBook><Codes><Code guid="k" name="Utmaning"/></Codes></CodeBook><Sources><TextSource guid="s" name="Intervju 1"><PlainTextContent>Nuläge&#10;&#10;Vi har en plan som ingen läser.</PlainTextContent><PlainTextSelection startPosition="8" endPosition="20"><Coding><CodeRef targetGUID="k"/></Coding></PlainTextSelection></TextSource></Sources></Project>"#
        )
        let readings = InterviewNoteReader(try NoteFixtures.process()).readings(file: "p.qdpx", bytes: archive.finish())
        #expect(readings.map(\.file) == ["Intervju 1"])
        #expect(readings.first?.reading.categories == ["utmaning"])
    }

    @Test func `a file that is refused says why and gives nothing`() throws {
        let reading = InterviewNoteReader(try NoteFixtures.process())
            .read(file: "a.docx", bytes: [0xD0, 0xCF, 0x11, 0xE0])
        #expect(reading.proposal == nil)
        #expect(reading.diagnostics.map(\.severity) == [.error])
        #expect(reading.diagnostics.allSatisfy { $0.remedy != nil })
    }
}
