import Engine
import Formats
import Intake

/// One note on its way in, as whoever sent it sees it: with everything that stands in it.
struct ArrivingNoteModel: Sendable {
    var key: String
    var number: Int
    /// Files in the batch.
    var count: Int
    var file: String
    var arrival: Sentence
    var mayComeIn: Bool
    var isSaved = false
    var remarks: [String]
    var changes: NoteChanges?
    var pieces: [Piece]
    var facts: NoteProposal.Facts
    var sectors: [(value: String, words: Sentence)]
    var masks: [Mask]
    var words: [String]
    var leftOut: [LeftOut]
    var found: [Found]
    var unsure: Int
    var problem: Sentence?

    struct Piece: Hashable, Sendable {
        enum Kind: Hashable, Sendable { case plain, found, doubtful, leftOut, masked }
        var text: String
        var kind: Kind
    }

    struct Mask: Hashable, Sendable {
        var start: Int
        var text: String
        var replacement: String
        var kind: String
        var why: String
        var isOn: Bool
        /// It stands in no statement.
        var isOutside: Bool
    }

    struct LeftOut: Hashable, Sendable {
        var start: Int
        var text: String
        var why: String
        var isTakenIn: Bool
    }

    struct Found: Hashable, Sendable {
        var start: Int
        var text: String
        var area: AreaLabel?
        var about: String
        var unsure: Bool
        /// It may be no statement; with whether somebody has said that it is.
        var doubt: Doubt?

        enum Doubt: Hashable, Sendable { case open, settled }
    }
}

extension ArrivingNoteModel {
    /// What counts.
    var sure: [Found] { found.filter { $0.doubt != .open } }
    /// What is doubted, and what was and somebody has spoken for.
    var doubtful: [Found] { found.filter { $0.doubt != nil } }
}

extension ArrivingNoteModel {
    /// - Parameter reading: as the note was read, with nothing masked.
    init(
        _ note: ArrivingBatch.Note,
        _ reading: NoteReading,
        in session: Session,
        key: String,
        number: Int,
        of count: Int,
        _ language: Language
    ) {
        let corrected = reading.corrected(by: note.corrections)
        let process = session.process
        let labels = session.areaLabels
        let preview = process.map { NotePreview(corrected, file: note.file, process: $0, language: language) }
        let doubted = Set((reading.proposal?.statements ?? []).filter(\.doubtful).map(\.start))
        let known = session.interviews.values.first { $0.file == note.file }
        let read = corrected.proposal?.facts
        self.init(
            key: key,
            number: number,
            count: count,
            file: note.file,
            arrival: note.arrival.words,
            mayComeIn: note.command != nil,
            remarks: note.remarks,
            changes: note.arrival == .changed ? session.changes(by: corrected) : nil,
            pieces: ArrivingNoteModel.pieces(of: corrected),
            facts: ArrivingNoteModel.facts(note, read, known),
            sectors: (process?.sectors ?? []).map { ($0.id.text, Sentence(same: $0.name)) },
            masks: corrected.masked.filter { $0.proposal.kind != .own }.map { masked in
                let proposal = masked.proposal
                return Mask(
                    start: proposal.start,
                    text: proposal.text,
                    replacement: proposal.replacement,
                    kind: proposal.kind.words(in: language),
                    why: proposal.reason.words(in: language),
                    isOn: note.corrections.masks(proposal),
                    isOutside: masked.fate == .outside
                )
            },
            words: note.corrections.words,
            leftOut: reading.leftOut.map { left in
                LeftOut(
                    start: left.start,
                    text: left.text,
                    why: left.reason.words(in: language),
                    isTakenIn: note.corrections.takenIn.contains(left.start)
                )
            },
            found: (preview?.found ?? []).map { found in
                Found(
                    start: found.start,
                    text: found.text,
                    area: labels.first { $0.id.text == found.area },
                    about: [process?.codes.first { $0.id.text == found.category }?.name, found.why].compactMap { $0 }
                        .joined(separator: ", "),
                    unsure: found.unsure,
                    doubt: doubted.contains(found.start) ? found.doubtful ? .open : .settled : nil
                )
            },
            unsure: preview?.unsure ?? 0,
            problem: nil
        )
    }

    /// What people have said of an interview stands when its note comes again; what they say now before all.
    static func facts(
        _ note: ArrivingBatch.Note,
        _ read: NoteProposal.Facts?,
        _ known: Interview?
    ) -> NoteProposal.Facts {
        let empty = NoteProposal.Facts(
            sector: nil,
            municipalityType: nil,
            roleClass: nil,
            date: nil,
            status: .draft
        )
        if note.corrections.facts == nil, let known, known.described || note.arrival == .unchanged {
            var facts = known.facts
            if note.arrival != .unchanged, let read { facts.status = read.status }
            return facts
        }
        return read ?? empty
    }

    /// The note with what was found, left out and masked in place.
    private static func pieces(of reading: NoteReading) -> [Piece] {
        let text = Array((reading.text ?? "").unicodeScalars)
        var kinds = [Piece.Kind](repeating: .plain, count: text.count)
        func mark(_ start: Int, _ length: Int, _ kind: Piece.Kind) {
            for place in max(0, start)..<max(0, min(text.count, start + length)) where place < text.count {
                kinds[place] = kind
            }
        }
        for left in reading.leftOut { mark(left.start, left.length, .leftOut) }
        for statement in reading.proposal?.statements ?? [] {
            mark(statement.start, statement.length, statement.doubtful ? .doubtful : .found)
        }
        for masked in reading.masked where masked.fate == .masked {
            mark(masked.proposal.start, masked.proposal.length, .masked)
        }
        var pieces: [Piece] = []
        var start = 0
        for end in text.indices.dropFirst() where kinds[end] != kinds[end - 1] {
            pieces.append(Piece(text: String(String.UnicodeScalarView(text[start..<end])), kind: kinds[start]))
            start = end
        }
        if start < text.count {
            pieces.append(Piece(text: String(String.UnicodeScalarView(text[start...])), kind: kinds[start]))
        }
        return pieces
    }
}
