import Engine
import Formats

/// Appendix B: per goal what is done, by whom, with what and when; ownership as a proposal until it is confirmed.
struct ActionPlanAppendix: DraftSection {
    static let place = CanonicalSection.actionPlan
    let material: DraftMaterial

    private var index: DraftIndex { material.index }
    private var noun: Noun { material.levels.action.noun }

    var orientation: Orientation { material.hasPlan && !index.actions.isEmpty ? .landscape : .portrait }

    var body: [Block] {
        guard material.hasPlan else {
            return [.paragraph("Handlingsplanen är utelämnad i den här versionen, som bara anger strategins riktning.")]
        }
        if index.actions.isEmpty {
            return [.paragraph("Handlingsplanen är tom. Den fylls när \(noun.plural) har föreslagits i workshop.")]
        }
        return [.paragraph(intro)]
            + index.areas.enumerated().flatMap { offset, area in
                [material.heading(Self.place, offset + 1, area.title)] + goals(area)
            }
    }

    private var intro: String {
        "Planen innehåller \(noun.counted(index.actions.count)). Samarbetet är frivilligt och varje organisation beslutar om "
            + "sitt eget arbete. Den som står som föreslagen eller erbjuden har därför inte bundit sig. Först när "
            + "organisationens ledning har beslutat står åtagandet som bekräftat, med datum och beslutsfattare."
    }

    private func goals(_ area: Area) -> [Block] {
        let goals = index.goals(in: area.id)
        if goals.isEmpty { return [.paragraph("Området saknar ännu mål och därmed \(noun.plural).")] }
        return goals.flatMap { goal -> [Block] in
            let title = material.goalWords.title(of: goal)
            let heading = Heading.minor([.text(title + " "), .id(goal.id.text)], anchor: Anchor.plan(goal.id))
            let text: Block = .paragraph([
                .text(material.goalWords.sentence(goal) + " Se "), material.chapter(of: goal), ".",
            ])
            let actions = index.actions(for: goal.id)
            if actions.isEmpty {
                return [
                    heading, text,
                    .paragraph(
                        "\(Swedish.capitalised(noun.none)) är ännu \(noun.gender == .neuter ? "föreslaget" : "föreslagen")."
                    ),
                ]
            }
            return [heading, text] + carriers(goal) + [table(goal, actions)]
        }
    }

    /// Who carries the goal as a whole, where somebody has said so.
    private func carriers(_ goal: Goal) -> [Block] {
        let claims = index.standingClaims(on: .goal(id: goal.id))
        if claims.isEmpty { return [] }
        return [.paragraph(claims.map { material.wording($0).sentence }.joined(separator: " "))]
    }

    private func table(_ goal: Goal, _ actions: [Action]) -> Block {
        .table(
            Table(
                caption: [.text("\(Swedish.capitalised(noun.plural)) för "), .id(goal.id.text)],
                columns: [
                    .init(Swedish.capitalised(noun.singular), width: 2.6), .init("Ansvarig", width: 2.2),
                    .init("Medverkande", width: 2.6), .init("Resurs", width: 1.7), .init("Tid", width: 1.4),
                    .init("Indikator", width: 1.9), .init("Status", width: 1.2),
                ],
                rows: actions.map(row),
                firstColumnIsHeader: true
            )
        )
    }

    private func row(_ action: Action) -> [Table.Cell] {
        let subject = Indicator.Subject.action(id: action.id)
        let claims = index.standingClaims(on: subject)
        let leads = claims.filter { $0.part == .lead }.map { OwnershipStanding($0.state, on: material.date) }
        func cell(_ parts: Set<Claim.Part>, orElse missing: String) -> Table.Cell {
            let carriers = claims.filter { parts.contains($0.part) }.compactMap { material.wording($0).cell }
            return lines((carriers.isEmpty ? [missing] : carriers).map { [.text($0)] })
        }
        let time = Swedish.planned(from: action.start, to: action.end)
        let indicators = index.indicators(for: subject)
        return [
            [.text(action.text + " "), .id(action.id.text)], cell([.lead], orElse: "Saknas"),
            cell([.partner, .consulted], orElse: "–"),
            Table.Cell(action.resource.flatMap { $0.isEmpty ? nil : $0 } ?? "–"),
            Table.Cell(time.map(Swedish.capitalised) ?? "Saknas"),
            lines(indicators.isEmpty ? [["Saknas"]] : indicators.map { [.text($0.text + " "), .id($0.id.text)] }),
            Table.Cell((leads.min() ?? .none).status),
        ]
    }

    /// One line each in a cell.
    private func lines(_ lines: [[Inline]]) -> Table.Cell { Table.Cell(Array(lines.joined(separator: [.lineBreak]))) }
}
