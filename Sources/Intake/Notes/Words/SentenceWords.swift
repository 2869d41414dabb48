/// Words that tell what a sentence or a question is for, before anybody asks what it is about.
enum SentenceWords {
    static let imperatives = [
        "gör", "lägg", "stoppa", "prata", "dela", "följ", "bryt", "arbeta", "hjälp", "fråga", "låt", "sätt", "ta", "ge",
        "börja", "inför", "skapa", "bygg", "satsa", "utbilda", "erbjud", "samla", "sluta", "säkra", "öka", "minska",
        "stärk", "rikta", "våga", "ställ", "kräv", "mät", "räkna", "tvinga", "betala",
        "använd", "sprid", "utse", "tydliggör", "prioritera", "fokusera", "håll", "se", "få", "lyft", "jobba", "starta",
        "flytta", "rekrytera", "anställ", "finansiera", "förebygg", "visa", "lär", "involvera", "engagera",
    ]
    static let finiteVerbs = [
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
    /// Words of any question, in their stems.
    static let frame = [
        "ser", "se", "gör", "göra", "tyck", "finn", "någon", "något", "sak", "fråg", "frågor", "själv", "lång", "län",
        "länet", "era", "ert", "beskriv",
        "berätt", "all", "ens", "bara", "just", "kommand", "skull", "vill", "få", "får", "går", "kom", "ge", "ger",
        "ha", "tre", "två", "en", "vilk",
        "tror", "ani", "arbet", "jobb", "dag", "inom", "ditt", "jämställd", "jämställdhet", "arbetet", "strategi",
        "strategin", "enligt", "den", "intervjuad",
    ]
    /// What leads to a question: "Vi börjar väl med hur läget är".
    static let leads = [
        "vi", "börjar", "börja", "väl", "med", "då", "jag", "undrar", "om", "kan", "du", "ni", "berätta", "lite", "men",
        "och", "så", "okej", "tänkte", "fråga", "först", "sen", "sedan", "ja", "att", "skulle", "vill", "få", "höra",
        "ska", "gärna", "säga", "något", "kort", "nu", "går", "över", "till", "frågade", "frågan", "ta", "tar",
    ]
    /// "Tema 2", "Fråga 4".
    static let guideParts = [
        "varv", "runda", "omgång",
        "tema", "del", "block", "fråga", "frågeområde", "avsnitt", "kapitel", "punkt", "rubrik", "steg", "frågor", "f",
        "frågeblock",
    ]
    /// First words of a question.
    static let openers = [
        "vad", "hur", "vilka", "vilken", "vilket", "varför", "vem", "när", "var", "finns", "har", "kan", "skulle", "är",
        "vill", "ser", "tycker", "får",
        "om", "upplever", "känner", "och", "på", "men", "då", "berätta", "beskriv",
    ]
    /// Words of a first line that tells who, when and how.
    static let titleWords = [
        "min", "minuter", "telefon", "tel", "kl", "teams", "zoom", "intervju", "utkast", "digitalt", "disk",
    ]

    /// Ends of compounds that name a way to meet: "lönråd", "byggforum".
    static func isMeeting(_ letters: [Unicode.Scalar]) -> Bool {
        guard let last = letters.last,
            last == "d" || last == "t" || last == "m" || last == "k" || last == "e"
                || last == "n" || last == "l" || last == "f" || last == "r" || last == "g"
        else { return false }
        return meetings.contains { letters.count > $0.count + 1 && letters.suffix($0.count).elementsEqual($0) }
    }

    private static let meetings = [
        "råd", "rådet", "forum", "nätverk", "möte", "möten", "mötet", "avtal", "träff", "träffar", "samverkan",
        "dialog",
    ].map { Array($0.unicodeScalars) }
}
