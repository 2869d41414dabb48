import Engine

/// Whose turn it is in a round, by place at the table and never by name.
struct RoundTurn: Hashable, Sendable {
    /// The seat's own place, 1 …; nil for the shared device.
    var own: Int?
    var now: Int
    /// Whose place that is; for the server only.
    var seat: SeatID
    var count: Int
    /// How many times the word has been all the way round.
    var laps: Int

    /// - Parameters:
    ///   - seats: those who sit at the table, in order.
    ///   - own: the seat that looks.
    ///   - cards: how many cards each has written in this step; those of the shared device count for whoever has not
    ///     been heard.
    ///   - passes: how often each has stood over.
    init?(seats: [SeatID], own: SeatID, cards: [SeatID: Int], shared: Int, passes: [SeatID: Int]) {
        guard !seats.isEmpty else { return nil }
        var heard = seats.map { cards[$0, default: 0] + passes[$0, default: 0] }
        func next() -> Int { heard.indices.min { (heard[$0], $0) < (heard[$1], $1) } ?? 0 }
        for _ in 0..<shared { heard[next()] += 1 }
        now = next() + 1
        seat = seats[next()]
        count = seats.count
        laps = heard.min() ?? 0
        self.own = seats.firstIndex(of: own).map { $0 + 1 }
    }

    var isOwn: Bool { own == now }
}
