package import Engine

/// Everything a strategy process has led to, as one JSON document for archives and other tools.
///
/// Encoded, the document begins `{"format":"framtidsdialog-strategi","version":1`. Times are ISO 8601 with Sweden's
/// offset, days `YYYY-MM-DD`. Every member is written, null, false and empty lists too. Ids are those of the draft.
/// A later version may add members; it never changes what one means. README.md describes them.
///
/// What is not in it: names of persons (the record holds none), who wrote a card or gave a vote, interview file names,
/// the words of cards that were hidden or withdrawn, and anything of a vote that has not been shown.
package struct StrategyJSON: Hashable, Codable, Sendable {
    package var format = "framtidsdialog-strategi"
    package var version = 1
    /// When the latest fact in it happened.
    package var latest: String?
    package var process: FrameJSON
    package var workshops: [WorkshopJSON]
    package var interviews: [InterviewJSON]
    package var statements: [StatementJSON]
    package var contributions: [ContributionJSON]
    package var merges: [MergeJSON]
    package var votes: [VoteTotals]
    /// The shared picture and direction, in paragraphs.
    package var picture: [String]
    package var goals: [GoalJSON]
    package var actions: [ActionJSON]
    package var indicators: [IndicatorJSON]
    package var claims: [ClaimJSON]
    package var checklists: [ChecklistAnswer]
    package var selfRatings: [SelfRating]
    package var decisions: [DecisionJSON]
    package var omissions: [OmissionJSON]
    package var waivers: [WaiverJSON]
    /// Open findings of the checks, then those that were waived.
    package var findings: [Finding]

    /// Nil until the process is founded.
    package init?(_ session: Session, report: CheckReport) {
        guard let process = session.process else { return nil }
        latest = session.lastMoment.map { StockholmTime.timestamp($0) }
        self.process = FrameJSON(process, session)
        workshops = process.workshops.map { WorkshopJSON($0, session.runs[$0.id]) }
        let disclosed = session.disclosed
        interviews = session.interviews.values.map { InterviewJSON($0, told: disclosed[$0.id]) }
        statements = session.statements.values.filter(\.counts).map { StatementJSON($0) }
        contributions = session.contributions.values.map { ContributionJSON($0, into: session.mergedInto[$0.id]) }
        merges = session.merges.values.map { MergeJSON($0) }
        votes = session.votes.values.compactMap { VoteTotals($0.step, in: session) }
        picture = session.picture
        goals = session.goals.values.map { GoalJSON($0, into: session.goalMergedInto[$0.id]) }
        actions = session.actions.values.map { ActionJSON($0) }
        indicators = session.indicators.values.map { IndicatorJSON($0) }
        claims = session.claims.values.map { ClaimJSON($0) }
        checklists = session.checklistAnswers.values
        selfRatings = session.selfRatings.values
        decisions = session.decisions.values.filter { !$0.withdrawn }.map { DecisionJSON($0) }
        omissions = session.omissions.map { OmissionJSON($0) }
        waivers = session.waivers.map { WaiverJSON($0) }
        findings = report.findings + report.waived
    }
}
