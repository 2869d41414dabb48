import Engine
import Formats

/// What is to be done for an area's goals, and who leads it, in a few sentences per goal.
struct AreaActions {
    let material: DraftMaterial
    let goals: [Goal]

    private var index: DraftIndex { material.index }

    var blocks: [Block] {
        let noun = material.levels.action.noun
        if goals.isEmpty {
            return [.paragraph("\(Swedish.capitalised(noun.plural)) föreslås när målen är formulerade.")]
        }
        let items = goals.map { goal -> [Inline] in [material.link(goal.id), .text(" " + sentences(goal))] }
        return [
            .paragraph([
                .text("\(Swedish.capitalised(noun.definitePlural)) och vem som ansvarar för dem står i "),
                material.reference(.actionPlan), ". I korthet:",
            ]),
            .list(.unordered, items),
        ]
    }

    private func sentences(_ goal: Goal) -> String {
        let noun = material.levels.action.noun
        let actions = index.actions(for: goal.id)
        if actions.isEmpty { return "har ännu \(noun.none)." }
        var text = "har \(noun.counted(actions.count))."
        let standings = actions.map { ($0, index.standing(of: .action(id: $0.id))) }
        for standing in OwnershipStanding.allCases {
            let these = standings.filter { $0.1 == standing }.map(\.0)
            if these.isEmpty { continue }
            let leads = leads(these, standing)
            var number = "\(Swedish.number(these.count, noun.gender)) av dem"
            if these.count == actions.count { number = actions.count == 1 ? noun.pronoun : "alla" }
            if leads.count == these.count, leads.count > 1 { number = noun.gender == .neuter ? "var sitt" : "var sin" }
            text += " " + Swedish.capitalised(sentence(standing, Swedish.list(leads), number))
        }
        return text
    }

    /// Organisations that lead these actions just so firmly, each once.
    private func leads(_ actions: [Action], _ standing: OwnershipStanding) -> [String] {
        var seen: Set<OrganisationID> = []
        let claims = actions.flatMap { index.standingClaims(on: .action(id: $0.id)) }
        let firm = claims.filter { $0.part == .lead && OwnershipStanding($0.state, on: material.date) == standing }
        return firm.filter { seen.insert($0.organisation).inserted }.map { material.organisation($0.organisation) }
    }

    private func sentence(_ standing: OwnershipStanding, _ names: String, _ number: String) -> String {
        switch standing {
        case .confirmed: "\(names) leder \(number) enligt beslut."
        case .announced: "\(names) väntas besluta om att leda \(number)."
        case .offered: "\(names) har erbjudit sig att leda \(number)."
        case .conditional: "\(names) kan leda \(number) på ett villkor."
        case .proposed: "\(names) föreslås leda \(number)."
        case .none: "Ansvarig saknas för \(number)."
        }
    }
}
