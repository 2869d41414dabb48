import Engine
import Formats

/// What one seat sees at its table.
struct TableModel: Hashable, Sendable {
    var title: String
    var seat: String
    var organisation: String?
    var isSecretary: Bool
    var table: String?
    var areas: [AreaLabel]
    var stage: Stage
    var signal: TableSignal?
    var problem: Sentence?
    /// What was typed in a form that was refused; it is put back.
    var kept: String?
    /// Part of the forms' ids, new for each page.
    var seed: String

    enum Stage: Hashable, Sendable {
        /// Nothing to do yet: which workshop is awaited.
        case waiting(workshop: String)
        case step(StepModel)
        case over(workshop: String)
    }

    struct StepModel: Hashable, Sendable {
        var id: String
        var number: Int
        var count: Int
        var title: String
        var question: String
        var hint: String?
        var deadline: Deadline?
        var isPause: Bool
        var evidence: [Evidence]
        var write: WriteForm?
        var formulate: GoalForm?
        var vote: VoteForm?
        var plan: PlanForm?
        var claims: ClaimForm?
        var cards: [Card]
        var cardsTitle: String
        var mayMerge: Bool
        var goals: [GoalCard]
        var goalDeeds: Set<GoalDeed>
        /// The result, once shown.
        var result: ResultModel?
        var picture: [String]
    }

    /// What an interview said.
    struct Evidence: Hashable, Sendable {
        var id: String
        var text: String
        var sector: String?
        var isQuote: Bool
    }

    struct WriteForm: Hashable, Sendable {
        var kinds: [Kind]
        var areas: [AreaLabel]
        /// Goals a comment can be about.
        var goals: [GoalCard]
        var asksForStatements: Bool

        struct Kind: Hashable, Sendable {
            var id: String
            var words: String
        }
    }

    struct GoalForm: Hashable, Sendable {
        var areas: [AreaLabel]
        var noun: String
        var isVision: Bool
        var cards: [Card]
    }

    enum GoalDeed: Hashable, Sendable { case reword, judge }

    struct Card: Hashable, Sendable {
        var id: String
        var kind: String
        var text: String
        var area: AreaLabel?
        /// "14.02"
        var clock: String
        /// Where the words came from, when they were not typed at a device.
        var origin: Sentence?
        var isOwn: Bool
        var mayChange: Bool
        /// How many cards were put together into it.
        var merged: Int
        /// The latest merge into it, when this seat may take it back.
        var undoMerge: String?
    }

    struct GoalCard: Hashable, Sendable {
        var id: String
        var text: String
        var why: String?
        var area: AreaLabel?
        var verdict: String?
        var comments: [String]
    }
}

/// What a table tells the facilitator, for as long as the step lasts.
enum TableSignal: String, Hashable, Sendable, CaseIterable {
    case done = "klara"
    case moreTime = "mer-tid"
}
