/// The cookies a request brought (RFC 6265 §4.2).
package struct Cookies: Sendable {
    private let pairs: [(name: Substring, value: Substring)]

    init(_ headers: Headers) {
        pairs = headers.all("cookie")
            .flatMap { line in
                line.split(separator: ";")
                    .compactMap { pair in
                        guard let equals = pair.firstIndex(of: "=") else { return nil }
                        let value = pair[pair.index(after: equals)...]
                        return (Cookies.trim(pair[..<equals]), Cookies.unquote(Cookies.trim(value)))
                    }
            }
    }

    /// The first value under that name; names are case-sensitive.
    package subscript(_ name: String) -> String? { pairs.first { $0.name == name }.map { String($0.value) } }

    private static func trim(_ text: Substring) -> Substring {
        let start = text.drop { $0 == " " || $0 == "\t" }
        guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return start[..<start.startIndex] }
        return start[...end]
    }

    private static func unquote(_ text: Substring) -> Substring {
        text.count >= 2 && text.first == "\"" && text.last == "\"" ? text.dropFirst().dropLast() : text
    }
}

/// A cookie to set (RFC 6265 §4.1): never readable by scripts, never sent from other sites unless told.
package struct SetCookie: Sendable {
    package enum SameSite: String, Sendable {
        case strict = "Strict"
        case lax = "Lax"
    }

    package var name: String
    package var value: String
    package var path = "/"
    package var maximumAge: Int?
    package var isSecure = false
    package var sameSite = SameSite.strict

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// The field to put in a response.
    package var field: HeaderField {
        var text = "\(name)=\(value); Path=\(path)"
        if let maximumAge { text += "; Max-Age=\(maximumAge)" }
        if isSecure { text += "; Secure" }
        return HeaderField("Set-Cookie", text + "; HttpOnly; SameSite=\(sameSite.rawValue)")
    }
}
