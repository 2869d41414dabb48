import Formats

/// Whether a sentence states something as true now. A heuristic on words, without grammar: it looks for verbs that
/// stand in the way of the present tense, and else for one that is in it.
enum SwedishTense {
    /// What is wrong with the tense; nil when the words read as present tense.
    static func fault(in words: [String]) -> Sentence? {
        let joined = " " + words.joined(separator: " ") + " "
        for future in ["kommer att", "ska", "skall", "bör", "måste", "vill vi", "skulle"]
        where joined.contains(" \(future) ") {
            return Sentence(
                "”\(Swedish.capitalised(future))” gör texten till ett krav eller ett löfte; skriv som om det redan vore sant.",
                "“\(Swedish.capitalised(future))” makes the text a demand or a promise; write as if it were already true."
            )
        }
        if let first = words.first, imperatives.contains(first) || first == "att" {
            return Sentence(
                "Texten börjar med ”\(first)” och läses som en uppgift; beskriv hur det är när målet är nått.",
                "The text begins with “\(first)” and reads as a task; describe how it is when the goal is reached."
            )
        }
        if words.contains(where: isPresent) { return nil }
        if let past = words.first(where: { pasts.contains($0) || $0.hasSuffix("ade") }) {
            return Sentence(
                "”\(Swedish.capitalised(past))” står i dåtid; skriv i presens.",
                "“\(Swedish.capitalised(past))” is in the past tense; write in the present."
            )
        }
        return Sentence("Texten saknar ett verb i presens.", "The text has no verb in the present tense.")
    }

    private static func isPresent(_ word: String) -> Bool {
        if presents.contains(word) { return true }
        if nouns.contains(word) || nounEndings.contains(where: word.hasSuffix) { return false }
        guard word.count > 3 else { return false }
        return ["ar", "er", "år", "ör", "as", "es"].contains { word.hasSuffix($0) }
    }

    private static let presents: Set<String> = [
        "är", "har", "får", "kan", "vet", "når", "mår", "går", "står", "ser", "ger", "tar", "blir", "bor", "tror",
        "sker",
        "dör", "gör", "hör", "rör", "vågar", "finns", "känns", "syns", "hörs", "ges", "tas", "nås", "görs", "förs",
        "lyfts", "delas", "vill", "trivs", "finner", "råder", "lever", "hjälps", "möts", "kräver", "styr", "lär", "bär",
        "hyr", "stödjer", "ställs", "nyttjas", "tillhör", "väger", "vinner", "äger", "utgör", "avgör", "duger",
        "gäller",
        "märks", "bryts", "bryter", "stöttas", "skyddas",
    ]

    private static let pasts: Set<String> = [
        "var", "hade", "fick", "blev", "gick", "kunde", "ville", "kom", "tog", "gav", "såg", "fanns", "gjorde", "stod",
        "visste", "ledde", "levde",
    ]

    private static let imperatives: Set<String> = [
        "öka", "minska", "stärk", "stärka", "skapa", "utveckla", "säkerställ", "säkerställa", "inför", "införa", "bygg",
        "bygga", "förebygg", "förebygga", "arbeta", "främja", "satsa", "se", "ge", "ta", "låt", "förbättra", "bryt",
        "bryta", "stoppa", "gör", "verka", "jobba", "erbjud", "erbjuda", "utbilda",
    ]

    /// Endings that nouns and adjectives have, but verbs in the present tense hardly.
    private static let nounEndings = [
        "heter", "ningar", "ioner", "elser", "skaper", "platser", "nader", "ingar", "iteter", "logier", "örer", "ornas",
        "arnas", "ernas", "ares", "ernes", "lar", "gårdar", "tider", "ciper", "ritär",
    ]

    private static let nouns: Set<String> = [
        "pojkar", "kvinnor", "flickor", "kommuner", "myndigheter", "föräldrar", "skolor", "länder", "föreningar",
        "chefer", "elever", "personer", "böcker", "händer", "städer", "former", "aktörer", "regioner", "familjer",
        "resurser", "villkor", "normer", "roller", "deras", "allas", "mammor", "pappor", "vuxnas", "ungas", "sektorer",
        "delar", "år", "mer", "fler", "under", "över", "efter", "eller", "sedan", "jämlikar", "vardagar",
        "arbetsgivare",
        "ledamöter", "bröder", "systrar", "mödrar", "fäder", "platser", "branscher", "grupper", "partier", "insatser",
        "medel", "kronor", "timmar", "dagar", "siffror", "åldrar", "raser", "utsattas", "anställdas", "anhörigas",
        "kvinnas", "orter", "siffrors", "idéer", "planer", "rutiner", "metoder", "samer", "tjejer", "killar", "vägar",
        "tjänster", "karriärer", "olikheter", "byar", "gränser", "kulturer", "röster", "maktpositioner", "sidor",
        "alltjämt", "tillsammans", "alltmer", "även", "ytterligare", "vardagens",
    ]
}
