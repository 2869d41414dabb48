import Engine
import Formats

/// The votes: by which rules, with what result, how alike the room thought, and sector by sector where that is safe.
struct VoteAccount {
    let material: DraftMaterial

    var blocks: [Block] {
        let outcomes = material.session.votes.values.compactMap { VoteOutcome($0, material) }
        if outcomes.isEmpty { return [.paragraph("Ingen omröstning har hållits.")] }
        return outcomes.flatMap { blocks($0) }
    }

    private func blocks(_ outcome: VoteOutcome) -> [Block] {
        let rules = VoteWording(outcome, material).rules
        switch outcome.phase {
        case .open: return [.paragraph(rules + " Omröstningen pågår.")]
        case .closed: return [.paragraph(rules + " Den är stängd, men resultatet har ännu inte visats för deltagarna.")]
        case .revealed: break
        }
        if outcome.voters == 0 { return [.paragraph(rules + " Ingen röstade.")] }
        if outcome.voters < VoteOutcome.fewestShown {
            return [
                .paragraph(
                    rules
                        + " Färre än \(Swedish.number(VoteOutcome.fewestShown)) röstade. Resultatet visas därför inte, "
                        + "så att ingen enskild röst röjs."
                )
            ]
        }
        let wording = VoteWording(outcome, material)
        return [.paragraph([.text(rules + " ")] + wording.result), .paragraph(wording.agreement), table(outcome)]
            + wording.sectors.map { [.paragraph($0)] }.flatMap(\.self)
    }

    private func table(_ outcome: VoteOutcome) -> Block {
        let shown = outcome.lines.prefix(25)
        let wording = VoteWording(outcome, material)
        let rows = shown.map { line -> [Table.Cell] in
            [
                Table.Cell(String(line.place)), Table.Cell(wording.named(line.option)), Table.Cell(line.score),
                Table.Cell(String(line.voters)),
            ]
        }
        let count = outcome.lines.count
        let cut = shown.count < count ? ", de \(shown.count) främsta av \(Swedish.figures(count))" : ""
        return .table(
            Table(
                caption: [.text("Resultat av omröstningen i workshop \(outcome.workshop.number)\(cut)")],
                columns: [
                    .init("Plats", width: 0.9, alignment: .end), .init(wording.optionHeader, width: 4.2),
                    .init(wording.scoreHeader, width: 1.1, alignment: .end),
                    .init("Röstande", width: 1.4, alignment: .end),
                ],
                rows: rows,
                anchor: "omrostning-" + Anchor.slug(outcome.step.id.text)
            )
        )
    }
}
