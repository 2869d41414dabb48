/// Numbers, measures and dates in Swedish sentences.
enum SwedishNumbers {
    /// A measure that a vision should not have: digits, or a number word with what it counts.
    static func measure(in text: String) -> String? {
        let tokens = tokens(in: text)
        for (index, token) in tokens.enumerated() {
            let before = index > 0 ? tokens[index - 1] : ""
            let after = index + 1 < tokens.count ? tokens[index + 1] : ""
            // "Agenda 2030" is a name.
            if token.first?.isNumber == true, before != "agenda" {
                return units.contains(after) ? "\(token) \(after)" : token
            }
            if shares.contains(token) { return token }
            if numerals.contains(token), units.contains(after) { return "\(token) \(after)" }
        }
        return nil
    }

    /// Something to measure by: a number that is no year or day, a share, or everyone and no one.
    static func quantity(in text: String) -> String? {
        let tokens = tokens(in: text)
        for (index, token) in tokens.enumerated() {
            let after = index + 1 < tokens.count ? tokens[index + 1] : ""
            if token.first?.isNumber == true, !isDate(token), !months.contains(after) { return token }
            if shares.contains(token) || numerals.contains(token) || wholes.contains(token) { return token }
        }
        return nil
    }

    /// A year, or a day with its month.
    static func date(in text: String) -> String? { tokens(in: text).first(where: isDate) }

    private static func isDate(_ token: String) -> Bool {
        let parts = token.split(separator: "-")
        guard let year = parts.first, year.count == 4, year.hasPrefix("20"), year.allSatisfy(\.isNumber) else {
            return false
        }
        return parts.count <= 3 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    }

    /// Words and numbers in lower case, without the signs around them.
    private static func tokens(in text: String) -> [String] {
        text.lowercased().split(whereSeparator: \.isWhitespace).map { word in
            let start = word.drop { !$0.isLetter && !$0.isNumber }
            let end = start.lastIndex { $0.isLetter || $0.isNumber || $0 == "%" }
            return end.map { String(start[...$0]) } ?? ""
        }.filter { !$0.isEmpty }
    }

    private static let numerals: Set<String> = [
        "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "femton", "tjugo", "trettio",
        "fyrtio", "femtio", "hundra", "tusen",
    ]
    private static let shares: Set<String> = [
        "procent", "procentenheter", "procentenhet", "hälften", "halvera", "halveras", "halverats", "fördubbla",
        "fördubblas", "tredjedel", "fjärdedel", "femtedel", "tiondel", "dubbelt",
    ]
    private static let units: Set<String> = [
        "procent", "procentenheter", "år", "gånger", "personer", "timmar", "kronor", "kommuner", "dagar", "veckor",
        "månader", "miljoner", "tusen", "organisationer", "skolor", "platser",
    ]
    private static let wholes: Set<String> = ["alla", "samtliga", "varje", "ingen", "inga", "noll"]
    private static let months: Set<String> = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]
}
