/// Random text that opens something: long as a link, short as a code read aloud in a room.
package enum Secret {
    /// Lower case without l and o: 32 letters, five bits each.
    private static let tokenLetters = Array("abcdefghijkmnpqrstuvwxyz23456789")

    /// Capitals and figures that nobody mixes up on a wall or in a mouth: no 0, 1, I, L, O, S, U, V, Z, 2 or 5.
    static let codeLetters = Array("ABCDEFGHJKMNPQRTWXY346789")

    /// 130 bits (ASVS 5.0, 11.5.1 asks for 128).
    package static func token() -> String {
        var source = SystemRandomNumberGenerator()
        return token(using: &source)
    }

    static func token(using source: inout some RandomNumberGenerator) -> String {
        String((0..<26).map { _ in tokenLetters[Int(source.next() & 31)] })
    }

    /// Eight characters of 25, about 37 bits. With ten wrong tries a second let through, a code that is valid for
    /// eight hours falls with a probability of two in a million.
    package static func code() -> String { code(length: 8) }

    /// Six characters, about 28 bits: with the room's code it opens one seat. A wrong one weighs as ten wrong room
    /// codes, so a machine gets one try a second.
    static func returnCode() -> String { code(length: 6) }

    private static func code(length: Int) -> String {
        var source = SystemRandomNumberGenerator()
        return String((0..<length).map { _ in codeLetters[Int.random(in: 0..<codeLetters.count, using: &source)] })
    }

    /// What somebody typed, as it may be compared: capitals, without spaces and hyphens.
    static func normalised(code: String) -> String {
        code.uppercased().filter { $0.isLetter || $0.isNumber }
    }

    /// "ABCD 3467", as it is shown.
    package static func spaced(code: String) -> String {
        let half = (code.count + 1) / 2
        return "\(code.prefix(half)) \(code.dropFirst(half))"
    }

    /// Whether two texts are the same, in a time that tells nothing about where they differ.
    static func isSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
