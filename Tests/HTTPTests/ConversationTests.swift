import HTTP
import Testing

/// Request bytes in, response bytes out.
struct Conversation: Sendable, CustomTestStringConvertible {
    let name: String
    let request: String
    let response: String

    /// Lines end in LF here and in CRLF on the way.
    init(_ name: String, _ request: String, _ response: String) {
        self.name = name
        self.request = request.replacing("\n", with: "\r\n")
        self.response = response
    }

    var testDescription: String { name }
}

@Suite("Conversations")
struct ConversationTests {
    @Test("bytes in, bytes out", arguments: conversations)
    func holds(_ conversation: Conversation) async throws {
        var configuration = TestServer.configuration
        configuration.hosts = .only(["a", "localhost"], addresses: true)
        configuration.limits.body = 100
        let response = try await TestServer.run(configuration) { port, _ in
            let client = try TestClient(port)
            defer { client.close() }
            client.send(conversation.request)
            client.endSending()
            return client.read()
        }
        #expect(response.replacing("\r\n", with: "\n") == conversation.response)
    }
}

private let date = "Date: Sun, 06 Nov 1994 08:49:37 GMT"

private let conversations: [Conversation] = [
    Conversation(
        "a small answer, the connection kept",
        "GET / HTTP/1.1\nHost: a\n\n",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 4\nContent-Type: text/plain; charset=utf-8\n\nhej\n"
    ),
    Conversation(
        "closed when asked",
        "GET / HTTP/1.1\nHost: a\nConnection: foo, Close\n\n",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 4\nContent-Type: text/plain; charset=utf-8\nConnection: close\n\nhej\n"
    ),
    Conversation(
        "HTTP/1.0 is closed",
        "GET / HTTP/1.0\nHost: a\n\n",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 4\nContent-Type: text/plain; charset=utf-8\nConnection: close\n\nhej\n"
    ),
    Conversation(
        "HTTP/1.0 is kept when asked",
        "GET / HTTP/1.0\nHost: a\nConnection: keep-alive\n\n",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 4\nContent-Type: text/plain; charset=utf-8\n"
            + "Connection: keep-alive\n\nhej\n"
    ),
    Conversation(
        "HEAD has the fields of GET and no content",
        "HEAD /page HTTP/1.1\nHost: a\n\n",
        "HTTP/1.1 200 OK\n\(date)\nCache-Control: no-cache\nETag: \"v1\"\nContent-Type: text/html; charset=utf-8\n"
            + "Content-Length: 4\n\n"
    ),
    Conversation(
        "304 for what the client has",
        "GET /page HTTP/1.1\nHost: a\nIf-None-Match: \"v0\", W/\"v1\"\n\n",
        "HTTP/1.1 304 Not Modified\n\(date)\nCache-Control: no-cache\nETag: \"v1\"\n\n"
    ),
    Conversation(
        "200 for what the client has not",
        "GET /page HTTP/1.1\nHost: a\nIf-None-Match: \"v0\"\n\n",
        "HTTP/1.1 200 OK\n\(date)\nCache-Control: no-cache\nETag: \"v1\"\nContent-Type: text/html; charset=utf-8\n"
            + "Content-Length: 4\n\nsida"
    ),
    Conversation(
        "304 for an answer with a tag of its own",
        "GET /tagged HTTP/1.1\nHost: a\nIf-None-Match: *\n\n",
        "HTTP/1.1 304 Not Modified\n\(date)\nETag: W/\"7\"\nSet-Cookie: a=b\n\n"
    ),
    Conversation(
        "204 has no length",
        "GET /nothing HTTP/1.1\nHost: a\n\n",
        "HTTP/1.1 204 No Content\n\(date)\n\n"
    ),
    Conversation(
        "content is asked for, then taken",
        "POST /echo HTTP/1.1\nHost: a\nExpect: 100-continue\nContent-Length: 3\n\nabc",
        "HTTP/1.1 100 Continue\n\n"
            + "HTTP/1.1 200 OK\n\(date)\nContent-Length: 10\nContent-Type: text/plain; charset=utf-8\n\nPOST  abc\n"
    ),
    Conversation(
        "pipelined requests are answered in order",
        "GET /echo/1 HTTP/1.1\nHost: a\n\nHEAD /echo/2 HTTP/1.1\nHost: a\n\nGET /echo/3 HTTP/1.1\nHost: a\n\n",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 7\nContent-Type: text/plain; charset=utf-8\n\nGET 1 \n"
            + "HTTP/1.1 200 OK\n\(date)\nContent-Length: 8\nContent-Type: text/plain; charset=utf-8\n\n"
            + "HTTP/1.1 200 OK\n\(date)\nContent-Length: 7\nContent-Type: text/plain; charset=utf-8\n\nGET 3 \n"
    ),
    Conversation(
        "a late answer does not overtake",
        "GET /slowly HTTP/1.1\nHost: a\n\nGET / HTTP/1.1\nHost: a\n\n",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 6\nContent-Type: text/plain; charset=utf-8\n\nklart\n"
            + "HTTP/1.1 200 OK\n\(date)\nContent-Length: 4\nContent-Type: text/plain; charset=utf-8\n\nhej\n"
    ),
    Conversation(
        "a second answer is forgotten",
        "GET /twice HTTP/1.1\nHost: a\n\nGET / HTTP/1.1\nHost: a\n\n",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 3\nContent-Type: text/plain; charset=utf-8\n\nen\n"
            + "HTTP/1.1 200 OK\n\(date)\nContent-Length: 4\nContent-Type: text/plain; charset=utf-8\n\nhej\n"
    ),
    Conversation(
        "segments and query are decoded once",
        "GET /echo/%C3%A5%2F%2520/+?a=b+c%2B&d HTTP/1.1\nHost: a\n\n",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 24\nContent-Type: text/plain; charset=utf-8\n\nGET å/%20|+ a=b c+ d= \n"
    ),
    Conversation(
        "chunks are put together",
        "POST /echo HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n1\na\n2;x\nbc\n0\nT: 1\n\n",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 10\nContent-Type: text/plain; charset=utf-8\n\nPOST  abc\n"
    ),
    Conversation(
        "a form",
        "POST /form HTTP/1.1\nHost: a\nContent-Type: application/x-www-form-urlencoded; charset=utf-8\n"
            + "Content-Length: 20\n\nnamn=%C3%85sa+Berg&x",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 9\nContent-Type: text/plain; charset=utf-8\n\nÅsa Berg"
    ),
    refusal(
        "another type for a form",
        "POST /form HTTP/1.1\nHost: a\nContent-Length: 0\n\n",
        "415 Unsupported Media Type",
        "a form is application/x-www-form-urlencoded",
        closes: false
    ),
    Conversation(
        "405 names the methods there are",
        "GET /form HTTP/1.1\nHost: a\n\n",
        "HTTP/1.1 405 Method Not Allowed\n\(date)\nContent-Length: 23\nContent-Type: text/plain; charset=utf-8\n"
            + "Allow: POST\n\n405 Method Not Allowed\n"
    ),
    Conversation(
        "OPTIONS * names all methods",
        "OPTIONS * HTTP/1.1\nHost: a\n\n",
        "HTTP/1.1 204 No Content\n\(date)\nAllow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\n\n"
    ),
    Conversation(
        "no field can bring another",
        "GET /injected HTTP/1.1\nHost: a\n\n",
        "HTTP/1.1 200 OK\n\(date)\nContent-Length: 0\nX: a  Y: b\n\n"
    ),
    refusal(
        "foreign host",
        "GET / HTTP/1.1\nHost: evil.example\n\n",
        "421 Misdirected Request",
        "this host is not served here"
    ),
    refusal(
        "foreign host in the target",
        "GET http://evil.example/ HTTP/1.1\nHost: a\n\n",
        "421 Misdirected Request",
        "this host is not served here"
    ),
    refusal(
        "foreign host does not get to send content",
        "POST / HTTP/1.1\nHost: b\nExpect: 100-continue\nContent-Length: 3\n\nabc",
        "421 Misdirected Request",
        "this host is not served here"
    ),
    refusal(
        "too much content",
        "POST / HTTP/1.1\nHost: a\nExpect: 100-continue\nContent-Length: 101\n\n",
        "413 Content Too Large",
        "content longer than 100 bytes"
    ),
    refusal(
        "hidden behind a refusal",
        "GET / HTTP/1.1\nHost: a\nHost: a\n\nGET / HTTP/1.1\nHost: a\n\n",
        "400 Bad Request",
        "more than one Host"
    ),
    refusal("unknown method", "BREW / HTTP/1.1\nHost: a\n\n", "501 Not Implemented", "method not implemented"),
    refusal(
        "newer version",
        "GET / HTTP/3.0\nHost: a\n\n",
        "505 HTTP Version Not Supported",
        "only HTTP/1.1 and HTTP/1.0"
    ),
    refusal(
        "other expectation",
        "GET / HTTP/1.1\nHost: a\nExpect: b\n\n",
        "417 Expectation Failed",
        "only 100-continue can be expected"
    ),
    Conversation(
        "an address is no foreign host",
        "GET /nothing HTTP/1.1\nHost: 192.168.1.20:8080\n\n",
        "HTTP/1.1 204 No Content\n\(date)\n\n"
    ),
    Conversation("half a request", "GET / HTTP/1.1\nHost: a\n", ""),
    Conversation("nothing", "", ""),
]

private func refusal(
    _ name: String,
    _ request: String,
    _ status: String,
    _ reason: String,
    closes: Bool = true
) -> Conversation {
    let body = "\(status): \(reason)\n"
    let fields = "\(date)\nContent-Length: \(body.utf8.count)\nContent-Type: text/plain; charset=utf-8\n"
    return Conversation(name, request, "HTTP/1.1 \(status)\n\(fields)\(closes ? "Connection: close\n" : "")\n\(body)")
}
