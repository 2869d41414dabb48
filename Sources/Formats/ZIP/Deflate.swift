/// Compression (RFC 1951) about as hard and as fast as zlib's level 6: matches found through chains of equal hashes, a
/// match put off by one byte when the next is longer, and each block in the cheapest of the three forms.
///
/// The search reads through unsafe pointers: every read is guarded by `count`, every table has the size its index needs.
package enum Deflate {
    package static func compress(_ input: [UInt8]) -> [UInt8] {
        var blocks = DeflateBlocks(reserving: input.count / 3 + 64)
        let finder = MatchFinder()
        defer { finder.free() }
        input.withUnsafeBufferPointer { finder.run($0, into: &blocks) }
        return blocks.finish(input)
    }
}

/// Finds repetitions within the last 32 KiB.
private struct MatchFinder {
    static let window = 1 << 15
    static let hashBits: UInt32 = 15
    static let (shortest, longest) = (3, 258)
    /// zlib's settings for level 6: with a match this long, do not look for a better one at the next byte; with one this
    /// long, search a quarter as far; with one this long, stop; how many earlier places to try.
    static let (lazy, good, nice, chain) = (16, 8, 128, 128)
    /// A match of three bytes farther off than this costs more than three literals.
    static let tooFar = 4096

    /// For each hash the latest place with it, −1 for none; for each place the one before it with the same hash.
    private let head = UnsafeMutablePointer<Int32>.allocate(capacity: 1 << Int(hashBits))
    private let previous = UnsafeMutablePointer<Int32>.allocate(capacity: window)

    func free() {
        head.deallocate()
        previous.deallocate()
    }

    func run(_ bytes: UnsafeBufferPointer<UInt8>, into blocks: inout DeflateBlocks) {
        guard let input = bytes.baseAddress else { return }
        let count = bytes.count
        head.initialize(repeating: -1, count: 1 << Int(Self.hashBits))
        previous.initialize(repeating: -1, count: Self.window)
        var place = 0
        var (heldLength, heldDistance, isHolding) = (2, 0, false)
        while place < count {
            var (length, distance) = (2, 0)
            if place + 4 <= count {
                let candidate = insert(place, input)
                if heldLength < Self.lazy, candidate >= 0, place - Int(candidate) < Self.window {
                    (length, distance) = search(place, Int(candidate), beyond: heldLength, input, count)
                    if length == Self.shortest, distance > Self.tooFar { length = 2 }
                }
            }
            if heldLength >= Self.shortest, length <= heldLength {
                blocks.match(length: heldLength, distance: heldDistance)
                let end = place - 1 + heldLength
                place += 1
                while place < end {
                    if place + 4 <= count { _ = insert(place, input) }
                    place += 1
                }
                (heldLength, isHolding) = (2, false)
            } else {
                if isHolding { blocks.literal(input[place - 1]) }
                (heldLength, heldDistance, isHolding) = (length, distance, true)
                place += 1
            }
            if blocks.isFull { blocks.flush(bytes, isLast: false) }
        }
        if isHolding { blocks.literal(input[count - 1]) }
    }

    /// Remembers a place by its next three bytes (four can be read) and gives the latest place with the same hash.
    @inline(__always)
    private func insert(_ place: Int, _ input: UnsafePointer<UInt8>) -> Int32 {
        let four = UnsafeRawPointer(input + place).loadUnaligned(as: UInt32.self)
        let hash = Int(((UInt32(littleEndian: four) << 8) &* 0x9E37_79B1) >> (32 - Self.hashBits))
        let before = head[hash]
        previous[place & (Self.window - 1)] = before
        head[hash] = Int32(truncatingIfNeeded: place)
        return before
    }

    /// The longest match at a place that is longer than one already held; length 2 when there is none.
    @inline(__always)
    private func search(
        _ place: Int,
        _ first: Int,
        beyond held: Int,
        _ input: UnsafePointer<UInt8>,
        _ count: Int
    ) -> (length: Int, distance: Int) {
        let most = min(Self.longest, count - place)
        guard held < most else { return (2, 0) }
        let here = UnsafeRawPointer(input + place)
        let oldest = max(0, place - Self.window + 1)
        var tries = held >= Self.good ? Self.chain / 4 : Self.chain
        var (best, distance, candidate) = (held, 0, first)
        var ending = here.loadUnaligned(fromByteOffset: best - 1, as: UInt16.self)
        while candidate >= oldest, tries > 0 {
            tries -= 1
            let there = UnsafeRawPointer(input + candidate)
            if there.loadUnaligned(fromByteOffset: best - 1, as: UInt16.self) == ending {
                var length = 0
                while length + 8 <= most {
                    let difference =
                        here.loadUnaligned(fromByteOffset: length, as: UInt64.self)
                        ^ there.loadUnaligned(fromByteOffset: length, as: UInt64.self)
                    if difference != 0 {
                        length += UInt64(littleEndian: difference).trailingZeroBitCount / 8
                        break
                    }
                    length += 8
                }
                if length + 8 > most {
                    while length < most, input[place + length] == input[candidate + length] { length += 1 }
                }
                if length > best {
                    (best, distance) = (length, place - candidate)
                    if best >= min(Self.nice, most) { break }
                    ending = here.loadUnaligned(fromByteOffset: best - 1, as: UInt16.self)
                }
            }
            let next = Int(previous[candidate & (Self.window - 1)])
            if next >= candidate { break }
            candidate = next
        }
        return distance > 0 ? (best, distance) : (2, 0)
    }
}
