package import Engine

/// A command as it comes in at the door.
package struct Submission: Sendable {
    /// An id the sender made, the same when it sends the command again; nil when it will not.
    package var client: String?
    package var seat: SeatID
    package var at: Moment
    package var command: Command
    /// Details of the persons behind the seats or interviews the command makes, in their order.
    package var personal: [PersonalDetails]
    /// The interview note behind an import, with persons masked, to be read beside its statements.
    package var note: String?
    package init(
        client: String? = nil,
        seat: SeatID,
        at: Moment,
        command: Command,
        personal: [PersonalDetails] = [],
        note: String? = nil
    ) {
        self.client = client
        self.seat = seat
        self.at = at
        self.command = command
        self.personal = personal
        self.note = note
    }
}

/// What a command led to, given only when it lies safely on the disk.
package struct Receipt: Hashable, Sendable {
    package var client: String?
    /// The places of its facts in the log; nil when all was so already.
    package var sequences: ClosedRange<Int>?
    /// Ids of the things its facts made or gave anew, in order: seats, interviews, statements, cards, merges, goals …
    package var created: [String]
    /// True when the command had been carried out before under the same client id.
    package var repeated: Bool
}

/// The first refusal among submissions that stand or fall together.
package struct RefusedSubmission: Error, Hashable {
    package var index: Int
    package var refusal: Refusal
}

extension Event {
    /// Under what name personal details belonging to the fact are kept.
    var subject: String? {
        switch self {
        case .seated(let seat): seat.id.text
        case .interviewImported(let interview): interview.id.text
        default: nil
        }
    }
}

extension Command {
    /// Whether personal details and a note's text go with it.
    var erases: Bool { if case .removeInterview = self { true } else { false } }
}
