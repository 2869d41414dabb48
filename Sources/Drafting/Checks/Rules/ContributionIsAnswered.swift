import Engine

/// 2. Each card ends in the text, merged, parked or left out with a reason.
package struct ContributionIsAnswered: Rule {
    package static let number = 2
    package static let level = CheckLevel.warning
    package static let title = "Varje inspel har fått ett svar"
    package static let explanation =
        "Den som har bidragit ska kunna se vad som blev av inspelet. Koppla det till ett mål eller en aktivitet, slå "
        + "ihop det med ett annat, parkera det eller lämna det utanför med ett skäl."
    package static let basis = "Analogi med remissammanställningar, där varje synpunkt får ett bemötande."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        input.lineage.liveContributions.compactMap { card in
            if isAnswered(card, input.lineage) { return nil }
            return Finding(
                Self.self,
                subject: card.id.text,
                place: input.place(of: card),
                text: "Inspelet \(SwedishText.excerpt(card.text)) är varken kopplat, sammanfogat, parkerat eller "
                    + "utelämnat med skäl."
            )
        }
    }

    /// A dropped goal or action has a written reason, so a card that ended there is answered too.
    private func isAnswered(_ card: Contribution, _ lineage: Lineage) -> Bool {
        if card.fate != nil || lineage.goalsByCard[card.id] != nil || lineage.actionsByCard[card.id] != nil {
            return true
        }
        return switch card.kind {
        case .agrees, .partly, .missing, .question, .intention, .parking: true
        case .comment: card.goal != nil
        case .currentSituation, .challenge, .idea, .goal, .action, .gap: false
        }
    }
}
