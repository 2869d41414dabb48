package import Engine

/// The strategy in numbers.
package struct StrategySummary: Hashable, Codable, Sendable {
    package var interviews: Int
    /// Statements that still stand in their notes.
    package var statements: Int
    /// Seats that were invited and placed at a table in some workshop.
    package var participants: Int
    /// Cards that were neither withdrawn nor hidden, merged ones too.
    package var contributions: Int
    package var goals: Int
    package var actions: Int
    /// Organisations with a role that they have not declined.
    package var organisations: Int
    /// Open findings by level.
    package var stops: Int
    package var warnings: Int
    package var notices: Int

    package static func of(_ session: Session, _ report: CheckReport) -> StrategySummary {
        let seats = Set(session.places.values.flatMap(\.keys)).filter { session.seats[$0]?.role == .participant }
        return StrategySummary(
            interviews: session.interviews.count,
            statements: session.statements.values.count(where: \.counts),
            participants: seats.count,
            contributions: session.contributions.values.count { !$0.withdrawn && !$0.hidden },
            goals: session.liveGoals.count,
            actions: session.liveActions.count,
            organisations: Set(session.claims.values.filter { !$0.isDeclined }.map(\.organisation)).count,
            stops: report.count(.stop),
            warnings: report.count(.warning),
            notices: report.count(.notice)
        )
    }
}
