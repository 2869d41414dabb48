import Engine

/// 5. Each area has a problem text, a goal and a figure with its source.
package struct AreaIsComplete: Rule {
    package static let number = 5
    package static let level = CheckLevel.warning
    package static let title = "Varje område har problembeskrivning, mål och belagda siffror"
    package static let explanation =
        "Ett mål svarar på ett problem, och problemet ska gå att se i länets siffror. Skriv det som saknas. "
        + "Exempelsiffror ska bytas ut innan strategin ges ut."
    package static let basis = "Så är områdena byggda i Gävleborg, Västra Götaland och Västernorrland."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let goals = Dictionary(grouping: input.lineage.liveGoals, by: \.area)
        return input.process.areas.flatMap { area in
            var lacks: [String] = []
            if !area.problem.contains(where: \.isLetter) { lacks.append("Problembeskrivningen saknas.") }
            if goals[area.id] == nil { lacks.append("Området har inget mål.") }
            let sourced = area.figures.filter { $0.source.contains(where: \.isLetter) }
            if sourced.isEmpty {
                lacks.append("Ingen siffra med källa beskriver läget.")
            } else if sourced.allSatisfy(\.constructed) {
                lacks.append("Alla siffror är exempel och ska bytas ut före publicering.")
            }
            return lacks.map { Finding(Self.self, subject: area.id.text, place: input.place(of: area), text: $0) }
        }
    }
}
