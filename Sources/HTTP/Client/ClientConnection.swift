import Dispatch

/// Where the sockets of many clients report: one queue for all of them, so that hundreds need no threads of their own.
package final class ClientQueue: Sendable {
    let executor = QueueExecutor(label: "client")
    package init() { Socket.ignoreBrokenPipes() }
}

/// A client's connection to one server: it is kept open, opened anew when it was lost, and carries one request at a
/// time, or a stream of events. To be closed by whoever made it.
package actor ClientConnection {
    nonisolated let executor: QueueExecutor
    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let address: Address
    /// Milliseconds until an answer is given up.
    private let patience: Int
    private var descriptor: Int32 = -1
    private var readSource: (any DispatchSourceRead)?
    private var writeSource: (any DispatchSourceWrite)?
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
        executor = queue.executor
    }

    /// Sends a request and waits for the whole answer.
    package func send(_ request: ClientRequest) async throws(ClientError) -> ClientResponse {
        guard !isClosed, waiting == nil, listener == nil else { throw .misused }
        if descriptor < 0 { try connect() }
        exchange += 1
        let number = exchange
        output += request.bytes(host: address.description)
        executor.queue.asyncAfter(deadline: .now() + .milliseconds(patience)) { @Sendable [weak self] in
            self?.assumeIsolated { if $0.exchange == number, $0.waiting != nil { $0.lose(.timedOut) } }
        }
        let answer = await withCheckedContinuation { continuation in
            waiting = continuation
            if writeSource == nil { flush() }
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
        descriptor = opened
        reader = ResponseReader()
        output = []
        let source = DispatchSource.makeReadSource(fileDescriptor: opened, queue: executor.queue)
        source.setEventHandler { @Sendable [self] in assumeIsolated { $0.receive(opened) } }
        source.setCancelHandler { @Sendable in Socket.closeDescriptor(opened) }
        source.activate()
        readSource = source
        if isConnecting { watchForWriting() }
    }

    private func flush() {
        guard descriptor >= 0 else { return lose(.closed) }
        guard let sent = Socket.send(descriptor, output) else { return lose(.closed) }
        output = output.dropFirst(sent)
        if output.isEmpty { endWatching() } else if writeSource == nil { watchForWriting() }
    }

    private func watchForWriting() {
        let source = DispatchSource.makeWriteSource(fileDescriptor: descriptor, queue: executor.queue)
        source.setEventHandler { @Sendable [self] in assumeIsolated { $0.flush() } }
        source.activate()
        writeSource = source
    }

    private func endWatching() {
        writeSource?.cancel()
        writeSource = nil
    }

    private func receive(_ from: Int32) {
        guard from == descriptor else { return }
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
        endWatching()
        readSource?.cancel()
        readSource = nil
        descriptor = -1
        output = []
        listener?.finish()
        listener = nil
        let asked = waiting
        waiting = nil
        asked?.resume(returning: .failure(error))
    }
}
