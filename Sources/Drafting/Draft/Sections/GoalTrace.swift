import Engine
import Formats

/// One goal's record: wordings, merged goals, cards by table, statements by interview, actions and claims.
struct GoalTrace {
    let material: DraftMaterial
    let goal: Goal

    private var index: DraftIndex { material.index }
    private var basis: GoalBasis { index.basis(of: goal.id) }

    var blocks: [Block] {
        let title: [Inline] = [.text(material.goalWords.title(of: goal) + " "), .id(goal.id.text)]
        var items: [[Block]] = wordings.map { [.paragraph($0)] }
        items += verdict.map { [[.paragraph($0)]] } ?? []
        items += basis.merged.map { merged in
            [.paragraph([.text("Sammanfogad med "), .id(merged.id.text), .text(": \(Swedish.quoted(merged.text))")])]
        }
        items.append(cards)
        items.append([.paragraph(statements)])
        let wishes = basis.comments.filter { $0.kind == .intention }
        let views = basis.comments.filter { $0.kind != .intention }
        if !views.isEmpty { items.append([.paragraph("Synpunkter på lydelsen:"), CardList(material, views).block]) }
        if !wishes.isEmpty { items.append([.paragraph("Avsikter:"), CardList(material, wishes).block]) }
        if material.hasPlan { items.append(actions) }
        return [
            Heading.minor(title, anchor: Anchor.trace(goal.id)),
            .paragraph([.text(material.goalWords.sentence(goal) + " Se "), material.chapter(of: goal), "."]),
            .list(List(.unordered, items)),
        ]
    }

    private var wordings: [[Inline]] {
        let history = WordingHistory(material: material, goal: goal)
        return goal.wordings.enumerated().map { offset, wording in
            let when = history.when(wording)
            let table = offset == 0 ? goal.table.map { " vid bord \($0.text)" } ?? "" : ""
            let start = offset == 0 ? "Formulerades \(when)\(table)" : "Ändrades \(when)"
            let reason = wording.reason.flatMap { $0.isEmpty ? nil : " Skäl: \(Swedish.stopped($0))" } ?? ""
            // One wording is the one above; only what differs from it is quoted.
            return [
                .text(goal.wordings.count == 1 ? start + "." : "\(start): \(Swedish.quoted(wording.text))\(reason)")
            ]
        }
    }

    private var verdict: [Inline]? {
        guard let verdict = goal.verdict, verdict.kind != .change else { return nil }
        let place =
            verdict.step.flatMap { material.session.workshop(of: $0) }.map { "Workshop \($0.number)" } ?? "Deltagarna"
        return [
            .text(
                "\(place) behöll \(material.goalWords.noun(goal.grammar).definite). Skäl: \(Swedish.stopped(verdict.reason))"
            )
        ]
    }

    private var cards: [Block] {
        if basis.contributions.isEmpty { return [.paragraph("Inga inspel är kopplade hit.")] }
        return [
            .paragraph("Bygger på \(Noun.contribution.counted(basis.contributions.count)):"),
            CardList(material, basis.contributions).block,
        ]
    }

    private var statements: [Inline] {
        if basis.statements.isEmpty { return ["Inga utsagor i intervjuer är kopplade hit."] }
        let grouped = Dictionary(grouping: basis.statements, by: \.interview).sorted { $0.key < $1.key }
        let parts = grouped.map { interview, statements -> [Inline] in
            Inline.listed(statements.sorted { $0.id < $1.id }.map { [.id($0.id.text)] })
                + [.text(" ur intervju "), .id(interview.text)]
                + (material.voice(interview).map { [.text(" (\($0))")] } ?? [])
        }
        var inlines: [Inline] = [.text("Bygger på \(Noun.interviewStatement.counted(basis.statements.count)): ")]
        for (offset, part) in parts.enumerated() { inlines += (offset > 0 ? ["; "] : []) + part }
        return inlines + ["."]
    }

    private var actions: [Block] {
        let actions = index.actions(for: goal.id)
        let noun = material.levels.action.noun
        if actions.isEmpty {
            return [
                .paragraph(
                    "\(Swedish.capitalised(noun.none)) är \(noun.gender == .neuter ? "kopplat" : "kopplad") hit."
                )
            ]
        }
        return [
            .paragraph("Har lett till \(noun.counted(actions.count)):"),
            .list(.unordered, actions.map(action)),
        ]
    }

    private func action(_ action: Action) -> [Inline] {
        let claims = index.standingClaims(on: .action(id: action.id)).map { material.wording($0) }
        let cards =
            action.contributions.isEmpty
            ? [] : [Inline.text(" Bygger på ")] + Inline.listed(action.contributions.map { [.id($0.text)] }) + ["."]
        let owners = claims.isEmpty ? " Ingen har åtagit sig något." : " " + OwnershipRecord(claims).sentences
        return [material.link(action), .text(" " + Swedish.sentence(action.text) + owners)] + cards
    }
}

/// Cards with their words, gathered under the table they came from.
struct CardList {
    let material: DraftMaterial
    let cards: [Contribution]

    init(_ material: DraftMaterial, _ cards: [Contribution]) {
        self.material = material
        self.cards = cards
    }

    var block: Block {
        let groups = Dictionary(grouping: cards, by: material.place)
        let order = groups.sorted { left, right in
            guard let a = left.value.first, let b = right.value.first else { return left.key < right.key }
            if a.workshop == b.workshop { return (a.table ?? "") < (b.table ?? "") }
            let numbers = [a, b].map { material.index.workshops[$0.workshop]?.number ?? .max }
            return numbers[0] == numbers[1] ? a.workshop < b.workshop : numbers[0] < numbers[1]
        }
        return .list(
            .unordered,
            order.map { place, cards in
                var inlines: [Inline] = [.text(Swedish.capitalised(place) + ": ")]
                for (offset, card) in cards.enumerated() {
                    inlines += (offset > 0 ? ["; "] : []) + [.id(card.id.text), .text(" \(Swedish.quoted(card.text))")]
                }
                return inlines
            }
        )
    }
}
