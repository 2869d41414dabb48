package import Dispatch

/// An HTTP/1.1 server (RFC 9110, RFC 9112) on one serial queue, with event streams (WHATWG HTML §9.2).
///
/// The actor's executor is the queue on which its sockets report, so nothing here ever waits or changes threads.
package actor Server {
    nonisolated let executor: QueueExecutor
    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    let configuration: Configuration
    let handler: Handler
    let hosts: AllowedHosts

    /// Connections by descriptor.
    var table: [Connection?] = []
    var connectionCount = 0
    var connectionsOfAddress: [String: Int] = [:]
    var connectionLimit = 0
    var heldBytes = 0
    /// Requests that the handler has and has not answered.
    var handlingCount = 0
    /// Connections that wait for their write source to end.
    var closing: [Int32: Connection] = [:]
    var generation: UInt32 = 0
    /// Bytes just received.
    var received = [UInt8](repeating: 0, count: 65_536)

    /// Connections asked about in rounds.
    var gathered: [Connection] = []
    var pollSet = PollSet()
    var isRoundDue = false
    var emptyRounds = 0
    var roundCount = 0

    var listener: Int32 = -1
    var acceptSource: (any DispatchSourceRead)?
    var isAcceptingPaused = false
    var isStopping = false
    var stopDeadline = Int.max
    var stopWaiters: [CheckedContinuation<Void, Never>] = []

    var timer: (any DispatchSourceTimer)?
    /// Milliseconds this server has been running.
    var clock = 0
    var dateSecond = Int.min
    var dateField: [UInt8] = []
    var nextHeartbeat = 0

    var broadcasts: [EventStream: Broadcast] = [:]

    /// - Parameters:
    ///   - queue: a serial one that everything here happens on. Whoever shares it answers and publishes without a change
    ///     of threads.
    ///   - handler: answers at once or later.
    package init(
        _ configuration: Configuration = Configuration(),
        on queue: DispatchQueue = DispatchQueue(label: "http", qos: .userInitiated),
        handler: @escaping Handler
    ) {
        self.configuration = configuration
        self.handler = handler
        hosts = configuration.hosts
        executor = QueueExecutor(queue)
    }

    /// Begins to listen, and says where.
    package func start() throws(SocketError) -> Address {
        Socket.ignoreBrokenPipes()
        let descriptors = Socket.raiseDescriptorLimit(to: configuration.descriptors)
        connectionLimit = max(1, min(configuration.connections, descriptors - 32))
        listener = try Socket.listen(on: configuration.address)
        nextHeartbeat = configuration.heartbeat.interval
        refreshDate()
        let accepting = DispatchSource.makeReadSource(fileDescriptor: listener, queue: executor.queue)
        accepting.setEventHandler { @Sendable [self] in assumeIsolated { $0.acceptWaiting() } }
        accepting.setCancelHandler { @Sendable [self] in assumeIsolated { $0.releaseListener() } }
        accepting.activate()
        acceptSource = accepting
        let timer = DispatchSource.makeTimerSource(queue: executor.queue)
        let tick = DispatchTimeInterval.milliseconds(configuration.patience.tick)
        timer.schedule(deadline: .now() + tick, repeating: tick, leeway: .milliseconds(50))
        timer.setEventHandler { @Sendable [self] in assumeIsolated { $0.tick() } }
        timer.activate()
        self.timer = timer
        return Socket.localAddress(listener)
    }

    /// Does something here: at once for whoever is on the queue, else as soon as it is its turn.
    nonisolated func enter(_ body: @escaping @Sendable (isolated Server) -> Void) {
        if executor.isCurrent { return assumeIsolated(body) }
        executor.queue.async { @Sendable [self] in assumeIsolated(body) }
    }

    func connection(_ id: ConnectionID) -> Connection? {
        guard id.descriptor < table.count, let connection = table[Int(id.descriptor)] else { return nil }
        return connection.id == id ? connection : nil
    }

    /// Every open connection, as they are now.
    var connections: [Connection] { table.compactMap { $0 } }
}
