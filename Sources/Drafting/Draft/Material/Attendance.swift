import Engine

/// Who took part in a workshop, by organisation and sector; never by name.
struct Attendance: Sendable {
    let plan: WorkshopPlan
    /// The day it was held, by the log; nil before it has been opened.
    let held: Day?
    let isOpen: Bool
    /// Seats that were placed at a table.
    let participants: Int
    let bySector: [SectorID: Int]
    let organisations: Set<OrganisationID>
    let organisationsBySector: [SectorID: Set<OrganisationID>]
    let tables: Int
    let contributions: Int

    init(_ plan: WorkshopPlan, _ material: DraftMaterial) {
        let session = material.session
        self.plan = plan
        let run = session.runs[plan.id]
        held = run?.visits.first.map { StockholmTime.day(of: $0.from) }
        isOpen = run?.isOpen ?? false
        let placed = (session.places[plan.id] ?? [:]).filter { session.seats[$0.key]?.role == .participant }
        participants = placed.count
        var sectors: [SectorID: Int] = [:]
        var organisations: [SectorID: Set<OrganisationID>] = [:]
        for seat in placed.keys {
            guard let id = session.seats[seat]?.organisation, let sector = session.organisations[id]?.sector else {
                continue
            }
            sectors[sector, default: 0] += 1
            organisations[sector, default: []].insert(id)
        }
        bySector = sectors
        organisationsBySector = organisations
        self.organisations = Set(organisations.values.joined())
        let cards = material.index.cards.byWorkshop[plan.id] ?? []
        contributions = cards.count
        tables = Set(placed.values).union(cards.compactMap(\.table)).count
    }
}

extension DraftMaterial {
    /// One per planned workshop, in order.
    var attendances: [Attendance] { process.workshops.map { Attendance($0, self) } }
}
