import Drafting
import Engine
import Testing

struct FollowUpIsCompleteTests {
    let rule = FollowUpIsComplete()

    @Test func `what the follow-up lacks is listed`() throws {
        let county = try CheckedCounty {
            $0.followUp?.cadence = " "
            $0.followUp?.finalEvaluation = ""
        }
        #expect(county.findings(rule).map(\.text) == ["Avsnittet saknar uppgift om takten och slututvärdering."])
        #expect(try CheckedCounty { $0.followUp = nil }.findings(rule).count == 1)
    }

    @Test func `a complete follow-up passes`() throws {
        #expect(try CheckedCounty().findings(rule).isEmpty)
    }
}
