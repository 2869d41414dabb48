import Engine

/// 2. Each card ends in the text, merged, parked or left out with a reason.
package struct ContributionIsAnswered: Rule {
    package static let number = 2
    package static let level = CheckLevel.warning
    package static let title = "Varje inspel har fått ett svar"
    package static let explanation =
        "Den som har bidragit ska kunna se vad som blev av inspelet. Koppla det till ett mål eller en aktivitet, slå "
        + "ihop det med ett annat, parkera det eller lämna det utanför med ett skäl. En fråga får sitt svar på samma sätt; "
        + "avsikter och svar om bilden från intervjuerna behöver inget."
    package static let basis = "Analogi med remissammanställningar, där varje synpunkt får ett bemötande."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        // The cards the last appendix lists as waiting for a word, no more and no fewer.
        CardMaterial(input.session).unsettled.map { card in
            let words = SwedishText.excerpt(card.text)
            return Finding(
                Self.self,
                subject: card.id.text,
                place: input.place(of: card),
                text: card.kind == .question
                    ? "Frågan \(words) har inte fått något svar och är varken parkerad eller utelämnad med skäl."
                    : "Inspelet \(words) har inte fått något besked: det är varken kopplat till ett mål eller "
                        + "\(input.process.levels.action.noun.indefinite), parkerat eller utelämnat med skäl."
            )
        }
    }
}
