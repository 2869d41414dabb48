import Engine
import Formats

/// The facilitator's screen: now, tables, next.
struct ConsoleModel: Hashable, Sendable {
    var title: String
    var workshop: Workshop?
    /// Workshops that can be opened, when none is open.
    var openable: [Openable]
    /// All workshops have been held: nobody new comes in.
    var isOver = false
    var tables: [TableRow]
    var counted: Counted
    /// In place of tables, where there are none.
    var together: Together?
    var areas: [AreaCount]
    var plan: ConsolePlanModel?
    var joined: Int
    var expected: Int
    var joinCode: String
    var undo: Undo?
    /// What the wall shows of several pages, to be turned.
    var wall: Wall?
    var lead: Lead
    var problem: Sentence?
    /// What is wrong with the storage, and what that means for the room.
    var troubles: [Sentence] = []
    /// How the copy on another computer is doing, when all is well with it.
    var standby: Sentence?

    /// How a room without tables is doing.
    struct Together: Hashable, Sendable {
        var present: Int
        /// Cards, goals and actions in the present step, or votes.
        var count: Int
    }

    /// What is counted at the tables while the step goes on.
    enum Counted: Hashable, Sendable {
        /// Cards, goals, actions and what organisations take on.
        case made
        case votes
        /// Nothing that a table makes: a break, what the whole room does, or answers that organisations give.
        case nothing
    }

    struct Workshop: Hashable, Sendable {
        var id: String
        var title: String
        var step: Step?
        var next: Next?
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
        /// What the step has nothing of to work with.
        var lack: Lack?
        /// Where the whole room talks.
        var plenary: Plenary?
        /// Areas whose interviews the wall shows and for which nobody has chosen what was said.
        var unquoted = 0
    }

    /// What is written down while the whole room talks.
    struct Plenary: Hashable, Sendable {
        /// The shared picture, in paragraphs.
        var picture: [String]
        /// How many decisions have been noted.
        var decisions: Int
    }

    struct Next: Hashable, Sendable {
        /// Empty before the first step.
        var from: String
        var to: String
        var title: String
        /// What would be missing there, were it to begin now.
        var lack: Lack?
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
        /// How many of them were written in from paper.
        var onPaper = 0
        var entitled: Int

        /// Whether there is something to close or show before the room goes on.
        var isWaited: Bool { phase == .open || phase == .closed && cast > 0 }
    }

    struct AreaCount: Hashable, Sendable {
        var area: AreaLabel
        var cards: Int
        var goals: Int
        /// Once the workshop has come to where actions are made.
        var plan: Plan?
        /// Less than a third of its even share.
        var isThin: Bool

        struct Plan: Hashable, Sendable {
            var actions: Int
            /// How many of them somebody leads.
            var led: Int
        }
    }

    /// The command that can be taken back, and until when.
    struct Undo: Hashable, Sendable {
        var command: Int
        var until: Moment
        var now: Moment
    }

    struct Wall: Hashable, Sendable {
        var show: WallChoice.Show
        var turn: ProjectorModel.Turn
    }

    /// Who leads, seen from the browser that looks.
    struct Lead: Hashable, Sendable {
        var me: Int
        /// Nil while nobody has taken the lead.
        var leader: SeatID?
        var leads: Bool
        var helpers: [Helper]
    }

    /// Somebody with a link of their own.
    struct Helper: Hashable, Sendable {
        var seat: SeatID
        var number: Int
        var link: String
        var isHere: Bool
    }
}

/// What is known of the room beside the facts: who listens, and what tables have signalled.
struct Presence: Hashable, Sendable {
    /// Seats with an open connection.
    var seats: Set<SeatID> = []
    var taken: Set<SeatID> = []
    /// When each seat last asked for anything.
    var seen: [SeatID: Moment] = [:]
    var signals: [TableID: TableSignal] = [:]
}

extension Session {
    /// How many of those expected have joined.
    func joined(_ taken: Set<SeatID>) -> Int {
        let guests = guests(of: currentWorkshop)
        return taken.count(where: guests.contains)
    }

    /// Those expected at a table, or where there are none all who are invited; a table's shared device is nobody expected.
    func guests(of workshop: WorkshopPlan?) -> Set<SeatID> {
        guard let workshop else { return [] }
        if !workshop.tables.isEmpty { return Set((places[workshop.id] ?? [:]).keys) }
        let invited = seats.values.filter { seat in
            seat.role == .participant && (seat.workshops.isEmpty || seat.workshops.contains(workshop.id))
        }
        return Set(invited.map(\.id))
    }
}
