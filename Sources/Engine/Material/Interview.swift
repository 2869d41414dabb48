/// One interview. Which organisation and title was interviewed lies outside the facts, with the names.
package struct Interview: Hashable, Codable, Sendable {
    package var id: InterviewID
    /// Name of the imported file, without its folder.
    package var file: String
    /// Digest of the note's decoded text, so that the same note is imported once.
    package var digest: String
    package var sector: SectorID?
    package var date: Day?
    package var status: NoteStatus
    /// What post the interviewee holds, and from what kind of municipality; nil when nobody has said.
    package var roleClass: RoleClass?
    package var municipalityType: MunicipalityType?
    /// Whether people have said what the above is. Then their word stands when the note comes again.
    package var described: Bool
    /// Length of the note in Unicode code points.
    package var length: Int
    package init(
        id: InterviewID,
        file: String,
        digest: String,
        sector: SectorID? = nil,
        date: Day? = nil,
        status: NoteStatus = .draft,
        roleClass: RoleClass? = nil,
        municipalityType: MunicipalityType? = nil,
        described: Bool = false,
        length: Int
    ) {
        self.id = id
        self.file = file
        self.digest = digest
        self.sector = sector
        self.date = date
        self.status = status
        self.roleClass = roleClass
        self.municipalityType = municipalityType
        self.described = described
        self.length = length
    }
}

/// Whether the interviewee has approved the note (utkast or justerat).
package enum NoteStatus: String, Hashable, Codable, Sendable, CaseIterable {
    case draft, adjusted
}

/// One point made by one interviewee, with its place in the note.
package struct Statement: Hashable, Codable, Sendable {
    package var id: StatementID
    package var interview: InterviewID
    package var category: CodeID?
    package var area: AreaID?
    package var text: String
    /// Place in the decoded note, in Unicode code points after NFC with line ends as LF.
    package var start: Int
    package var length: Int
    /// Why the statement no longer counts: it left the corrected note, or somebody left it out.
    package var retired: String?
    /// True when the words are the interviewee's own. Truths stand side by side, since there may be hundreds of thousands of
    /// statements, and each then takes a sixth less room.
    package var quote: Bool
    /// Chosen by people as one that speaks for many.
    package var chosen: Bool
    /// Where it begins and ends was said by people and not by the reader of the note.
    package var byHand: Bool
    /// The reader of the note doubts that this says something of the subject. It waits for somebody's word on its note's
    /// page, and is counted, shown and built on nowhere else until then.
    package var doubtful: Bool

    /// Whether it is part of what the interviews say.
    package var counts: Bool { retired == nil && !doubtful }

    /// The reason when a corrected note no longer holds the words.
    package static let leftNote = "finns inte i den rättade anteckningen"
    package init(
        id: StatementID,
        interview: InterviewID,
        category: CodeID? = nil,
        area: AreaID? = nil,
        text: String,
        start: Int,
        length: Int,
        quote: Bool = false,
        retired: String? = nil,
        chosen: Bool = false,
        byHand: Bool = false,
        doubtful: Bool = false
    ) {
        self.id = id
        self.interview = interview
        self.category = category
        self.area = area
        self.text = text
        self.start = start
        self.length = length
        self.quote = quote
        self.retired = retired
        self.chosen = chosen
        self.byHand = byHand
        self.doubtful = doubtful
    }
}
