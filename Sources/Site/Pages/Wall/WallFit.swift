/// How much fits on the wall.
///
/// The server does not know the screen, but it need not: the wall's em is the smaller of 1.7 % of its width and 3 % of
/// its height (wall.css), so that every screen is at least 58 em wide and 33 em high. What is laid out for that never
/// scrolls; what does not fit stands on a further page. Nothing that is to be read is smaller than one em: on a screen
/// two metres high its letters are four centimetres high, which is read at fifteen metres.
enum WallFit {
    static let width = 54.0
    static let height = 33.0

    /// Room above and below what is shown: top line, time, step's name and margins.
    private static let around = 9.4

    /// The line that says which page of how many.
    static let turning = 1.8

    /// Lines a text takes: whole words, by an average letter of half an em; a word longer than a line is parted.
    static func lines(_ text: String, size: Double, width: Double = width) -> Int {
        let perLine = max(8, Int(width / (size * 0.5) * 0.96))
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(0) { $0 + lines($1, perLine) }
    }

    private static func lines(_ paragraph: Substring, _ perLine: Int) -> Int {
        var (lines, used) = (1, 0)
        for word in paragraph.split(separator: " ") {
            if used > 0, used + 1 + word.count <= perLine {
                used += 1 + word.count
            } else {
                if used > 0 { lines += 1 }
                lines += (word.count - 1) / perLine
                used = (word.count - 1) % perLine + 1
            }
        }
        return lines
    }

    /// What is left under a question.
    static func room(under question: String, isSmall: Bool) -> Double {
        let size = isSmall ? 1.2 : 2.35
        return height - around - Double(lines(question, size: size)) * size * 1.17 - 0.8
    }

    /// Sizes of running text on the wall, in em; the class of each is its place: "size-1" and so on.
    static let sizes = [2.6, 2.1, 1.7, 1.4, 1.2]

    /// Texts laid out as a list: the largest size at which all fit, or pages at the smallest.
    static func pages(_ texts: [String], in room: Double) -> (size: Int, pages: [Range<Int>]) {
        fit(sizes, in: room) { size in texts.map { height(of: $0, size: size, width: width - 2) } }
    }

    /// The largest of some sizes at which all fit, or pages at the smallest.
    ///
    /// - Parameters:
    ///   - columns: that stand side by side.
    ///   - heights: of all that is shown, in one column, for a size.
    static func fit(
        _ sizes: [Double],
        in room: Double,
        columns: Int = 1,
        _ heights: (Double) -> [Double]
    ) -> (size: Int, pages: [Range<Int>]) {
        for (place, size) in sizes.enumerated() {
            let all = pages(heights(size), in: room)
            if all.count <= columns { return (place + 1, whole(all)) }
        }
        let parts = pages(heights(sizes[sizes.count - 1]), in: room - turning)
        let all = stride(from: 0, to: parts.count, by: columns)
            .map { parts[$0].lowerBound..<parts[min($0 + columns, parts.count) - 1].upperBound }
        return (sizes.count, all)
    }

    private static func whole(_ parts: [Range<Int>]) -> [Range<Int>] {
        guard let first = parts.first, let last = parts.last else { return [] }
        return [first.lowerBound..<last.upperBound]
    }

    private static func height(of text: String, size: Double, width: Double) -> Double {
        Double(lines(text, size: size, width: width)) * size * 1.3 + 0.55 * size
    }

    /// Filled from the top. A text too long for any page has one of its own.
    static func pages(_ heights: [Double], in room: Double) -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var (start, used) = (0, 0.0)
        for (index, height) in heights.enumerated() {
            if used + height > room, index > start {
                pages.append(start..<index)
                (start, used) = (index, 0)
            }
            used += height
        }
        if start < heights.count { pages.append(start..<heights.count) }
        return pages
    }
}
