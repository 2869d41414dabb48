import Engine

/// Days as Swedes write them: 2023-04-18, 18 april 2023, 18/4 2023, den 18:e april -23, 230418.
enum SwedishDate {
    private static let months = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]

    /// The first day named in a text; nil when none has both day, month and year.
    static func first(in text: String) -> Day? {
        let tokens = tokens(of: text)
        for at in tokens.indices {
            if let day = iso(tokens, at) ?? written(tokens, at) ?? short(tokens, at) ?? compact(tokens[at]) {
                return day
            }
        }
        return nil
    }

    /// Runs of digits and runs of letters; what stands between them does not matter.
    private static func tokens(of text: String) -> [String] {
        var result: [String] = []
        var kind = 0
        for scalar in text.lowercased().unicodeScalars {
            let now = scalar.isDigit ? 1 : scalar.isLetter ? 2 : 0
            if now == 0 {
            } else if now == kind {
                result[result.count - 1].unicodeScalars.append(scalar)
            } else {
                result.append(String(scalar))
            }
            kind = now
        }
        return result.filter { !["e", "a", "den", "kl"].contains($0) }
    }

    private static func number(_ tokens: [String], _ at: Int) -> Int? { at < tokens.count ? Int(tokens[at]) : nil }

    /// 2023-04-18, 2023/4/18, 2023.04.18
    private static func iso(_ tokens: [String], _ at: Int) -> Day? {
        guard tokens[at].count == 4, let year = Int(tokens[at]), let month = number(tokens, at + 1),
            let day = number(tokens, at + 2)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// 18 april 2023, april 18 2023
    private static func written(_ tokens: [String], _ at: Int) -> Day? {
        guard
            let month = months.firstIndex(where: {
                $0 == tokens[at] || (tokens[at].count >= 3 && $0.hasPrefix(tokens[at]))
            })
        else { return nil }
        if at > 0, let day = Int(tokens[at - 1]), let year = number(tokens, at + 1) {
            return Day(year: century(year), month: month + 1, day: day)
        }
        guard let day = number(tokens, at + 1), let year = number(tokens, at + 2) else { return nil }
        return Day(year: century(year), month: month + 1, day: day)
    }

    /// 18/4 2023, 18.4.2023
    private static func short(_ tokens: [String], _ at: Int) -> Day? {
        guard tokens[at].count <= 2, let day = Int(tokens[at]), let month = number(tokens, at + 1),
            let year = number(tokens, at + 2),
            tokens[at + 2].count == 4 || tokens[at + 2].count == 2
        else { return nil }
        return Day(year: century(year), month: month, day: day)
    }

    /// 230418, 20230418
    private static func compact(_ token: String) -> Day? {
        guard token.count == 6 || token.count == 8, let number = Int(token) else { return nil }
        return Day(year: century(number / 10_000), month: number / 100 % 100, day: number % 100)
    }

    private static func century(_ year: Int) -> Int { year < 100 ? 2000 + year : year }
}
