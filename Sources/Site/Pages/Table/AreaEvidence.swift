import Engine
import Formats

/// What the interviews said of one area, and how widely it was said.
struct AreaEvidence: Hashable, Sendable {
    var area: AreaLabel
    var statements: [Statement]
    /// In how many of the interviewed sectors somebody raised the area; nil while no interview has a sector.
    var spread: Spread?

    struct Statement: Hashable, Sendable {
        var id: String
        var text: String
        var sector: String?
        var isQuote: Bool

        /// A quotation looks like one.
        var words: String { isQuote ? "”\(text)”" : text }
        var source: String { [sector, id].compactMap { $0 }.joined(separator: ", ") }
    }

    struct Spread: Hashable, Sendable {
        var raised: Int
        var interviewed: Int

        var words: Sentence {
            Sentence(
                "\(raised) av \(interviewed) intervjuade sektorer tog upp det",
                "\(raised) of \(interviewed) interviewed sectors raised it"
            )
        }
    }
}

extension Session {
    /// Statements of these areas. The sector stands beside only where several interviews share it: the one interviewed
    /// at the only university is no secret otherwise.
    func evidence(in areas: [AreaID]) -> [AreaEvidence] {
        var interviewed: [SectorID: Int] = [:]
        for interview in interviews.values { if let id = interview.sector { interviewed[id, default: 0] += 1 } }
        func sector(_ statement: Engine.Statement) -> SectorID? { interviews[statement.interview]?.sector }
        return areas.compactMap { id in
            guard let label = label(of: id) else { return nil }
            let said = statements.values.filter { $0.retired == nil && $0.area == id }
            if said.isEmpty { return nil }
            let raised = Set(said.compactMap(sector))
            return AreaEvidence(
                area: label,
                statements: said.map { statement in
                    let from = sector(statement)
                    let isShared = from.map { interviewed[$0, default: 0] >= Session.smallestShownSector } ?? false
                    return AreaEvidence.Statement(
                        id: statement.id.text,
                        text: statement.text,
                        sector: isShared ? process?.sectors.first { $0.id == from }?.name : nil,
                        isQuote: statement.quote
                    )
                },
                spread: interviewed.isEmpty ? nil : .init(raised: raised.count, interviewed: interviewed.count)
            )
        }
    }
}
