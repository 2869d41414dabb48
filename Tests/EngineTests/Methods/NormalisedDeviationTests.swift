import Engine
import Testing

struct NormalisedDeviationTests {
    @Test func `the agrmt counts have mean 4.28, deviation 1.1754, normalised 0.3918, flagged`() throws {
        let distribution = try #require(Distribution(counts: [30, 40, 210, 130, 530, 50, 10]))
        let deviation = try #require(NormalisedDeviation(distribution))
        #expect(distribution.mean == 4.28)
        #expect(abs(try #require(distribution.standardDeviation) - 1.1754) < 0.00005)
        #expect(abs(deviation.value - 0.3918) < 0.00005)
        #expect(deviation.showsDissent)
        #expect(deviation.answers == 1000)
    }

    @Test func `all alike is 0 and half at each end is 1`() {
        #expect(NormalisedDeviation(Distribution([7, 7, 7], on: 1...10))?.value == 0)
        #expect(NormalisedDeviation(Distribution([1, 10], on: 1...10))?.value == 1)
    }

    @Test func `exactly 0.3 is not yet dissent`() throws {
        // Variance 0.4 − 0.2² = 0.36 on a half range of 2.
        let deviation = try #require(NormalisedDeviation(Distribution([2, 3, 3, 3, 3, 3, 3, 4, 4, 4], on: 1...5)))
        #expect(deviation.value == 0.3)
        #expect(!deviation.showsDissent)
    }

    @Test func `a scale of one value leaves no room to differ, and no answers no figure`() {
        #expect(NormalisedDeviation(Distribution([3, 3], on: 3...3))?.value == 0)
        #expect(NormalisedDeviation(Distribution([], on: 1...10)) == nil)
    }
}
