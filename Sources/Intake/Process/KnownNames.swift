import Formats

/// The ids that references in the rest of a folder may point at.
///
/// A list that could not be read as a whole – a broken file, an id that is missing, misspelt or there twice – is nil:
/// then nobody can say that a reference points at nothing, and only the fault of the list itself is told.
struct KnownNames {
    private(set) var counties: [String]?
    private(set) var nationalGoals: [String]?
    private(set) var focusItems: [String]?
    private(set) var sectors: [String]?
    private(set) var areas: [String]?
    /// The things whose ids are not all known.
    private(set) var doubtful: Set<NamedThing> = [
        .county, .area, .nationalGoal, .focusItem, .perspective, .sector, .organisation, .code,
    ]

    init() {}

    /// Looks ahead in process.json, so that the order of its keys does not matter.
    init(_ process: JSON) {
        counties = ids(.county, process, "counties")
        nationalGoals = ids(.nationalGoal, process, "nationalGoals")
        focusItems = ids(.focusItem, process, "focusItems")
        sectors = ids(.sector, process, "sectors")
        areas = ids(.area, process, "areas")
        _ = ids(.perspective, process, "perspectives")
        _ = ids(.organisation, process, "organisations")
        _ = ids(.code, process, "codes")
    }

    private mutating func ids(_ thing: NamedThing, _ process: JSON, _ key: String) -> [String]? {
        let found = Self.list(key, of: process).flatMap(Self.ids)
        if found != nil { doubtful.remove(thing) }
        return found
    }

    /// Looks ahead in the workshops, nil for a file that cannot be read.
    mutating func add(workshops: [JSON?]) {
        let files = workshops.compactMap { $0 }
        var complete: Set<NamedThing> = []
        if files.count == workshops.count {
            if Self.ids(files) != nil { complete.insert(.workshop) }
            if Self.lists("tables", of: files)?.allSatisfy({ Self.ids($0) != nil }) == true { complete.insert(.table) }
            if let steps = Self.lists("steps", of: files)?.flatMap(\.self) {
                if Self.ids(steps) != nil { complete.insert(.step) }
                let types = steps.map { $0["type"]?.string.flatMap(StepType.init) }
                if !types.contains(nil) {
                    if Self.areWhole(steps.compactMap { $0["checklist"] }, "items") { complete.insert(.item) }
                    if Self.areWhole(steps, "factors") { complete.insert(.factor) }
                }
            }
        }
        doubtful.formUnion([.workshop, .table, .step, .item, .factor])
        doubtful.subtract(complete)
    }

    private static func areWhole(_ objects: [JSON], _ key: String) -> Bool {
        lists(key, of: objects)?.allSatisfy { ids($0) != nil } == true
    }

    private static func lists(_ key: String, of objects: [JSON]) -> [[JSON]]? {
        let lists = objects.compactMap { list(key, of: $0) }
        return lists.count == objects.count ? lists : nil
    }

    /// The list under a key; empty when it was left out, nil when it is no list or its key was perhaps misspelt.
    private static func list(_ key: String, of object: JSON) -> [JSON]? {
        guard object.kind == .object else { return nil }
        if let list = object[key], !list.isNull { return list.kind == .array ? list.elements : nil }
        return EditDistance.nearest(to: key, among: object.members.map(\.name)) == nil ? [] : nil
    }

    /// The ids of all elements; nil when one is missing, badly written or there twice.
    private static func ids(_ elements: [JSON]) -> [String]? {
        let ids = elements.compactMap { $0["id"]?.string }.filter(ObjectReader.isWellFormed)
        return ids.count == elements.count && Set(ids).count == ids.count ? ids : nil
    }
}
