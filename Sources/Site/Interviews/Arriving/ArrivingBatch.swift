import Engine
import Formats
import Intake
import Journal
import Synchronization

/// Notes that somebody has sent and not yet taken in or let go. The notes lie in a nameless file; what is lost with the
/// server is sent again.
struct ArrivingBatch: Sendable {
    let waiting: WaitingFile
    let reader: InterviewNoteReader
    let kinds: Set<MaskingProposal.Kind>
    var notes: [Note] = []
    /// While it is being taken in.
    var taking: TakingIn?

    struct Note: Sendable {
        var file: String
        /// The file it is read from again, which may hold several.
        var source: (file: String, place: Range<Int>)
        var arrival: Arrival
        var corrections: NoteCorrections
        /// Whether it is to be taken in.
        var isChosen: Bool
        var counts: Counts
        /// What whoever looks it through should know first.
        var remarks: [String]
        /// The command that takes it in.
        var command: Range<Int>?
    }

    struct Counts: Hashable, Codable, Sendable {
        /// What counts when it is taken in.
        var found = 0
        /// Beside these, what may be no statement.
        var doubtful = 0
        var unsure = 0
        var leftOut = 0
        var masked = 0
        /// Points to somebody and is not masked.
        var proposed = 0
        var unplaced = 0

        static func + (left: Counts, right: Counts) -> Counts {
            Counts(
                found: left.found + right.found,
                doubtful: left.doubtful + right.doubtful,
                unsure: left.unsure + right.unsure,
                leftOut: left.leftOut + right.leftOut,
                masked: left.masked + right.masked,
                proposed: left.proposed + right.proposed,
                unplaced: left.unplaced + right.unplaced
            )
        }
    }

    /// Notes that will be taken in.
    var chosen: [Note] { notes.filter { $0.isChosen && $0.command != nil } }

    var total: Counts { chosen.reduce(Counts()) { $0 + $1.counts } }
}

/// How far the taking in has come, looked at from several threads.
final class TakingIn: Sendable {
    private let number = Atomic(0)
    private let flag = Flag()
    let all: Int

    init(all: Int) { self.all = all }

    var done: Int { number.load(ordering: .relaxed) }
    var isGivenUp: Bool { flag.isSet }
    func advance() { number.add(1, ordering: .relaxed) }
    func giveUp() { flag.set() }
}

extension ArrivingBatch.Note {
    /// Whether somebody may choose to take it in.
    var mayComeIn: Bool { arrival.comesIn || arrival == .stranger }

    /// What came of a reading: counts, and the command that would take it in.
    mutating func take(_ reading: NoteReading, in session: Session, _ waiting: WaitingFile) throws(JournalError) {
        let statements = reading.proposal?.statements ?? []
        let unsure = Dictionary(reading.judgements.map { ($0.start, $0.isUnsure) }) { first, _ in first }
        counts = ArrivingBatch.Counts(
            found: statements.count { !$0.doubtful },
            doubtful: statements.count(where: \.doubtful),
            unsure: statements.count { !$0.doubtful && unsure[$0.start] ?? true },
            leftOut: reading.leftOut.count,
            masked: reading.masked.count { $0.fate == .masked },
            proposed: reading.masked.count { $0.fate == .proposed },
            unplaced: session.changes(by: reading)?.unplaced.count ?? 0
        )
        remarks = reading.diagnostics.map { $0.what + ($0.remedy.map { " – " + $0 } ?? "") }
        var waits: WaitingSubmission?
        if arrival == .unchanged {
            if corrections.facts != nil { waits = session.describing(reading).map { WaitingSubmission(command: $0) } }
        } else if mayComeIn {
            waits = session.importing(reading)
                .map { WaitingSubmission(command: $0, personal: [reading.details], note: reading.kept) }
        }
        command = try waits?.bytes.map { bytes throws(JournalError) in try waiting.append(bytes) }
    }
}

extension Session {
    /// The command that puts right what is said of an interview whose note is in already.
    fileprivate func describing(_ reading: NoteReading) -> Command? {
        guard let facts = reading.proposal?.facts,
            let known = interviews.values.first(where: { $0.file == reading.proposal?.file }), known.facts != facts
        else { return nil }
        return .describeInterview(
            id: known.id,
            sector: facts.sector,
            municipalityType: facts.municipalityType,
            roleClass: facts.roleClass,
            date: facts.date,
            status: facts.status
        )
    }
}

extension Arrival {
    var words: Sentence {
        switch self {
        case .new: Sentence("ny", "new")
        case .changed: Sentence("rättad: ersätter den förra", "corrected: replaces the former")
        case .unchanged: Sentence("redan inläst, oförändrad", "already taken in, unchanged")
        case .stranger:
            Sentence(
                "heter som en inläst anteckning men säger något helt annat: byt namn på filen",
                "is called as a note already taken in but says something quite different: rename the file"
            )
        case .twice:
            Sentence(
                "en annan fil här heter likadant: byt namn på den ena",
                "another file here has the same name: rename one"
            )
        case .codebook: Sentence("kodbok, ingen anteckning", "codebook, no note")
        case .refused: Sentence("kan inte läsas", "cannot be read")
        }
    }
}
