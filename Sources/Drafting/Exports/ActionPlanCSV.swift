package import Engine
import Formats

/// The action plan as a table, one row per action; in direction mode the goals as a table, one row per goal.
///
/// Several values in one cell are parted by "; " and stand in the same order in cells that belong together: the first
/// status is that of the first organisation.
package enum ActionPlanCSV {
    /// The table as a file that a Swedish spreadsheet opens without asking.
    package static func bytes(_ session: Session, mode: DraftOptions.Mode = .actionPlan) -> [UInt8] {
        let rows = rows(session, mode: mode)
        return CSVWriter.bytes(header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }

    /// The header and the rows below it, in the order of areas, goals and actions.
    package static func rows(_ session: Session, mode: DraftOptions.Mode = .actionPlan) -> [[String]] {
        guard let process = session.process else { return [] }
        let lineage = Lineage(of: session)
        let goals = process.areas.flatMap { area in lineage.liveGoals.filter { $0.area == area.id } }
        switch mode {
        case .actionPlan:
            let rows = PlanRows(session: session, lineage: lineage)
            return [PlanRows.header] + goals.flatMap { rows.rows(of: $0) }
        case .direction:
            let rows = GoalRows(session: session, process: process, lineage: lineage)
            return [GoalRows.header] + goals.map { rows.row(of: $0) }
        }
    }
}

/// Rows of the action plan. A goal nobody has proposed an action for has a row of its own, so that the gap shows.
private struct PlanRows {
    let session: Session
    let lineage: Lineage

    static let header = [
        "mål-id", "mål", "område", "aktivitet-id", "aktivitet", "ansvarig organisation", "roll", "status",
        "bekräftad datum", "beslutad av", "medverkande", "konsulterade", "resurs", "start", "slut", "indikatorer",
        "startvärde", "målvärde", "källa", "könsuppdelad", "bord", "bygger på",
    ]

    func rows(of goal: Goal) -> [[String]] {
        let beginning = [goal.id.text, goal.text, session.area(goal.area)?.title ?? goal.area.text]
        let actions = lineage.actionsByGoal[goal.id] ?? []
        if actions.isEmpty {
            return [beginning + Array(repeating: "", count: Self.header.count - beginning.count)]
        }
        return actions.map { beginning + cells(of: $0) }
    }

    private func cells(of action: Action) -> [String] {
        let subject = Indicator.Subject.action(id: action.id)
        let claims = lineage.standingClaims(on: subject)
        let leads = claims.filter { $0.part == .lead }
        let decisions = leads.map { lead -> (day: String, by: String) in
            if case .confirmed(let day, let by) = lead.state { (day.description, by) } else { ("", "") }
        }
        func names(_ part: Claim.Part) -> String {
            joined(
                claims.filter { $0.part == part }.map { claim in
                    let name = session.organisations[claim.organisation]?.name ?? claim.organisation.text
                    return part == .lead ? name : "\(name) (\(claim.state.word))"
                }
            )
        }
        let indicators = lineage.indicators[subject] ?? []
        return [
            action.id.text, action.text, names(.lead), joined(leads.map(\.role)), joined(leads.map(\.state.word)),
            joined(decisions.map(\.day)), joined(decisions.map(\.by)), names(.partner), names(.consulted),
            action.resource ?? "", action.start?.description ?? "", action.end?.description ?? "",
            joined(indicators.map(\.text)), joined(indicators.map { $0.baseline ?? "" }),
            joined(indicators.map { $0.target ?? "" }), joined(indicators.map { $0.source ?? "" }),
            joined(indicators.map { $0.bySex ? "ja" : $0.reasonNotSplit.map { "nej: \($0)" } ?? "nej" }),
            action.table?.text ?? "", joined(action.contributions.map(\.text)),
        ]
    }
}

/// Rows of the goals, with what they rest on and how they came to be worded as they are.
private struct GoalRows {
    let session: Session
    let process: Process
    let lineage: Lineage

    static let header = [
        "mål-id", "mål", "område", "nivå", "varför", "nationella delmål", "frågor i uppdraget", "perspektiv", "inspel",
        "utsagor", "bord", "sammanfogade mål", "första lydelse", "antal lydelser", "bedömning", "skäl",
    ]

    func row(of goal: Goal) -> [String] {
        let links = lineage.links[goal.id] ?? GoalLinks()
        let members = lineage.goals[goal.id] ?? []
        let tables = Set(
            links.contributions.compactMap { session.contributions[$0]?.table } + members.compactMap(\.table)
        )
        let verdict =
            switch goal.verdict?.kind {
            case .keep: "behålls"
            case .change: "ändrat"
            case .drop: "struket"
            case nil: ""
            }
        return [
            goal.id.text, goal.text, session.area(goal.area)?.title ?? goal.area.text,
            process.levels.name(of: goal.grammar).singular, goal.why ?? "",
            joined(links.nationalGoals.compactMap { id in process.nationalGoals.first { $0.id == id }?.title }),
            joined(links.focusItems.compactMap { id in process.focusItems.first { $0.id == id }?.title }),
            joined(links.perspectives.compactMap { id in process.perspectives.first { $0.id == id }?.title }),
            joined(links.contributions.map(\.text)), joined(links.statements.map(\.text)),
            joined(tables.sorted().map(\.text)), joined(members.map(\.id).filter { $0 != goal.id }.map(\.text)),
            goal.wordings.first?.text ?? "", String(goal.wordings.count), verdict, goal.verdict?.reason ?? "",
        ]
    }
}

/// Values in one cell; empty only when all of them are.
private func joined(_ values: [String]) -> String {
    values.allSatisfy(\.isEmpty) ? "" : values.map { $0.isEmpty ? "–" : $0 }.joined(separator: "; ")
}
