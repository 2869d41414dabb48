import Engine
import Formats

/// How often the strategy is followed up, by whom, and when it is evaluated.
struct FollowUpChapter: DraftSection {
    static let place = CanonicalSection.followUp
    let material: DraftMaterial

    var body: [Block] {
        var blocks = material.text(material.process.texts.followUp)
        if let plan = material.process.followUp {
            let sentences = sentences(plan)
            if !sentences.isEmpty { blocks.append(.paragraph(sentences)) }
        } else if blocks.isEmpty {
            blocks.append(material.pending("Uppföljningen beskrivs när takt, ansvarig och utvärderingar är beslutade."))
        } else {
            blocks.append(material.pending("Takt, ansvarig och tidpunkter för utvärdering är ännu inte beslutade."))
        }
        let indicators = material.index.standingIndicators.count
        let text =
            indicators == 0 ? "Inga indikatorer har ännu satts. De samlas i " : "Indikatorerna som följs finns i "
        return blocks + [.paragraph([.text(text), material.reference(.indicators), "."])]
    }

    private func sentences(_ plan: FollowUp) -> String {
        var parts: [String] = []
        if !plan.responsible.isEmpty {
            parts.append("Ansvarig för uppföljningen är \(Swedish.unstopped(plan.responsible)).")
        }
        if !plan.cadence.isEmpty, !isSaid(plan.cadence) { parts.append("Uppföljningen görs \(plan.cadence).") }
        let evaluations = [("delutvärderingen", plan.midEvaluation), ("slututvärderingen", plan.finalEvaluation)]
            .filter { !$0.1.isEmpty }
        if let first = evaluations.first {
            let rest = evaluations.dropFirst().map { " och \($0.0) i \($0.1)" }.joined()
            parts.append("\(Swedish.capitalised(first.0)) ska vara klar i \(first.1)\(rest).")
        }
        if !parts.isEmpty { return parts.joined(separator: " ") }
        return isSaid(plan.cadence) ? "" : "Tidpunkterna för uppföljning är ännu inte beslutade."
    }

    /// Whether the county's own text already says it.
    private func isSaid(_ words: String) -> Bool {
        !words.isEmpty
            && material.process.texts.followUp.contains { $0.lowercased().contains(words.lowercased()) }
    }
}
