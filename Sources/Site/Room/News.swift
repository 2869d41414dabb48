import Engine
import HTTP

/// Who is told that something has happened. The stream tells that, never what: whoever hears it fetches the page, which
/// alone decides what may be seen. Events have no ids, as their gaps would tell how many votes lie between; a browser
/// that comes back fetches the page anew instead.
enum News {
    static let stream = EventStream("rum")

    static let facilitator = Channels.number(0)
    static let projector = Channels.number(1)
    static let readers = Channels.number(2)
    static let everyone = Channels.all

    /// A table's own channel. Beyond sixty tables some share one, and fetch now and then for nothing.
    static func table(_ table: TableID, in tables: [TableID]) -> Channels {
        Channels.number(4 + (tables.firstIndex(of: table) ?? 0) % 60)
    }

    static func event(to channels: Channels) -> ServerEvent {
        ServerEvent(id: nil, name: "nytt", data: "", channels: channels)
    }

    /// A sign of life that scripts hear, so that they notice when it is missing.
    static let heartbeat = Heartbeat(every: 5_000, ServerEvent(id: nil, name: "puls", data: ""))

    /// - Parameters:
    ///   - session: with the facts in it.
    ///   - tables: of all workshops, in order.
    static func channels(for records: [Record], in session: Session, tables: [TableID]) -> Channels {
        let audience = Audience(session: session, tables: tables)
        return records.reduce(into: Channels()) { $0.formUnion(audience.channels(for: $1.event)) }
    }
}

/// On whose pages a fact can be seen: what one table does should not make all the others fetch.
private struct Audience {
    let session: Session
    let tables: [TableID]

    func channels(for event: Event) -> Channels {
        switch event {
        case .voted, .votedOnPaper: News.facilitator
        case .seated, .tablesSet: [News.facilitator, News.projector]
        case .contributed(let card): those(at: card.table)
        case .contributionEdited(let id, _, _, _, _, _), .contributionWithdrawn(let id, _),
            .contributionHidden(let id, _),
            .contributionSettled(let id, _):
            those(at: session.contributions[id]?.table)
        case .merged(let merge): those(concernedBy: merge)
        case .unmerged(let id), .remerged(let id): session.merges[id].map(those(concernedBy:)) ?? News.everyone
        case .goalFormulated(let goal): those(with: goal.area)
        case .goalReworded(let id, _), .goalWordingWithdrawn(let id), .goalLinked(let id, _), .goalJudged(let id, _):
            those(with: session.goals[id]?.area)
        case .actionProposed(let action), .actionRevised(let action): those(with: session.goals[action.goal]?.area)
        default: News.everyone
        }
    }

    private func those(at table: TableID?) -> Channels {
        guard let table else { return News.everyone }
        return [News.facilitator, News.projector, News.table(table, in: tables)]
    }

    private func those(concernedBy merge: Merge) -> Channels {
        switch merge.subject {
        case .contributions(let card, _): those(at: session.contributions[card]?.table)
        case .goals(let goal, _): those(with: session.goals[goal]?.area)
        }
    }

    /// Tables that work with the area, and those who read on. In steps that are the whole room's, everyone.
    private func those(with area: AreaID?) -> Channels {
        guard let area, let run = session.openRun, let step = run.step.flatMap({ session.plan(of: $0) }),
            step.kind.isTablesOwn, let plan = session.plan(of: run.id), !plan.tables.isEmpty
        else { return News.everyone }
        return plan.tables.filter { session.areas(at: $0.id, in: plan).contains(area) }
            .reduce(into: [News.facilitator, News.projector, News.readers]) {
                $0.formUnion(News.table($1.id, in: tables))
            }
    }
}

extension StepKind {
    /// Whether a table sees only what belongs to its own areas.
    fileprivate var isTablesOwn: Bool {
        switch self {
        case .groupDiscussion, .tableRotation, .cluster, .formulate, .actions, .silentWriting, .round: true
        case .information, .prioritise, .ownership, .plenary, .checklist, .selfRating, .pause: false
        }
    }
}
