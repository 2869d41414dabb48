/// Mistakes that leave a text XML, so that they are met by whoever reads it and not by the scanner before.
enum Misplaced {
    /// A few elements taken out, doubled or moved, and a few values that are others or beyond reason.
    static func changed(_ bytes: [UInt8], _ random: inout Repeatable) -> [UInt8] {
        var pieces = pieces(of: bytes)
        for _ in 0..<Int.random(in: 1...4, using: &random) where pieces.count > 6 {
            // The root and what stands before it stay.
            let place = Int.random(in: 2..<pieces.count - 1, using: &random)
            if Int.random(in: 0..<3, using: &random) == 0 {
                pieces[place] = withOtherValue(pieces[place], from: pieces.randomElement(using: &random) ?? [], &random)
                continue
            }
            guard let element = element(at: place, in: pieces) else { continue }
            let moved = Array(pieces[element])
            if Int.random(in: 0..<3, using: &random) > 0 { pieces.removeSubrange(element) }
            guard pieces.count > 4, moved.count < 2_000, Int.random(in: 0..<3, using: &random) > 0 else { continue }
            pieces.insert(contentsOf: moved, at: Int.random(in: 2..<pieces.count - 1, using: &random))
        }
        return Array(pieces.joined())
    }

    /// Tags, and the text between them.
    private static func pieces(of bytes: [UInt8]) -> [[UInt8]] {
        var pieces: [[UInt8]] = [[]]
        for byte in bytes {
            if byte == UInt8(ascii: "<"), pieces.last?.isEmpty == false { pieces.append([]) }
            pieces[pieces.count - 1].append(byte)
            if byte == UInt8(ascii: ">") { pieces.append([]) }
        }
        return pieces.filter { !$0.isEmpty }
    }

    /// The element that begins at a place, to its end; nil where none begins.
    private static func element(at place: Int, in pieces: [[UInt8]]) -> Range<Int>? {
        guard pieces[place].starts(with: "<".utf8), !pieces[place].starts(with: "</".utf8) else { return nil }
        var depth = 0
        for index in place..<pieces.count {
            let piece = pieces[index]
            if piece.starts(with: "</".utf8) { depth -= 1 } else if piece.first == UInt8(ascii: "<") { depth += 1 }
            if piece.suffix(2).elementsEqual("/>".utf8) || piece.starts(with: "<?".utf8) { depth -= 1 }
            if depth <= 0 { return place..<index + 1 }
        }
        return nil
    }

    private static func withOtherValue(_ tag: [UInt8], from other: [UInt8], _ random: inout Repeatable) -> [UInt8] {
        guard let value = value(in: tag) else { return tag }
        let odd =
            ["", "-1", "0", "8", "400", "99999999999999999999", "å", "on", "rId0"].randomElement(using: &random) ?? ""
        var tag = tag
        let replacement = Bool.random(using: &random) ? self.value(in: other).map { Array(other[$0]) } : nil
        tag.replaceSubrange(value, with: replacement ?? Array(odd.utf8))
        return tag
    }

    /// The last value in a tag, which is no namespace.
    private static func value(in tag: [UInt8]) -> Range<Int>? {
        guard tag.first == UInt8(ascii: "<"), let end = tag.lastIndex(of: UInt8(ascii: "\"")),
            let start = tag[..<end].lastIndex(of: UInt8(ascii: "\"")), !tag[start..<end].contains(UInt8(ascii: "/"))
        else { return nil }
        return start + 1..<end
    }
}
