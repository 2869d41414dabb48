import Drafting
import Engine
import Formats
import HTTP
import Journal

extension Site {
    func page(_ route: Route, _ request: Request, _ visitor: Visitor) async -> Response {
        switch route {
        case .join(let code, let table):
            var model = await joinModel(scanned: code, table: table)
            model.mayRead = visitor.may(Route.results)
            return Answers.page(JoinPage.html(model), in: visitor.language, model.isOver ? .gone : .ok)
        case .key(let token): return await exchange(token, request, visitor)
        case .table: return await table(request, visitor, .ok)
        case .console: return await console(visitor, .ok)
        case .cards: return await cards(visitor, .ok)
        case .projector: return await projector(visitor)
        case .board(let place): return await board(place, visitor, .ok)
        case .paper(let paper): return await self.paper(paper, visitor)
        case .statement:
            let model = await desk.read { StatementModel($0) }
            return Answers.page(StatementPage.html(model, back: visitor.home), in: visitor.language)
        case .results:
            let model = await desk.read { ResultsModel($0, readsNotes: visitor.coding != nil) }
            return Answers.page(ResultsPage.html(model, back: visitor.home), in: visitor.language)
        case .draft: return await draft(visitor)
        case .events: return await events(visitor)
        default: return Response(plain: .notFound)
        }
    }

    func console(_ visitor: Visitor, _ status: Status, problem: Sentence? = nil) async -> Response {
        let now = now()
        var model = await consoleModel(visitor, at: now)
        model.problem = problem
        return Answers.page(ConsolePage.html(model), in: visitor.language, status, now: now)
    }

    func consoleModel(_ visitor: Visitor, at now: Moment) async -> ConsoleModel {
        let step = await desk.read { $0.openRun?.step }
        let presence = await presence(in: step)
        let (code, address) = (await access.joinCode, address)
        let helpers = await access.helpers.map { ($0, address + $1.path) }
        let wall = wall
        var model = await desk.read {
            ConsoleModel(
                $0,
                presence: presence,
                at: now,
                joinCode: code,
                me: visitor.facilitator,
                helpers: helpers,
                wall: wall
            )
        }
        model.troubles = health.now.sentences
        if let standby {
            let sentence = await desk.read { standby.sentence(latest: $0.lastSequence) }
            if standby.state == .silent { model.troubles.append(sentence) } else { model.standby = sentence }
        }
        return model
    }

    func cards(
        _ visitor: Visitor,
        _ status: Status,
        problem: Sentence? = nil,
        kept: Fields? = nil
    ) async -> Response {
        var model = await desk.read { ConsoleCardsModel($0) }
        model.problem = problem
        model.kept = kept?["text"] ?? ""
        model.table = kept?["bord"]
        return Answers.page(ConsoleCardsPage.html(model), in: visitor.language, status)
    }

    private func projector(_ visitor: Visitor) async -> Response {
        let (way, taken, address) = (await access.wayIn, await access.takenSeats, address)
        let now = now()
        let wall = wall
        let model = await desk.read {
            ProjectorModel($0, taken: taken, at: now, way: way, address: address, wall: wall)
        }
        return Answers.page(ProjectorPage.html(model), in: visitor.language, now: now)
    }

    /// The draft as a file; nil while there is nothing to write one of. Work for a second or so, done elsewhere on a
    /// copy: the room goes on meanwhile.
    @concurrent nonisolated func draft(
        as format: ExportFormat = .docx,
        _ mode: DraftOptions.Mode = .actionPlan
    ) async throws -> Response? {
        let session = await desk.session
        let names = try await desk.people().values.compactMap(\.name).sorted()
        guard let draft = FinishedDraft(session: session, mode: mode, names: names) else { return nil }
        var response = Response(.ok, fields: Answers.fields, body: try format.bytes(of: draft))
        let name = (format == .csv ? "handlingsplan." : "lansstrategi-utkast.") + format.rawValue
        response.fields += [
            HeaderField("Content-Type", format.mediaType),
            HeaderField("Content-Disposition", "attachment; filename=\"\(name)\""),
        ]
        return response
    }

