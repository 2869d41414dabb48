package import Dispatch

/// An HTTP/1.1 server (RFC 9110, RFC 9112) on one serial queue, with event streams (WHATWG HTML §9.2).
///
/// The actor's executor is the queue on which its sockets report, so nothing here ever waits or changes threads.
package actor Server: Watcher {
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
    var generation: UInt32 = 0
    /// Bytes just received.
    var received = [UInt8](repeating: 0, count: 65_536)

    let rounds = Rounds()
    /// Not at all while anything else may be waiting in the queue, else the shortest there is.
    var roundPatience: Int32 { handlingCount > 0 || broadcasts.values.contains(where: \.isDue) ? 0 : 1 }

    var listener: Int32 = -1
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
        guard watch(listener, for: .reading, as: ConnectionID.listener.number) else {
            Socket.closeDescriptor(listener)
            listener = -1
            throw .exhausted
        }
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

    func take(_ event: Readiness.Event) {
        let id = ConnectionID(number: event.id)
        if id == .listener { return acceptWaiting() }
        guard let connection = connection(id) else { return }
        if event.canWrite, connection.isBlocked { sendMore(connection) }
        if connection.isReadingPaused {
            if event.isOver { close(connection) }
        } else if event.canRead {
            receive(connection)
        }
    }

    /// Every open connection, as they are now.
    var connections: [Connection] { table.compactMap { $0 } }
}
