/// Proposes tables so that organisations are spread, sectors mix and tables grow evenly; with several counties in the
/// room, counties mix too.
package enum Seating {
    /// - Parameter session: the seats invited to `workshop` are placed; those already placed keep their table.
    /// - Returns: only the new places, the same for the same session.
    package static func propose(for workshop: WorkshopID, in session: Session) -> [SeatID: TableID] {
        guard let plan = session.plan(of: workshop), !plan.tables.isEmpty else { return [:] }
        let mixesCounties = (session.process?.counties.count ?? 0) > 1
        var tables = plan.tables.map { Guests(table: $0.id, mixesCounties: mixesCounties) }
        let placed = session.places[workshop] ?? [:]
        for (seat, table) in placed.sorted(by: { $0.key < $1.key }) {
            guard let index = tables.firstIndex(where: { $0.table == table }) else { continue }
            tables[index].add(session.seats[seat], in: session)
        }
        let waiting = session.seats.values.filter { seat in
            seat.role == .participant && placed[seat.id] == nil
                && (seat.workshops.isEmpty || seat.workshops.contains(workshop))
        }
        // Largest organisations first: they have the fewest ways to be spread.
        var sizes: [OrganisationID?: Int] = [:]
        for seat in waiting { sizes[seat.organisation, default: 0] += 1 }
        let order = waiting.sorted {
            let (a, b) = (sizes[$0.organisation] ?? 0, sizes[$1.organisation] ?? 0)
            if a != b { return a > b }
            let (x, y) = ($0.organisation?.text ?? "", $1.organisation?.text ?? "")
            return x != y ? x < y : $0.id < $1.id
        }
        var places: [SeatID: TableID] = [:]
        for seat in order {
            let crowd = tables.map(\.count).min() ?? 0
            let best = tables.indices.min { a, b in
                tables[a].cost(of: seat, in: session, crowd: crowd)
                    < tables[b].cost(of: seat, in: session, crowd: crowd)
            }
            guard let best else { continue }
            tables[best].add(seat, in: session)
            places[seat.id] = tables[best].table
        }
        return places
    }

    private struct Guests {
        let table: TableID
        let mixesCounties: Bool
        var count = 0
        var organisations: [OrganisationID: Int] = [:]
        var sectors: [SectorID: Int] = [:]
        var counties: [Identifier<County>: Int] = [:]

        mutating func add(_ seat: Seat?, in session: Session) {
            count += 1
            guard let id = seat?.organisation, let organisation = session.organisations[id] else { return }
            organisations[id, default: 0] += 1
            sectors[organisation.sector, default: 0] += 1
            if let county = organisation.county { counties[county, default: 0] += 1 }
        }

        /// A colleague at the table weighs most, then a table already fuller than the emptiest, then the same county, which
        /// people of several have come together to get away from, then the same sector.
        func cost(of seat: Seat, in session: Session, crowd: Int) -> Int {
            guard let id = seat.organisation, let organisation = session.organisations[id] else {
                return (count - crowd) * 40
            }
            let county = mixesCounties ? organisation.county.flatMap { counties[$0] } ?? 0 : 0
            return (organisations[id] ?? 0) * 100 + (count - crowd) * 40 + (sectors[organisation.sector] ?? 0) * 10
                + county * 12
        }
    }
}
