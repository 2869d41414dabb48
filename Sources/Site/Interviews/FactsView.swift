import Engine
import Formats
import Intake

/// Who was interviewed, in classes and not by name, and when: fields of a form.
struct FactsView {
    let facts: NoteProposal.Facts
    let sectors: [(value: String, words: Sentence)]

    var html: HTML {
        let unknown = Sentence("Vet inte", "Not known")
        return """
            <fieldset class="facts"><legend>\(Sentence("Vem och när", "Who and when"))</legend>
            <p class="hint">\(Sentence(
                "Visas utanför kodningen bara så noga att minst tre intervjuade delar det.",
                "Shown outside the coding only as closely as at least three interviewees share it."
            ))</p>
            \(FormPart.select(
                "sektor",
                label: Sentence("Sektor", "Sector"),
                options: [("", unknown)] + sectors,
                chosen: facts.sector?.text ?? "",
                id: "sektor"
            ))
            \(FormPart.select(
                "kommuntyp",
                label: Sentence("Slag av kommun", "Kind of municipality"),
                options: [("", unknown)] + MunicipalityType.allCases.map { ($0.rawValue, $0.words) },
                chosen: facts.municipalityType?.rawValue ?? "",
                id: "kommuntyp"
            ))
            \(FormPart.select(
                "roll",
                label: Sentence("Slag av roll", "Kind of role"),
                options: [("", unknown)] + RoleClass.allCases.map { ($0.rawValue, $0.words) },
                chosen: facts.roleClass?.rawValue ?? "",
                id: "roll"
            ))
            \(FormPart.line(
                "datum",
                label: Sentence("Datum", "Date"),
                value: facts.date?.description ?? "",
                type: "date",
                id: "datum"
            ))
            \(FormPart.choice(
                "status",
                label: Sentence("Anteckningen är", "The note is"),
                options: [
                    ("draft", Sentence("utkast", "a draft")),
                    ("adjusted", Sentence("justerad", "approved")),
                ],
                chosen: facts.status.rawValue,
                id: "status"
            ))</fieldset>
            """
    }
}

extension RoleClass {
    var words: Sentence {
        switch self {
        case .politician: Sentence("politiker", "politician")
        case .manager: Sentence("chef", "manager")
        case .officer: Sentence("tjänsteperson", "officer")
        case .professional: Sentence("yrkesutövare", "professional")
        case .civil: Sentence("föreningsföreträdare", "spokesperson of an association")
        case .entrepreneur: Sentence("företagare", "entrepreneur")
        case .researcher: Sentence("forskare", "researcher")
        }
    }
}

extension MunicipalityType {
    var words: Sentence {
        switch self {
        case .metropolitan: Sentence("storstad eller nära storstad", "metropolitan area")
        case .city: Sentence("större stad eller nära större stad", "city or near one")
        case .rural: Sentence("mindre stad eller landsbygd", "small town or countryside")
        }
    }
}
