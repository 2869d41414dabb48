import Engine
import Testing

@Suite struct CoderAgreementTests {
    /// 50 applications read by two, as in the example commonly worked for Cohen's kappa: 20 and 15 alike, 5 and 10 not.
    private static let pairs =
        Array(repeating: ("ja", "ja"), count: 20) + Array(repeating: ("ja", "nej"), count: 5)
        + Array(repeating: ("nej", "ja"), count: 10) + Array(repeating: ("nej", "nej"), count: 15)

    private func agreement(_ pairs: [(String?, String?)]) -> CoderAgreement {
        CoderAgreement(
            Dictionary(uniqueKeysWithValues: pairs.enumerated().map { ($0.offset, $0.element.0) }),
            Dictionary(uniqueKeysWithValues: pairs.enumerated().map { ($0.offset, $0.element.1) })
        )
    }

    @Test func `fifty things sorted by two give the known share and kappa`() {
        let agreement = agreement(Self.pairs.map { ($0, $1) })
        #expect(agreement.items == 50)
        #expect(agreement.share == 0.7)
        #expect(agreement.kappa == 0.4)
    }

    @Test func `full agreement is one, and none at all is below chance`() {
        #expect(agreement([("a", "a"), ("b", "b"), ("c", "c")]).kappa == 1)
        #expect((agreement([("a", "b"), ("b", "a")]).kappa ?? 0) < 0)
    }

    @Test func `leaving a thing unsorted is a choice`() {
        let agreement = agreement([("a", "a"), (nil, nil), ("b", nil), ("a", "a")])
        #expect(agreement.agreed == 3)
        #expect(agreement.share == 0.75)
    }

    @Test func `what only one has seen is told apart and not compared`() {
        let agreement = CoderAgreement(["U1": "a", "U2": "b"], ["U2": "b", "U3": "c"])
        #expect(agreement.items == 1)
        #expect(agreement.seenByOne == 2)
    }

    @Test func `nothing to compare gives no figure`() {
        #expect(CoderAgreement([Int: String?](), [:]).share == nil)
        #expect(agreement([("a", "a"), ("a", "a")]).kappa == nil)
    }
}
