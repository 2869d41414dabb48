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
        /// - isLast: nobody new comes in any more.
        case over(isLast: Bool)
        case step(Step)
    }

    struct Step: Hashable, Sendable {
        var id: String
        var number: Int
        var count: Int
        var title: String
        var question: String
        /// Where those go who change tables.
        var move: Sentence?
        /// Nil once a vote is closed: there is nothing left to hurry with.
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
        /// A vote that is open, and by which method.
        case openVote(VotingMethod)
        /// A vote that is closed, but not shown.
        case closedVote
        case result(ResultModel)
        case answers(Answers)
        case texts(Texts)
        case ownership(Ownership)

        var isForReading: Bool {
            switch self {
            case .nothing, .pause, .counts, .openVote, .closedVote: false
            case .result(let result): !result.lines.isEmpty
            case .answers(let answers): answers.areShown
            case .texts(let texts): !texts.lines.isEmpty
            case .ownership(let ownership): ownership.all > 0
            }
        }

        /// Which page is shown, of how many; nil for what always fits.
        var turn: Turn? {
            switch self {
            case .nothing, .pause, .counts, .openVote, .closedVote: nil
            case .result(let result): result.onWall?.turn
            case .answers(let answers): answers.turn
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
        /// What may go here, said until something has come.
        var hint: String?

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

    /// Goal by goal, and what nobody leads.
    struct Ownership: Hashable, Sendable {
        var led: Int
        var all: Int
        /// Those on this page.
        var goals: [GoalRow]
        var unowned: [Line]
        var turn: Turn
        /// How many there are beside those shown.
        var rest: Int
    }

    /// What organisations are asked, and how far they have come; what they answered only at the facilitator's wish.
    struct Answers: Hashable, Sendable {
        var title: String?
        /// How many organisations have answered all of it, and how many could.
        var done: Int
        var all: Int
        var questions: [Question]
        /// 1 is the largest.
        var size: Int
        var turn: Turn
        /// How many there are beside those shown.
        var rest: Int

        var areShown: Bool { questions.contains { $0.result != nil } }

        struct Question: Hashable, Sendable {
            var id: String
            var text: String
            /// What was answered; nil while it is not shown.
            var result: Result?
        }

        enum Result: Hashable, Sendable {
            case told([ResultModel.Bar])
            /// So few have answered that it would tell what one of them said.
            case tooFew
        }
    }

    struct GoalRow: Hashable, Sendable {
        var id: String
        var text: String
        var area: AreaLabel?
        var led: Int
        var all: Int
    }
}
