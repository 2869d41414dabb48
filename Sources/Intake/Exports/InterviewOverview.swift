package import Engine

/// What the interviews said, area by area, and how far the coding has come; for programs and for the command line.
package struct InterviewOverview: Hashable, Codable, Sendable {
    package var interviews: Int
    package var sectors: Int
    package var statements: Int
    /// Statements whose code somebody has given; for a coder, those the coder has.
    package var checked: Int
    /// Beside the statements, what may be none and waits for somebody's word.
    package var doubtful: Int
    package var areas: [Area]
    /// Null until two coders have coded the same statements.
    package var agreement: Agreement?
    package var differences: [Difference]
    /// Statements that a corrected note has lost and somebody must place or let go.
    package var unplaced: [Unplaced]

    package struct Area: Hashable, Codable, Sendable {
        /// Null for statements of no area.
        package var id: String?
        package var name: String?
        package var statements: Int
        package var interviews: Int
        package var sectors: Int
        package var categories: [Category]
        package var chosen: [Quote]
    }

    package struct Category: Hashable, Codable, Sendable {
        package var id: String
        package var name: String
        package var statements: Int
        package var interviews: Int
        /// It stands on one interview alone.
        package var singleSource: Bool
    }

    package struct Quote: Hashable, Codable, Sendable {
        package var id: String
        package var text: String
        /// Who said it, as closely as may be told.
        package var respondent: String?
        package var quote: Bool
    }

    package struct Agreement: Hashable, Codable, Sendable {
        package var coders: [String]
        package var statements: Int
        package var area: Measure
        package var category: Measure
        package var byArea: [String: Measure]
        package var byCategory: [String: Measure]
    }

    package struct Measure: Hashable, Codable, Sendable {
        /// From 0 to 1.
        package var share: Double?
        /// Cohen's kappa; null where chance explains all.
        package var kappa: Double?

        init(_ agreement: CoderAgreement) { (share, kappa) = (agreement.share, agreement.kappa) }
    }

    package struct Difference: Hashable, Codable, Sendable {
        package var statement: String
        package var text: String
        package var codings: [Said]

        package struct Said: Hashable, Codable, Sendable {
            package var coder: String
            package var area: String?
            package var category: String?
        }
    }

    package struct Unplaced: Hashable, Codable, Sendable {
        package var interview: String
        package var id: String
        package var text: String
    }
}

extension InterviewOverview {
    /// - Parameter coder: who asks, when it is one who codes: coders work on their own, and see nothing of each other.
    package init(_ session: Session, for coder: SeatID? = nil) {
        let summary = InterviewSummary(session, for: coder)
        let respondents = session.disclosed.compactMapValues { $0.words(in: session.process) }
        self.init(
            interviews: summary.interviews,
            sectors: summary.sectors,
            statements: summary.statements,
            checked: summary.checked,
            doubtful: summary.doubtful,
            areas: summary.parts.map { part in
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
            },
            agreement: coder == nil ? session.agreement.map(Agreement.init) : nil,
            differences: coder == nil
                ? session.differences.map { statement in
                    Difference(
                        statement: statement.id.text,
                        text: statement.text,
                        codings: session.codings(of: statement.id).map {
                            .init(coder: $0.coder.text, area: $0.area?.text, category: $0.category?.text)
                        }
                    )
                } : [],
            unplaced: session.unplaced.map {
                Unplaced(interview: $0.interview.text, id: $0.id.text, text: $0.text)
            }
        )
    }
}

extension InterviewOverview.Agreement {
    init(_ found: CodingAgreement) {
        func named<ID>(_ measures: [Identifier<ID>: CoderAgreement]) -> [String: InterviewOverview.Measure] {
            Dictionary(uniqueKeysWithValues: measures.map { ($0.key.text, InterviewOverview.Measure($0.value)) })
        }
        self.init(
            coders: found.coders.map(\.text),
            statements: found.areas.items,
            area: InterviewOverview.Measure(found.areas),
            category: InterviewOverview.Measure(found.categories),
            byArea: named(found.byArea),
            byCategory: named(found.byCategory)
        )
    }
}
