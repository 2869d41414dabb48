/// How Swedish sentences show that they carry on the point before them, or begin another.
enum ContinuationWords {
    /// First words that refer back.
    static let back: Set<String> = [
        "det", "den", "de", "dem", "detta", "denna", "dessa", "han", "hon", "hen", "där", "då", "därför", "så", "men",
        "dit", "därifrån", "sådant", "sånt", "sådana", "samma", "inget", "ingen", "båda",
        "bägge", "annars", "dessutom", "eftersom", "för", "fast", "alltså", "ändå", "således", "följaktligen",
        "däremot", "nej", "ja", "jo", "allt", "alla", "trots", "istället", "plötsligt", "efteråt", "sedan",
        "sen", "punkt", "ärligt", "utan", "följden", "skillnaden", "orsaken", "resultatet", "kravet", "exempelvis",
        "särskilt", "framför", "återigen", "minst", "helst", "åtminstone", "hälften", "resten", "deras", "dess", "hans",
        "hennes", "varje", "likadant", "formen", "därmed", "varpå", "samtidigt", "visserligen", "tyvärr", "lyckligtvis",
        "kort", "vilket",
    ]
    /// First words that neither refer back nor name a new subject.
    static let personal: Set<String> = [
        "jag", "vi", "man", "en", "ett", "och", "i", "på", "min", "mitt", "mina", "vår", "vårt", "våra", "när", "om",
        "förra", "nu", "ska", "kan", "vad", "hur", "vem", "varför", "någon", "något", "några", "eller",
        "ni", "du", "titta", "tänk", "hos", "idag", "ibland", "ofta", "senast", "folk", "hellre", "inte", "bara",
        "egentligen", "dessvärre", "kanske", "till", "med", "av", "efter", "vid", "under",
    ]
    /// Words that sentences about anything share.
    static let everywhere: Set<String> = [
        "vill", "finns", "måste", "behöver", "många", "alla", "andra", "annan", "annat", "gör", "göra", "får", "sina",
        "borde", "skulle", "aldrig", "alltid", "fortfarande", "bara", "inte", "ingen", "inga", "kommer", "några",
        "någon", "något", "kvinnor", "kvinnorna", "kvinna", "män", "männen", "länet", "länets", "arbetet", "arbete",
        "jämställdhet", "själva", "hela", "samma", "varje", "gång", "fler", "flera", "redan", "ofta", "sällan",
        "eftersom", "därför", "tycker", "handlar", "länsstyrelsen", "fått", "blivit", "varit", "folk", "åren",
    ]
    /// Beginnings of examples and asides to what was just said.
    static let aside: [String] = [
        "^ förra", "^ en gång", "^ senast", "^ häromdagen", "^ till exempel", "^ t ex", "^ en av dem", "^ en av",
        "^ jag", "^ min", "^ mitt", "^ ett exempel", "^ i efterhand", "^ i december", "^ i höstas", "^ i våras",
        "^ i fjol", "^ när", "^ om", "^ som exempel", "^ det vill säga",
        "^ bland annat", "^ tänk", "^ titta", "^ hos oss", "^ vi hade", "^ vi har också fått", "^ och", "^ eller",
        "^ idag", "^ i dag", "^ nu", "^ just nu", "^ igår", "^ ibland", "^ ofta", "^ en i",
    ]
    /// Beginnings of another point.
    static let turn: [String] = [
        "^ och sen", "^ och sedan", "^ och så", "^ sen har vi", "^ sedan har vi", "^ sen är det", "^ sedan är det",
        "^ sen finns", "^ sedan finns", "^ sedan är", "^ sen är", "^ sedan har", "^ sen har", "^ därefter vill",
        "^ därefter ska", "^ och att", "^ och vår", "^ och vårt", "^ och våra", "^ dessutom",
        "^ en annan sak", "^ en annan fråga", "^ en annan svårighet", "^ en annan utmaning", "^ en annan viktig",
        "^ en annan aspekt", "^ en annan faktor", "^ en annan orsak", "^ en annan grej", "^ en annan del",
        "^ en annan broms", "^ en annan drivkraft", "^ en annan styrka", "^ en annan sida", "^ ett annat", "^ ett till",
        "^ en till",
        "^ en sak till", "^ för det andra", "^ för det tredje", "^ för det första", "^ det andra är", "^ det tredje är",
        "^ den andra är", "^ därutöver", "^ vidare", "^ utöver det", "^ slutligen", "^ till sist",
        "^ sist men inte minst", "^ vad gäller", "^ när det gäller", "^ i fråga om", "^ på tal om", "^ apropå",
        "^ vi vill ha",
        "^ vi skulle vilja", "^ sen så", "^ så har vi", "^ också", "^ en tredje", "^ ett tredje", "^ en fjärde",
        "^ vi behöver också", "^ vi saknar också", "^ vi har också en", "^ vi har också ett", "^ länsstyrelsen",
        "^ kom inte", "^ dels", "^ å andra sidan", "^ ett ytterligare", "^ ytterligare", "^ därtill",
        "^ det finns också", "^ det finns även", "^ viktigt är också", "^ lika viktigt", "^ sen tycker jag",
        "^ sedan tycker jag", "^ och länsstyrelsen", "^ och det tredje", "^ och det andra", "^ nästa", "^ sedan vill",
        "^ sen vill", "^ sedan borde", "^ sen borde", "^ sedan måste", "^ sen måste", "^ sedan ska", "^ sen ska",
        "^ sedan behöver", "^ sen behöver", "^ sedan tror", "^ och så måste", "^ och så behöver", "^ likaså",
        "^ jag vill", "^ jag önskar", "^ jag skulle vilja", "^ jag saknar", "^ vi saknar", "^ vi önskar", "^ vi vill",
    ]
}
