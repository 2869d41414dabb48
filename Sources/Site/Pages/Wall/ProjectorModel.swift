import Engine
import Formats

/// What the whole room sees. Never anything hidden.
struct ProjectorModel: Hashable, Sendable {
    var title: String
    var workshop: String
    var way: WayIn
    /// "http://192.168.1.20:8320"
    var address: String
    var joined: Int
    var expected: Int
    var scene: Scene

    enum Scene: Hashable, Sendable {
        case waiting
        case over
        case step(Step)
    }

    struct Step: Hashable, Sendable {
        var id: String
        var number: Int
        var count: Int
        var title: String
        var question: String
        var deadline: Deadline?
        var content: Content
        /// The question steps back for what is to be read. While there is nothing to read it stays large.
        var isForReading: Bool
    }

    enum Content: Hashable, Sendable {
        case nothing
        /// A break, and by the clock when the room goes on; nil while time stands still.
        case pause(until: String?)
        /// Marks for each table, without text or author.
        case counts(Arrivals)
        /// Open or closed, but not shown.
        case hiddenVote(isOpen: Bool)
        case result(ResultModel)
        case texts(Texts)
        case ownership(Ownership)

        var isForReading: Bool {
            switch self {
            case .nothing, .pause, .counts, .hiddenVote: false
            case .result(let result): !result.lines.isEmpty
            case .texts(let texts): !texts.lines.isEmpty
            case .ownership(let ownership): ownership.all > 0
            }
        }

        /// Which page is shown, of how many; nil for what always fits.
        var turn: Turn? {
            switch self {
            case .nothing, .pause, .counts, .hiddenVote: nil
            case .result(let result): result.onWall?.turn
            case .texts(let texts): texts.turn
            case .ownership(let ownership): ownership.turn
            }
        }
    }

    /// A page of several, 1, 2, 3 …
    struct Turn: Hashable, Sendable {
        var page: Int
        var pages: Int

        init(_ page: Int, of pages: Int) {
            self.pages = max(1, pages)
            self.page = min(max(1, page), self.pages)
        }
    }

    /// What comes in from the tables, as marks that tell how many and not what.
    struct Arrivals: Hashable, Sendable {
        var tables: [TableCount]
        /// From nobody's table: all of it where there are none.
        var elsewhere = 0

        var all: Int { tables.reduce(elsewhere) { $0 + $1.count } }
    }

    struct TableCount: Hashable, Sendable {
        var table: String
        var sign: String
        var tone: String
        var count: Int
    }

    /// Sentences to be read, as many as fit.
    struct Texts: Hashable, Sendable {
        var title: Sentence?
        var lines: [Line]
        /// 1 is the largest.
        var size: Int
        var turn: Turn
        /// How many there are beside those shown.
        var rest: Int
    }

    struct Line: Hashable, Sendable {
        var id: String
        var text: String
        var area: AreaLabel?
        /// What stands before it, when it is a voice among others.
        var lead: Sentence?
        /// A paragraph of the shared picture, not one of several.
        var isPicture = false
    }

    struct Ownership: Hashable, Sendable {
        var led: Int
        var all: Int
        var goals: [GoalRow]
        /// What nobody leads, as many as fit.
        var unowned: [Line]
        var turn: Turn
        /// How many there are beside those shown.
        var moreGoals: Int
        var moreUnowned: Int
    }

    struct GoalRow: Hashable, Sendable {
        var id: String
        var text: String
        var area: AreaLabel?
        var led: Int
        var all: Int
    }
}
