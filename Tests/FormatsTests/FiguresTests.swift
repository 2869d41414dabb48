import Formats
import Testing

@Suite struct FiguresTests {
    @Test func `figures are written as each language writes them`() {
        #expect(Sentence.percent(83) == Sentence("83 %", "83%"))
        #expect(Sentence.hundredths(0.666) == Sentence("0,67", "0.67"))
        #expect(Sentence.hundredths(1) == Sentence("1,00", "1.00"))
        #expect(Sentence.hundredths(-0.05) == Sentence("−0,05", "−0.05"))
        #expect(Sentence.hundredths(-0.001) == Sentence("0,00", "0.00"))
    }
}
