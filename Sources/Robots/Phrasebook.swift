package import Engine

/// What robots say: lines of the process' own rehearsal where it has one, else sentences made of its areas and of what
/// its interviews said.
package struct Phrasebook: Sendable {
    private let areas: [AreaID: Area]
    private let period: Period
    private var cards: [ContributionKind: [AreaID?: [String]]] = [:]
    private var goals: [AreaID: [String]] = [:]
    private var actions: [AreaID?: [String]] = [:]
    private(set) var roles: [String] = []

    /// A line of a script: its name, and what is done.
    package typealias Line = (client: String?, command: Command)

    package init(_ process: Process, lines: [Line] = []) {
        areas = Dictionary(process.areas.map { ($0.id, $0) }) { first, _ in first }
        period = process.period
        var areaOfGoal: [String: AreaID] = [:]
        for line in lines {
            switch line.command {
            case .contribute(let kind, let text, let area, _, _, _, _, _, _):
                cards[kind, default: [:]][area, default: []].append(text)
            case .formulate(let area, _, let text, _, _, _, _, _, _, _):
                goals[area, default: []].append(text)
                if let client = line.client { areaOfGoal["@" + client] = area }
            case .proposeAction(let goal, let text, _, _, _, _, _, _):
                actions[areaOfGoal[goal.text], default: []].append(text)
            case .claim(_, _, let role, _): if !roles.contains(role) { roles.append(role) }
            default: break
            }
        }
        if roles.isEmpty { roles = ["verksamhetschef", "utvecklingsledare", "HR-chef", "ordförande", "samordnare"] }
    }

    /// A card somebody might write. The script's own lines come first, each to another robot.
    ///
    /// - Parameter turn: the robot's number and how much it has written, so that lines are spread.
    func card(_ kind: ContributionKind, _ area: AreaID?, _ statement: String?, turn: Int, by chance: inout Chance)
        -> String
    {
        let lines = cards[kind]?[area] ?? []
        if turn < lines.count { return lines[turn] }
        let name = area.flatMap { areas[$0]?.short.lowercased() } ?? "området"
        let forms = Sentences.cards(kind, name)
        let form = forms.randomElement(using: &chance) ?? name
        guard let statement, chance.happens(0.4) else { return form }
        return form + " " + Sentences.echoes(statement).joined(separator: " ")
    }

    func goal(_ area: AreaID, turn: Int, by chance: inout Chance) -> String {
        let lines = goals[area] ?? []
        if turn < lines.count { return lines[turn] }
        return Sentences.goals(areas[area]?.short.lowercased() ?? "området").randomElement(using: &chance) ?? ""
    }

    func action(_ area: AreaID, turn: Int, by chance: inout Chance) -> String {
        let lines = (actions[area] ?? []) + (actions[nil] ?? [])
        if turn < lines.count { return lines[turn] }
        return Sentences.actions(areas[area]?.short.lowercased() ?? "området").randomElement(using: &chance) ?? ""
    }

    func indicator(by chance: inout Chance) -> String { Sentences.indicators.randomElement(using: &chance) ?? "" }
    func reason(by chance: inout Chance) -> String { Sentences.reasons.randomElement(using: &chance) ?? "" }
    func proof(by chance: inout Chance) -> String { Sentences.proofs.randomElement(using: &chance) ?? "" }
    func role(by chance: inout Chance) -> String { roles.randomElement(using: &chance) ?? "samordnare" }

    /// Some months within the strategy's years.
    func time(by chance: inout Chance) -> (start: Day?, end: Day?) {
        let start = Int.random(in: period.from...max(period.from, period.to - 1), using: &chance)
        let end = Int.random(in: start...period.to, using: &chance)
        return (
            Day(year: start, month: [1, 3, 8].randomElement(using: &chance) ?? 1, day: 1),
            Day(year: end, month: 12, day: 15)
        )
    }
}
