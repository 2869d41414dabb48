package import Engine

/// A noun in the forms running text needs.
package struct Noun: Hashable, Sendable {
    package let singular: String
    package let plural: String
    package let definite: String
    package let definitePlural: String
    package let gender: Swedish.Gender

    package init(
        _ singular: String,
        _ plural: String,
        _ definite: String,
        _ definitePlural: String,
        _ gender: Swedish.Gender = .common
    ) {
        self.singular = singular
        self.plural = plural
        self.definite = definite
        self.definitePlural = definitePlural
        self.gender = gender
    }

    /// "en intervju", "ett inspel", "tolv intervjuer", "13 inspel"; "ingen intervju" is for the sentence to say.
    package func counted(_ count: Int) -> String { "\(Swedish.number(count, gender)) \(form(count))" }

    /// "inga intervjuer" or the count.
    package func countedOrNone(_ count: Int) -> String { count == 0 ? "inga \(plural)" : counted(count) }

    /// The bare noun by count.
    package func form(_ count: Int) -> String { count == 1 ? singular : plural }

    /// "en målbild", "ett område".
    package var indefinite: String { "\(gender == .neuter ? "ett" : "en") \(singular)" }

    /// "ingen målbild", "inget område".
    package var none: String { "\(gender == .neuter ? "inget" : "ingen") \(singular)" }

    /// "en annan" or "ett annat".
    package var another: String { gender == .neuter ? "ett annat" : "en annan" }

    /// "någon målbild", "något område".
    package var someOne: String { "\(gender == .neuter ? "något" : "någon") \(singular)" }

    /// "den" or "det", the word that stands for it.
    package var pronoun: String { gender == .neuter ? "det" : "den" }

    /// "varje målbild", "varje prioriterat område".
    package var each: String { "varje \(singular)" }
}

extension Noun {
    package static let interview = Noun("intervju", "intervjuer", "intervjun", "intervjuerna")
    package static let statement = Noun("utsaga", "utsagor", "utsagan", "utsagorna")
    package static let interviewStatement = Noun(
        "intervjuutsaga",
        "intervjuutsagor",
        "intervjuutsagan",
        "intervjuutsagorna"
    )
    package static let contribution = Noun("inspel", "inspel", "inspelet", "inspelen", .neuter)
    package static let table = Noun("bord", "bord", "bordet", "borden", .neuter)
    package static let workshop = Noun("workshop", "workshoppar", "workshoppen", "workshopparna")
    package static let participant = Noun("deltagare", "deltagare", "deltagaren", "deltagarna")
    package static let organisation = Noun("organisation", "organisationer", "organisationen", "organisationerna")
    package static let sector = Noun("sektor", "sektorer", "sektorn", "sektorerna")
    package static let interviewedSector = Noun(
        "intervjuad sektor",
        "intervjuade sektorer",
        "intervjuade sektorn",
        "de intervjuade sektorerna"
    )
    package static let sentence = Noun("mening", "meningar", "meningen", "meningarna")
    package static let indicator = Noun("indikator", "indikatorer", "indikatorn", "indikatorerna")
    package static let vote = Noun("röst", "röster", "rösten", "rösterna")
    package static let point = Noun("poäng", "poäng", "poängen", "poängen")
    package static let remark = Noun("anmärkning", "anmärkningar", "anmärkningen", "anmärkningarna")
    package static let decision = Noun("beslut", "beslut", "beslutet", "besluten", .neuter)
    package static let focusItem = Noun("fråga", "frågor", "frågan", "frågorna")
    package static let response = Noun("svar", "svar", "svaret", "svaren", .neuter)
    package static let wish = Noun("avsikt", "avsikter", "avsikten", "avsikterna")
    /// What goals of different kinds are called together.
    package static let goal = Noun("mål", "mål", "målet", "målen", .neuter)
}

extension LevelName {
    /// The county's own word, in the forms running text needs.
    package var noun: Noun { Noun(singular, plural, definite, definitePlural, neuter ? .neuter : .common) }
}
