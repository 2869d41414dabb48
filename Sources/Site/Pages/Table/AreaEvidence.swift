import Engine
import Formats

/// What the interviews said of one area, category by category, and how widely it was said.
struct AreaEvidence: Hashable, Sendable {
    var area: AreaLabel
    /// In the order of the process's categories; those without one last.
    var groups: [Group]
    /// In how many of the interviewed sectors somebody raised the area; nil while no interview has a sector.
    var spread: Spread?

    var statements: [Statement] { groups.flatMap(\.statements) }
    /// Chosen by people as speaking for many.
    var chosen: [Statement] { statements.filter(\.isChosen) }

    struct Group: Hashable, Sendable {
        /// Nil for what nobody has put in a category.
        var category: String?
        var statements: [Statement]
        /// How many interviews they come from.
        var interviews: Int

        /// Those that nobody has chosen.
        var others: [Statement] { statements.filter { !$0.isChosen } }
    }

    struct Statement: Hashable, Sendable {
        var id: String
        var interview: String
        var text: String
        /// Who said it, as closely as may be told.
        var respondent: String?
        var isQuote: Bool
        var isChosen: Bool

        /// A quotation looks like one.
        var words: String { isQuote ? "”\(text)”" : text }
        var source: String { [respondent, id].compactMap(\.self).joined(separator: ", ") }
    }

    struct Spread: Hashable, Sendable {
        var raised: Int
        var interviewed: Int

        var words: Sentence {
            Sentence(
                "\(raised) av \(interviewed) intervjuade sektorer tog upp det",
                "\(raised) of \(interviewed) interviewed sectors raised it"
            )
        }
    }
}

extension Session {
    /// Statements of these areas, told apart no closer than `disclosed` lets them.
    func evidence(in areas: [AreaID]) -> [AreaEvidence] {
        let interviewed = Set(interviews.values.compactMap(\.sector))
        let respondents = disclosed.compactMapValues { $0.words(in: process) }
        let codes = process?.codes ?? []
        return areas.compactMap { id in
            guard let label = label(of: id) else { return nil }
            let said = statements.values.filter { $0.counts && $0.area == id }
            if said.isEmpty { return nil }
            let byCategory = Dictionary(grouping: said) { statement in codes.first { $0.id == statement.category }?.id }
            let order: [CodeID?] = codes.map(\.id) + [nil]
            return AreaEvidence(
                area: label,
                groups: order.compactMap { category in
                    guard let here = byCategory[category] else { return nil }
                    return AreaEvidence.Group(
                        category: codes.first { $0.id == category }?.name,
                        statements: here.map { statement in
                            AreaEvidence.Statement(
                                id: statement.id.text,
                                interview: statement.interview.text,
                                text: statement.text,
                                respondent: respondents[statement.interview],
                                isQuote: statement.quote,
                                isChosen: statement.chosen
                            )
                        },
                        interviews: Set(here.map(\.interview)).count
                    )
                },
                spread: interviewed.isEmpty
                    ? nil
                    : .init(
                        raised: Set(said.compactMap { interviews[$0.interview]?.sector }).count,
                        interviewed: interviewed.count
                    )
            )
        }
    }
}
