import Testing

/// Requests that must be refused, as raw bytes, with the status to refuse them with. What follows a refused request is
/// never answered, so each is run with another request hidden behind it.
struct RefusedRequest: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let status: Int

    init(_ status: Int, _ name: String, _ text: String) {
        self.name = name
        self.text = text
        self.status = status
    }

    var testDescription: String { name }
}

private let host = "Host: a\r\n"

let refusedRequests: [RefusedRequest] =
    [
        RefusedRequest(400, "HTTP/0.9", "GET /\r\n"),
        RefusedRequest(400, "no version", "GET / \r\n\(host)\r\n"),
        RefusedRequest(400, "no target", "GET  HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "two spaces before target", "GET  / HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "two spaces before version", "GET /  HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "space before method", " GET / HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "space after version", "GET / HTTP/1.1 \r\n\(host)\r\n"),
        RefusedRequest(400, "space in target", "GET /a b HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "tab for space", "GET\t/\tHTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "method with separator", "G(T / HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "version in lower case", "GET / http/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "version without minor", "GET / HTTP/1\r\n\(host)\r\n"),
        RefusedRequest(400, "version with long minor", "GET / HTTP/1.10\r\n\(host)\r\n"),
        RefusedRequest(400, "other protocol", "GET / RTSP/1.1\r\n\(host)\r\n"),
        RefusedRequest(505, "HTTP/2.0", "GET / HTTP/2.0\r\n\(host)\r\n"),
        RefusedRequest(505, "HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        RefusedRequest(505, "HTTP/5.6", "GET / HTTP/5.6\r\n\(host)\r\n"),
        RefusedRequest(501, "unknown method", "BREW / HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(501, "method in lower case", "get / HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(501, "CONNECT", "CONNECT a:443 HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(501, "TRACE", "TRACE / HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "TLS", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\r\n"),
        RefusedRequest(400, "fragment", "GET /a#b HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "backslash", "GET /a\\b HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "byte above 127 in target", "GET /\u{E5} HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "NUL in target", "GET /\u{0} HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "target without slash", "GET a HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "asterisk for GET", "GET * HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "other scheme", "GET ftp://a/ HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "absolute form without host", "GET http:///a HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "user in absolute form", "GET http://u@a/ HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "absolute form, no Host", "GET http://a/ HTTP/1.1\r\n\r\n"),
        RefusedRequest(400, "broken escape", "GET /%4 HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "escape of no number", "GET /%zz HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "escaped NUL", "GET /%00 HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "escaped line end", "GET /%0d%0a HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "escaped invalid UTF-8", "GET /%ff HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "overlong UTF-8", "GET /%c0%af HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "dot segments", "GET /a/../b HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "escaped dot segments", "GET /%2e%2e/b HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "invalid query", "GET /?a=%ff HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "no Host", "GET / HTTP/1.1\r\n\r\n"),
        RefusedRequest(400, "two Hosts", "GET / HTTP/1.1\r\n\(host)\(host)\r\n"),
        RefusedRequest(400, "empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n"),
        RefusedRequest(400, "Host with path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"),
        RefusedRequest(400, "Host with user", "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n"),
        RefusedRequest(400, "Host list", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"),
        RefusedRequest(400, "Host with bad port", "GET / HTTP/1.1\r\nHost: a:b\r\n\r\n"),
        RefusedRequest(400, "Host with open bracket", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n"),
        RefusedRequest(400, "bare LF after request line", "GET / HTTP/1.1\n\(host)\r\n"),
        RefusedRequest(400, "bare LF after field", "GET / HTTP/1.1\r\nHost: a\n\r\n"),
        RefusedRequest(400, "bare LF for the empty line", "GET / HTTP/1.1\r\n\(host)\n"),
        RefusedRequest(400, "bare CR in request line", "GET /\r HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(400, "bare CR in value", "GET / HTTP/1.1\r\n\(host)X: a\rY: b\r\n\r\n"),
        RefusedRequest(400, "bare CR before name", "GET / HTTP/1.1\r\n\(host)\rX: a\r\n\r\n"),
        RefusedRequest(400, "CR CR LF", "GET / HTTP/1.1\r\r\n\(host)\r\n"),
        RefusedRequest(400, "CR CR LF at the end", "GET / HTTP/1.1\r\n\(host)\r\r\n"),
        RefusedRequest(400, "continued line", "GET / HTTP/1.1\r\n\(host)X: a\r\n b\r\n\r\n"),
        RefusedRequest(400, "continued with tab", "GET / HTTP/1.1\r\n\(host)X: a\r\n\tb\r\n\r\n"),
        RefusedRequest(400, "space before first name", "GET / HTTP/1.1\r\n \(host)\r\n"),
        RefusedRequest(400, "space before colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n"),
        RefusedRequest(400, "tab before colon", "GET / HTTP/1.1\r\n\(host)X\t: a\r\n\r\n"),
        RefusedRequest(400, "no colon", "GET / HTTP/1.1\r\n\(host)X\r\n\r\n"),
        RefusedRequest(400, "no name", "GET / HTTP/1.1\r\n\(host): a\r\n\r\n"),
        RefusedRequest(400, "separator in name", "GET / HTTP/1.1\r\n\(host)X(: a\r\n\r\n"),
        RefusedRequest(400, "NUL in name", "GET / HTTP/1.1\r\n\(host)X\u{0}: a\r\n\r\n"),
        RefusedRequest(400, "byte above 127 in name", "GET / HTTP/1.1\r\n\(host)X\u{E5}: a\r\n\r\n"),
        RefusedRequest(400, "NUL in value", "GET / HTTP/1.1\r\n\(host)X: a\u{0}\r\n\r\n"),
        RefusedRequest(400, "DEL in value", "GET / HTTP/1.1\r\n\(host)X: a\u{7F}\r\n\r\n"),
        RefusedRequest(400, "control in value", "GET / HTTP/1.1\r\n\(host)X: a\u{B}\r\n\r\n"),
        RefusedRequest(417, "other expectation", "GET / HTTP/1.1\r\n\(host)Expect: 200-ok\r\n\r\n"),
        RefusedRequest(411, "HTTP/1.0 POST without length", "POST / HTTP/1.0\r\n\r\n"),
        RefusedRequest(400, "many empty lines", "\r\n\r\n\r\n\r\n\r\n"),
        RefusedRequest(431, "too many fields", "GET / HTTP/1.1\r\n\(host)" + repeated("X: 1\r\n", 20) + "\r\n"),
        RefusedRequest(431, "long field", "GET / HTTP/1.1\r\n\(host)X: " + repeated("a", 500) + "\r\n\r\n"),
        RefusedRequest(414, "long target", "GET /" + repeated("a", 300) + " HTTP/1.1\r\n\(host)\r\n"),
        RefusedRequest(414, "endless target", "GET /" + repeated("a", 5_000)),
        RefusedRequest(431, "endless field", "GET / HTTP/1.1\r\nX" + repeated("a", 5_000)),
    ] + refusedFramings

/// Content whose length is in doubt: the ways to smuggle a request.
private let refusedFramings: [RefusedRequest] =
    [
        (400, "Content-Length: 1\r\nContent-Length: 1", "a"),
        (400, "Content-Length: 1\r\nContent-Length: 2", "ab"),
        (400, "Content-Length: 1, 1", "a"),
        (400, "Content-Length:", ""),
        (400, "Content-Length: -1", ""),
        (400, "Content-Length: +1", "a"),
        (400, "Content-Length: 1 1", "a"),
        (400, "Content-Length: 1_0", "a"),
        (400, "Content-Length: 0x1", "a"),
        (400, "Content-Length: 1;", "a"),
        (400, "Content-Length: \u{B2}", "ab"),
        (413, "Content-Length: 1001", ""),
        (413, "Content-Length: 18446744073709551617", "a"),
        (400, "Content-Length: 1\r\nTransfer-Encoding: chunked", "1\r\na\r\n0\r\n\r\n"),
        (400, "Transfer-Encoding: chunked\r\nContent-Length: 1", "1\r\na\r\n0\r\n\r\n"),
        (400, "Transfer-Encoding:", "0\r\n\r\n"),
        (400, "Transfer-Encoding: identity", ""),
        (400, "Transfer-Encoding: chunked, identity", "0\r\n\r\n"),
        (400, "Transfer-Encoding: chunked, chunked", "0\r\n\r\n"),
        (400, "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
        (400, "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
        (501, "Transfer-Encoding: gzip, chunked", "0\r\n\r\n"),
        (400, "Transfer-Encoding: xchunked", "0\r\n\r\n"),
        (400, "Transfer-Encoding: \"chunked\"", "0\r\n\r\n"),
        (400, "Transfer-Encoding: chunked;q=1", "0\r\n\r\n"),
        (400, "Transfer-Encoding: ,chunked", "0\r\n\r\n"),
        (400, "Transfer-Encoding: \u{B}chunked", "0\r\n\r\n"),
        (400, "Transfer-Encoding : chunked", "0\r\n\r\n"),
        (400, "Transfer-Encoding\r\n: chunked", "0\r\n\r\n"),
    ]
    .map { (status, fields, body) in
        let text = "POST / HTTP/1.1\r\n\(host)\(fields)\r\n\r\n\(body)"
        return RefusedRequest(status, fields.replacing("\r\n", with: " / "), text)
    }
    + [
        (400, "\r\n"), (400, "g\r\na"), (400, "0x1\r\na\r\n"), (400, "+1\r\na\r\n"), (400, "-1\r\na\r\n"),
        (400, " 1\r\na\r\n"), (400, "1 \r\na\r\n"), (400, "1\t;a\r\na\r\n"), (400, "1\na\r\n"),
        (400, "1\r\na\n0\r\n\r\n"),
        (400, "1\r\nab\r\n0\r\n\r\n"), (400, "1\r\na\rb0\r\n\r\n"), (400, "1;\r\na\r\n"), (400, "1;a=\r\na\r\n"),
        (400, "1;a b\r\na\r\n"), (400, "1;a=\"b\r\na\r\n"), (400, "1;a=\"\\\r\"\r\na\r\n"), (400, "1;a\nb\r\na\r\n"),
        (400, "00000000000000001\r\na\r\n"), (413, "ffffffffffffffff\r\na"), (413, "7fffffffffffffff\r\na"),
        (400, "1\u{B2}\r\na\r\n"), (400, "1,\r\na\r\n"), (413, "3e9\r\n"),
        (413, "3e8\r\n" + repeated("a", 1_000) + "\r\n1\r\n"),
        (400, "1;" + repeated("a", 200) + "\r\na\r\n"),
        (400, "1;" + repeated("a", 60) + "\r\na\r\n1;" + repeated("a", 60) + "\r\na\r\n"),
        (400, "0\r\nX\r\n\r\n"), (400, "0\r\nX : 1\r\n\r\n"), (400, "0\r\n X: 1\r\n\r\n"), (400, "0\r\nX: 1\n\r\n"),
        (431, "0\r\n" + repeated("X: 1\r\n", 20) + "\r\n"),
    ]
    .map { (status, body) in
        let name = "chunk " + String(body.prefix(24)).debugDescription
        return RefusedRequest(status, name, "POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n\(body)")
    }

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
