import Dispatch

extension Server {
    /// Stops accepting, finishes what was accepted, then closes. Event streams end after what they have been sent.
    ///
    /// - Parameter grace: milliseconds after which what is left is cut off.
    package func stop(grace: Int = 10_000) async {
        guard acceptSource != nil || isStopping else { return }
        if !isStopping { beginStopping(grace) }
        guard !isStopped else { return finishStopping() }
        await withCheckedContinuation { stopWaiters.append($0) }
    }

    private func beginStopping(_ grace: Int) {
        acceptWaiting()
        isStopping = true
        stopDeadline = clock + grace
        resumeAccepting()
        acceptSource?.cancel()
        acceptSource = nil
        for connection in connections {
            switch connection.phase {
            case .fresh: receive(connection.id)
            case .idle:
                receive(connection.id)
                if connection.isIdle { close(connection) }
            case .listening: end(connection)
            case .head, .content, .handling, .lingering, .closed: break
            }
        }
    }

    /// Nobody can come in any more.
    func releaseListener() {
        Socket.closeDescriptor(listener)
        listener = -1
        finishStopping()
    }

    private var isStopped: Bool { listener < 0 && connectionCount == 0 && closing.isEmpty }

    func finishStopping() {
        guard isStopped else { return }
        timer?.cancel()
        timer = nil
        for waiter in stopWaiters { waiter.resume() }
        stopWaiters = []
    }
}
