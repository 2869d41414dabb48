import Drafting
import Engine
import Formats

extension StrategySummary {
    /// The numbers as a small table for the terminal.
    func text(in language: Language) -> String {
        let rows: [(Sentence, String)] = [
            (Sentence("intervjuer", "interviews"), "\(interviews)"),
            (Sentence("utsagor", "statements"), "\(statements)"),
            (Sentence("deltagare", "participants"), "\(participants)"),
            (Sentence("inspel", "contributions"), "\(contributions)"),
            (Sentence("mål", "goals"), "\(goals)"),
            (Sentence("aktiviteter", "actions"), "\(actions)"),
            (Sentence("organisationer med en roll", "organisations with a role"), "\(organisations)"),
            (
                Sentence("öppna kontroller", "open checks"),
                Sentence(
                    "\(stops) stopp, \(counted(warnings, "varning", "varningar")), \(counted(notices, "upplysning", "upplysningar"))",
                    "\(counted(stops, "stop", "stops")), \(counted(warnings, "warning", "warnings")), \(counted(notices, "notice", "notices"))"
                ).text(in: language)
            ),
        ]
        let width = rows.map { $0.0.text(in: language).count }.max() ?? 0
        return rows.map { label, value in
            let label = label.text(in: language)
            return "  " + label + String(repeating: " ", count: width - label.count) + "  " + value
        }.joined(separator: "\n")
    }
}

extension InterviewSummary {
    /// "307 utsagor och 21 tveksamma".
    func told(in language: Language) -> String {
        let counts =
            language == .swedish
            ? counted(statements, "utsaga", "utsagor") : counted(statements, "statement", "statements")
        if doubtful == 0 { return counts }
        return counts
            + (language == .swedish ? " och \(counted(doubtful, "tveksam", "tveksamma"))" : " and \(doubtful) doubtful")
    }
}
