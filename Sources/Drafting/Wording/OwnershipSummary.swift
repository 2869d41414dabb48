/// How many actions somebody leads, and how firmly, in sentences that promise nothing.
struct OwnershipSummary {
    private let counts: [OwnershipStanding: Int]
    private let total: Int
    private let noun: Noun

    init(_ standings: [OwnershipStanding], _ noun: Noun) {
        counts = Dictionary(standings.map { ($0, 1) }, uniquingKeysWith: +)
        total = standings.count
        self.noun = noun
    }

    /// "För fyra är ansvaret bekräftat av organisationens ledning. För fem är det erbjudet."
    var sentences: String {
        if counts.count == 1, let only = counts.keys.first {
            let whom = total == 1 ? noun.pronoun : "samtliga"
            if only == .none { return "Ansvarig saknas för \(whom)." }
            let end = only == .confirmed ? "" : " Inget är ännu bekräftat."
            return "För \(whom) är ansvaret \(only.clause).\(end)"
        }
        let confirmed = counts[.confirmed] ?? 0
        var sentences = [
            confirmed == 0
                ? "Inget ansvar är ännu bekräftat."
                : "För \(number(confirmed)) är ansvaret \(OwnershipStanding.confirmed.clause)."
        ]
        let loose = [OwnershipStanding.announced, .offered, .conditional, .proposed].compactMap { standing in
            counts[standing].map { (number($0), standing.clause) }
        }
        let parts = loose.enumerated().map { "för \($1.0) \($0 == 0 ? "är det " : "")\($1.1)" }
        if !parts.isEmpty { sentences.append(Swedish.capitalised(Swedish.list(parts)) + ".") }
        if let none = counts[OwnershipStanding.none] { sentences.append("Ansvarig saknas för \(number(none)).") }
        return sentences.joined(separator: " ")
    }

    private func number(_ count: Int) -> String { Swedish.number(count, noun.gender) }
}
