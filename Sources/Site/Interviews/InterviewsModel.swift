import Engine
import Formats

/// What the interviews said, all together: the notes, how far the coding has come, and each area in short.
struct InterviewsModel: Hashable, Sendable {
    var title: String
    /// Those of the page one looks at.
    var notes: [Note]
    var noteCount: Int
    /// The first note with something left to check.
    var next: String?
    var page: Int
    var pages: Int
    var coded: Int
    var statements: Int
    /// Beside these, how many may be none and count nowhere until somebody has spoken for them.
    var doubtful: Int
    /// The first of them.
    var firstDoubtful: NoteModel.Doubtful?
    var areas: [AreaSummary]
    var differences: [Difference]
    /// Nil until two coders have coded the same statements.
    var agreement: Agreement?
    var coders: [Coder]
    /// Whether the visitor may settle differences and invite coders.
    var leads: Bool
    var problem: Sentence?
    /// For whoever has it: where one came from.
    var hasConsole = false

    static let perPage = 50

    struct Note: Hashable, Sendable {
        var id: String
        var file: String
        var statements: Int
        var coded: Int
        /// Beside these, what may be no statement.
        var doubtful: Int
        /// Statements that a corrected note has lost and somebody must place or let go.
        var unplaced: Int
    }

    struct AreaSummary: Hashable, Sendable {
        var area: AreaLabel
        var statements: Int
        /// Sectors and interviews that raised the area, of those interviewed.
        var raised: Int
        var interviewed: Int
        var interviews: Int
        var counts: [Count]
        var quotes: [Quote]
        /// From which quotes can be chosen.
        var others: [Quote]
    }

    struct Count: Hashable, Sendable {
        var name: String
        var number: Int
        var interviews: Int
        /// Of the longest bar, in thousandths.
        var share: Int
    }

    struct Quote: Hashable, Sendable {
        var id: String
        var interview: String
        var text: String
        var isQuote: Bool
        /// Who said it, as closely as may be told outside.
        var respondent: String?
    }

    struct Difference: Hashable, Sendable {
        var id: String
        var interview: String
        var text: String
        /// "Makt, hindrande" for each coder, in order.
        var sayings: [String]
    }

    struct Agreement: Hashable, Sendable {
        var shared: Int
        /// Of areas and of categories as wholes, then each by itself.
        var rows: [Row]

        struct Row: Hashable, Sendable {
            var name: Sentence
            var isWhole: Bool
            /// Alike in per cent.
            var share: Int
            var kappa: Double?
        }
    }

    struct Coder: Hashable, Sendable {
        var id: String
        var coded: Int
        /// The link for a new coder, shown once, when it has just been made.
        var link: String?
    }
}

