import Engine
import Formats

/// The national goals, where the strategy answers each of them, and what is consciously left out.
struct NationalGoalsChapter: DraftSection {
    static let place = CanonicalSection.nationalGoals
    let material: DraftMaterial

    private var process: Process { material.process }
    private var index: DraftIndex { material.index }

    var body: [Block] {
        let written = material.text(process.texts.nationalFrame)
        let goals = process.nationalGoals.sorted { $0.number < $1.number }
        if goals.isEmpty, process.focusItems.isEmpty {
            return written.isEmpty
                ? [material.pending("Avsnittet skrivs när de nationella målen har förts in i processen.")] : written
        }
        var blocks = written
        if !goals.isEmpty {
            let noun =
                goals.count == 1
                ? "Det nationella delmålet är:" : "De \(Swedish.number(goals.count)) nationella delmålen är:"
            blocks += [.paragraph(noun), list(goals), mapping(goals)]
        }
        if !process.focusItems.isEmpty { blocks += focus }
        return blocks + leftOut(goals)
    }

    /// Numbered by the list itself where the numbers run 1, 2, 3; else each with its own number.
    private func list(_ goals: [NationalGoal]) -> Block {
        if goals.map(\.number) == Array(1...goals.count) { return .list(.ordered, texts: goals.map(\.title)) }
        return .list(.unordered, texts: goals.map { "delmål \($0.number), \(Swedish.lowercased($0.title))" })
    }

    private func mapping(_ goals: [NationalGoal]) -> Block {
        let rows = goals.map { national -> [Table.Cell] in
            let areas = index.areas.filter { $0.nationalGoals.contains(national.id) }
            let linked = index.goals.filter { index.basis(of: $0.id).nationalGoals.contains(national.id) }
            return [
                Table.Cell("\(national.number). \(national.title)"),
                Table.Cell(areas.isEmpty ? "–" : areas.map(\.title).joined(separator: "; ")),
                linked.isEmpty
                    ? Table.Cell(omitted(.nationalGoal(id: national.id)) ? "Medvetet utelämnat" : "Ingen koppling")
                    : Table.Cell(material.links(linked)),
            ]
        }
        return .table(
            Table(
                caption: ["Nationella delmål och var strategin svarar på dem"],
                columns: [
                    .init("Nationellt delmål", width: 2.2),
                    .init(Swedish.capitalised(material.levels.area.singular), width: 2.4),
                    .init(Swedish.capitalised(material.goalWords.noun(for: index.goals).plural), width: 1.6),
                ],
                rows: rows,
                firstColumnIsHeader: true,
                anchor: "delmal-och-omraden"
            )
        )
    }

    private var focus: [Block] {
        let items = process.focusItems
        let intro =
            items.count == 1
            ? "Enligt uppdraget bör strategin dessutom beröra en fråga:"
            : "Enligt uppdraget bör strategin dessutom beröra \(Noun.focusItem.counted(items.count)):"
        let list = items.map { item -> [Inline] in
            let areas = index.areas.filter { $0.focusItems.contains(item.id) }
            let linked = index.goals.filter { index.basis(of: $0.id).focusItems.contains(item.id) }
            var inlines: [Inline] = [.strong(item.title + ".")]
            if omitted(.focusItem(id: item.id)) {
                inlines.append(" Frågan är medvetet utelämnad, se nedan.")
            } else if !linked.isEmpty {
                inlines += [" Frågan tas upp i "] + material.links(linked) + ["."]
            } else if !areas.isEmpty {
                let titles = Swedish.list(areas.map { Swedish.quoted($0.title) })
                inlines.append(
                    .text(
                        " Frågan hör till \(titles) men är ännu inte knuten till något mål."
                    )
                )
            } else {
                inlines.append(" Frågan har ännu ingen plats i strategin.")
            }
            return inlines
        }
        return [.paragraph(intro), .list(.unordered, list)]
    }

    private func leftOut(_ goals: [NationalGoal]) -> [Block] {
        let omissions = material.session.omissions
        if omissions.isEmpty { return [] }
        let items = omissions.map { omission -> [Inline] in
            [.strong(title(omission.subject) + "."), .text(" " + Swedish.sentence(omission.reason))]
        }
        return [material.heading(Self.place, 1, "Medvetet utelämnat", anchor: "medvetet-utelamnat")]
            + [.paragraph("Strategin lämnar följande utanför, med angivet skäl:"), .list(.unordered, items)]
    }

    private func omitted(_ subject: Omission.Subject) -> Bool {
        material.session.omissions.contains { $0.subject == subject }
    }

    private func title(_ subject: Omission.Subject) -> String {
        switch subject {
        case .nationalGoal(let id):
            process.nationalGoals.first { $0.id == id }.map { "Delmål \($0.number), \(Swedish.lowercased($0.title))" }
                ?? id.text
        case .focusItem(let id): process.focusItems.first { $0.id == id }?.title ?? id.text
        }
    }
}
