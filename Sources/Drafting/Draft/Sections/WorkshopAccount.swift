import Engine
import Formats

/// Each workshop in a few sentences: when, who, how much was said, and what was merged.
struct WorkshopAccount {
    let material: DraftMaterial
    let attendances: [Attendance]

    var blocks: [Block] {
        if attendances.isEmpty { return [.paragraph("Inga workshoppar är planerade.")] }
        return attendances.map { .paragraph(text($0)) } + [.paragraph(merging)]
    }

    private func text(_ attendance: Attendance) -> [Inline] {
        let plan = attendance.plan
        let name: [Inline] = [.strong("Workshop \(plan.number), \(Swedish.lowercased(plan.title)),")]
        guard let day = attendance.held else {
            let when = plan.date.map { " är planerad till \(Swedish.onDate($0))." } ?? " har ännu inget datum."
            return name + [.text(when + purpose(plan, "är"))]
        }
        var text = " hölls \(Swedish.onDate(day))." + purpose(plan, "var")
        if attendance.participants > 0 {
            text +=
                " Vid \(Noun.table.counted(attendance.tables)) satt "
                + "\(Noun.participant.counted(attendance.participants)) från "
                + "\(Noun.organisation.counted(attendance.organisations.count))."
        }
        text +=
            attendance.contributions > 0
            ? " Där lämnades \(Noun.contribution.counted(attendance.contributions))."
            : " Inga inspel har antecknats."
        if attendance.isOpen { text += " Workshoppen pågår när detta utkast skrivs." }
        return name + [.text(text)]
    }

    private func purpose(_ plan: WorkshopPlan, _ verb: String) -> String {
        let purpose = Swedish.unstopped(plan.purpose)
        if purpose.isEmpty { return "" }
        let aim = purpose.lowercased().hasPrefix("att ") ? Swedish.lowercased(purpose) : Swedish.quoted(purpose)
        return " Syftet \(verb) \(aim)."
    }

    private var merging: String {
        let merged = material.index.cards.merged
        let goals = material.session.goalMergedInto.count
        if merged == 0, goals == 0 { return "Inga inspel har sammanfogats." }
        var parts: [String] = []
        if merged > 0 { parts.append("\(Noun.contribution.counted(merged)) sammanfogats med andra som sade samma sak") }
        if goals > 0 {
            let merged = material.session.goals.values.filter { material.session.goalMergedInto[$0.id] != nil }
            let noun = material.goalWords.noun(for: merged)
            parts.append("\(noun.counted(goals)) gått upp i \(goals == 1 ? noun.another : "andra")")
        }
        return "Under arbetet har \(Swedish.list(parts)). De ursprungliga orden finns kvar och redovisas i bilaga D."
    }
}
