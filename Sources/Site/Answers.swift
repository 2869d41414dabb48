import Engine
import Formats
import HTTP

/// Fields that every answer with something private or a form in it carries (ASVS 5.0, 3.4 and 14.3).
enum Answers {
    /// Scripts and styles only from files of ours; nothing may be framed.
    static let policy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    static let fields = [
        HeaderField("Content-Security-Policy", policy),
        HeaderField("X-Content-Type-Options", "nosniff"),
        HeaderField("X-Frame-Options", "DENY"),
        HeaderField("Referrer-Policy", "same-origin"),
        HeaderField("Cross-Origin-Opener-Policy", "same-origin"),
        HeaderField("Cache-Control", "no-store"),
    ]

    /// - Parameter now: for pages with a clock.
    static func page(
        _ html: HTML,
        in language: Language,
        _ status: Status = .ok,
        now: Moment = Moment(milliseconds: 0)
    ) -> Response {
        var own = OwnParts(language)
        own.now = now
        return page(WrittenPage(html, in: language), own, status)
    }

    /// A page with a visitor's own parts filled in.
    static func page(
        _ page: WrittenPage,
        _ own: OwnParts,
        _ status: Status = .ok,
        fields more: [HeaderField] = []
    ) -> Response {
        Response(status, fields: [pageType] + fields + more, body: page.bytes(for: own))
    }

    private static let pageType = HeaderField("Content-Type", "text/html; charset=utf-8")

    /// For scripts: what was made, or problem+json when refused (RFC 9457).
    static func json(
        _ value: some Encodable,
        _ status: Status,
        _ members: JSONEncoding.Members = .telling
    ) -> Response {
        let type = status.rawValue < 400 ? "application/json" : "application/problem+json"
        do {
            var response = Response(status, fields: [HeaderField("Content-Type", type)])
            response.body = .bytes(try JSONEncoding.encode(value, members))
            response.fields += fields
            return response
        } catch {
            return Response(plain: .internalServerError)
        }
    }

    /// For scripts: the ids of what was made. The answer there are most of, written without detours.
    static func created(_ ids: [String], _ status: Status) -> Response {
        var body = Array("{\"created\":[".utf8)
        for (index, id) in ids.enumerated() {
            if index > 0 { body.append(UInt8(ascii: ",")) }
            do { try body.appendJSON(id) } catch { return Response(plain: .internalServerError) }
        }
        body += "]}".utf8
        return Response(status, fields: [jsonType] + fields, body: body)
    }

    private static let jsonType = HeaderField("Content-Type", "application/json")

    static func problem(_ status: Status, _ sentence: Sentence, in language: Language) -> Response {
        Problem(status, sentence.text(in: language)).response()
    }

    static func seeOther(_ route: Route, fields more: [HeaderField] = []) -> Response {
        var response = Response.seeOther(route.path)
        response.fields += fields + more
        return response
    }

    /// A page with one message, for what is not there or not open to the visitor.
    static func notice(
        _ title: Sentence,
        _ words: Sentence,
        _ status: Status,
        link: (Route, Sentence)? = nil,
        in language: Language
    ) -> Response {
        page(
            Frame(
                title: title,
                kind: "notice",
                header: "<p class=\"brand\">Framtidsdialog</p>",
                main: """
                    <h1>\(title)</h1><p>\(words)</p>\
                    \(link.html { "<p><a class=\"button\" href=\"\($0.0.path)\">\($0.1)</a></p>" })
                    """
            ).html,
            in: language,
            status
        )
    }
}
