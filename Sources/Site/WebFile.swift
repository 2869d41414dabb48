import HTTP

/// A style sheet or script built into the program. The list itself is written by `webfiles` from the folder Web.
struct WebFile: Sendable {
    let name: String
    let text: String

    /// Changes whenever any file does, and stands in their addresses, so that browsers may keep them for ever and
    /// scripts may import each other by name.
    static let version: String = {
        let tag = EntityTag.of(all.flatMap { Array($0.text.utf8) })
        return String(tag.filter { $0 != "\"" })
    }()

    static let contents: [String: CachedContent] = Dictionary(
        uniqueKeysWithValues: all.map { file in
            let fields = [
                HeaderField("Cache-Control", "public, max-age=31536000, immutable"),
                HeaderField("X-Content-Type-Options", "nosniff"),
            ]
            return (file.name, CachedContent(Array(file.text.utf8), type: file.type, fields: fields))
        }
    )

    private var type: String {
        if name.hasSuffix(".css") { return "text/css; charset=utf-8" }
        return name.hasSuffix(".js") ? "text/javascript; charset=utf-8" : "image/svg+xml"
    }
}
