/// What opens the site's rooms. Kept outside the strategy file, so that a copy of that opens nothing.
package struct Keys: Hashable, Sendable {
    package var facilitator: String
    package var projector: String
    package var strategist: String
    package var joinCode: String
    /// What the QR symbol carries; empty in a file from before there was one.
    package var joinToken: String
    /// What a standby on another computer shows; empty in a file from before there was one.
    package var standby: String
    /// Which seat each participant's browser sits in.
    package var seats: [String: String]
    /// The code by which whoever sits in a seat gets back to it from another device.
    package var returnCodes: [String: String]
    /// Which of the facilitators' seats a browser sits in.
    package var facilitators: [String: String]
    /// Links for those who code interviews, and the seat each opens.
    package var coders: [String: String]
    /// Links of their own for those who help to lead, and the seat each opens.
    package var helpers: [String: String]

    package init(
        facilitator: String,
        projector: String,
        strategist: String,
        joinCode: String,
        joinToken: String,
        standby: String
    ) {
        self.facilitator = facilitator
        self.projector = projector
        self.strategist = strategist
        self.joinCode = joinCode
        self.joinToken = joinToken
        self.standby = standby
        seats = [:]
        returnCodes = [:]
        facilitators = [:]
        helpers = [:]
        coders = [:]
    }

    static func new() -> Keys {
        Keys(
            facilitator: Secret.token(),
            projector: Secret.token(),
            strategist: Secret.token(),
            joinCode: Secret.code(),
            joinToken: Secret.token(),
            standby: Secret.token()
        )
    }

    /// A line for each, "ledare TOKEN". Unknown and unfinished lines are passed over: the last may have been cut off.
    init?(_ text: String) {
        var found: [Substring: String] = [:]
        var seats: [String: String] = [:]
        var returnCodes: [String: String] = [:]
        var facilitators: [String: String] = [:]
        var helpers: [String: String] = [:]
        var coders: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            if words.count == 2 { found[words[0]] = String(words[1]) }
            guard words.count == 4, words[3] == "." else { continue }
            let (seat, token) = (String(words[1]), String(words[2]))
            switch words[0] {
            case "plats": seats[token] = seat
            case "ledarplats": facilitators[token] = seat
            case "medledare": helpers[token] = seat
            case "kodare": coders[token] = seat
            case "aterkallad":
                facilitators = facilitators.filter { $0.value != seat }
                helpers = helpers.filter { $0.value != seat }
            case "retur": returnCodes[seat] = token
            default: break
            }
        }
        guard let facilitator = found["ledare"], let projector = found["storbild"], let strategist = found["strateg"],
            let code = found["kod"], facilitator.count >= 26, projector.count >= 26, strategist.count >= 26
        else { return nil }
        func later(_ word: Substring) -> String { found[word].flatMap { $0.count >= 26 ? $0 : nil } ?? "" }
        self.init(
            facilitator: facilitator,
            projector: projector,
            strategist: strategist,
            joinCode: code,
            joinToken: later("rum"),
            standby: later("reserv")
        )
        self.seats = seats
        self.returnCodes = returnCodes
        self.facilitators = facilitators
        self.helpers = helpers
        self.coders = coders
    }

    var text: String {
        var lines = [
            "ledare \(facilitator)", "storbild \(projector)", "strateg \(strategist)", "kod \(joinCode)",
            "rum \(joinToken)", "reserv \(standby)",
        ]
        func all(_ word: String, _ tokens: [String: String]) -> [String] {
            tokens.sorted { $0.value < $1.value }.map { Keys.line(word, seat: $0.value, token: $0.key) }
        }
        lines += all("plats", seats) + all("ledarplats", facilitators) + all("medledare", helpers)
        lines += all("kodare", coders)
        lines += returnCodes.sorted { $0.key < $1.key }.map { Keys.line("retur", seat: $0.key, token: $0.value) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Ends with a point, by which a whole line is told from one cut off.
    static func line(_ word: String, seat: String, token: String) -> String { "\(word) \(seat) \(token) ." }

    /// Ends what a helper's link and the browsers it let in can do.
    static func revocation(of seat: String) -> String { line("aterkallad", seat: seat, token: "-") }
}
