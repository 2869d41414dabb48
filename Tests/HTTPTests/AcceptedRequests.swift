import Testing

/// Requests that must be understood, as raw bytes, and what they say: method, target as sent, content.
struct AcceptedRequest: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let requests: [String]

    init(_ name: String, _ text: String, _ requests: String...) {
        self.name = name
        self.text = text
        self.requests = requests
    }

    var testDescription: String { name }
}

private let host = "Host: a\r\n"

let acceptedRequests: [AcceptedRequest] = [
    AcceptedRequest("simple", "GET / HTTP/1.1\r\n\(host)\r\n", "GET / "),
    AcceptedRequest("no space after colon", "GET / HTTP/1.1\r\nHost:a\r\n\r\n", "GET / "),
    AcceptedRequest("space and tab around value", "GET / HTTP/1.1\r\nHost: \t a \t \r\n\r\n", "GET / "),
    AcceptedRequest("empty value", "GET / HTTP/1.1\r\n\(host)X-Empty:\r\n\r\n", "GET / "),
    AcceptedRequest(
        "every token character in a name",
        "GET / HTTP/1.1\r\n\(host)!#$%&'*+-.^_`|~9aZ: 1\r\n\r\n",
        "GET / "
    ),
    AcceptedRequest("obs-text in value", "GET / HTTP/1.1\r\n\(host)X: \u{E5}\u{FF}\r\n\r\n", "GET / "),
    AcceptedRequest("tab inside value", "GET / HTTP/1.1\r\n\(host)X: a\tb\r\n\r\n", "GET / "),
    AcceptedRequest("colon in value", "GET / HTTP/1.1\r\n\(host)X: a:b: c\r\n\r\n", "GET / "),
    AcceptedRequest("host with port", "GET / HTTP/1.1\r\nHost: a.se:8080\r\n\r\n", "GET / "),
    AcceptedRequest("host is IPv6", "GET / HTTP/1.1\r\nHost: [fe80::1]:80\r\n\r\n", "GET / "),
    AcceptedRequest("field names in any case", "GET / HTTP/1.1\r\nhOST: a\r\n\r\n", "GET / "),
    AcceptedRequest("HEAD", "HEAD /a HTTP/1.1\r\n\(host)\r\n", "HEAD /a "),
    AcceptedRequest("OPTIONS *", "OPTIONS * HTTP/1.1\r\n\(host)\r\n", "OPTIONS * "),
    AcceptedRequest("DELETE", "DELETE /a HTTP/1.1\r\n\(host)\r\n", "DELETE /a "),
    AcceptedRequest("PATCH with content", "PATCH /a HTTP/1.1\r\n\(host)Content-Length: 3\r\n\r\nabc", "PATCH /a abc"),
    AcceptedRequest("PUT without content", "PUT /a HTTP/1.1\r\n\(host)\r\n", "PUT /a "),
    AcceptedRequest("GET with content", "GET /a HTTP/1.1\r\n\(host)Content-Length: 3\r\n\r\nabc", "GET /a abc"),
    AcceptedRequest("length zero", "POST /a HTTP/1.1\r\n\(host)Content-Length: 0\r\n\r\n", "POST /a "),
    AcceptedRequest(
        "length with zeroes before",
        "PUT /a HTTP/1.1\r\n\(host)Content-Length: 003\r\n\r\nabc",
        "PUT /a abc"
    ),
    AcceptedRequest("spaces around length", "PUT /a HTTP/1.1\r\n\(host)Content-Length:  3 \r\n\r\nabc", "PUT /a abc"),
    AcceptedRequest("query", "GET /a?b=c&d=%20+e HTTP/1.1\r\n\(host)\r\n", "GET /a?b=c&d=%20+e "),
    AcceptedRequest("query with question marks", "GET /a?b=??c HTTP/1.1\r\n\(host)\r\n", "GET /a?b=??c "),
    AcceptedRequest("braces and bars, as browsers send", "GET /a?{b|c^`} HTTP/1.1\r\n\(host)\r\n", "GET /a?{b|c^`} "),
    AcceptedRequest("encoded UTF-8", "GET /%C3%A5 HTTP/1.1\r\n\(host)\r\n", "GET /%C3%A5 "),
    AcceptedRequest("two slashes", "GET //a//b HTTP/1.1\r\n\(host)\r\n", "GET //a//b "),
    AcceptedRequest("absolute form", "GET http://b/c?d HTTP/1.1\r\n\(host)\r\n", "GET /c?d "),
    AcceptedRequest("absolute form without path", "GET http://b HTTP/1.1\r\nHost: b\r\n\r\n", "GET / "),
    AcceptedRequest("absolute form, query only", "GET HTTP://b?d HTTP/1.1\r\nHost: b\r\n\r\n", "GET /?d "),
    AcceptedRequest("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "GET / "),
    AcceptedRequest("HTTP/1.0 with length", "POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\na", "POST / a"),
    AcceptedRequest("HTTP/1.0 kept", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET / "),
    AcceptedRequest("empty lines before", "\r\n\r\nGET / HTTP/1.1\r\n\(host)\r\n", "GET / "),
    AcceptedRequest(
        "two in a row",
        "GET /1 HTTP/1.1\r\n\(host)\r\nGET /2 HTTP/1.1\r\n\(host)\r\n",
        "GET /1 ",
        "GET /2 "
    ),
    AcceptedRequest(
        "content, then another",
        "POST /1 HTTP/1.1\r\n\(host)Content-Length: 4\r\n\r\nq=42\r\n\r\nGET /2 HTTP/1.1\r\n\(host)\r\n",
        "POST /1 q=42",
        "GET /2 "
    ),
    AcceptedRequest(
        "content that looks like a request",
        "POST /1 HTTP/1.1\r\n\(host)Content-Length: 18\r\n\r\nGET / HTTP/1.1\r\n\r\n",
        "POST /1 GET / HTTP/1.1\r\n\r\n"
    ),
    chunked("one chunk", "3\r\nabc\r\n0\r\n\r\n", "abc"),
    chunked("no chunk", "0\r\n\r\n", ""),
    chunked("several chunks", "1\r\na\r\n2\r\nbc\r\n0\r\n\r\n", "abc"),
    chunked("hexadecimal sizes", "a\r\n0123456789\r\nB\r\nabcdefghijk\r\n0\r\n\r\n", "0123456789abcdefghijk"),
    chunked("zeroes before the size", "0003\r\nabc\r\n000\r\n\r\n", "abc"),
    chunked("line ends in a chunk", "4\r\n\r\n\r\n\r\n0\r\n\r\n", "\r\n\r\n"),
    chunked("extensions", "3;a;b=c;d=\"e; \\\" f\"\r\nabc\r\n0;last\r\n\r\n", "abc"),
    chunked("trailers", "3\r\nabc\r\n0\r\nX: 1\r\nHost: other\r\nContent-Length: 9\r\n\r\n", "abc"),
    AcceptedRequest(
        "chunked in any case, then another",
        "POST /1 HTTP/1.1\r\n\(host)Transfer-Encoding: Chunked\r\n\r\n1\r\na\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\(host)\r\n",
        "POST /1 a",
        "GET /2 "
    ),
    chunked("a trailer that looks like a request", "0\r\nX:POST / HTTP/1.1\r\n\r\n", ""),
    chunked(
        "a size of two digits",
        "1e\r\n" + String(repeating: "a", count: 30) + "\r\n0\r\n\r\n",
        String(repeating: "a", count: 30)
    ),
    chunked("a chunk that looks like the last", "5\r\n0\r\n\r\n\r\n0\r\n\r\n", "0\r\n\r\n"),
    chunked("extensions without values on every chunk", "1;a\r\na\r\n1;b;c\r\nb\r\n0;d\r\n\r\n", "ab"),
    chunked("an extension in quotation marks with escapes", "1;a=\"\\\\\";b=\";\"\r\na\r\n0\r\n\r\n", "a"),
    AcceptedRequest(
        "length zero, then another",
        "POST /1 HTTP/1.1\r\n\(host)Content-Length: 0\r\n\r\nPOST /2 HTTP/1.1\r\n\(host)Content-Length: 1\r\n\r\na",
        "POST /1 ",
        "POST /2 a"
    ),
    AcceptedRequest(
        "GET with content, then another",
        "GET /1 HTTP/1.1\r\n\(host)Content-Length: 10\r\n\r\n1234567890GET /2 HTTP/1.1\r\n\(host)\r\n",
        "GET /1 1234567890",
        "GET /2 "
    ),
    AcceptedRequest(
        "length in any case, not octal",
        "PUT /a HTTP/1.1\r\n\(host)conTENT-Length: 010\r\n\r\n0123456789",
        "PUT /a 0123456789"
    ),
    AcceptedRequest(
        "length before other fields",
        "PUT /a HTTP/1.1\r\n\(host)Content-Length: 3\r\nX: 1\r\n\r\nabc",
        "PUT /a abc"
    ),
    AcceptedRequest(
        "several words in Connection",
        "GET / HTTP/1.1\r\n\(host)Connection: keep-alive , \t Upgrade,x\r\n\r\n",
        "GET / "
    ),
    AcceptedRequest(
        "the same field twice",
        "GET / HTTP/1.1\r\n\(host)Accept: a\r\nAccept: b\r\nCookie: c=1\r\nCookie: d=2\r\n\r\n",
        "GET / "
    ),
    AcceptedRequest("blanks of Latin-1 around a value", "GET / HTTP/1.1\r\n\(host)X: \u{85}a\u{A0}\r\n\r\n", "GET / "),
    AcceptedRequest(
        "empty line between requests",
        "GET /1 HTTP/1.1\r\n\(host)\r\n\r\nGET /2 HTTP/1.1\r\n\(host)\r\n",
        "GET /1 ",
        "GET /2 "
    ),
    AcceptedRequest("absolute form for another than Host", "GET http://b:80/c HTTP/1.1\r\n\(host)\r\n", "GET /c "),
    AcceptedRequest(
        "query in full",
        "GET /a?=&b&c=?/:@!$'()*,;~ HTTP/1.1\r\n\(host)\r\n",
        "GET /a?=&b&c=?/:@!$'()*,;~ "
    ),
    AcceptedRequest(
        "expects 100",
        "POST / HTTP/1.1\r\n\(host)Expect: 100-Continue\r\nContent-Length: 1\r\n\r\na",
        "POST / a"
    ),
    AcceptedRequest(
        "wants to upgrade",
        "GET / HTTP/1.1\r\n\(host)Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
        "GET / "
    ),
    AcceptedRequest(
        "as Firefox sends it",
        "GET /favicon.ico HTTP/1.1\r\nHost: 0.0.0.0=5000\r\nUser-Agent: Mozilla/5.0 (X11; U; Linux i686)\r\n"
            + "Accept: text/html;q=0.9,*/*;q=0.8\r\nAccept-Charset: ISO-8859-1,utf-8;q=0.7\r\nKeep-Alive: 300\r\n"
            + "Connection: keep-alive\r\n\r\n",
        "GET /favicon.ico "
    ),
]

private func chunked(_ name: String, _ body: String, _ content: String) -> AcceptedRequest {
    AcceptedRequest(name, "POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n\(body)", "POST / \(content)")
}
