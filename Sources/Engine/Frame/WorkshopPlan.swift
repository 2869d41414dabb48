/// A workshop as planned: a timeline of typed steps, and tables that each start in some areas.
package struct WorkshopPlan: Hashable, Codable, Sendable {
    package var id: WorkshopID
    package var number: Int
    package var title: String
    package var purpose: String
    /// The day it is held; nil while undated.
    package var date: Day?
    /// Local clock time of the first step, "13.00".
    package var starts: String
    package var place: String?
    package var audience: String?
    package var steps: [StepPlan]
    package var tables: [TablePlan]
    package init(
        id: WorkshopID,
        number: Int,
        title: String,
        purpose: String,
        date: Day? = nil,
        starts: String = "13.00",
        place: String? = nil,
        audience: String? = nil,
        steps: [StepPlan],
        tables: [TablePlan] = []
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.purpose = purpose
        self.date = date
        self.starts = starts
        self.place = place
        self.audience = audience
        self.steps = steps
        self.tables = tables
    }

    /// The steps the room goes through: all but the skipped.
    package var timeline: [StepPlan] { steps.filter { !$0.skipped } }

    /// The whole length in minutes, breaks included.
    package var minutes: Int { timeline.reduce(0) { $0 + $1.minutes } }

    /// The steps still to come after one, nil for before the first.
    package func coming(after step: StepID?) -> [StepPlan] {
        guard let step else { return timeline }
        guard let index = steps.firstIndex(where: { $0.id == step }) else { return [] }
        return steps[(index + 1)...].filter { !$0.skipped }
    }
}

/// A table in the room and the priority areas it starts with; several tables may share an area.
package struct TablePlan: Hashable, Codable, Sendable {
    package var id: TableID
    package var areas: [AreaID]
    package init(id: TableID, areas: [AreaID]) {
        self.id = id
        self.areas = areas
    }
}

/// One stop on a workshop's timeline. Ids are unique in the whole process.
package struct StepPlan: Hashable, Codable, Sendable {
    package var id: StepID
    package var title: String
    package var minutes: Int
    package var kind: StepKind
    /// The question or instruction the room sees, as a verb.
    package var question: String
    package var hint: String?
    /// Kinds of contribution the step collects; empty means any.
    package var collects: [ContributionKind]
    /// For the facilitator's eyes.
    package var notes: String?
    /// Left out of the timeline, live.
    package var skipped: Bool
    /// The step it does once more.
    package var repeats: StepID?
    package init(
        id: StepID,
        title: String,
        minutes: Int,
        kind: StepKind,
        question: String = "",
        hint: String? = nil,
        collects: [ContributionKind] = [],
        notes: String? = nil,
        skipped: Bool = false,
        repeats: StepID? = nil
    ) {
        self.id = id
        self.title = title
        self.minutes = minutes
        self.kind = kind
        self.question = question
        self.hint = hint
        self.collects = collects
        self.notes = notes
        self.skipped = skipped
        self.repeats = repeats
    }
}

/// What people do in a step, with what only that kind of step needs.
package enum StepKind: Hashable, Codable, Sendable {
    case information
    case silentWriting
    case round
    case groupDiscussion
    /// Everyone but the table's host moves on to the next table.
    case tableRotation
    case cluster
    case formulate(grammar: Grammar)
    case prioritise(method: VotingMethod, options: VoteOptions)
    case actions
    case ownership
    case checklist(checklist: Checklist)
    case selfRating(factors: [RatingFactor], highest: Int)
    case plenary
    case pause
}

extension StepKind {
    /// The kind in one word, as tables and exports have it. A name that has been written down is never changed.
    package var name: String {
        switch self {
        case .information: "information"
        case .silentWriting: "silentWriting"
        case .round: "round"
        case .groupDiscussion: "groupDiscussion"
        case .tableRotation: "tableRotation"
        case .cluster: "cluster"
        case .formulate: "formulate"
        case .prioritise: "prioritise"
        case .actions: "actions"
        case .ownership: "ownership"
        case .checklist: "checklist"
        case .selfRating: "selfRating"
        case .plenary: "plenary"
        case .pause: "pause"
        }
    }
}

/// What a vote is about.
package enum VoteOptions: String, Hashable, Codable, Sendable, CaseIterable {
    case goals, contributions, areas
}

package enum VotingMethod: Hashable, Codable, Sendable {
    /// `budget` dots per person, at most `cap` on one option.
    case dots(budget: Int, cap: Int)
    /// Importance and feasibility, each 1–10.
    case rating
    /// Best first; ties allowed; what is left out ranks last.
    case ranking
    /// Votes cost their square; `credits` per person.
    case quadratic(credits: Int)
}

/// A yes/partly/no checklist answered once per organisation.
package struct Checklist: Hashable, Codable, Sendable {
    package var title: String
    package var items: [ChecklistItem]
    package init(title: String, items: [ChecklistItem]) {
        self.title = title
        self.items = items
    }
}

package struct ChecklistItem: Hashable, Codable, Sendable {
    package var id: Identifier<ChecklistItem>
    package var text: String
    /// What a "no" leads to. SKR's list ends at the first step and sends the matter back at the others.
    package var onNo: OnNo
    package init(id: Identifier<ChecklistItem>, text: String, onNo: OnNo = .goOn) {
        self.id = id
        self.text = text
        self.onNo = onNo
    }

    package enum OnNo: String, Hashable, Codable, Sendable, CaseIterable {
        case goOn, end, sendBack
    }
}

package struct RatingFactor: Hashable, Codable, Sendable {
    package var id: Identifier<RatingFactor>
    package var title: String
    package init(id: Identifier<RatingFactor>, title: String) {
        self.id = id
        self.title = title
    }
}
