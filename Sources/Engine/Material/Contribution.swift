/// One input from one seat: a card. Persons are never stored on it.
package struct Contribution: Hashable, Codable, Sendable {
    package var id: ContributionID
    package var workshop: WorkshopID
    package var step: StepID
    /// 0 before the first table rotation, then 1, 2 …
    package var round: Int
    /// The table it was written at; nil for what the whole room says.
    package var table: TableID?
    package var seat: SeatID
    /// The author's sector, so that results can be split without knowing who.
    package var sector: SectorID?
    package var kind: ContributionKind
    package var area: AreaID?
    package var text: String
    package var perspectives: [PerspectiveID]
    /// What in the interviews it answers or builds on.
    package var statements: [StatementID]
    /// The goal it comments on.
    package var goal: GoalID?
    package var origin: Origin
    package var at: Moment
    package var edited: Moment?
    package var withdrawn: Bool
    /// Hidden by the facilitator without showing who wrote it.
    package var hidden: Bool
    package var fate: Fate?
    package init(
        id: ContributionID,
        workshop: WorkshopID,
        step: StepID,
        round: Int = 0,
        table: TableID? = nil,
        seat: SeatID,
        sector: SectorID? = nil,
        kind: ContributionKind,
        area: AreaID? = nil,
        text: String,
        perspectives: [PerspectiveID] = [],
        statements: [StatementID] = [],
        goal: GoalID? = nil,
        origin: Origin = .device,
        at: Moment
    ) {
        self.id = id
        self.workshop = workshop
        self.step = step
        self.round = round
        self.table = table
        self.seat = seat
        self.sector = sector
        self.kind = kind
        self.area = area
        self.text = text
        self.perspectives = perspectives
        self.statements = statements
        self.goal = goal
        self.origin = origin
        self.at = at
        withdrawn = false
        hidden = false
    }

    /// Where the words came from.
    package enum Origin: String, Hashable, Codable, Sendable, CaseIterable {
        case device, paper, spoken
    }

    /// What was decided about a card that went into no goal.
    package enum Fate: Hashable, Codable, Sendable {
        case parked
        case leftOut(reason: String)
    }
}

package enum ContributionKind: String, Hashable, Codable, Sendable, CaseIterable {
    /// The interviews' picture holds (stämmer), holds in part (delvis) or lacks something (saknas).
    case agrees, partly, missing
    case currentSituation, challenge, idea, goal, action, comment, question, gap, intention, parking
}

/// A reversible union of cards or of goals. The originals stay as they were.
package struct Merge: Hashable, Codable, Sendable {
    package var id: MergeID
    package var subject: Subject
    package var step: StepID?
    package var seat: SeatID
    package var at: Moment
    package var undone: Bool
    package init(id: MergeID, subject: Subject, step: StepID? = nil, seat: SeatID, at: Moment) {
        self.id = id
        self.subject = subject
        self.step = step
        self.seat = seat
        self.at = at
        undone = false
    }

    package enum Subject: Hashable, Codable, Sendable {
        case contributions(into: ContributionID, from: [ContributionID])
        case goals(into: GoalID, from: [GoalID])
    }
}
