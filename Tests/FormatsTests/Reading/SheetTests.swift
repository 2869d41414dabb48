import Testing

@testable import Formats

@Suite struct SheetTests {
    @Test func `shared and own texts, numbers, days and merged cells`() throws {
        let bytes = Built.xlsx(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Svar</t></is></c></row>
            <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45034</v></c><c r="C2" t="str"><f>A1</f><v>ett</v></c></row>
            <row r="3"><c r="B3" s="2"><v>45034.5625</v></c><c r="C3"><v>12.5</v></c></row>
            <row r="5"><c r="A5"><v>3</v></c><c r="B5" s="3"><v>0.5</v></c><c r="C5" t="b"><v>1</v></c></row>
            """,
            strings:
                "<si><t>Tema</t></si><si><r><t>Nu</t></r><r><t xml:space=\"preserve\">läge</t></r><rPh><t>x</t></rPh></si>",
            styles:
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"[h]:mm&quot;dag&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>",
            merges: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"
        )
        let document = try Built.read("a.xlsx", bytes)
        #expect(
            document.outline == [
                "r Tema |  | Svar", "r Nuläge | 2023-04-18 | ett", "r Nuläge | 2023-04-18 13:30 | 12,5",
                "r 3 | 12:00 | ja",
            ]
        )
    }

    @Test func `a cell far away asks for no memory`() throws {
        let document = try Built.read(
            "a.xlsx",
            Built.xlsx("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>")
        )
        #expect(document.outline == ["r  | 2"])
    }

    @Test func `days are counted as the spreadsheet counts them`() {
        for (number, text) in [
            ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("36526", "2000-01-01"),
            ("45351", "2024-02-29"),
        ] {
            #expect(CellNumber.text(number, .day, startsIn1904: false) == text)
        }
        #expect(CellNumber.text("0", .day, startsIn1904: true) == "1904-01-01")
        #expect(CellNumber.text("0.30000000000000004", .number, startsIn1904: false) == "0,3")
    }
}
