import Engine
import Formats

/// One priority area: problem, interviews, figures, goals and, with a plan, who does what.
struct AreaChapter {
    let material: DraftMaterial
    /// Place among the areas, from 0.
    let position: Int
    let area: Area

    private var goals: [Goal] { material.index.goals(in: area.id) }
    private var mark: AreaMark { AreaMark(area, position: position) }

    var blocks: [Block] {
        var blocks: [Block] = [
            material.heading(.areas, position + 1, area.title, anchor: Anchor.area(position)),
            minor("Problembeskrivning", "problem"),
        ]
        let problem = Swedish.paragraphs(area.problem).map { Block.paragraph($0) }
        let interviews = AreaInterviews(material: material, area: area)
        let told = problem.isEmpty ? interviews.problem : problem
        blocks +=
            told.isEmpty
            ? [material.pending("Problembeskrivningen skrivs när nuläget i området är genomgånget.")] : told
        blocks += [minor("Vad intervjuerna säger", "intervjuer")]
        blocks += interviews.blocks
        blocks += [minor("Området i siffror", "siffror")]
        blocks += FiguresTable(material: material, position: position, area: area).blocks
        blocks += goalBlocks
        if material.hasPlan {
            blocks += [minor(Swedish.capitalised(material.levels.action.plural), "insatser")]
            blocks += AreaActions(material: material, goals: goals).blocks
        }
        return blocks
    }

    private func minor(_ title: String, _ suffix: String) -> Block {
        Heading.minor([.text(title)], anchor: "\(Anchor.area(position))-\(suffix)")
    }

    private var goalBlocks: [Block] {
        let noun = material.goalWords.noun(for: goals)
        let title = minor(Swedish.capitalised(noun.plural), "mal")
        if goals.isEmpty {
            return [title, material.pending("\(Swedish.capitalised(noun.plural)) för området formuleras i workshop.")]
        }
        let reach = goals.count == 1 ? noun.indefinite : noun.counted(goals.count)
        return [title, .paragraph("Området har \(goals.count == 1 ? reach : material.goalWords.counted(goals)).")]
            + goals.flatMap { GoalCallout(material: material, mark: mark, goal: $0).blocks }
    }
}
