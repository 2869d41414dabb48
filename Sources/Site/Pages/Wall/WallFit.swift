/// How much fits on the wall.
///
/// The server does not know the screen, but it need not: the wall's em is the smaller of 1.7 % of its width and 3 % of
/// its height (site.css), so that every screen is at least 58 em wide and 33 em high. What is laid out for that never
/// scrolls; what does not fit is told in words.
enum WallFit {
    static let width = 54.0
    static let height = 33.0

    /// Room above and below what is shown: top line, time, step's name and margins.
    private static let around = 9.4

    /// Lines a text takes, by an average letter of half an em and some lost at the end of each line.
    static func lines(_ text: String, size: Double, width: Double = width) -> Int {
        let perLine = max(8, width / (size * 0.5) * 0.94)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(0) { $0 + max(1, Int((Double($1.count) / perLine).rounded(.up))) }
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
        for (place, size) in sizes.enumerated() {
            let all = pages(texts.map { height(of: $0, size: size, width: width - 2) }, in: room)
            if all.count <= 1 { return (place + 1, all) }
        }
        let smallest = sizes.count
        return (
            smallest, pages(texts.map { height(of: $0, size: sizes[smallest - 1], width: width - 2) }, in: room - 1.6)
        )
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
