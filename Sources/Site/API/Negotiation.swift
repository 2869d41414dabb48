import Formats
import HTTP

/// What a client would rather have (RFC 9110 §12.5).
enum Negotiation {
    /// Whether a client takes a media type; one that says nothing takes all.
    static func accepts(_ type: String, _ request: Request) -> Bool {
        guard let field = request.headers["accept"] else { return true }
        let name = String(type.prefix { $0 != ";" })
        let kind = name.prefix { $0 != "/" } + "/*"
        return weight(of: [name, String(kind), "*/*"], in: field) > 0
    }

    /// Swedish, unless English is asked for rather.
    static func language(of head: RequestHead) -> Language {
        guard let field = head.headers["accept-language"] else { return .swedish }
        let swedish = weight(of: ["sv", "sv-se", "sv-fi", "*"], in: field)
        let english = weight(of: ["en", "en-gb", "en-us"], in: field)
        return english > swedish ? .english : .swedish
    }

    /// The weight of the first of these names the field has, "a;q=0.5, b".
    private static func weight(of names: [String], in field: String) -> Double {
        var weights: [Substring: Double] = [:]
        for item in field.lowercased().split(separator: ",") {
            let parts = item.split(separator: ";").map { $0.drop { $0 == " " || $0 == "\t" } }
            guard let name = parts.first?.prefix(while: { $0 != " " && $0 != "\t" }) else { continue }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
            weights[name] = quality ?? 1
        }
        return names.lazy.compactMap { weights[$0[...]] }.first ?? 0
    }
}
