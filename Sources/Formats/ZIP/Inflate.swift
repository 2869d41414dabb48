/// Why compressed bytes cannot be read.
package enum InflateError: Error, Hashable {
    /// The stream ends before its last block does.
    case truncated
    /// Codes, lengths or distances that RFC 1951 does not allow.
    case corrupt
    /// More bytes than the caller allows.
    case tooLarge
}

/// Decompression (RFC 1951). Wrong input of any kind gives an error, never a trap or a read outside the input.
///
/// The inner loop writes through an unsafe pointer: at every symbol there is room for the longest match.
package enum Inflate {
    /// Reads one stream that begins at the first byte.
    ///
    /// - Parameters:
    ///   - limit: The most bytes the result may have.
    ///   - expecting: How many it is said to have; only a hint for how much memory to begin with.
    package static func decompress(
        _ input: ArraySlice<UInt8>,
        limit: Int,
        expecting: Int = 0
    ) throws(InflateError) -> [UInt8] {
        var output = InflateOutput(limit: limit, expecting: max(expecting, input.count))
        defer { output.free() }
        // Typed errors do not pass through the closure of a buffer, so its result carries them.
        let result: Result<Void, InflateError> = input.withUnsafeBufferPointer { buffer in
            var bits = InflateBits(buffer)
            do throws(InflateError) {
                var isLast = false
                while !isLast {
                    isLast = try bits.take(1) == 1
                    switch try bits.take(2) {
                    case 0: try stored(&bits, &output)
                    case 1: try codes(&bits, &output, InflateTable.fixedLiterals, InflateTable.fixedDistances)
                    case 2:
                        let (literals, distances) = try InflateTable.read(&bits)
                        try codes(&bits, &output, literals, distances)
                    default: throw .corrupt
                    }
                }
                return .success(())
            } catch { return .failure(error) }
        }
        try result.get()
        try output.check()
        return output.bytes
    }

    /// A block without compression (RFC 1951 section 3.2.4).
    private static func stored(_ bits: inout InflateBits, _ output: inout InflateOutput) throws(InflateError) {
        bits.align()
        let length = try bits.take(16)
        guard try bits.take(16) == ~length & 0xFFFF else { throw .corrupt }
        try output.reserve(Int(length))
        for _ in 0..<length { output.append(UInt8(try bits.take(8))) }
    }

    /// A block of literals and matches.
    private static func codes(
        _ bits: inout InflateBits,
        _ output: inout InflateOutput,
        _ literals: InflateTable,
        _ distances: InflateTable
    ) throws(InflateError) {
        while true {
            try output.reserve(258)
            bits.refill()
            var symbol = try literals.symbol(&bits)
            if symbol < 256 {
                output.append(UInt8(truncatingIfNeeded: symbol))
                // A second literal fits in what was read for the first: 56 bits hold 15 + 15 + 5 of a match's length.
                symbol = try literals.symbol(&bits)
                if symbol < 256 {
                    output.append(UInt8(truncatingIfNeeded: symbol))
                    continue
                }
                bits.refill()
            }
            if symbol == 256 { return }
            guard symbol < 286 else { throw .corrupt }
            let lengthSlot = symbol - 257
            let length =
                InflateTable.lengthBase(lengthSlot) + Int(try bits.takeHeld(InflateTable.lengthExtra(lengthSlot)))
            let slot = try distances.symbol(&bits)
            guard slot < 30 else { throw .corrupt }
            let distance = InflateTable.distanceBase(slot) + Int(try bits.takeHeld(InflateTable.distanceExtra(slot)))
            try output.repeat(distance: distance, length: length)
        }
    }
}
