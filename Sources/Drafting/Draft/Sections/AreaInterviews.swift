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
        let which = raised == all ? "alla \(Swedish.number(all))" : Swedish.share(raised, of: all)
        var text = all == 1 ? "Området tas upp i den enda intervjun" : "Området tas upp i \(which) intervjuer"
        if sectors > 0, known > 1 {
            let share = sectors == known ? "alla \(Swedish.number(known))" : Swedish.share(sectors, of: known)
            text += ", från \(share) intervjuade sektorer"
        }
        text += ". Sammanlagt handlar \(Noun.statement.counted(statements.count)) om det."
        let chosen = QuoteChoice(material: material, area: area).statements
        if chosen.isEmpty { return [.paragraph(text)] }
        text += chosen.count == 1 ? " Så här säger en av de intervjuade:" : " Så här säger några av de intervjuade:"
        return [.paragraph(text)] + chosen.map(voice)
    }

    private func voice(_ statement: Statement) -> Block {
        let words = QuoteChoice.words(of: statement)
        let sector = material.sector(interviews.sector(of: statement.interview))
        let source: Inline = .note([
            .text("Utsaga "), .id(statement.id.text), .text(" ur intervju "), .id(statement.interview.text),
            .text(statement.quote ? ". Ordagrant citat." : ". Ur intervjuarens anteckning."),
        ])
        let line = statement.quote ? Swedish.quoted(words) : Swedish.sentence(words)
        return .quotation([.paragraph([.text(line)])], attribution: [.text("Intervju, \(sector)"), source])
    }
}
