import Engine
import Formats

/// How many interviews raise an area, and a few voices from them, told apart by sector only.
struct AreaInterviews {
    let material: DraftMaterial
    let area: Area

    private var interviews: InterviewMaterial { material.index.interviews }

    var blocks: [Block] {
        let statements = interviews.byArea[area.id] ?? []
        let all = interviews.interviews.count
        if all == 0 { return [.paragraph("Inga intervjuer har ännu förts in i underlaget.")] }
        if statements.isEmpty { return [.paragraph("Ingen av intervjuerna tar upp området.")] }
        let raised = interviews.interviews(of: statements).count
        let sectors = interviews.sectors(of: statements).count
        let known = interviews.sectors.count
        var text = "Området tas upp i \(which(raised, of: all, Noun.interview))"
        if sectors > 0, known > 1 { text += ", från \(which(sectors, of: known, Noun.interviewedSector))" }
        text += ". Sammanlagt handlar \(Noun.statement.counted(statements.count)) om det."
        let chosen = QuoteChoice(material: material, area: area).statements
        if chosen.isEmpty { return [.paragraph(text)] }
        text += chosen.count == 1 ? " Så här säger en av de intervjuade:" : " Så här säger några av de intervjuade:"
        return [.paragraph(text)] + chosen.map(voice)
    }

    /// "den enda intervjun", "båda intervjuerna", "alla tre intervjuer" or "två av tre intervjuer".
    private func which(_ part: Int, of whole: Int, _ noun: Noun) -> String {
        if part < whole { return "\(Swedish.share(part, of: whole)) \(noun.plural)" }
        switch whole {
        case 1: return "den enda \(noun.definite)"
        case 2: return "båda \(noun.definitePlural)"
        default: return "alla \(Swedish.number(whole)) \(noun.plural)"
        }
    }

    private func voice(_ statement: Statement) -> Block {
        let words = QuoteChoice.words(of: statement)
        let sector = material.voice(statement.interview).map { ", \($0)" } ?? ""
        let source: Inline = .note([
            .text("Utsaga "), .id(statement.id.text), .text(" ur intervju "), .id(statement.interview.text),
            .text(statement.quote ? ". Ordagrant citat." : ". Ur intervjuarens anteckning."),
        ])
        let line = statement.quote ? Swedish.quoted(words) : Swedish.sentence(words)
        return .quotation([.paragraph([.text(line)])], attribution: [.text("Intervju\(sector)"), source])
    }
}
