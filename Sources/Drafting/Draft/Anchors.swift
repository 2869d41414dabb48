import Engine
import Formats

/// Names for places in the document, and the links that lead to them.
enum Anchor {
    static func goal(_ id: GoalID) -> String { "mal-" + slug(id.text) }
    static func trace(_ id: GoalID) -> String { "spar-" + slug(id.text) }
    static func plan(_ id: GoalID) -> String { "plan-" + slug(id.text) }
    static func area(_ position: Int) -> String { "omrade-\(position + 1)" }
    static func figures(_ position: Int) -> String { "figurer-\(position + 1)" }
    static func indicators(_ position: Int) -> String { "indikatorer-\(position + 1)" }

    /// ASCII letters, digits and hyphens only.
    static func slug(_ text: String) -> String {
        String(
            text.map { letter -> Character in
                switch letter {
                case "å", "ä", "Å", "Ä": "a"
                case "ö", "Ö": "o"
                case "é": "e"
                default: letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "-"
                }
            }
        )
    }
}

extension DraftMaterial {
    /// The goal's id, leading to its callout.
    func link(_ goal: GoalID) -> Inline { .link([.id(goal.text)], to: .anchor(Anchor.goal(goal))) }

    /// The goal's id, leading to its record in the last appendix.
    func traceLink(_ goal: GoalID) -> Inline { .link([.id(goal.text)], to: .anchor(Anchor.trace(goal))) }

    /// The action's id, leading to the goal's part of the action plan.
    func link(_ action: Action) -> Inline {
        let goal = index.representative(of: action.goal)
        return .link([.id(action.id.text)], to: .anchor(hasPlan ? Anchor.plan(goal) : Anchor.trace(goal)))
    }

    /// "avsnitt 9.2", leading to the goal's callout there.
    func chapter(of goal: Goal) -> Inline {
        let position = index.areas.firstIndex { $0.id == goal.area } ?? 0
        return .link("\(CanonicalSection.areas.reference).\(position + 1)", to: .anchor(Anchor.goal(goal.id)))
    }

    /// Ids in a row, each a link: "M1.1, M1.3 och M2.1".
    func links(_ goals: [Goal]) -> [Inline] { Inline.listed(goals.map { [link($0.id)] }) }
}

extension Inline {
    /// Pieces joined as a list in running text, with "och" before the last.
    static func listed(_ items: [[Inline]]) -> [Inline] {
        var inlines: [Inline] = []
        for (offset, item) in items.enumerated() {
            if offset > 0 { inlines.append(offset == items.count - 1 ? " och " : ", ") }
            inlines += item
        }
        return inlines
    }
}

extension Heading {
    /// A subheading two steps down, without a number of its own.
    static func minor(_ title: [Inline], anchor: String) -> Block {
        .heading(Heading(.three, title, anchor: anchor))
    }
}
