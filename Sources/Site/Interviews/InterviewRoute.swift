import HTTP
package import Intake

/// Addresses of the work with interviews, under `/intervjuer`.
package enum InterviewRoute: Hashable, Sendable {
    case list
    /// One note, with the statement in hand.
    case note(String, statement: String?)
    /// What was understood of files sent, before they are taken in.
    case arriving(key: String)
    /// One of them, counted from 0; sending its form corrects it.
    case arrivingNote(key: String, number: Int)
    case correct(key: String, number: Int)
    /// How far the taking in has come.
    case progress(key: String)
    case cancel
    case export(InterviewExport)
    case files
    case takeIn
    case deed(CodingDeed)

    var method: Method {
        switch self {
        case .files, .takeIn, .deed, .correct, .cancel: .post
        case .list, .note, .arriving, .arrivingNote, .progress, .export: .get
        }
    }

    var path: String { (["", "intervjuer"] + parts).joined(separator: "/") }

    private var parts: [String] {
        switch self {
        case .list: []
        case .note(let id, nil): ["anteckning", id]
        case .note(let id, let statement?): ["anteckning", id, statement]
        case .arriving(let key): ["granska", key]
        case .arrivingNote(let key, let number), .correct(let key, let number): ["granska", key, String(number)]
        case .progress(let key): ["granska", key, "lage"]
        case .cancel: ["avbryt"]
        case .export(let export): ["export", export.rawValue]
        case .files: ["filer"]
        case .takeIn: ["ta-in"]
        case .deed(let deed): [deed.rawValue]
        }
    }

    /// The routes at an address: one, or one to look and one to send to.
    static func read(_ segments: [String]) -> [InterviewRoute] {
        guard segments.first == "intervjuer" else { return [] }
        switch (segments.count, segments.dropFirst().first) {
        case (1, _): return [.list]
        case (2, "filer"): return [.files]
        case (2, "ta-in"): return [.takeIn]
        case (2, "avbryt"): return [.cancel]
        case (2, let deed?): return CodingDeed(rawValue: deed).map { [.deed($0)] } ?? []
        case (3, "anteckning"): return [.note(segments[2], statement: nil)]
        case (4, "anteckning"): return [.note(segments[2], statement: segments[3])]
        case (3, "granska"): return [.arriving(key: segments[2])]
        case (4, "granska"):
            if segments[3] == "lage" { return [.progress(key: segments[2])] }
            guard let number = Int(segments[3]), number >= 0 else { return [] }
            return [.arrivingNote(key: segments[2], number: number), .correct(key: segments[2], number: number)]
        case (3, "export"): return InterviewExport(rawValue: segments[2]).map { [.export($0)] } ?? []
        default: return []
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
