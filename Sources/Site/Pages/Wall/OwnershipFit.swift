/// Which goals and which actions without a lead stand on which page of the wall. What nobody leads comes last, and has
/// pages of its own where not all fits on one.
struct OwnershipFit {
    let pages: [Page]

    struct Page {
        var goals = 0..<0
        var unowned = 0..<0
    }

    init(goals: [String], unowned: [String], in whole: Double) {
        // Beside the words stand a sign, the parts and their number.
        let rows = goals.map { Double(WallFit.lines($0, size: 1.25, width: 36)) * 1.25 * 1.25 + 0.8 }
        let list = unowned.map { Double(WallFit.lines("● 1 \($0)", size: 1.4, width: 52)) * 1.4 * 1.3 + 0.6 }
        // Below the number of actions; each part has a heading.
        let (room, heading) = (whole - 3, 2.3)
        let height = (rows + list).reduce(goals.isEmpty || unowned.isEmpty ? heading : 2 * heading, +)
        if height <= room {
            pages = [Page(goals: goals.indices, unowned: unowned.indices)]
            return
        }
        pages =
            WallFit.pages(rows, in: room - heading - WallFit.turning).map { Page(goals: $0) }
            + WallFit.pages(list, in: room - heading - WallFit.turning).map { Page(unowned: $0) }
    }
}
