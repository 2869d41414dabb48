/// Everything of a request but its content (RFC 9112 §2.1).
package struct RequestHead: Sendable, Equatable {
    package let method: Method
    package let target: Target
    /// From the target if it names one, else from the Host field; nil only from HTTP/1.0.
    package let host: Host?
    package let headers: Headers
    package let version: HTTPVersion
    /// Whether the client wants the connection kept (RFC 9112 §9.3).
    let keepsAlive: Bool
    /// Whether the client waits for 100 (Continue) before it sends the content (RFC 9110 §10.1.1).
    let expectsContinue: Bool
    let framing: Framing
}

package enum HTTPVersion: Sendable, Equatable {
    case http10
    case http11
}

/// A request, complete.
package struct Request: Sendable, Equatable {
    package let head: RequestHead
    package let body: [UInt8]
    /// Who sent it, as seen by the socket.
    package let peer: Address

    package var method: Method { head.method }
    package var target: Target { head.target }
    package var segments: [String] { head.target.segments }
    package var query: FormFields { head.target.query }
    package var headers: Headers { head.headers }
    package var host: Host? { head.host }
    package var cookies: Cookies { Cookies(head.headers) }

    /// The content as form fields; throws 415 or 400.
    package func form() throws(RequestRefusal) -> FormFields { try FormBody.fields(of: self) }

    /// The last event the client has seen: the Last-Event-ID field of a browser that reconnects, else `after` in the
    /// query. Nil when neither is there; 0 when it is no number, so that everything counts as missed.
    package var lastEventID: UInt64? {
        (headers["last-event-id"] ?? query["after"]).map { UInt64($0) ?? 0 }
    }
}

/// An IP address and a port.
package struct Address: Sendable, Hashable, CustomStringConvertible {
    package let host: String
    package let port: UInt16

    package init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
