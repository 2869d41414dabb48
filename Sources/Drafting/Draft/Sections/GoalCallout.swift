import Engine
import Formats

/// A goal as a callout with its area's sign, and what stands behind it: why, what it rests on and what it answers.
struct GoalCallout {
    let material: DraftMaterial
    let mark: AreaMark
    let goal: Goal

    private var noun: Noun { material.goalWords.noun(goal.grammar) }
    private var basis: GoalBasis { material.index.basis(of: goal.id) }

    var blocks: [Block] {
        var inside: [Block] = [.paragraph([.strong(material.goalWords.sentence(goal)), .note(foundation)])]
        if goal.constructed {
            inside.append(.paragraph(Swedish.capitalised(DraftMaterial.exampleText), style: .note))
        }
        let callout = Callout(
            goal.grammar == .vision ? .targetImage : .goal,
            title: [.text(material.goalWords.title(of: goal))],
            marker: mark.sign,
            id: goal.id.text,
            anchor: Anchor.goal(goal.id),
            tone: mark.tone,
            inside
        )
        var blocks: [Block] = [.callout(callout)]
        if let why = goal.why, !why.isEmpty { blocks.append(.paragraph(Swedish.sentence(why))) }
        if let contributes { blocks.append(.paragraph(contributes)) }
        if let history = WordingHistory(material: material, goal: goal).note {
            blocks.append(.paragraph(history, style: .note))
        }
        return blocks
    }

    /// "Bygger på tolv inspel från fyra bord i workshop 1 och tre intervjuutsagor. Se bilaga D, M2.1."
    private var foundation: [Inline] {
        var parts = basis.sources(in: material.process).map { source in
            let tables = source.tables == 0 ? "" : " från \(Noun.table.counted(source.tables))"
            return "\(Noun.contribution.counted(source.cards))\(tables) i workshop \(source.workshop.number)"
        }
        if !basis.statements.isEmpty { parts.append(Noun.interviewStatement.counted(basis.statements.count)) }
        let text =
            parts.isEmpty
            ? "\(Swedish.capitalised(noun.definite)) har ännu ingen koppling till inspel eller intervjuer."
            : "Bygger på \(Swedish.list(parts))."
        return [.text(text + " Se bilaga D, "), material.traceLink(goal.id), "."]
    }

    /// Which national goals and focus items it answers.
    private var contributes: String? {
        let numbers = material.process.nationalGoals.filter { basis.nationalGoals.contains($0.id) }.map(\.number)
            .sorted()
        let focus = material.process.focusItems.filter { basis.focusItems.contains($0.id) }
            .map { Swedish.lowercased($0.title) }
        let name = Swedish.capitalised(noun.definite)
        let goals = numbers.isEmpty ? nil : "det nationella delmålet \(numbers[0])"
        let several = "de nationella delmålen \(Swedish.list(numbers.map(String.init)))"
        let target = numbers.count > 1 ? several : goals
        // In quotation marks all of them, or none: needed where an item is a list in itself.
        let isList = focus.contains { $0.contains(",") || $0.contains(" och ") }
        let titles = isList ? focus.map(Swedish.quoted) : focus
        let question = titles.count == 1 ? "frågan om \(focus[0])" : "frågorna om \(Swedish.list(titles))"
        switch (target, focus.isEmpty) {
        case (nil, true): return nil
        case (let target?, true): return "\(name) bidrar till \(target)."
        case (nil, false): return "\(name) svarar på \(question)."
        case (let target?, false): return "\(name) bidrar till \(target) och svarar på \(question)."
        }
    }
}
