import Engine
import Formats
import Intake

extension API.Corrections {
    /// What the form on a note's page says.
    init(_ fields: Fields) {
        self.init(
            masked: fields.all("mask").compactMap { Int($0) },
            words: (fields["ord"] ?? "").split(whereSeparator: \.isNewline).map(String.init),
            takenIn: fields.all("ta-med").compactMap { Int($0) },
            facts: NoteProposal.Facts(
                sector: fields.id("sektor"),
                municipalityType: fields.filled("kommuntyp").flatMap { MunicipalityType(rawValue: $0) },
                roleClass: fields.filled("roll").flatMap { RoleClass(rawValue: $0) },
                date: fields.filled("datum").flatMap { Day($0) },
                status: fields["status"].flatMap { NoteStatus(rawValue: $0) } ?? .draft
            )
        )
    }
}

extension NoteCorrections {
    /// A note's corrections with what somebody now says of it.
    init(_ said: API.Corrections, of reading: NoteReading, in session: Session, _ note: ArrivingBatch.Note) {
        self = note.corrections
        if let masked = said.masked.map(Set.init) {
            for piece in reading.masked { mask(piece.proposal, masked.contains(piece.proposal.start)) }
        }
        if let words = said.words {
            self.words = words.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
                .filter { !$0.isEmpty }
        }
        if let takenIn = said.takenIn { self.takenIn = Set(takenIn).intersection(reading.questioned) }
        if var told = said.facts {
            if session.process?.sectors.contains(where: { $0.id == told.sector }) != true { told.sector = nil }
            // What was shown and nobody changed is no word of people's.
            let shown = ArrivingNoteModel.facts(
                note,
                reading.proposal?.facts,
                session.interviews.values.first { $0.file == note.file }
            )
            facts = facts == nil && told == shown ? nil : told
        }
    }
}
