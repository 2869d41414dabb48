/// `chunk-size [ chunk-ext ]` (RFC 9112 §7.1).
struct ChunkSize: Equatable {
    let size: Int
    /// How many bytes the extensions take.
    let extensionBytes: Int

    /// - Parameter line: without its line end.
    /// - Throws: on anything but hexadecimal digits and well-formed extensions without spaces around them.
    init(_ line: ArraySlice<UInt8>) throws(RequestRefusal) {
        var size = 0
        var index = line.startIndex
        while index < line.endIndex, let digit = Octet.hexValue(line[index]) {
            guard size <= Int.max >> 4 else { throw RequestRefusal(.contentTooLarge, "chunk size is above any limit") }
            size = size << 4 | Int(digit)
            index += 1
        }
        guard index > line.startIndex, index - line.startIndex <= 16 else { throw .malformed("invalid chunk size") }
        self.size = size
        extensionBytes = line.endIndex - index
        try ChunkSize.check(extensions: line[index...])
    }

    /// `*( ";" token [ "=" ( token / quoted-string ) ] )`
    private static func check(extensions: ArraySlice<UInt8>) throws(RequestRefusal) {
        var rest = extensions
        while let mark = rest.first {
            guard mark == Octet.semicolon else { throw .malformed("invalid chunk size") }
            let name = rest.dropFirst().prefix(while: Octet.isToken)
            guard !name.isEmpty else { throw .malformed("invalid chunk extension") }
            rest = rest[name.endIndex...]
            guard rest.first == Octet.equals else { continue }
            rest = rest.dropFirst()
            if rest.first == Octet.quote {
                rest = try quotedString(rest)
            } else {
                let value = rest.prefix(while: Octet.isToken)
                guard !value.isEmpty else { throw .malformed("invalid chunk extension") }
                rest = rest[value.endIndex...]
            }
        }
    }

    /// What follows a quoted string (RFC 9110 §5.6.4).
    private static func quotedString(_ bytes: ArraySlice<UInt8>) throws(RequestRefusal) -> ArraySlice<UInt8> {
        var isEscaped = false
        for index in bytes.indices.dropFirst() {
            guard Octet.isFieldContent(bytes[index]) else { break }
            if bytes[index] == Octet.quote, !isEscaped { return bytes[(index + 1)...] }
            isEscaped = bytes[index] == Octet.backslash && !isEscaped
        }
        throw .malformed("invalid chunk extension")
    }
}
