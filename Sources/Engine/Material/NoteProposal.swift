/// An interview note read by the importer and ready to be taken in.
package struct NoteProposal: Hashable, Codable, Sendable {
    package var file: String
    package var digest: String
    package var sector: SectorID?
    package var date: Day?
    package var status: NoteStatus
    /// What post the interviewee holds, and from what kind of municipality; nil when the note does not tell.
    package var roleClass: RoleClass?
    package var municipalityType: MunicipalityType?
    /// Whether people have said or changed any of this.
    package var described: Bool
    package var length: Int
    package var statements: [Statement]
    /// Where statements of the note as it was before stand in it now.
    package var placed: [Placement]
    package init(
        file: String,
        digest: String,
        sector: SectorID? = nil,
        date: Day? = nil,
        status: NoteStatus = .draft,
        roleClass: RoleClass? = nil,
        municipalityType: MunicipalityType? = nil,
        described: Bool = false,
        length: Int,
        statements: [Statement],
        placed: [Placement] = []
    ) {
        self.file = file
        self.digest = digest
        self.sector = sector
        self.roleClass = roleClass
        self.municipalityType = municipalityType
        self.date = date
        self.status = status
        self.described = described
        self.length = length
        self.statements = statements
        self.placed = placed
    }

    /// An earlier statement found again.
    package struct Placement: Hashable, Codable, Sendable {
        package var statement: StatementID
        package var text: String
        package var start: Int
        package var length: Int
        package init(statement: StatementID, text: String, start: Int, length: Int) {
            self.statement = statement
            self.text = text
            self.start = start
            self.length = length
        }
    }

    /// A statement as found in the note, before it has an id.
    package struct Statement: Hashable, Codable, Sendable {
        package var category: CodeID?
        package var area: AreaID?
        package var text: String
        package var start: Int
        package var length: Int
        package var quote: Bool
        /// Whether it may be no statement at all: small talk, or something about the interview.
        package var doubtful: Bool
        package init(
            category: CodeID? = nil,
            area: AreaID? = nil,
            text: String,
            start: Int,
            length: Int,
            quote: Bool = false,
            doubtful: Bool = false
        ) {
            self.category = category
            self.area = area
            self.text = text
            self.start = start
            self.length = length
            self.quote = quote
            self.doubtful = doubtful
        }
    }
}
