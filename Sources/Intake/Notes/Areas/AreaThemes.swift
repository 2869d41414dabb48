/// Words around the subjects that equality strategies divide into areas. An area whose own words name a subject takes
/// these too, for they are said in interviews and seldom stand in an area's vocabulary.
enum AreaThemes {
    struct Theme: Sendable {
        /// Words of an area that tell it is about this subject; two are enough.
        var anchors: Set<String>
        /// Beginnings or parts of words, in lower case.
        var words: [String]
    }

    /// Some words settle what a sentence is about whatever stands beside them; others are said about anything.
    static func sharpness(of word: String) -> Double {
        if sharp.contains(where: { word.hasPrefix($0) }) { return 1.7 }
        return blunt.contains(where: { word.hasPrefix($0) }) ? 0.6 : 1
    }

    private static let sharp = [
        "våld", "kvinnojour", "övergrepp", "trakasseri", "samtycke", "hedersrel", "misshand", "beredskap",
        "totalförsvar",
        "kris", "styrelse", "valbered", "fullmäktige", "rösträtt", "föräldrap", "föräldral", "heltid", "deltid",
        "lönekart", "validering", "målsäg", "ofredande", "trygghetspunkt", "samråd",
    ]
    private static let blunt = [
        "utbildning", "chef", "skol", "delta", "vård", "anmäl", "upptäck", "företag", "flick", "pojk", "övning",
        "mamma",
        "pappa", "jobb", "anställ", "teknik", "kurs", "upphandl", "budget", "polis", "boende", "frivillig",
        "socialtjänst",
        "medarbetare", "ledning", "uppdrag", "scen", "topp", "ägare", "förtroende", "förening", "hot", "hat", "omsorg",
    ]

    static let all: [Theme] = [
        Theme(
            anchors: [
                "våld", "kvinnojour", "brottsoffer", "heder", "trygghet", "förövar", "kvinnofrid", "partnervåld",
            ],
            words: [
                "övergrepp", "strypsex", "kontaktförbud", "fotboja", "jour", "boende", "anmäl", "polis", "rädd", "slår",
                "slagen", "misshand", "ofredande", "trakasseri", "tafs", "skyddad", "frivård", "domstol", "åklagare",
                "kontrollera", "hotad", "hotar", "sexistisk", "jargong", "skämt", "hora", "pornografi", "svartsjuk",
                "vårdnad", "placering", "våldtag", "stalk", "tvång", "tystnad", "blåmärke", "larm", "väktare",
                "bevittna", "förhör", "målsägande", "sexköp", "nedlagd förundersökning", "brott", "blåslag",
                "terapeut", "separation", "samtycke", "insparken", "internat", "krogen", "belysning", "otrygg",
                "utsätt",
                "kränk", "utnyttja", "grooming", "manlighet",
            ]
        ),
        Theme(
            anchors: ["arbetsmarknad", "utbildning", "arbetsgivare", "lön", "skola", "heltid", "yrkesval", "rekryter"],
            words: [
                "anställ", "medarbetare", "jobb", "schema", "skift", "deltid", "praktik", "lärling", "student", "plugg",
                "kurs", "lektor", "gymnas", "mattelärare", "pappa", "mamma", "föräldra", "vab", "förskol", "barnomsorg",
                "dagis", "hemtjänst", "äldreomsorg", "vårdprogram", "yrke", "bransch", "byggbod", "teknik", "ingenjör",
                "sjuksköters", "undersköters", "karriär", "lönekart", "löne", "pension", "sjukskriv", "försörj", "sfi",
                "validering", "examen", "folkhögskol", "lärcentrum", "studieväg", "studiebesök", "arbetskläder",
                "arbetsplats", "kollega", "kollegor", "facket", "fackklubb", "entreprenör", "upphandl", "nyanlända",
                "utrikes", "inkomst", "arbetslös", "kompetens", "omsorg", "underhåll", "trainee", "befattning",
                "vikarie",
                "provanställ", "scheman", "doktorand", "lärosäte", "förare", "företagsstöd", "mikrolån", "mentor",
                "egenföretag",
                "nystart", "lönebidrag", "underhåll", "matkasse", "trygghetssystem", "ersättning", "befattning",
                "yrkes",
                "bristyrk", "könsval", "medflytt", "bakgrundsyrk", "matematik", "betald", "obetald", "räkenskap",
                "uppsägning", "turerna", "chefstäthet",
            ]
        ),
        Theme(
            anchors: [
                "makt", "inflytande", "beslut", "styrelse", "fullmäktige", "ordförande", "representation", "politik",
            ],
            words: [
                "rösträtt", "kandid", "valbered", "riksdag", "ledamot", "ledamöter", "ledning", "förhandla", "samråd",
                "mandat", "beslutsfatt", "kommunråd", "kommunalråd", "förtroende", "årsmöte", "uppdrag i", "talarlista",
                "ordet", "politiker", "partier", "partiet", "nomin", "jämn fördelning", "könsfördelning", "kvoter",
                "riskkapital", "ägarskap", "ägare", "scen", "remiss", "kallelse", "regiondirektör", "kommunchef",
                "topp", "ledningsgrupp", "direktion", "samfällighet", "jaktlag", "byalag", "kommunpolitik", "dekan",
                "plenum", "arvode", "sammanträd", "sameby", "rösterna",
                "valberedningar",
                "näringslivsråd", "oppositionsråd", "nämnderna", "listorna", "delegation", "styrgrupp",
                "jämställdhetsbudget", "folkvald",
            ]
        ),
        Theme(
            anchors: ["beredskap", "civilförsvar", "totalförsvar", "krisberedskap", "försvar", "skyddsrum"],
            words: [
                "krisled", "trygghetspunkt", "utrymning", "elavbrott", "räddning", "brandm", "hemvärn", "frivillig",
                "risk- och", "sårbarhet", "samhällsviktig", "övar", "övning", "krigsplacer", "evaku",
            ]
        ),
        Theme(
            anchors: ["hälsa", "ohälsa", "psykisk", "vård", "sjukvård", "folkhälsa"],
            words: [
                "stress", "depress", "suicid", "självmord", "ätstör", "kvinnosjuk", "förlossning", "barnmorsk",
                "mottagning",
                "patient", "diagnos", "rehab", "missbruk",
            ]
        ),
    ]
}
