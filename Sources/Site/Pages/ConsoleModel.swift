import Engine
import Formats

/// The facilitator's screen: now, tables, next.
struct ConsoleModel: Hashable, Sendable {
    var title: String
    var workshop: Workshop?
    /// Workshops that can be opened, when none is open.
    var openable: [Openable]
    var tables: [TableRow]
    var areas: [AreaCount]
    var upcoming: [Upcoming]
    var joined: Int
    var expected: Int
    var joinCode: String
    /// The sequence of the command that can be taken back.
    var undoable: Int?
    var problem: Sentence?
    /// What is wrong with the storage, and what that means for the room.
    var troubles: [Sentence] = []
    var seed: String

    struct Workshop: Hashable, Sendable {
        var id: String
        var title: String
        var step: Step?
        var next: Next?
        /// "16.04"
        var end: String?
        /// Minutes later than planned; negative when early.
        var late: Int
    }

    struct Step: Hashable, Sendable {
        var id: String
        var number: Int
        var count: Int
        var title: String
        var question: String
        var notes: String?
        var deadline: Deadline?
        var vote: VoteState?
        /// The shared picture is written here.
        var picture: [String]?
    }

    struct Next: Hashable, Sendable {
        /// Empty before the first step.
        var from: String
        var to: String
        var title: String
    }

    struct Openable: Hashable, Sendable {
        var id: String
        var title: String
        var wasHeld: Bool
    }

    /// How many have voted, never on what.
    struct VoteState: Hashable, Sendable {
        var step: String
        var phase: VotePhase
        var cast: Int
        var entitled: Int
    }

    struct TableRow: Hashable, Sendable {
        var table: String
        var areas: [AreaLabel]
        var seats: Int
        var present: Int
        var cards: Int
        /// When the table last was heard of, "14.02".
        var latest: String?
        var signal: TableSignal?
        /// Nothing for a while though the step asks for something.
        var isStuck: Bool
    }

    struct AreaCount: Hashable, Sendable {
        var area: AreaLabel
        var cards: Int
        var goals: Int
    }

    struct Upcoming: Hashable, Sendable {
        var clock: String
        var title: String
        var minutes: Int
    }
}

/// What is known of the room beside the facts: who listens, and what tables have signalled.
struct Presence: Hashable, Sendable {
    /// Seats with an open connection.
    var seats: Set<SeatID> = []
    var taken: Set<SeatID> = []
    var signals: [TableID: TableSignal] = [:]
}

extension Session {
    /// How many of those expected at a table have joined; a table's shared device is nobody expected.
    func joined(_ taken: Set<SeatID>) -> Int {
        let places = currentWorkshop.flatMap { self.places[$0.id] } ?? [:]
        return taken.count { places[$0] != nil }
    }
}
