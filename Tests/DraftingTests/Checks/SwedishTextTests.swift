import Testing

@testable import Drafting

struct SwedishTextTests {
    @Test func `words are parted by signs and digits, not by an inner hyphen`() {
        #expect(SwedishText.words(in: "HBTQI-frågor (2024) är ”viktiga”.") == ["hbtqi-frågor", "är", "viktiga"])
        #expect(SwedishText.words(in: "") == [])
        #expect(SwedishText.words(in: "–") == [])
    }

    @Test func `sentences end where a capital follows`() {
        #expect(SwedishText.sentences(in: "Vi kan t.ex. mäta. Sedan då? Ja!").count == 3)
        #expect(SwedishText.sentences(in: "Kl. 13.00 börjar det") == ["Kl. 13.00 börjar det"])
        #expect(SwedishText.sentences(in: "…").isEmpty)
    }
}
