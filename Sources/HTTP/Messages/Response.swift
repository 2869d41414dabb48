/// A header field of a response.
package struct HeaderField: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Writes the field line. A line end or NUL inside becomes a space, so that no field can smuggle in another
    /// (RFC 9110 §5.5).
    func write(to bytes: inout [UInt8]) {
        HeaderField.write(name, to: &bytes)
        bytes.append(Octet.colon)
        bytes.append(Octet.space)
        HeaderField.write(value, to: &bytes)
        bytes.append(Octet.carriageReturn)
        bytes.append(Octet.lineFeed)
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes += text.utf8
        for index in start..<bytes.count where bytes[index] < Octet.space && bytes[index] != Octet.tab {
            bytes[index] = Octet.space
        }
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
