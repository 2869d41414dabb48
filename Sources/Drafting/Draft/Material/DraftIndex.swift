import Engine

/// Who belongs to what, gathered once: asking the session per goal would walk every card for each of them.
struct DraftIndex: Sendable {
    let areas: [Area]
    /// Goals that stand, in the order of their ids within each area.
    let goals: [Goal]
    let goalsByArea: [AreaID: [Goal]]
    /// Goals struck out in a later workshop.
    let dropped: [Goal]
    let bases: [GoalID: GoalBasis]
    /// Actions that stand, under the goal theirs was merged into.
    let actionsByGoal: [GoalID: [Action]]
    let actions: [Action]
    let fallenActions: [Action]
    let indicators: [Indicator.Subject: [Indicator]]
    let claims: [Indicator.Subject: [Claim]]
    let interviews: InterviewMaterial
    let cards: CardMaterial
    let sectors: [SectorID: Sector]
    let workshops: [WorkshopID: WorkshopPlan]
    private let goalEnds: [GoalID: GoalID]
    /// The draft's day, which tells a decision made from one to come.
    private let date: Day?

    init(_ session: Session, _ process: Process, date: Day? = nil) {
        self.date = date
        areas = process.areas
        sectors = Dictionary(process.sectors.map { ($0.id, $0) }) { first, _ in first }
        workshops = Dictionary(process.workshops.map { ($0.id, $0) }) { first, _ in first }
        let ends = Dictionary(session.goals.values.map { ($0.id, session.representative(of: $0.id)) }) { $1 }
        goalEnds = ends
        let live = session.liveGoals.sorted { $0.id < $1.id }
        let byArea = Dictionary(grouping: live, by: \.area)
        goalsByArea = byArea
        let placed = process.areas.flatMap { byArea[$0.id] ?? [] }
        goals = placed
        dropped = session.goals.values.filter { session.goalMergedInto[$0.id] == nil && $0.isDropped }
            .sorted { $0.id < $1.id }

        let standing = session.liveActions
        let ids = Set(standing.map(\.id))
        let grouped = Dictionary(grouping: standing) { ends[$0.goal] ?? $0.goal }
        actionsByGoal = grouped
        actions = placed.flatMap { grouped[$0.id] ?? [] }
        fallenActions = session.actions.values.filter { !ids.contains($0.id) }

        func subject(_ subject: Indicator.Subject) -> Indicator.Subject {
            if case .goal(let id) = subject { .goal(id: ends[id] ?? id) } else { subject }
        }
        indicators = Dictionary(grouping: session.indicators.values) { subject($0.subject) }
        claims = Dictionary(grouping: session.claims.values) { subject($0.subject) }.mapValues { claims in
            Claim.Part.allCases.flatMap { part in claims.filter { $0.part == part } }
        }
        cards = CardMaterial(session)
        interviews = InterviewMaterial(session)
        bases = GoalBasis.all(in: session, ends: ends, cards: cards, interviews: interviews)
    }

    func representative(of goal: GoalID) -> GoalID { goalEnds[goal] ?? goal }
    func goals(in area: AreaID) -> [Goal] { goalsByArea[area] ?? [] }
    func basis(of goal: GoalID) -> GoalBasis { bases[goal] ?? GoalBasis() }
    func actions(for goal: GoalID) -> [Action] { actionsByGoal[goal] ?? [] }
    func indicators(for subject: Indicator.Subject) -> [Indicator] { indicators[subject] ?? [] }

    /// Indicators of goals and actions that stand.
    var standingIndicators: [Indicator] {
        goals.flatMap { indicators(for: .goal(id: $0.id)) } + actions.flatMap { indicators(for: .action(id: $0.id)) }
    }

    /// Claims that have not been turned down, lead first.
    func standingClaims(on subject: Indicator.Subject) -> [Claim] { (claims[subject] ?? []).filter { !$0.isDeclined } }

    /// How firmly somebody leads; the firmest of several.
    func standing(of subject: Indicator.Subject) -> OwnershipStanding {
        standingClaims(on: subject).filter { $0.part == .lead }.map { OwnershipStanding($0.state, on: date) }.min()
            ?? .none
    }
}
