import Engine

extension ContributionKind {
    /// What a card of this kind is called in the record.
    var swedish: String {
        switch self {
        case .agrees: "intervjubilden stämmer"
        case .partly: "intervjubilden stämmer delvis"
        case .missing: "saknas i intervjubilden"
        case .currentSituation: "nuläge"
        case .challenge: "utmaning"
        case .idea: "idé"
        case .goal: "förslag till mål"
        case .action: "förslag till insats"
        case .comment: "kommentar"
        case .question: "fråga"
        case .gap: "lucka"
        case .intention: "avsikt"
        case .parking: "parkering"
        }
    }

    /// A reaction to what the interviews said; counted in the chapter on the present situation.
    var isReaction: Bool { self == .agrees || self == .partly || self == .missing }
}
