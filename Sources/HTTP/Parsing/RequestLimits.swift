/// How much of a request is read before it is refused.
package struct RequestLimits: Sendable {
    /// Bytes of the request line; more is 414. RFC 9112 §3 recommends at least 8,000.
    package var requestLine = 8_000
    /// Bytes of all header fields (and, apart, of all trailer fields); more is 431. Enough for any browser's cookies.
    package var headerBytes = 32_768
    /// Header fields, and trailer fields; more is 431. Browsers send about 15.
    package var headerFields = 100
    /// Bytes of content; more is 413. Enough for a folder of interview notes; give pages that ask for less a bound of
    /// their own with `Configuration.bodyLimit`.
    package var body = 32 << 20
    /// Bytes of chunk extensions in one request; more is 400. Nobody sends any (RFC 9112 §7.1.1).
    package var chunkExtensions = 1_024

    package init() {}
}
