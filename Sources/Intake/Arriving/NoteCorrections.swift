package import Engine

/// What people change in what was understood of a note, before it is taken in.
package struct NoteCorrections: Sendable, Hashable {
    /// Kinds that are masked where nothing else is said of a piece.
    package var kinds: Set<MaskingProposal.Kind>
    /// Whether a piece is masked, by where its proposal begins in the note.
    package var pieces: [Int: Bool] = [:]
    /// Words of people's own choice, masked wherever they stand in the note.
    package var words: [String] = []
    /// Where pieces begin that are statements all the same: left out, or doubted.
    package var takenIn: Set<Int> = []
    /// Who was interviewed, and when; nil for what the note says.
    package var facts: NoteProposal.Facts?

    package init(kinds: Set<MaskingProposal.Kind> = MaskingProposal.Kind.certain) { self.kinds = kinds }

    /// Says of a piece whether it is masked; what is as usual anyway leaves no trace.
    package mutating func mask(_ proposal: MaskingProposal, _ isMasked: Bool) {
        pieces[proposal.start] = isMasked == kinds.contains(proposal.kind) ? nil : isMasked
    }

    package func masks(_ proposal: MaskingProposal) -> Bool { pieces[proposal.start] ?? kinds.contains(proposal.kind) }

    /// A note with other words covered or taken in than usual is another reading of it, and may take the former's
    /// place.
    func digest(of note: String) -> String {
        var usual = NoteCorrections()
        usual.facts = facts
        guard self != usual else { return note }
        var mark = kinds.map(\.replacement).sorted().joined()
        for (start, isMasked) in pieces.sorted(by: { $0.key < $1.key }) { mark += " \(start)\(isMasked ? "+" : "-")" }
        for word in words { mark += " \u{1F}\(word)" }
        for start in takenIn.sorted() { mark += " \(start)!" }
        return SHA256.hex(Array((note + mark).utf8))
    }
}

extension NoteProposal {
    /// What is said of the interview apart from its statements.
    package struct Facts: Hashable, Codable, Sendable {
        package var sector: SectorID?
        package var municipalityType: MunicipalityType?
        package var roleClass: RoleClass?
        package var date: Day?
        package var status: NoteStatus
        package init(
            sector: SectorID?,
            municipalityType: MunicipalityType?,
            roleClass: RoleClass?,
            date: Day?,
            status: NoteStatus
        ) {
            self.sector = sector
            self.municipalityType = municipalityType
            self.roleClass = roleClass
            self.date = date
            self.status = status
        }
    }

    package var facts: Facts {
        get {
            Facts(
                sector: sector,
                municipalityType: municipalityType,
                roleClass: roleClass,
                date: date,
                status: status
            )
        }
        set {
            if newValue != facts { described = true }
            (sector, municipalityType, roleClass) = (newValue.sector, newValue.municipalityType, newValue.roleClass)
            (date, status) = (newValue.date, newValue.status)
        }
    }
}

extension Interview {
    package var facts: NoteProposal.Facts {
        NoteProposal.Facts(
            sector: sector,
            municipalityType: municipalityType,
            roleClass: roleClass,
            date: date,
            status: status
        )
    }
}
