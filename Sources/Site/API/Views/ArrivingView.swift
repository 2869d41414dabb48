import Engine
import Formats
import Intake

extension API {
    /// Notes sent and not yet taken in or let go.
    struct Arriving: Hashable, Codable, Sendable {
        var key: String
        var notes: [Note]
        /// Of the notes chosen.
        var total: ArrivingBatch.Counts
        /// While they are being taken in.
        var progress: Progress?

        struct Note: Hashable, Codable, Sendable {
            var number: Int
            var file: String
            var arrival: Arrival
            /// Whether there is anything to take in.
            var mayComeIn: Bool
            var isChosen: Bool
            var counts: ArrivingBatch.Counts
            /// What whoever looks it through should know first.
            var remarks: [String]
        }

        struct Progress: Hashable, Codable, Sendable {
            var done: Int
            var all: Int
        }
    }

    /// One note on its way in, as whoever sent it sees it: with everything that stands in it.
    struct ArrivingNote: Hashable, Codable, Sendable {
        var note: Arriving.Note
        /// As it was written; never kept.
        var text: String
        /// What would be taken in, as the corrections now stand. The same as the command `import --dry-run` tells.
        var preview: NotePreview
        /// What it does to statements that are in already; nil for a new note.
        var changes: NoteChanges?
        /// As they stand; sent back with changes, they correct the note.
        var corrections: Corrections
    }

    /// What somebody says of a note on its way in. What is left out stays as it is.
    struct Corrections: Hashable, Codable, Sendable {
        /// Where pieces of `preview.masked` begin that are masked; the others are left as they were written.
        var masked: [Int]?
        /// Words of one's own choice, masked wherever they stand.
        var words: [String]?
        /// Where pieces of `preview.leftOut`, or of `preview.found` that are doubtful, begin that are statements all the
        /// same.
        var takenIn: [Int]?
        /// Who was interviewed, and when.
        var facts: NoteProposal.Facts?
        /// Whether the note is to be taken in.
        var isChosen: Bool?
    }

    /// Takes in the notes that are chosen.
    struct TakingIn: Hashable, Codable, Sendable {
        /// Chooses these, by their numbers, and no others.
        var notes: [Int]?
    }

    struct TakenIn: Hashable, Codable, Sendable {
        var interviews: [InterviewID]
    }

    struct Batch: Hashable, Codable, Sendable {
        var key: String
    }
}

extension API.Arriving {
    init(_ key: String, _ batch: ArrivingBatch) {
        self.init(
            key: key,
            notes: batch.notes.enumerated().map { Note($0, $1) },
            total: batch.total,
            progress: batch.taking.map { Progress(done: $0.done, all: $0.all) }
        )
    }
}

extension API.Arriving.Note {
    init(_ number: Int, _ note: ArrivingBatch.Note) {
        self.init(
            number: number,
            file: note.file,
            arrival: note.arrival,
            mayComeIn: note.command != nil,
            isChosen: note.isChosen && note.command != nil,
            counts: note.counts,
            remarks: note.remarks
        )
    }
}

extension API.ArrivingNote {
    /// - Parameter reading: as the note was read, with nothing masked.
    init?(
        _ number: Int,
        _ note: ArrivingBatch.Note,
        _ reading: NoteReading,
        in session: Engine.Session,
        _ language: Language
    ) {
        guard let process = session.process else { return nil }
        let corrected = reading.corrected(by: note.corrections)
        let known = session.interviews.values.first { $0.file == note.file }
        self.init(
            note: API.Arriving.Note(number, note),
            text: reading.text ?? "",
            preview: NotePreview(corrected, file: note.file, process: process, language: language),
            changes: note.arrival == .changed ? session.changes(by: corrected) : nil,
            corrections: API.Corrections(
                masked: reading.masked.map(\.proposal).filter(note.corrections.masks).map(\.start),
                words: note.corrections.words,
                takenIn: note.corrections.takenIn.sorted(),
                facts: ArrivingNoteModel.facts(note, corrected.proposal?.facts, known),
                isChosen: note.isChosen && note.command != nil
            )
        )
    }
}

extension API.Corrections {
    /// The first thing in it that the note does not have; nil when all is well.
    func slip(in reading: NoteReading, _ process: Engine.Process?) -> String? {
        let (masks, questioned) = (Set(reading.masked.map(\.proposal.start)), reading.questioned)
        if let start = masked?.first(where: { !masks.contains($0) }) { return "masked: \(start)" }
        if let start = takenIn?.first(where: { !questioned.contains($0) }) { return "takenIn: \(start)" }
        if let sector = facts?.sector, process?.sectors.contains(where: { $0.id == sector }) != true {
            return "facts.sector: \(sector)"
        }
        return nil
    }
}
