import Engine

/// 25. A level has one name throughout: the county's own.
package struct TermsAreConsistent: Rule {
    package static let number = 25
    package static let level = CheckLevel.warning
    package static let title = "Varje nivå har ett och samma namn"
    package static let explanation =
        "Samma nivå heter målbild, viljeinriktning eller regionalt mål i olika län. Blandas orden undrar läsaren om det "
        + "är olika saker. Byt ordet, eller förklara det i begreppslistan."
    package static let basis = "Egen regel efter nivåernas namn i sjutton länsstrategier."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let levels = input.process.levels
        let own =
            [levels.area, levels.vision, levels.smart, levels.action].flatMap(\.forms)
            + input.process.glossary.map { $0.term.lowercased() }
        let texts = places(in: input)
        return [(levels.area, Self.areas), (levels.vision, Self.goals), (levels.action, Self.actions)]
            .flatMap { level, names in names.map { (level, $0) } }
            .compactMap { level, name in
                // A word the county has given a meaning of its own is not a slip.
                if name.forms.contains(where: { form in own.contains { $0.contains(form) } }) { return nil }
                let met = texts.filter { text in
                    name.forms.contains { (" " + text.words + " ").contains(" \($0) ") }
                }
                guard let first = met.first else { return nil }
                return Finding(
                    Self.self,
                    subject: name.singular,
                    place: first.place,
                    text:
                        "Ordet ”\(name.singular)” förekommer i \(Swedish.number(met.count)) \(met.count == 1 ? "text" : "texter"); "
                        + "nivån heter ”\(level.singular)”."
                )
            }
    }

    private func places(in input: CheckInput) -> [(place: String, words: String)] {
        let sections = TextSection.allCases.map { section in
            (section.title, input.process.texts[section].joined(separator: " "))
        }
        let areas = input.process.areas.map { (input.place(of: $0), $0.problem) }
        return (sections + areas).map { (place: $0.0, words: SwedishText.words(in: $0.1).joined(separator: " ")) }
    }

    // "Delmål" is left out: it is the national word. So is "åtgärd", which has an everyday meaning.
    private static let areas = [
        LevelName(
            singular: "prioriterat område",
            plural: "prioriterade områden",
            definite: "det prioriterade området",
            definitePlural: "de prioriterade områdena",
            neuter: true
        ),
        name("fokusområde", "fokusområden", "fokusområdet", "fokusområdena"),
        name("insatsområde", "insatsområden", "insatsområdet", "insatsområdena"),
        name("utvecklingsområde", "utvecklingsområden", "utvecklingsområdet", "utvecklingsområdena"),
    ]
    private static let goals = [
        name("målbild", "målbilder", "målbilden", "målbilderna"),
        name("viljeinriktning", "viljeinriktningar", "viljeinriktningen", "viljeinriktningarna"),
        name("regionalt mål", "regionala mål", "det regionala målet", "de regionala målen"),
        name("målsättning", "målsättningar", "målsättningen", "målsättningarna"),
        name("inriktningsmål", "inriktningsmål", "inriktningsmålet", "inriktningsmålen"),
    ]
    private static let actions = [
        name("aktivitet", "aktiviteter", "aktiviteten", "aktiviteterna"),
        name("insats", "insatser", "insatsen", "insatserna"),
    ]

    private static func name(_ one: String, _ many: String, _ theOne: String, _ theMany: String) -> LevelName {
        LevelName(singular: one, plural: many, definite: theOne, definitePlural: theMany)
    }
}

extension LevelName {
    /// The four forms in lower case.
    fileprivate var forms: [String] { [singular, plural, definite, definitePlural].map { $0.lowercased() } }
}

extension TextSection {
    /// What a reader calls the section.
    package var title: String {
        switch self {
        case .foreword: "Förord"
        case .assignment: "Uppdrag"
        case .purpose: "Syfte"
        case .audience: "Målgrupp"
        case .validity: "Giltighet"
        case .isNot: "Vad strategin inte är"
        case .method: "Så togs strategin fram"
        case .nationalFrame: "Nationella och internationella mål"
        case .perspectives: "Perspektiv och utgångspunkter"
        case .currentSituation: "Nuläge i länet"
        case .vision: "Vision"
        case .implementation: "Genomförande"
        case .join: "Anslut er verksamhet"
        case .followUp: "Uppföljning och utvärdering"
        }
    }
}
