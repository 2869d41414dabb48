extension Diagnostic.Place {
    /// The line and column of a byte in a UTF-8 text; lines end with LF, CR or CRLF, columns count characters.
    package static func line(at offset: Int, in bytes: [UInt8]) -> Diagnostic.Place {
        var line = 1
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let end = min(max(offset, start), bytes.count)
        for index in start..<end {
            let afterReturn = index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if bytes[index] == 0x0A || bytes[index] == 0x0D && !afterReturn {
                line += 1
                start = index + 1
            }
        }
        return .line(line, column: String(decoding: bytes[start..<end], as: UTF8.self).count + 1)
    }
}
