import Engine
import Formats

/// The interviews in numbers: how many, when, from which sectors, and what has been approved.
struct InterviewAccount {
    let material: DraftMaterial

    private var interviews: InterviewMaterial { material.index.interviews }
    private var count: Int { interviews.interviews.count }

    var blocks: [Block] {
        if count == 0 { return [.paragraph("Inga intervjuer har ännu förts in i underlaget.")] }
        return [.paragraph(number), .paragraph(sorting + check)] + (isNarrow ? [.paragraph(Self.silence)] : [])
    }

    /// Why some quotations are told apart less closely than others.
    private static let silence =
        "Vem som talar anges bara så nära – sektor, slag av kommun, slag av roll – som minst "
        + "\(Swedish.number(Session.smallestShownSector)) intervjuade delar, så att ingen enskild person kan pekas ut."

    /// Whether something that is known of an interviewee is not told.
    private var isNarrow: Bool {
        interviews.interviews.contains { interview in
            let told = interviews.disclosed[interview.id]
            return interview.sector != told?.sector || interview.roleClass != told?.roleClass
                || interview.municipalityType != told?.municipalityType
        }
    }

    private var number: String {
        let time =
            switch interviews.period {
            case nil: ""
            case (let first, let last)? where first == last: " \(Swedish.onDate(first))"
            case (let first, let last)?: " under perioden \(Swedish.days(from: first, to: last).dropFirst(4))"
            }
        return "Sammanlagt genomfördes \(Noun.interview.counted(count))\(time)." + sectors + " " + approval
    }

    private var sectors: String {
        // With fewer, to name the sector is to point somebody out.
        if count < Session.smallestShownSector { return "" }
        let known = material.process.sectors.filter { interviews.sectors.contains($0.id) }
        if known.count > 1 {
            return " De intervjuade kom från \(Noun.sector.counted(known.count)): \(Swedish.list(known.map(\.name)))."
        }
        guard let only = known.first else { return "" }
        let whole = interviews.interviews.allSatisfy { $0.sector != nil }
        let who = whole ? "Alla intervjuade" : "De vars sektor är känd"
        return " \(who) kom från sektorn \(only.name)."
    }

    private var approval: String {
        let adjusted = interviews.interviews.count { $0.status == .adjusted }
        let rest = count - adjusted
        switch (adjusted, rest) {
        case (1, 0): return "Anteckningen är justerad av den intervjuade."
        case (_, 0): return "Alla anteckningar är justerade av de intervjuade."
        case (0, 1): return "Anteckningen är ett utkast och har inte justerats av den intervjuade."
        case (0, _): return "Anteckningarna är utkast och har inte justerats av de intervjuade."
        default:
            return "Av anteckningarna är \(Swedish.number(adjusted)) "
                + Swedish.choose(adjusted, "justerad av den intervjuade", "justerade av de intervjuade")
                + ", och \(Swedish.choose(rest, "den återstående är ett utkast", "övriga är utkast"))."
        }
    }

    /// How far people stand behind the sorting.
    private var check: String {
        let (checked, all) = (interviews.checked, interviews.statements.count)
        if all == 0 { return "" }
        if checked == 0 { return " Sorteringen är ett programs förslag som ingen ännu har kontrollerat." }
        if checked == all { return " Sorteringen har föreslagits av ett program och kontrollerats." }
        return
            " Sorteringen har föreslagits av ett program. Av utsagorna har \(Swedish.number(checked)) kontrollerats, "
            + "övriga inte."
    }

    private var sorting: String {
        let statements = interviews.statements
        if statements.isEmpty { return "Inga utsagor har hämtats ur underlaget." }
        let placed = statements.count { $0.area != nil }
        let rest = statements.count - placed
        let source = count == 1 ? "anteckningen" : "anteckningarna"
        let areas = material.levels.area
        let pronoun = areas.neuter ? "något" : "någon"
        let area = material.index.areas.count == 1 ? areas.definite : "\(pronoun) av \(areas.definitePlural)"
        if statements.count == 1 {
            return "Ur \(source) hämtades en utsaga, som ordnades efter vad den handlar om. "
                + (placed == 1 ? "Den hör till \(area)." : "Den är inte knuten till något område.")
        }
        let start =
            "Ur \(source) hämtades \(Noun.statement.counted(statements.count)), som ordnades efter vad de handlar om. "
        if placed == 0 { return start + "Ingen av dem är knuten till något område." }
        if rest == 0 { return start + "Alla hör till \(area)." }
        return start + "Av dem hör \(Swedish.number(placed)) till \(area). "
            + Swedish.choose(rest, "Den återstående är inte knuten", "Övriga är inte knutna") + " till något område."
    }
}
