import Engine

/// Who looks at a table's page, as far as the page differs for it. Those at one table who have nothing of their own on
/// the page see the same, but for slots.
struct Onlooker: Hashable, Sendable {
    var table: TableID?
    var role: Role
    /// Only where the step asks organisations.
    var organisation: OrganisationID?
    /// The seat, where the page has something on it that is the seat's own beside what slots hold: its vote.
    var seat: SeatID?
    /// Whether the browser is also that of somebody who works with the interviews.
    var readsNotes = false

    /// One seat and nobody else.
    init(_ seat: Seat, at table: TableID?) {
        self.table = table
        role = seat.role
        organisation = seat.organisation
        self.seat = seat.id
    }

    var isSecretary: Bool { role == .secretary }

    /// Whether others see the very same page.
    var isShared: Bool { seat == nil }
}

extension Session {
    /// The seat, with no more told of it than the page of the present step needs.
    func onlooker(_ seat: Seat) -> Onlooker {
        let workshop = currentWorkshop
        let table = workshop.flatMap { self.table(of: seat.id, in: $0.id) }
        var onlooker = Onlooker(seat, at: table)
        // Whoever has yet to sit down is proposed a table of their own.
        guard table != nil || workshop?.tables.isEmpty == true else { return onlooker }
        guard let step = openRun?.step.flatMap({ plan(of: $0) }) else {
            (onlooker.organisation, onlooker.seat) = (nil, nil)
            return onlooker
        }
        if !step.kind.asksOrganisations { onlooker.organisation = nil }
        if votes[step.id]?.ballots[seat.id] == nil { onlooker.seat = nil }
        return onlooker
    }
}

extension StepKind {
    /// Whether what a seat may do depends on its organisation.
    fileprivate var asksOrganisations: Bool {
        switch self {
        case .checklist, .selfRating: true
        default: self != .plenary && (invites(.act) || invites(.claim))
        }
    }
}
