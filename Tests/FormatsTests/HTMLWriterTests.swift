import Testing

@testable import Formats

@Suite struct HTMLWriterTests {
    /// What stands on the page, without its head.
    private func text(_ blocks: [Block]) -> String {
        HTMLWriter.text(Document(.init(title: "T"), blocks)).split(separator: "<body>").last.map(String.init) ?? ""
    }

    @Test func `everything is written as it was`() throws {
        let text = HTMLWriter.text(Everything.document)
        try Golden.expect(text, "everything.html")
        #expect(text == HTMLWriter.text(Everything.document))
    }

    @Test func `every element is closed where it should be`() {
        let void: Set<Substring> = ["meta", "br", "!DOCTYPE"]
        var open: [Substring] = []
        for tag in HTMLWriter.text(Everything.document).split(separator: "<").dropFirst() {
            let name = tag.prefix { $0 != ">" && $0 != " " }
            if name.hasPrefix("/") {
                #expect(open.popLast() == name.dropFirst())
            } else if !void.contains(name) {
                open.append(name)
            }
        }
        #expect(open.isEmpty)
    }

    @Test func `ids are unique and every link within the page has its place`() {
        let text = HTMLWriter.text(Everything.document)
        let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        for link in text.split(separator: "href=\"#").dropFirst() {
            #expect(ids.contains(link.prefix { $0 != "\"" }))
        }
    }

    @Test func `words are never markup and addresses never run`() {
        let bad = text([
            .paragraph("<script>alert(\"x\")</script> & 'så'"), .paragraph(.link("k\"l", to: .url("https://x/\"><b>"))),
            .paragraph(.link("j", to: .url("javascript:alert(1)"))),
            .paragraph(.link("d", to: .url(" data:text/html,x"))),
            .heading(.one, "R", anchor: "a\"b"), .paragraph("a\u{0}\u{1}b\u{FFFE}c"),
        ])
        #expect(bad.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 'så'"))
        #expect(bad.contains("href=\"https://x/&quot;&gt;&lt;b&gt;\""))
        #expect(!bad.contains("javascript:") && !bad.contains("data:"))
        #expect(bad.contains("id=\"a&quot;b\""))
        #expect(bad.contains("<p>abc</p>"))
    }

    @Test func `no script, no style attribute, nothing from elsewhere`() {
        let text = HTMLWriter.text(Everything.document)
        for word in ["<script", " style=", "src=", "@import", "url(", "onclick"] { #expect(!text.contains(word)) }
    }

    @Test func `sections follow the outline, also when a level is skipped`() {
        let html = text([
            .heading(.one, "A", anchor: "a"), .heading(.three, "B", anchor: "b"), .heading(.two, "C", anchor: "c"),
            .heading(.one, "D", anchor: "d"),
        ])
        let order = html.split(separator: "\n").filter { $0.contains("section") || $0.contains("<h") }
        #expect(
            order == [
                "<section aria-labelledby=\"a\">", "<h2 id=\"a\">A</h2>", "<section aria-labelledby=\"b\">",
                "<h4 id=\"b\">B</h4>", "</section>", "<section aria-labelledby=\"c\">", "<h3 id=\"c\">C</h3>",
                "</section>",
                "</section>", "<section aria-labelledby=\"d\">", "<h2 id=\"d\">D</h2>", "</section>",
            ]
        )
    }

    @Test("colours carry text on white", arguments: Callout.Tone.allCases.map(\.color) + [Palette.muted, Palette.pine])
    func contrast(color: String) throws {
        let value = try #require(Int(color, radix: 16))
        let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
        }
        let luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        #expect(1.05 / (luminance + 0.05) >= 4.5)
        #expect(HTMLWriter.stylesheet.contains("#" + color.lowercased()))
    }

    /// x to the power of 2.4, by the fifth root of its twelfth power.
    private func power(_ x: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        let target = (0..<12).reduce(1.0) { product, _ in product * x }
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if middle * middle * middle * middle * middle < target { low = middle } else { high = middle }
        }
        return low
    }
}
