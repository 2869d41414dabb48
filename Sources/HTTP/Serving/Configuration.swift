/// How a server is set up. The defaults suit a county's meeting room: some hundred phones, perhaps all behind one
/// address.
package struct Configuration: Sendable {
    /// Where to listen; port 0 lets the system choose.
    package var address = Address(host: "127.0.0.1", port: 0)
    package var hosts = AllowedHosts.any
    package var limits = RequestLimits()
    package var patience = Patience()
    /// A lower limit of content for some requests, asked when the head is in. Nil keeps `limits.body`.
    package var bodyLimit: (@Sendable (RequestHead) -> Int)?
    /// The answer to a request that is not taken up because of its content. Nil gives a line of plain text.
    package var refused: (@Sendable (RequestRefusal, RequestHead) -> Response)?

    /// Connections in all; beyond it the one idle longest is closed, and if none is, the new one gets 503. Bounded
    /// also by the descriptors the system grants.
    package var connections = 10_000
    /// Connections from one address. High, since a venue's network or a proxy shows a whole room as one address.
    package var connectionsPerAddress = 4_000
    /// Descriptors asked of the system at start.
    package var descriptors = 16_384
    /// Bytes of requests not yet complete, over all connections; who goes beyond gets 503.
    package var heldBytes = 256 << 20
    /// Bytes of answers to pipelined requests gathered before they are sent.
    package var outputBytes = 65_536
    /// Bytes a client may send ahead while its request is being answered.
    package var aheadBytes = 65_536

    /// Bytes of events kept for those who come back.
    package var eventLogBytes = 4 << 20
    /// Bytes a listener may lag behind before it is closed, to come back when it can.
    package var listenerLag = 256 << 10
    /// What tells a client of an event stream, and what lies between, that all is well, and how often.
    package var heartbeat = Heartbeat()
    /// Milliseconds after which a browser that lost its stream comes back (the stream's `retry`).
    package var retry = 1_500

    /// Seconds since 1970, for Date.
    package var now: @Sendable () -> Int = { Socket.secondsSince1970() }

    package init() {}
}

/// A sign of life on event streams.
package struct Heartbeat: Sendable {
    /// Milliseconds between two.
    package var interval = 12_000
    /// A comment, which scripts do not hear of (WHATWG HTML §9.2.7); an event lets them know how long it has been quiet.
    package var bytes = Array(":\n\n".utf8)

    package init() {}

    package init(every interval: Int, _ event: ServerEvent) {
        self.interval = interval
        bytes = event.bytes
    }
}

/// How long a client is waited for, in milliseconds, counted while the server runs: sleep of the machine is not held
/// against anybody.
package struct Patience: Sendable {
    /// For a request head, from its first byte; then 408. The same for the first byte on a new connection.
    package var head = 10_000
    /// For content, beyond what `minimumRate` allows for what has come; then 408.
    package var content = 12_000
    /// For an answer to be taken, beyond what `minimumRate` allows for what has been.
    package var answer = 15_000
    /// Bytes per second.
    package var minimumRate = 2_000
    /// For the next request on a connection kept open.
    package var idle = 60_000
    /// For the handler; then 503.
    package var handler = 60_000
    /// For the client to close after us (RFC 9112 §9.6).
    package var lingering = 2_000
    /// How often all this is looked at.
    package var tick = 500

    package init() {}
}
