/// What a request asks for (RFC 9112 §3.2): path and query of the origin form or the absolute form, or `*`.
package struct Target: Sendable, Equatable {
    /// The path cut at its slashes, each segment percent-decoded once. `/` has none, `/a/` has `a` and an empty one.
    /// A segment may hold a slash of its own, sent as `%2F`.
    package let segments: [String]
    package let query: FormFields
    /// As sent, without scheme and host.
    package let raw: String
    /// `*`, which only OPTIONS may have (RFC 9112 §3.2.4).
    package let isAsterisk: Bool

    static let asterisk = Target(segments: [], query: .none, raw: "*", isAsterisk: true)

    private init(segments: [String], query: FormFields, raw: String, isAsterisk: Bool) {
        self.segments = segments
        self.query = query
        self.raw = raw
        self.isAsterisk = isAsterisk
    }

    /// - Parameter bytes: the origin form, beginning with a slash.
    init(originForm bytes: ArraySlice<UInt8>) throws(RequestRefusal) {
        let mark = bytes.firstIndex(of: Octet.question)
        var segments: [String] = []
        let path = bytes[..<(mark ?? bytes.endIndex)].dropFirst()
        if !path.isEmpty {
            for part in path.split(separator: Octet.slash, omittingEmptySubsequences: false) {
                guard let segment = PercentCoding.text(part) else { throw .malformed("path cannot be decoded") }
                guard segment != ".", segment != ".." else { throw .malformed("dot segment in path") }
                segments.append(segment)
            }
        }
        self.segments = segments
        if let mark {
            guard let query = FormFields(urlEncoded: bytes[(mark + 1)...]) else {
                throw .malformed("query cannot be decoded")
            }
            self.query = query
        } else {
            query = .none
        }
        raw = String(decoding: bytes, as: UTF8.self)
        isAsterisk = false
    }

    /// Takes the request target apart. The absolute form names the host itself (RFC 9112 §3.2.2).
    static func parse(
        _ bytes: ArraySlice<UInt8>,
        method: Method
    ) throws(RequestRefusal) -> (target: Target, authority: ArraySlice<UInt8>?) {
        guard bytes.allSatisfy(Octet.isTarget) else { throw .malformed("invalid character in request target") }
        if bytes.first == Octet.slash { return (try Target(originForm: bytes), nil) }
        if bytes.count == 1, bytes.first == Octet.asterisk {
            guard method == .options else { throw .malformed("only OPTIONS may ask for *") }
            return (.asterisk, nil)
        }
        guard let schemeEnd = bytes.firstIndex(of: Octet.colon),
            ["http", "https"].contains(where: { Octet.equalIgnoringCase(bytes[..<schemeEnd], $0.utf8) }),
            bytes[schemeEnd...].starts(with: "://".utf8)
        else { throw .malformed("request target is neither a path nor an address") }
        let rest = bytes[(schemeEnd + 3)...]
        let authorityEnd = rest.firstIndex { $0 == Octet.slash || $0 == Octet.question } ?? rest.endIndex
        let path = rest[authorityEnd...]
        let origin = path.first == Octet.slash ? path : ([Octet.slash] + path)[...]
        return (try Target(originForm: origin), rest[..<authorityEnd])
    }
}
