package import Engine

/// An interview as ``StrategyJSON`` writes it. The file's name is left out: it may tell who was interviewed.
package struct InterviewJSON: Hashable, Codable, Sendable {
    package var id: InterviewID
    /// Nil, as each of the following, where fewer than three interviewees share it and all before it.
    package var sector: SectorID?
    package var municipalityType: MunicipalityType?
    package var roleClass: RoleClass?
    package var date: Day?
    /// "draft" or "adjusted".
    package var status: NoteStatus

    init(_ interview: Interview, told: Respondent?) {
        id = interview.id
        sector = told?.sector
        municipalityType = told?.municipalityType
        roleClass = told?.roleClass
        date = told?.date
        status = interview.status
    }
}

/// One point of an interview as ``StrategyJSON`` writes it.
package struct StatementJSON: Hashable, Codable, Sendable {
    package var id: StatementID
    package var interview: InterviewID
    package var category: CodeID?
    package var area: AreaID?
    package var text: String
    /// True when the words are the interviewee's own.
    package var quote: Bool
    /// Chosen by people as one that speaks for many.
    package var chosen: Bool

    init(_ statement: Statement) {
        id = statement.id
        interview = statement.interview
        category = statement.category
        area = statement.area
        text = statement.text
        quote = statement.quote
        chosen = statement.chosen
    }
}

/// A card as ``StrategyJSON`` writes it, without its author.
package struct ContributionJSON: Hashable, Codable, Sendable {
    package var id: ContributionID
    package var workshop: WorkshopID
    package var step: StepID
    package var round: Int
    package var table: TableID?
    package var sector: SectorID?
    package var kind: ContributionKind
    package var area: AreaID?
    /// Nil when the card was hidden or withdrawn.
    package var text: String?
    package var perspectives: [PerspectiveID]
    package var statements: [StatementID]
    package var goal: GoalID?
    package var origin: Contribution.Origin
    package var at: String
    package var edited: String?
    package var withdrawn: Bool
    package var hidden: Bool
    package var mergedInto: ContributionID?
    package var parked: Bool
    /// Why it was left out.
    package var leftOut: String?

    init(_ card: Contribution, into: ContributionID?) {
        id = card.id
        workshop = card.workshop
        step = card.step
        round = card.round
        table = card.table
        sector = card.sector
        kind = card.kind
        area = card.area
        text = card.withdrawn || card.hidden ? nil : card.text
        perspectives = card.perspectives
        statements = card.statements
        goal = card.goal
        origin = card.origin
        at = StockholmTime.timestamp(card.at)
        edited = card.edited.map { StockholmTime.timestamp($0) }
        withdrawn = card.withdrawn
        hidden = card.hidden
        mergedInto = into
        parked = card.fate == .parked
        if case .leftOut(let reason) = card.fate { leftOut = reason }
    }
}

/// A union of cards or of goals as ``StrategyJSON`` writes it.
package struct MergeJSON: Hashable, Codable, Sendable {
    package var id: MergeID
    /// "contributions" or "goals".
    package var kind: String
    package var into: String
    package var from: [String]
    package var step: StepID?
    package var at: String
    /// True when it was taken apart again.
    package var undone: Bool

    init(_ merge: Merge) {
        id = merge.id
        step = merge.step
        at = StockholmTime.timestamp(merge.at)
        undone = merge.undone
        switch merge.subject {
        case .contributions(let into, let from):
            (kind, self.into, self.from) = ("contributions", into.text, from.map(\.text))
        case .goals(let into, let from): (kind, self.into, self.from) = ("goals", into.text, from.map(\.text))
        }
    }
}
