/// The name of a stream of events; the server keeps one log for each.
package struct EventStream: Hashable, Sendable {
    package let name: String

    package init(_ name: String) { self.name = name }
}

/// An answer that goes on: events of a stream from some point.
package struct EventSubscription: Sendable {
    package var stream: EventStream
    package var channels: Channels
    /// The last event the client has; nil for only what is new. What the log no longer holds, or never held, is
    /// replaced by one event named `gap`, upon which the client fetches everything anew.
    package var after: UInt64?
    /// Who is listening, for `Server.listeners(on:)` and `Server.dismiss(_:)`.
    package var label: String

    package init(_ stream: EventStream, channels: Channels = .all, after: UInt64?, label: String = "") {
        self.stream = stream
        self.channels = channels
        self.after = after
        self.label = label
    }
}
