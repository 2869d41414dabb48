import Engine
import Formats

/// Cards that stand in no goal and no action: parked, left out with a reason, or still waiting for a word.
struct LooseCards {
    let material: DraftMaterial

    var blocks: [Block] {
        let cards = material.index.cards
        if cards.visible.isEmpty { return [.paragraph("Inga inspel har ännu lämnats.")] }
        var blocks: [Block] = []
        if !cards.parked.isEmpty {
            blocks.append(
                .paragraph(
                    "Följande inspel parkerades, eftersom \(Swedish.choose(cards.parked.count, "det", "de")) hör hemma i ett "
                        + "annat sammanhang:"
                )
            )
            blocks.append(CardList(material, cards.parked).block)
        }
        if !cards.leftOut.isEmpty {
            blocks.append(.paragraph("Följande \(Noun.contribution.plural) lämnades utanför:"))
            blocks.append(.list(.unordered, cards.leftOut.map(leftOut)))
        }
        if !cards.unsettled.isEmpty {
            let count = cards.unsettled.count
            let intro = "Besked saknas ännu för \(Noun.contribution.counted(count)):"
            blocks.append(.paragraph(intro))
            for kind in ContributionKind.allCases {
                let ofKind = cards.unsettled.filter { $0.kind == kind }
                if ofKind.isEmpty { continue }
                blocks.append(.paragraph([.strong(Swedish.capitalised(kind.swedish) + ".")]))
                blocks.append(CardList(material, ofKind).block)
            }
        }
        if !cards.intentions.isEmpty {
            blocks.append(
                .paragraph(
                    "Följande \(Noun.wish.form(cards.intentions.count)) om vad den egna organisationen vill bidra med "
                        + "behöver inget besked:"
                )
            )
            blocks.append(CardList(material, cards.intentions).block)
        }
        if blocks.isEmpty {
            blocks.append(.paragraph("Alla inspel har kommit med i mål eller \(material.levels.action.plural)."))
        }
        if !cards.reactions.isEmpty {
            blocks.append(
                .paragraph([
                    .text(
                        "I underlaget finns också \(Noun.response.counted(cards.reactions.count)) om bilden från intervjuerna. Se "
                    ),
                    material.reference(.currentSituation), ".",
                ])
            )
        }
        if cards.hidden > 0 {
            blocks.append(
                .paragraph("Workshopledaren har dolt \(Noun.contribution.counted(cards.hidden)), som inte återges.")
            )
        }
        return blocks
    }

    private func leftOut(_ entry: (card: Contribution, reason: String)) -> [Inline] {
        [
            .id(entry.card.id.text),
            .text(
                " \(Swedish.quoted(entry.card.text)) (\(material.place(entry.card))). Skäl: \(Swedish.stopped(entry.reason))"
            ),
        ]
    }
}
