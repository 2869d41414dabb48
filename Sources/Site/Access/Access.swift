import Dispatch
package import Engine
import Formats
import HTTP
package import Journal

/// The doorkeeper: knows the keys, which cookie sits in which seat, and how many wrong codes there have been.
package actor Access {
    private let executor: QueueExecutor
    private let file: AccessFile
    private var keys: Keys { didSet { changes += 1 } }
    /// Tells the keys of this moment from those of others, also of the server before this one.
    private let opened = Secret.token()
    private var changes = 0
    private var wrongCodes = WrongCodes()
    /// When each seat last asked for anything.
    private(set) var seen: [SeatID: Moment] = [:]

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// - Parameters:
    ///   - path: the file with the keys; made when there is none.
    ///   - executor: the desk's.
    package init(
        path: String,
        on executor: QueueExecutor = QueueExecutor(DispatchQueue(label: "access"))
    ) throws(AccessError) {
        self.executor = executor
        file = AccessFile(path: path)
        keys = try file.open()
    }

    /// Puts another room's keys beside a copy of its file, whole or not at all. What was there of still another room is
    /// kept, as `<file>-before`.
    package static func keep(_ text: String, at path: String) throws(AccessError) {
        try AccessFile(path: path).replace(with: text)
    }

    package var joinCode: String { keys.joinCode }

    package var wayIn: WayIn { WayIn(code: keys.joinCode, token: keys.joinToken) }

    /// The addresses that open the rooms.
    package var links: [(role: Role, route: Route)] {
        [
            (.facilitator, .key(token: keys.facilitator)), (.projector, .key(token: keys.projector)),
            (.strategist, .key(token: keys.strategist)),
        ]
    }

    /// The link by which another computer keeps a copy.
    package var standbyLink: Route { .key(token: keys.standby) }

    var edition: String { "\(opened)-\(changes)" }
    var text: String { keys.text }

    /// - Parameter now: when the visitor asks, to be remembered as a sign of life; nil to leave no trace.
    func visitor(_ cookies: Cookies, at now: Moment? = nil) -> Visitor {
        var roles: Set<Role> = []
        func opens(_ name: String, _ key: String) -> Bool { cookies[name].map { Secret.isSame($0, key) } ?? false }
        let facilitator = cookies[CookieName.facilitator].flatMap { keys.facilitators[$0] }.map { SeatID($0) }
        if facilitator != nil { roles.insert(.facilitator) }
        if opens(CookieName.projector, keys.projector) { roles.insert(.projector) }
        if opens(CookieName.strategist, keys.strategist) { roles.insert(.strategist) }
        let seat = cookies[CookieName.seat].flatMap { keys.seats[$0] }.map { SeatID($0) }
        let coder = cookies[CookieName.coder].flatMap { keys.coders[$0] }.map { SeatID($0) }
        if coder != nil { roles.insert(.coder) }
        if let seat, let now { seen[seat] = now }
        return Visitor(
            roles: roles,
            seat: seat,
            facilitator: facilitator,
            coder: coder,
            language: cookies[CookieName.language] == "en" ? .english : .swedish
        )
    }

    /// What a single token proves, as a program shows it; nil for one that opens nothing. The facilitator's own link is
    /// the first facilitator's seat.
    func visitor(token: String, at now: Moment) -> Visitor? {
        if let seat = keys.seats[token].map({ SeatID($0) }) {
            seen[seat] = now
            return Visitor(seat: seat)
        }
        if let seat = keys.facilitators[token] ?? keys.helpers[token] {
            return Visitor(roles: [.facilitator], facilitator: SeatID(seat))
        }
        if Secret.isSame(token, keys.facilitator) {
            return Visitor(roles: [.facilitator], facilitator: Seat.facilitator.id)
        }
        if let seat = keys.coders[token] { return Visitor(roles: [.coder], coder: SeatID(seat)) }
        if Secret.isSame(token, keys.projector) { return Visitor(roles: [.projector]) }
        if Secret.isSame(token, keys.standby) { return Visitor(isStandby: true) }
        return Secret.isSame(token, keys.strategist) ? Visitor(roles: [.strategist]) : nil
    }

    /// What a capability link opens.
    enum Opening {
        case room(cookie: SetCookie, route: Route)
        /// The console. Each browser that comes over the facilitator's own link gets a seat of its own, so that it is
        /// known which of them leads; a helper's link has one already.
        case console(seat: SeatID?)
    }

    func opening(of token: String) -> Opening? {
        if Secret.isSame(token, keys.facilitator) { return .console(seat: nil) }
        if let seat = keys.helpers[token] { return .console(seat: SeatID(seat)) }
        if keys.coders[token] != nil { return .room(cookie: SetCookie(CookieName.coder, token), route: .interviews) }
        if Secret.isSame(token, keys.projector) {
            return .room(cookie: SetCookie(CookieName.projector, keys.projector), route: .projector)
        }
        if Secret.isSame(token, keys.strategist) {
            return .room(cookie: SetCookie(CookieName.strategist, keys.strategist), route: .results)
        }
        return nil
    }

    enum CodeAnswer: Hashable { case right, wrong, tooMany }

    /// - Parameter code: as it was typed, or what the QR symbol carries. Nobody guesses that, so it is let through also
    ///   while a machine guesses codes.
    func check(code: String, at now: Moment) -> CodeAnswer {
        if Secret.isSame(code, keys.joinToken) { return .right }
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
        try file.append(Keys.line("plats", seat: seat.text, token: token))
        keys.seats[token] = seat.text
        return SetCookie(CookieName.seat, token)
    }

    /// The seat's own code, made the first time somebody looks at it.
    func returnCode(of seat: SeatID) throws(AccessError) -> String {
        if let code = keys.returnCodes[seat.text] { return code }
        let taken = Set(keys.returnCodes.values)
        var code = Secret.returnCode()
        while taken.contains(code) { code = Secret.returnCode() }
        try file.append(Keys.line("retur", seat: seat.text, token: code))
        keys.returnCodes[seat.text] = code
        return code
    }

    enum ReturnAnswer: Hashable {
        case seat(SeatID)
        case wrong, tooMany
    }

    /// Which seat a code leads back to. Wrong ones count against the same ceiling as wrong room codes.
    func check(returnCode typed: String, at now: Moment) -> ReturnAnswer {
        guard wrongCodes.mayTry(at: now) else { return .tooMany }
        let wanted = Secret.normalised(code: typed)
        var found: SeatID?
        for (seat, code) in keys.returnCodes where Secret.isSame(wanted, code) { found = SeatID(seat) }
        if let found { return .seat(found) }
        wrongCodes.count(weight: 10)
        return .wrong
    }

    func hasFacilitator(in seat: SeatID) -> Bool { keys.facilitators.values.contains(seat.text) }

    var helperLinks: [String: String] { keys.helpers }

    func note(facilitator seat: String, token: String) throws(AccessError) {
        try file.append(Keys.line("ledarplats", seat: seat, token: token))
        keys.facilitators[token] = seat
    }

    func note(helper seat: String, token: String) throws(AccessError) {
        try file.append(Keys.line("medledare", seat: seat, token: token))
        keys.helpers[token] = seat
    }

    /// A link by which somebody codes interviews, and nothing else; the one there is, when asked for again.
    func invite(coder seat: SeatID) throws(AccessError) -> Route {
        if let known = keys.coders.first(where: { $0.value == seat.text }) { return .key(token: known.key) }
        let token = Secret.token()
        try file.append(Keys.line("kodare", seat: seat.text, token: token))
        keys.coders[token] = seat.text
        return .key(token: token)
    }

    /// Ends a helper's link, and with it every browser that came over it.
    func revokeHelper(_ seat: SeatID) throws(AccessError) {
        guard keys.helpers.values.contains(seat.text) else { return }
        try file.append(Keys.revocation(of: seat.text))
        keys.helpers = keys.helpers.filter { $0.value != seat.text }
        keys.facilitators = keys.facilitators.filter { $0.value != seat.text }
    }

    /// Seats somebody has taken.
    var takenSeats: Set<SeatID> { Set(keys.seats.values.map { SeatID($0) }) }
}
