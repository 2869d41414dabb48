extension JSONParser {
    /// `true`, `false` or `null`.
    mutating func word(_ word: StaticString, _ kind: JSON.Kind, extent: UInt32) throws(JSONSyntaxError) {
        let length = word.utf8CodeUnitCount
        let rest = bytes[at..<min(at + length, bytes.count)]
        guard String(decoding: rest, as: UTF8.self) == word.description else {
            if at + length > bytes.count, word.description.hasPrefix(String(decoding: rest, as: UTF8.self)) {
                throw error(.unexpectedEnd, at: bytes.count)
            }
            throw unexpected()
        }
        append(kind, start: at, extent: extent)
        at += length
    }

    /// A number as RFC 8259 section 6 spells it: no leading zero, no plus, digits on both sides of the point.
    mutating func number() throws(JSONSyntaxError) {
        let start = at
        if bytes[at] == UInt8(ascii: "-") { at += 1 }
        let first = at
        try digits(from: start)
        if bytes[first] == UInt8(ascii: "0"), at > first + 1 { throw error(.badNumber, at: start) }
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            try digits(from: start)
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
            try digits(from: start)
        }
        append(.number, start: start, extent: UInt32(at - start))
    }

    /// One digit or more.
    mutating func digits(from start: Int) throws(JSONSyntaxError) {
        let first = at
        while at < bytes.count, bytes[at] &- UInt8(ascii: "0") < 10 { at += 1 }
        if at == first { throw at == bytes.count ? error(.unexpectedEnd) : error(.badNumber, at: start) }
    }

    /// A string or member name; `at` stands on its quotation mark.
    mutating func string() throws(JSONSyntaxError) {
        at += 1
        let start = at
        var escaped = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") {
                append(.string, start: start, extent: UInt32(at - start), escaped: escaped)
                at += 1
                return
            } else if byte == UInt8(ascii: "\\") {
                escaped = true
                try escape()
            } else if byte >= 0x80 {
                try multibyte()
            } else if byte < 0x20 {
                throw error(byte == 0 ? .nul : .controlCharacter)
            } else {
                at += 1
            }
        }
        throw error(.unexpectedEnd)
    }

    /// Checks and steps over one escape; a surrogate pair counts as one (RFC 8259 section 7).
    mutating func escape() throws(JSONSyntaxError) {
        guard at + 1 < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
        switch bytes[at + 1] {
        case UInt8(ascii: "u"):
            guard let code = JSON.hex(bytes[min(at + 2, bytes.count)..<min(at + 6, bytes.count)]) else {
                throw error(.badEscape)
            }
            if code == 0 { throw error(.nul) }
            if code & 0xFC00 == 0xDC00 { throw error(.loneSurrogate) }
            guard code & 0xFC00 == 0xD800 else {
                at += 6
                return
            }
            let low = bytes[at + 6..<min(at + 12, max(at + 6, bytes.count))]
            guard low.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]), let code = JSON.hex(low.dropFirst(2)),
                code & 0xFC00 == 0xDC00
            else { throw error(.loneSurrogate) }
            at += 12
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            at += 2
        default: throw error(.badEscape)
        }
    }

    /// Checks and steps over one character outside ASCII (RFC 3629 section 4: no overlong forms, no surrogates).
    @inline(__always)
    mutating func multibyte() throws(JSONSyntaxError) {
        let length = UTF8Form.length(of: bytes, at: at)
        guard length > 0 else { throw error(.notUTF8) }
        at += length
    }

    @inline(__always)
    mutating func append(_ kind: JSON.Kind, start: Int, extent: UInt32, escaped: Bool = false) {
        let next = UInt32(nodes.count + 1)
        nodes.append(.init(start: UInt32(start), extent: extent, next: next, kind: kind, escaped: escaped))
    }
}
