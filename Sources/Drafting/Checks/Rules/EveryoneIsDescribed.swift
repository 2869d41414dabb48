import Engine

/// 19. What is said of the county tells of girls and boys, of ages, of origin and of disability.
package struct EveryoneIsDescribed: Rule {
    package static let number = 19
    package static let level = CheckLevel.notice
    package static let title = "Det syns vilka som inte beskrivs"
    package static let explanation =
        "Kvinnor och män är inga enhetliga grupper. Här syns vilka som varken nuläget, områdena eller målen nämner: "
        + "flickor och pojkar, åldrar, bakgrund eller funktionsnedsättning. Beskriv dem, eller skriv varför de inte är med."
    package static let basis =
        "Jämställdhetsmyndighetens stöd för länsstrategier om intersektionella analyser; SKR:s vägledning för "
        + "jämställda beslut."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let places: [CanonicalSection] = [.currentSituation, .vision, .areas]
        let texts = places.flatMap { input.section($0.anchor)?.lines ?? [] }
        let words = Set(texts.flatMap { SwedishText.words(in: $0) })
        return Self.groups.compactMap { group in
            let isDescribed = words.contains { word in group.beginnings.contains { word.hasPrefix($0) } }
            if isDescribed { return nil }
            return Finding(
                Self.self,
                subject: group.subject,
                place: Swedish.list(places.map { $0.title(input.process) }),
                text: "Ingenstans sägs något om \(group.name)."
            )
        }
    }

    private struct Group {
        let subject: String
        let name: String
        /// What words about the group begin with.
        let beginnings: [String]
    }

    private static let groups = [
        Group(subject: "flickor-pojkar", name: "flickor och pojkar", beginnings: ["flick", "pojk", "tjej", "kill"]),
        Group(
            subject: "alder",
            name: "olika åldrar",
            beginnings: ["ålder", "åldr", "äldre", "ung", "barn", "pensionär", "senior"]
        ),
        Group(
            subject: "bakgrund",
            name: "härkomst och bakgrund",
            beginnings: [
                "utrikes", "utländsk", "ursprung", "härkomst", "etnisk", "etnicitet", "nyanländ", "invandr", "migra",
                "minoritet", "samer", "samisk", "urfolk", "romer", "romsk", "rasis",
            ]
        ),
        Group(
            subject: "funktionsnedsattning",
            name: "personer med funktionsnedsättning",
            beginnings: ["funktionsned", "funktionsvari", "funktionshind", "funktionsrätt"]
        ),
    ]
}
