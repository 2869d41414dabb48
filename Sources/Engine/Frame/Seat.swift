/// A place in the process from which somebody acts. It holds no name: who sat there lies outside the facts.
package struct Seat: Hashable, Codable, Sendable {
    package var id: SeatID
    package var role: Role
    package var organisation: OrganisationID?
    /// The workshops the seat is invited to; empty means all.
    package var workshops: [WorkshopID]
    package init(id: SeatID, role: Role, organisation: OrganisationID? = nil, workshops: [WorkshopID] = []) {
        self.id = id
        self.role = role
        self.organisation = organisation
        self.workshops = workshops
    }

    package static let facilitator = Seat(id: "ledare", role: .facilitator)
    package static let strategist = Seat(id: "strateg", role: .strategist)
    package static let projector = Seat(id: "storbild", role: .projector)

    /// The first facilitator's browser is `ledare`, the others `ledare-2`, `ledare-3` …
    package static func facilitator(number: Int) -> Seat {
        number <= 1 ? .facilitator : Seat(id: SeatID("\(facilitator.id)-\(number)"), role: .facilitator)
    }

    /// The shared device of a table.
    package static func secretary(of table: TableID) -> SeatID { SeatID("bord-" + table.text) }
}

extension SeatID {
    /// Which of the facilitators' browsers a seat is: 1, 2, 3 …; nil for other seats.
    package var facilitatorNumber: Int? {
        if self == Seat.facilitator.id { return 1 }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == Seat.facilitator.id.text, let number = Int(parts[1]), number > 1,
            parts[1] == String(number)
        else { return nil }
        return number
    }
}

package enum Role: String, Hashable, Codable, Sendable, CaseIterable {
    case facilitator, strategist, projector, secretary, participant
    /// Reads the interviews and says what each statement is about.
    case coder
}
