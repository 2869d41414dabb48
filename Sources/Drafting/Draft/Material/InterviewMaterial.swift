import Engine

/// The interviews and what was said in them, without what does not count.
struct InterviewMaterial: Sendable {
    let interviews: [Interview]
    let statements: [Statement]
    /// How many of them somebody has checked.
    let checked: Int
    let byArea: [AreaID: [Statement]]
    let byCategory: [CodeID: [Statement]]
    /// Sectors that were interviewed.
    let sectors: Set<SectorID>
    /// What may stand beside what was said; see `Session.disclosed`.
    let disclosed: [InterviewID: Respondent]
    private let byID: [StatementID: Statement]
    private let sectorOf: [InterviewID: SectorID]

    init(_ session: Session) {
        interviews = session.interviews.values
        let statements = session.statements.values.filter(\.counts)
        self.statements = statements
        let coded = session.codedStatements
        checked = statements.count { coded.contains($0.id) }
        byID = Dictionary(statements.map { ($0.id, $0) }) { $1 }
        sectorOf = Dictionary(
            session.interviews.values.compactMap { interview in interview.sector.map { (interview.id, $0) } }
        ) { $1 }
        sectors = Set(sectorOf.values)
        disclosed = session.disclosed
        var areas: [AreaID: [Statement]] = [:]
        var categories: [CodeID: [Statement]] = [:]
        for statement in statements {
            if let area = statement.area { areas[area, default: []].append(statement) }
            if let category = statement.category { categories[category, default: []].append(statement) }
        }
        byArea = areas
        byCategory = categories
    }

    /// The statement, when it counts.
    func statement(_ id: StatementID) -> Statement? { byID[id] }
    func sector(of interview: InterviewID) -> SectorID? { sectorOf[interview] }
    func sectors(of statements: [Statement]) -> Set<SectorID> {
        Set(statements.compactMap { sector(of: $0.interview) })
    }
    func interviews(of statements: [Statement]) -> Set<InterviewID> { Set(statements.map(\.interview)) }

    /// First and last day of the interviews; nil when no note has a date.
    var period: (first: Day, last: Day)? {
        let days = interviews.compactMap(\.date)
        guard let first = days.min(), let last = days.max() else { return nil }
        return (first, last)
    }
}
