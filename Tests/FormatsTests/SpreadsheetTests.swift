import Foundation
import Testing

@testable import Formats

/// Tables as LibreOffice opens them: what stands in a cell is what was written, and nothing is computed.
@Suite(.timeLimit(.minutes(3))) struct SpreadsheetTests {
    private static let cells = [
        "=1+1", "+A1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://exempel.se\")", "-cmd|' /C calc'!A0", "'=1",
        "- en punkt",
        "-3", "−2,5", "-5,5", "–", "– ett tankstreck", "-3 procent", "+46 70 123 45 67", "åäö & <b>", "Fler; bättre",
        "Hon sade \"ja\"", "👩‍👩‍👧‍👦 🇸🇪", "\u{202E}bakvänt\u{202C}", "1e5 = 2", "0042", "2023-09-26", "", "slut",
    ]

    @Test func `an Excel file shows every cell as it was written, and none is a formula`() throws {
        let bytes = XLSXWriter.bytes(sheet: "Blad", header: ["cell", "nr"], rows: Self.cells.map { [$0, "x"] })
        guard let sheet = try opened("a.xlsx", bytes) else { return }
        #expect(!sheet.contains("table:formula"))
        #expect(texts(sheet) == ["cell"] + Self.cells)
    }

    @Test func `a CSV file shows numbers and dashes as they are, and words that would compute as words`() throws {
        // A number of telephone or a day is for the spreadsheet to show in its own way.
        let words = Self.cells.filter { !["0042", "2023-09-26"].contains($0) }
        let bytes = CSVWriter.bytes(header: ["cell", "nr"], rows: words.map { [$0, "x"] })
        guard let sheet = try opened("a.csv", bytes, ["--infilter=CSV:59,34,76,1"]) else { return }
        #expect(!sheet.contains("table:formula"))
        // LibreOffice shows the apostrophe that keeps a formula from being one; Excel hides it.
        #expect(texts(sheet) == ["cell"] + words.map { CSVFormula.defused($0) })
        // The same reader computes what nobody has defused.
        let bare = Array("cell;nr\n=1+1;x\n".utf8)
        #expect(try #require(try opened("b.csv", bare, ["--infilter=CSV:59,34,76,1"])).contains("table:formula"))
    }

    @Test func `a cell of any length leaves the Excel file whole`() throws {
        let long = String(repeating: "Z" + String(repeating: "\u{0301}", count: 99), count: 1_000) + "slut"
        let bytes = XLSXWriter.bytes(sheet: "Blad", header: ["cell", "nr"], rows: [[long, "x"], ["nästa", "x"]])
        let xml = String(decoding: try ZIPReader(bytes).read("xl/worksheets/sheet1.xml"), as: UTF8.self)
        let written = try #require(xml.components(separatedBy: "<t xml:space=\"preserve\">").dropFirst(3).first)
        // Excel refuses a file with more than 32,767 UTF-16 units in a cell.
        let cell = written.prefix { $0 != "<" }
        #expect(cell.utf16.count <= 32_767 && cell.utf16.count > 32_000)
        #expect(long.unicodeScalars.starts(with: cell.unicodeScalars))
        guard let sheet = try opened("a.xlsx", bytes) else { return }
        #expect(texts(sheet).last == "nästa")
    }

    /// The table as flat XML, as LibreOffice has understood it.
    private func opened(_ name: String, _ bytes: [UInt8], _ options: [String] = []) throws -> String? {
        try Peer.withFolder { folder in
            try Data(bytes).write(to: folder.appendingPathComponent(name))
            let arguments =
                ["-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--convert-to", "fods"] + options
            guard let result = try Peer.run("soffice", arguments + ["--outdir", "ut", name], in: folder) else {
                return nil
            }
            let file = folder.appendingPathComponent("ut/\(name.prefix(1)).fods")
            #expect(FileManager.default.fileExists(atPath: file.path), "\(result.output)")
            return try String(contentsOf: file, encoding: .utf8)
        }
    }

    /// What is shown in each row's first cell.
    private func texts(_ sheet: String) -> [String] {
        sheet.components(separatedBy: "<table:table-row").dropFirst().compactMap { row in
            guard let end = row.range(of: "<text:p>x</text:p>") ?? row.range(of: "<text:p>nr</text:p>") else {
                return nil
            }
            let shown = row[..<end.lowerBound].components(separatedBy: "<text:p>").dropFirst().map {
                $0.components(separatedBy: "</text:p>")[0]
            }
            return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")].reduce(
                shown.joined(separator: "\n")
            ) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        }
    }
}
