package import Engine

/// A workshop as planned and as held, as ``StrategyJSON`` writes it.
package struct WorkshopJSON: Hashable, Codable, Sendable {
    package var id: WorkshopID
    package var number: Int
    package var title: String
    package var purpose: String
    package var date: Day?
    /// Local clock time of the first step, "13.00".
    package var starts: String
    package var place: String?
    package var tables: [TablePlan]
    package var steps: [Step]
    /// How many table rotations there have been.
    package var rounds: Int?

    package struct Step: Hashable, Codable, Sendable {
        package var id: StepID
        package var title: String
        package var minutes: Int
        /// The name of the step's kind, such as "silentWriting" or "prioritise".
        package var kind: String
        package var question: String
        /// Left out of the timeline while the workshop was held.
        package var skipped: Bool
        /// When the room came to the step, each time.
        package var entered: [String]
    }

    package init(_ plan: WorkshopPlan, _ run: WorkshopRun?) {
        id = plan.id
        number = plan.number
        title = plan.title
        purpose = plan.purpose
        date = plan.date
        starts = plan.starts
        place = plan.place
        tables = plan.tables
        rounds = run?.round
        let visits = Dictionary(grouping: run?.visits ?? [], by: \.step)
        steps = plan.steps.map { step in
            Step(
                id: step.id,
                title: step.title,
                minutes: step.minutes,
                kind: step.kind.name,
                question: step.question,
                skipped: step.skipped,
                entered: (visits[step.id] ?? []).map { StockholmTime.timestamp($0.from) }
            )
        }
    }
}
