import Formats
import Testing

@testable import Site

@Suite struct HTMLTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onclick=\"x", "&quot; onclick=&quot;x"), ("' onclick='x", "&#39; onclick=&#39;x"), ("a & b", "a &amp; b"),
        ("å\u{0}\u{8}ä\u{7F}ö", "åäö"), ("rad\r\nrad", "rad\r\nrad"), ("🧵", "🧵"),
    ]) func `what is put in is text`(_ words: String, _ escaped: String) {
        let html: HTML = "<p title=\"\(words)\">\(words)</p>"
        #expect(html.text(in: .swedish) == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func `HTML goes in as it is, also when there is none`() {
        let none: String? = nil
        let html: HTML = "<ul>\(["a", "<b>"].html { "<li>\($0)</li>" })\(none.html { "<li>\($0)</li>" })</ul>"
        #expect(html.text(in: .swedish) == "<ul><li>a</li><li>&lt;b&gt;</li></ul>")
        #expect(("\(html, if: false)" as HTML).isEmpty)
    }

    @Test func `a choice of strings is text too`() {
        let html: HTML = "\(true ? "<i>" : "")"
        #expect(html.text(in: .swedish) == "&lt;i&gt;")
    }
}
