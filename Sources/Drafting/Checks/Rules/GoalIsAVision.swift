import Engine
package import Formats

/// 7. A goal of the vision grammar is in the present tense, one sentence, at most 25 words and without numbers.
package struct GoalIsAVision: Rule {
    package static let number = 7
    package static let level = CheckLevel.notice
    package static let title = "En målbild står i presens, i en mening och utan siffror"
    package static let explanation =
        "En målbild beskriver läget som om det redan vore sant. Då går det att se den framför sig. Krav, uppmaningar "
        + "och mått hör hemma i mätbara mål och aktiviteter."
    package static let basis = "Målbilderna i Ett jämställt Västernorrland 2024–2027; gränsen 25 ord är egen."

    /// More words than this are too many.
    package var limit = 25

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        input.lineage.liveGoals.filter { $0.grammar == .vision }.flatMap { goal in
            remarks(on: goal.text).map {
                Finding(Self.self, subject: goal.id.text, place: input.place(of: goal), text: $0.swedish)
            }
        }
    }

    package static let praise = Sentence("En mening i presens. Bra.", "One sentence in the present tense. Good.")

    /// What a reader would say of a wording; empty for a good one.
    package func remarks(on text: String) -> [Sentence] {
        var remarks: [Sentence] = []
        let words = SwedishText.words(in: text)
        let sentences = SwedishText.sentences(in: text).count
        if sentences > 1 {
            remarks.append(
                Sentence(
                    "Texten har \(sentences) meningar; en räcker.",
                    "The text has \(sentences) sentences; one is enough."
                )
            )
        }
        if words.count > limit {
            remarks.append(
                Sentence(
                    "Texten har \(Swedish.number(words.count, .neuter)) ord; högst \(limit) går att minnas.",
                    "The text has \(words.count) words; at most \(limit) can be remembered."
                )
            )
        }
        if let tense = SwedishTense.fault(in: words) { remarks.append(tense) }
        if let number = SwedishNumbers.measure(in: text) {
            remarks.append(
                Sentence(
                    "Texten innehåller måttet ”\(number)”; mått hör till mätbara mål och indikatorer.",
                    "The text has the measure “\(number)”; measures belong to measurable goals and indicators."
                )
            )
        }
        return remarks
    }
}
