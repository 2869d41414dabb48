import Engine
import Testing

struct AgreementWordingTests {
    @Test func `the ten projects are in strong agreement`() {
        let wording = AgreementWording(KendallsW(KendallsWTests().projects))
        #expect(wording.swedish == "stark enighet, W 0,79")
        #expect(wording.english == "strong agreement, W 0.79")
        #expect(wording.level == .strong)
    }

    @Test func `the anxiety ratings are fairly agreed`() {
        #expect(AgreementWording(KendallsW(KendallsWTests().anxiety)).swedish == "ganska eniga, W 0,54")
    }

    @Test func `consensus and spread may differ about the same counts, each with its figure`() throws {
        let distribution = try #require(Distribution(counts: [30, 40, 210, 130, 530, 50, 10]))
        #expect(AgreementWording(Consensus(distribution)).swedish == "ganska eniga, Cns 0,73")
        #expect(AgreementWording(NormalisedDeviation(distribution)).swedish == "delade meningar, spridning 0,39")
        #expect(AgreementWording(NormalisedDeviation(distribution)).english == "divided opinions, spread 0.39")
    }

    @Test func `the ends of the scale read as whole figures`() {
        #expect(AgreementWording(KendallsW([[1, 2], [1, 2]])).swedish == "stark enighet, W 1,00")
        #expect(AgreementWording(KendallsW([[1, 2], [2, 1]])).swedish == "starkt delade meningar, W 0,00")
        let camps = Distribution([1, 10], on: 1...10)
        #expect(AgreementWording(Consensus(camps)).swedish == "starkt delade meningar, Cns 0,00")
        #expect(AgreementWording(NormalisedDeviation(camps)).english == "strongly divided opinions, spread 1.00")
    }

    @Test func `answers spread evenly over 1 to 10 are strongly divided by both measures`() {
        let even = Distribution(1...10, on: 1...10)
        #expect(AgreementWording(Consensus(even)).swedish == "starkt delade meningar, Cns 0,49")
        #expect(AgreementWording(NormalisedDeviation(even)).swedish == "starkt delade meningar, spridning 0,64")
    }

    @Test func `the word for spread is divided exactly when dissent is flagged`() throws {
        for low in 0...12 {
            for middle in 1...12 {
                let counts = [low, 0, middle, 1, 3]
                let deviation = try #require(Distribution(counts: counts).flatMap(NormalisedDeviation.init))
                let level = try #require(AgreementWording(deviation).level)
                #expect((level.rawValue >= AgreementLevel.divided.rawValue) == deviation.showsDissent, "\(counts)")
            }
        }
    }

    @Test func `a figure just past a limit is shown with the decimals that keep it there`() throws {
        // 0.30040: with two decimals it would read 0,30, which is not dissent.
        let distribution = try #require(Distribution(counts: [0, 1_009, 6_000, 3_000, 0]))
        let deviation = try #require(NormalisedDeviation(distribution))
        #expect(deviation.showsDissent)
        let wording = AgreementWording(deviation)
        #expect(wording.swedish == "delade meningar, spridning 0,3004")
    }

    @Test func `one answer is not agreement`() {
        let one = Distribution([5], on: 1...10)
        #expect(AgreementWording(Consensus(one)) == .unmeasured)
        #expect(AgreementWording(NormalisedDeviation(one)) == .unmeasured)
        #expect(AgreementWording(KendallsW([[1, 2]])).swedish == "för få svar för att mäta enighet")
        #expect(AgreementWording.unmeasured.level == nil)
    }
}
