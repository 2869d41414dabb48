import Engine
import Formats
import Intake

extension NoteCorrections {
    /// What the form on a note's page says.
    init(
        _ fields: Fields,
        of reading: NoteReading,
        kinds: Set<MaskingProposal.Kind>,
        in session: Session,
        _ note: ArrivingBatch.Note
    ) {
        self.init(kinds: kinds)
        let masked = Set(fields.all("mask").compactMap { Int($0) })
        for piece in reading.masked { mask(piece.proposal, masked.contains(piece.proposal.start)) }
        words = (fields["ord"] ?? "").split(whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
        takenIn = Set(fields.all("ta-med").compactMap { Int($0) }).intersection(reading.leftOut.map(\.start))
        let sector: SectorID? = fields.id("sektor")
        let said = NoteProposal.Facts(
            sector: session.process?.sectors.contains { $0.id == sector } == true ? sector : nil,
            municipalityType: fields.filled("kommuntyp").flatMap { MunicipalityType(rawValue: $0) },
            roleClass: fields.filled("roll").flatMap { RoleClass(rawValue: $0) },
            date: fields.filled("datum").flatMap { Day($0) },
            status: fields["status"].flatMap { NoteStatus(rawValue: $0) } ?? .draft
        )
        // What the page showed and nobody changed is no word of people's.
        let shown = ArrivingNoteModel.facts(
            note,
            reading.proposal?.facts,
            session.interviews.values.first { $0.file == note.file }
        )
        facts = note.corrections.facts == nil && said == shown ? nil : said
    }
}
