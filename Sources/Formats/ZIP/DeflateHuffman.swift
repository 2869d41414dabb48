/// Huffman codes for one block: from how often each symbol occurs to its code.
enum DeflateHuffman {
    /// Code lengths of at most `limit` bits for symbols that occur as often as given; 0 for those that do not.
    ///
    /// Lengths are those of an optimal code (Moffat and Katajainen's calculation in place, 1995). Where one is past the
    /// limit, codes are shortened and others lengthened until the code is complete again, as in zlib and miniz.
    static func lengths(for counts: [UInt32], limit: Int) -> [UInt8] {
        var lengths = [UInt8](repeating: 0, count: counts.count)
        let used = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
        guard used.count > 1 else {
            // One symbol still needs a code of one bit.
            for symbol in used { lengths[symbol] = 1 }
            return lengths
        }
        var perLength = [Int](repeating: 0, count: max(limit, used.count) + 1)
        for depth in depths(of: used.map { Int(counts[$0]) }) { perLength[depth] += 1 }
        for depth in (limit + 1)..<max(perLength.count, limit + 1) {
            perLength[limit] += perLength[depth]
            perLength[depth] = 0
        }
        var room = (1...limit).reduce(0) { $0 + perLength[$1] << (limit - $1) }
        while room > 1 << limit {
            perLength[limit] -= 1
            guard let depth = (1..<limit).last(where: { perLength[$0] > 0 }) else { break }
            perLength[depth] -= 1
            perLength[depth + 1] += 2
            room -= 1
        }
        var rest = used[...]
        for length in (1...limit).reversed() {
            for symbol in rest.prefix(perLength[length]) { lengths[symbol] = UInt8(length) }
            rest = rest.dropFirst(perLength[length])
        }
        return lengths
    }

    /// The depth of each leaf in an optimal tree over weights in rising order.
    private static func depths(of weights: [Int]) -> [Int] {
        let count = weights.count
        var nodes = weights
        var (leaf, root) = (0, 0)
        for next in 0..<count - 1 {
            var sum = 0
            for _ in 0..<2 {
                if leaf >= count || root < next && nodes[root] < nodes[leaf] {
                    sum += nodes[root]
                    nodes[root] = next
                    root += 1
                } else {
                    sum += nodes[leaf]
                    leaf += 1
                }
            }
            nodes[next] = sum
        }
        nodes[count - 2] = 0
        for node in (0..<count - 2).reversed() { nodes[node] = nodes[nodes[node]] + 1 }
        var (available, depth, next) = (1, 0, count - 1)
        root = count - 2
        while available > 0 {
            var used = 0
            while root >= 0, nodes[root] == depth {
                used += 1
                root -= 1
            }
            for _ in 0..<available - used {
                nodes[next] = depth
                next -= 1
            }
            available = 2 * used
            depth += 1
        }
        return nodes
    }

    /// The codes for given lengths (RFC 1951 section 3.2.2), bits reversed as they are sent, each with its length in the
    /// upper 16 bits.
    static func codes(for lengths: [UInt8]) -> [UInt32] {
        var next = [UInt32](repeating: 0, count: 17)
        for length in lengths where length > 0 { next[Int(length) + 1] += 1 }
        var code: UInt32 = 0
        for length in 1...16 {
            code = (code + next[length]) << 1
            next[length] = code
        }
        return lengths.map { length in
            guard length > 0 else { return 0 }
            let code = next[Int(length)]
            next[Int(length)] += 1
            return UInt32(length) << 16 | reversed(code, bits: Int(length))
        }
    }

    static func reversed(_ code: UInt32, bits: Int) -> UInt32 {
        var (rest, result): (UInt32, UInt32) = (code, 0)
        for _ in 0..<bits {
            result = result << 1 | rest & 1
            rest >>= 1
        }
        return result
    }
}
