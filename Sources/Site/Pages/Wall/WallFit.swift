/// How much fits on the wall.
///
/// The server does not know the screen, but it need not: the wall's em is the smaller of 1.7 % of its width and 3 % of
/// its height (wall.css), so that every screen is at least 58 em wide and 33 em high. What is laid out for that never
/// scrolls; what does not fit stands on a further page. What is to be read is larger than the em, 40 px of 1080, and
/// nothing but signs and addresses is smaller: on a screen two metres high its letters are five centimetres high, which
/// is read at fifteen metres.
enum WallFit {
    static let width = 54.0
    static let height = 33.0

    /// Room above and below what is shown: the top line with the step's name, time, and margins.
    private static let around = 7.6

    /// What the bar of time takes of it.
    static let timeBar = 0.8

    /// Of a question that steps back for what is to be read.
    static let asked = 1.5

    /// Of a question that has the wall to itself.
    static let alone = 3.4

    /// Whether a question can stand so large, with a few lines under it.
    static func isShort(_ question: String) -> Bool { lines(question, size: alone) <= 4 }

    /// What is left for words with bars beside them, and the height of a bar.
    static let besideBars = 32.5
    static let bar = 1.6

    /// The line that says which page of how many.
    static let turning = 2.3

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
        let size = isSmall ? asked : 2.35
        return height - around - Double(lines(question, size: size)) * size * 1.17 - 0.8
    }

    /// Sizes of words that have bars beside them, the class of each being "words-1" and so on.
    static let sizesBesideBars = [1.9, 1.6, 1.25]

    /// Sizes of running text on the wall, in em; the class of each is its place: "size-1" and so on.
    static let sizes = [2.6, 2.1, 1.7, 1.4]

    /// Texts laid out as a list: the largest size at which all fit, or pages at the smallest.
    static func pages(_ texts: [String], in room: Double) -> (size: Int, pages: [Range<Int>]) {
        fit(sizes, of: texts, across: width - 2, in: room) { size in
            texts.map { height(of: $0, size: size, width: width - 2) }
        }
    }

    /// The largest of some sizes at which all fit and no word is parted, or pages at the smallest.
    ///
    /// - Parameters:
    ///   - texts: whose words are to stay whole.
    ///   - turning: what the line takes that is there only when there are several pages.
    ///   - heights: of all that is shown, for a size.
    static func fit(
        _ sizes: [Double],
        of texts: [String],
        across width: Double,
        in room: Double,
        turning: Double = turning,
        _ heights: (Double) -> [Double]
    ) -> (size: Int, pages: [Range<Int>]) {
        let longest = texts.lazy.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
        // A wide font's letter is six tenths of an em.
        for (place, size) in sizes.enumerated() where Double(longest) * size * 0.6 <= width {
            let all = pages(heights(size), in: room)
            if all.count <= 1 { return (place + 1, all) }
        }
        return (sizes.count, pages(heights(sizes[sizes.count - 1]), in: room - turning))
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
