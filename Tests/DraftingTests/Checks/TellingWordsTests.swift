import Testing

@testable import Drafting

struct TellingWordsTests {
    @Test func `small words and signs are passed over`() {
        #expect(TellingWords.all(in: ["Alla i länet, och det är: makt!"]) == [["makt": "makt"]])
    }
}
