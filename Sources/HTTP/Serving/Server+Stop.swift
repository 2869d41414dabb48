import Dispatch

extension Server {
    /// Stops accepting, finishes what was accepted, then closes. Event streams end after what they have been sent.
    ///
    /// - Parameter grace: milliseconds after which what is left is cut off.
    package func stop(grace: Int = 10_000) async {
        guard listener >= 0 || isStopping else { return }
        if !isStopping { beginStopping(grace) }
        guard !isStopped else { return finishStopping() }
        await withCheckedContinuation { stopWaiters.append($0) }
    }

    private func beginStopping(_ grace: Int) {
        acceptWaiting()
        isStopping = true
        stopDeadline = clock + grace
        close(listener)
        listener = -1
        for connection in connections {
            switch connection.phase {
            case .fresh: receive(connection)
            case .idle:
                receive(connection)
                if connection.isIdle { close(connection) }
            case .listening: end(connection)
            case .head, .content, .handling, .lingering, .closed: break
            }
        }
    }

    private var isStopped: Bool { listener < 0 && connectionCount == 0 }

    func finishStopping() {
        guard isStopped else { return }
        timer?.cancel()
        timer = nil
        for waiter in stopWaiters { waiter.resume() }
        stopWaiters = []
    }
}
