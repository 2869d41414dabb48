import Engine
import Formats

/// The overall goal, and the picture and direction the room agreed on.
struct VisionChapter: DraftSection {
    static let place = CanonicalSection.vision
    let material: DraftMaterial

    var body: [Block] {
        var blocks: [Block] = []
        let goal = material.process.overallGoal
        if !goal.isEmpty {
            blocks.append(
                .callout(Callout(.goal, title: ["Övergripande mål"], tone: .pine, [.paragraph(Swedish.sentence(goal))]))
            )
        }
        blocks += material.text(material.process.texts.vision)
        let picture = material.text(material.session.picture)
        blocks.append(material.heading(Self.place, 1, "Deltagarnas gemensamma bild"))
        if picture.isEmpty {
            return blocks + [
                material.pending("Den gemensamma bilden skrivs när deltagarna har enats om den i workshop.")
            ]
        }
        return blocks + [.paragraph("Så beskrev deltagarna tillsammans den framtid de vill nå:"), .quotation(picture)]
    }
}
