import Engine

extension DraftCounty {
    /// As many facts as a county could ever gather, put straight into the log.
    static func large(goals: Int, cards: Int) throws -> Session {
        var county = try DraftCounty.complete()
        var sequence = county.session.lastSequence
        func record(_ event: Event) {
            sequence += 1
            county.session.apply(
                Record(sequence: sequence, at: county.now, command: sequence, seat: "bord-1", event: event)
            )
        }
        for number in 1...cards {
            record(
                .contributed(
                    contribution: Contribution(
                        id: ContributionID("K\(number + 100)"),
                        workshop: "w1",
                        step: "w1-tyst",
                        table: TableID(String(number % 3 + 1)),
                        seat: "bord-1",
                        kind: .idea,
                        area: "vald",
                        text: "Inspel nummer \(number)",
                        perspectives: ["barn"],
                        statements: ["U1"],
                        at: county.now
                    )
                )
            )
        }
        for number in 1...goals {
            let linked = (0..<12).map { ContributionID("K\((number * 12 + $0) % cards + 101)") }
            let id = GoalID("M1.\(number + 10)")
            record(
                .goalFormulated(
                    goal: Goal(
                        id: id,
                        area: "vald",
                        grammar: .vision,
                        wordings: [Wording(text: "Mål nummer \(number) är nått", seat: "bord-1", at: county.now)],
                        links: GoalLinks(contributions: linked, nationalGoals: ["delmal-6"])
                    )
                )
            )
            let action = ActionID("A\(number + 10)")
            record(.actionProposed(action: Action(id: action, goal: id, text: "Göra något", at: county.now)))
            record(
                .claimed(
                    claim: Claim(
                        id: ClaimID("O\(number + 10)"),
                        subject: .action(id: action),
                        organisation: "syd",
                        role: "chef",
                        part: .lead,
                        at: county.now
                    )
                )
            )
        }
        return county.session
    }
}
