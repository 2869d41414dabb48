package import Engine

/// What becomes of a file that comes in. Decided here for the pages and the command alike.
package enum Arrival: String, Hashable, Codable, Sendable, CaseIterable {
    case new
    /// By the name of a note taken in, with other words: it takes the former's place.
    case changed
    case unchanged
    /// Shares its name with a note taken in and nothing else: another note, which must not replace it.
    case stranger
    /// Another file that came at the same time bears the name.
    case twice
    /// A list of codes beside the notes.
    case codebook
    case refused

    /// Whether it is a note that could be read.
    package var isReadable: Bool { self != .refused && self != .codebook }

    /// Whether the note is taken in when nobody says otherwise.
    package var comesIn: Bool { self == .new || self == .changed }
}

extension Session {
    /// - Parameter reading: corrected, as it is to be kept.
    package func arrival(of reading: NoteReading) -> Arrival {
        guard let proposal = reading.proposal else { return reading.isNote ? .refused : .codebook }
        guard let known = interviews.values.first(where: { $0.file == proposal.file }) else { return .new }
        if known.digest == proposal.digest { return .unchanged }
        guard let changes = changes(by: reading) else { return .changed }
        return changes.kept == 0 && changes.reworded.isEmpty && changes.retired.count > 2 ? .stranger : .changed
    }

    /// The command that takes a note in; nil for what is no note. Earlier statements are looked for in its text, so that
    /// people's work on them stays.
    package func importing(_ reading: NoteReading) -> Command? {
        guard var proposal = reading.proposal else { return nil }
        if let known = interviews.values.first(where: { $0.file == proposal.file }), let text = reading.kept {
            let before = statements.values.filter {
                $0.interview == known.id && ($0.retired == nil || $0.retired == Statement.leftNote)
            }
            let texts = Dictionary(before.map { ($0.id, $0.text) }) { first, _ in first }
            proposal.placed = Reanchoring(before, in: text).placed.map { place in
                NoteProposal.Placement(
                    statement: place.statement,
                    text: place.isUnchanged ? texts[place.statement] ?? place.text : place.text.withoutCovers,
                    start: place.start,
                    length: place.length
                )
            }
        }
        return .importInterview(note: proposal)
    }

    /// What a note that comes again changes; nil for one that is new, or that cannot be taken in.
    package func changes(by reading: NoteReading) -> NoteChanges? {
        guard let command = importing(reading), case .importInterview(let note) = command,
            let known = interviews.values.first(where: { $0.file == note.file })
        else { return nil }
        do {
            let events = try decide(command, by: Seat.facilitator.id, at: Moment(milliseconds: 0))
            return NoteChanges(events, of: known.id, in: self)
        } catch {
            // What cannot be taken in is refused, with its reason, when it is tried.
            return nil
        }
    }
}

/// What a corrected note did to the statements of the former.
package struct NoteChanges: Hashable, Codable, Sendable {
    package struct Reworded: Hashable, Codable, Sendable {
        package var id: StatementID
        package var before: String
        package var after: String
    }

    package struct Lost: Hashable, Codable, Sendable {
        package var id: StatementID
        package var text: String
    }

    package var added: [String] = []
    /// As they were, wherever they now stand.
    package var kept = 0
    package var reworded: [Reworded] = []
    package var retired: [Lost] = []
    /// Those of `retired` that people have worked on: to be placed by hand or let go.
    package var unplaced: [Lost] = []

    init(_ events: [Event], of interview: InterviewID, in session: Session) {
        var after: [StatementID: Statement] = [:]
        for event in events {
            switch event {
            case .statementNoted(let statement): added.append(statement.text)
            case .statementRevised(let statement): after[statement.id] = statement
            default: break
            }
        }
        for before in session.statements.values where before.interview == interview && before.retired == nil {
            let now = after[before.id] ?? before
            if now.retired != nil {
                retired.append(Lost(id: before.id, text: before.text))
                if session.isWorkedOn(before) { unplaced.append(Lost(id: before.id, text: before.text)) }
            } else if now.text != before.text {
                reworded.append(Reworded(id: before.id, before: before.text, after: now.text))
            } else {
                kept += 1
            }
        }
    }
}

extension String {
    /// Words from the kept note without the dots that keep covered words at their places.
    fileprivate var withoutCovers: String {
        String(unicodeScalars.filter { $0 != "·" }).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
