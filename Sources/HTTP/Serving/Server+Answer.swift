extension Server {
    /// Takes an answer that was promised, if it is still waited for.
    func deliver(_ response: Response, to responder: Responder) {
        guard let connection = connection(responder.connection), case .handling = connection.phase,
            connection.exchangeNumber == responder.exchangeNumber
        else { return }
        respond(response, connection)
        if !connection.isBlocked { resumeReading(connection) }
        advance(connection)
    }

    /// Writes an answer behind those before it.
    func respond(_ response: Response, _ connection: Connection) {
        var head: [UInt8] = []
        if case .handling = connection.phase { handlingCount -= 1 }
        connection.enter(.idle, at: clock)
        if isStopping { connection.exchange.keepsAlive = false }
        if case .events(let subscription) = response.body {
            connection.exchange.keepsAlive = false
            _ = connection.exchange.writeHead(of: response, date: dateField, to: &head)
            connection.output.append(head)
            if !connection.exchange.isHead { return listen(connection, subscription) }
        } else {
            let content = connection.exchange.writeHead(of: response, date: dateField, to: &head)
            connection.output.append(head)
            connection.output.append(content)
        }
        connection.endsAfterOutput = !connection.exchange.keepsAlive
        connection.exchange.condition = nil
    }

    /// Sends what there is. What the system does not take waits, and nothing more is read meanwhile.
    func flush(_ connection: Connection) {
        if case .closed = connection.phase { return }
        switch connection.output.flush(to: connection.id.descriptor) {
        case .broken: close(connection)
        case .blocked: block(connection)
        case .sentAll:
            unblock(connection)
            if connection.endsAfterOutput { linger(connection) }
        }
    }

    func block(_ connection: Connection) {
        if !connection.isBlocked {
            connection.isBlocked = true
            connection.blockedSince = clock
            connection.sentWhenBlocked = connection.output.sent
        }
        if case .listening = connection.phase { return watch(connection) }
        connection.isReadingPaused = true
        watch(connection)
    }

    private func unblock(_ connection: Connection) {
        guard connection.isBlocked else { return }
        connection.isBlocked = false
        if !connection.hasPeerEnded { connection.isReadingPaused = false }
        watch(connection)
    }

    func pauseReading(_ connection: Connection) {
        guard !connection.isReadingPaused else { return }
        connection.isReadingPaused = true
        watch(connection)
    }

    func resumeReading(_ connection: Connection) {
        guard connection.isReadingPaused, !connection.hasPeerEnded else { return }
        connection.isReadingPaused = false
        watch(connection)
    }

    private func watch(_ connection: Connection) {
        let interest = connection.interest
        guard interest != connection.watchedFor else { return }
        connection.watchedFor = interest
        watch(connection.id.descriptor, insteadFor: interest, as: connection.id.number)
    }

    func sendMore(_ connection: Connection) {
        flush(connection)
        guard !connection.isBlocked else { return }
        if case .listening = connection.phase { catchUp(connection) } else { advance(connection) }
    }

    /// Ends our side and reads on for a while: closing at once could destroy the answer on its way (RFC 9112 §9.6).
    func linger(_ connection: Connection) {
        if connection.hasPeerEnded { return close(connection) }
        if case .listening(let listener) = connection.phase { leave(listener) }
        connection.enter(.lingering, at: clock)
        connection.parser.releaseStorage()
        Socket.endSending(connection.id.descriptor)
        resumeReading(connection)
    }

    /// Forgets the connection and closes its descriptor.
    func close(_ connection: Connection) {
        if case .closed = connection.phase { return }
        if case .listening(let listener) = connection.phase { leave(listener) }
        if case .handling = connection.phase { handlingCount -= 1 }
        connection.enter(.closed, at: clock)
        let descriptor = connection.id.descriptor
        table[Int(descriptor)] = nil
        connectionCount -= 1
        heldBytes -= connection.accountedBytes
        connection.accountedBytes = 0
        let others = connectionsOfAddress[connection.peer.host, default: 1] - 1
        connectionsOfAddress[connection.peer.host] = others > 0 ? others : nil
        close(descriptor)
        resumeAccepting()
        if isStopping { finishStopping() }
    }
}
