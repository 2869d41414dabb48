import Engine
import Formats

/// The interviews in numbers: how many, when, from which sectors, and what has been approved.
struct InterviewAccount {
    let material: DraftMaterial

    var blocks: [Block] {
        let interviews = material.index.interviews
        let count = interviews.interviews.count
        if count == 0 { return [.paragraph("Inga intervjuer har ännu förts in i underlaget.")] }
        return [.paragraph(number), .paragraph(sorting)]
    }

    private var number: String {
        let interviews = material.index.interviews
        let count = interviews.interviews.count
        let time =
            switch interviews.period {
            case nil: ""
            case (let first, let last)? where first == last: " \(Swedish.onDate(first))"
            case (let first, let last)?: " under perioden \(Swedish.days(from: first, to: last).dropFirst(4))"
            }
        var text = "Sammanlagt genomfördes \(Noun.interview.counted(count))\(time)."
        let sectors = interviews.sectors
        let known = material.process.sectors.filter { sectors.contains($0.id) }
        if known.count == 1, let only = known.first {
            text += " Alla kom från sektorn \(only.name)."
        } else if known.count > 1 {
            text += " De intervjuade kom från \(Noun.sector.counted(known.count)): \(Swedish.list(known.map(\.name)))."
        }
        let adjusted = interviews.interviews.filter { $0.status == .adjusted }.count
        if adjusted == count {
            text += " Alla anteckningar är justerade av de intervjuade."
        } else if adjusted > 0 {
            text +=
                " Av anteckningarna är \(Swedish.number(adjusted)) "
                + "\(Swedish.choose(adjusted, "justerad", "justerade")) av de intervjuade, och övriga är utkast."
        } else {
            text += " Anteckningarna är utkast och har inte justerats av de intervjuade."
        }
        return text
    }

    private var sorting: String {
        let interviews = material.index.interviews
        let statements = interviews.statements
        let placed = statements.filter { $0.area != nil }.count
        let areas = material.levels.area
        return
            "Ur anteckningarna hämtades \(Noun.statement.counted(statements.count)), som ordnades efter vad de handlar om. "
            + "Av dem hör \(Swedish.number(placed)) till något av \(areas.definitePlural)."
            + (placed < statements.count ? " Övriga gäller länet i stort." : "")
    }
}
