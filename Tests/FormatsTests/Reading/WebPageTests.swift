import Foundation
import Testing

@testable import Formats

@Suite struct WebPageTests {
    private func read(_ text: String) throws -> ReadDocument { try Built.read("a.html", text) }

    @Test func `a page is read as a browser shows it`() throws {
        let document = try read(
            """
            <!DOCTYPE html><html><head><title>x</title><style>p{}</style><script>if (a<b) "</p>"</script></head><body>
            <h1>Nul&auml;ge</h1><p>Vi   har
            <b>en</b> plan &ndash; &#229;&#xE4;&#150;<br>ny rad<p>utan slut<!-- bort --><ul><li>a<ul><li>b</ul><li>c</ul>
            <ol><li><p>ett</p></li></ol><p><strong>Fet rad</strong></p><div>div <del>bort</del><ins>in</ins></div>
            <nav>meny</nav><p hidden>dolt</p><p style="display: none">dolt</p>&copy 2 &okänd; a&b</body></html>
            """
        )
        #expect(
            document.outline == [
                "h1 Nuläge", "p Vi har en plan – åä–\nny rad", "p utan slut", "•0 a", "•1 b", "•0 c", "#0 ett",
                "h3 Fet rad",
                "p div in", "p © 2 &okänd; a&b",
            ]
        )
    }

    @Test func `tables, whole or without end tags`() throws {
        let document = try read(
            "<table><tr><th>Tema<th>Svar<tr><td>Hinder<td><p>ett</p><p>två</p><tr><td colspan=2>x</table><p>efter"
        )
        #expect(document.outline == ["r Tema | Svar", "r Hinder | ett\ntvå", "r x | ", "p efter"])
        #expect(document.blocks[0].isHeader)
    }

    @Test func `a page exported by a document service: classes carry the looks, comments stand last`() throws {
        let document = try read(
            """
            <html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style>.c1{font-weight:700}.c2{color:#000}</style></head>
            <body class="doc"><p class="c3"><span class="c1">Utmaningar</span></p><p><span class="c2">Männen söker inte</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span> hjälp.</span></p>
            <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>utmaning</span></p></div></body></html>
            """
        )
        #expect(document.outline == ["h3 Utmaningar", "p Männen söker inte hjälp."])
        #expect(document.comments.map(\.text) == ["utmaning"])
    }

    @Test func `lists as Word writes them in pages`() throws {
        let document = try read(
            "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>punkt</p><p>text</p>"
        )
        #expect(document.outline == ["•1 punkt", "p text"])
    }

    @Test func `the encoding is found by the declaration and by the letters`() throws {
        let page = "<html><head><meta charset=\"NAMN\"></head><body><p>Målet är nått på ön</p></body></html>"
        func bytes(_ name: String, _ encoding: String.Encoding) -> [UInt8] {
            [UInt8](page.replacingOccurrences(of: "NAMN", with: name).data(using: encoding) ?? Data())
        }
        for (name, encoding) in [
            ("utf-8", String.Encoding.utf8), ("iso-8859-1", .isoLatin1), ("windows-1252", .windowsCP1252),
            ("iso-8859-1", .utf8),
        ] {
            #expect(try Built.read("a.html", bytes(name, encoding)).text == "Målet är nått på ön")
        }
    }

    @Test func `broken pages are some text, and never a fault`() throws {
        for page in [
            "<p", "<p class=", "<p class='", "<!--", "<html></p></ul></td>x", "<a<b>x", "</>", "<![CDATA[",
            "&#xFFFFFFFFFF;&#0;x", "<script>",
        ] {
            _ = try read(page)
        }
        #expect(try read("1 < 2 &lt; 3").text == "1 < 2 < 3")
        #expect(throws: Never.self) { try read(String(repeating: "<div>", count: 50_000) + "x") }
    }

    @Test func `a page saved with its pictures in one file is the page`() throws {
        let document = try Built.read("a.mht", WordKinds.archive)
        #expect(document.outline == ["h2 Vården", "p lång rad"])
        #expect(document.remarks == [])
        let saved =
            "From: <Saved>\r\nSubject: =?utf-8?Q?Sida?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=del\r\n\r\n--del\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGgxPlLD\r\npXR0PC9oMT4=\r\n--del--\r\n"
        #expect(try Built.read("intervju.txt", saved).outline == ["h1 Rått"])
        #expect(throws: ReadFault.unknown) {
            try Built.read("a.mht", WordKinds.archive.replacing("text/html;", with: "text/calendar;"))
        }
    }
}
