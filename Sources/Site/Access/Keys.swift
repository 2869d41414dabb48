/// What opens the site's rooms. Kept outside the strategy file, so that a copy of that opens nothing.
package struct Keys: Hashable, Sendable {
    package var facilitator: String
    package var projector: String
    package var strategist: String
    package var joinCode: String
    /// Which seat each participant's browser sits in.
    package var seats: [String: String]
    /// The code by which whoever sits in a seat gets back to it from another device.
    package var returnCodes: [String: String]

    package init(facilitator: String, projector: String, strategist: String, joinCode: String) {
        self.facilitator = facilitator
        self.projector = projector
        self.strategist = strategist
        self.joinCode = joinCode
        seats = [:]
        returnCodes = [:]
    }

    static func new() -> Keys {
        Keys(
            facilitator: Secret.token(),
            projector: Secret.token(),
            strategist: Secret.token(),
            joinCode: Secret.code()
        )
    }

    /// A line for each, "ledare TOKEN". Unknown and unfinished lines are passed over: the last may have been cut off.
    init?(_ text: String) {
        var found: [Substring: String] = [:]
        var seats: [String: String] = [:]
        var returnCodes: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            if words.count == 2 { found[words[0]] = String(words[1]) }
            if words.count == 4, words[0] == "plats", words[3] == "." { seats[String(words[2])] = String(words[1]) }
            if words.count == 4, words[0] == "retur", words[3] == "." {
                returnCodes[String(words[1])] = String(words[2])
            }
        }
        guard let facilitator = found["ledare"], let projector = found["storbild"], let strategist = found["strateg"],
            let code = found["kod"], facilitator.count >= 26, projector.count >= 26, strategist.count >= 26
        else { return nil }
        self.init(facilitator: facilitator, projector: projector, strategist: strategist, joinCode: code)
        self.seats = seats
        self.returnCodes = returnCodes
    }

    var text: String {
        var lines = [
            "ledare \(facilitator)", "storbild \(projector)", "strateg \(strategist)", "kod \(joinCode)",
        ]
        lines += seats.sorted { $0.value < $1.value }.map { Keys.line(seat: $0.value, token: $0.key) }
        lines += returnCodes.sorted { $0.key < $1.key }.map { Keys.line(returnCode: $0.value, seat: $0.key) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Ends with a point, by which a whole line is told from one cut off.
    static func line(seat: String, token: String) -> String { "plats \(seat) \(token) ." }

    static func line(returnCode: String, seat: String) -> String { "retur \(seat) \(returnCode) ." }
}
