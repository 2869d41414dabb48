import Engine
import Formats

/// How an organisation joins, and how many have said that they want to.
struct Joining: DraftSection {
    static let place = CanonicalSection.join
    let material: DraftMaterial

    var body: [Block] {
        var blocks = material.text(
            material.process.texts.join,
            orWrittenWhen: "Här beskrivs hur en organisation ansluter sig, när formerna är beslutade."
        )
        let intentions = material.index.cards.visible.filter { $0.kind == .intention }
        let held = Set(intentions.map(\.workshop)).count
        if !intentions.isEmpty {
            blocks.append(
                .paragraph(
                    "I \(Swedish.choose(held, "workshoppen", "workshopparna")) skrev deltagarna "
                        + "\(Noun.wish.counted(intentions.count)) om vad den egna organisationen "
                        + "vill bidra med. En avsikt är ingen anslutning. Den blir bindande först när organisationens "
                        + "ledning har beslutat om den."
                )
            )
        }
        return blocks
    }
}
