import Engine
import Formats
import HTTP
import Testing

@testable import Site

@Suite struct LanguageTests {
    @Test func `a page is written once and read in either language`() {
        let html: HTML = "<p>\(Sentence("Vi & ni", "We & you")): \("<3")</p>"
        #expect(html.text(in: .swedish) == "<p>Vi &amp; ni: &lt;3</p>")
        #expect(html.text(in: .english) == "<p>We &amp; you: &lt;3</p>")
        #expect(html + "<hr>" == "<p>\(Sentence("Vi & ni", "We & you")): \("<3")</p><hr>")
    }

    @Test func `whoever asks for English gets it, and goes back to the same page`() async throws {
        try await LiveRoom.run { door in
            let browser = Browser(door.port)
            let before = try browser.get("/")
            #expect(before.body.contains("<html lang=\"sv\">") && before.body.contains("Anslut till ditt bord"))
            _ = try browser.post("/sprak", ["sprak": "en"])
            let after = try browser.get("/")
            #expect(after.body.contains("<html lang=\"en\">") && after.body.contains("Join your table"))
            let refused = try browser.post("/", ["kod": "FEL", "organisation": "Ånge kommun", "id": "a"])
            #expect(refused.body.contains("The code is not right"))
            _ = try browser.post("/sprak", ["sprak": "sv"])
            #expect(try browser.get("/").body.contains("Anslut till ditt bord"))
        }
    }

    @Test(arguments: [
        ("http://10.0.0.2:8320/ledare?x=1", Route.console), ("https://dialog.example/", .join(code: nil)),
        // Whoever has scanned a table's card keeps what it carried.
        ("http://10.0.0.2:8320/?kod=abc&bord=3", .join(code: "abc", table: "3")),
        ("http://10.0.0.2/in/abc", nil), ("http://10.0.0.2/web/1/site.css", nil), ("ledare", nil),
    ]) func `only a page of ours is gone back to`(_ link: String, _ route: Route?) {
        #expect(Route.read(link: link) == route)
    }
}
