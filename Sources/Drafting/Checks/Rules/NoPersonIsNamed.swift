import Engine

/// 27. No free text names or singles out a person.
package struct NoPersonIsNamed: Rule {
    package static let number = 27
    package static let level = CheckLevel.stop
    package static let title = "Ingen person namnges"
    package static let explanation =
        "Namn, e-postadresser, telefonnummer, personnummer och kostuppgifter hör inte hemma i underlaget. Ändra inspelet "
        + "eller utsagan så att det talar om en roll eller en organisation. Förordets underskrift är undantagen."
    package static let basis = "Dataskyddsförordningen artikel 5.1 c och 9; kost kan röja hälsa eller religion."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let session = input.session
        let cards = session.contributions.values.filter { !$0.withdrawn && !$0.hidden }.flatMap {
            finds($0.text, subject: $0.id.text, place: input.place(of: $0))
        }
        let statements = session.statements.values.filter { $0.retired == nil }.flatMap {
            finds($0.text, subject: $0.id.text, place: "Utsaga \($0.id), intervju \($0.interview)")
        }
        let goals = input.lineage.liveGoals.flatMap {
            finds([$0.text, $0.why ?? ""].joined(separator: " "), subject: $0.id.text, place: input.place(of: $0))
        }
        let actions = input.lineage.liveActions.flatMap {
            finds([$0.text, $0.resource ?? ""].joined(separator: " "), subject: $0.id.text, place: input.place(of: $0))
        }
        let claims = session.claims.values.filter { !$0.isDeclined }.flatMap {
            finds(
                [$0.role, $0.state.decidedBy ?? ""].joined(separator: " "),
                subject: $0.id.text,
                place: "Roll i \(input.place(of: $0.subject))"
            )
        }
        return goals + actions + claims + cards + statements
    }

    private func finds(_ text: String, subject: String, place: @autoclosure () -> String) -> [Finding] {
        PersonalData.all(in: text).map {
            Finding(
                Self.self,
                subject: subject,
                place: place(),
                text: "Texten verkar innehålla \($0.kind): ”\($0.words)”."
            )
        }
    }
}

extension Claim.State {
    /// Who decided, in the organisation's own words.
    fileprivate var decidedBy: String? {
        if case .confirmed(_, let by) = self { by } else { nil }
    }
}
