/// The logarithm to base 2, here because the Engine imports nothing.
///
/// x = 2^k · s with s between √½ and √2 (a Double is stored nearly so); then
/// log₂ x = k + 2/ln 2 · artanh z with z = (s − 1)/(s + 1), and artanh z = z + z³/3 + z⁵/5 + …
/// As |z| ≤ 0.172 each term is less than 3 % of the one before, so twelve reach the precision of a Double.
/// Minus infinity for 0, not a number below.
func binaryLogarithm(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x.isFinite else { return x }
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 2.0.squareRoot() {
        significand /= 2
        exponent += 1
    }
    let z = (significand - 1) / (significand + 1)
    var power = z
    var sum = z
    for odd in stride(from: 3.0, through: 23, by: 2) {
        power *= z * z
        sum += power / odd
    }
    let twoOverLn2 = 2.885_390_081_777_926_8
    return exponent + twoOverLn2 * sum
}
