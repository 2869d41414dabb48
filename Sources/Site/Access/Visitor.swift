package import Engine
package import Formats

/// What the cookies of a request prove. One browser may hold several: a facilitator with the projector's window open.
package struct Visitor: Hashable, Sendable {
    package var roles: Set<Role>
    package var seat: SeatID?
    /// Which of the facilitators' browsers this is.
    package var facilitator: SeatID?
    /// The seat of one who codes interviews.
    package var coder: SeatID?
    /// A program on another computer that keeps a copy of the room.
    package var isStandby: Bool

    /// What the visitor reads: Swedish until asked for English.
    package var language: Language

    package init(
        roles: Set<Role> = [],
        seat: SeatID? = nil,
        facilitator: SeatID? = nil,
        coder: SeatID? = nil,
        isStandby: Bool = false,
        language: Language = .swedish
    ) {
        self.roles = roles
        self.facilitator = facilitator
        self.coder = coder
        self.isStandby = isStandby
        self.seat = seat
        self.language = language
    }

    /// In whose name the visitor works with the interviews: whoever leads before whoever codes.
    var coding: SeatID? {
        if roles.contains(.facilitator) { return facilitator ?? Seat.facilitator.id }
        return roles.contains(.strategist) ? Seat.strategist.id : coder
    }

    package static let stranger = Visitor()

    /// Who may see what, and do what. A facilitator may look at everything, but sits at no table.
    package func may(_ route: Route) -> Bool {
        switch route {
        case .join, .enter, .key, .language, .statement, .time, .webFile: true
        case .table, .tableDeed: seat != nil
        case .console, .cards, .consoleDeed, .board, .paper: roles.contains(.facilitator)
        case .interview(.deed(.seatCoder)): roles.contains(.facilitator)
        case .interview: coding != nil
        case .projector: roles.contains(.facilitator) || roles.contains(.projector)
        case .draft: roles.contains(.facilitator) || roles.contains(.strategist)
        case .results, .events: takesPart
        case .api(let route): may(route)
        }
    }
}

/// The names cookies have.
enum CookieName {
    static let facilitator = "ledare"
    static let projector = "storbild"
    static let strategist = "strateg"
    static let seat = "plats"
    static let coder = "kodare"
    static let language = "sprak"
    /// The step the device showed last.
    static let seen = "sett"
}
