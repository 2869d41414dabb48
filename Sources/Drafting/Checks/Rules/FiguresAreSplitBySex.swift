import Engine

/// 6. Figures and indicators on persons show women and men, source and year, or say why not.
package struct FiguresAreSplitBySex: Rule {
    package static let number = 6
    package static let level = CheckLevel.stop
    package static let title = "Siffror om människor är uppdelade på kön"
    package static let explanation =
        "Individbaserad statistik ska visas för kvinnor och män, om det inte finns särskilda skäl mot det. Fyll i båda "
        + "värdena, källa och år, eller skriv skälet."
    package static let basis =
        "14 § förordningen (2001:100) om den officiella statistiken; SKR:s Checklista för jämställda beslut."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        figures(in: input) + indicators(in: input)
    }

    private func figures(in input: CheckInput) -> [Finding] {
        input.process.areas.flatMap { area in
            area.figures.filter(\.individuals).compactMap { figure in
                var lacks: [String] = []
                if figure.reasonNotSplit == nil {
                    if figure.women == nil { lacks.append("kvinnor") }
                    if figure.men == nil { lacks.append("män") }
                }
                if !figure.source.contains(where: \.isLetter) { lacks.append("källa") }
                if figure.year == nil { lacks.append("år") }
                if lacks.isEmpty { return nil }
                return Finding(
                    Self.self,
                    subject: figure.id.text,
                    place: input.place(of: area),
                    text: "Siffran ”\(figure.label)” saknar \(Swedish.list(lacks))."
                )
            }
        }
    }

    private func indicators(in input: CheckInput) -> [Finding] {
        let goals = Set(input.lineage.liveGoals.map(\.id))
        let actions = Set(input.lineage.liveActions.map(\.id))
        return input.session.indicators.values.compactMap { indicator in
            switch indicator.subject {
            case .goal(let id): if !goals.contains(input.session.representative(of: id)) { return nil }
            case .action(let id): if !actions.contains(id) { return nil }
            }
            guard !indicator.bySex, indicator.reasonNotSplit == nil,
                let word = SwedishText.words(in: indicator.text).first(where: { Self.persons.contains($0) })
            else { return nil }
            return Finding(
                Self.self,
                subject: indicator.id.text,
                place: input.place(of: indicator.subject),
                text: "Indikatorn \(SwedishText.excerpt(indicator.text)) räknar människor (”\(word)”) men är inte "
                    + "uppdelad på kön och säger inte varför."
            )
        }
    }

    /// Whole words only: a "barnombud" counts offices, not children.
    private static let persons: Set<String> = [
        "personer", "invånare", "människor", "individer", "elever", "barn", "unga", "ungdomar", "anställda",
        "medarbetare", "chefer", "ledare", "deltagare", "föräldrar", "vårdnadshavare", "patienter", "brukare",
        "ledamöter", "förtroendevalda", "studenter", "lärare", "arbetslösa", "sjukskrivna", "utsatta", "våldsutsatta",
        "våldsutövare", "nyanlända", "äldre", "pensionärer", "företagare", "sysselsatta",
    ]
}
