package import Engine
package import Formats

/// Everything a check may look at, with what several of them need worked out once.
package struct CheckInput: Sendable {
    package let session: Session
    package let process: Process
    package let document: Document
    package let mode: DraftOptions.Mode
    /// People whose names the checks know.
    package let names: PersonNames
    /// The draft's day; nil when nothing has happened and none was given.
    package let date: Day?
    /// What rests on what.
    package let lineage: Lineage
    /// The document's chapters and appendices.
    package let sections: [DocumentSection]

    /// Nil until the process is founded.
    ///
    /// - Parameters:
    ///   - names: whole names of people near the process, such as participants.
    ///   - date: the draft's day; nil means the day of the latest fact.
    package init?(
        session: Session,
        document: Document,
        mode: DraftOptions.Mode,
        names: [String] = [],
        date: Day? = nil
    ) {
        guard let process = session.process else { return nil }
        self.session = session
        self.process = process
        self.document = document
        self.mode = mode
        self.names = names.isEmpty ? .common : PersonNames(names)
        self.date = DraftOptions(date: date).date(of: session)
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
