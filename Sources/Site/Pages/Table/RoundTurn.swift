import Engine

/// Whose turn it is in a round, by place at the table and never by name.
struct RoundTurn: Hashable, Sendable {
    /// Those who sit at the table, in order; for the server only.
    var seats: [SeatID]
    /// The place, 1 …, of whoever has the word.
    var now: Int
    /// How many times the word has been all the way round.
    var laps: Int

    /// - Parameters:
    ///   - seats: those who sit at the table, in order.
    ///   - cards: how many cards each has written in this step; those of the shared device count for whoever has not
    ///     been heard.
    ///   - passes: how often each has stood over.
    init?(seats: [SeatID], cards: [SeatID: Int], shared: Int, passes: [SeatID: Int]) {
        guard !seats.isEmpty else { return nil }
        self.seats = seats
        var heard = seats.map { cards[$0, default: 0] + passes[$0, default: 0] }
        func next() -> Int { heard.indices.min { (heard[$0], $0) < (heard[$1], $1) } ?? 0 }
        for _ in 0..<shared { heard[next()] += 1 }
        now = next() + 1
        laps = heard.min() ?? 0
    }

    /// Whose turn it is.
    var seat: SeatID { seats[now - 1] }
    var count: Int { seats.count }

    /// A seat's own place, 1 …; nil for the shared device.
    func place(of seat: SeatID?) -> Int? { seats.firstIndex { $0 == seat }.map { $0 + 1 } }
}
