import Engine
import Formats
import Intake
import Journal

extension Verb {
    static let interviews = Verb(
        "interviews",
        Sentence(
            "vad intervjuerna sade, och hur långt kodningen kommit",
            "what the interviews said, and how far the coding is"
        ),
        usage: "--database FIL",
        options: [.database, .json],
        details: Sentence(
            "Område för område: hur många sektorer och intervjuer som lyfte det, utsagor per kategori, och de citat som valts.\nSedan hur mycket som är granskat, hur lika två kodare har kodat, vad de är oense om, och vad en rättad anteckning har tappat.\nVem som talar anges bara så nära att minst tre intervjuade delar det.",
            "Area by area: how many sectors and interviews raised it, statements by category, and the quotes that were chosen.\nThen how much is checked, how alike two coders have coded, where they differ, and what a corrected note has lost.\nWho speaks is told only as closely as at least three interviewees share it."
        )
    ) { asked in
        let report = InterviewAccount(try Journal.read(asked.database))
        if asked.has(.json) {
            asked.terminal.result(bytes: try JSONReport.bytes(report))
        } else {
            report.show(asked.terminal)
        }
        return .success
    }
}

/// What `interviews` tells.
private struct InterviewAccount: Encodable {
    let interviews: Int
    let sectors: Int
    let statements: Int
    let checked: Int
    let areas: [Area]
    let agreement: Agreement?
    let differences: [Difference]
    let unplaced: [Unplaced]

    struct Area: Encodable {
        /// Null for statements of no area.
        let id: String?
        let name: String?
        let statements: Int
        let interviews: Int
        let sectors: Int
        let categories: [Category]
        let chosen: [Quote]
    }

    struct Category: Encodable {
        let id: String
        let name: String
        let statements: Int
        let interviews: Int
        /// It stands on one interview alone.
        let singleSource: Bool
    }

    struct Quote: Encodable {
        let id: String
        let text: String
        let respondent: String?
        let quote: Bool
    }

    struct Agreement: Encodable {
        let coders: [String]
        let statements: Int
        let area: Measure
        let category: Measure
        let byArea: [String: Measure]
        let byCategory: [String: Measure]
    }

    struct Measure: Encodable {
        /// From 0 to 1.
        let share: Double?
        /// Cohen's kappa; null where chance explains all.
        let kappa: Double?

        init(_ agreement: CoderAgreement) { (share, kappa) = (agreement.share, agreement.kappa) }
    }

    struct Difference: Encodable {
        let statement: String
        let text: String
        let codings: [Said]

        struct Said: Encodable {
            let coder: String
            let area: String?
            let category: String?
        }
    }

    struct Unplaced: Encodable {
        let interview: String
        let id: String
        let text: String
    }

    init(_ session: Session) {
        let summary = InterviewSummary(session)
        let respondents = session.disclosed.compactMapValues { $0.words(in: session.process) }
        interviews = summary.interviews
        sectors = summary.sectors
        statements = summary.statements
        checked = summary.checked
        areas = summary.parts.map { part in
            Area(
                id: part.area?.text,
                name: part.area.flatMap { session.area($0)?.short },
                statements: part.statements,
                interviews: part.interviews,
                sectors: part.sectors,
                categories: part.categories.map { category in
                    Category(
                        id: category.code.text,
                        name: session.process?.codes.first { $0.id == category.code }?.name ?? category.code.text,
                        statements: category.statements,
                        interviews: category.interviews,
                        singleSource: category.isSingle
                    )
                },
                chosen: part.chosen.map {
                    Quote(
                        id: $0.id.text,
                        text: $0.text,
                        respondent: respondents[$0.interview],
                        quote: $0.quote
                    )
                }
            )
        }
        agreement = session.agreement.map { found in
            func named<ID>(_ measures: [Identifier<ID>: CoderAgreement]) -> [String: Measure] {
                Dictionary(uniqueKeysWithValues: measures.map { ($0.key.text, Measure($0.value)) })
            }
            return Agreement(
                coders: found.coders.map(\.text),
                statements: found.areas.items,
                area: Measure(found.areas),
                category: Measure(found.categories),
                byArea: named(found.byArea),
                byCategory: named(found.byCategory)
            )
        }
        differences = session.differences.map { statement in
            Difference(
                statement: statement.id.text,
                text: statement.text,
                codings: session.codings(of: statement.id).map {
                    .init(coder: $0.coder.text, area: $0.area?.text, category: $0.category?.text)
                }
            )
        }
        unplaced = session.unplaced.map {
            Unplaced(interview: $0.interview.text, id: $0.id.text, text: $0.text)
        }
    }

    func show(_ terminal: Terminal) {
        func say(_ swedish: String, _ english: String) {
            terminal.result(Sentence(swedish, english).text(in: terminal.language))
        }
        say(
            "\(counted(statements, "utsaga", "utsagor")) ur \(counted(interviews, "intervju", "intervjuer")); \(checked) av \(statements) kontrollerade",
            "\(counted(statements, "statement", "statements")) from \(counted(interviews, "interview", "interviews")); \(checked) of \(statements) checked"
        )
        for area in areas {
            say(
                "\n\(area.name ?? "Inget område"): \(area.sectors) av \(sectors) intervjuade sektorer, \(counted(area.interviews, "intervju", "intervjuer")), \(counted(area.statements, "utsaga", "utsagor"))",
                "\n\(area.name ?? "No area"): \(area.sectors) of \(sectors) interviewed sectors, \(counted(area.interviews, "interview", "interviews")), \(counted(area.statements, "statement", "statements"))"
            )
            for category in area.categories where category.statements > 0 {
                say(
                    "  \(category.name): \(category.statements)\(category.singleSource ? " (en enda källa)" : "")",
                    "  \(category.name): \(category.statements)\(category.singleSource ? " (a single source)" : "")"
                )
            }
            for quote in area.chosen {
                terminal.result(
                    "  ”\(quote.text)” (\([quote.respondent, quote.id].compactMap(\.self).joined(separator: ", ")))"
                )
            }
        }
        if let agreement {
            say(
                "\nTvå kodare, \(counted(agreement.statements, "utsaga", "utsagor")) gemensamt: område \(words(agreement.area)), kategori \(words(agreement.category))",
                "\nTwo coders, \(counted(agreement.statements, "statement", "statements")) in common: area \(words(agreement.area)), category \(words(agreement.category))"
            )
        }
        for difference in differences {
            say(
                "  oense: \(difference.statement) \(difference.text.firstWords)",
                "  differ: \(difference.statement) \(difference.text.firstWords)"
            )
        }
        for lost in unplaced {
            say(
                "  att placera: \(lost.id) (\(lost.interview)) \(lost.text.firstWords)",
                "  to place: \(lost.id) (\(lost.interview)) \(lost.text.firstWords)"
            )
        }
    }

    /// "83 %, kappa 0,67"
    private func words(_ measure: Measure) -> String {
        let share = Int(((measure.share ?? 0) * 100).rounded())
        let kappa = measure.kappa.map { kappa in
            let whole = Int((abs(kappa) * 100).rounded())
            return "\(kappa < 0 ? "−" : "")\(whole / 100),\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
        }
        return "\(share) %, kappa \(kappa ?? "–")"
    }
}
