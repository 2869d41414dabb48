/// The Swedish the draft is written in: numerals, dates, lists and sentences by Myndigheternas skrivregler.
package enum Swedish {
    /// Common gender takes "en", neuter "ett".
    package enum Gender: Hashable, Sendable {
        case common, neuter
    }

    private static let words = [
        "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    ]

    /// A count in running text: words up to tolv, then figures.
    package static func number(_ count: Int, _ gender: Gender = .common) -> String {
        if count == 1, gender == .neuter { return "ett" }
        return words.indices.contains(count) ? words[count] : figures(count)
    }

    /// A count in figures, with a no-break space between thousands from five digits on, as in "12 400".
    package static func figures(_ count: Int) -> String {
        let digits = String(count.magnitude)
        let sign = count < 0 ? "−" : ""
        if digits.count < 5 { return sign + digits }
        var grouped = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset).isMultiple(of: 3) { grouped += "\u{A0}" }
            grouped.append(digit)
        }
        return sign + grouped
    }

    /// A part of a whole, spelled the same way on both sides: "sju av tolv", but "7 av 14".
    package static func share(_ part: Int, of whole: Int, _ gender: Gender = .common) -> String {
        if whole > 12 || part > 12 { return "\(figures(part)) av \(figures(whole))" }
        return "\(number(part, gender)) av \(number(whole, gender))"
    }
}
