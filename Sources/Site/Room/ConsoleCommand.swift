import Engine

extension ConsoleDeed {
    /// The command a form of the console means; nil when the form is not one of ours.
    func command(_ fields: Fields, in session: Session) -> Command? {
        switch self {
        case .openWorkshop: fields.id("workshop").map { .openWorkshop(workshop: $0) }
        case .closeWorkshop: fields.id("workshop").map { .closeWorkshop(workshop: $0) }
        case .moveStep: move(fields)
        case .undo: .undo
        case .closeVote: fields.id("steg").map { .closeVote(step: $0) }
        case .reopenVote: fields.id("steg").map { .reopenVote(step: $0) }
        case .revealVote: fields.id("steg").map { .revealVote(step: $0) }
        case .concealVote: fields.id("steg").map { .concealVote(step: $0) }
        case .describePicture: .describePicture(paragraphs: paragraphs(fields["text"] ?? ""))
        case .decide: .recordDecision(text: fields["text"] ?? "")
        case .takeLead: .takeLead(from: fields.id("fran"))
        case .hideCard: fields.id("kort").map { .hideContribution(id: $0) }
        case .showCard: fields.id("kort").map { .showContribution(id: $0) }
        case .contribute: card(fields, in: session)
        case .voteOnPaper: paperVote(fields, in: session)
        case .pause, .resume, .extend, .insertStep, .repeatStep, .skipStep, .unskipStep, .reviseStep, .catchUp:
            plan(fields)
        case .merge: BoardPlace(fields).flatMap { $0.merge(fields) }
        case .unmerge: fields.id("sammanfogning").map { .unmerge(id: $0) }
        // Several commands, or none.
        case .holdApart, .inviteHelper, .revokeHelper, .showOnWall: nil
        }
    }

    /// Whether it is done on the page of cards.
    var isOnCards: Bool {
        switch self {
        case .contribute, .voteOnPaper, .hideCard, .showCard: true
        default: false
        }
    }

    private func move(_ fields: Fields) -> Command? {
        guard let workshop: WorkshopID = fields.id("workshop"), let to: StepID = fields.id("till") else { return nil }
        return .moveStep(workshop: workshop, from: fields.id("fran"), to: to)
    }

    private func plan(_ fields: Fields) -> Command? {
        guard let workshop: WorkshopID = fields.id("workshop") else { return nil }
        if self == .insertStep { return insertion(fields, in: workshop) }
        if self == .catchUp { return retiming(fields, in: workshop) }
        guard let step: StepID = fields.id("steg") else { return nil }
        switch self {
        case .pause: return .pauseClock(workshop: workshop, step: step)
        case .resume: return .resumeClock(workshop: workshop, step: step)
        case .extend:
            guard let minutes = fields.number("minuter") else { return nil }
            return .extendStep(workshop: workshop, step: step, by: minutes, from: fields.number("av"))
        case .repeatStep: return .repeatStep(workshop: workshop, step: step, after: fields.id("efter"))
        case .skipStep: return .skipStep(workshop: workshop, step: step)
        case .unskipStep: return .unskipStep(workshop: workshop, step: step)
        case .reviseStep:
            return .reviseStep(
                workshop: workshop,
                step: step,
                title: fields["titel"],
                minutes: fields.number("minuter"),
                question: fields["fraga"]
            )
        default: return nil
        }
    }

    private func insertion(_ fields: Fields, in workshop: WorkshopID) -> Command? {
        guard let minutes = fields.number("minuter"),
            let chosen = fields["slag"].flatMap(LiveStepKind.init(rawValue:))
        else { return nil }
        let title = fields["titel"] ?? ""
        return .insertStep(
            workshop: workshop,
            after: fields.id("efter"),
            title: title,
            minutes: minutes,
            kind: chosen.kind(title: title, asking: lines(fields["fragor"] ?? "")),
            question: fields["fraga"] ?? "",
            hint: nil,
            collects: []
        )
    }

    /// The proposal comes back as it was shown: what is accepted is what was seen.
    private func retiming(_ fields: Fields, in workshop: WorkshopID) -> Command? {
        let (steps, from, to) = (fields.all("steg"), fields.all("fran"), fields.all("till"))
        guard steps.count == from.count, steps.count == to.count else { return nil }
        var changes: [Retiming] = []
        for (index, step) in steps.enumerated() {
            guard let old = Int(from[index]), let new = Int(to[index]) else { return nil }
            changes.append(Retiming(step: StepID(step), from: old, to: new))
        }
        return .retimeSteps(workshop: workshop, steps: changes)
    }

    private func paperVote(_ fields: Fields, in session: Session) -> Command? {
        guard let step: StepID = fields.id("steg"), let seat: SeatID = fields.id("plats"),
            let ballot = session.ballot(fields)
        else { return nil }
        return .voteOnPaper(step: step, seat: seat, ballot: ballot)
    }

    /// In place of an area's id, which never begins so.
    static let areaOfTable = "=bord"

    /// The area a table works with; nil where it is not one.
    private func area(_ fields: Fields, in session: Session) -> AreaID? {
        guard fields["omrade"] == Self.areaOfTable else { return fields.id("omrade") }
        let table = session.currentWorkshop?.tables.first { $0.id.text == fields["bord"] }
        return table.flatMap { $0.areas.count == 1 ? $0.areas.first : nil }
    }

    private func card(_ fields: Fields, in session: Session) -> Command? {
        guard let kind = fields["slag"].flatMap(ContributionKind.init(rawValue:)), let text = fields["text"],
            let origin = fields["kalla"].flatMap(Contribution.Origin.init(rawValue:))
        else { return nil }
        return .contribute(
            kind: kind,
            text: text,
            area: area(fields, in: session),
            step: fields.id("steg"),
            table: fields.id("bord"),
            perspectives: [],
            statements: [],
            goal: nil,
            origin: origin
        )
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// Parted by empty lines.
    private func paragraphs(_ text: String) -> [String] {
        var paragraphs: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                paragraphs.append([])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    }
}
