/// One thing a check has seen in a draft.
package struct Finding: Hashable, Codable, Sendable {
    /// Number of the check.
    package var check: Int
    package var level: CheckLevel
    /// Id of the goal, action, area … it is about; nil when it is about the whole draft. A waiver may name it.
    package var subject: String?
    /// Where, in words: "Målbild M2.1, prioriterat område 2".
    package var place: String
    /// What, as a Swedish sentence.
    package var text: String
    /// The written reason why the finding stands; nil when nobody has waived it.
    package var waiver: String?

    package init(
        _ rule: any Rule.Type,
        level: CheckLevel? = nil,
        subject: String? = nil,
        place: String,
        text: String
    ) {
        check = rule.number
        self.level = level ?? rule.level
        self.subject = subject
        self.place = place
        self.text = text
    }

    /// The finding as one line, for lists and terminals.
    package var line: String { "\(level.printed) \(check): \(place): \(text)" }
}
