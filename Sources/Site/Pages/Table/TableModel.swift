import Engine
import Formats

/// What one seat sees at its table.
struct TableModel: Hashable, Sendable {
    var title: String
    var isSecretary: Bool
    var table: String?
    var areas: [AreaLabel]
    /// False where everybody works together.
    var hasTables: Bool
    var stage: Stage
    var signal: TableSignal?
    /// Why the form just sent was refused, with what was typed in it.
    var refused: Refused?
    /// Tables one may move to; empty where one may not.
    var tables: [String]
    /// For a seat without a table, the one where organisations mix best.
    var proposed: String?
    /// Those who have sat down at the table, and how many of them are connected.
    var company: Company?

    /// Whether the seat has yet to choose a table.
    var isUnseated: Bool { table == nil && !tables.isEmpty }

    enum Stage: Hashable, Sendable {
        /// Nothing to do yet: which workshop is awaited.
        case waiting(workshop: String)
        case step(StepModel)
        case over(workshop: String)
    }

    struct Company: Hashable, Sendable {
        var seats: Int
        var present: Int
    }

    struct StepModel: Hashable, Sendable {
        var id: String
        /// By which the device remembers that it has shown the step.
        var mark: String
        var number: Int
        var count: Int
        var title: String
        var question: String
        var hint: String?
        var deadline: Deadline?
        var isPause: Bool
        /// Whether the table is asked how it is doing: not while it only listens, nor when its votes are in.
        var asksForState: Bool
        /// Whether the step's vote is closed or shown, so that there is nothing left to do in time.
        var isVoteOver: Bool
        /// Whether the form for a card is only there for those who want it: the step begins with reading or listening, or
        /// is about goals or actions.
        var foldsWriting: Bool
        /// Whether it tells what a workshop before this one led to.
        var readsResults: Bool
        /// Whether people have just gone to another table.
        var isMove: Bool
        var turn: RoundTurn?
        var evidence: [AreaEvidence]
        /// Whether statements lead to their places in the notes.
        var readsNotes: Bool
        var perspectives: [Choice]
        var write: WriteForm?
        var formulate: GoalForm?
        var vote: VoteForm?
        /// How far the vote has come when people vote, each with a device of their own, and this one is the table's.
        var votesElsewhere: VotePhase?
        var work: WorkForm?
        var answers: AnswerForm?
        /// Nil where everybody writes alone and each one's own stand.
        var cards: CardList?
        var goals: [GoalCard]
        /// Where a table reads another's plan: the actions in it.
        var plan: [ActionCard]
        /// Whether the step reads goals, which may be none.
        var readsGoals: Bool
        var goalDeeds: Set<GoalDeed>
        /// Whether somebody has asked to pin statements to a goal.
        var pins = false
        /// The result, once shown.
        var result: ResultModel?
        var picture: [String]
        /// In plenum: what nobody leads yet.
        var unled: [ActionCard]
    }

    /// Something with a name of its own to tick or choose.
    struct Choice: Hashable, Sendable {
        var id: String
        var name: String
    }

    struct WriteForm: Hashable, Sendable {
        var kinds: [Kind]
        /// Over the field, where the step asks for one kind only.
        var title: Sentence?
        var areas: [AreaLabel]
        /// Goals a comment can be about.
        var goals: [GoalCard]
        var asksForStatements: Bool
        /// Whether everybody writes for themselves, on a phone.
        var isAlone: Bool

        struct Kind: Hashable, Sendable {
            var id: String
            var words: Sentence
        }
    }

    struct GoalForm: Hashable, Sendable {
        var areas: [AreaLabel]
        var noun: Sentence
        /// What is written, as a heading of the field: "Er målbild", "Det mätbara målet".
        var title: Sentence
        /// Whether the noun is "det" and not "den".
        var isNeuter: Bool
        var isVision: Bool
        var cards: [Card]
    }

    enum GoalDeed: Hashable, Sendable { case reword, judge, pin }

    struct Card: Hashable, Sendable {
        var id: String
        var kind: Sentence
        var text: String
        var area: AreaLabel?
        var perspectives: [Choice]
        /// What it builds on in the interviews.
        var statements: [String]
        /// "14.02"
        var clock: String
        /// Where the words came from, when they were not typed at a device.
        var origin: Sentence?
        var author: SeatID
        /// The words of the cards put together into it.
        var members: [String]
        /// The latest merge into it, and who may take it back.
        var merge: LatestMerge?
    }

    /// Cards as they are listed, and what may be done with them.
    struct CardList: Hashable, Sendable {
        var step: String
        var title: Sentence
        var cards: [Card]
        /// Whether the step is about cards, so that a list without any says what goes there.
        var isAwaited: Bool
        var mayMerge: Bool
        /// What a card may look like, and minutes left of the step, for the list that is still empty.
        var example: Sentence
        var minutesLeft: Int
        /// The card that somebody has asked to change, and what it can be about.
        var changing: String?
        var areas: [AreaLabel]
        var perspectives: [Choice]

        var hasTicks: Bool { mayMerge && cards.count > 1 }
    }

    struct LatestMerge: Hashable, Sendable {
        var id: String
        var author: SeatID
    }

    struct GoalCard: Hashable, Sendable {
        var id: String
        var text: String
        var why: String?
        var area: AreaLabel?
        var isVision: Bool
        var verdict: Sentence?
        var comments: [String]
        /// How many cards and statements it rests on.
        var cards: Int
        var statements: [String]
    }
}

/// What a table tells the facilitator, for as long as the step lasts.
enum TableSignal: String, Hashable, Sendable, CaseIterable {
    case done = "klara"
    case moreTime = "mer-tid"
}
