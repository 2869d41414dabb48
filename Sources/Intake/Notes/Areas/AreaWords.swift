/// The words of all areas in one tree of letters, so that a word is looked up once for all: whole, inflected, or as a
/// part of a compound.
struct AreaWords: Sendable {
    private struct Entry: Sendable {
        var area: Int
        var weight: Float
    }

    private static let width = 32
    private let count: Int
    /// For each node, the node after each letter; 0 for none.
    private var next: [UInt16]
    private var entries: [[Entry]] = [[]]

    /// - Parameter count: how many areas there are.
    init(count: Int) {
        self.count = count
        next = [UInt16](repeating: 0, count: Self.width)
    }

    mutating func add(_ word: String, area: Int, weight: Double) {
        var node = 0
        for letter in word.unicodeScalars {
            let slot = node * Self.width + Self.number(letter)
            if next[slot] == 0 {
                // Sixty-five thousand nodes hold some eight thousand words; the rest of a longer list is left out.
                guard entries.count < Int(UInt16.max) else { return }
                next[slot] = UInt16(entries.count)
                entries.append([])
                next.append(contentsOf: repeatElement(0, count: Self.width))
            }
            node = Int(next[slot])
        }
        entries[node].append(Entry(area: area, weight: Float(weight)))
    }

    func weigh(_ letters: [Unicode.Scalar], into row: inout [Float], at base: Int) -> Bool {
        if letters.starts(with: Self.board) || letters.starts(with: Self.short) { return false }
        var isFound = false
        for start in letters.indices {
            var node = 0
            for at in start..<letters.count {
                node = Int(next[node * Self.width + Self.number(letters[at])])
                if node == 0 { break }
                guard !entries[node].isEmpty, fits(start, at + 1 - start, letters.count) else { continue }
                for entry in entries[node] where entry.weight > row[base + entry.area] {
                    row[base + entry.area] = entry.weight
                    isFound = true
                }
            }
        }
        return isFound
    }

    /// The word itself or inflected, the end of a compound, or the middle of one.
    private func fits(_ start: Int, _ length: Int, _ whole: Int) -> Bool {
        let rest = whole - length
        if start == 0 { return rest == 0 || length >= 4 || rest <= 3 }
        return start == rest ? length >= 4 && rest >= 3 : length >= 6
    }

    /// "Länsstyrelsen" speaks of no board.
    private static let board = Array("länsstyrels".unicodeScalars)
    private static let short = Array("lst".unicodeScalars)

    @inline(__always)
    private static func number(_ letter: Unicode.Scalar) -> Int {
        switch letter.value {
        case 0x61...0x7A: Int(letter.value) - 0x61
        case 0xE5: 26
        case 0xE4: 27
        case 0xF6: 28
        case 0xE9: 29
        case 0x2D: 30
        default: 31
        }
    }
}
