package import Engine

/// What happened to the robots, gathered as it happens.
package actor Diary {
    private var report = RehearsalReport()

    package init() {}

    package var soFar: RehearsalReport { report }

    func joined() { report.joined += 1 }
    func returned() { report.returned += 1 }

    func acknowledged(_ command: Command, created: [String], after seconds: Double) {
        report.acknowledged += 1
        report.slowest = max(report.slowest, seconds)
        switch command {
        case .contribute: report.contributions += created
        case .formulate: report.goals += created
        case .proposeAction: report.actions += created
        case .vote: report.votes += 1
        default: break
        }
    }

    /// A command sent twice was answered with something else.
    func countedTwice(_ id: String) { report.countedTwice.append(id) }
    func refused(_ code: String) { report.refusals[code, default: 0] += 1 }
    func lost() { report.lost += 1 }
}

/// What a rehearsal led to.
package struct RehearsalReport: Hashable, Codable, Sendable {
    package var joined = 0
    /// How often somebody who had dropped out came back.
    package var returned = 0
    /// Commands answered as carried out.
    package var acknowledged = 0
    /// Ids that were acknowledged; each must be in the file.
    package var contributions: [String] = []
    package var goals: [String] = []
    package var actions: [String] = []
    package var votes = 0
    package var refusals: [String: Int] = [:]
    package var countedTwice: [String] = []
    /// Commands that never got an answer.
    package var lost = 0
    /// Seconds until the slowest acknowledgement.
    package var slowest = 0.0

    /// Refusals that only say that the room had moved on, or that two wanted the same at once.
    private static let expected: Set<String> = [
        "noOpenWorkshop", "stepMoved", "stepClosed", "stepDoesNot", "voteClosed", "mergedAway", "withdrawn",
        "alreadyClaimed", "listEnded", "goalDropped", "sameWording", "notYours", "kindNotCollected", "notAnOption",
    ]

    /// Refusals nobody should have met.
    package var unexpected: [String: Int] { refusals.filter { !RehearsalReport.expected.contains($0.key) } }

    /// The acknowledged that are not in a session; none, unless something is very wrong.
    package func missing(in session: Session) -> [String] {
        contributions.filter { !session.contributions.contains(ContributionID($0)) }
            + goals.filter { !session.goals.contains(GoalID($0)) }
            + actions.filter { !session.actions.contains(ActionID($0)) }
    }
}
