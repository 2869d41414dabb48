import Testing

@testable import HTTP

@Suite struct MultipartFormTests {
    static func form(_ text: String, boundary: String = "x") throws(RequestRefusal) -> MultipartForm {
        try MultipartForm(
            Array(text.replacing("\n", with: "\r\n").utf8),
            type: "multipart/form-data; boundary=\"\(boundary)\""
        )
    }

    @Test func `fields and files come apart, with Swedish names and any content`() throws {
        let form = try Self.form(
            """
            --x
            Content-Disposition: form-data; name="ord"

            åäö
            --x
            Content-Disposition: form-data; name="filer"; filename="möte %22två%22; del 1.md"
            Content-Type: text/markdown

            -- x
            --xy är inte slutet

            --x--
            """
        )
        #expect(form["ord"] == "åäö")
        let file = try #require(form.files("filer").first)
        #expect(file.file == "möte \"två\"; del 1.md")
        #expect(String(decoding: file.content, as: UTF8.self) == "-- x\r\n--xy är inte slutet\r\n")
    }

    @Test func `folders in a file's name are left behind, and no file is no file`() throws {
        let form = try Self.form(
            "--x\nContent-Disposition: form-data; name=f; filename=\"C:\\\\a/../b.md\"\n\n1\n--x\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\n\n\n--x--\n"
        )
        #expect(form.files("f").map(\.file) == ["b.md"])
        #expect(form.parts.count == 2)
    }

    @Test(arguments: [
        "", "--y\nContent-Disposition: form-data; name=a\n\n1\n--y--",
        "--x\nContent-Disposition: form-data; name=a\n\n1",
        "--x\nContent-Type: text/plain\n\n1\n--x--", "--x\n", "--x",
    ]) func `what is cut off or nameless is refused`(_ text: String) {
        #expect(throws: RequestRefusal.self) { try Self.form(text) }
    }

    @Test func `a hundred thousand near boundaries are read in one go`() throws {
        let noise = String(repeating: "\n--xx", count: 100_000)
        let form = try Self.form("--xxx\nContent-Disposition: form-data; name=a\n\n\(noise)\n--xxx--", boundary: "xxx")
        #expect(form["a"]?.utf8.count == noise.utf8.count + 100_000)
    }
}
