import Drafting
import Engine

extension API {
    /// Who asks, and where the workshop stands.
    struct Session: Hashable, Codable, Sendable {
        /// The server's clock, in milliseconds since 1970-01-01T00:00:00Z.
        var time: Int64
        var roles: [Role]
        var seat: SeatID?
        var organisation: OrganisationID?
        var table: TableID?
        /// The newest fact's place in the log, for the facilitator: others could count votes by it.
        var latest: Int?
        var workshop: Workshop?
        var step: Step?
    }

    /// The frame: what the county decided before anybody sat down, and the workshops as planned and held.
    struct Process: Hashable, Codable, Sendable {
        var frame: FrameJSON
        var workshops: [WorkshopJSON]
    }

    /// What stands on the door.
    struct Door: Hashable, Codable, Sendable {
        /// The server's clock, in milliseconds since 1970-01-01T00:00:00Z.
        var time: Int64
        var title: String
        var workshop: String?
        /// All workshops have been held: nobody new comes in (410).
        var isOver: Bool
        var organisations: [String]
        /// For an organisation nobody invited.
        var sectors: [Sector]
        var tables: [TableID]

        struct Sector: Hashable, Codable, Sendable {
            var id: SectorID
            var name: String
        }
    }

    /// How somebody joins: a table's shared device names the table, everybody else an organisation.
    struct Joining: Hashable, Codable, Sendable {
        /// The room's code, or the key that the QR code carries.
        var code: String
        var organisation: String?
        /// The sector of an organisation nobody invited.
        var sector: SectorID?
        /// Its county, where several have come together.
        var county: Identifier<Engine.County>?
        var table: TableID?
        /// Leads back to the seat one had on another device.
        var returnCode: String?
    }

    /// A seat taken.
    struct Joined: Hashable, Codable, Sendable {
        /// For `Authorization: Bearer`; the same is set as a cookie. Nil when the caller kept the seat it had.
        var token: String?
        var seat: SeatID
        var table: TableID?
    }
}

extension API.Session {
    init(_ session: Engine.Session, _ visitor: Visitor, at now: Moment) {
        let seat = visitor.seat.flatMap { session.seats[$0] }
        var roles = visitor.roles
        if let seat { roles.insert(seat.role) }
        self.init(
            time: now.milliseconds,
            roles: Role.allCases.filter(roles.contains),
            seat: seat?.id,
            organisation: seat?.organisation,
            table: seat.flatMap { seat in session.currentWorkshop.flatMap { session.table(of: seat.id, in: $0.id) } },
            latest: roles.contains(.facilitator) ? session.lastSequence : nil,
            workshop: API.Workshop(session),
            step: API.Step(session)
        )
    }
}

extension API.Process {
    init?(_ session: Engine.Session) {
        guard let process = session.process else { return nil }
        frame = FrameJSON(process, session)
        workshops = process.workshops.map { WorkshopJSON($0, session.runs[$0.id]) }
    }
}

extension API.Door {
    init(_ model: JoinModel, at now: Moment) {
        self.init(
            time: now.milliseconds,
            title: model.title,
            workshop: model.workshop,
            isOver: model.isOver,
            organisations: model.organisations,
            sectors: model.sectors.map { Sector(id: SectorID($0.id), name: $0.name) },
            tables: model.tables.map { TableID($0) }
        )
    }
}
