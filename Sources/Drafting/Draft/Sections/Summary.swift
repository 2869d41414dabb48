import Engine
import Formats

/// The strategy on a page: where to, by which goals, made how, and carried by whom.
struct Summary: DraftSection {
    static let place = CanonicalSection.summary
    let material: DraftMaterial

    private static let mostGoals = 5
    private var index: DraftIndex { material.index }
    private var process: Process { material.process }

    var body: [Block] {
        var blocks: [Block] = [.paragraph(direction, style: .lead)]
        if !process.overallGoal.isEmpty {
            blocks.append(.paragraph("Det övergripande målet lyder: \(Swedish.quoted(process.overallGoal))"))
        }
        blocks.append(.paragraph(overview))
        let areas = index.areas.filter { !index.goals(in: $0.id).isEmpty }
        if !areas.isEmpty { blocks.append(.list(List(.unordered, areas.map(item)))) }
        blocks.append(.paragraph(making))
        blocks.append(.paragraph(ownership))
        return blocks
    }

    private var direction: String {
        "Strategin ger \(material.counties) en gemensam riktning för arbetet med \(process.theme) "
            + "\(Swedish.years(process.period)). Den visar vad \(material.countyOwn) aktörer vill uppnå, var för sig och tillsammans."
    }

    private var overview: String {
        let areas = material.levels.area.noun
        if index.areas.isEmpty { return "Strategin saknar ännu \(areas.plural)." }
        let count = Swedish.capitalised(areas.counted(index.areas.count))
        if index.goals.isEmpty {
            return "\(count) ska bära strategin. \(Swedish.capitalised(material.levels.vision.definitePlural)) "
                + "formuleras i workshop."
        }
        let all = index.areas.count == 1 || index.goals.count == 1 ? "" : "sammanlagt "
        let each = " med \(all)\(material.goalWords.counted(index.goals))"
        let empty = index.areas.filter { index.goals(in: $0.id).isEmpty }
        let rest =
            empty.isEmpty
            ? ""
            : " \(Swedish.capitalised(Swedish.list(empty.map { Swedish.quoted($0.title) }))) saknar ännu mål."
        return "Strategin har \(areas.counted(index.areas.count))\(each)." + rest
    }

    private func item(_ area: Area) -> [Block] {
        let goals = index.goals(in: area.id)
        var items = goals.prefix(Self.mostGoals).map { goal -> [Inline] in
            [.text(material.goalWords.sentence(goal) + " "), material.link(goal.id)]
        }
        let rest = goals.count - items.count
        if rest > 0 {
            items.append([
                .text("Ytterligare \(Swedish.number(rest, material.goalWords.noun(for: goals).gender)) finns i "),
                material.reference(.areas), ".",
            ])
        }
        return [.paragraph(.strong(area.title)), .list(.unordered, items)]
    }

    private var making: String {
        let held = material.attendances.filter { $0.held != nil }
        var sources: [String] = []
        if !index.interviews.interviews.isEmpty {
            sources.append(Noun.interview.counted(index.interviews.interviews.count))
        }
        if !held.isEmpty { sources.append(Noun.workshop.counted(held.count)) }
        guard !sources.isEmpty else { return "Arbetet med intervjuer och workshoppar har ännu inte börjat." }
        var text = "Underlaget är \(Swedish.list(sources))."
        let organisations = held.reduce(into: Set<OrganisationID>()) { $0.formUnion($1.organisations) }
        let cards = index.cards.visible.count
        if !organisations.isEmpty, cards > 0 {
            text +=
                " I \(Swedish.choose(held.count, "workshoppen", "workshopparna")) lämnade deltagare från "
                + "\(Noun.organisation.counted(organisations.count)) \(organisations.count == 1 ? "" : "tillsammans ")"
                + "\(Noun.contribution.counted(cards))."
        }
        if index.goals.isEmpty { return text }
        return text
            + " Varje \(material.goalWords.noun(for: index.goals).singular) kan följas tillbaka till det som sades."
    }

    private var ownership: String {
        guard material.hasPlan else {
            return "Strategin anger riktningen. Vem som gör vad bestämmer varje organisation själv."
        }
        let actions = index.actions
        let noun = material.levels.action.noun
        if actions.isEmpty { return "Handlingsplanen saknar ännu \(noun.plural)." }
        return "Handlingsplanen innehåller \(noun.counted(actions.count)). "
            + OwnershipSummary(actions.map { index.standing(of: .action(id: $0.id)) }, noun).sentences
    }
}
