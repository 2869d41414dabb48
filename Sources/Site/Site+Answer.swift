import Engine
package import HTTP

extension Site {
    /// One request, one answer. Nothing is changed by GET.
    package nonisolated func answer(_ request: Request) async -> Response {
        if request.segments.first == "api" { return await answerAPI(request) }
        let route: Route
        switch Route.read(request) {
        case .route(let found): route = found
        case .methodNotAllowed(let methods): return .methodNotAllowed(allowed: methods)
        case .unknown:
            return Answers.notice(
                "Sidan finns inte",
                "Kontrollera adressen.",
                .notFound,
                link: (.join(code: nil), "Till starten")
            )
        }
        if case .webFile(let version, let name) = route { return webFile(version, name) }
        if route == .time { return time() }
        if route.method == .post, !Origin.isOurs(request) {
            return Answers.notice(
                "Formuläret kom från en annan sida",
                "Öppna sidan igen och försök därifrån.",
                .forbidden
            )
        }
        let visitor = await access.visitor(request.cookies)
        guard visitor.may(route) else { return refusal(of: route, request) }
        switch route {
        case .join, .key, .table, .console, .projector, .results, .draft, .events:
            return await page(route, request, visitor)
        case .enter: return await enter(request, visitor)
        case .tableDeed(let deed): return await tableDeed(deed, request, visitor)
        case .consoleDeed(let deed): return await consoleDeed(deed, request)
        case .time, .webFile, .api: return Response(plain: .notFound)
        }
    }

    private nonisolated func webFile(_ version: String, _ name: String) -> Response {
        guard version == WebFile.version, let content = WebFile.contents[name] else {
            return Response(plain: .notFound)
        }
        return Response(content)
    }

    /// The server's clock in milliseconds, by which screens measure how far off theirs is.
    private nonisolated func time() -> Response {
        var response = Response(text: String(now().milliseconds))
        response.fields += Answers.fields
        return response
    }

    /// Who lacks the key is told how to get it, never whether there is anything behind the door.
    private nonisolated func refusal(of route: Route, _ request: Request) -> Response {
        if Site.wantsJSON(request) {
            return Answers.problem(
                .unauthorized,
                "Platsen är inte ansluten längre. Anslut igen med koden; texten är kvar hos dig."
            )
        }
        switch route {
        case .table: return Answers.seeOther(.join(code: nil))
        case .console, .consoleDeed, .projector, .draft:
            return Answers.notice(
                "Öppna med din länk",
                "Den här sidan öppnas med länken som programmet skrev ut när det startade.",
                .forbidden
            )
        default:
            return Answers.notice(
                "Anslut först",
                "Du är inte ansluten.",
                .forbidden,
                link: (.join(code: nil), "Anslut")
            )
        }
    }

    static func wantsJSON(_ request: Request) -> Bool {
        request.headers["accept"]?.contains("application/json") ?? false
    }

    /// Part of the ids of a page's forms.
    static func seed() -> String { String(Secret.token().prefix(12)) }
}
