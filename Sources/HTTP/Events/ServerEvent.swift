/// To whom events may go. A listener names the channels it may hear, an event those it is for; one in common is enough.
package struct Channels: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    /// One of 64 channels.
    package static func number(_ number: Int) -> Channels { Channels(rawValue: 1 << UInt64(number & 63)) }

    package static let all = Channels(rawValue: .max)
}

/// One event of a stream, encoded once (WHATWG HTML §9.2.5, "server-sent events").
package struct ServerEvent: Sendable, Equatable {
    /// Nil for what need not be caught up with later.
    package let id: UInt64?
    package let channels: Channels
    package let bytes: [UInt8]

    /// - Parameters:
    ///   - id: larger than every earlier one of the stream.
    ///   - name: the event type; "message" to a browser when nil.
    ///   - data: any text; each of its lines becomes a `data` line.
    package init(id: UInt64?, name: String? = nil, data: String, channels: Channels = .all) {
        var bytes: [UInt8] = []
        if let id { bytes += "id: \(id)\n".utf8 }
        if let name {
            bytes += "event: ".utf8
            bytes += name.utf8.filter { $0 >= Octet.space }
            bytes.append(Octet.lineFeed)
        }
        ServerEvent.write(data.utf8, to: &bytes)
        bytes.append(Octet.lineFeed)
        self.id = id
        self.channels = channels
        self.bytes = bytes
    }

    /// CR, LF and CRLF all end a line.
    private static func write(_ data: String.UTF8View, to bytes: inout [UInt8]) {
        let prefix = "data: ".utf8
        bytes += prefix
        var afterReturn = false
        for octet in data {
            if octet == Octet.carriageReturn || (octet == Octet.lineFeed && !afterReturn) {
                bytes.append(Octet.lineFeed)
                bytes += prefix
            } else if octet != Octet.lineFeed {
                bytes.append(octet)
            }
            afterReturn = octet == Octet.carriageReturn
        }
        bytes.append(Octet.lineFeed)
    }
}
