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

    /// A step that collects cards.
    struct Step: Hashable, Sendable {
        var number: Int
        var title: String
        var question: String
        var hint: String?
        var minutes: Int
        var kinds: [Sentence]
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
                    guard step.kind.invites(.contribute), step.kind != .plenary,
                        step.kind != .information || !step.collects.isEmpty
                    else { return nil }
                    return Step(
                        number: index + 1,
                        title: step.title,
                        question: step.question,
                        hint: step.hint,
                        minutes: step.minutes,
                        kinds: step.collects.map(\.choice)
                    )
                },
            areas: session.areaLabels
        )
    }
}
