import Testing

@testable import Formats

@Suite struct MarkdownWriterTests {
    private func text(_ blocks: [Block]) -> String { MarkdownWriter.text(Document(.init(title: "T"), blocks)) }

    @Test func `everything is written as it was`() throws {
        let text = MarkdownWriter.text(Everything.document)
        try Golden.expect(text, "everything.md")
        #expect(text == MarkdownWriter.text(Everything.document))
    }

    @Test(
        "words are never markup",
        arguments: [
            ("# nej", "\\# nej"), ("#nej", "#nej"), ("####### sju", "####### sju"), ("> nej", "\\> nej"),
            ("- nej", "\\- nej"),
            ("-nej", "-nej"), ("---", "\\---"), ("===", "\\==="), ("+ nej", "\\+ nej"), ("1. nej", "1\\. nej"),
            ("1) nej", "1\\) nej"), ("1.5 ja", "1.5 ja"), ("2027. Nu", "2027\\. Nu"), ("*nej*", "\\*nej\\*"),
            ("_nej_", "\\_nej\\_"), ("a_b_c", "a_b_c"), ("`nej`", "\\`nej\\`"), ("[nej](x)", "\\[nej\\](x)"),
            ("<b>", "\\<b>"), ("a < b", "a < b"), ("&amp;", "\\&amp;"), ("mål & medel", "mål & medel"),
            ("~~nej~~", "\\~\\~nej\\~\\~"), ("ca ~5", "ca ~5"), ("C:\\x", "C:\\\\x"), ("    kod", "kod"),
            ("a\n# b", "a # b"),
            ("| a |", "\\| a |"), ("--- | ---", "\\--- | ---"),
        ]
    )
    func escaping(words: String, written: String) {
        #expect(text([.paragraph(words)]) == written + "\n")
    }

    @Test func `each line of a paragraph is safe at its start`() {
        #expect(text([.paragraph("a", .lineBreak, "- b")]) == "a\\\n\\- b\n")
    }

    @Test(
        "emphasis works where it touches words",
        arguments: [
            (["a ", .strong("b"), " c"], "a **b** c"), (["a", .strong("b"), "c"], "a**b**c"),
            (["a", .strong("(b)"), "c"], "a<strong>(b)</strong>c"), (["a", .emphasis("b")], "a<em>b</em>"),
            ([.emphasis("b"), "."], "_b_."), ([.strong(" b "), "c"], " **b** c"),
            ([.strong([.emphasis("b")])], "**_b_**"), ([.emphasis("a"), .emphasis("b")], "<em>a</em>_b_"),
            ([.strong(["a", .strong("b")])], "**ab**"), ([.strong("")], ""),
        ] as [([Inline], String)]
    )
    func emphasis(inlines: [Inline], written: String) {
        #expect(
            MarkdownEscape.lines(" " + written) == text([.paragraph(inlines)]).split(separator: "\n").map(String.init)
        )
    }

    @Test func `lists beside each other stay apart`() {
        #expect(
            text([.list(texts: ["a"]), .list(texts: ["b"]), .list(texts: ["c"]), .list(.ordered, texts: ["d"])])
                == "- a\n\n* b\n\n- c\n\n1. d\n"
        )
    }

    @Test func `a tenth item is indented as far as its number reaches`() {
        let items = (1...10).map { [Block.paragraph("\($0)"), .list(texts: ["x"])] }
        #expect(text([.list(List(.ordered, items))]).contains("10. 10\n\n    - x"))
    }

    @Test func `table cells keep to their line and column`() {
        let table = Table(
            columns: [.init("a|b")],
            rows: [[[.id("x|y"), .lineBreak, "z\nå"]], [[.link("l", to: .url("https://x/?a|b"))]]]
        )
        #expect(text([.table(table)]).hasPrefix("| a\\|b "))
        #expect(text([.table(table)]).contains("\n| `x\\|y`<br>z å "))
        #expect(text([.table(table)]).hasSuffix("\n| [l](https://x/?a\\|b) |\n"))
        #expect(text([.table(table)]).split(separator: "\n").count == 4)
    }

    @Test func `addresses and code keep their own signs`() {
        #expect(MarkdownEscape.address("https://x/(a)") == "<https://x/(a)>")
        #expect(MarkdownEscape.address("https://x/a") == "https://x/a")
        #expect(MarkdownEscape.code("a`b") == "`` a`b ``")
        #expect(MarkdownEscape.lineEnd("C#") == "C\\#")
    }
}
