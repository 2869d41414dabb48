import Engine

/// How each thing in the record is called in a trace, without what it comes from or led to.
struct TraceNames {
    let session: Session
    let process: Process
    let lineage: Lineage
    private let disclosed: [InterviewID: Respondent]

    init?(_ session: Session) {
        guard let process = session.process else { return nil }
        self.session = session
        self.process = process
        lineage = Lineage(of: session)
        disclosed = session.disclosed
    }

    func node(_ goal: Goal, note: String? = nil) -> TraceNode {
        var notes = [note, area(goal.area)]
        if let verdict = goal.verdict, verdict.kind == .drop { notes.append("struket: \(verdict.reason)") }
        if goal.wordings.count > 1 { notes.append("\(goal.wordings.count) lydelser") }
        return TraceNode(.goal, goal.id.text, goal.text, note: joined(notes))
    }

    func node(_ action: Action) -> TraceNode {
        let dropped = action.dropped.map { "struken: \($0)" }
        return TraceNode(
            .action,
            action.id.text,
            action.text,
            note: joined([action.table.map { "bord \($0)" }, dropped])
        )
    }

    /// Words that were hidden or taken back stay out of every trace.
    func node(_ card: Contribution) -> TraceNode {
        var notes = [
            workshop(card.workshop), session.plan(of: card.step)?.title, card.table.map { "bord \($0)" },
            sector(card.sector),
        ]
        switch card.origin {
        case .device: break
        case .paper: notes.append("från papper")
        case .spoken: notes.append("sagt")
        }
        switch card.fate {
        case .parked: notes.append("parkerat")
        case .leftOut(let reason): notes.append("utelämnat: \(reason)")
        case nil: break
        }
        if card.hidden { notes.append("dolt") }
        if card.withdrawn { notes.append("återtaget") }
        let text = card.hidden || card.withdrawn ? "" : card.text
        return TraceNode(.contribution, card.id.text, text, note: joined(notes))
    }

    func node(_ statement: Statement) -> TraceNode {
        let category = statement.category.flatMap { id in process.codes.first { $0.id == id }?.name }
        let text = statement.retired == nil ? statement.text : ""
        return TraceNode(
            .statement,
            statement.id.text,
            text,
            note: joined([
                category, statement.area.flatMap(area), statement.retired, statement.doubtful ? "tveksam" : nil,
            ])
        )
    }

    func node(_ interview: Interview) -> TraceNode {
        let status = interview.status == .adjusted ? "justerad" : "utkast"
        let told = disclosed[interview.id]
        return TraceNode(
            .interview,
            interview.id.text,
            "",
            note: joined([told?.words(in: process), told?.date?.description, status])
        )
    }

    func node(_ claim: Claim) -> TraceNode {
        let part =
            switch claim.part {
            case .lead: "leder"
            case .partner: "medverkar"
            case .consulted: "konsulteras"
            }
        let name = session.organisations[claim.organisation]?.name ?? claim.organisation.text
        return TraceNode(.claim, claim.id.text, name, note: joined([part, claim.state.word, claim.role]))
    }

    func node(_ indicator: Indicator) -> TraceNode {
        TraceNode(
            .indicator,
            indicator.id.text,
            indicator.text,
            note: indicator.measures == .effect ? "mäter effekt" : "mäter aktivitet"
        )
    }

    func node(_ area: Area) -> TraceNode { TraceNode(.area, area.id.text, area.title, note: "område \(area.number)") }

    func node(_ organisation: Organisation) -> TraceNode {
        TraceNode(.organisation, organisation.id.text, organisation.name, note: sector(organisation.sector))
    }

    func subject(_ subject: Indicator.Subject) -> [TraceNode] {
        switch subject {
        case .goal(let id): session.goals[id].map { [node($0)] } ?? []
        case .action(let id): session.actions[id].map { [node($0)] } ?? []
        }
    }

    func section(_ section: CanonicalSection, area: AreaID? = nil) -> TraceNode {
        let title = "\(section.number) \(section.title(process))"
        return TraceNode(.section, section.anchor, title, note: area.flatMap(self.area))
    }

    private func area(_ id: AreaID) -> String? { session.area(id).map { "område \($0.number)" } }

    private func sector(_ id: SectorID?) -> String? {
        id.map { id in process.sectors.first { $0.id == id }?.name ?? id.text }
    }

    private func workshop(_ id: WorkshopID) -> String? { session.plan(of: id).map { "workshop \($0.number)" } }

    private func joined(_ notes: [String?]) -> String? {
        let notes = notes.compactMap(\.self).filter { !$0.isEmpty }
        return notes.isEmpty ? nil : notes.joined(separator: ", ")
    }
}

extension Claim.State {
    /// The state in one Swedish word.
    package var word: String {
        switch self {
        case .proposed: "föreslagen"
        case .offered: "erbjuden"
        case .confirmed: "bekräftad"
        case .declined: "avböjd"
        case .conditional: "villkorad"
        }
    }
}
