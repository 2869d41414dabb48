/// What a connection has yet to send.
struct Output {
    enum Progress {
        case sentAll
        /// The system takes no more for now.
        case blocked
        case broken
    }

    private var parts: [[UInt8]] = []
    /// How much of the first part is sent.
    private var offset = 0
    private(set) var count = 0
    /// Bytes sent since the server accepted the connection.
    private(set) var sent = 0

    var isEmpty: Bool { count == 0 }

    /// Adds bytes, small ones to the run before them so that the head of an answer and its content leave together.
    ///
    /// - Parameter offset: where to begin; only while there is nothing else to send.
    mutating func append(_ bytes: [UInt8], from offset: Int = 0) {
        guard bytes.count > offset else { return }
        count += bytes.count - offset
        if let last = parts.indices.last, bytes.count < 4_096, parts[last].count < 8_192 {
            parts[last] += bytes
        } else {
            if parts.isEmpty { self.offset = offset }
            parts.append(bytes)
        }
    }

    mutating func flush(to descriptor: Int32) -> Progress {
        while let first = parts.first {
            let second = parts.count > 1 ? parts[1] : []
            let wanted = first.count - offset + second.count
            guard let taken = Socket.send(descriptor, first[offset...], second) else { return .broken }
            sent += taken
            count -= taken
            drop(taken)
            if taken < wanted { return .blocked }
        }
        return .sentAll
    }

    private mutating func drop(_ taken: Int) {
        offset += taken
        while let first = parts.first, offset >= first.count {
            offset -= first.count
            parts.removeFirst()
        }
        if parts.isEmpty { offset = 0 }
    }
}
