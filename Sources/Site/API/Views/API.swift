import Drafting
import Engine
import Formats

/// What the programming interface answers with. Names are the code's; texts are the county's.
///
/// Each view is made from the page model of the same role, which alone decides what may be seen, so that the interface
/// can show nothing a page would not.
package enum API {
    /// Where the workshop stands.
    struct Workshop: Hashable, Codable, Sendable {
        var id: WorkshopID
        var title: String
        var isOpen: Bool
        /// False where everybody works together.
        var hasTables: Bool
        /// Nil before the first step.
        var step: StepID?
        /// How many table rotations there have been.
        var round: Int
        /// When the step ends.
        var deadline: String?
    }

    /// A step as the room meets it.
    struct Step: Hashable, Codable, Sendable {
        var id: StepID
        /// 1 for the first.
        var number: Int
        var count: Int
        var title: String
        var kind: String
        var question: String
        var hint: String?
        var minutes: Int
        /// Kinds of contribution it collects; empty means any.
        var collects: [ContributionKind]
        /// What participants may do.
        var deeds: [Refusal.Deed]
        var isPause: Bool
        var grammar: Grammar?
        var checklist: Checklist?
        var factors: [RatingFactor]
        var highest: Int?
    }

    /// A vote that has been shown.
    struct Result: Hashable, Codable, Sendable {
        var title: String
        /// Null when fewer than three voted.
        var voters: Int?
        /// "stark enighet, W 0,79"; null where there is no result.
        var agreement: String?
        /// "12 röstade. Stark enighet, W 0,79.", or why there is no result to show.
        var summary: String
        /// None when fewer than three voted.
        var lines: [Line]
        /// Sectors that may be told by themselves: none of fewer than three voters.
        var sectors: [Sector]

        struct Line: Hashable, Codable, Sendable {
            /// 1, 2, 2, 4.
            var place: Int
            /// As people say it: "1", "2–3", "2–3", "4".
            var places: String
            var option: OptionID
            var text: String
            var area: AreaID?
            /// "23 prickar"
            var score: String
            /// Said where the answers behind a mean lie far apart.
            var dissent: String?
        }

        struct Sector: Hashable, Codable, Sendable {
            var id: SectorID
            var voters: Int
            /// The options in first place.
            var leaders: [OptionID]
        }
    }

    /// What has been made by a command.
    struct Receipt: Hashable, Codable, Sendable {
        /// Ids of what was made or given anew: contributions, merges, goals …
        var created: [String]
        /// Whether the same command had come before under the same client id.
        var repeated: Bool
    }

    struct Remarks: Hashable, Codable, Sendable {
        /// Empty for a good wording.
        var remarks: [String]
        /// What is said of a good one.
        var praise: String
    }
}

extension API.Remarks {
    init(_ wording: GoalWording, _ language: Language) {
        self.init(remarks: wording.remarks.map { $0.text(in: language) }, praise: wording.praise.text(in: language))
    }
}

extension API.Workshop {
    init?(_ session: Session) {
        guard let plan = session.currentWorkshop else { return nil }
        let run = session.runs[plan.id]
        self.init(
            id: plan.id,
            title: plan.title,
            isOpen: run?.isOpen ?? false,
            hasTables: !plan.tables.isEmpty,
            step: run?.step,
            round: run?.round ?? 0,
            deadline: run.flatMap { $0.isOpen ? $0.deadline : nil }.map(StockholmTime.timestamp)
        )
    }
}

extension API.Step {
    /// The step the open workshop stands at.
    init?(_ session: Session) {
        guard let run = session.openRun, let plan = session.plan(of: run.id),
            let index = plan.timeline.firstIndex(where: { $0.id == run.step })
        else { return nil }
        let step = plan.timeline[index]
        self.init(
            id: step.id,
            number: index + 1,
            count: plan.timeline.count,
            title: step.title,
            kind: step.kind.name,
            question: step.question,
            hint: step.hint,
            minutes: step.minutes,
            collects: step.collects,
            deeds: Refusal.Deed.allCases.filter(step.kind.invites),
            isPause: step.kind == .pause,
            factors: []
        )
        switch step.kind {
        case .formulate(let grammar): self.grammar = grammar
        case .checklist(let checklist): self.checklist = checklist
        case .selfRating(let factors, let highest): (self.factors, self.highest) = (factors, highest)
        default: break
        }
    }
}

extension API.Result {
    init(_ model: ResultModel, _ language: Language) {
        self.init(
            title: model.title,
            voters: model.voters,
            agreement: model.measured?.text(in: language),
            summary: model.summary.text(in: language),
            lines: model.lines.map {
                Line(
                    place: $0.standing.place,
                    places: $0.standing.figures,
                    option: OptionID($0.id),
                    text: $0.text,
                    area: $0.area?.id,
                    score: $0.score.text(in: language),
                    dissent: $0.dissent?.text(in: language)
                )
            },
            sectors: model.sectors.map {
                Sector(id: SectorID($0.id), voters: $0.voters, leaders: $0.leaders.map { OptionID($0.id) })
            }
        )
    }
}
