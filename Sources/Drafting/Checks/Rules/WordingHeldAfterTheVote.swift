import Engine

/// 30. The wording people voted on is the one that stands; otherwise before and after are shown.
package struct WordingHeldAfterTheVote: Rule {
    package static let number = 30
    package static let level = CheckLevel.warning
    package static let title = "Målet lyder som det gjorde vid omröstningen"
    package static let explanation =
        "Den som röstade gjorde det på en viss lydelse. Ändras den efteråt ska båda gå att läsa. Motivera ändringen, "
        + "eller låt rummet ta ställning på nytt."
    package static let basis = "Egen regel."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let votes = votes(in: input.session)
        return input.lineage.liveGoals.compactMap { goal in
            // The first vote that the goal was there for; later ones saw a later wording.
            guard let opened = votes.last(where: { vote in goal.wordings.contains { $0.at < vote } }),
                let voted = goal.wordings.last(where: { $0.at < opened }), let now = goal.wordings.last,
                now.text != voted.text
            else { return nil }
            let reason = now.reason.map { " Skäl: \($0)" } ?? ""
            return Finding(
                Self.self,
                subject: goal.id.text,
                place: input.place(of: goal),
                text: "Före omröstningen: ”\(voted.text)” Efter: ”\(now.text)”\(reason)"
            )
        }
    }

    /// When each closed vote on goals last opened, oldest first. What was reworded while it was open is newer than what
    /// the first voters read, so it counts as changed too.
    private func votes(in session: Session) -> [Moment] {
        session.votes.values.compactMap { vote in
            guard vote.phase != .open, !vote.ballots.isEmpty, let plan = session.plan(of: vote.step),
                case .prioritise(_, .goals) = plan.kind, let workshop = session.workshop(of: vote.step)
            else { return nil }
            return session.runs[workshop.id]?.visits.first { $0.step == vote.step }?.from
        }.sorted()
    }
}
