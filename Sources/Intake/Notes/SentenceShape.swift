/// What the form of a Swedish sentence says about its purpose, before its words are weighed.
enum SentenceShape {
    /// Commands and proposals, by the standard code ids.
    static func weights(_ words: [String], firstSentence: [String]) -> [String: Double] {
        guard let first = words.first else { return [:] }
        var result: [String: Double] = [:]
        func add(_ code: String, _ weight: Double) { result[code, default: 0] += weight }
        if imperatives.contains(first) { add("prioritering", 1.3) }
        if words.prefix(6).contains(where: { word in
            meetings.contains { word.hasSuffix($0) && word.count > $0.count + 1 }
        }) {
            add("samverkansform", 0.9)
        }
        // "Byråerna, de träffar alla": who is put first and then taken up again.
        if words.count > 3, first.count > 4, ["de", "dem", "den", "som"].contains(words[1]),
            first.hasSuffix("n") || first.hasSuffix("na")
        {
            add("central-aktor", 1.3)
        }
        let finite = words.prefix(14).contains { finiteVerbs.contains($0) }
        if firstSentence.count >= 5, !firstSentence.contains(where: { finiteVerbs.contains($0) }),
            !firstSentence.dropFirst().contains(where: { $0.count > 5 && $0.hasSuffix("ar") })
        {
            add("prioritering", 0.7)
        }
        if firstSentence.count <= 2, words.count > 6 {
            add("utmaning", 0.3)
            add("hindrande", 0.4)
        }
        if !finite { return result }
        let modals = words.prefix(10).filter { ["ska", "måste", "bör", "borde", "skall"].contains($0) }.count
        if modals > 0 { add("prioritering", 0.8) }
        let negations = words.filter {
            ["inte", "ingen", "inget", "inga", "aldrig", "sällan", "utan", "knappast"].contains($0)
        }.count
        if negations > 0 {
            add("utmaning", min(0.6, 0.25 * Double(negations)))
            add("hindrande", min(0.5, 0.2 * Double(negations)))
        }
        if negations == 0, modals == 0 {
            add("nulage", 0.3)
            add("padrivande", 0.25)
        }
        if words.prefix(4).contains("vi"), words.prefix(5).contains("har") || words.prefix(5).contains("är") {
            add("nulage", 0.5)
        }
        return result
    }

    /// Ends of compounds that name a way to meet: "lönråd", "byggforum".
    private static let meetings = [
        "råd", "rådet", "forum", "nätverk", "möte", "möten", "mötet", "avtal", "träff", "träffar", "samverkan",
        "dialog",
    ]

    private static let imperatives: Set<String> = [
        "gör", "lägg", "stoppa", "prata", "dela", "följ", "bryt", "arbeta", "hjälp", "fråga", "låt", "sätt", "ta", "ge",
        "börja", "inför", "skapa", "bygg", "satsa", "utbilda", "erbjud", "samla", "sluta", "säkra", "öka", "minska",
        "stärk", "rikta", "våga", "ställ", "kräv", "mät", "räkna", "tvinga", "betala",
        "använd", "sprid", "utse", "tydliggör", "prioritera", "fokusera", "håll", "se", "få", "lyft", "jobba", "starta",
        "flytta", "rekrytera", "anställ", "finansiera", "förebygg", "visa", "lär", "involvera", "engagera",
    ]

    private static let finiteVerbs: Set<String> = [
        "är", "har", "kan", "ska", "får", "blir", "finns", "var", "hade", "måste", "vill", "går", "kommer", "gör",
        "ser", "säger", "tror", "tycker", "vet", "behöver", "behövs", "bör", "borde", "skulle", "kunde", "fick", "blev",
        "gick", "sa", "står", "sitter", "ligger", "tar", "ger", "håller", "känner", "saknas", "saknar",
        "fungerar", "funkar", "räcker", "arbetar", "jobbar", "hindrar", "bromsar", "driver", "hjälper", "når", "heter",
        "hamnar", "bygger", "handlar", "gäller", "visar", "menar", "söker", "slutar", "börjar", "kostar", "betyder",
        "krävs", "hinner", "vågar", "orkar", "lyssnar", "växer", "ökar", "minskar", "skiljer", "beror", "sker",
        "skrivs", "görs", "tas", "talar", "pratar", "träffar", "möter", "leder", "styr", "äger", "bor", "flyttar",
        "stannar", "åker", "kör", "hör", "delar", "samverkar", "samarbetar", "deltar", "väljer", "faller", "tappar",
        "förlorar", "vänder", "ställer", "skriver", "läser", "stod", "kom", "tog", "gav", "såg", "lät",
    ]
}
