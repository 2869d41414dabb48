/// The input of decompression, bit by bit, the lowest of each byte first.
struct InflateBits {
    private let input: UnsafeBufferPointer<UInt8>
    private var place = 0
    /// Bits read ahead; those above `count` may be set and mean nothing.
    private(set) var held: UInt64 = 0
    private(set) var count: UInt64 = 0

    init(_ input: UnsafeBufferPointer<UInt8>) { self.input = input }

    /// Reads ahead to at least 56 bits, or to the end of the input.
    @inline(__always)
    mutating func refill() {
        if place + 8 <= input.count, let base = input.baseAddress {
            let next = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
            held |= UInt64(littleEndian: next) &<< count
            place += Int((63 - count) >> 3)
            count |= 56
        } else {
            while count <= 56, place < input.count {
                held |= UInt64(input[place]) &<< count
                place += 1
                count += 8
            }
        }
    }

    /// The next bits as a number; at most 32.
    mutating func take(_ bits: UInt64) throws(InflateError) -> UInt64 {
        refill()
        return try takeHeld(bits)
    }

    /// The same when enough was read ahead.
    @inline(__always)
    mutating func takeHeld(_ bits: UInt64) throws(InflateError) -> UInt64 {
        guard bits <= count else { throw .truncated }
        let value = held & (1 &<< bits &- 1)
        drop(bits)
        return value
    }

    @inline(__always)
    mutating func drop(_ bits: UInt64) {
        held &>>= bits
        count &-= bits
    }

    /// Skips to the next whole byte.
    mutating func align() {
        let odd = count & 7
        drop(odd)
        // Bits above `count` are read again by the next refill, so they must not linger.
        held &= count == 0 ? 0 : ~0 &>> (64 - count)
    }
}

/// The output of decompression: memory that grows up to a limit.
struct InflateOutput {
    private let limit: Int
    private var capacity: Int
    private var memory: UnsafeMutablePointer<UInt8>
    private var count = 0

    init(limit: Int, expecting: Int) {
        self.limit = limit
        capacity = max(1024, min(expecting, limit)) + 512
        memory = .allocate(capacity: capacity)
    }

    func free() { memory.deallocate() }

    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: memory, count: count)) }

    /// Makes room; throws once there is more than allowed.
    @inline(__always)
    mutating func reserve(_ more: Int) throws(InflateError) {
        if count + more + 8 > capacity { try grow(by: more) }
    }

    private mutating func grow(by more: Int) throws(InflateError) {
        guard count <= limit else { throw .tooLarge }
        capacity = min(max(capacity * 2, count + more), limit) + more + 512
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: memory, count: count)
        memory.deallocate()
        memory = larger
    }

    /// Throws when there is more than allowed.
    func check() throws(InflateError) {
        if count > limit { throw .tooLarge }
    }

    /// Appends where room was made.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        memory[count] = byte
        count &+= 1
    }

    /// Appends what stands `distance` bytes back, where room was made for `length`; the two may overlap.
    @inline(__always)
    mutating func `repeat`(distance: Int, length: Int) throws(InflateError) {
        guard distance <= count else { throw .corrupt }
        var from = memory + (count - distance)
        var to = memory + count
        count &+= length
        if distance >= 8 {
            let end = to + length
            // Writes at most seven bytes too far, into room that `reserve` keeps.
            while to < end {
                let eight = UnsafeRawPointer(from).loadUnaligned(as: UInt64.self)
                UnsafeMutableRawPointer(to).storeBytes(of: eight, as: UInt64.self)
                from += 8
                to += 8
            }
        } else {
            for _ in 0..<length {
                to.pointee = from.pointee
                from += 1
                to += 1
            }
        }
    }
}
