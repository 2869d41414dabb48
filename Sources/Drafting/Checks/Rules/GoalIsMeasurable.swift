import Engine
package import Formats

/// 8. A goal of the SMART grammar begins with a verb, names a measure and a date, and uses no vague verb.
package struct GoalIsMeasurable: Rule {
    package static let number = 8
    package static let level = CheckLevel.warning
    package static let title = "Ett mätbart mål har verb, mått och datum"
    package static let explanation =
        "Mönstret är att + handling + slutresultat + mått + datum. Utan mått och datum går det inte att säga om målet "
        + "är nått. Ord som ”värna om” lovar ingenting som går att följa upp."
    package static let basis =
        "SMART-mallarna hos jamstall.nu och i Mål ska vara SMARTa. Mallarna är oense om ”utveckla”, så listan går att byta."

    /// Verbs that promise nothing one can follow up.
    package var vagueVerbs: [String]

    package init(vagueVerbs: [String] = GoalIsMeasurable.usualVagueVerbs) { self.vagueVerbs = vagueVerbs }

    package static let usualVagueVerbs = [
        "värna om", "ta tillvara", "tillgodose", "förbättra", "utveckla", "verka för", "arbeta för", "sträva efter",
        "främja", "uppmärksamma", "bidra till",
    ]

    package func findings(in input: CheckInput) -> [Finding] {
        input.lineage.liveGoals.filter { $0.grammar == .smart }.flatMap { goal in
            remarks(on: goal.text).map {
                Finding(Self.self, subject: goal.id.text, place: input.place(of: goal), text: $0.swedish)
            }
        }
    }

    package static let praise = Sentence("Verb, mått och datum finns. Bra.", "A verb, a measure and a date. Good.")

    /// What a reader would say of a wording; empty for a good one.
    package func remarks(on text: String) -> [Sentence] {
        var remarks: [Sentence] = []
        let words = SwedishText.words(in: text)
        if !beginsWithVerb(words) {
            remarks.append(
                Sentence(
                    "Målet börjar inte med ”att” och ett verb.",
                    "The goal does not begin with “att” (to) and a verb."
                )
            )
        }
        let spoken = " " + words.joined(separator: " ") + " "
        for vague in vagueVerbs where spoken.contains(" \(vague) ") {
            remarks.append(
                Sentence(
                    "”\(Swedish.capitalised(vague))” går inte att följa upp; välj ett verb som visar en förändring.",
                    "“\(Swedish.capitalised(vague))” cannot be followed up; choose a verb that shows a change."
                )
            )
        }
        if SwedishNumbers.quantity(in: text) == nil {
            remarks.append(Sentence("Målet saknar mått.", "The goal has no measure."))
        }
        if SwedishNumbers.date(in: text) == nil {
            remarks.append(Sentence("Målet saknar datum.", "The goal has no date."))
        }
        return remarks
    }

    private func beginsWithVerb(_ words: [String]) -> Bool {
        let verb = words.first == "att" ? words.dropFirst().first : words.first
        guard let verb else { return false }
        let short: Set<String> = ["få", "ge", "nå", "se", "bli", "gå", "stå", "ha", "ta", "göra", "vara"]
        if short.contains(verb) { return true }
        // After "att" any infinitive will do; without it only words that are hardly anything else.
        if words.first == "att" { return verb.hasSuffix("a") || verb.hasSuffix("as") }
        return verb.hasSuffix("era") || Self.usualVerbs.contains(verb)
    }

    private static let usualVerbs: Set<String> = [
        "öka", "minska", "halvera", "fördubbla", "införa", "utbilda", "skapa", "inrätta", "ta", "utveckla", "stärka",
        "förbättra", "säkra", "bygga", "följa", "höja", "sänka", "erbjuda", "starta", "utjämna", "jämna", "korta",
        "förebygga", "stoppa", "avskaffa", "genomföra", "fördela", "omfördela", "värna", "främja", "tillgodose",
    ]
}
