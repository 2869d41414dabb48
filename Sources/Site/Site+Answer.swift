import Engine
import Formats
package import HTTP

extension Site {
    /// One request, one answer. GET changes nothing in the workshop; a key that is used for the first time, and a return
    /// code that is looked at for the first time, are made then.
    package func answer(_ request: Request) async -> Response {
        if request.segments.first == "api" { return await answerAPI(request) }
        let visitor = await access.visitor(request.cookies, at: now())
        let route: Route
        switch Route.read(request) {
        case .route(let found): route = found
        case .methodNotAllowed(let methods): return .methodNotAllowed(allowed: methods)
        case .unknown:
            return Answers.notice(
                Sentence("Sidan finns inte", "There is no such page"),
                Sentence("Kontrollera adressen.", "Check the address."),
                .notFound,
                link: (.join(code: nil), Sentence("Till starten", "To the start")),
                in: visitor.language
            )
        }
        if case .webFile(let version, let name) = route { return webFile(version, name) }
        if route == .time { return time() }
        if route.method == .post, !Origin.isOurs(request) {
            return Answers.notice(
                Sentence("Formuläret kom från en annan sida", "The form came from another site"),
                Sentence("Öppna sidan igen och försök därifrån.", "Open the page again and try from there."),
                .forbidden,
                in: visitor.language
            )
        }
        guard visitor.may(route) else { return refusal(of: route, request, visitor) }
        switch route {
        case .join, .key, .table, .console, .cards, .projector, .board, .paper, .results, .statement, .draft, .events:
            return await page(route, request, visitor)
        case .enter: return await enter(request, visitor)
        case .language: return language(request, visitor)
        case .interview(let route): return await interview(route, request, visitor)
        case .tableDeed(let deed): return await tableDeed(deed, request, visitor)
        case .consoleDeed(let deed): return await consoleDeed(deed, request, visitor)
        case .time, .webFile, .api: return Response(plain: .notFound)
        }
    }

    private func webFile(_ version: String, _ name: String) -> Response {
        guard version == WebFile.version, let content = WebFile.contents[name] else {
            return Response(plain: .notFound)
        }
        return Response(content)
    }

    /// The server's clock in milliseconds, by which screens measure how far off theirs is.
    private func time() -> Response {
        var response = Response(text: String(now().milliseconds))
        response.fields += Answers.fields
        return response
    }

    /// Back to the page one came from, in the other language.
    private func language(_ request: Request, _ visitor: Visitor) -> Response {
        let chosen = (try? request.form())?["sprak"] == "en" ? "en" : "sv"
        var cookie = SetCookie(CookieName.language, chosen)
        cookie.isSecure = Origin.isEncrypted(request)
        cookie.maximumAge = 365 * 86_400
        let back = request.headers["referer"].flatMap { Route.read(link: $0) }
        return Answers.seeOther(back ?? visitor.home ?? .join(code: nil), fields: [cookie.field])
    }

    /// Who lacks the key is told how to get it, never whether there is anything behind the door.
    private func refusal(of route: Route, _ request: Request, _ visitor: Visitor) -> Response {
        if Site.wantsJSON(request) {
            return Answers.problem(
                .unauthorized,
                Sentence(
                    "Platsen är inte ansluten längre. Anslut igen med koden; texten är kvar hos dig.",
                    "The seat is no longer joined. Join again with the code; your text is still with you."
                ),
                in: visitor.language
            )
        }
        switch route {
        case .table: return Answers.seeOther(.join(code: nil))
        case .console, .cards, .consoleDeed, .projector, .board, .paper, .draft:
            return Answers.notice(
                Sentence("Öppna med din länk", "Open with your link"),
                Sentence(
                    "Den här sidan öppnas med länken som programmet skrev ut när det startade.",
                    "This page opens with the link the program printed when it started."
                ),
                .forbidden,
                in: visitor.language
            )
        default:
            return Answers.notice(
                Sentence("Anslut först", "Join first"),
                Sentence("Du är inte ansluten.", "You have not joined."),
                .forbidden,
                link: (.join(code: nil), Sentence("Anslut", "Join")),
                in: visitor.language
            )
        }
    }

    static func wantsJSON(_ request: Request) -> Bool { wantsJSON(request.head) }

    private static func wantsJSON(_ head: RequestHead) -> Bool { head.headers.has("application/json", in: "accept") }

    /// What could not be taken up, told as whoever sent it expects: a page for people, a problem for programs.
    static func refusal(_ refusal: RequestRefusal, of head: RequestHead) -> Response {
        let words = sentence(for: refusal, of: head)
        if head.target.segments.first == "api" {
            return Problem(refusal.status, Negotiation.language(of: head), words).response()
        }
        let language: Language = Cookies(head.headers)[CookieName.language] == "en" ? .english : .swedish
        if wantsJSON(head) { return Answers.problem(refusal.status, words, in: language) }
        return Answers.notice(
            Sentence("Det kunde inte tas emot", "It could not be taken in"),
            words,
            refusal.status,
            in: language
        )
    }

    private static func sentence(for refusal: RequestRefusal, of head: RequestHead) -> Sentence {
        switch refusal.status {
        case .contentTooLarge:
            let limit = largest(head) >> 20
            return Sentence(
                "Högst \(limit) MB tas emot på en gång. Gå tillbaka och skicka mindre, eller i omgångar.",
                "At most \(limit) MB are taken at once. Go back and send less, or in turns."
            )
        case .requestTimeout:
            return Sentence(
                "Det kom för långsamt och är inte sparat. Gå tillbaka och försök igen.",
                "It came too slowly and is not saved. Go back and try again."
            )
        default: return .unreadForm
        }
    }
}
