import Formats

/// The ids that references in the rest of a folder may point at. A part is nil when it could not be read.
struct KnownNames {
    var counties: [String]?
    var nationalGoals: [String]?
    var focusItems: [String]?
    var sectors: [String]?
    var areas: [String]?

    init() {}

    /// Looks ahead in process.json, so that the order of its keys does not matter.
    init(_ process: JSON) {
        counties = Self.ids(process["counties"])
        nationalGoals = Self.ids(process["nationalGoals"])
        focusItems = Self.ids(process["focusItems"])
        sectors = Self.ids(process["sectors"])
        areas = Self.ids(process["areas"])
    }

    private static func ids(_ list: JSON?) -> [String] { (list?.elements ?? []).compactMap { $0["id"]?.string } }
}
