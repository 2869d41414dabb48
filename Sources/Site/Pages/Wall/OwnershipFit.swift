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
        let rows = goals.map { Double(WallFit.lines($0, size: 1.25, width: 37)) * 1.25 * 1.25 + 0.6 }
        let list = unowned.map { Double(WallFit.lines("● 1 \($0)", size: 1.25, width: 52)) * 1.25 * 1.3 + 0.6 }
        // Below the number of actions; what nobody leads has a heading, and when there is nothing it is said.
        let (room, heading) = (whole - 2.9, unowned.isEmpty ? 2.6 : 2.7)
        if (rows + list).reduce(heading, +) <= room {
            pages = [Page(goals: goals.indices, unowned: unowned.indices)]
            return
        }
        pages =
            WallFit.pages(rows, in: room - WallFit.turning - (unowned.isEmpty ? heading : 0)).map { Page(goals: $0) }
            + WallFit.pages(list, in: room - WallFit.turning - heading).map { Page(unowned: $0) }
    }
}
