import Engine
import Formats

/// The lenses the strategy has been read through, and which of them are still thin.
struct PerspectivesChapter: DraftSection {
    static let place = CanonicalSection.perspectives
    let material: DraftMaterial

    var body: [Block] {
        let blocks = material.text(
            material.process.texts.perspectives,
            orWrittenWhen: "Utgångspunkterna skrivs när perspektiven har valts."
        )
        if material.process.perspectives.isEmpty { return blocks }
        let coverage = PerspectiveCoverage(material.session, material.process, Lineage(of: material.session))
        return blocks + [material.heading(Self.place, 1, "Bredd och djup")]
            + [.paragraph(intro), table(coverage)] + thin(coverage)
    }

    private var intro: String {
        "Varje inspel har kunnat märkas med de perspektiv som det rör. Bredden visar i hur många inspel och områden ett "
            + "perspektiv finns med. Djupet visar om det också har lett till "
            + (material.hasPlan ? "mål, \(material.levels.action.plural) och indikatorer." : "mål.")
            + " Ett mål räknas när det självt, eller något inspel som det bygger på, är märkt med perspektivet."
    }

    private func table(_ coverage: PerspectiveCoverage) -> Block {
        let rows = coverage.rows.map { row -> [Table.Cell] in
            [Table.Cell(Swedish.capitalised(row.perspective.title))]
                + ([row.cards, row.areas.count, row.goals] + (material.hasPlan ? [row.actions, row.indicators] : []))
                .map { Table.Cell(Swedish.figures($0)) }
        }
        var headers = [
            "Inspel", "Områden", Swedish.capitalised(material.goalWords.noun(for: material.index.goals).plural),
        ]
        if material.hasPlan { headers += [Swedish.capitalised(material.levels.action.plural), "Indikatorer"] }
        return .table(
            Table(
                caption: ["Perspektivens bredd och djup"],
                columns: [.init("Perspektiv", width: 1.8)]
                    + headers.map { .init($0, width: 1.2, alignment: .end) },
                rows: rows,
                firstColumnIsHeader: true,
                anchor: "perspektivmatris"
            )
        )
    }

    private func thin(_ coverage: PerspectiveCoverage) -> [Block] {
        let absent = coverage.rows.filter(\.isAbsent).map(\.perspective.title)
        let thin = coverage.rows.filter(\.isThin).map(\.perspective.title)
        let goal = material.goalWords.noun(for: material.index.goals)
        var sentences: [String] = []
        if absent.count == coverage.rows.count {
            sentences.append(
                "Inget har ännu märkts med något perspektiv, så matrisen säger ingenting om innehållet."
            )
        } else {
            if !absent.isEmpty { sentences.append("Inget har märkts med \(Swedish.list(absent, "eller")).") }
            if !thin.isEmpty {
                sentences.append(
                    "\(Swedish.capitalised(Swedish.list(thin))) har nämnts men bärs ännu inte av \(goal.someOne) eller "
                        + "indikator."
                )
            }
            if absent.isEmpty, thin.isEmpty {
                let all = coverage.rows.allSatisfy { $0.goals > 0 }
                sentences.append(
                    "Alla perspektiv finns med i minst \(goal.indefinite)\(all ? "" : " eller en indikator")."
                )
            }
        }
        return sentences.map { .paragraph($0) }
    }
}
