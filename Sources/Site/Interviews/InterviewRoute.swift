import HTTP

/// Addresses of the work with interviews, under `/intervjuer`.
package enum InterviewRoute: Hashable, Sendable {
    case list
    /// One note, with the statement in hand.
    case note(String, statement: String?)
    /// What was understood of files sent, before they are taken in.
    case arriving(key: String)
    case export(InterviewExport)
    case files
    case takeIn
    case deed(CodingDeed)

    var method: Method {
        switch self {
        case .files, .takeIn, .deed: .post
        case .list, .note, .arriving, .export: .get
        }
    }

    var path: String { (["", "intervjuer"] + parts).joined(separator: "/") }

    private var parts: [String] {
        switch self {
        case .list: []
        case .note(let id, nil): ["anteckning", id]
        case .note(let id, let statement?): ["anteckning", id, statement]
        case .arriving(let key): ["granska", key]
        case .export(let export): ["export", export.rawValue]
        case .files: ["filer"]
        case .takeIn: ["ta-in"]
        case .deed(let deed): [deed.rawValue]
        }
    }

    static func read(_ segments: [String]) -> InterviewRoute? {
        guard segments.first == "intervjuer" else { return nil }
        switch (segments.count, segments.dropFirst().first) {
        case (1, _): return .list
        case (2, "filer"): return .files
        case (2, "ta-in"): return .takeIn
        case (2, let deed?): return CodingDeed(rawValue: deed).map { .deed($0) }
        case (3, "anteckning"): return .note(segments[2], statement: nil)
        case (4, "anteckning"): return .note(segments[2], statement: segments[3])
        case (3, "granska"): return .arriving(key: segments[2])
        case (3, "export"): return InterviewExport(rawValue: segments[2]).map { .export($0) }
        default: return nil
        }
    }
}

extension Route {
    static let interviews = Route.interview(.list)
    static let noteFiles = Route.interview(.files)
    static let takeInNotes = Route.interview(.takeIn)
    static func note(_ id: String, statement: String?) -> Route { .interview(.note(id, statement: statement)) }
    static func codingDeed(_ deed: CodingDeed) -> Route { .interview(.deed(deed)) }
}
