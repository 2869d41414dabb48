/// How far one word is from another, to suggest what somebody may have meant.
package enum EditDistance {
    /// The fewest insertions, deletions, substitutions and swaps of neighbours that turn one word into the other
    /// (Damerau–Levenshtein in its optimal string alignment form), not counting upper and lower case.
    package static func between(_ left: String, _ right: String) -> Int {
        let from = Array(left.lowercased())
        let to = Array(right.lowercased())
        var beforeLast: [Int] = []
        var last = Array(0...to.count)
        for row in 0..<from.count {
            var current = [row + 1]
            current.reserveCapacity(to.count + 1)
            for column in 0..<to.count {
                let substitution = last[column] + (from[row] == to[column] ? 0 : 1)
                var best = min(last[column + 1] + 1, current[column] + 1, substitution)
                if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[to.count]
    }

    /// The nearest of some known words, when it is near enough to be a slip: within two edits, and for words of
    /// fewer than four characters within one. The first in the list wins a tie.
    package static func nearest(to word: String, among known: [String]) -> String? {
        let limit = word.count < 4 ? 1 : 2
        var best: (word: String, distance: Int)?
        for candidate in known where abs(candidate.count - word.count) <= limit {
            let distance = between(word, candidate)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }
}
