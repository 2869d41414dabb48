package import Engine
package import Formats

/// Everything a check may look at, with what several of them need worked out once.
package struct CheckInput: Sendable {
    package let session: Session
    package let process: Process
    package let document: Document
    package let mode: DraftOptions.Mode
    /// What rests on what.
    package let lineage: Lineage
    /// The document's chapters and appendices.
    package let sections: [DocumentSection]

    /// Nil until the process is founded.
    package init?(session: Session, document: Document, mode: DraftOptions.Mode) {
        guard let process = session.process else { return nil }
        self.session = session
        self.process = process
        self.document = document
        self.mode = mode
        lineage = Lineage(of: session)
        sections = DocumentSection.all(in: document)
    }

    package func section(_ anchor: String) -> DocumentSection? { sections.first { $0.anchor == anchor } }

    // MARK: Places in words, with the county's own names of the levels

    package func place(of goal: Goal) -> String {
        "\(Swedish.capitalised(process.levels.name(of: goal.grammar).singular)) \(goal.id), \(areaPlace(goal.area))"
    }

    package func place(of action: Action) -> String {
        let name = "\(Swedish.capitalised(process.levels.action.singular)) \(action.id)"
        guard let goal = session.goals[session.representative(of: action.goal)] else { return name }
        return "\(name), \(process.levels.name(of: goal.grammar).singular) \(goal.id)"
    }

    package func place(of area: Area) -> String {
        "\(Swedish.capitalised(process.levels.area.singular)) \(area.number), \(area.title)"
    }

    package func place(of subject: Indicator.Subject) -> String {
        switch subject {
        case .goal(let id): session.goals[id].map { place(of: $0) } ?? id.text
        case .action(let id): session.actions[id].map { place(of: $0) } ?? id.text
        }
    }

    package func place(of card: Contribution) -> String {
        let table = card.table.map { ", bord \($0)" } ?? ""
        return "Inspel \(card.id)\(table)"
    }

    private func areaPlace(_ id: AreaID) -> String {
        guard let area = session.area(id) else { return "\(process.levels.area.singular) \(id)" }
        return "\(process.levels.area.singular) \(area.number)"
    }
}

extension Levels {
    /// What the county calls a goal of this grammar.
    package func name(of grammar: Grammar) -> LevelName {
        switch grammar {
        case .vision: vision
        case .smart: smart
        }
    }
}
