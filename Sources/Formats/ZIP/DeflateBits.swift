/// A stream of bits, the lowest of each byte first (RFC 1951 section 3.1.1).
struct DeflateBits {
    var bytes: [UInt8] = []
    /// Bits not yet in `bytes`, at most 7 between calls.
    private var held: UInt64 = 0
    private var heldCount = 0

    /// Appends at most 48 bits.
    mutating func append(_ value: UInt64, count: Int) {
        held |= value << UInt64(heldCount)
        heldCount += count
        while heldCount >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: held))
            held >>= 8
            heldCount -= 8
        }
    }

    /// Fills the current byte with zeros.
    mutating func align() {
        if heldCount > 0 { append(0, count: 8 - heldCount) }
    }

    /// Lets a closure append at most `bits` bits at full speed.
    mutating func write(upTo bits: Int, _ body: (inout Burst) -> Void) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: bits / 8 + 24))
        let end = bytes.withUnsafeMutableBytes { buffer in
            guard let base = buffer.baseAddress else { return start }
            var burst = Burst(next: base + start, held: held, count: UInt64(heldCount))
            body(&burst)
            burst.drain()
            (held, heldCount) = (burst.held, Int(burst.count))
            return burst.next - base
        }
        bytes.removeLast(bytes.count - end)
    }

    /// Appends to memory that is known to be large enough, eight bytes at a time.
    struct Burst {
        fileprivate var next: UnsafeMutableRawPointer
        fileprivate var held: UInt64
        fileprivate var count: UInt64

        /// Appends bits; between two drains at most 56.
        @inline(__always)
        mutating func append(_ value: UInt64, count: Int) {
            held |= value &<< self.count
            self.count &+= UInt64(truncatingIfNeeded: count)
        }

        /// Appends a code that carries its length in its upper 16 bits.
        @inline(__always)
        mutating func append(code: UInt32) { append(UInt64(code & 0xFFFF), count: Int(code >> 16)) }

        /// Moves whole bytes to memory.
        @inline(__always)
        mutating func drain() {
            next.storeBytes(of: held.littleEndian, as: UInt64.self)
            next += Int(count >> 3)
            held &>>= count & ~7
            count &= 7
        }
    }
}
