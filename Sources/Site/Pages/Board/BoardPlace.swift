import Engine
import Formats

/// Which part of the merge board one looks at: goals or cards, of one area.
package struct BoardPlace: Hashable, Sendable {
    package var subject: Subject
    /// The area's number; nought for cards that have none.
    package var area: Int

    package enum Subject: String, Hashable, Sendable, CaseIterable {
        case goals = "mal"
        case cards = "kort"
    }

    package init(_ subject: Subject, area: Int) {
        self.subject = subject
        self.area = area
    }

    /// As it stands in addresses and forms, "mal-1".
    package var name: String { "\(subject.rawValue)-\(area)" }

    package init?(name: some StringProtocol) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let subject = Subject(rawValue: String(parts[0])), let area = Int(parts[1]),
            (0...999).contains(area), parts[1] == String(area)
        else { return nil }
        self.init(subject, area: area)
    }
}
