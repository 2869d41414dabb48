import Engine
import Formats

/// Appendix A: what is measured, from where to where, by which source.
struct IndicatorAppendix: DraftSection {
    static let place = CanonicalSection.indicators
    let material: DraftMaterial

    private var index: DraftIndex { material.index }

    var orientation: Orientation {
        material.hasPlan && !index.standingIndicators.isEmpty ? .landscape : .portrait
    }

    var body: [Block] {
        let groups = index.areas.enumerated().map { ($0.offset, $0.element, rows($0.element)) }.filter { !$0.2.isEmpty }
        if groups.isEmpty {
            return [.paragraph("Inga indikatorer har ännu satts. Bilagan fylls när de har formulerats i workshop.")]
        }
        let count = groups.reduce(0) { $0 + $1.2.count }
        var intro =
            "Bilagan innehåller \(Noun.indicator.counted(count)). En indikator på genomförande visar att något har "
            + "gjorts. En indikator på förändring visar att något har blivit annorlunda för kvinnor och män."
        if !material.hasPlan {
            intro += " Indikatorer för \(material.levels.action.plural) ingår inte i den här versionen."
        }
        return [.paragraph(intro)]
            + groups.enumerated().flatMap { offset, group in
                [material.heading(Self.place, offset + 1, group.1.title), table(group.0, group.1, group.2)]
            }
    }

    private func rows(_ area: Area) -> [[Table.Cell]] {
        index.goals(in: area.id).flatMap { goal in
            var rows = index.indicators(for: .goal(id: goal.id)).map { row($0, [material.link(goal.id)]) }
            if material.hasPlan {
                for action in index.actions(for: goal.id) {
                    rows += index.indicators(for: .action(id: action.id)).map { row($0, [material.link(action)]) }
                }
            }
            return rows
        }
    }

    private func table(_ position: Int, _ area: Area, _ rows: [[Table.Cell]]) -> Block {
        .table(
            Table(
                caption: [.text("Indikatorer, \(Swedish.lowercased(area.short.isEmpty ? area.title : area.short))")],
                columns: [
                    .init("Indikator", width: 2.7), .init("Gäller", width: 0.8), .init("Visar", width: 1.4),
                    .init("Startvärde", width: 1.5), .init("Målvärde", width: 1.4), .init("Källa och takt", width: 2.4),
                ],
                rows: rows,
                firstColumnIsHeader: true,
                anchor: Anchor.indicators(position)
            )
        )
    }

    private func row(_ indicator: Indicator, _ subject: [Inline]) -> [Table.Cell] {
        var source = [indicator.source, indicator.cadence].compactMap(\.self).filter { !$0.isEmpty }.joined(
            separator: ", "
        )
        source = source.isEmpty ? "Källa saknas." : Swedish.sentence(source)
        if indicator.bySex {
            source += " Könsuppdelad."
        } else if let reason = indicator.reasonNotSplit, !reason.isEmpty {
            source += " Inte könsuppdelad: \(Swedish.stopped(reason))"
        }
        return [
            [.text(indicator.text + " "), .id(indicator.id.text)], Table.Cell(subject),
            Table.Cell(indicator.measures == .effect ? "Förändring" : "Genomförande"), value(indicator.baseline),
            value(indicator.target), Table.Cell(source),
        ]
    }

    private func value(_ value: String?) -> Table.Cell {
        Table.Cell(value.flatMap { $0.isEmpty ? nil : $0 } ?? "Saknas")
    }
}
