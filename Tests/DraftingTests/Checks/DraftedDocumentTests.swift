import Drafting
import Engine
import Formats
import Testing

/// The checks on the document that the draft itself makes, so that the two agree on sections and wordings.
struct DraftedDocumentTests {
    private func county() throws -> CheckedCounty {
        var county = try CheckedCounty {
            $0.texts = Texts(
                foreword: ["Vi vill mer."],
                assignment: ["Ett uppdrag."],
                purpose: ["Ett syfte."],
                audience: ["Alla."],
                validity: ["Till 2027."],
                isNot: ["Inte en plan."],
                method: ["I dialog."],
                nationalFrame: ["Ett mål."],
                perspectives: ["Flera."],
                currentSituation: ["Så är det."],
                vision: ["Dit ska vi."],
                implementation: ["Så gör vi."],
                join: ["Anslut er."],
                followUp: ["Vi följer upp."]
            )
            $0.glossary = [Term(term: "samhandling", explanation: "Att göra ihop.")]
            $0.sources = [Source(title: "En källa", publisher: "Länsstyrelsen")]
        }
        try county.act(.register(caseNumber: "801-1-2023"))
        try county.interview(["Många är rädda."])
        let cards = [try county.card("Trygga kvällar", statements: ["U1"]), try county.card("Ljus", by: "P2")]
        let links = GoalLinks(nationalGoals: ["d1"], focusItems: ["beredskap"], perspectives: ["barn"])
        let goal = try county.goal("Alla är trygga.", cards: cards, links: links)
        let action = try county.action(
            "Region Norr tänder lampor",
            for: goal,
            start: "2024-02-01",
            end: "2026-12-31",
            cards: cards
        )
        try county.claim("region", on: .action(id: action))
        try county.claim(
            "jouren",
            on: .action(id: action),
            part: .partner,
            state: .conditional(condition: "Medel; finns")
        )
        try county.indicator("Antal lampor", on: .action(id: action))
        return county
    }

    @Test(arguments: DraftOptions.Mode.allCases)
    func `the draft of a complete process has no stops`(_ mode: DraftOptions.Mode) throws {
        let session = try county().session
        let document = StrategyDraft(session: session, options: DraftOptions(mode: mode)).document
        let report = try #require(DraftChecks.run(session: session, document: document, mode: mode))
        #expect(report.findings.filter { $0.level == .stop }.map(\.line) == [])
        #expect(report.findings.filter { $0.check == 23 }.map(\.line) == [])
    }

    @Test func `an owner put as a fact in the drafted plan is caught`() throws {
        let session = try county().session
        var document = StrategyDraft(session: session).document
        document.blocks = document.blocks.map { block in
            guard case .table(var table) = block else { return block }
            table.rows = table.rows.map { row in
                row.map { cell in
                    Table.Cell(
                        cell.inlines.map { inline in
                            if case .text(let text) = inline {
                                .text(text.replacing("Föreslagen: ", with: ""))
                            } else {
                                inline
                            }
                        }
                    )
                }
            }
            return .table(table)
        }
        let report = try #require(DraftChecks.run(session: session, document: document, mode: .actionPlan))
        #expect(report.findings.filter { $0.check == 12 }.map(\.subject) == ["O1"])
    }
}
