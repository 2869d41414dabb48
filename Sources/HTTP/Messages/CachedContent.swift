/// Content kept as bytes with its fields already encoded: made once for each version, sent to everyone.
package struct CachedContent: Sendable {
    package let entityTag: String
    /// Field lines, Content-Length among them.
    let fieldLines: [UInt8]
    /// Field lines for 304, which has no content.
    let notModifiedLines: [UInt8]
    let bytes: [UInt8]

    /// - Parameters:
    ///   - entityTag: with its quotes; must change whenever the bytes do (RFC 9110 §8.8.3). Nil computes one.
    ///   - fields: Cache-Control and what else belongs to this content.
    package init(_ bytes: [UInt8], type: String, entityTag: String? = nil, fields: [HeaderField] = []) {
        let tag = entityTag ?? EntityTag.of(bytes)
        var lines: [UInt8] = []
        for field in fields + [HeaderField("ETag", tag)] { lines += field.line }
        notModifiedLines = lines
        lines += HeaderField("Content-Type", type).line
        lines += HeaderField("Content-Length", String(bytes.count)).line
        fieldLines = lines
        self.entityTag = tag
        self.bytes = bytes
    }
}

/// Validators (RFC 9110 §8.8.3).
package enum EntityTag {
    /// A strong tag from length and a 64-bit FNV-1a hash. It tells versions apart; it guards against no one.
    package static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for octet in bytes { hash = (hash ^ UInt64(octet)) &* 0x100_0000_01B3 }
        return "\"\(String(bytes.count, radix: 36))-\(String(hash, radix: 36))\""
    }

    /// Whether an If-None-Match value names `tag`, by weak comparison (RFC 9110 §13.1.2).
    static func matches(_ condition: String, _ tag: String) -> Bool {
        condition.split(separator: ",")
            .contains { candidate in
                let name = candidate.drop { $0 == " " || $0 == "\t" }
                let trimmed = name.prefix { $0 != " " && $0 != "\t" }
                return trimmed == "*" || withoutWeakness(trimmed) == withoutWeakness(tag[...])
            }
    }

    private static func withoutWeakness(_ tag: Substring) -> Substring {
        tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
    }
}
