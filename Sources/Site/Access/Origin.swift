import HTTP

/// Whether what changes something was sent from a page of ours. Beside SameSite=Strict cookies, as the OWASP cheat sheet
/// on cross-site request forgery advises: Sec-Fetch-Site where the browser sends it, else Origin, else Referer.
///
/// Where none of them stands, it is taken only if no cookie speaks for it. Every browser since 2019 sends one of them with
/// a form, so that is a program: one that joins, or shows its token in Authorization, does so knowingly; one that keeps
/// cookies can say Origin too.
enum Origin {
    static func isOurs(_ request: Request) -> Bool {
        let site = request.headers["sec-fetch-site"]
        if let site, site != "same-origin", site != "none" { return false }
        if let origin = request.headers["origin"] { return isHere(origin, request) }
        if site != nil { return true }
        if let page = request.headers["referer"] {
            // "http:", "", the host, and which page.
            return isHere(
                page.split(separator: "/", omittingEmptySubsequences: false).prefix(3).joined(separator: "/"),
                request
            )
        }
        return request.headers["cookie"] == nil || request.headers["authorization"] != nil
    }

    private static func isHere(_ origin: String, _ request: Request) -> Bool {
        guard let host = request.headers["host"] else { return false }
        guard let scheme = ["http://", "https://"].first(where: { origin.hasPrefix($0) }) else { return false }
        let asked = origin.dropFirst(scheme.count)
        return asked == host || asked.lowercased() == host.lowercased()
    }

    /// Whether the visitor came over a link on somebody else's page; the browser then holds Strict cookies back for
    /// the whole chain of redirects.
    static func isElsewhere(_ request: Request) -> Bool {
        switch request.headers["sec-fetch-site"] {
        case "cross-site", "same-site": true
        default: false
        }
    }

    /// Whether a proxy in front of us speaks TLS with the browser.
    static func isEncrypted(_ request: Request) -> Bool { request.headers["x-forwarded-proto"] == "https" }
}
