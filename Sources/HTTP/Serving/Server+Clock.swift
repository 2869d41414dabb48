extension Server {
    /// Looks after everything that takes time.
    func tick() {
        clock += configuration.patience.tick
        refreshDate()
        resumeAccepting()
        for connection in connections { checkPatience(connection) }
        if clock >= nextHeartbeat {
            nextHeartbeat = clock + configuration.heartbeat.interval
            sendHeartbeats()
        }
        if clock >= stopDeadline {
            for connection in connections { close(connection) }
        }
    }

    func refreshDate() {
        let second = configuration.now()
        guard second != dateSecond else { return }
        dateSecond = second
        dateField = Array("Date: \(HTTPDate(secondsSince1970: second))\r\n".utf8)
    }

    private func checkPatience(_ connection: Connection) {
        let patience = configuration.patience
        if connection.isBlocked {
            let sent = connection.output.sent - connection.sentWhenBlocked
            if clock - connection.blockedSince > patience.answer + earned(sent) { close(connection) }
            return
        }
        let waited = clock - connection.since
        switch connection.phase {
        case .fresh where waited > (isStopping ? 1_000 : patience.head): close(connection)
        case .idle where waited > patience.idle: close(connection)
        case .lingering where waited > patience.lingering: close(connection)
        case .head where waited > patience.head: refuseLate(connection, "request head took too long")
        case .content where waited > patience.content + earned(connection.parser.receivedContent):
            refuseLate(connection, "content took too long")
        case .handling where waited > patience.handler:
            refuse(connection, RequestRefusal(.serviceUnavailable, "no answer in time"))
            flush(connection)
        default: break
        }
    }

    private func refuseLate(_ connection: Connection, _ reason: String) {
        refuse(connection, RequestRefusal(.requestTimeout, reason))
        flush(connection)
    }

    /// Milliseconds that so many bytes are worth.
    private func earned(_ bytes: Int) -> Int { bytes * 1_000 / max(1, configuration.patience.minimumRate) }
}
