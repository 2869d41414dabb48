/// Where cards were written. A card never moves, so a page finds its own among a hundred thousand without looking at the
/// others.
struct CardPlaces: Sendable, Equatable {
    private struct Table: Hashable, Sendable {
        let workshop: WorkshopID
        /// Nil for what was said at none, as in a room without tables.
        let table: TableID?
    }

    private struct Own: Hashable, Sendable {
        let step: StepID
        let seat: SeatID
    }

    private var steps: [StepID: [Int]] = [:]
    private var own: [Own: [Int]] = [:]
    private var tables: [Table: [Int]] = [:]

    /// - Parameter position: among all cards.
    mutating func note(_ card: Contribution, at position: Int) {
        steps[card.step, default: []].append(position)
        own[Own(step: card.step, seat: card.seat), default: []].append(position)
        tables[Table(workshop: card.workshop, table: card.table), default: []].append(position)
    }

    func positions(in step: StepID) -> [Int] { steps[step] ?? [] }

    func positions(in step: StepID, by seat: SeatID) -> [Int] { own[Own(step: step, seat: seat)] ?? [] }

    func positions(at table: TableID?, in workshop: WorkshopID) -> [Int] {
        tables[Table(workshop: workshop, table: table)] ?? []
    }
}

extension Session {
    /// All cards written in a step, oldest first.
    package func cards(in step: StepID) -> some RandomAccessCollection<Contribution> {
        cardPlaces.positions(in: step).lazy.map { contributions.values[$0] }
    }

    /// All cards written in a step by one seat, oldest first.
    package func cards(in step: StepID, by seat: SeatID) -> some RandomAccessCollection<Contribution> {
        cardPlaces.positions(in: step, by: seat).lazy.map { contributions.values[$0] }
    }

    /// How many cards written in a step have not been withdrawn.
    package func cardCount(in step: StepID) -> Int {
        cardPlaces.positions(in: step).count { !contributions.values[$0].withdrawn }
    }

    /// All cards written at a table in a workshop, oldest first; with nil, those written at none.
    package func cards(at table: TableID?, in workshop: WorkshopID) -> some RandomAccessCollection<Contribution> {
        cardPlaces.positions(at: table, in: workshop).lazy.map { contributions.values[$0] }
    }

    /// Whether a card stands for itself: not withdrawn, hidden or merged into another.
    package func isLive(_ card: Contribution) -> Bool {
        !card.withdrawn && !card.hidden && mergedInto[card.id] == nil
    }
}
