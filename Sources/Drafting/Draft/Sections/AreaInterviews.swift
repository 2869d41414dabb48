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
        text += ". Sammanlagt handlar \(Noun.statement.counted(statements.count)) om det." + categories(statements)
        let chosen = QuoteChoice(material: material, area: area).statements
        if chosen.isEmpty { return [.paragraph(text)] }
        text += chosen.count == 1 ? " Så här säger en av de intervjuade:" : " Så här säger några av de intervjuade:"
        return [.paragraph(text)] + chosen.map(voice)
    }

    /// What is hard and what stands in the way, for an area whose problem nobody has described yet; none when the
    /// interviews say nothing of it.
    var problem: [Block] {
        let hard = (interviews.byArea[area.id] ?? []).filter { statement in
            statement.category.map { ["utmaning", "hindrande"].contains($0.text) } ?? false
        }
        if hard.isEmpty { return [] }
        let raised = interviews.interviews(of: hard).count
        let quoted = QuoteChoice(material: material, area: area).among(hard)
        return [
            .paragraph(
                "Problemet beskrivs här med intervjuernas ord. Utmaningar och hinder tas upp i "
                    + "\(Noun.statement.counted(hard.count)) ur \(Noun.interview.counted(raised))."
            )
        ] + quoted.map(voice)
    }

    /// " De gäller utmaning (elva) och nuläge (sex). Det som sägs om hindrande vilar på en enda intervju."
    private func categories(_ statements: [Statement]) -> String {
        let grouped = material.process.codes.compactMap { code -> (name: String, statements: [Statement])? in
            let said = statements.filter { $0.category == code.id }
            return said.isEmpty ? nil : (code.name, said)
        }.sorted { $0.statements.count > $1.statements.count }
        if grouped.count < 2 { return "" }
        let named = grouped.map { "\($0.name) (\(Swedish.number($0.statements.count)))" }
        let single = grouped.filter { interviews.interviews(of: $0.statements).count == 1 }.map(\.name)
        return " De gäller \(Swedish.list(named))."
            + (single.isEmpty
                ? ""
                : " Det som sägs om \(Swedish.list(single)) vilar på en enda intervju\(single.count == 1 ? "" : " var").")
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
