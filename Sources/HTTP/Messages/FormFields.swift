/// Names and values in the order they were sent: a query, or a form (WHATWG URL §5).
package struct FormFields: Sendable, Equatable {
    package struct Field: Sendable, Equatable {
        package let name: String
        package let value: String
    }

    package let fields: [Field]

    /// The first value under that name.
    package subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Every value under that name.
    package func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    static let none = FormFields(fields: [])

    /// - Parameter limit: the most fields accepted.
    /// - Returns: nil for a broken escape, for what is not UTF-8, for NUL and for too many fields.
    package init?(urlEncoded bytes: ArraySlice<UInt8>, limit: Int = 2_000) {
        var fields: [Field] = []
        var rest = bytes
        while !rest.isEmpty {
            let pair = rest.prefix { $0 != Octet.ampersand }
            rest = rest[pair.endIndex...].dropFirst()
            if pair.isEmpty { continue }
            let named = pair.prefix { $0 != Octet.equals }
            guard fields.count < limit, let name = PercentCoding.formText(named),
                let value = PercentCoding.formText(pair[named.endIndex...].dropFirst())
            else { return nil }
            fields.append(Field(name: name, value: value))
        }
        self.fields = fields
    }

    private init(fields: [Field]) { self.fields = fields }
}

/// The content of a submitted form, `application/x-www-form-urlencoded`.
package enum FormBody {
    /// - Throws: 415 for another media type, 400 for content that cannot be decoded.
    package static func fields(of request: Request) throws(RequestRefusal) -> FormFields {
        let type = request.headers["content-type"] ?? ""
        let essence = type.utf8.prefix { $0 != Octet.semicolon && $0 != Octet.space && $0 != Octet.tab }
        guard Octet.equalIgnoringCase(essence, "application/x-www-form-urlencoded".utf8) else {
            throw RequestRefusal(.unsupportedMediaType, "a form is application/x-www-form-urlencoded")
        }
        guard let fields = FormFields(urlEncoded: request.body[...]) else { throw .malformed("form cannot be decoded") }
        return fields
    }
}
