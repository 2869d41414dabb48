package import Engine
package import Formats

/// A draft with what the checks say of it: the checks read the draft, and its last appendix tells what they found.
package struct FinishedDraft: Sendable {
    package let session: Session
    package let mode: DraftOptions.Mode
    package let report: CheckReport
    private let options: DraftOptions

    /// Nil until the process is founded.
    ///
    /// - Parameter names: whole names of people near the process, such as participants; no text may hold them.
    package init?(
        session: Session,
        mode: DraftOptions.Mode,
        names: [String] = [],
        date: Day? = nil,
        version: String = "Utkast 1"
    ) {
        var options = DraftOptions(mode: mode, date: date, version: version)
        let bare = StrategyDraft(session: session, options: options).document
        guard let report = DraftChecks.run(session: session, document: bare, mode: mode, names: names, date: date)
        else { return nil }
        options.findings = report.notes
        self.session = session
        self.mode = mode
        self.report = report
        self.options = options
    }

    /// Written anew each time it is asked for: not every form the strategy leaves in needs it.
    package var document: Document { StrategyDraft(session: session, options: options).document }

    /// The strategy in numbers.
    package var summary: StrategySummary { StrategySummary.of(session, report) }
}
