extension Server {
    /// Takes in who waits at the door, so many at a time that others are not kept waiting.
    func acceptWaiting() {
        guard !isStopping else { return }
        for _ in 0..<128 {
            switch Socket.accept(listener) {
            case .connection(let descriptor, let address): admit(descriptor, from: address)
            case .nothing: return
            case .exhausted:
                pauseAccepting()
                closeLongestIdle()
                return
            }
        }
    }

    private func admit(_ descriptor: Int32, from address: Address) {
        let fromAddress = connectionsOfAddress[address.host, default: 0]
        if connectionCount >= connectionLimit { closeLongestIdle() }
        guard connectionCount < connectionLimit, fromAddress < configuration.connectionsPerAddress else {
            turnAway(descriptor)
            return
        }
        Socket.prepare(descriptor)
        generation = generation == .max ? 1 : generation + 1
        let id = ConnectionID(descriptor: descriptor, generation: generation)
        let connection = Connection(id: id, peer: address, limits: configuration.limits, since: clock)
        guard watch(descriptor, for: connection.watchedFor, as: id.number) else { return turnAway(descriptor) }
        while table.count <= descriptor { table.append(nil) }
        table[Int(descriptor)] = connection
        connectionCount += 1
        connectionsOfAddress[address.host] = fromAddress + 1
    }

    /// Says 503 as far as it can be said without waiting.
    private func turnAway(_ descriptor: Int32) {
        var bytes: [UInt8] = []
        let response = Response(plain: .serviceUnavailable, reason: "too many connections")
        let content = Exchange().writeHead(of: response, date: dateField, to: &bytes)
        _ = Socket.send(descriptor, bytes[...], content)
        Socket.endSending(descriptor)
        Socket.closeDescriptor(descriptor)
    }

    /// Makes room by ending a connection without a request, as a server may at any time (RFC 9112 §9.5).
    private func closeLongestIdle() {
        var longest: Connection?
        for connection in table {
            guard let connection, connection.canMakeRoom(at: clock), connection.since < longest?.since ?? .max else {
                continue
            }
            longest = connection
        }
        if let longest { close(longest) }
    }

    private func pauseAccepting() {
        guard !isAcceptingPaused else { return }
        isAcceptingPaused = true
        watch(listener, insteadFor: [], as: ConnectionID.listener.number)
    }

    /// Tries again after descriptors had run out.
    func resumeAccepting() {
        guard isAcceptingPaused, listener >= 0 else { return }
        isAcceptingPaused = false
        watch(listener, insteadFor: .reading, as: ConnectionID.listener.number)
    }
}
