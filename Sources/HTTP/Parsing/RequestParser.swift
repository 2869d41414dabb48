/// Turns the bytes of one connection into requests, in order, however they were cut on their way (RFC 9112).
///
/// It judges whole lines, so that a request cut anywhere ends in the same way. After a refusal it reads no more.
package struct RequestParser {
    package enum Step: Sendable, Equatable {
        /// What has come so far holds no further request.
        case needsMore
        /// The head is in and content follows; `limitBody` may now lower the limit.
        case head(RequestHead)
        case request(Request)
    }

    private enum State {
        case requestLine
        case fields
        case length(Int)
        case chunkSize
        case chunk(Int)
        case chunkEnd
        case trailers
    }

    private let limits: RequestLimits
    private let peer: Address
    private var input = LineBuffer()
    private var state = State.requestLine
    private var emptyLines = 0
    private var lineBytes = 0
    private var trailerFields = 0
    private var extensionBytes = 0
    private var headParser = HeadParser()
    private var head: RequestHead?
    private var body: [UInt8] = []
    private var bodyLimit: Int
    private var refusal: RequestRefusal?

    package init(limits: RequestLimits = RequestLimits(), peer: Address = Address(host: "", port: 0)) {
        self.limits = limits
        self.peer = peer
        bodyLimit = limits.body
    }

    /// Bytes kept here: not yet judged, or content of a request that is not complete.
    package var heldBytes: Int { input.count + body.count }

    /// How much of the content is in.
    package var receivedContent: Int { body.count }

    /// Whether not even the beginning of a request is held.
    package var isBetweenRequests: Bool {
        if case .requestLine = state { input.isEmpty } else { false }
    }

    /// Whether the head of the request being read is in.
    package var isInContent: Bool { head != nil }

    /// The head of the request whose content is being read.
    package var headOfContent: RequestHead? { head }

    /// The most content the request being read may have.
    package var contentLimit: Int { bodyLimit }

    package mutating func feed(_ bytes: ArraySlice<UInt8>) {
        if refusal == nil { input.append(bytes) }
    }

    /// Lowers the limit for the content of the request whose head was just told.
    package mutating func limitBody(to limit: Int) { bodyLimit = min(bodyLimit, limit) }

    /// Gives back the memory of a connection that will not send requests any more.
    package mutating func releaseStorage() {
        input = LineBuffer()
        body = []
        headParser = HeadParser()
    }

    package mutating func next() throws(RequestRefusal) -> Step {
        if let refusal { throw refusal }
        do {
            while true {
                if let step = try advance() { return step }
            }
        } catch {
            refusal = error
            releaseStorage()
            throw error
        }
    }

    /// Takes one line or one run of content; nil when there is more to do at once.
    private mutating func advance() throws(RequestRefusal) -> Step? {
        switch state {
        case .requestLine: return try readRequestLine()
        case .fields: return try readField()
        case .length(let missing): return try readContent(missing)
        case .chunkSize: return try readChunkSize()
        case .chunk(let missing): return readChunk(missing)
        case .chunkEnd: return try readChunkEnd()
        case .trailers: return try readTrailer()
        }
    }

    /// Empty lines before a request are passed over (RFC 9112 §2.2); anything else that is no method is refused with
    /// its first byte, so that a client speaking TLS need not wait.
    private mutating func readRequestLine() throws(RequestRefusal) -> Step? {
        if let first = input.first, !Octet.isToken(first), first != Octet.carriageReturn {
            throw .malformed("not an HTTP request")
        }
        guard
            let line = try input.line(
                limit: limits.requestLine,
                orThrow: RequestRefusal(.uriTooLong, "request line longer than \(limits.requestLine) bytes")
            )
        else { return .needsMore }
        guard !line.isEmpty else {
            emptyLines += 1
            guard emptyLines <= 4 else { throw .malformed("too many empty lines") }
            return nil
        }
        try headParser.takeRequestLine(line)
        state = .fields
        return nil
    }

    private mutating func readField() throws(RequestRefusal) -> Step? {
        guard let line = try fieldLine() else { return .needsMore }
        guard line.isEmpty else {
            guard headParser.fieldCount < limits.headerFields else {
                throw RequestRefusal(.headerFieldsTooLarge, "more than \(limits.headerFields) header fields")
            }
            try headParser.takeField(line)
            return nil
        }
        let head = try headParser.finish()
        self.head = head
        lineBytes = 0
        switch head.framing {
        case .none: return complete()
        case .length(let length):
            guard length <= bodyLimit else { throw tooMuchContent }
            state = .length(length)
        case .chunked: state = .chunkSize
        }
        return .head(head)
    }

    private mutating func readContent(_ missing: Int) throws(RequestRefusal) -> Step? {
        guard body.count + missing <= bodyLimit else { throw tooMuchContent }
        let taken = input.take(missing)
        body += taken
        guard taken.count == missing else {
            state = .length(missing - taken.count)
            return .needsMore
        }
        return complete()
    }

    private mutating func readChunkSize() throws(RequestRefusal) -> Step? {
        let room = limits.chunkExtensions - extensionBytes
        let tooLong = RequestRefusal.malformed("chunk extensions longer than \(limits.chunkExtensions) bytes")
        guard let line = try input.line(limit: 16 + room, orThrow: tooLong) else { return .needsMore }
        let chunk = try ChunkSize(line)
        extensionBytes += chunk.extensionBytes
        guard extensionBytes <= limits.chunkExtensions else { throw tooLong }
        guard chunk.size <= bodyLimit - body.count else { throw tooMuchContent }
        state = chunk.size == 0 ? .trailers : .chunk(chunk.size)
        return nil
    }

    private mutating func readChunk(_ missing: Int) -> Step? {
        let taken = input.take(missing)
        body += taken
        state = taken.count == missing ? .chunkEnd : .chunk(missing - taken.count)
        return taken.count == missing ? nil : .needsMore
    }

    private mutating func readChunkEnd() throws(RequestRefusal) -> Step? {
        guard try input.takeLineEnd() else { return .needsMore }
        state = .chunkSize
        return nil
    }

    /// Trailer fields are checked and forgotten (RFC 9112 §7.1.2).
    private mutating func readTrailer() throws(RequestRefusal) -> Step? {
        guard let line = try fieldLine() else { return .needsMore }
        guard !line.isEmpty else { return complete() }
        trailerFields += 1
        guard trailerFields <= limits.headerFields else {
            throw RequestRefusal(.headerFieldsTooLarge, "more than \(limits.headerFields) trailer fields")
        }
        _ = try HeadParser.field(line)
        return nil
    }

    private mutating func fieldLine() throws(RequestRefusal) -> ArraySlice<UInt8>? {
        let line = try input.line(
            limit: limits.headerBytes - lineBytes,
            orThrow: RequestRefusal(.headerFieldsTooLarge, "fields longer than \(limits.headerBytes) bytes")
        )
        lineBytes = min(lineBytes + (line?.count ?? 0) + (line == nil ? 0 : 2), limits.headerBytes)
        return line
    }

    private var tooMuchContent: RequestRefusal {
        RequestRefusal(.contentTooLarge, "content longer than \(bodyLimit) bytes")
    }

    private mutating func complete() -> Step? {
        guard let head else { return .needsMore }
        let request = Request(head: head, body: body, peer: peer)
        state = .requestLine
        emptyLines = 0
        lineBytes = 0
        trailerFields = 0
        extensionBytes = 0
        headParser = HeadParser()
        self.head = nil
        body = []
        bodyLimit = limits.body
        input.trim()
        return .request(request)
    }
}
