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
    case console
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

    package var method: Method {
        switch self {
        case .join, .commands, .signal, .wording: .post
        default: .get
        }
    }

    /// The address; what is variable in it stands in braces, or as it is.
    package func path(_ variable: (_ name: String, _ value: String) -> String = { APIRoute.escaped($1) }) -> String {
        switch self {
        case .description: "/api/openapi.json"
        case .door: "/api/v1/door"
        case .join: "/api/v1/join"
        case .session: "/api/v1/session"
        case .process: "/api/v1/process"
        case .table: "/api/v1/table"
        case .console: "/api/v1/console"
        case .projector: "/api/v1/projector"
        case .results: "/api/v1/results"
        case .commands: "/api/v1/commands"
        case .signal: "/api/v1/signal"
        case .wording: "/api/v1/wording"
        case .events: "/api/v1/events"
        case .draft: "/api/v1/draft"
        case .trace: "/api/v1/trace"
        case .traceOf(let id): "/api/v1/trace/" + variable("id", id)
        }
    }

    /// As the description writes it: "/api/v1/trace/{id}".
    package var template: String { path { name, _ in "{\(name)}" } }

    /// One of each.
    package static let all: [APIRoute] = [
        .description, .door, .join, .session, .process, .table, .console, .projector, .results, .commands, .signal,
        .wording, .events, .draft, .trace, .traceOf(id: "M1.1"),
    ]

    static func read(_ segments: [String]) -> APIRoute? {
        guard segments.first == "api" else { return nil }
        if segments.count == 4, segments[1] == "v1", segments[2] == "trace", !segments[3].isEmpty {
            return .traceOf(id: segments[3])
        }
        let path = "/" + segments.joined(separator: "/")
        return all.first { $0.path() == path && $0.template == path }
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.reduce(into: "") { path, octet in
            let character = Character(Unicode.Scalar(octet))
            let isPlain = octet < 128 && (character.isLetter || character.isNumber || "-._~".contains(character))
            let hex = String(octet, radix: 16, uppercase: true)
            path += isPlain ? String(character) : "%" + (hex.count < 2 ? "0" : "") + hex
        }
    }
}

extension Visitor {
    /// Who may ask what. Which commands a seat may give, the engine decides.
    func may(_ route: APIRoute) -> Bool {
        switch route {
        case .description, .door, .join: true
        case .session, .process, .results, .commands, .events: !isStranger
        case .table, .signal: seat != nil
        case .wording: seat != nil || roles.contains(.facilitator)
        case .console: roles.contains(.facilitator)
        case .projector: roles.contains(.facilitator) || roles.contains(.projector)
        case .draft, .trace, .traceOf: roles.contains(.facilitator) || roles.contains(.strategist)
        }
    }

    var isStranger: Bool { seat == nil && roles.isEmpty }
}
