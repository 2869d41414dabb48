package import Engine
import Formats
import HTTP

/// The doorkeeper: knows the keys, which cookie sits in which seat, and how many wrong codes there have been.
package actor Access {
    private let file: AccessFile
    private var keys: Keys
    private var wrongCodes = WrongCodes()

    /// - Parameter path: the file with the keys; made when there is none.
    package init(path: String) throws(AccessError) {
        file = AccessFile(path: path)
        keys = try file.open()
    }

    package var joinCode: String { keys.joinCode }

    /// The addresses that open the rooms.
    package var links: [(role: Role, route: Route)] {
        [
            (.facilitator, .key(token: keys.facilitator)), (.projector, .key(token: keys.projector)),
            (.strategist, .key(token: keys.strategist)),
        ]
    }

    func visitor(_ cookies: Cookies) -> Visitor {
        var roles: Set<Role> = []
        func opens(_ name: String, _ key: String) -> Bool { cookies[name].map { Secret.isSame($0, key) } ?? false }
        if opens(CookieName.facilitator, keys.facilitator) { roles.insert(.facilitator) }
        if opens(CookieName.projector, keys.projector) { roles.insert(.projector) }
        if opens(CookieName.strategist, keys.strategist) { roles.insert(.strategist) }
        return Visitor(
            roles: roles,
            seat: cookies[CookieName.seat].flatMap { keys.seats[$0] }.map { SeatID($0) },
            language: cookies[CookieName.language] == "en" ? .english : .swedish
        )
    }

    /// The cookie a capability link is exchanged for, and where it leads.
    func exchange(_ token: String) -> (cookie: SetCookie, route: Route)? {
        if Secret.isSame(token, keys.facilitator) {
            return (SetCookie(CookieName.facilitator, keys.facilitator), .console)
        }
        if Secret.isSame(token, keys.projector) { return (SetCookie(CookieName.projector, keys.projector), .projector) }
        if Secret.isSame(token, keys.strategist) {
            return (SetCookie(CookieName.strategist, keys.strategist), .results)
        }
        return nil
    }

    enum CodeAnswer: Hashable { case right, wrong, tooMany }

    func check(code: String, at now: Moment) -> CodeAnswer {
        guard wrongCodes.mayTry(at: now) else { return .tooMany }
        if Secret.isSame(Secret.normalised(code: code), keys.joinCode) { return .right }
        wrongCodes.count()
        return .wrong
    }

    /// Gives the first of these seats that nobody sits in.
    func takeFree(_ seats: [SeatID]) throws(AccessError) -> (seat: SeatID, cookie: SetCookie)? {
        let taken = Set(keys.seats.values)
        guard let free = seats.first(where: { !taken.contains($0.text) }) else { return nil }
        return (free, try take(free))
    }

    /// Lets a browser sit in a seat, beside others that do.
    func take(_ seat: SeatID) throws(AccessError) -> SetCookie {
        let token = Secret.token()
        try file.append(Keys.line(seat: seat.text, token: token))
        keys.seats[token] = seat.text
        return SetCookie(CookieName.seat, token)
    }

    /// Seats somebody has taken.
    var takenSeats: Set<SeatID> { Set(keys.seats.values.map { SeatID($0) }) }
}
