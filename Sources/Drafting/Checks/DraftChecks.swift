package import Engine
package import Formats

/// All checks of a draft, in the order of their numbers.
package enum DraftChecks {
    package static let all: [any Rule] = [
        GoalRestsOnSeveralTables(), ContributionIsAnswered(), NationalGoalIsCovered(), FocusItemIsCovered(),
        AreaIsComplete(), FiguresAreSplitBySex(), GoalIsAVision(), GoalIsMeasurable(), GoalsDiffer(),
        AreaHasFewGoals(), ActionIsComplete(), OwnershipIsWordedAsAClaim(), OwnershipIsSpread(), EverySectorHasARole(),
        DatesLieInThePeriod(), IndicatorIsComplete(), ActionsChangePractice(), PerspectivesReachTheGoals(),
        EveryoneIsDescribed(), FollowUpIsComplete(), SectionsArePresent(), StrategySaysWhatItIsNot(),
        MakingIsAccountedFor(),
        TextIsReadable(), TermsAreConsistent(), DocumentIsAccessible(), NoPersonIsNamed(), DraftIsMarked(),
        WordingHeldAfterTheVote(),
    ]

    /// The check of a number.
    package static func rule(_ number: Int) -> (any Rule.Type)? {
        all.lazy.map { type(of: $0) }.first { $0.number == number }
    }

    /// Looks through a draft.
    ///
    /// - Parameters:
    ///   - document: the draft made of `session`, in the same `mode`.
    ///   - names: whole names of people near the process, which no text may hold.
    ///   - date: the draft's day; nil means the day of the latest fact.
    /// - Returns: nil until the process is founded.
    package static func run(
        session: Session,
        document: Document,
        mode: DraftOptions.Mode,
        names: [String] = [],
        date: Day? = nil,
        rules: [any Rule] = all
    ) -> CheckReport? {
        let input = CheckInput(session: session, document: document, mode: mode, names: names, date: date)
        guard let input else { return nil }
        var report = CheckReport()
        var met = Set<Key>()
        let waivers = Dictionary(
            session.waivers.map { (Key(check: $0.check, subject: $0.subject), $0.reason) },
            uniquingKeysWith: { $1 }
        )
        for var finding in rules.flatMap({ $0.findings(in: input) }) {
            // A waiver for the subject says more than one for the whole check.
            let keys = [Key(check: finding.check, subject: finding.subject), Key(check: finding.check, subject: nil)]
            if let key = keys.first(where: { waivers[$0] != nil }) {
                met.insert(key)
                finding.waiver = waivers[key]
                report.waived.append(finding)
            } else {
                report.findings.append(finding)
            }
        }
        report.idle = session.waivers
            .filter { !met.contains(Key(check: $0.check, subject: $0.subject)) }
            .map { CheckReport.IdleWaiver(check: $0.check, subject: $0.subject, reason: $0.reason) }
        return report
    }

    private struct Key: Hashable {
        let check: Int
        let subject: String?
    }
}
