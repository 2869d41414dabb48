import Engine
import Formats

extension ConsoleModel {
    /// How a table is doing.
    struct TableRow: Hashable, Sendable {
        var table: String
        var areas: [AreaLabel]
        var seats: Int
        var present: Int
        /// Somebody there, or the table's own device, is connected.
        var isConnected: Bool
        /// In the present step: cards, and what is counted, with them all else the table has made, or how many there
        /// have voted.
        var cards: Int
        var count: Int
        /// When anybody there was last heard of; nil when never.
        var lastSign: String?
        var state: State

        enum State: Hashable, Sendable {
            case done, moreTime
            /// No card for a good while, though others write.
            case stuck(minutes: Int)
            case writing
            /// Somebody has been there, but nobody is connected now.
            case away
            case quiet
        }
    }
}

extension ConsoleModel.TableRow {
    var isStuck: Bool { if case .stuck = state { true } else { false } }

    /// After so long without a card a table may be stuck.
    static let stuckMinutes = 5

    static func all(
        _ session: Session,
        _ plan: WorkshopPlan,
        _ run: WorkshopRun?,
        _ presence: Presence,
        at now: Moment
    ) -> [Self] {
        let step = run?.step.flatMap { session.plan(of: $0) }
        let collects = step?.kind.invites(.contribute) ?? false
        let labels = Dictionary(session.areaLabels.map { ($0.id, $0) }) { first, _ in first }
        let seats = Dictionary(grouping: session.seats.values.map(\.id)) { session.table(of: $0, in: plan.id) }
        var work = step.map { session.work(in: $0, of: plan.id, round: run?.round ?? 0) } ?? [:]
        // What the facilitator writes down for the whole room says nothing of the tables.
        work[nil] = nil
        let counts = step.map { session.counts(in: $0, of: plan.id, run) } ?? [:]
        let latest = work.compactMapValues(\.latest)
        let begun = run?.visits.last?.from ?? now
        func quiet(_ table: TableID?) -> Int {
            Int((now.milliseconds - max(latest[table] ?? begun, begun).milliseconds) / 60_000)
        }
        let writing = Set(latest.keys.filter { quiet($0) < stuckMinutes })
        return plan.tables.map { table in
            let here = seats[table.id] ?? []
            // The table's own device is no guest, but its sign of life is the table's.
            let present = here.count { presence.seats.contains($0) && session.seats[$0]?.role == .participant }
            let isConnected = here.contains { presence.seats.contains($0) }
            let seen = here.compactMap { presence.seen[$0] }.max()
            let lastSign = [seen, latest[table.id]].compactMap { $0 }.max()
            let state: State =
                switch presence.signals[table.id] {
                case .done: .done
                case .moreTime: .moreTime
                case nil where collects && quiet(table.id) >= stuckMinutes && !writing.subtracting([table.id]).isEmpty:
                    .stuck(minutes: quiet(table.id))
                case nil where !isConnected && lastSign != nil: .away
                case nil where collects && writing.contains(table.id): .writing
                case nil: .quiet
                }
            return Self(
                table: table.id.text,
                areas: table.areas.compactMap { labels[$0] },
                seats: here.count { session.seats[$0]?.role == .participant },
                present: present,
                isConnected: isConnected,
                cards: work[table.id]?.cards ?? 0,
                count: counts[table.id] ?? 0,
                lastSign: lastSign.map { StockholmTime.local($0).clock },
                state: state
            )
        }
    }

    var stateWords: (sign: String, words: Sentence) {
        switch state {
        case .done: ("✓", Sentence("klara", "done"))
        case .moreTime: ("+", Sentence("behöver mer tid", "needs more time"))
        case .stuck(let minutes):
            ("?", Sentence("fastnat? inget på \(minutes) min", "stuck? nothing for \(minutes) min"))
        case .writing: ("✎", Sentence("skriver", "writing"))
        case .away: ("○", Sentence("ingen ansluten", "nobody connected"))
        case .quiet: ("–", Sentence("", ""))
        }
    }
}
