import HTTP

/// Whether a form was sent from a page of ours. Beside SameSite cookies, as the OWASP cheat sheet on cross-site request
/// forgery advises: Sec-Fetch-Site where the browser sends it, else Origin.
enum Origin {
    static func isOurs(_ request: Request) -> Bool {
        if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none" { return false }
        guard let origin = request.headers["origin"] else { return true }
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
