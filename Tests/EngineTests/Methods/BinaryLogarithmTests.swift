import Foundation
import Testing

@testable import Engine

struct BinaryLogarithmTests {
    @Test func `powers of two are exact`() {
        for exponent in -1074...1023 {
            #expect(binaryLogarithm(Double(sign: .plus, exponent: exponent, significand: 1)) == Double(exponent))
        }
    }

    @Test func `it agrees with the C library`() {
        for x in stride(from: 0.0005, through: 4, by: 0.0005) {
            #expect(abs(binaryLogarithm(x) - log2(x)) <= 4e-16 * max(1, abs(log2(x))), "\(x)")
        }
    }

    @Test func `the edges are those of the C library`() {
        #expect(binaryLogarithm(0) == -.infinity)
        #expect(binaryLogarithm(.infinity) == .infinity)
        #expect(binaryLogarithm(-1).isNaN)
        #expect(binaryLogarithm(.nan).isNaN)
    }
}
