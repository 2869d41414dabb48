import Engine
import Formats

/// Roles and ways of working together, and how much of the plan somebody has taken on.
struct Implementation: DraftSection {
    static let place = CanonicalSection.implementation
    let material: DraftMaterial

    var body: [Block] {
        let blocks = material.text(
            material.process.texts.implementation,
            orWrittenWhen: "Genomförandet beskrivs när roller och samverkansformer är beslutade."
        )
        guard material.hasPlan else {
            return blocks + [
                .paragraph(
                    "Vem som gör vad redovisas inte i den här versionen, som bara anger riktningen. Varje organisation "
                        + "beslutar själv hur den vill bidra."
                )
            ]
        }
        return blocks + [material.heading(Self.place, 1, "Ansvar för \(material.levels.action.definitePlural)")]
            + ownership
    }

    private var ownership: [Block] {
        let index = material.index
        let noun = material.levels.action.noun
        if index.actions.isEmpty {
            return [.paragraph("Ansvaret redovisas när \(noun.plural) har föreslagits i workshop.")]
        }
        let standings = index.actions.map { index.standing(of: .action(id: $0.id)) }
        let summary =
            "Handlingsplanen i bilaga B innehåller \(noun.counted(index.actions.count)). "
            + OwnershipSummary(standings, noun).sentences
        let without = zip(index.actions, standings).filter { $0.1 == .none }.map(\.0)
        var blocks: [Block] = [.paragraph(summary)]
        if !without.isEmpty {
            let title = "Saknar ansvarig"
            let items = without.map { action -> [Inline] in
                [.text(Swedish.sentence(action.text) + " "), material.link(action)]
            }
            blocks.append(
                .callout(Callout(.notice, title: [.text(title)], tone: .vermilion, [.list(.unordered, items)]))
            )
        }
        return blocks
    }
}
