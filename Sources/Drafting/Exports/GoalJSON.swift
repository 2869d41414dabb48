package import Engine

/// A goal with all it has been called and all it rests on, as ``StrategyJSON`` writes it.
package struct GoalJSON: Hashable, Codable, Sendable {
    package var id: GoalID
    package var area: AreaID
    package var grammar: Grammar
    /// The wording that stands.
    package var text: String
    package var why: String?
    package var table: TableID?
    /// True for example text that is not the county's own.
    package var constructed: Bool
    /// Oldest first.
    package var wordings: [WordingJSON]
    package var links: GoalLinks
    package var mergedInto: GoalID?
    package var verdict: VerdictJSON?

    init(_ goal: Goal, into: GoalID?) {
        id = goal.id
        area = goal.area
        grammar = goal.grammar
        text = goal.text
        why = goal.why
        table = goal.table
        constructed = goal.constructed
        wordings = goal.wordings.map {
            WordingJSON(text: $0.text, step: $0.step, at: StockholmTime.timestamp($0.at), reason: $0.reason)
        }
        links = goal.links
        mergedInto = into
        verdict = goal.verdict.map {
            VerdictJSON(kind: $0.kind, reason: $0.reason, step: $0.step, at: StockholmTime.timestamp($0.at))
        }
    }

    package struct WordingJSON: Hashable, Codable, Sendable {
        package var text: String
        package var step: StepID?
        package var at: String
        package var reason: String?
    }

    package struct VerdictJSON: Hashable, Codable, Sendable {
        package var kind: Verdict.Kind
        package var reason: String
        package var step: StepID?
        package var at: String
    }
}
