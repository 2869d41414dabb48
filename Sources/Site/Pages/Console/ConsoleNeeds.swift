import Formats

extension ConsoleModel {
    /// Why somebody should go to a table, the most urgent first.
    enum Need: String, Hashable, Sendable, CaseIterable {
        case moreTime, stuck, alone
        /// Far fewer contributions in the step than tables have in general.
        case behind
    }

    /// What a table needs; nil for one that does well, and while no step is on.
    func need(of row: TableRow) -> Need? {
        guard openable.isEmpty, workshop?.step != nil else { return nil }
        switch row.state {
        case .done: return nil
        case .moreTime: return .moreTime
        case .stuck: return .stuck
        case .writing, .away, .quiet:
            if !row.isConnected, row.seats > 0 { return .alone }
            let middle = tables.map(\.count).sorted()[tables.count / 2]
            return counted == .made && middle >= 3 && row.count * 3 <= middle ? .behind : nil
        }
    }
}

/// Which tables to go to first, and why. The reasons keep their places and their height, so that nothing moves under
/// eye or finger, and the tables below keep their order by number.
struct ConsoleNeeds {
    let model: ConsoleModel

    /// So many tables are seen at a glance anyway.
    private static let few = 6

    /// What there is room for beside a reason; where more are in need, the first of them.
    private static let shown = 4

    var html: HTML {
        if model.tables.count <= Self.few { return .empty }
        let needs = Dictionary(grouping: model.tables) { model.need(of: $0) }
        return """
            <ul class="needs" aria-label="\(Sentence("Gå först till", "Go first to"))">\
            \(ConsoleModel.Need.allCases.html { reason($0, needs[$0] ?? []) })</ul>
            """
    }

    private func reason(_ need: ConsoleModel.Need, _ tables: [ConsoleModel.TableRow]) -> HTML {
        let shown = tables.prefix(tables.count <= Self.shown ? tables.count : Self.shown - 1)
        let rest = tables.count - shown.count
        return """
            <li id="gar-\(need.rawValue)"\(" class=\"is-needed\"", if: !tables.isEmpty)><span class="reason">\(need.words)</span> <span class="number">\
            \(shown.html { "<a href=\"#rad-\($0.table)\"><span class=\"unseen\">\(Sentence("Bord", "Table")) </span>\($0.table)</a> " })\
            \("–", if: tables.isEmpty)\(Sentence("\(rest) till", "\(rest) more"), if: rest > 0)</span></li>
            """
    }
}

extension ConsoleModel.Need {
    var words: Sentence {
        switch self {
        case .moreTime: Sentence("Vill ha mer tid", "Want more time")
        case .stuck: Sentence("Fastnat?", "Stuck?")
        case .alone: Sentence("Ingen ansluten", "Nobody there")
        case .behind: Sentence("Långt efter", "Far behind")
        }
    }
}
