import Drafting
import Engine
import Formats
import HTTP
import Journal

extension Site {
    func tableView(_ call: APICall) async throws(Problem) -> Response {
        guard let seat = call.visitor.seat else { throw Problem(.notAllowed(role: .facilitator), call.language) }
        let (place, step) = await desk.read { session in
            (session.currentWorkshop.flatMap { session.table(of: seat, in: $0.id) }, session.openRun?.step)
        }
        guard let own = await desk.read({ $0.seats[seat] }) else {
            throw Problem(.unknownSeat(seat: seat), call.language)
        }
        let (signal, presence, passes) = (signal(of: place, in: step), await presence(in: step), passes(in: step))
        let (code, seen, now) = (await returnCode(of: own), call.request.query["seen"].map { StepID($0) }, now())
        let view = await desk.read { session in
            TableModel(
                session,
                for: Onlooker(own, at: place),
                at: now,
                signal: signal,
                presence: presence,
                passes: passes
            )
            .map {
                API.Table(
                    session,
                    seat,
                    $0,
                    returnCode: code,
                    meanwhile: API.Meanwhile(session, since: seen),
                    call.language
                )
            }
        }
        guard let view else { throw Problem(.notFounded, call.language) }
        return Answers.json(view, .ok, .all)
    }

    func consoleView(_ call: APICall) async -> Response {
        let (model, wall) = (await consoleModel(call.visitor, at: now()), wall)
        let view = await desk.read { session in
            API.Console(session, model, me: call.visitor.facilitator, wall: wall, call.language)
        }
        return Answers.json(view, .ok, .all)
    }

    /// All that may be alike is compared on a copy: the room goes on meanwhile.
    @concurrent nonisolated func board(_ call: APICall) async throws(Problem) -> Response {
        let (session, query) = (await desk.session, call.request.query)
        var place: BoardPlace?
        if query["of"] != nil || query["area"] != nil {
            guard let subject = API.Board.Subject(rawValue: query["of"] ?? "goals") else {
                throw Problem(.unprocessableContent, call.language, "of är goals eller cards.", "of is goals or cards.")
            }
            var number = 0
            if let wanted = query["area"] {
                guard let area = session.process?.areas.first(where: { $0.id.text == wanted }) else {
                    throw Problem(.unknown(thing: .area, id: wanted), call.language)
                }
                number = area.number
            } else if subject == .goals {
                throw Problem(.unprocessableContent, call.language, "Ange area.", "Say which area.")
            }
            place = BoardPlace(subject.place, area: number)
        }
        return Answers.json(API.Board(BoardModel(session, at: place, wall: nil)), .ok, .all)
    }

    /// Facts with ids for those who read all, else only that something has changed.
    func apiEvents(_ call: APICall) async -> Response {
        let fields = [HeaderField("Cache-Control", "no-store"), HeaderField("X-Accel-Buffering", "no")]
        let label = (call.visitor.seat ?? call.visitor.facilitator)?.text ?? ""
        guard call.visitor.roles.contains(.facilitator) else {
            let channels = await channels(for: call.visitor)
            let subscription = EventSubscription(APINews.changes, channels: channels, after: nil, label: label)
            return Response(subscription, fields: fields)
        }
        // From here on facts are written down; said on the desk's queue, so that not one is missed.
        let latest = await desk.read { [areFactsWanted] session in
            areFactsWanted.set()
            return session.lastSequence
        }
        await server?.open(APINews.facts, lastID: UInt64(latest))
        return Response(
            EventSubscription(APINews.facts, after: call.request.lastEventID, label: label),
            fields: fields
        )
    }

    /// Work for a second or so, done elsewhere on a copy: the room goes on meanwhile.
    @concurrent nonisolated func draft(_ call: APICall) async throws(Problem) -> Response {
        let query = call.request.query
        guard let format = ExportFormat(rawValue: query["format"] ?? "docx") else {
            let list = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(.unprocessableContent, call.language, "format är \(list).", "format is \(list).")
        }
        let modes: [String: DraftOptions.Mode] = ["actionPlan": .actionPlan, "direction": .direction]
        guard let mode = modes[query["mode"] ?? "actionPlan"] else {
            throw Problem(
                .unprocessableContent,
                call.language,
                "mode är actionPlan eller direction.",
                "mode is actionPlan or direction."
            )
        }
        guard Negotiation.accepts(format.mediaType, call.request) else {
            throw Problem(
                .notAcceptable,
                call.language,
                "Formatet \(format.rawValue) är \(format.mediaType).",
                "The format \(format.rawValue) is \(format.mediaType)."
            )
        }
        do {
            guard let response = try await draft(as: format, mode) else { throw Problem(.notFounded, call.language) }
            return response
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(
                .internalServerError,
                call.language,
                "Utkastet kunde inte skrivas.",
                "The draft could not be written."
            )
        }
    }

    @concurrent nonisolated func trace(_ id: String, _ call: APICall) async throws(Problem) -> Response {
        let session = await desk.session
        if let node = Trace.of(id: id, in: session) { return Answers.json(node, .ok, .all) }
        let near = Trace.suggestions(for: id, in: session).joined(separator: ", ")
        throw Problem(
            .notFound,
            call.language,
            "\(id) finns inte." + (near.isEmpty ? "" : " Menade du \(near)?"),
            "There is no \(id)." + (near.isEmpty ? "" : " Did you mean \(near)?")
        )
    }
}
