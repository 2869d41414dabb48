/// What the interviews add up to, area by area: for the page, the command and the room alike.
package struct InterviewSummary: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
        /// Nil for what belongs to no area.
        package var area: AreaID?
        package var statements: [Statement]
        /// Each category in the process's order, also empty; what has none is not among them.
        package var categories: [Category]
        /// Interviews and sectors that raised it.
        package var interviews: Int
        package var sectors: Int

        /// Chosen by people as speaking for many.
        package var chosen: [Statement] { statements.filter(\.chosen) }
    }

    package struct Category: Hashable, Sendable {
        package var code: CodeID
        package var statements: [Statement]
        package var interviews: Int
        /// It stands on one interview alone: kept, and said to be so.
        package var isSingle: Bool { interviews == 1 }
    }

    package let parts: [Part]
    package let interviews: Int
    /// Sectors that were interviewed.
    package let sectors: Int
    package let statements: Int
    /// Statements that somebody has checked.
    package let checked: Int

    package init(_ session: Session) {
        let process = session.process
        let live = session.statements.values.filter { $0.retired == nil }
        let sectors = Dictionary(
            uniqueKeysWithValues: session.interviews.values.compactMap { note in note.sector.map { (note.id, $0) } }
        )
        let byArea = Dictionary(grouping: live, by: \.area)
        let order: [AreaID?] = (process?.areas.map(\.id) ?? []) + [nil]
        parts = order.compactMap { area in
            guard let here = byArea[area] ?? (area == nil ? nil : []) else { return nil }
            let byCategory = Dictionary(grouping: here, by: \.category)
            return Part(
                area: area,
                statements: here,
                categories: (process?.codes ?? []).map { code in
                    let said = byCategory[code.id] ?? []
                    return Category(
                        code: code.id,
                        statements: said,
                        interviews: Set(said.map(\.interview)).count
                    )
                },
                interviews: Set(here.map(\.interview)).count,
                sectors: Set(here.compactMap { sectors[$0.interview] }).count
            )
        }
        interviews = session.interviews.count
        self.sectors = Set(sectors.values).count
        statements = live.count
        checked = live.count { session.isCoded($0.id) }
    }
}
