import Engine

/// 1. Each goal traces back to cards from at least two tables and two sectors.
package struct GoalRestsOnSeveralTables: Rule {
    package static let number = 1
    package static let level = CheckLevel.warning
    package static let title = "Varje mål vilar på inspel från flera bord och sektorer"
    package static let explanation =
        "Ett mål som bara ett bord står bakom är ännu inte länets. Koppla fler inspel till målet, slå ihop det med ett "
        + "likartat mål eller motivera varför det ändå ska vara kvar."
    package static let basis = "Egen regel: ett gemensamt mål ska ha gemensamt underlag."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let rooms = RoomSectors(input.session)
        return input.lineage.liveGoals.compactMap { goal in
            let cards = (input.lineage.links[goal.id]?.contributions ?? [])
                .compactMap { input.session.contributions[$0] }
            let tables = input.session.groups(behind: cards.map(\.id))
            let sectors = cards.reduce(into: Set<SectorID>()) { $0.formUnion(rooms.sectors(of: $1)) }
            if tables.count >= 2, sectors.count >= 2 { return nil }
            let text =
                cards.isEmpty
                ? "Målet är inte kopplat till något inspel."
                : "Målet vilar på inspel från \(Noun.table.countedOrNone(tables.count)) och "
                    + "\(Noun.sector.countedOrNone(sectors.count)); minst två av vardera behövs."
            return Finding(Self.self, subject: goal.id.text, place: input.place(of: goal), text: text)
        }
    }
}

/// Which sectors speak through a card: its author's, or those at the table when a shared device wrote it.
private struct RoomSectors {
    private let session: Session
    /// By the table people were placed at before any rotation.
    private var home: [Group: Set<SectorID>] = [:]

    init(_ session: Session) {
        self.session = session
        for (workshop, places) in session.places {
            for (seat, table) in places {
                guard let sector = session.sector(of: seat) else { continue }
                home[Group(workshop: workshop, table: table), default: []].insert(sector)
            }
        }
    }

    func sectors(of card: Contribution) -> Set<SectorID> {
        if let sector = card.sector { return [sector] }
        guard let table = card.table, let tables = session.plan(of: card.workshop)?.tables,
            let index = tables.firstIndex(where: { $0.id == table })
        else { return [] }
        // After each rotation those at a table come from the one before it.
        let from = (index - card.round % tables.count + tables.count) % tables.count
        return home[Group(workshop: card.workshop, table: tables[from].id)] ?? []
    }
}
