import Engine
import Testing

@testable import Drafting

struct GoalWordsTests {
    private let words = GoalWords(levels: Process.draftCounty.levels)

    private func goal(_ grammar: Grammar, _ text: String = "Allt är bra") -> Goal {
        Goal(
            id: "M1.1",
            area: "a",
            grammar: grammar,
            wordings: [Wording(text: text, seat: "ledare", at: Moment(milliseconds: 0))]
        )
    }

    @Test func `mål räknas med länets egna ord`() {
        #expect(words.counted([goal(.vision), goal(.vision)]) == "två målbilder")
        #expect(words.counted([goal(.vision), goal(.smart)]) == "en målbild och ett mätbart mål")
        #expect(words.counted([]) == "inga målbilder")
    }

    @Test func `blandade mål kallas mål`() {
        #expect(words.noun(for: [goal(.vision), goal(.smart)]).plural == "mål")
        #expect(words.noun(for: [goal(.smart)]).plural == "mätbara mål")
    }

    @Test func `mål som börjar med att blir en hel mening`() {
        #expect(
            words.sentence(goal(.smart, "Att öka takten till 2027")) == "Det mätbara målet är att öka takten till 2027."
        )
        #expect(words.sentence(goal(.smart, "Takten ökar till 2027")) == "Takten ökar till 2027.")
        #expect(words.sentence(goal(.vision, "Alla är trygga")) == "Alla är trygga.")
    }
}
