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
    }

    struct Option: Hashable, Sendable {
        var id: String
        var text: String
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
                    guard let sheet = Sheet(step, in: session) else { return nil }
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
    fileprivate init?(_ step: StepPlan, in session: Session) {
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
