/// Reads a JSON text into nodes, byte by byte, following RFC 8259 to the letter except where it allows refusing.
struct JSONParser {
    /// Deepest nesting; each level is a call, so outside data must not decide how many (RFC 8259 section 9).
    static let deepest = 128
    /// Up to this many members, names are compared pair by pair; beyond it a set is cheaper.
    static let fewMembers = 16

    let bytes: [UInt8]
    var at = 0
    var nodes: [JSON.Node] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        nodes.reserveCapacity(min(bytes.count / 6 + 4, 1 << 20))
    }

    mutating func document() throws(JSONSyntaxError) {
        guard bytes.count < 1 << 30 else { throw error(.tooLarge) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        guard next() != nil else { throw error(.empty) }
        try value(depth: 0)
        if next() != nil { throw error(.textAfterValue) }
    }

    /// Skips white space and looks at the byte after it; nil at the end.
    @inline(__always)
    mutating func next() -> UInt8? {
        while at < bytes.count {
            let byte = bytes[at]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            at += 1
        }
        return nil
    }

    mutating func value(depth: Int) throws(JSONSyntaxError) {
        guard let byte = next() else { throw error(.unexpectedEnd) }
        switch byte {
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "{"): try object(depth: depth + 1)
        case UInt8(ascii: "["): try array(depth: depth + 1)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "t"): try word("true", .bool, extent: 1)
        case UInt8(ascii: "f"): try word("false", .bool, extent: 0)
        case UInt8(ascii: "n"): try word("null", .null, extent: 0)
        case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"): throw error(.valueExpected)
        default: throw unexpected()
        }
    }

    /// Adds a node whose last child is not known yet.
    mutating func open(_ kind: JSON.Kind, depth: Int) throws(JSONSyntaxError) -> Int {
        guard depth <= Self.deepest else { throw error(.tooDeep) }
        nodes.append(.init(start: UInt32(at), extent: 0, next: 0, kind: kind, escaped: false))
        at += 1
        return nodes.count - 1
    }

    mutating func close(_ node: Int, count: Int) {
        at += 1
        nodes[node].extent = UInt32(count)
        nodes[node].next = UInt32(nodes.count)
    }

    mutating func array(depth: Int) throws(JSONSyntaxError) {
        let array = try open(.array, depth: depth)
        var count = 0
        if next() == UInt8(ascii: "]") { return close(array, count: 0) }
        while true {
            try value(depth: depth)
            count += 1
            if try last(UInt8(ascii: "]")) { return close(array, count: count) }
        }
    }

    mutating func object(depth: Int) throws(JSONSyntaxError) {
        let object = try open(.object, depth: depth)
        var count = 0
        if next() == UInt8(ascii: "}") { return close(object, count: 0) }
        while true {
            guard let quote = next() else { throw error(.unexpectedEnd) }
            guard quote == UInt8(ascii: "\"") else { throw error(.nameExpected) }
            let name = nodes.count
            try string()
            if count < Self.fewMembers { try refuseDuplicate(of: name, in: object) }
            guard let colon = next() else { throw error(.unexpectedEnd) }
            guard colon == UInt8(ascii: ":") else { throw error(.colonExpected) }
            at += 1
            try value(depth: depth)
            count += 1
            if try last(UInt8(ascii: "}")) { break }
        }
        if count > Self.fewMembers { try refuseDuplicates(in: object) }
        close(object, count: count)
    }

    /// After a value: true at the closing bracket, false after a comma that another value follows.
    @inline(__always)
    mutating func last(_ bracket: UInt8) throws(JSONSyntaxError) -> Bool {
        guard let byte = next() else { throw error(.unexpectedEnd) }
        if byte == bracket { return true }
        guard byte == UInt8(ascii: ",") else { throw error(.commaExpected) }
        let comma = at
        at += 1
        if next() == bracket { throw error(.trailingComma, at: comma) }
        return false
    }

    func error(_ reason: JSONSyntaxError.Reason, at offset: Int? = nil) -> JSONSyntaxError {
        let offset = offset ?? at
        return JSONSyntaxError(reason: reason, offset: offset, place: .line(at: offset, in: bytes))
    }

    /// The error for a character that cannot begin a value.
    func unexpected() -> JSONSyntaxError {
        if bytes[at] == 0 { return error(.nul) }
        guard let character = String(decoding: bytes[at..<min(at + 32, bytes.count)], as: UTF8.self).first,
            character != "\u{FFFD}"
        else { return error(.notUTF8) }
        return error(.unexpected(character))
    }
}
