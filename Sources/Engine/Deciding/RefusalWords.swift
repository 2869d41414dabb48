// What the rules speak of, in words.

extension Role {
    /// With article, as after "av".
    package var swedish: String {
        switch self {
        case .facilitator: "processledaren"
        case .strategist: "strategen"
        case .projector: "storbilden"
        case .secretary: "en bordssekreterare"
        case .participant: "en deltagare"
        case .coder: "en kodare"
        }
    }

    /// With article, as a sentence begins.
    var english: String {
        switch self {
        case .facilitator: "The facilitator"
        case .strategist: "The strategist"
        case .projector: "The projector"
        case .secretary: "A table's secretary"
        case .participant: "A participant"
        case .coder: "A coder"
        }
    }
}

extension ContributionKind {
    /// The word on screens and in the draft.
    package var swedish: String {
        switch self {
        case .agrees: "stämmer"
        case .partly: "stämmer delvis"
        case .missing: "saknas"
        case .currentSituation: "nuläge"
        case .challenge: "utmaning"
        case .idea: "idé"
        case .goal: "mål"
        case .action: "aktivitet"
        case .comment: "kommentar"
        case .question: "fråga"
        case .gap: "lucka"
        case .intention: "avsikt"
        case .parking: "parkering"
        }
    }

    package var english: String {
        switch self {
        case .agrees: "holds"
        case .partly: "holds in part"
        case .missing: "missing"
        case .currentSituation: "situation today"
        case .challenge: "challenge"
        case .idea: "idea"
        case .goal: "goal"
        case .action: "action"
        case .comment: "comment"
        case .question: "question"
        case .gap: "gap"
        case .intention: "intention"
        case .parking: "for later"
        }
    }
}

extension Refusal.Thing {
    var swedish: String {
        switch self {
        case .county: "Länet"
        case .area: "Området"
        case .nationalGoal: "Det nationella delmålet"
        case .focusItem: "Fokusfrågan"
        case .perspective: "Perspektivet"
        case .sector: "Sektorn"
        case .organisation: "Organisationen"
        case .code: "Kategorin"
        case .workshop: "Workshopen"
        case .step: "Steget"
        case .table: "Bordet"
        case .seat: "Platsen"
        case .interview: "Intervjun"
        case .statement: "Utsagan"
        case .contribution: "Inspelet"
        case .merge: "Sammanslagningen"
        case .goal: "Målet"
        case .action: "Aktiviteten"
        case .indicator: "Indikatorn"
        case .claim: "Åtagandet"
        case .decision: "Beslutet"
        case .item: "Punkten"
        case .factor: "Faktorn"
        case .waiver: "Undantaget"
        case .omission: "Utelämnandet"
        }
    }

    var english: String {
        switch self {
        case .nationalGoal: "national goal"
        case .focusItem: "focus item"
        case .code: "category"
        case .contribution: "card"
        default: rawValue
        }
    }
}

extension Refusal.Deed {
    var swedish: String {
        switch self {
        case .contribute: "lämna inspel"
        case .merge: "slå ihop"
        case .formulate: "formulera mål"
        case .reword: "ändra måls lydelse"
        case .judge: "pröva mål"
        case .vote: "rösta"
        case .act: "arbeta med aktiviteter och indikatorer"
        case .claim: "ta på sig ansvar"
        case .answerChecklist: "svara på en checklista"
        case .rateSelf: "skatta sig själv"
        }
    }

    var english: String {
        switch self {
        case .contribute: "write cards"
        case .merge: "merge"
        case .formulate: "write goals"
        case .reword: "change the wording of goals"
        case .judge: "try goals"
        case .vote: "vote"
        case .act: "work on actions and indicators"
        case .claim: "take on a part"
        case .answerChecklist: "answer a checklist"
        case .rateSelf: "rate oneself"
        }
    }
}
