import Engine

extension ConsoleDeed {
    /// The command a form of the console means; nil when the form is not one of ours.
    func command(_ fields: Fields) -> Command? {
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
        case .merge: BoardPlace(fields).flatMap { $0.merge(fields) }
        case .unmerge: fields.id("sammanfogning").map { .unmerge(id: $0) }
        case .holdApart: BoardPlace(fields).flatMap { $0.holdApart(fields) }
        case .showOnWall: nil
        }
    }

    private func move(_ fields: Fields) -> Command? {
        guard let workshop: WorkshopID = fields.id("workshop"), let to: StepID = fields.id("till") else { return nil }
        return .moveStep(workshop: workshop, from: fields.id("fran"), to: to)
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
