/// What the interviews add up to, area by area: for the page, the command and the room alike. Made in one walk through
/// the statements, which may be a hundred thousand.
package struct InterviewSummary: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
        /// Nil for what belongs to no area.
        package var area: AreaID?
        package var statements = 0
        /// Each category in the process's order, also empty; what has none is not among them.
        package var categories: [Category]
        /// Interviews and sectors that raised it.
        package var interviews = 0
        package var sectors = 0
        /// Chosen by people as speaking for many.
        package var chosen: [Statement] = []
        /// Others to choose from, people's own words first; some of them where there are many.
        package var others: [Statement] = []
    }

    package struct Category: Hashable, Sendable {
        package var code: CodeID
        package var statements = 0
        package var interviews = 0
        /// It stands on one interview alone: kept, and said to be so.
        package var isSingle: Bool { interviews == 1 }
    }

    package private(set) var parts: [Part] = []
    package let interviews: Int
    /// Sectors that were interviewed.
    package let sectors: Int
    package private(set) var statements = 0
    /// Statements that are checked: see `Session.checked(by:)`.
    package private(set) var checked = 0
    /// Beside these, what the reader doubts and nobody has spoken for.
    package private(set) var doubtful = 0

    /// - Parameters:
    ///   - others: how many to choose quotes from in each area.
    ///   - seat: who asks; one who codes sees nothing of what others have coded.
    package init(_ session: Session, others: Int = 0, for seat: SeatID? = nil) {
        let sectors = Dictionary(
            uniqueKeysWithValues: session.interviews.values.compactMap { note in note.sector.map { (note.id, $0) } }
        )
        interviews = session.interviews.count
        self.sectors = Set(sectors.values).count
        let codes = session.process?.codes.map(\.id) ?? []
        var gathered: [AreaID?: Gathered] = [:]
        for area in session.process?.areas ?? [] { gathered[area.id] = Gathered(area.id, codes) }
        let checked = session.checked(by: seat)
        for statement in session.statements.values where statement.retired == nil {
            let statement = session.seen(statement, by: seat)
            guard statement.counts else {
                doubtful += 1
                continue
            }
            statements += 1
            if checked.contains(statement.id) { self.checked += 1 }
            gathered[statement.area, default: Gathered(statement.area, codes)].take(statement, others)
        }
        let order: [AreaID?] = (session.process?.areas.map(\.id) ?? []) + [nil]
        parts = order.compactMap { gathered[$0]?.part(sectors, others) }
    }
}

private struct Gathered {
    private var part: InterviewSummary.Part
    private var interviews: Set<InterviewID> = []
    private var byCategory: [CodeID: Set<InterviewID>] = [:]
    private var counts: [CodeID: Int] = [:]
    private var quotes: [Statement] = []
    private var rest: [Statement] = []

    init(_ area: AreaID?, _ codes: [CodeID]) {
        part = InterviewSummary.Part(area: area, categories: codes.map { .init(code: $0) })
    }

    mutating func take(_ statement: Statement, _ others: Int) {
        part.statements += 1
        interviews.insert(statement.interview)
        if let category = statement.category {
            counts[category, default: 0] += 1
            byCategory[category, default: []].insert(statement.interview)
        }
        if statement.chosen {
            part.chosen.append(statement)
        } else if statement.quote, quotes.count < others {
            quotes.append(statement)
        } else if rest.count < others {
            rest.append(statement)
        }
    }

    func part(_ sectors: [InterviewID: SectorID], _ others: Int) -> InterviewSummary.Part {
        var part = part
        part.others = Array((quotes + rest).prefix(others))
        part.interviews = interviews.count
        part.sectors = Set(interviews.compactMap { sectors[$0] }).count
        for index in part.categories.indices {
            let code = part.categories[index].code
            part.categories[index].statements = counts[code] ?? 0
            part.categories[index].interviews = byCategory[code]?.count ?? 0
        }
        return part
    }
}
