import Engine
import Formats

/// An area's figures, split by sex, with year and source; example figures are marked as such.
struct FiguresTable {
    let material: DraftMaterial
    let position: Int
    let area: Area

    var blocks: [Block] {
        let figures = area.figures
        if figures.isEmpty {
            return [material.pending("Statistik för området läggs in när den har hämtats från källorna.")]
        }
        let constructed = figures.filter(\.constructed).count
        let table = Table(
            caption: [.text(Swedish.capitalised(area.short.isEmpty ? area.title : area.short) + " i siffror")],
            columns: [
                .init("Uppgift", width: 2.8), .init("Kvinnor", width: 1.15, alignment: .end),
                .init("Män", width: 0.8, alignment: .end), .init("Totalt", width: 1, alignment: .end),
                .init("År", width: 0.9, alignment: .end), .init("Källa", width: 2.3),
            ],
            rows: figures.map(row),
            firstColumnIsHeader: true,
            anchor: Anchor.figures(position)
        )
        var blocks: [Block] = [.table(table)]
        if constructed > 0 {
            let all = Swedish.choose(figures.count, "Uppgiften i tabellen", "Uppgifterna i tabellen")
            let some = Swedish.choose(constructed, "Den uppgift som märkts så", "De uppgifter som märkts så")
            let are = Swedish.choose(constructed, "ett konstruerat exempel", "konstruerade exempel")
            let which = constructed == figures.count ? all : some
            blocks.append(
                .paragraph("\(which) är \(are) och ska ersättas innan strategin fastställs.", style: .note)
            )
        }
        return blocks
    }

    private func row(_ figure: Figure) -> [Table.Cell] {
        let unit = figure.unit.isEmpty ? "" : " (\(figure.unit))"
        var source = figure.source
        if figure.constructed, !source.lowercased().contains("konstruerad") {
            source = source.isEmpty ? DraftMaterial.exampleFigure : "\(source), \(DraftMaterial.exampleFigure)"
        }
        if figure.individuals, figure.women == nil || figure.men == nil {
            let reason =
                figure.reasonNotSplit.map { "Inte könsuppdelad: \(Swedish.stopped($0))" } ?? "Inte könsuppdelad."
            source = [Swedish.sentence(source), reason].joined(separator: " ")
        }
        return [
            Table.Cell([.text(figure.label + unit + " "), .id(figure.id.text)]), value(figure.women), value(figure.men),
            value(figure.total), Table.Cell(figure.year.map(String.init) ?? "–"),
            Table.Cell(Swedish.capitalised(source)),
        ]
    }

    private func value(_ value: String?) -> Table.Cell { Table.Cell(value ?? "–") }
}
