import Engine
import Formats

/// What the interviews said, all together: the notes, how far the coding has come, and each area in short.
struct InterviewsModel: Hashable, Sendable {
    var title: String
    var notes: [Note]
    var coded: Int
    var statements: Int
    var areas: [AreaSummary]
    var differences: [Difference]
    /// Nil until two coders have coded the same statements.
    var agreement: Agreement?
    var coders: [Coder]
    /// Whether the visitor may settle differences and invite coders.
    var leads: Bool
    var problem: Sentence?
    var seed: String

    struct Note: Hashable, Sendable {
        var id: String
        var file: String
        var statements: Int
        var coded: Int
    }

    struct AreaSummary: Hashable, Sendable {
        var area: AreaLabel
        var statements: Int
        /// Sectors that raised the area, of those interviewed.
        var raised: Int
        var interviewed: Int
        var counts: [Count]
        var quotes: [String]
    }

    struct Count: Hashable, Sendable {
        var name: String
        var number: Int
        /// Of the longest bar, in thousandths.
        var share: Int
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
        /// Of areas and of categories: share alike in per cent, and Cohen's kappa.
        var areas: Measure
        var categories: Measure

        struct Measure: Hashable, Sendable {
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
    init(_ session: Session, seat: SeatID, seed: String) {
        let process = session.process
        let live = session.statements.values.filter { $0.retired == nil }
        let leads = session.seats[seat]?.role != .coder
        func isCoded(_ id: StatementID) -> Bool {
            leads ? session.isCoded(id) : session.codings[CoderKey(statement: id, coder: seat)]?.withdrawn == false
        }
        let byNote = Dictionary(grouping: live, by: \.interview)
        let sectors = Dictionary(
            uniqueKeysWithValues: session.interviews.values.compactMap { note in note.sector.map { (note.id, $0) } }
        )
        self.init(
            title: process?.title ?? "",
            notes: session.interviews.values.map { note in
                let statements = byNote[note.id] ?? []
                return Note(
                    id: note.id.text,
                    file: note.file,
                    statements: statements.count,
                    coded: statements.count { isCoded($0.id) }
                )
            },
            coded: live.count { isCoded($0.id) },
            statements: live.count,
            areas: session.areaLabels.map { label in
                let here = live.filter { $0.area == label.id }
                let most = process?.codes.map { code in here.count { $0.category == code.id } }.max() ?? 0
                return AreaSummary(
                    area: label,
                    statements: here.count,
                    raised: Set(here.compactMap { sectors[$0.interview] }).count,
                    interviewed: Set(sectors.values).count,
                    counts: (process?.codes ?? []).map { code in
                        let number = here.count { $0.category == code.id }
                        return Count(name: code.name, number: number, share: most > 0 ? number * 1_000 / most : 0)
                    },
                    quotes: here.filter(\.chosen).map(\.text)
                )
            },
            differences: leads
                ? session.differences.map { statement in
                    Difference(
                        id: statement.id.text,
                        interview: statement.interview.text,
                        text: statement.text,
                        sayings: session.codings(of: statement.id).map { session.words(of: $0) }
                    )
                } : [],
            agreement: leads ? session.agreement : nil,
            coders: leads
                ? session.seats.values.filter { $0.role == .coder }.map { coder in
                    Coder(
                        id: coder.id.text,
                        coded: session.codings.values.count { $0.coder == coder.id && !$0.withdrawn },
                        link: nil
                    )
                } : [],
            leads: leads,
            problem: nil,
            seed: seed
        )
    }
}

extension Session {
    fileprivate func words(of coding: Coding) -> String {
        let code = process?.codes.first { $0.id == coding.category }?.name
        let words = [label(of: coding.area).map { "\($0.sign) \($0.name)" }, code].compactMap { $0 }
        return words.isEmpty ? "–" : words.joined(separator: ", ")
    }
}