extension InterviewsModel {
    init(_ session: Session, seat: SeatID, page: Int = 1) {
        let leads = session.seats[seat]?.role != .coder
        let coded = session.codedStatements
        func isCoded(_ id: StatementID) -> Bool {
            leads ? coded.contains(id) : session.codings[CoderKey(statement: id, coder: seat)]?.withdrawn == false
        }
        var counts: [InterviewID: (statements: Int, coded: Int, doubtful: Int)] = [:]
        for statement in session.statements.values where statement.retired == nil {
            guard session.seen(statement, by: seat).counts else {
                counts[statement.interview, default: (0, 0, 0)].doubtful += 1
                continue
            }
            counts[statement.interview, default: (0, 0, 0)].statements += 1
            if isCoded(statement.id) { counts[statement.interview, default: (0, 0, 0)].coded += 1 }
        }
        let firstDoubtful = session.doubtful(for: seat).min { $0.stands(before: $1) }
        let unplaced = Dictionary(grouping: session.unplaced, by: \.interview).mapValues(\.count)
        let all = session.interviews.values
        let pages = max(1, (all.count + Self.perPage - 1) / Self.perPage)
        let shown = min(max(1, page), pages)
        self.init(
            title: session.process?.title ?? "",
            notes: all.dropFirst((shown - 1) * Self.perPage).prefix(Self.perPage).map { note in
                Note(
                    id: note.id.text,
                    file: note.file,
                    statements: counts[note.id]?.statements ?? 0,
                    coded: counts[note.id]?.coded ?? 0,
                    doubtful: counts[note.id]?.doubtful ?? 0,
                    unplaced: unplaced[note.id] ?? 0
                )
            },
            noteCount: all.count,
            next: all.first { note in counts[note.id].map { $0.coded < $0.statements } ?? false }?.id.text,
            page: shown,
            pages: pages,
            coded: counts.values.reduce(0) { $0 + $1.coded },
            statements: counts.values.reduce(0) { $0 + $1.statements },
            doubtful: counts.values.reduce(0) { $0 + $1.doubtful },
            firstDoubtful: firstDoubtful.map { .init($0) },
            areas: AreaSummary.all(session, for: seat),
            differences: leads
                ? session.differences.map { statement in
                    Difference(
                        id: statement.id.text,
                        interview: statement.interview.text,
                        text: statement.text,
                        sayings: session.codings(of: statement.id).map { session.words(of: $0) }
                    )
                } : [],
            agreement: leads ? session.agreement.map { Agreement($0, in: session) } : nil,
            coders: leads
                ? session.seats.values.filter { $0.role == .coder }.map { coder in
                    Coder(
                        id: coder.id.text,
                        coded: session.codings.values.count { $0.coder == coder.id && !$0.withdrawn },
                        link: nil
                    )
                } : [],
            leads: leads,
            problem: nil
        )
    }
}

extension InterviewsModel.AreaSummary {
    /// As many from which quotes are chosen on the page itself; the others are reached in their notes.
    private static let most = 40

    static func all(_ session: Session, for seat: SeatID) -> [Self] {
        let summary = InterviewSummary(session, others: most, for: seat)
        let respondents = session.disclosed.compactMapValues { $0.words(in: session.process) }
        func quote(_ statement: Statement) -> InterviewsModel.Quote {
            InterviewsModel.Quote(
                id: statement.id.text,
                interview: statement.interview.text,
                text: statement.text,
                isQuote: statement.quote,
                respondent: respondents[statement.interview]
            )
        }
        return summary.parts.compactMap { part in
            guard let label = session.label(of: part.area) else { return nil }
            let longest = part.categories.map(\.statements).max() ?? 0
            return Self(
                area: label,
                statements: part.statements,
                raised: part.sectors,
                interviewed: summary.sectors,
                interviews: part.interviews,
                counts: part.categories.map { category in
                    InterviewsModel.Count(
                        name: session.process?.codes.first { $0.id == category.code }?.name ?? category.code.text,
                        number: category.statements,
                        interviews: category.interviews,
                        share: longest > 0 ? category.statements * 1_000 / longest : 0
                    )
                },
                quotes: part.chosen.map(quote),
                others: part.others.map(quote)
            )
        }
    }
}

extension InterviewsModel.Agreement {
    fileprivate init(_ agreement: CodingAgreement, in session: Session) {
        func row(_ name: Sentence, _ measure: CoderAgreement, isWhole: Bool = false) -> Row {
            Row(
                name: name,
                isWhole: isWhole,
                share: Int(((measure.share ?? 0) * 100).rounded()),
                kappa: measure.kappa
            )
        }
        let areas = session.areaLabels.compactMap { label in
            agreement.byArea[label.id].map { row(Sentence(same: "\(label.sign) \(label.name)"), $0) }
        }
        let categories = (session.process?.codes ?? []).compactMap { code in
            agreement.byCategory[code.id].map { row(Sentence(same: code.name), $0) }
        }
        shared = agreement.areas.items
        rows =
            [row(Sentence("Område", "Area"), agreement.areas, isWhole: true)] + areas
            + [row(Sentence("Kategori", "Category"), agreement.categories, isWhole: true)] + categories
    }
}

extension Session {
    fileprivate func words(of coding: Coding) -> String {
        let code = process?.codes.first { $0.id == coding.category }?.name
        let words = [label(of: coding.area).map { "\($0.sign) \($0.name)" }, code].compactMap { $0 }
        return words.isEmpty ? "–" : words.joined(separator: ", ")
    }
}
