import Engine
import Formats

/// Appendix D: for each goal everything it came from, and everything that did not come along, with the reason.
struct TraceAppendix: DraftSection {
    static let place = CanonicalSection.trace
    let material: DraftMaterial

    var body: [Block] {
        let noun = material.goalWords.noun(for: material.index.goals)
        let intro =
            "Här kan var och en se vad som blev av det som sades. Inspel betecknas med K, utsagor i intervjuer med U, "
            + (material.hasPlan
                ? "intervjuer med I, mål med M och \(material.levels.action.plural) med A."
                : "intervjuer med I och mål med M.")
            + " Inga personer nämns."
        var blocks: [Block] = [
            .paragraph(intro),
            material.heading(Self.place, 1, "\(Swedish.capitalised(noun.plural)) och deras underlag"),
        ]
        if material.index.goals.isEmpty {
            blocks.append(.paragraph("Underlaget redovisas när \(noun.plural) har formulerats."))
        }
        blocks += material.index.goals.flatMap { GoalTrace(material: material, goal: $0).blocks }
        blocks +=
            [material.heading(Self.place, 2, "Strukna och tillbakadragna förslag")] + Struck(material: material).blocks
        blocks += [material.heading(Self.place, 3, "Inspel som inte kom med")] + LooseCards(material: material).blocks
        blocks +=
            [material.heading(Self.place, 4, "Nationella mål och frågor som lämnades utanför")] + [
                .paragraph(omissions)
            ]
        blocks += [material.heading(Self.place, 5, "Granskning av utkastet")] + ReviewNotes(material: material).blocks
        return blocks
    }

    private var omissions: [Inline] {
        let count = material.session.omissions.count
        if count == 0 { return ["Inget nationellt mål och ingen fråga har medvetet lämnats utanför."] }
        return [
            .text(
                count == 1
                    ? "Ett ställningstagande redovisas under "
                    : "\(Swedish.capitalised(Swedish.number(count, .neuter))) ställningstaganden redovisas under "
            ),
            .link("Medvetet utelämnat", to: .anchor("medvetet-utelamnat")), ".",
        ]
    }
}
