import Formats
import Foundation
import Testing

/// What we write, read by programs of others: LibreOffice, and Python's own readers of ZIP, XML and CSV.
@Suite(.oneAtATime) struct OtherProgramsTests {
    @Test
    func `the coded interviews are a codebook and a project as REFI-QDA describes them, with every word in place`()
        throws
    {
        let tool = try Tool()
        defer { tool.clean() }
        try tool.prepared()
        for (format, name) in [("qdc", "kodbok.qdc"), ("qdpx", "projekt.qdpx"), ("utsagor", "utsagor.csv")] {
            let export = try tool.run("export", "--database", "a.sqlite", "--format", format, "--output", name)
            #expect(export.code == 0, "\(export.messages)")
        }
        let script = Self.folder + "/refi_qda.py"
        guard let codebook = try tool.ask("python3", [script, "kodbok.qdc"]) else { return }
        #expect(codebook.code == 0, "\(codebook.output) \(codebook.messages)")
        let project = try #require(try tool.ask("python3", [script, "projekt.qdpx", "utsagor.csv"]))
        #expect(project.code == 0 && project.output.contains("coded places"), "\(project.output) \(project.messages)")
        #expect(!project.output.hasPrefix("0 "))
    }

    @Test
    func `a spreadsheet shows the coded statements of the Excel file as the CSV has them, none of them a formula`()
        throws
    {
        let tool = try Tool()
        defer { tool.clean() }
        try tool.prepared()
        for (format, name) in [("xlsx", "a.xlsx"), ("utsagor", "a.csv")] {
            let export = try tool.run("export", "--database", "a.sqlite", "--format", format, "--output", name)
            #expect(export.code == 0, "\(export.messages)")
        }
        // Semicolons, quotation marks, UTF-8, from line 1, cells as they are shown.
        guard let shown = try tool.convert("a.xlsx", to: "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true")
        else { return }
        let ours = Self.rows(try tool.read("a.csv"))
        #expect(ours.count > 200)
        #expect(Self.rows(try Data(contentsOf: shown)) == ours)
        let sheet = try #require(try tool.convert("a.xlsx", to: "fods"))
        #expect(try !String(contentsOf: sheet, encoding: .utf8).contains("table:formula"))
    }

    /// Lines that say the same however cells are quoted: no statement holds a semicolon beside a quotation mark.
    private static func rows(_ bytes: Data) -> [String] {
        String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\u{FEFF}", with: "")
            .replacingOccurrences(of: "\"", with: "").split(whereSeparator: \.isNewline).map(String.init)
    }

    @Test func `a word processor finds in the draft every word of the page, and no other`()
        throws
    {
        let tool = try Tool()
        defer { tool.clean() }
        try Data(contentsOf: URL(fileURLWithPath: Self.draft + ".docx")).write(
            to: URL(fileURLWithPath: tool.path("utkast.docx"))
        )
        guard let text = try tool.convert("utkast.docx", to: "fodt"),
            let compared = try tool.ask("python3", [Self.folder + "/words.py", Self.draft + ".html", text.path])
        else { return }
        #expect(compared.code == 0, "\(compared.output) \(compared.messages)")
        let words = try #require(Int(compared.output.prefix { $0.isNumber }), "\(compared.output)")
        #expect(words > 15_000)
    }

    @Test func `the draft's Word file tells a screen reader its title, language, headings and table headers`() throws {
        let archive = try ZIPReader([UInt8](Data(contentsOf: URL(fileURLWithPath: Self.draft + ".docx"))))
        func part(_ name: String) throws -> String { String(decoding: try archive.read(name), as: UTF8.self) }
        let page = try String(contentsOfFile: Self.draft + ".html", encoding: .utf8)
        func count(_ word: String, _ text: String) -> Int { text.components(separatedBy: word).count - 1 }
        let core = try part("docProps/core.xml")
        #expect(core.contains("<dc:title>Ett jämställt Västernorrland</dc:title>"))
        #expect(core.contains("<dc:language>sv-SE</dc:language>"))
        #expect(try part("word/styles.xml").contains("<w:lang w:val=\"sv-SE\""))
        let document = try part("word/document.xml")
        // The page has a heading over its contents and one over its notes that Word needs not.
        #expect(count("<w:pStyle w:val=\"Heading1\"/>", document) == count("<h2", page) - 2)
        #expect(count("<w:pStyle w:val=\"Heading2\"/>", document) == count("<h3", page))
        #expect(count("<w:pStyle w:val=\"Heading3\"/>", document) == count("<h4", page))
        let tables = count("<w:tbl>", document)
        #expect(tables > 10 && tables == count("<table", page))
        for table in document.components(separatedBy: "<w:tbl>").dropFirst() {
            let first = table.components(separatedBy: "</w:tr>")[0]
            #expect(first.contains("<w:tblHeader/>"), "\(first.suffix(200))")
        }
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/OtherPrograms"
    private static let draft = Tool.project + "/Exports/vasternorrland-2024-2027/lansstrategi"
}

extension Tool {
    /// Runs a program of somebody else in the test's folder; nil, with the reason, where it is missing.
    fileprivate func ask(_ name: String, _ arguments: [String]) throws -> Outcome? {
        let path = "/usr/bin/" + name
        guard FileManager.default.isExecutableFile(atPath: path) else {
            #expect(ProcessInfo.processInfo.environment["CI"] == nil, "\(name) is missing")
            print("skipped: \(name) is not installed")
            return nil
        }
        return try start(arguments, program: path)
    }

    /// Has LibreOffice write a file in another form; nil where LibreOffice is missing.
    fileprivate func convert(_ name: String, to format: String) throws -> URL? {
        let profile = "-env:UserInstallation=file://\(folder)/profil"
        let words = [profile, "--headless", "--convert-to", format, "--outdir", "andra", name]
        guard let outcome = try ask("soffice", words) else { return nil }
        let kind = format.prefix { $0 != ":" }
        let file = URL(fileURLWithPath: path("andra/" + name)).deletingPathExtension().appendingPathExtension(
            String(kind)
        )
        #expect(FileManager.default.fileExists(atPath: file.path), "\(outcome.output) \(outcome.messages)")
        return file
    }
}
