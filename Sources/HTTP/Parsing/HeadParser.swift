/// Collects the lines of a request head and makes a `RequestHead` of them (RFC 9112 §3 and §5).
struct HeadParser {
    private var method = Method.get
    private var target = Target.asterisk
    private var authority: [UInt8]?
    private var version = HTTPVersion.http11
    private var bytes: [UInt8] = []
    private var fields: [Headers.Field] = []

    /// `method SP request-target SP HTTP-version`, with exactly these two spaces (RFC 9112 §3).
    mutating func takeRequestLine(_ line: ArraySlice<UInt8>) throws(RequestRefusal) {
        guard let first = line.firstIndex(of: Octet.space), let last = line.lastIndex(of: Octet.space), first < last
        else { throw .malformed("request line is not method, target and version") }
        let name = line[..<first]
        guard !name.isEmpty, name.allSatisfy(Octet.isToken) else { throw .malformed("invalid method") }
        version = try HeadParser.version(line[(last + 1)...])
        let wanted = line[(first + 1)..<last]
        guard !wanted.isEmpty, wanted.allSatisfy(Octet.isTarget) else {
            throw .malformed("invalid character in request target")
        }
        guard let method = Method(token: name) else { throw RequestRefusal(.notImplemented, "method not implemented") }
        self.method = method
        let parsed = try Target.parse(wanted, method: method)
        target = parsed.target
        authority = parsed.authority.map(Array.init)
        bytes.reserveCapacity(512)
        fields.reserveCapacity(16)
    }

    /// `field-name ":" OWS field-value OWS`. Nothing may stand before the colon, and no line may continue the one
    /// before it (RFC 9112 §5.1 and §5.2).
    mutating func takeField(_ line: ArraySlice<UInt8>) throws(RequestRefusal) {
        let range = try HeadParser.field(line)
        let offset = Int32(bytes.count) - Int32(line.startIndex)
        bytes += line
        fields.append(
            Headers.Field(
                name: (Int32(line.startIndex) + offset)..<(Int32(range.name) + offset),
                value: (Int32(range.value.lowerBound) + offset)..<(Int32(range.value.upperBound) + offset)
            )
        )
    }

    var fieldCount: Int { fields.count }

    /// Where the name of a field ends and where its value lies.
    static func field(_ line: ArraySlice<UInt8>) throws(RequestRefusal) -> (name: Int, value: Range<Int>) {
        var index = line.startIndex
        while index < line.endIndex, Octet.isToken(line[index]) { index += 1 }
        guard index < line.endIndex, line[index] == Octet.colon, index > line.startIndex else {
            throw .malformed("invalid field name")
        }
        let name = index
        let value = Octet.trimmed(line[(index + 1)...])
        guard value.allSatisfy(Octet.isFieldContent) else { throw .malformed("invalid field value") }
        return (name, value.startIndex..<value.endIndex)
    }

    /// The head, now that all its lines are in.
    mutating func finish() throws(RequestRefusal) -> RequestHead {
        var hosts: [ArraySlice<UInt8>] = []
        var lengths: [ArraySlice<UInt8>] = []
        var codings: [ArraySlice<UInt8>] = []
        var connection: [ArraySlice<UInt8>] = []
        var expectations: [ArraySlice<UInt8>] = []
        for field in fields {
            let value = bytes[Int(field.value.lowerBound)..<Int(field.value.upperBound)]
            switch field.name.count {
            case 4 where has("host", field): hosts.append(value)
            case 6 where has("expect", field): expectations.append(value)
            case 10 where has("connection", field): connection.append(value)
            case 14 where has("content-length", field): lengths.append(value)
            case 17 where has("transfer-encoding", field): codings.append(value)
            default: break
            }
        }
        let framing = try Framing(lengths: lengths, codings: codings, version: version)
        let host = try effectiveHost(hosts)
        let mustHaveLength = version == .http10 && (method == .post || method == .put || method == .patch)
        if mustHaveLength, framing == .none { throw RequestRefusal(.lengthRequired, "no Content-Length") }
        return RequestHead(
            method: method,
            target: target,
            host: host,
            headers: Headers(bytes: bytes, fields: fields),
            version: version,
            keepsAlive: keepsAlive(connection),
            expectsContinue: try expectsContinue(expectations),
            framing: framing == .length(0) ? .none : framing
        )
    }

    private func has(_ name: StaticString, _ field: Headers.Field) -> Bool {
        var index = Int(field.name.lowerBound)
        return name.withUTF8Buffer { expected in
            for octet in expected {
                guard Octet.lowercased(bytes[index]) == octet else { return false }
                index += 1
            }
            return true
        }
    }

    /// Exactly one Host, well formed; what the target names goes before it (RFC 9112 §3.2).
    private func effectiveHost(_ hosts: [ArraySlice<UInt8>]) throws(RequestRefusal) -> Host? {
        guard hosts.count <= 1 else { throw .malformed("more than one Host") }
        guard let first = hosts.first ?? authority.map({ $0[...] }) else {
            guard version == .http10 else { throw .malformed("no Host") }
            return nil
        }
        guard !hosts.isEmpty || version == .http10 else { throw .malformed("no Host") }
        guard let host = Host(first) else { throw .malformed("invalid Host") }
        guard let authority else { return host }
        guard let named = Host(authority[...]) else { throw .malformed("invalid host in request target") }
        return named
    }

    private func keepsAlive(_ connection: [ArraySlice<UInt8>]) -> Bool {
        var keeps = version == .http11
        for line in connection {
            for option in line.split(separator: Octet.comma) {
                let option = option.filter { $0 != Octet.space && $0 != Octet.tab }
                if Octet.equalIgnoringCase(option, "close".utf8) { return false }
                if Octet.equalIgnoringCase(option, "keep-alive".utf8) { keeps = true }
            }
        }
        return keeps
    }

    private func expectsContinue(_ expectations: [ArraySlice<UInt8>]) throws(RequestRefusal) -> Bool {
        guard !expectations.isEmpty, version == .http11 else { return false }
        guard expectations.allSatisfy({ Octet.equalIgnoringCase($0, "100-continue".utf8) }) else {
            throw RequestRefusal(.expectationFailed, "only 100-continue can be expected")
        }
        return true
    }

    /// `HTTP/1.1` and `HTTP/1.0`; another version well written is 505 (RFC 9112 §2.3).
    private static func version(_ bytes: ArraySlice<UInt8>) throws(RequestRefusal) -> HTTPVersion {
        if bytes.elementsEqual("HTTP/1.1".utf8) { return .http11 }
        if bytes.elementsEqual("HTTP/1.0".utf8) { return .http10 }
        let digits = bytes.dropFirst(5)
        let wellFormed =
            bytes.starts(with: "HTTP/".utf8) && digits.count == 3 && Octet.isDigit(digits[digits.startIndex])
            && digits[digits.startIndex + 1] == UInt8(ascii: ".") && Octet.isDigit(digits[digits.startIndex + 2])
        guard wellFormed else { throw .malformed("invalid HTTP version") }
        throw RequestRefusal(.httpVersionNotSupported, "only HTTP/1.1 and HTTP/1.0")
    }
}
