/// Single words that, in a heading or a guide question, point to a category whatever stands beside them.
enum HeadingWords {
    static let byCode: [String: [String]] = [
        "nulage": [
            "nuläge", "läget", "vet vi", "märks", "så är det", "om oss", "vår bransch", "görs redan", "gör ni redan", "redan", "ser ni", "möter ni frågan", "erfarenheter", "lägesbild", "idag", "nuvarande", "vardag", "vardagen", "situationen", "utgångsläge", "verkligheten", "pågår", "hittills", "dagsläge", "nutid", "numera", "startpunkt", "beskrivning",
            "arbetssätt", "verksamheten", "upplever", "iakttagelser", "observationer", "kännetecknar", "spegel", "kartan", "landskapet", "bilden", "just nu", "i dag", "ser ut", "står vi", "har vi", "jobbar ni", "arbetar ni", "gör ni",
            "mår", "mående", "tillstånd", "dagens", "temperaturen", "ögonblick", "tittar ut", "fönstret", "där vi står", "var vi är", "hemma hos", "hos oss", "hos er",
        ],
        "utmaning": [
            "utmaning", "utmaningar", "saknar du", "saknar ni", "förbannad", "värst", "värsta", "obekvämt", "obekväma", "inte får till", "får inte till", "hålen", "blir utan", "går fel", "snett", "nere", "fruktar", "rädd för", "gråta", "ledsen", "besviken", "inte blir bra", "inte räcker", "går sönder", "svårt", "svårast", "svårigheter", "problem", "bekymmer", "skaver", "brister", "oroar", "oro", "klämmer", "gnisslar", "krånglar", "haltar", "arga", "ilska", "frustration", "jobbigt", "tufft", "tungt",
            "ont", "smärta", "sår", "skon", "skav", "magen", "vaken", "dåligt", "sämre", "sämst", "fel", "saknas", "glapp", "luckor", "svagheter", "svagt", "dilemma", "huvudvärk", "orättvist", "orättvisor", "ojämställt", "ojämställdhet", "sorgligt", "fattas",
            "inte fungerar", "fungerar inte", "inte funkar", "funkar inte", "mindre bra", "mörka", "mörkt", "skuggsida", "skuggsidan", "baksidan", "nötter", "knäckfrågor", "tröttar", "sticker", "stör", "irriterar", "gapet", "besvär", "knepigt", "kruxet", "krux", "missar", "tappar", "förlorar", "läcker", "sprickor", "rötan", "misslyckas",
        ],
        "prioritering": [
            "prioritering", "prioriteringar", "borde länet", "bör länet", "ska länet", "länet göra", "vill vi se", "vill ni se", "skicka med", "ta tag i", "prioritera", "prioriterat", "prioriteras", "viktigast", "viktigaste", "viktigt", "satsa", "satsning", "satsningar", "fokus", "fokusera", "först", "bestämma", "bestämde", "välja", "väljer", "valde", "önskan", "önskningar", "önskar", "trollspö", "trollstav", "framåt", "framtid",
            "framtiden", "mål", "drömmer", "dröm", "drömläge", "listan", "överst", "topp", "måste", "krav", "kraven", "vill", "framöver", "angeläget", "lyfta", "lägga kraft", "kraft på", "kommande", "fyra år", "tre saker", "två saker", "en sak", "strategin", "skulle hjälpa", "skulle göra", "ska göra", "bör göra", "borde göra", "behöver hända", "måste hända", "ordning", "tur och ordning", "miljon", "pengar fanns", "medskick",
            "2027", "landshövding", "vägval", "börja", "starta",
        ],
        "hindrande": [
            "hinder", "hindrar", "står still", "står det still", "stillastående", "motarbetar", "stanna upp", "stannar upp", "svårt att förändra", "kunna göra mer", "komma vidare", "inte blir av", "blir det inte", "inte verkstad", "motkrafter", "bekostnad", "krockar", "krock", "saktar ner", "saktar", "hindrande", "broms", "bromsar", "bromsen", "bromsklossar", "stoppar", "stopp", "stoppklossar", "motstånd", "motvind", "vägen", "tröskel", "trösklar", "barriärer", "flaskhalsar", "trögt", "långsamt", "fallgropar", "begränsar", "hämmar", "hämmande", "försvårar", "fastnar", "fast", "sitter fast", "emot",
            "håller tillbaka", "håller emot", "kedjor", "ankaret", "ankare", "sten", "stenar", "ryggsäck", "tyngder", "tyngd", "grus", "sand", "väggar", "väggen", "murar", "grindar", "låsta", "lås", "käppar", "uppförsbacke", "motlut", "varför inte", "varför går", "varför händer", "varför ändras", "varför blir", "fortare", "snabbare", "kommer emellan", "bojor", "bakåt", "bakåtsträvare", "gupp", "hål", "gropar", "bom", "rött ljus", "frenar", "drar ner", "drar ned", "tar emot", "käpp", "hjulet",
        ],
        "padrivande": [
            "pådrivande", "drivkraft", "gå framåt", "hjälpt er", "hjälpt", "går bra", "gjort skillnad", "gör skillnad", "luft under", "glimtar", "trots allt", "lyckade", "lyckat", "medarbetare som", "tackar", "firar", "fira", "drivkrafter", "driver", "driva", "medvind", "motor", "motorer", "motorn", "kraft", "krafter", "styrka", "styrkor", "hjälper", "underlättar", "främjar", "främjande", "möjliggör", "möjliggörare", "framgång", "framgångar", "framgångsfaktorer", "lyckats", "lyckas", "ljuspunkter", "ljus", "hopp", "hoppfull",
            "optimist", "optimism", "glädje", "glädjer", "glada", "stolt", "stolta", "energi", "bränsle", "rätt håll", "rätt riktning", "skjuts", "knuff", "puffar", "vind", "seglen", "bär", "bärkraft", "vänner", "allierade", "eldsjälar", "goda", "fungerar bra", "funkar bra", "bidrar", "lyfter", "gas", "gaspedal", "gasen", "grönt ljus", "plus", "möjligt", "lossna", "lossnar", "fart", "rullar", "skjuter på", "medlut", "nedförsbacke", "vingar", "ork", "orkar", "tror ni att det går", "går framåt", "rör på sig", "vågen", "skynda", "skyndar",
            "dragkraft", "drar åt", "grogrund", "växer", "spirar", "gror", "jordmån", "vad fungerar", "som fungerar", "som funkar",
        ],
        "utvecklingsomrade": [
            "utveckla", "utvecklas", "utveckling", "utvecklingsområden", "utvecklingsbehov", "förbättra", "förbättras", "förbättringar", "bättre på", "behov", "behöver ni", "behövs", "förslag", "idéer", "idé", "möjligheter", "potential", "lära", "lärande", "öva på", "träna", "vässa", "växla upp", "läxa", "hemläxa", "stärka", "uppgradera", "att göra bättre", "bli bättre",
        ],
        "samverkansform": [
            "samverkan", "samverka", "vill ni träffas", "vill ni mötas", "hjälpas åt", "samverkar", "samverkansformer", "samarbete", "samarbeta", "samarbetar", "samarbetet", "nätverk", "nätverket", "forum", "tillsammans", "ihop", "mötas", "möts", "träffas", "mötesplatser", "samhandling", "hjälpas", "gemensamt", "gemensamma", "bordet", "länken", "kontaktytor", "samspel", "samordning", "samordna", "lagspel", "laget", "lag", "hänga", "hand i hand",
        ],
        "central-aktor": [
            "aktör", "aktörer", "medspelare", "måste vara med", "borde vara med", "ska vara med", "dra lasset", "aktörerna", "vem", "vilka", "nyckelaktörer", "nyckelpersoner", "parter", "partner", "partners", "roller", "med vem", "med vilka", "ansvar", "ansvarar", "äger", "spelare", "spelarna", "medspelare", "saknas vid", "bjudas", "bjuda in", "kompisar", "inblandade", "nycklarna", "nyckeln",
        ],
        "lansstyrelsens-roll": ["länsstyrelsen", "länsstyrelsens", "lst", "staten", "statens", "regional roll", "länsstyrelse"],
    ]

    /// The order in which interview guides usually go through the categories.
    static let usualOrder = [
        "nulage", "utmaning", "hindrande", "padrivande", "prioritering", "utvecklingsomrade", "samverkansform", "central-aktor", "lansstyrelsens-roll",
    ]
}
