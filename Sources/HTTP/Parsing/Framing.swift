/// How long the content of a request is (RFC 9112 §6.3).
enum Framing: Sendable, Equatable {
    case none
    case length(Int)
    case chunked

    /// - Parameters:
    ///   - lengths: every Content-Length line.
    ///   - codings: every Transfer-Encoding line.
    /// - Throws: where two readers could see two lengths, since that is how requests are smuggled (RFC 9112 §11.2).
    init(
        lengths: [ArraySlice<UInt8>],
        codings: [ArraySlice<UInt8>],
        version: HTTPVersion
    ) throws(RequestRefusal) {
        if let coding = codings.first {
            guard lengths.isEmpty else { throw .malformed("both Transfer-Encoding and Content-Length") }
            guard version == .http11 else { throw .malformed("Transfer-Encoding in HTTP/1.0") }
            guard codings.count == 1 else { throw .malformed("more than one Transfer-Encoding") }
            try Framing.requireChunked(coding)
            self = .chunked
        } else if let length = lengths.first {
            guard lengths.count == 1 else { throw .malformed("more than one Content-Length") }
            guard !length.isEmpty, length.allSatisfy(Octet.isDigit) else { throw .malformed("invalid Content-Length") }
            guard let count = Int(String(decoding: length, as: UTF8.self)) else {
                throw RequestRefusal(.contentTooLarge, "Content-Length is above any limit")
            }
            self = .length(count)
        } else {
            self = .none
        }
    }

    /// Only `chunked`, and nothing else, is understood (RFC 9112 §6.1).
    private static func requireChunked(_ coding: ArraySlice<UInt8>) throws(RequestRefusal) {
        if Octet.equalIgnoringCase(coding, "chunked".utf8) { return }
        let names = coding.split(separator: Octet.comma, omittingEmptySubsequences: false)
            .map { $0.filter { $0 != Octet.space && $0 != Octet.tab } }
        let wellFormed = names.allSatisfy { !$0.isEmpty && $0.allSatisfy(Octet.isToken) }
        let chunked = names.filter { Octet.equalIgnoringCase($0, "chunked".utf8) }.count
        guard wellFormed, chunked == 1, let last = names.last, Octet.equalIgnoringCase(last, "chunked".utf8) else {
            throw .malformed("Transfer-Encoding does not end in one chunked")
        }
        throw RequestRefusal(.notImplemented, "transfer coding not implemented")
    }
}
