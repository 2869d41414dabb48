import Drafting

/// Which goals and which actions without a lead stand on which page of the wall. Where not all fits on one, what nobody
/// leads comes first, since that is what the room must see, and goals have pages of their own after it.
struct OwnershipFit {
    let pages: [Page]
    /// Where whole sentences would take several pages, each stands on one line and is cut short.
    private(set) var shortGoals = false
    private(set) var shortUnowned = false

    struct Page {
        var goals = 0..<0
        var unowned = 0..<0
    }

    /// What fits on one line, some to spare for wide letters.
    static func short(goal: String) -> String { cut(goal, to: 50) }
    static func short(unowned: String) -> String { cut(unowned, to: 68) }

    /// After a word, but within one that would leave most of the line empty.
    private static func cut(_ text: String, to limit: Int) -> String {
        let words = Swedish.shortened(text, to: limit)
        return text.count <= limit || words.count > limit * 2 / 3 ? words : text.prefix(limit - 1) + "…"
    }

    init(goals: [String], unowned: [String], in whole: Double) {
        // Beside the words stand a sign, the parts and their number.
        let rows = goals.map { Double(WallFit.lines($0, size: 1.25, width: 37)) * 1.25 * 1.25 + 0.6 }
        let list = unowned.map { Double(WallFit.lines("● 1 \($0)", size: 1.25, width: 52)) * 1.25 * 1.3 + 0.6 }
        // Below the number of actions; what nobody leads has a heading, and when there is nothing it is said.
        let (room, heading) = (whole - 2.9, unowned.isEmpty ? 2.6 : 2.7)
        if (rows + list).reduce(heading, +) <= room {
            pages = [Page(goals: goals.indices, unowned: unowned.indices)]
            return
        }
        // With pages of its own the heading stands on the line of the number.
        let left = room - WallFit.turning
        func paged(_ whole: [Double], _ line: Double, in room: Double) -> (isShort: Bool, pages: [Range<Int>]) {
            let pages = WallFit.pages(whole, in: room)
            if pages.count <= 1 { return (false, pages) }
            return (true, WallFit.pages(whole.map { _ in line }, in: room))
        }
        let first = paged(list, 1.25 * 1.3 + 0.15, in: left)
        let rest = paged(rows, 1.25 * 1.25 + 0.3, in: left - (unowned.isEmpty ? heading : 0))
        (shortUnowned, shortGoals) = (first.isShort, rest.isShort)
        pages = first.pages.map { Page(unowned: $0) } + rest.pages.map { Page(goals: $0) }
    }
}
