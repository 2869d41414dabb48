extension Server {
    /// The client sent something, or will send no more.
    func receive(_ connection: Connection) {
        if case .closed = connection.phase { return }
        switch Socket.receive(connection.id.descriptor, into: &received) {
        case .nothing: return
        case .broken: close(connection)
        case .end: noteEnd(connection)
        case .bytes(let count): take(count, connection)
        }
    }

    private func noteEnd(_ connection: Connection) {
        switch connection.phase {
        case .listening, .lingering: close(connection)
        case .fresh, .idle, .head, .content, .handling, .closed:
            pauseReading(connection)
            connection.hasPeerEnded = true
            advance(connection)
        }
    }

    private func take(_ count: Int, _ connection: Connection) {
        switch connection.phase {
        case .listening, .closed: return
        case .lingering:
            connection.drainedBytes += count
            if connection.drainedBytes > configuration.limits.body { close(connection) }
        case .handling:
            connection.parser.feed(received[..<count])
            if connection.parser.heldBytes > configuration.aheadBytes { pauseReading(connection) }
            account(connection)
        case .fresh, .idle, .head, .content:
            connection.parser.feed(received[..<count])
            advance(connection)
            account(connection)
        }
    }

    /// Keeps the sum of what is held for requests not yet complete within its bound.
    private func account(_ connection: Connection) {
        let held = connection.parser.heldBytes
        heldBytes += held - connection.accountedBytes
        connection.accountedBytes = held
        guard heldBytes > configuration.heldBytes, connection.canParse, held > 0 else { return }
        refuse(connection, RequestRefusal(.serviceUnavailable, "too much content at once"))
        flush(connection)
    }

    /// Reads and answers requests as far as possible: answers leave in the order of requests, since the next one is
    /// not looked at before (RFC 9112 §9.3.2).
    func advance(_ connection: Connection) {
        guard !connection.isAdvancing else { return }
        connection.isAdvancing = true
        while connection.canParse, step(connection) {
            if connection.output.count >= configuration.outputBytes { flush(connection) }
        }
        connection.isAdvancing = false
        if !connection.output.isEmpty, !connection.isBlocked { flush(connection) }
        if connection.hasPeerEnded, connection.isReceiving, connection.output.isEmpty { close(connection) }
    }

    /// - Returns: false when more bytes are needed.
    private func step(_ connection: Connection) -> Bool {
        do {
            switch try connection.parser.next() {
            case .needsMore:
                wait(connection)
                return false
            case .head(let head): takeHead(head, connection)
            case .request(let request): takeRequest(request, connection)
            }
        } catch {
            refuse(connection, error)
        }
        return true
    }

    private func wait(_ connection: Connection) {
        if connection.parser.isInContent || connection.parser.isBetweenRequests { return }
        if case .head = connection.phase { return }
        connection.enter(.head, at: clock)
    }

    private func takeHead(_ head: RequestHead, _ connection: Connection) {
        connection.enter(.content, at: clock)
        guard hosts.allows(head.host) else { return refuse(connection, misdirected) }
        if let limit = configuration.bodyLimit { connection.parser.limitBody(to: limit(head)) }
        guard head.expectsContinue else { return }
        if case .length(let length) = head.framing, length > connection.parser.contentLimit { return }
        connection.output.append(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8))
    }

    private func takeRequest(_ request: Request, _ connection: Connection) {
        guard hosts.allows(request.host) else { return refuse(connection, misdirected) }
        connection.exchangeNumber &+= 1
        connection.exchange = Exchange(request)
        if request.target.isAsterisk {
            let allowed = Method.allCases.map(\.rawValue).joined(separator: ", ")
            return respond(Response(.noContent, fields: [HeaderField("Allow", allowed)]), connection)
        }
        connection.enter(.handling, at: clock)
        handlingCount += 1
        let number = connection.exchangeNumber
        let responder = Responder(server: self, connection: connection.id, exchangeNumber: number)
        if case .now(let response) = handler(request, responder) { respond(response, connection) }
    }

    private var misdirected: RequestRefusal { RequestRefusal(.misdirectedRequest, "this host is not served here") }

    /// Answers what is no request, or comes too slowly, and ends the connection.
    func refuse(_ connection: Connection, _ refusal: RequestRefusal) {
        connection.exchange = Exchange()
        let told = connection.parser.headOfContent.flatMap { configuration.refused?(refusal, $0) }
        respond(told ?? Response(refusal), connection)
    }
}
