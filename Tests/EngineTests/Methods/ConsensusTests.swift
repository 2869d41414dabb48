import Engine
import Testing

struct ConsensusTests {
    // https://github.com/cran/agrmt, example of `consensus`.
    @Test func `the agrmt counts give 0.7256876`() throws {
        let distribution = try #require(Distribution(counts: [30, 40, 210, 130, 530, 50, 10]))
        #expect(abs(try #require(Consensus(distribution)).value - 0.7256876) < 0.00000005)
    }

    @Test func `five points used evenly give 0.4340`() throws {
        let distribution = try #require(Distribution(counts: [1, 1, 1, 1, 1]))
        #expect(abs(try #require(Consensus(distribution)).value - 0.4340) < 0.00005)
    }

    @Test func `half at each end is 0 and unanimity is 1`() throws {
        #expect(Consensus(try #require(Distribution(counts: [5, 0, 0, 0, 5])))?.value == 0)
        #expect(Consensus(try #require(Distribution(counts: [0, 0, 9, 0, 0])))?.value == 1)
        #expect(Consensus(try #require(Distribution(counts: [9, 0, 0, 0, 0])))?.value == 1)
    }

    @Test func `a scale of one value leaves no room to differ, and no answers no figure`() throws {
        #expect(Consensus(try #require(Distribution(counts: [4])))?.value == 1)
        #expect(Consensus(Distribution([], on: 1...10)) == nil)
    }
}
