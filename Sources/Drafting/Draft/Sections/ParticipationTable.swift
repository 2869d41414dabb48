import Engine
import Formats

/// Interviews and participants by sector, as one table.
struct ParticipationTable {
    let material: DraftMaterial
    let attendances: [Attendance]

    var blocks: [Block] {
        let held = attendances.filter { $0.participants > 0 }
        var interviews: [SectorID: Int] = [:]
        for interview in material.index.interviews.interviews {
            if let sector = interview.sector { interviews[sector, default: 0] += 1 }
        }
        let sectors = material.process.sectors.filter { sector in
            interviews[sector.id] != nil || held.contains { $0.bySector[sector.id] != nil }
        }
        if sectors.isEmpty { return [.paragraph("Deltagandet redovisas när den första workshoppen har hållits.")] }
        let columns =
            [Table.Column("Sektor", width: 2), .init("Intervjuer", width: 1, alignment: .end)]
            + held.map { .init("Workshop \($0.plan.number)", width: 1, alignment: .end) }
        func cell(_ participants: Int, _ organisations: Int) -> Table.Cell {
            Table.Cell(participants == 0 ? "0" : "\(Swedish.figures(participants)) (\(Swedish.figures(organisations)))")
        }
        let rows = sectors.map { sector -> [Table.Cell] in
            [Table.Cell(Swedish.capitalised(sector.plural)), Table.Cell(String(interviews[sector.id] ?? 0))]
                + held.map { cell($0.bySector[sector.id] ?? 0, $0.organisationsBySector[sector.id]?.count ?? 0) }
        }
        let all = Swedish.figures(material.index.interviews.interviews.count)
        let total = ["Totalt", Table.Cell(all)] + held.map { cell($0.participants, $0.organisations.count) }
        let missing = material.process.sectors.filter { !sectors.contains($0) }.map(\.name)
        var blocks: [Block] = [
            .table(
                Table(
                    caption: [.text(caption(held))],
                    columns: columns,
                    rows: rows + [total],
                    firstColumnIsHeader: true,
                    anchor: "deltagande-per-sektor"
                )
            )
        ]
        if !missing.isEmpty {
            let noun = Swedish.choose(missing.count, "Sektorn", "Sektorerna")
            blocks.append(.paragraph("\(noun) \(Swedish.list(missing)) har ännu inte varit med."))
        }
        blocks.append(
            .paragraph([.text("Organisationerna räknas upp i "), material.reference(.organisations), "."])
        )
        return blocks
    }

    private func caption(_ held: [Attendance]) -> String {
        held.isEmpty
            ? "Intervjuer efter sektor"
            : "Intervjuer och deltagare efter sektor, med antalet organisationer inom parentes"
    }
}
