import Drafting
import Engine
import Testing

struct StrategySaysWhatItIsNotTests {
    let rule = StrategySaysWhatItIsNot()

    @Test func `both texts are asked for, and enough`() throws {
        #expect(try CheckedCounty { $0.texts = Texts() }.findings(rule).map(\.subject) == ["isNot", "join"])
        #expect(try CheckedCounty().findings(rule).isEmpty)
    }
}
