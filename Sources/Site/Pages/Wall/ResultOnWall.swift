import Engine
import Formats

extension ResultModel {
    /// One page of what got something, as large as it can be, with words on one side and bars on the other. What got
    /// nothing is told by its number.
    func fitted(in room: Double, page: Int = 1) -> ResultModel {
        let width = lines.contains { !$0.bars.isEmpty } ? WallFit.besideBars : WallFit.width
        // How many got nothing is told on the line that tells the page.
        let (below, turning) = unchosen == nil ? (0, WallFit.turning) : (WallFit.turning, 0)
        let told = summary.swedish + (figure == nil ? "" : " Kendalls W 0,00 (1 är full enighet)")
        let above = Double(WallFit.lines(told, size: 1.25)) * 1.25 * 1.4 + 0.6
        let sectors = sectorsOnWall.map { Double(WallFit.lines($0.swedish, size: 1.1)) * 1.1 * 1.5 + 0.3 } ?? 0
        let left = room - above - sectors - below
        let chosen = lines.prefix(chosen)
        let (size, pages) = WallFit.fit(
            WallFit.sizesBesideBars,
            of: chosen.map(\.text),
            across: width,
            in: left,
            turning: turning
        ) { size in
            chosen.map { line in
                let words =
                    "\(line.standing.figures).  " + (line.area.map { "\($0.sign) " } ?? "") + line.text + " \(line.id)"
                let dissent = line.dissent.map { WallFit.lines("≠ \($0.swedish)", size: 1.1) } ?? 0
                return max(
                    Double(WallFit.lines(words, size: size, width: width)) * size * 1.25,
                    Double(line.bars.count) * WallFit.bar
                ) + Double(dissent) * 1.1 * 1.3 + 0.6
            }
        }
        let turn = ProjectorModel.Turn(page, of: pages.count)
        var fitted = self
        fitted.onWall = OnWall(shown: pages.isEmpty ? 0..<0 : pages[turn.page - 1], size: size, turn: turn)
        return fitted
    }

    /// "Främst bland kommuner (12 som röstade): M1.2 · regioner (4): M1.1, M2.1"; the words of each stand beside its bar. Where all sectors
    /// put the same first as the whole room, that is all there is to tell.
    var sectorsOnWall: Sentence? {
        if sectors.isEmpty { return nil }
        let first = leaders.map(\.id)
        if sectors.count > 1, sectors.allSatisfy({ $0.leaders.map(\.id) == first }) {
            return Sentence(
                "Samma kom först i varje sektor som kan visas för sig.",
                "The same came first in every sector that can be shown by itself."
            )
        }
        func told(_ voters: String, _ tied: (Int) -> String) -> String {
            sectors.enumerated().map { place, sector in
                let leaders = sector.leaders.map { showsIDs ? $0.id : $0.text }
                let first = leaders.count > 3 ? tied(leaders.count) : leaders.joined(separator: ", ")
                return "\(sector.name) (\(sector.voters)\(place == 0 ? " \(voters)" : "")): \(first)"
            }
            .joined(separator: " · ")
        }
        return Sentence(
            "Främst bland \(told("som röstade") { "\($0) delar första platsen" })",
            "First among \(told("who voted") { "\($0) share the first place" })"
        )
    }
}
