import Dispatch

extension Server {
    /// Opens a stream whose last event so far is known, as after a restart: who has seen that one has missed nothing.
    package func open(_ stream: EventStream, lastID: UInt64) {
        guard broadcasts[stream] == nil else { return }
        broadcasts[stream] = Broadcast(log: EventLog(lastID: lastID, limit: configuration.eventLogBytes))
    }

    /// Labels of all who listen.
    package func listeners(on stream: EventStream) -> [String] {
        (broadcasts[stream]?.listeners ?? [])
            .compactMap { connection in
                if case .listening(let listener) = connection.phase { listener.label } else { nil }
            }
    }

    /// Ends the streams of whoever may listen no longer.
    package func dismiss(_ label: String) {
        let listening = broadcasts.values.flatMap(\.listeners)
        for connection in listening {
            if case .listening(let listener) = connection.phase, listener.label == label { close(connection) }
        }
    }

    /// Sends events that belong together, from one commit, to all who listen.
    ///
    /// - Parameter previous: the last event before these, for a stream not yet open: who has seen it has missed nothing.
    package nonisolated func publish(
        _ events: [ServerEvent],
        on stream: EventStream,
        after previous: UInt64 = 0
    ) {
        enter { server in
            server.open(stream, lastID: previous)
            server.broadcasts[stream]?.log.append(events)
            server.scheduleBroadcast(on: stream)
        }
    }

    /// Behind what already waits in the queue, so that commits that come close together leave together.
    private func scheduleBroadcast(on stream: EventStream) {
        guard let broadcast = broadcasts[stream], !broadcast.isDue, broadcast.position < broadcast.log.end else {
            return
        }
        broadcasts[stream]?.isDue = true
        executor.queue.async { @Sendable [self] in assumeIsolated { $0.sendNews(of: stream) } }
    }

    /// What is new is put together once for each set of channels, and each listener gets it with one `send`.
    private func sendNews(of stream: EventStream) {
        guard let broadcast = broadcasts[stream] else { return }
        let (log, start) = (broadcast.log, broadcast.position)
        broadcasts[stream]?.isDue = false
        broadcasts[stream]?.position = log.end
        var news: [Channels: [UInt8]] = [:]
        var leaving: [Connection] = []
        for connection in broadcast.listeners {
            guard case .listening(var listener) = connection.phase, listener.position < log.end else { continue }
            let lag = log.lag(at: listener.position) ?? .max
            if connection.isBlocked || lag == .max {
                if lag > configuration.listenerLag { leaving.append(connection) }
                continue
            }
            var bytes = listener.position == start ? news[listener.channels] : nil
            if bytes == nil {
                bytes = log.bytes(from: listener.position, to: listener.channels)
                if listener.position == start { news[listener.channels] = bytes }
            }
            listener.position = log.end
            connection.phase = .listening(listener)
            if let bytes, !bytes.isEmpty, !sendNow(bytes, connection) { leaving.append(connection) }
        }
        for connection in leaving { close(connection) }
    }

    /// - Returns: false when the client is gone.
    private func sendNow(_ bytes: [UInt8], _ connection: Connection) -> Bool {
        guard let sent = Socket.send(connection.id.descriptor, bytes[...]) else { return false }
        if sent < bytes.count {
            connection.output.append(bytes, from: sent)
            block(connection)
        }
        return true
    }

    /// Makes the connection a listener, beginning with what it missed.
    func listen(_ connection: Connection, _ subscription: EventSubscription) {
        open(subscription.stream, lastID: 0)
        guard let broadcast = broadcasts[subscription.stream] else { return }
        let position = subscription.after.map { broadcast.log.position(after: $0) } ?? broadcast.log.end
        connection.output.append(Array("retry: \(configuration.retry)\n\n".utf8))
        if let position {
            connection.output.append(broadcast.log.bytes(from: position, to: subscription.channels))
        } else {
            connection.output.append(broadcast.log.gap)
        }
        let listener = Connection.Listener(
            stream: subscription.stream,
            channels: subscription.channels,
            label: subscription.label,
            position: broadcast.log.end,
            index: broadcast.listeners.count
        )
        connection.enter(.listening(listener), at: clock)
        connection.parser.releaseStorage()
        broadcasts[subscription.stream]?.listeners.append(connection)
        connection.endsAfterOutput = isStopping
    }

    /// What came while the connection was blocked.
    func catchUp(_ connection: Connection) {
        guard case .listening(var listener) = connection.phase, let log = broadcasts[listener.stream]?.log else {
            return
        }
        guard log.lag(at: listener.position) != nil else { return close(connection) }
        let bytes = log.bytes(from: listener.position, to: listener.channels)
        listener.position = log.end
        connection.phase = .listening(listener)
        guard !bytes.isEmpty else { return }
        connection.output.append(bytes)
        flush(connection)
    }

    func leave(_ listener: Connection.Listener) {
        guard let last = broadcasts[listener.stream]?.listeners.popLast() else { return }
        guard case .listening(var moved) = last.phase, moved.index != listener.index else { return }
        moved.index = listener.index
        last.phase = .listening(moved)
        broadcasts[listener.stream]?.listeners[listener.index] = last
    }

    /// Ends a stream in good order; the client will come back.
    func end(_ connection: Connection) {
        if !connection.isBlocked { catchUp(connection) }
        if case .closed = connection.phase { return }
        if connection.output.isEmpty { linger(connection) } else { connection.endsAfterOutput = true }
    }

    /// Keeps connections from looking dead to whoever stands between.
    func sendHeartbeats() {
        var gone: [Connection] = []
        for broadcast in broadcasts.values {
            for connection in broadcast.listeners where !connection.isBlocked {
                if !sendNow(configuration.heartbeat.bytes, connection) { gone.append(connection) }
            }
        }
        for connection in gone { close(connection) }
    }
}
