import Engine
import Formats

/// What is printed before the day, and used when the network fails.
package enum Paper: String, Hashable, Sendable, CaseIterable {
    case tableCards = "bordskort"
    case forms = "blanketter"
    /// What to see to before anybody comes.
    case preflight = "kontroll"
    /// What to do when the computer dies.
    case standby = "reservkort"
}

struct PaperModel: Hashable, Sendable {
    var title: String
    var workshop: String
    var tables: [Table]
    var way: WayIn
    var address: String
    var network: WirelessNetwork?
    var steps: [Step]
    var areas: [AreaLabel]

    /// How many forms there are to print one of.
    var sheets: Int {
        steps.reduce(0) { count, step in
            if case .judging(let judging) = step.sheet { count + judging.parts.count } else { count + 1 }
        }
    }

    struct Table: Hashable, Sendable {
        var id: String
        var areas: [AreaLabel]
    }

    /// A step in which something can be written down.
    struct Step: Hashable, Sendable {
        var number: Int
        var title: String
        var question: String
        var hint: String?
        var minutes: Int
        var sheet: Sheet
    }

    /// What there is to fill in.
    enum Sheet: Hashable, Sendable {
        /// Of these kinds.
        case cards([Sentence])
        /// Options as they stand now; none before they are written.
        case ballot(VotingMethod, [Option])
        case actions
        /// What is judged stands on the sheet, with a box for each answer beside it.
        case judging(Judging)
    }

    struct Option: Hashable, Sendable {
        /// Nil for a question, which nobody speaks of by an id.
        var id: String?
        var text: String

        init(id: String? = nil, text: String) {
            self.id = id
            self.text = text
        }
    }

    /// Goals to try, statements to answer, or questions.
    struct Judging: Hashable, Sendable {
        /// A sheet each.
        var parts: [Part]
        var answers: [Sentence]
        /// What is written beside the boxes, where that is asked for.
        var reason: Sentence?

        struct Part: Hashable, Sendable {
            var area: AreaLabel?
            var options: [Option]
            /// How many there are beside these.
            var rest: Int

            init(area: AreaLabel? = nil, options: [Option], rest: Int = 0) {
                self.area = area
                self.options = options
                self.rest = rest
            }
        }
    }
}

extension PaperModel {
    init(_ session: Session, way: WayIn, address: String, network: WirelessNetwork? = nil) {
        let plan = session.currentWorkshop
        self.init(
            title: session.process?.title ?? "Framtidsdialog",
            workshop: plan?.title ?? "",
            tables: (plan?.tables ?? []).map { table in
                Table(id: table.id.text, areas: table.areas.compactMap { session.label(of: $0) })
            },
            way: way,
            address: address,
            network: network,
            steps: (plan?.steps ?? []).enumerated()
                .compactMap { index, step in
                    guard let sheet = Sheet(step, of: plan, in: session) else { return nil }
                    return Step(
                        number: index + 1,
                        title: step.title,
                        question: step.question,
                        hint: step.hint,
                        minutes: step.minutes,
                        sheet: sheet
                    )
                },
            areas: session.areaLabels
        )
    }
}

extension PaperModel.Sheet {
    /// Nil for a step in which nobody writes.
    fileprivate init?(_ step: StepPlan, of plan: WorkshopPlan?, in session: Session) {
        if let judging = PaperModel.Judging(step, of: plan, in: session) {
            self = .judging(judging)
            return
        }
        switch step.kind {
        case .actions: self = .actions
        case .prioritise(let method, let options):
            self = .ballot(
                method,
                session.options(in: step.id).map { id in
                    PaperModel.Option(id: id.text, text: session.text(of: id, among: options).text)
                }
            )
        // Where one listens, questions are asked aloud.
        case .plenary, .information: return nil
        default:
            guard step.kind.invites(.contribute) else { return nil }
            self = .cards(step.collects.map(\.choice))
        }
    }
}

extension PaperModel.Judging {
    /// So many statements of an area as a table reads aloud; the chosen ones first.
    private static let most = 30

    /// Nil where nothing is judged, or nothing is there yet to judge.
    fileprivate init?(_ step: StepPlan, of plan: WorkshopPlan?, in session: Session) {
        switch step.kind {
        case .groupDiscussion where session.isTried(in: plan):
            let goals = Dictionary(grouping: session.liveGoals.sorted { $0.id < $1.id }, by: \.area)
            self.init(
                parts: session.areaLabels.compactMap { area in
                    goals[area.id].map { goals in
                        Part(area: area, options: goals.map { .init(id: $0.id.text, text: $0.text) })
                    }
                },
                answers: Verdict.Kind.allCases.map(\.choice),
                reason: Sentence("Skäl, och ny lydelse om den ändras", "Reason, and new wording if it changes")
            )
        case .checklist(let list):
            self.init(
                parts: [Part(options: list.items.map { .init(text: $0.text) })],
                answers: ChecklistAnswer.Answer.allCases.map(\.words),
                reason: Sentence("Kommentar", "Comment")
            )
        case .selfRating(let factors, let highest):
            self.init(
                parts: [Part(options: factors.map { .init(text: $0.title) })],
                answers: (1...max(1, min(highest, 10))).map { Sentence(same: String($0)) },
                reason: Sentence("Ett bevis", "One proof")
            )
        default:
            guard step.collects.contains(.agrees) else { return nil }
            let parts = session.evidence(in: session.areaLabels.map(\.id)).map { evidence in
                let all = evidence.chosen + evidence.statements.filter { !$0.isChosen }
                return Part(
                    area: evidence.area,
                    options: all.prefix(Self.most).map { .init(id: $0.id, text: $0.words) },
                    rest: max(0, all.count - Self.most)
                )
            }
            if parts.isEmpty { return nil }
            self.init(parts: parts, answers: step.collects.filter(\.isReaction).map(\.choice), reason: nil)
        }
    }
}

extension Session {
    /// Whether goals that were there before a workshop are tried in it, also while it has not begun.
    fileprivate func isTried(in plan: WorkshopPlan?) -> Bool {
        guard let run = plan.flatMap({ runs[$0.id] }) else { return !liveGoals.isEmpty }
        return hasGoals(before: run)
    }
}
