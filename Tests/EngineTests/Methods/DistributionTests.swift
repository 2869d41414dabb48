import Engine
import Testing

struct DistributionTests {
    @Test func `answers are counted from one end of the scale to the other`() {
        let distribution = Distribution([1, 10, 10, 3], on: 1...10)
        #expect(distribution.counts == [1, 0, 1, 0, 0, 0, 0, 0, 0, 2])
        #expect(distribution.answers == 4)
        #expect(distribution.mean == 6)
        #expect(distribution.median == 6.5)
        #expect(distribution.midpoint == 5.5)
        #expect(distribution.halfRange == 4.5)
    }

    @Test func `an odd number of answers has a median among them`() {
        #expect(Distribution([9, 1, 2], on: 1...10).median == 2)
    }

    @Test func `answers outside the scale are passed over`() {
        #expect(Distribution([0, 11, -5, 4], on: 1...10).answers == 1)
    }

    @Test func `without answers there is no mean, median or deviation`() {
        let distribution = Distribution([], on: 1...10)
        #expect(distribution.mean == nil && distribution.median == nil && distribution.standardDeviation == nil)
    }

    @Test func `counts must be there and not negative`() {
        #expect(Distribution(counts: []) == nil)
        #expect(Distribution(counts: [1, -1]) == nil)
        #expect(Distribution(counts: [1, 0, 2], first: 4)?.scale == 4...6)
    }
}
