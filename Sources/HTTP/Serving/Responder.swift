/// Where the answer to one request goes, from whatever thread and at whatever time. A second answer, or one to a
/// client that has left, is forgotten.
package struct Responder: Sendable {
    let server: Server
    let connection: ConnectionID
    let exchangeNumber: UInt32

    package func answer(_ response: Response) { server.enter { $0.deliver(response, to: self) } }
}

/// What a handler says at once.
package enum Reply: Sendable {
    case now(Response)
    /// The responder will be used.
    case later
}

/// Called on the server's queue, one request at a time: it must be quick, and hand everything slow to others.
package typealias Handler = @Sendable (Request, Responder) -> Reply
