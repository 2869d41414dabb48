/// Why a request is not taken up: the status to answer with and what was wrong. When the parser says so the connection
/// is closed, since nobody knows what the bytes that follow mean (RFC 9112 §11.2).
package struct RequestRefusal: Error, Equatable, Sendable {
    package let status: Status
    package let reason: String

    init(_ status: Status, _ reason: String) {
        self.status = status
        self.reason = reason
    }

    static func malformed(_ reason: String) -> RequestRefusal { RequestRefusal(.badRequest, reason) }
}