    private func draft(_ visitor: Visitor) async -> Response {
        do {
            if let response = try await draft() { return response }
            return Response(plain: .notFound)
        } catch {
            return Answers.notice(
                Sentence("Utkastet kunde inte skrivas", "The draft could not be written"),
                Sentence("Försök igen om en stund.", "Try again in a moment."),
                .internalServerError,
                link: (.console, Sentence("Till ledarsidan", "To the console")),
                in: visitor.language
            )
        }
    }

    /// What a visitor may hear of.
    func channels(for visitor: Visitor) async -> Channels {
        var channels = Channels()
        if visitor.roles.contains(.facilitator) { channels = .all }
        if visitor.roles.contains(.projector) { channels.insert(News.projector) }
        if visitor.roles.contains(.strategist) { channels.insert(News.readers) }
        if let seat = visitor.seat {
            let tables = tables
            let news = await desk.read { session in
                let place = session.currentWorkshop.flatMap { session.table(of: seat, in: $0.id) }
                return place.map { News.table($0, in: tables) } ?? News.readers
            }
            channels.insert(news)
        }
        return channels
    }

    private func events(_ visitor: Visitor) async -> Response {
        let subscription = EventSubscription(
            News.stream,
            channels: await channels(for: visitor),
            after: nil,
            label: (visitor.seat ?? visitor.facilitator)?.text ?? ""
        )
        return Response(
            subscription,
            fields: [HeaderField("Cache-Control", "no-store"), HeaderField("X-Accel-Buffering", "no")]
        )
    }

    /// The token leaves the address bar. Whoever came over a link on another site gets a page that goes on by itself,
    /// as the cookie would be held back in a redirect (RFC 6265bis, 5.2).
    private func exchange(_ token: String, _ request: Request, _ visitor: Visitor) async -> Response {
        let exchanged: SetCookie
        let route: Route
        switch await access.opening(of: token) {
        case .room(let cookie, let place): (exchanged, route) = (cookie, place)
        case .console(let seat):
            // A browser that is in already stays who it is.
            if let own = visitor.facilitator, seat == nil || seat == own { return Answers.seeOther(.console) }
            do throws(AccessError) { (exchanged, route) = (try await facilitatorCookie(for: seat), .console) } catch {
                return Answers.notice(
                    Sentence("Platsen kunde inte sparas", "The seat could not be saved"),
                    Sentence(error.swedish, error.english),
                    .insufficientStorage,
                    in: visitor.language
                )
            }
        case nil:
            return Answers.notice(
                Sentence("Länken gäller inte", "The link is not valid"),
                Sentence("Be om en ny länk.", "Ask for a new link."),
                .forbidden,
                link: (.join(code: nil), Sentence("Till starten", "To the start")),
                in: visitor.language
            )
        }
        var cookie = exchanged
        cookie.isSecure = Origin.isEncrypted(request)
        cookie.maximumAge = 60 * 86_400
        guard Origin.isElsewhere(request) else { return Answers.seeOther(route, fields: [cookie.field]) }
        let go = HeaderField("Refresh", "0; url=\(route.path)")
        let page = Frame(
            title: Sentence("Välkommen", "Welcome"),
            kind: "notice",
            main: """
                <h1>\(Sentence("Välkommen", "Welcome"))</h1>\
                <p><a class="button" href="\(route.path)">\(Sentence("Fortsätt", "Continue"))</a></p>
                """
        )
        return Answers.page(
            WrittenPage(page.html, in: visitor.language),
            OwnParts(visitor.language),
            fields: [cookie.field, go]
        )
    }
}

extension Visitor {
    /// Where the visitor belongs.
    var home: Route? {
        if seat != nil { return .table }
        return roles.contains(.facilitator) ? .console : nil
    }
}
