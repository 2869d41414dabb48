/// A header field of a response. Its line is written when it is made, so that a field sent with every answer costs
/// little.
package struct HeaderField: Sendable, Equatable {
    package let name: String
    package let value: String
    /// Name, value and line end. A line end or NUL inside becomes a space, so that no field can smuggle in another
    /// (RFC 9110 §5.5).
    let line: [UInt8]

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
        var line: [UInt8] = []
        line.reserveCapacity(name.utf8.count + value.utf8.count + 4)
        line += name.utf8
        line += [Octet.colon, Octet.space]
        line += value.utf8
        for index in line.indices where line[index] < Octet.space && line[index] != Octet.tab {
            line[index] = Octet.space
        }
        line += [Octet.carriageReturn, Octet.lineFeed]
        self.line = line
    }
}

/// An answer. Content-Length, Date and Connection are added on the way out; all else is the caller's.
package struct Response: Sendable {
    package enum Body: Sendable {
        /// An array is shared, not copied, when it goes to many.
        case bytes([UInt8])
        /// Fields and content encoded beforehand, for what many fetch.
        case cached(CachedContent)
        /// A stream of events that lasts until either side leaves.
        case events(EventSubscription)
    }

    package var status: Status
    package var fields: [HeaderField]
    package var body: Body

    package init(_ status: Status, fields: [HeaderField] = [], body: [UInt8] = []) {
        self.status = status
        self.fields = fields
        self.body = .bytes(body)
    }

    /// Text in UTF-8.
    package init(_ status: Status = .ok, text: String, type: String = "text/plain; charset=utf-8") {
        self.init(status, fields: [HeaderField("Content-Type", type)], body: Array(text.utf8))
    }

    package init(_ content: CachedContent, fields: [HeaderField] = []) {
        status = .ok
        self.fields = fields
        body = .cached(content)
    }

    package init(_ subscription: EventSubscription, fields: [HeaderField] = []) {
        status = .ok
        self.fields = fields
        body = .events(subscription)
    }

    /// 303, the answer to a form that was taken (RFC 9110 §15.4.4).
    package static func seeOther(_ location: String) -> Response {
        Response(.seeOther, fields: [HeaderField("Location", location)])
    }

    /// 405 with the methods there are (RFC 9110 §15.5.6).
    package static func methodNotAllowed(allowed: [Method]) -> Response {
        var response = Response(plain: .methodNotAllowed)
        let names = allowed.map(\.rawValue).joined(separator: ", ")
        response.fields.append(HeaderField("Allow", names))
        return response
    }

    /// A status with a small plain body that says so, and why.
    package init(plain status: Status, reason: String? = nil) {
        let because = reason.map { ": \($0)" } ?? ""
        self.init(status, text: "\(status.rawValue) \(status.reasonPhrase)\(because)\n")
    }

    package init(_ refusal: RequestRefusal) { self.init(plain: refusal.status, reason: refusal.reason) }

    /// The value of the first field of that name.
    package subscript(_ name: String) -> String? {
        fields.first { Octet.equalIgnoringCase($0.name.utf8, name.utf8) }?.value
    }
}
