import Engine
import Formats

/// What the room took back: goals that were dropped, actions that fell, organisations that said no.
struct Struck {
    let material: DraftMaterial

    private var index: DraftIndex { material.index }

    var blocks: [Block] {
        var items = index.dropped.map(dropped)
        if material.hasPlan { items += index.fallenActions.map(fallen) + declined }
        if items.isEmpty { return [.paragraph("Inget förslag har strukits eller dragits tillbaka.")] }
        return [.list(.unordered, items)]
    }

    private func dropped(_ goal: Goal) -> [Inline] {
        let noun = material.goalWords.noun(goal.grammar)
        let place =
            goal.verdict?.step.flatMap { material.session.workshop(of: $0) }.map { " i workshop \($0.number)" } ?? ""
        let reason = goal.verdict.map { " Skäl: \(Swedish.stopped($0.reason))" } ?? ""
        let basis = index.basis(of: goal.id)
        let cards = basis.contributions + basis.comments
        let rest: [Inline] =
            cards.isEmpty ? [] : [" Hit hörde "] + Inline.listed(cards.map { [.id($0.id.text)] }) + ["."]
        return [
            .text("\(Swedish.capitalised(noun.definite)) "), .id(goal.id.text),
            .text(" \(Swedish.quoted(goal.text)) ströks\(place).\(reason)"),
        ] + rest
    }

    private func fallen(_ action: Action) -> [Inline] {
        let noun = material.levels.action.noun
        let reason =
            action.dropped.map { " togs bort. Skäl: \(Swedish.stopped($0))" }
            ?? " föll bort när \(index.representative(of: action.goal).text) ströks."
        let cards: [Inline] =
            action.contributions.isEmpty
            ? [] : [" Hit hörde "] + Inline.listed(action.contributions.map { [.id($0.text)] }) + ["."]
        return [
            .text("\(Swedish.capitalised(noun.definite)) "), .id(action.id.text),
            .text(" \(Swedish.quoted(action.text))\(reason)"),
        ] + cards
    }

    private var declined: [[Inline]] {
        material.session.claims.values.filter(\.isDeclined).map { claim in
            let subject =
                switch claim.subject {
                case .goal(let id): id.text
                case .action(let id): id.text
                }
            return [.id(subject), .text(" " + material.wording(claim).sentence)]
        }
    }
}
