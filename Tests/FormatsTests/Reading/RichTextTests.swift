import Testing

@testable import Formats

@Suite struct RichTextTests {
    private func read(_ text: String) throws -> ReadDocument {
        try Built.read(
            "a.rtf",
            "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset77 Geneva;}}{\\stylesheet{\\s1 heading 1;}{\\s2\\outlinelevel1 Egen;}}{\\info{\\author N}}"
                + text + "}"
        )
    }

    @Test func `Swedish letters come by code page, by font and by number`() throws {
        #expect(
            try read(
                "\\'e5\\'e4\\'f6 {\\f1\\'8c\\'8a\\'9a} \\u229?\\u228\\'e4\\u246? \\u-10179?\\u-8704? \\'96 \\endash\\~x\\-y\\_z"
            ).text == "åäö åäö åäö 😀 – –\u{A0}xy-z"
        )
        #expect(try read("\\uc2\\u229??\\uc0\\u228 \\'f6\\uc1\\u246 ?!").text == "åäöö!")
        #expect(try Built.read("a.rtf", "{\\rtf1\\mac \\'8c}").text == "å")
        #expect(try Built.read("a.rtf", "{\\rtf1\\pc \\'86}").text == "å")
    }

    @Test func `letters of a code page nobody knows are told and not guessed`() throws {
        let document = try Built.read("a.rtf", "{\\rtf1\\ansi\\ansicpg1361 \\'88\\'61 text}")
        #expect(document.remarks == [.unreadLetters(1, encoding: "Windows-1361")])
        #expect(document.text == "\u{FFFD}a text")
    }

    @Test func `half a letter of two bytes is told, and takes no other with it`() throws {
        let document = try Built.read(
            "a.rtf",
            "{\\rtf1\\ansi\\ansicpg932 \\'93\\'8c\\'95\\\\ {\\b \\'93}stad \\'93\\par \\'93 x \\'f0\\'40.}"
        )
        #expect(document.text == "東表 \u{FFFD}stad \u{FFFD}\n\n\u{FFFD} x \u{FFFD}@.")
        #expect(document.remarks == [.unreadLetters(4, encoding: "Windows-932")])
    }

    @Test func `headings, lists and bold lines`() throws {
        let document = try read(
            "\\pard\\s1 Ett\\par\\pard\\s2 Tv\\'e5\\par\\pard{\\b Tre}\\par\\pard\\plain text {\\b fet} text\\par"
                + "{\\listtext\\tab\\'b7}\\ls1\\ilvl0 a\\par{\\listtext 1.}\\ilvl1\\ls1 b\\par\\pard{\\pntext\\bullet\\tab}c\\par"
        )
        #expect(document.outline == ["h1 Ett", "h2 Två", "h3 Tre", "p text fet text", "•0 a", "#1 b", "•0 c"])
    }

    @Test func `tables, notes, fields and what is not text`() throws {
        let document = try read(
            "\\pard f\\'f6re{\\footnote\\pard not}{\\*\\ok\\'e4nd skr\\'e4p}{\\pict\\bin4 }}}{x}{\\v dolt}{\\deleted bort}\\par"
                + "\\trowd\\cellx100\\cellx200\\pard\\intbl Tema\\cell Svar\\cell\\row\\trowd\\pard\\intbl Hinder\\cell ett\\par tv\\'e5\\cell\\row"
                + "\\pard{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt l\\'e4nk}}{\\header Sida}\\par"
        )
        #expect(document.outline == ["p före", "n not", "r Tema | Svar", "r Hinder | ett\ntvå", "p länk"])
        #expect(document.marginal == ["Sida"])
        #expect(document.remarks == [.trackedChanges])
    }

    @Test func `comments cover the words they were set on`() throws {
        let document = try read(
            "\\pard Ett. {\\*\\atrfstart 7}Tv\\'e5.{\\*\\atrfend 7}{\\*\\atnid K}{\\*\\atnauthor Kodare}\\chatn{\\*\\annotation{\\*\\atnref 7}\\pard utmaning}\\par"
        )
        #expect(document.outline == ["p Ett. Två."])
        #expect(document.margin == ["utmaning: Två."])
        #expect(document.comments.first?.author == "Kodare")
    }

    @Test func `a file cut anywhere is refused`() {
        let text = Array("{\\rtf1\\ansi {\\b fet} \\'e5 text}".utf8)
        for count in 5..<text.count {
            #expect(throws: ReadFault.self) { try Built.read("a.rtf", Array(text[..<count])) }
        }
    }
}
