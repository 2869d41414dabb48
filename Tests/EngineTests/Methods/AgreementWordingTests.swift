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

    @Test func `the ends of the scale read as whole figures`() {
        #expect(AgreementWording(KendallsW([[1, 2], [1, 2]])).swedish == "stark enighet, W 1,00")
        #expect(AgreementWording(KendallsW([[1, 2], [2, 1]])).swedish == "starkt delade meningar, W 0,00")
    }

    @Test func `a figure just short of a limit is shown with the decimals that keep it there`() {
        // With two decimals it would read 0,70, which is strong agreement.
        let rankings = [[1, 2, 3, 4, 5], [1, 5, 2, 3, 4], [2, 5, 1, 4, 3], [1, 3, 2, 4, 5], [2, 4, 1, 3, 5]]
        #expect(AgreementWording(KendallsW(rankings)).swedish == "ganska eniga, W 0,696")
    }

    @Test func `one answer is not agreement`() {
        #expect(AgreementWording(KendallsW([[1, 2]])).swedish == "för få svar för att mäta enighet")
        #expect(AgreementWording.unmeasured.level == nil)
    }
}
