import Engine
package import HTTP

/// The addresses of the programming interface. Like the pages' they are read and printed by one list, which is also
/// what its description is written from.
package enum APIRoute: Hashable, Sendable {
    /// The description of all this.
    case description
    /// What stands on the door: who may join, and the server's clock.
    case door
    case join
    case session
    case process
    case table
    /// Sits down at another table.
    case move
    /// Lets the word go on in a round.
    case pass
    case console
    /// All tables' cards in the present step.
    case cards
    /// The merge board, one area at a time.
    case board
    /// Chooses what the projector shows.
    case wall
    /// Makes a link for somebody who helps to lead.
    case inviteHelper
    case revokeHelper
    /// Makes a link for somebody who codes interviews.
    case inviteCoder
    case projector
    case results
    case commands
    case signal
    /// Asks what a reader would say of a wording; changes nothing.
    case wording
    case events
    case draft
    case trace
    case traceOf(id: String)
    case interviews
    /// One note with its statements.
    case interview(id: String)
    /// Everything coded, as a file.
    case statements
    /// Sends interview notes, to be looked through before they are taken in.
    case sendNotes
    /// What was understood of the notes sent.
    case arriving(key: String)
    /// One of them, counted from 0.
    case arrivingNote(key: String, number: Int)
    case correct(key: String, number: Int)
    case takeIn(key: String)
    case letGo(key: String)
    /// What a standby on another computer lacks.
    case copy

    package var method: Method {
        switch self {
        case .join, .move, .pass, .wall, .inviteHelper, .revokeHelper, .inviteCoder, .commands, .signal,
            .wording, .sendNotes, .correct, .takeIn, .letGo:
            .post
        default: .get
        }
    }

    /// The address; what is variable in it stands in braces, or as it is.
    package func path(_ variable: (_ name: String, _ value: String) -> String = { PercentCoding.encoded($1) }) -> String
    {
        switch self {
        case .description: "/api/openapi.json"
        case .door: "/api/v1/door"
        case .join: "/api/v1/join"
        case .session: "/api/v1/session"
        case .process: "/api/v1/process"
        case .table: "/api/v1/table"
        case .move: "/api/v1/move"
        case .pass: "/api/v1/pass"
        case .console: "/api/v1/console"
        case .cards: "/api/v1/cards"
        case .board: "/api/v1/board"
        case .wall: "/api/v1/wall"
        case .inviteHelper: "/api/v1/helpers"
        case .revokeHelper: "/api/v1/helpers/revoke"
        case .inviteCoder: "/api/v1/coders"
        case .projector: "/api/v1/projector"
        case .results: "/api/v1/results"
        case .commands: "/api/v1/commands"
        case .signal: "/api/v1/signal"
        case .wording: "/api/v1/wording"
        case .events: "/api/v1/events"
        case .draft: "/api/v1/draft"
        case .trace: "/api/v1/trace"
        case .traceOf(let id): "/api/v1/trace/" + variable("id", id)
        case .interviews: "/api/v1/interviews"
        case .interview(let id): "/api/v1/interviews/" + variable("id", id)
        case .statements: "/api/v1/statements"
        case .sendNotes: "/api/v1/arrivals"
        case .arriving(let key): "/api/v1/arrivals/" + variable("key", key)
        case .arrivingNote(let key, let number), .correct(let key, let number):
            "/api/v1/arrivals/" + variable("key", key) + "/" + variable("number", String(number))
        case .takeIn(let key): "/api/v1/arrivals/" + variable("key", key) + "/accept"
        case .letGo(let key): "/api/v1/arrivals/" + variable("key", key) + "/cancel"
        case .copy: "/api/v1/copy"
        }
    }

    /// As the description writes it: "/api/v1/trace/{id}".
    package var template: String { path { name, _ in "{\(name)}" } }

    /// One of each.
    package static let all: [APIRoute] = [
        .description, .door, .join, .session, .process, .table, .move, .pass, .console, .cards, .board, .wall,
        .inviteHelper, .revokeHelper, .inviteCoder, .projector, .results, .commands, .signal, .wording, .events, .draft,
        .trace, .traceOf(id: "M1.1"), .interviews, .interview(id: "I1"), .statements, .sendNotes, .arriving(key: "abc"),
        .arrivingNote(key: "abc", number: 0), .correct(key: "abc", number: 0), .takeIn(key: "abc"), .letGo(key: "abc"),
        .copy,
    ]

    /// The routes at an address: one, or one to look and one to send to.
    static func read(_ segments: [String]) -> [APIRoute] {
        guard segments.first == "api" else { return [] }
        let path = "/" + segments.joined(separator: "/")
        let fixed = all.filter { $0.path() == path && $0.template == path }
        guard fixed.isEmpty, segments.count > 3, segments[1] == "v1", !segments[3].isEmpty else { return fixed }
        let id = segments[3]
        switch (segments[2], segments.count) {
        case ("trace", 4): return [.traceOf(id: id)]
        case ("interviews", 4): return [.interview(id: id)]
        case ("arrivals", 4): return [.arriving(key: id)]
        case ("arrivals", 5):
            if segments[4] == "accept" { return [.takeIn(key: id)] }
            if segments[4] == "cancel" { return [.letGo(key: id)] }
            guard let number = Int(segments[4]), number >= 0 else { return [] }
            return [.arrivingNote(key: id, number: number), .correct(key: id, number: number)]
        default: return []
        }
    }
}

extension Visitor {
    /// Who may ask what. Which commands a seat may give, the engine decides.
    func may(_ route: APIRoute) -> Bool {
        switch route {
        case .description, .door, .join: true
        case .session, .process, .results, .events: takesPart
        case .commands: seat != nil || !roles.isEmpty
        case .table, .move, .pass, .signal: seat != nil
        case .wording: seat != nil || roles.contains(.facilitator)
        case .console, .cards, .board, .wall, .inviteHelper, .revokeHelper, .inviteCoder: roles.contains(.facilitator)
        case .projector: roles.contains(.facilitator) || roles.contains(.projector)
        case .draft, .trace, .traceOf: roles.contains(.facilitator) || roles.contains(.strategist)
        case .interviews, .interview, .statements, .sendNotes, .arriving, .arrivingNote, .correct, .takeIn, .letGo:
            coding != nil
        case .copy: isStandby
        }
    }

    var isStranger: Bool { seat == nil && roles.isEmpty && !isStandby }

    /// Whether the visitor has to do with the workshop, and not with the interviews alone.
    var takesPart: Bool { seat != nil || !roles.subtracting([.coder]).isEmpty }
}
