import Engine

/// What was written at the tables, and what became of it.
extension ReadableTable {
    static let cards = [contributions, merges]

    private static let contributions = ReadableTable(
        "contribution",
        columns: [
            .id("id") { (card: (Contribution, into: ContributionID?)) in card.0.id },
            .id("workshop") { $0.0.workshop },
            .id("step") { $0.0.step },
            .integer("round") { $0.0.round },
            .id("table_id") { $0.0.table },
            .id("seat") { $0.0.seat },
            .id("sector") { $0.0.sector },
            .text("kind") { $0.0.kind.rawValue },
            .id("area") { $0.0.area },
            .text("text") { $0.0.text },
            .id("goal") { $0.0.goal },
            .ids("perspectives") { $0.0.perspectives },
            .ids("statements") { $0.0.statements },
            .text("origin") { $0.0.origin.rawValue },
            .moment("at") { $0.0.at },
            .moment("edited_at") { $0.0.edited },
            .truth("withdrawn") { $0.0.withdrawn },
            .truth("hidden") { $0.0.hidden },
            .id("merged_into") { $0.into },
            .text("fate") { $0.0.fate?.name },
            .text("fate_reason") { $0.0.fate?.reason },
        ],
        all: { $0.contributions.values.map { [$0.id.text] } },
        row: { session, scope in
            let id = ContributionID(scope[0])
            return session.contributions[id].map { ($0, session.mergedInto[id]) }
        },
        touched: { event, session in
            switch event {
            case .contributed(let card): return [[card.id.text]]
            case .contributionEdited(let id, _, _, _, _, _), .contributionWithdrawn(let id, _),
                .contributionHidden(let id, _), .contributionSettled(let id, _):
                return [[id.text]]
            default:
                guard case .contributions(_, let from) = event.merge(in: session)?.subject else { return [] }
                return from.map { [$0.text] }
            }
        }
    )

    private static let merges = ReadableTable(
        "merge",
        columns: [
            .id("id") { (merge: Merge) in merge.id },
            .text("kind") { $0.subject.parts.kind },
            .text("merged_into") { $0.subject.parts.into },
            .text("merged_from") { $0.subject.parts.from.joined(separator: ", ") },
            .id("step") { $0.step },
            .id("seat") { $0.seat },
            .moment("at") { $0.at },
            .truth("undone") { $0.undone },
        ],
        all: { $0.merges.values.map { [$0.id.text] } },
        row: { $0.merges[MergeID($1[0])] },
        touched: { event, session in event.merge(in: session).map { [[$0.id.text]] } ?? [] }
    )
}

extension Event {
    /// The merge that a fact made, took back or made again.
    func merge(in session: Session) -> Merge? {
        switch self {
        case .merged(let merge): merge
        case .unmerged(let id), .remerged(let id): session.merges[id]
        default: nil
        }
    }
}

extension Merge.Subject {
    fileprivate var parts: (kind: String, into: String, from: [String]) {
        switch self {
        case .contributions(let into, let from): ("contributions", into.text, from.map(\.text))
        case .goals(let into, let from): ("goals", into.text, from.map(\.text))
        }
    }
}

extension Contribution.Fate {
    fileprivate var name: String {
        switch self {
        case .parked: "parked"
        case .leftOut: "leftOut"
        }
    }

    fileprivate var reason: String? {
        switch self {
        case .parked: nil
        case .leftOut(let reason): reason
        }
    }
}
