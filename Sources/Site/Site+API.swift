import Drafting
import Engine
import Formats
import HTTP
import Intake
import Journal

extension Site {
    /// One request of a program, one answer in JSON.
    func answerAPI(_ request: Request) async -> Response {
        let language = Negotiation.language(of: request.head)
        let route: APIRoute
        switch Route.read(request) {
        case .route(.api(let found)): route = found
        case .methodNotAllowed(let methods):
            let allowed = methods.map(\.rawValue).joined(separator: ", ")
            let problem = Problem(
                .methodNotAllowed,
                language,
                "Adressen tar emot \(allowed).",
                "The address takes \(allowed)."
            )
            return problem.response(fields: [HeaderField("Allow", allowed)])
        case .route, .unknown:
            return Problem(
                .notFound,
                language,
                "Adressen finns inte. De som finns står i \(APIRoute.description.path()).",
                "There is no such address. Those there are stand in \(APIRoute.description.path())."
            ).response()
        }
        do throws(Problem) {
            let visitor = try await caller(of: request, language)
            try admit(visitor, route, request, language)
            return try await answer(route, APICall(request: request, visitor: visitor, language: language))
        } catch {
            let challenge = error.status == Status.unauthorized.rawValue
            return error.response(fields: challenge ? [HeaderField("WWW-Authenticate", "Bearer")] : [])
        }
    }

    /// Who asks: by token where one is shown, else by cookies.
    private func caller(of request: Request, _ language: Language) async throws(Problem) -> Visitor {
        guard let field = request.headers["authorization"] else {
            return await access.visitor(request.cookies, at: now())
        }
        let words = field.split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[0].lowercased() == "bearer",
            let visitor = await access.visitor(token: String(words[1].drop { $0 == " " }), at: now())
        else {
            throw Problem(
                .unauthorized,
                language,
                "Nyckeln i Authorization gäller inte. Anslut igen med koden, eller be om en ny länk.",
                "The token in Authorization opens nothing. Join again with the code, or ask for a new link."
            )
        }
        return visitor
    }

    private func admit(
        _ visitor: Visitor,
        _ route: APIRoute,
        _ request: Request,
        _ language: Language
    ) throws(Problem) {
        if route.method == .post, !Origin.isOurs(request) {
            throw Problem(
                .forbidden,
                language,
                "Anropet kom från en annan webbplats.",
                "The request came from another site."
            )
        }
        if !visitor.may(route) {
            if visitor.isStranger {
                throw Problem(
                    .unauthorized,
                    language,
                    "Anslut först med koden, eller skicka nyckeln ur din länk i Authorization: Bearer.",
                    "Join with the code first, or send the token of your link in Authorization: Bearer."
                )
            }
            throw Problem(
                .forbidden,
                language,
                "Det här är inte öppet för den rollen.",
                "This is not open to that role."
            )
        }
        let types = route.types
        if !types.contains(where: { Negotiation.accepts($0, request) }) {
            let list = types.joined(separator: ", ")
            throw Problem(.notAcceptable, language, "Adressen svarar med \(list).", "The address answers with \(list).")
        }
    }

    private func answer(_ route: APIRoute, _ call: APICall) async throws(Problem) -> Response {
        let (now, visitor) = (now(), call.visitor)
        switch route {
        case .description: return Answers.json(APIDescription.document, .ok, .all)
        case .door:
            let model = await desk.read { JoinModel($0) }
            return Answers.json(API.Door(model, at: now), .ok, .all)
        case .join: return try await join(call)
        case .session:
            return Answers.json(await desk.read { API.Session($0, visitor, at: now) }, .ok, .all)
        case .process:
            guard let process = await desk.read({ API.Process($0) }) else {
                throw Problem(.notFounded, call.language)
            }
            return Answers.json(process, .ok, .all)
        case .table: return try await tableView(call)
        case .move: return try await move(call)
        case .pass: return try await passTurn(call)
        case .console: return await consoleView(call)
        case .cards: return Answers.json(await desk.read { API.Cards(ConsoleCardsModel($0)) }, .ok, .all)
        case .board: return try await board(call)
        case .wall: return try await showOnWall(call)
        case .inviteHelper: return try await inviteHelper(call)
        case .revokeHelper: return try await revokeHelper(call)
        case .inviteCoder: return try await inviteCoder(call)
        case .projector:
            let (way, taken, address) = (await access.wayIn, await access.takenSeats, address)
            let wall = wall
            let view = await desk.read { session in
                let model = ProjectorModel(session, taken: taken, at: now, way: way, address: address, wall: wall)
                return API.Projector(session, model, call.language)
            }
            return Answers.json(view, .ok, .all)
        case .results:
            return Answers.json(await desk.read { API.Results($0, ResultsModel($0), call.language) }, .ok, .all)
        case .commands: return try await command(call)
        case .signal: return try await signal(call)
        case .wording:
            let wording: API.Wording = try call.content()
            let read = GoalWording(wording.text, grammar: wording.grammar ?? .vision)
            return Answers.json(API.Remarks(read, call.language), .ok, .all)
        case .events: return await apiEvents(call)
        case .draft: return try await draft(call)
        case .copy: return try await copy(call)
        case .trace: return Answers.json(Trace.all(in: await desk.session), .ok, .all)
        case .traceOf(let id): return try await trace(id, call)
        case .interviews, .interview, .statements, .sendNotes, .arriving, .arrivingNote, .correct, .takeIn, .letGo:
            guard let seat = visitor.coding else { throw Problem(.notAllowed(role: .participant), call.language) }
            return try await interviews(route, call, seat)
        }
    }
}

/// A program's request, with what is known of who sent it.
struct APICall: Sendable {
    let request: Request
    let visitor: Visitor
    let language: Language

    func content<Content: Decodable>(_ type: Content.Type = Content.self) throws(Problem) -> Content {
        try RequestContent.read(from: request, language)
    }
}

extension APIRoute {
    /// The media types it answers with.
    var types: [String] {
        switch self {
        case .events: ["text/event-stream"]
        case .draft: ExportFormat.allCases.map(\.mediaType)
        case .statements: InterviewExport.allCases.map(\.mediaType)
        default: ["application/json"]
        }
    }
}
