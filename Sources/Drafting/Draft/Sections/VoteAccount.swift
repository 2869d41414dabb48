import Engine
import Formats

/// The votes: by which rules, with what result, how alike the room thought, and sector by sector where that is safe.
struct VoteAccount {
    let material: DraftMaterial

    var blocks: [Block] {
        let votes = material.session.votes.values
        if votes.isEmpty { return [.paragraph("Ingen omröstning har hållits.")] }
        return votes.flatMap { blocks($0) }
    }

    private func blocks(_ vote: Vote) -> [Block] {
        guard let wording = VoteWording(vote, material) else { return [] }
        switch material.session.outcome(of: vote.step) {
        case nil:
            let state =
                vote.phase == .open
                ? "Omröstningen pågår." : "Den är stängd, men resultatet har ännu inte visats för deltagarna."
            return [.paragraph("\(wording.rules) \(state)")]
        case .nobodyVoted: return [.paragraph(wording.rules + " Ingen röstade.")]
        case .tooFewVoted:
            let fewest = Swedish.number(Session.smallestShownSector)
            return [
                .paragraph(
                    "\(wording.rules) Färre än \(fewest) röstade. Resultatet visas därför inte, så att ingen enskild röst röjs."
                )
            ]
        case .counted(let result):
            return [
                .paragraph([.text(wording.rules + " ")] + wording.outcome(result)),
                .paragraph(wording.agreement(result.agreement)), table(result, wording),
            ] + wording.sectors(result).map { .paragraph($0) }
        }
    }

    private func table(_ result: VoteResult, _ wording: VoteWording) -> Block {
        let lines = result.tally.lines
        let shown = lines.prefix(25)
        let rows = shown.map { line -> [Table.Cell] in
            [
                Table.Cell(line.standing.figures), Table.Cell(wording.named(line.option)),
                Table.Cell(VoteWording.score(line.score)), Table.Cell(String(line.voters)),
            ]
        }
        let cut = shown.count < lines.count ? ", de \(shown.count) främsta av \(Swedish.figures(lines.count))" : ""
        return .table(
            Table(
                caption: [.text("Resultat av omröstningen i workshop \(wording.workshop.number)\(cut)")],
                columns: [
                    .init("Plats", width: 0.9, alignment: .end), .init(wording.optionHeader, width: 4.2),
                    .init(wording.scoreHeader, width: 1.1, alignment: .end),
                    .init("Röstande", width: 1.4, alignment: .end),
                ],
                rows: rows,
                anchor: "omrostning-" + Anchor.slug(result.step.text)
            )
        )
    }
}
