package import Engine

/// Which document is drafted, and what stands on its first page.
package struct DraftOptions: Sendable, Hashable {
    package var mode: Mode
    /// The day of the draft; nil means the day of the latest fact, in Sweden.
    package var date: Day?
    package var version: String
    /// Findings of the checks, open or waived, to be shown in the last appendix.
    package var findings: [DraftNote]

    package init(
        mode: Mode = .actionPlan,
        date: Day? = nil,
        version: String = "Utkast 1",
        findings: [DraftNote] = []
    ) {
        self.mode = mode
        self.date = date
        self.version = version
        self.findings = findings
    }

    /// The draft's day: the one given, else that of the session's latest fact.
    func date(of session: Session) -> Day? { date ?? session.lastMoment.map { StockholmTime.day(of: $0) } }

    /// A strategy gives a direction; the plan of who does what when is added only when asked for.
    package enum Mode: Sendable, Hashable, CaseIterable {
        case direction, actionPlan

        /// The name an option carries: "riktning" or "handlingsplan".
        package init?(name: String) {
            guard let mode = Self.allCases.first(where: { $0.name == name }) else { return nil }
            self = mode
        }

        package var name: String {
            switch self {
            case .direction: "riktning"
            case .actionPlan: "handlingsplan"
            }
        }
    }
}

/// A finding of the draft's checks, as the last appendix tells it.
package struct DraftNote: Sendable, Hashable {
    /// Number of the check.
    package var number: Int
    package var title: String
    /// What was found, and where.
    package var text: String
    /// Why the finding stands although it is known; nil while it is open.
    package var reason: String?

    package init(number: Int, title: String, text: String, reason: String? = nil) {
        self.number = number
        self.title = title
        self.text = text
        self.reason = reason
    }
}
