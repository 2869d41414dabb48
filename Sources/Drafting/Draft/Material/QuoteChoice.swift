import Engine

/// Picks a few statements that carry an area: those people have chosen, then those its goals rest on, no two from one
/// interview, sectors spread.
struct QuoteChoice {
    let material: DraftMaterial
    let area: Area
    static let most = 4
    private static let longest = 300
    private static let shortest = 40

    var statements: [Statement] {
        let interviews = material.index.interviews
        var weight: [StatementID: Int] = [:]
        for goal in material.index.goals(in: area.id) {
            for statement in material.index.basis(of: goal.id).statements { weight[statement.id, default: 0] += 1 }
        }
        let linked = weight.keys.compactMap { interviews.statement($0) }
        return among(linked + (interviews.byArea[area.id] ?? []).filter { weight[$0.id] == nil }, weight)
    }

    /// The same from some statements only.
    func among(_ pool: [Statement], _ weight: [StatementID: Int] = [:]) -> [Statement] {
        let interviews = material.index.interviews
        let ranks = pool.map { rank($0, weight[$0.id] ?? 0) }
        let order = pool.indices.sorted { left, right in
            ranks[left] == ranks[right] ? pool[left].id < pool[right].id : ranks[left] < ranks[right]
        }
        let ranked = order.map { pool[$0] }
        var chosen: [Statement] = []
        var voices: Set<InterviewID> = []
        var sectors: [SectorID?: Int] = [:]
        // First one voice per sector, then a second one from sectors that have more.
        for round in 0...1 {
            for statement in ranked where chosen.count < Self.most {
                let sector = interviews.sector(of: statement.interview)
                guard !voices.contains(statement.interview), sectors[sector, default: 0] <= round else { continue }
                chosen.append(statement)
                voices.insert(statement.interview)
                sectors[sector, default: 0] += 1
            }
        }
        return chosen
    }

    /// Smaller is better: chosen by people, a length that reads well, many goals, own words.
    private func rank(_ statement: Statement, _ goals: Int) -> (Int, Int, Int, Int) {
        let length = statement.text.count
        let awkward = length < Self.shortest || length > Self.longest
        return (statement.chosen ? 0 : 1, awkward ? 1 : 0, -goals, statement.quote ? 0 : 1)
    }

    /// The statement's words at a length that fits a page.
    static func words(of statement: Statement) -> String { Swedish.shortened(statement.text, to: longest) }
}
