/// Whether somebody takes part in a workshop, in the words people write in lists.
enum Attendance {
    case yes, no

    /// Nil for anything else, such as "kanske" or "ja?".
    init?(_ text: String) {
        if let sign = text.unicodeScalars.first, ["✓", "✔", "✅", "☑"].contains(sign) {
            self = .yes
            return
        }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let first = words.first else {
            // Nothing, or a dash for nothing.
            if text.contains(where: { !$0.isWhitespace && !"-–—".contains($0) }) { return nil }
            self = .no
            return
        }
        if text.contains("?") || words.contains(where: Self.doubt.contains) { return nil }
        if Self.noWords.contains(first) {
            self = .no
        } else if Self.yesWords.contains(first) {
            if words.contains(where: Self.denial.contains) {
                // "kommer inte" is no; "ja, men inte fm" nobody can tell.
                guard ["deltar", "kommer"].contains(first) else { return nil }
                self = .no
            } else {
                self = .yes
            }
        } else {
            return nil
        }
    }

    private static let yesWords: Set<String> = [
        "ja", "j", "jo", "x", "1", "yes", "y", "true", "sant", "deltar", "kommer", "ok", "okej",
    ]
    private static let noWords: Set<String> = ["nej", "n", "0", "no", "false", "falskt", "ej", "inte", "avböjer"]
    private static let denial: Set<String> = ["inte", "ej", "not"]
    private static let doubt: Set<String> = [
        "kanske", "ev", "eventuellt", "osäker", "osäkert", "preliminärt", "prel", "maybe", "möjligen", "möjligtvis",
    ]
}
