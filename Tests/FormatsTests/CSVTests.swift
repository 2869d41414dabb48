import Testing

@testable import Formats

@Suite struct CSVTests {
    private func text(_ rows: [[String]]) -> String {
        String(decoding: CSVWriter.bytes(header: rows.first ?? [], rows: Array(rows.dropFirst())), as: UTF8.self)
    }

    private func read(_ text: String) -> CSVReader { CSVReader(text, file: "a.csv", in: .swedish) }

    @Test func `a file is what a Swedish spreadsheet opens without asking`() {
        #expect(
            text([["Mål", "Ägare"], ["Fler; bättre", "Hon sade \"ja\""], ["rad\nbruten", " kant "]])
                == "\u{FEFF}Mål;Ägare\r\n\"Fler; bättre\";\"Hon sade \"\"ja\"\"\"\r\n\"rad\nbruten\";\" kant \"\r\n"
        )
    }

    @Test func `a separator with a combining mark does not split a cell`() {
        let cell = "Fler;\u{301} bättre"
        #expect(read(text([["a", "b"], [cell, "2"]])).rows.last?.cells == [cell, "2"])
    }

    @Test(
        "formulas are defused and numbers left alone",
        arguments: [
            ("=1+1", "'=1+1"), ("+A1", "'+A1"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
            ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"), ("＝1", "'＝1"), ("- en punkt", "'- en punkt"), ("-", "'-"),
            ("+", "'+"), ("'=1", "''=1"), ("-1,2,3", "'-1,2,3"), ("-3", "-3"), ("−2,5", "−2,5"), ("+4", "+4"),
            ("-12 %", "-12 %"), ("-1 250,50", "-1 250,50"), ("+46 70 123 45 67", "+46 70 123 45 67"),
            ("– ett tankstreck", "– ett tankstreck"), ("a=b", "a=b"), ("", ""), ("'citat'", "'citat'"),
            ("-5; -5,5 %", "-5; -5,5 %"), ("+10; -3 procent", "+10; -3 procent"), ("-3; –; 12 kr", "-3; –; 12 kr"),
            ("-5; =1+1", "'-5; =1+1"), ("-5; cmd|' /C calc'!A0", "'-5; cmd|' /C calc'!A0"), ("+cmd", "'+cmd"),
            ("-1 A1", "'-1 A1"), ("-5;-6", "'-5;-6"), ("-3 procent(1)", "'-3 procent(1)"),
        ]
    )
    func formulas(cell: String, written: String) {
        #expect(CSVFormula.defused(cell) == written)
        #expect(CSVFormula.restored(written) == cell)
        #expect(read(text([["x", "y"], ["1", cell]])).rows.last?.cells == ["1", cell])
    }

    @Test func `rows come back as they were, with the lines they began on`() {
        let rows = [
            ["id", "text", "tal"], ["1", "två\nrader", "-3"], ["2", "=HYPERLINK(\"x\")", "a;b,c\td"],
            ["3", "\r\n", "\""],
        ]
        let reader = read(text(rows))
        #expect(reader.rows.map(\.cells) == rows)
        #expect(reader.rows.map(\.line) == [1, 2, 4, 5])
        #expect(reader.separator == ";")
        #expect(reader.diagnostics.isEmpty)
    }

    @Test(
        "the separator is found",
        arguments: [
            ("a;b;c\n1;2;3", ";"), ("a,b,c\n1;2,3", ","), ("a\tb\n1\t2", "\t"), ("\"a;b\",c", ","), ("a", ";"),
            ("\n\nnamn,ort;land,x", ","), ("a,b;c", ";"),
        ] as [(String, Character)]
    )
    func separators(text: String, separator: Character) {
        #expect(read(text).separator == separator)
    }

    @Test func `line ends of all kinds end rows, and empty rows are skipped`() {
        let reader = read("\u{FEFF}a;b\r\n1;2\r3;4\n\n;\n5;6")
        #expect(reader.rows.map(\.cells) == [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]])
        #expect(reader.rows.map(\.line) == [1, 2, 3, 6])
    }

    @Test func `a megabyte on one line is read, as one cell and as a hundred thousand`() {
        let long = String(repeating: "länet ", count: 160_000) + "slut"
        #expect(read("a;\"\(long)\"").rows.map(\.cells) == [["a", long]])
        let many = read((0..<100_000).map { "cell \($0)" }.joined(separator: ";"))
        #expect(many.rows.count == 1 && many.rows.first?.cells.count == 100_000)
        #expect(many.rows.first?.cells.last == "cell 99999")
    }

    @Test func `letters with ten thousand marks, and letters that turn, leave the cells beside them alone`() {
        let piled = "Z" + String(repeating: "\u{0301}", count: 10_000)
        let cells = [piled, "\u{202E}bakvänt", "👩‍👩‍👧‍👦", "\u{0301}", "granne"]
        let rows = read(text([["a", "b", "c", "d", "e"], cells])).rows
        #expect(rows.last.map { $0.cells.map { Array($0.utf8) } } == cells.map { Array($0.utf8) })
    }

    @Test func `quotation marks where they do not belong are characters`() {
        #expect(read("a;b\nsade \"ja\";\"x\"y").rows.last?.cells == ["sade \"ja\"", "xy"])
    }

    @Test func `what is odd is told with its row`() {
        let ragged = read("a;b;c\n1;2\n1;2;3;4\n")
        #expect(ragged.rows.count == 3)
        #expect(ragged.diagnostics.map(\.place) == [.row(2), .row(3)])
        #expect(ragged.diagnostics.allSatisfy { $0.severity == .warning })
        let unclosed = read("a;b\n1;\"öppen\n2;3\n")
        #expect(unclosed.diagnostics.map(\.severity).first == .error)
        #expect(unclosed.diagnostics.first?.place == .row(2))
        #expect(unclosed.rows.last?.cells == ["1", "öppen\n2;3\n"])
        let nul = read("a;b\n1;\0")
        #expect(nul.rows.isEmpty)
        #expect(nul.diagnostics.map(\.place) == [.row(2)])
    }
}
