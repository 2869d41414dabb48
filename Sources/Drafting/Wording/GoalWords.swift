import Engine

/// What goals are called: the county's word for one kind of them, or both words when both kinds are there.
struct GoalWords {
    let levels: Levels
    /// Whose goals they are: "länet", or "länen" when several counties share a strategy.
    var county = "länet"

    func noun(_ grammar: Grammar) -> Noun {
        switch grammar {
        case .vision: levels.vision.noun
        case .smart: levels.smart.noun
        }
    }

    /// The noun for a mixed group: the county's own when all are of one kind, else plainly "mål".
    func noun(for goals: some Sequence<Goal>) -> Noun {
        let kinds = Set(goals.map(\.grammar))
        if kinds.count > 1 { return .goal }
        return noun(kinds.first ?? .vision)
    }

    /// "nio målbilder", "nio målbilder och två mätbara mål".
    func counted(_ goals: some Sequence<Goal>) -> String {
        let parts = Grammar.allCases.compactMap { grammar in
            let count = goals.count { $0.grammar == grammar }
            return count == 0 ? nil : noun(grammar).counted(count)
        }
        return parts.isEmpty ? "inga \(levels.vision.plural)" : Swedish.list(parts)
    }

    /// "Målbild", as the first line of a callout.
    func title(of goal: Goal) -> String { Swedish.capitalised(noun(goal.grammar).singular) }

    /// The goal as a whole sentence: a goal that begins with "att" is put after "Det mätbara målet är".
    func sentence(_ goal: Goal) -> String {
        let noun = noun(goal.grammar)
        guard goal.grammar == .smart, goal.text.lowercased().hasPrefix("att ") else {
            return Swedish.sentence(goal.text)
        }
        return Swedish.sentence("\(noun.definite) är \(Swedish.lowercased(goal.text))")
    }

    /// How a goal of this kind is to be read.
    func reading(_ grammar: Grammar) -> String {
        switch grammar {
        case .vision:
            "\(Swedish.capitalised(levels.vision.definitePlural)) är skrivna i presens, som om de redan vore sanna. "
                + "De visar vart \(county) vill nå, inte hur långt \(county == "länen" ? "de" : "det") har kommit."
        case .smart:
            "\(Swedish.capitalised(levels.smart.definitePlural)) anger vad som ska uppnås, hur det mäts och när det "
                + "ska vara klart."
        }
    }
}
