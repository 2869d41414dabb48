import HTTP
import Testing

@Suite("Messages")
struct MessageTests {
    @Test(
        "dates are written as IMF-fixdate",
        arguments: [
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (951_827_696, "Tue, 29 Feb 2000 12:34:56 GMT"),
            (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 GMT"),
            (1_735_689_599, "Tue, 31 Dec 2024 23:59:59 GMT"),
            (4_102_444_800, "Fri, 01 Jan 2100 00:00:00 GMT"),
            (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
        ]
    )
    func writesDates(_ seconds: Int, _ text: String) {
        #expect(HTTPDate(secondsSince1970: seconds).description == text)
    }

    @Test("segments are cut before they are decoded, and decoded once")
    func decodesSegments() throws {
        #expect(try request("GET /a%2Fb/%2525/%C3%A5/").segments == ["a/b", "%25", "å", ""])
        #expect(try request("GET /").segments.isEmpty)
        #expect(try request("GET //").segments == ["", ""])
        #expect(try request("GET /a+b").segments == ["a+b"])
        #expect(try request("GET /a?b/c").segments == ["a"])
    }

    @Test("query and form give names and values in order, + as space")
    func decodesForms() throws {
        let query = try request("GET /?a=1&b=&c&a=%26+%2B&=d&&e==").query
        #expect(query.fields.map(\.name) == ["a", "b", "c", "a", "", "e"])
        #expect(query.fields.map(\.value) == ["1", "", "", "& +", "d", "="])
        #expect(query["a"] == "1" && query.all("a") == ["1", "& +"] && query["x"] == nil)
        #expect(FormFields(urlEncoded: Array("a=b%0D%0Ac".utf8)[...])?["a"] == "b\r\nc")
    }

    @Test(
        "a form that cannot be decoded is none",
        arguments: ["a=%", "a=%f", "%zz=b", "a=%ff", "a=%00", "a=%ED%A0%80"]
    )
    func refusesForms(_ text: String) {
        #expect(FormFields(urlEncoded: Array(text.utf8)[...]) == nil)
    }

    @Test("a form with too many fields is none")
    func boundsForms() {
        let many = Array(String(repeating: "a&", count: 11).utf8)
        #expect(FormFields(urlEncoded: many[...], limit: 10) == nil)
        #expect(FormFields(urlEncoded: many.dropLast(2)[...], limit: 10)?.fields.count == 10)
    }

    @Test("fields are found in any case, and joined")
    func findsFields() throws {
        let headers = try request("GET /", "X-A: 1\r\nx-a:2\r\nY: å\r\n").headers
        #expect(headers["X-a"] == "1, 2")
        #expect(headers["y"] == "å" && headers["z"] == nil)
    }

    @Test("cookies are found by their exact name")
    func findsCookies() throws {
        let cookies = try request("GET /", "Cookie: a=1; b=\"2\" ;c; d=e=f\r\nCookie: a=3; g=4\r\n").cookies
        #expect(cookies["a"] == "1" && cookies["b"] == "2" && cookies["d"] == "e=f" && cookies["g"] == "4")
        #expect(cookies["A"] == nil && cookies["c"] == nil)
    }

    @Test("a cookie is set out of reach of scripts and other sites")
    func setsCookies() {
        var cookie = SetCookie("plats", "abc")
        #expect(cookie.field.value == "plats=abc; Path=/; HttpOnly; SameSite=Strict")
        cookie.maximumAge = 60
        cookie.isSecure = true
        #expect(cookie.field.value == "plats=abc; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Strict")
    }

    @Test("the target's host goes before the field, in lower case and without port")
    func findsHost() throws {
        #expect(try request("GET http://Exempel.SE:80/a").host?.name == "exempel.se")
        #expect(try request("GET /a").host?.name == "a")
    }

    @Test("an event has one line for each line of its data, however lines end")
    func encodesEvents() {
        let event = ServerEvent(id: 7, name: "ny", data: "a\nb\r\nc\rd\n")
        #expect(
            String(decoding: event.bytes, as: UTF8.self)
                == "id: 7\nevent: ny\ndata: a\ndata: b\ndata: c\ndata: d\ndata: \n\n"
        )
        #expect(String(decoding: ServerEvent(id: nil, data: "").bytes, as: UTF8.self) == "data: \n\n")
        let tricky = ServerEvent(id: 1, name: "a\ndata: b", data: "\n\nid: 9")
        #expect(
            String(decoding: tricky.bytes, as: UTF8.self) == "id: 1\nevent: adata: b\ndata: \ndata: \ndata: id: 9\n\n"
        )
    }

    @Test("tags differ when content does")
    func makesTags() {
        let tags = ["", "a", "b", "ab", "ba"].map { EntityTag.of(Array($0.utf8)) }
        #expect(Set(tags).count == 5 && tags.allSatisfy { $0.hasPrefix("\"") && $0.hasSuffix("\"") })
    }

    @Test("every status has a phrase of its own")
    func namesStatuses() {
        #expect(Set(Status.allCases.map(\.reasonPhrase)).count == Status.allCases.count)
    }

    private func request(_ line: String, _ fields: String = "") throws -> Request {
        var parser = RequestParser()
        parser.feed(Array("\(line) HTTP/1.1\r\nHost: A:80\r\n\(fields)\r\n".utf8)[...])
        guard case .request(let request) = try parser.next() else { throw RequestIsIncomplete() }
        return request
    }

    private struct RequestIsIncomplete: Error {}
}
