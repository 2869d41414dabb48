/// The cookies a request brought (RFC 6265 §4.2).
package struct Cookies: Sendable {
    private let lines: [ArraySlice<UInt8>]

    package init(_ headers: Headers) { lines = headers.slices("cookie") }

    /// The first value under that name; names are case-sensitive.
    package subscript(_ name: String) -> String? {
        for line in lines {
            var rest = line
            while !rest.isEmpty {
                let pair = rest.prefix { $0 != Octet.semicolon }
                rest = rest[pair.endIndex...].dropFirst()
                guard let equals = pair.firstIndex(of: Octet.equals),
                    Octet.trimmed(pair[..<equals]).elementsEqual(name.utf8)
                else { continue }
                return text(of: Octet.trimmed(pair[(equals + 1)...]))
            }
        }
        return nil
    }

    private func text(of value: ArraySlice<UInt8>) -> String {
        let isQuoted = value.count >= 2 && value.first == Octet.quote && value.last == Octet.quote
        return String(decoding: isQuoted ? value.dropFirst().dropLast() : value, as: UTF8.self)
    }
}

/// A cookie to set (RFC 6265 §4.1): never readable by scripts, never sent from other sites.
package struct SetCookie: Sendable {
    package var name: String
    package var value: String
    package var path = "/"
    package var maximumAge: Int?
    package var isSecure = false

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// The field to put in a response.
    package var field: HeaderField {
        var text = "\(name)=\(value); Path=\(path)"
        if let maximumAge { text += "; Max-Age=\(maximumAge)" }
        if isSecure { text += "; Secure" }
        return HeaderField("Set-Cookie", text + "; HttpOnly; SameSite=Strict")
    }
}
