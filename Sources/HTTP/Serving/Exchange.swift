/// What must be remembered of a request until its answer is written.
struct Exchange {
    var isHead = false
    var version = HTTPVersion.http11
    /// Whether the connection stays open after the answer.
    var keepsAlive = false
    /// If-None-Match of a GET or HEAD.
    var condition: String?

    /// For an answer to something that was not even a request.
    init() {}

    init(_ request: Request) {
        isHead = request.method == .head
        version = request.head.version
        keepsAlive = request.head.keepsAlive
        if isHead || request.method == .get { condition = request.headers["if-none-match"] }
    }

    /// Writes status line and fields (RFC 9112 §4 and §5).
    ///
    /// - Parameter date: the Date field line, which an origin server with a clock always sends (RFC 9110 §6.6.1).
    /// - Returns: the content that follows, nothing for HEAD and 304.
    func writeHead(of response: Response, date: [UInt8], to bytes: inout [UInt8]) -> [UInt8] {
        bytes.reserveCapacity(bytes.count + 512)
        let status = isUnchanged(response) ? Status.notModified : response.status
        bytes += status.statusLine
        bytes += date
        var content: [UInt8] = []
        switch response.body {
        case .bytes(let body):
            content = status.forbidsContent ? [] : body
            if !status.forbidsContent { Exchange.writeLength(body.count, to: &bytes) }
        case .cached(let cached):
            bytes += status == .notModified ? cached.notModifiedLines : cached.fieldLines
            content = status == .notModified ? [] : cached.bytes
        case .events:
            bytes += Exchange.eventFields
        }
        for field in response.fields { bytes += field.line }
        if !keepsAlive {
            bytes += Exchange.closeField
        } else if version == .http10 {
            bytes += Exchange.keepAliveField
        }
        bytes.append(Octet.carriageReturn)
        bytes.append(Octet.lineFeed)
        return isHead ? [] : content
    }

    /// Whether the client has this already (RFC 9110 §13.2.2).
    private func isUnchanged(_ response: Response) -> Bool {
        guard let condition, response.status == .ok else { return false }
        switch response.body {
        case .cached(let cached): return EntityTag.matches(condition, cached.entityTag)
        case .bytes: return response["etag"].map { EntityTag.matches(condition, $0) } ?? false
        case .events: return false
        }
    }

    private static func writeLength(_ length: Int, to bytes: inout [UInt8]) {
        bytes += lengthName
        bytes += String(length).utf8
        bytes.append(Octet.carriageReturn)
        bytes.append(Octet.lineFeed)
    }

    private static let lengthName = Array("Content-Length: ".utf8)
    private static let closeField = Array("Connection: close\r\n".utf8)
    private static let keepAliveField = Array("Connection: keep-alive\r\n".utf8)
    /// `no-store` keeps the stream out of caches, the last field keeps nginx from holding it back.
    private static let eventFields = Array(
        "Content-Type: text/event-stream\r\nCache-Control: no-store\r\nX-Accel-Buffering: no\r\n".utf8
    )
}
