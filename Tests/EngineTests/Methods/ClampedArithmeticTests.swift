import Testing

@testable import Engine

struct ClampedArithmeticTests {
    @Test func `what does not fit becomes the largest or smallest number`() {
        #expect(2.addingClamped(3) == 5)
        #expect(Int.max.addingClamped(1) == .max)
        #expect(Int.min.addingClamped(-1) == .min)
        #expect((-3).squaredClamped == 9)
        #expect(Int.min.squaredClamped == .max)
    }
}
