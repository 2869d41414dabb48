/// What a client asks.
package struct ClientRequest: Sendable, Equatable {
    package var method: Method
    /// Path and query, already encoded.
    package var path: String
    package var fields: [HeaderField]
    package var body: [UInt8]

    package init(_ method: Method, _ path: String, fields: [HeaderField] = [], body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.fields = fields
        self.body = body
    }

    func bytes(host: String) -> [UInt8] {
        var bytes = Array("\(method.rawValue) \(path) HTTP/1.1\r\n".utf8)
        bytes += HeaderField("Host", host).line
        for field in fields { bytes += field.line }
        if !body.isEmpty || method == .post {
            bytes += HeaderField("Content-Length", String(body.count)).line
        }
        bytes += "\r\n".utf8
        return bytes + body
    }
}

/// What a server answered.
package struct ClientResponse: Sendable, Equatable {
    package var status: Int
    package var fields: [HeaderField]
    package var body: [UInt8]

    /// The value of the first field of that name.
    package subscript(_ name: String) -> String? {
        fields.first { Octet.equalIgnoringCase($0.name.utf8, name.utf8) }?.value
    }
}

/// An event of a stream, as it came.
package struct ClientEvent: Sendable, Equatable {
    package var id: String?
    package var name: String
    package var data: String
}

/// Why there is no answer. Whether the request was carried out is then not known.
package enum ClientError: Error, Equatable, Sendable {
    case noConnection
    case closed
    case timedOut
    /// The answer is not HTTP as this client reads it.
    case malformed
    /// A request was sent while another was waited for, or on a connection that has been closed for good.
    case misused
}
