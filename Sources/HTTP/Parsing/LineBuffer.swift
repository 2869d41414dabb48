/// Bytes that have come and are not yet taken, given out in lines that end in CRLF and nothing else (RFC 9112 §2.2).
struct LineBuffer {
    private var bytes: [UInt8] = []
    private var taken = 0
    /// Up to here there is no line feed.
    private var searched = 0

    var count: Int { bytes.count - taken }
    var isEmpty: Bool { taken == bytes.count }
    var first: UInt8? { taken < bytes.count ? bytes[taken] : nil }

    mutating func append(_ more: ArraySlice<UInt8>) {
        if taken == bytes.count {
            bytes.removeAll(keepingCapacity: true)
            taken = 0
            searched = 0
        } else if taken > 0 {
            bytes.removeSubrange(..<taken)
            searched = max(0, searched - taken)
            taken = 0
        }
        bytes += more
    }

    /// Keeps no more memory than an ordinary request needs, once all is taken.
    mutating func trim() {
        if taken == bytes.count, bytes.capacity > 4_096 { self = LineBuffer() }
    }

    /// The next line without its end, or nil if it is not all there.
    mutating func line(
        limit: Int,
        orThrow tooLong: @autoclosure () -> RequestRefusal
    ) throws(RequestRefusal) -> ArraySlice<UInt8>? {
        let start = taken
        var index = max(searched, start)
        while index < bytes.count, bytes[index] != Octet.lineFeed { index += 1 }
        searched = index
        guard index - start - 1 <= limit else { throw tooLong() }
        guard index < bytes.count else { return nil }
        guard index > start, bytes[index - 1] == Octet.carriageReturn else { throw .malformed("bare line feed") }
        taken = index + 1
        searched = taken
        return bytes[start..<(index - 1)]
    }

    /// Up to `count` of the bytes there are.
    mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        let start = taken
        taken += min(count, bytes.count - taken)
        return bytes[start..<taken]
    }

    /// Takes CRLF; false if it is not all there.
    mutating func takeLineEnd() throws(RequestRefusal) -> Bool {
        if let first, first != Octet.carriageReturn { throw .malformed("chunk is longer than its size") }
        guard count >= 2 else { return false }
        guard bytes[taken + 1] == Octet.lineFeed else { throw .malformed("chunk is longer than its size") }
        taken += 2
        return true
    }
}
