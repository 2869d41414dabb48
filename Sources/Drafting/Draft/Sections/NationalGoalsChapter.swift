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
            var lines = index.areas.compactMap { line(national, $0) }
            if omitted(.nationalGoal(id: national.id)) { lines.append(["Medvetet utelämnat"]) }
            if lines.isEmpty { lines = [["Ingen koppling"]] }
            return [
                Table.Cell("\(national.number). \(national.title)"),
                Table.Cell(Array(lines.joined(separator: [.lineBreak]))),
            ]
        }
        let areas = Swedish.capitalised(material.levels.area.plural)
        let goals = material.goalWords.noun(for: index.goals).plural
        return .table(
            Table(
                caption: ["Nationella delmål och var strategin svarar på dem"],
                columns: [.init("Nationellt delmål", width: 2.2), .init("\(areas) och \(goals)", width: 4)],
                rows: rows,
                firstColumnIsHeader: true,
                anchor: "delmal-och-omraden"
            )
        )
    }

    /// An area that answers a national goal, with those of its goals that do; nil when neither it nor they do.
    private func line(_ national: NationalGoal, _ area: Area) -> [Inline]? {
        let linked = index.goals(in: area.id).filter { index.basis(of: $0.id).nationalGoals.contains(national.id) }
        if !linked.isEmpty { return [.text(area.title + ": ")] + material.links(linked) }
        guard area.nationalGoals.contains(national.id) else { return nil }
        return [.text("\(area.title): ännu \(material.goalWords.noun(for: index.goals(in: area.id)).none)")]
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
