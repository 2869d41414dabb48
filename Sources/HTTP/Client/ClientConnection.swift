import Dispatch

/// Where the sockets of many clients report: one queue for all of them, so that hundreds need no threads of their own.
package actor ClientQueue: Watcher {
    nonisolated let executor = QueueExecutor(label: "client")
    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    let rounds = Rounds()
    let roundPatience: Int32 = 0
    private var connections: [UInt64: ClientConnection] = [:]
    private var lastID: UInt64 = 0

    package init() { Socket.ignoreBrokenPipes() }

    /// - Returns: what the descriptor is called; nil when the system watches no more.
    func begin(_ descriptor: Int32, _ interest: Readiness.Interest, _ connection: ClientConnection) -> UInt64? {
        lastID += 1
        guard watch(descriptor, for: interest, as: lastID) else { return nil }
        connections[lastID] = connection
        return lastID
    }

    func end(_ descriptor: Int32, _ id: UInt64) {
        connections[id] = nil
        close(descriptor)
    }

    func take(_ event: Readiness.Event) {
        guard let connection = connections[event.id] else { return }
        connection.assumeIsolated { $0.take(event) }
    }
}

/// A client's connection to one server: it is kept open, opened anew when it was lost, and carries one request at a
/// time, or a stream of events. To be closed by whoever made it.
package actor ClientConnection {
    private nonisolated let queue: ClientQueue
    package nonisolated var unownedExecutor: UnownedSerialExecutor { queue.unownedExecutor }

    private let address: Address
    /// Milliseconds until an answer is given up.
    private let patience: Int
    private var descriptor: Int32 = -1
    /// What the queue calls the socket.
    private var id: UInt64 = 0
    /// Connecting, or the system took no more for now.
    private var isWatchedForWriting = false
    private var output: ArraySlice<UInt8> = []
    private var reader = ResponseReader()
    private var buffer = [UInt8](repeating: 0, count: 16_384)
    private var waiting: CheckedContinuation<Result<ClientResponse, ClientError>, Never>?
    private var listener: AsyncStream<ClientEvent>.Continuation?
    private var exchange = 0
    private var isClosed = false

    package init(_ address: Address, on queue: ClientQueue, patience: Int = 20_000) {
        self.address = address
        self.patience = patience
        self.queue = queue
    }

    /// Sends a request and waits for the whole answer.
    package func send(_ request: ClientRequest) async throws(ClientError) -> ClientResponse {
        guard !isClosed, waiting == nil, listener == nil else { throw .misused }
        if descriptor < 0 { try connect() }
        exchange += 1
        let number = exchange
        output += request.bytes(host: address.description)
        queue.executor.queue.asyncAfter(deadline: .now() + .milliseconds(patience)) { @Sendable [weak self] in
            self?.assumeIsolated { if $0.exchange == number, $0.waiting != nil { $0.lose(.timedOut) } }
        }
        let answer = await withCheckedContinuation { continuation in
            waiting = continuation
            if !isWatchedForWriting { flush() }
        }
        return try answer.get()
    }

    /// Opens a stream of events; it ends when either side closes.
    ///
    /// - Parameter keeping: which events wait for a listener who is busy.
    package func listen(
        _ request: ClientRequest,
        keeping: AsyncStream<ClientEvent>.Continuation.BufferingPolicy = .unbounded
    ) async throws(ClientError) -> AsyncStream<ClientEvent> {
        let (stream, continuation) = AsyncStream.makeStream(of: ClientEvent.self, bufferingPolicy: keeping)
        let head = try await send(request)
        guard head.status == 200, descriptor >= 0 else { throw .malformed }
        listener = continuation
        for event in reader.events() { continuation.yield(event) }
        return stream
    }

    package func close() {
        isClosed = true
        lose(.closed)
    }

    private func connect() throws(ClientError) {
        guard let (opened, isConnecting) = Socket.connect(to: address) else { throw .noConnection }
        let interest: Readiness.Interest = isConnecting ? [.reading, .writing] : .reading
        guard let id = queue.assumeIsolated({ $0.begin(opened, interest, self) }) else {
            Socket.closeDescriptor(opened)
            throw .noConnection
        }
        descriptor = opened
        self.id = id
        reader = ResponseReader()
        output = []
        isWatchedForWriting = isConnecting
    }

    func take(_ event: Readiness.Event) {
        if event.canWrite, isWatchedForWriting { flush() }
        if event.canRead, descriptor >= 0 { receive() }
    }

    private func flush() {
        guard descriptor >= 0 else { return lose(.closed) }
        guard let sent = Socket.send(descriptor, output) else { return lose(.closed) }
        output = output.dropFirst(sent)
        guard output.isEmpty == isWatchedForWriting else { return }
        isWatchedForWriting = !output.isEmpty
        let interest: Readiness.Interest = isWatchedForWriting ? [.reading, .writing] : .reading
        let (descriptor, id) = (descriptor, id)
        queue.assumeIsolated { $0.watch(descriptor, insteadFor: interest, as: id) }
    }

    private func receive() {
        switch Socket.receive(descriptor, into: &buffer) {
        case .nothing: return
        case .end, .broken: lose(.closed)
        case .bytes(let count):
            reader.feed(buffer[..<count])
            take()
        }
    }

    private func take() {
        if let listener {
            for event in reader.events() { listener.yield(event) }
            return
        }
        // Bytes of a stream that has begun but is not listened to yet wait in the reader.
        guard let asked = waiting else { return }
        do throws(ClientError) {
            switch try reader.next() {
            case .needsMore: return
            case .response(let response), .stream(let response):
                waiting = nil
                asked.resume(returning: .success(response))
                if response["connection"]?.lowercased() == "close", response["content-length"] != nil { lose(.closed) }
            }
        } catch { lose(error) }
    }

    /// Gives the connection up. Whoever waits is told why.
    private func lose(_ error: ClientError) {
        if descriptor >= 0 {
            let (descriptor, id) = (descriptor, id)
            queue.assumeIsolated { $0.end(descriptor, id) }
        }
        descriptor = -1
        isWatchedForWriting = false
        output = []
        listener?.finish()
        listener = nil
        let asked = waiting
        waiting = nil
        asked?.resume(returning: .failure(error))
    }
}
