/// Headings and guide questions that announce the usual categories, by the standard code ids. A process's own lists
/// come first; these fill in what it left out.
enum DefaultHeadings {
    static let byCode: [String: [String]] = [
        "nulage": [
            "nuläge", "nulägesbeskrivning", "nulägesbild", "så ser det ut", "hur ser det ut hos er", "hur är det idag",
            "hur är läget", "läget", "läget idag", "situationen idag", "dagsläget", "vår vardag", "vardagen", "vad gör ni idag",
            "hur arbetar ni idag", "det vi gör", "det vi gör nu", "så jobbar vi nu", "om verksamheten", "verksamheten idag",
            "så här är det", "så här har vi det", "beskriv läget", "beskriv hur det ser ut", "berätta om ert arbete",
            "hur ser läget ut", "utgångsläge", "startläge", "lägesbild", "lägesbeskrivning", "iakttagelser om nuläget",
            "var står ni idag", "var är vi nu", "hur har ni det", "det här är bra", "hur upplever ni läget", "det vi ser",
            "vad ser ni", "bilden av länet", "bilden just nu", "här och nu", "var befinner ni er", "berätta hur ni jobbar", "hur långt har ni kommit", "vår verklighet", "det vi ser", "vad vi ser", "en vanlig dag", "en vanlig vecka", "hur är det att vara", "dagens situation",
            "vad finns på plats", "vad har ni på plats", "vad har ni gjort hittills", "det som redan görs", "status idag",
            "hur jobbar ni med jämställdhet i dag", "vår utgångspunkt", "nuvarande situation", "ögonblicksbild",
            "vad är på gång", "det som är på gång", "så funkar det i dag", "jämställdhetsläget", "där vi är",
        ],
        "utmaning": [
            "utmaningar", "svårigheter", "problem", "bekymmer", "det som är svårt", "vad är svårt", "vad är svårast",
            "det svåra", "det svåraste", "det som skaver", "det som gör ont", "var brister det", "brister", "det vi saknar",
            "det som oroar", "orosmoment", "vad oroar er mest", "det som gör oss arga", "det som stör", "det som krånglar",
            "vad är det som krånglar", "vad krånglar", "det här är mindre bra", "mindre bra", "det som inte fungerar",
            "vad fungerar mindre bra", "fungerar sämre", "det vi kämpar med", "vad kämpar ni med", "svaga punkter", "svagheter",
            "knutar", "nötter att knäcka", "det som ligger efter", "orättvisor", "största problemen", "smärtpunkter", "minus",
            "vad är största utmaningen", "det som haltar", "där det kärvar", "det som gnisslar", "vad är inte bra", "missnöje",
            "vita fläckar", "blinda fläckar", "vad är tufft", "det tuffa", "huvudbry", "vad håller er vaken om natten",
            "det jobbiga", "sånt som är jobbigt", "frustration", "det som frustrerar", "luckor", "det vi inte klarar",
            "dilemman", "det trista", "det som är fel", "vad är fel", "var finns problemen", "kvarstående problem",
            "problem vi ser", "problembild", "vad gör er bekymrade", "sorgebarn", "det vi inte rår på", "här går det snett", "det som går snett", "det som inte går ihop", "det som gnager", "gnager", "tär", "det som tär", "svaga länkar",
        ],
        "prioritering": [
            "prioriteringar", "prioriterade frågor", "prioritera", "viktigast", "viktigast framåt", "det viktigaste",
            "det viktigaste i ordning", "vad är viktigast", "vad bör länet satsa på", "det måste vi satsa på", "satsningar",
            "det här borde länet lägga kraft på", "vad ska strategin fokusera på", "vad jag skulle göra om jag fick bestämma",
            "om du fick bestämma", "om ni fick bestämma tre saker", "om du fick välja två saker", "tre saker att lyfta",
            "vad skulle hjälpa", "vad vill ni se", "vad vill du se", "önskan för framtiden", "önskemål", "fokusområden",
            "de kommande fyra åren", "kommande år", "framåt", "framåtblick", "vägen framåt", "vad tycker du att länet ska göra",
            "högst på listan", "överst på listan", "gör detta först", "börja här", "börja med", "mest angeläget", "angeläget",
            "angelägna frågor", "vad vill ni prioritera", "tre önskningar", "topp 3", "det som måste göras", "måsten",
            "vad måste hända", "vad behöver hända", "vad ska göras", "att ta tag i", "ta tag i först", "om fyra år",
            "vad ska vi ha uppnått", "mål", "målbild", "fram till 2027", "högst på önskelistan", "önskelista", "så vill vi ha det", "vad ska strategin ta fasta på", "vad ska strategin handla om", "medskick till strategin", "medskick", "rekommendationer", "råd till länet",
            "viktiga frågor", "vad är viktigt framöver", "vart vill vi", "prio", "prio ett", "att satsa på", "uppmaningar", "viktiga vägval",
        ],
        "hindrande": [
            "hinder", "hindrar", "vad hindrar", "vad är det som hindrar", "hindrande faktorer", "faktorer som hindrar",
            "det som hindrar", "det som bromsar", "vad bromsar", "vad är det som bromsar er", "bromsklossar", "broms", "stoppar",
            "vad stoppar", "vad sätter stopp", "det som håller tillbaka", "det som håller emot", "vad står i vägen", "i vägen",
            "motvind", "motstånd", "motkrafter", "varför går det inte", "varför går det inte fortare", "varför ändras det inte",
            "varför händer inget", "varför blir det inte av", "varför går det trögt", "trögheter", "tröskel", "flaskhalsar", "kommer inte vidare", "vad gör att ni inte kommer vidare", "varför har ni inte kommit längre", "det som stretar emot", "stretar emot", "det som spjärnar emot", "står emot", "vad står emot",
            "vad gör att det inte händer", "fallgropar", "barriärer", "det som drar åt fel håll", "varför tar det tid",
            "vad är det som stoppar", "vad kommer emellan", "käppar i hjulet", "grus i maskineriet", "sand i maskineriet",
            "hämmande faktorer", "det som hämmar", "begränsningar", "vad begränsar", "motverkande krafter", "uppförsbacke",
            "det som tar emot", "vad försvårar", "försvårande omständigheter", "stoppklossar", "varför har det inte gjorts",
            "varför funkar det inte", "vad fattas för att komma vidare", "vad gör det svårt att komma vidare", "bakhjul",
            "varför lyckas vi inte", "vad är i vägen", "det som fastnar", "var fastnar det", "varför fastnar det", "bromsar", "trögt",
        ],
        "padrivande": [
            "drivkrafter", "pådrivande faktorer", "faktorer som bidrar", "faktorer som driver", "det som driver på",
            "vad driver på", "vad driver på då", "det som hjälper", "det som hjälper oss framåt", "vad hjälper er", "medvind",
            "motor", "motorer", "vad ger kraft", "krafter", "det som drar åt rätt håll", "finns det något som går åt rätt håll",
            "det som ändå går framåt", "går framåt", "varför är jag ändå optimist", "ljuspunkter", "glädjeämnen", "hopp",
            "det som ger hopp", "vad ger hopp", "det som fungerar", "vad fungerar", "framgångsfaktorer", "framgångar", "styrkor",
            "möjliggörare", "vad gör det möjligt", "det som underlättar", "vad underlättar", "främjande faktorer",
            "det som främjar", "stödjande faktorer", "skjuts framåt", "vind i seglen", "vad bidrar", "det som bidrar",
            "tillgångar", "goda krafter", "vad får er att orka", "lyft", "det som lyfter", "vad gör att det går", "katalysatorer",
            "goda exempel", "positiva krafter", "vad har fungerat", "det som har lyckats", "vad är ni stolta över", "stolta",
            "plus", "draghjälp", "det som skjuter på", "vad får det att hända", "vad sätter fart", "medkrafter", "nedförsbacke",
            "varför går det bra", "därför går det framåt", "bränsle", "när går det bra", "medhjälpare", "vad får er att fortsätta", "det som ger skjuts", "ger skjuts", "vad gör att ni fortsätter", "vad ger resultat", "energi", "vad ger energi",
        ],
        "utvecklingsomrade": [
            "utvecklingsområden", "utvecklingsbehov", "förbättringsområden", "det vi behöver utveckla", "vad behöver utvecklas",
            "vad behöver bli bättre", "bli bättre på", "förbättringar", "behov", "det som behövs", "vad behövs", "idéer",
            "förslag", "att utveckla", "vad kan förbättras", "vad skulle ni behöva", "stödbehov", "kompetensbehov",
            "möjligheter", "outnyttjade möjligheter", "lärande", "vad behöver ni lära er", "vad vill ni utveckla", "utveckling",
            "vad saknas", "det vi vill bli bättre på", "potential", "nästa steg för oss", "önskad utveckling",
        ],
        "samverkansform": [
            "samverkan", "samverkansformer", "samverkan och roller", "samarbete", "samarbeten", "samarbete i länet", "tillsammans",
            "att jobba ihop", "jobba ihop", "hur jobbar vi ihop", "hur skulle ni vilja samverka", "hur vill ni samverka",
            "hur ska vi mötas", "nätverk", "forum", "mötesplatser", "samhandling", "ihop med andra", "med andra", "gemensamt",
            "hur samarbetar ni", "hur hänger vi ihop", "formerna", "arbetsformer", "hur ska vi jobba", "kontaktytor", "länets samarbete",
            "hur hittar vi varandra", "vilka forum finns", "hand i hand", "gemensamma krafter", "så kan vi hjälpas åt", "hjälpas åt",
        ],
        "central-aktor": [
            "centrala aktörer", "viktiga aktörer", "aktörer", "aktör", "vilka måste vara med", "vilka behöver vara med", "vem ska vara med",
            "med vem", "med vilka", "vilka saknas", "vilka fler", "nyckelaktörer", "nyckelpersoner", "vem äger frågan",
            "vem bär ansvaret", "roller", "vilka är viktiga", "vilka glöms bort", "samarbetspartner", "parter", "vem gör vad",
            "ansvar", "vem ska göra det", "vilka har nyckeln", "vilka kan göra skillnad", "vem behövs",
        ],
        "lansstyrelsens-roll": [
            "länsstyrelsen", "länsstyrelsens roll", "länsstyrelsens uppdrag", "till länsstyrelsen", "förväntningar på länsstyrelsen",
            "vad ska länsstyrelsen göra", "vad kan länsstyrelsen göra", "vad vill ni att länsstyrelsen gör", "önskemål till länsstyrelsen",
            "hur kan länsstyrelsen stödja", "vad förväntar ni er av länsstyrelsen", "lst", "lst roll", "om länsstyrelsen",
            "länsstyrelsen kan", "medskick till länsstyrelsen", "stöd från länsstyrelsen", "hälsning till länsstyrelsen",
        ],
    ]

    /// Headings over what belongs to the interview and not to its subject.
    static let practical: [String] = [
        "praktiskt", "praktikaliteter", "formalia", "avslut", "avslutning", "avrundning", "småprat", "om intervjun",
        "metadata", "uppgifter", "återkoppling", "att göra", "kontakt", "kontaktuppgifter", "logistik", "administrativt", "efter intervjun",
        "egna anteckningar", "egna reflektioner", "intervjuarens reflektioner", "intervjuarens kommentar", "intervjuarens kommentarer", "mina reflektioner",
        "reflektion efteråt", "intervjuarens fråga", "intervjuarens frågor", "uppföljning av intervjun", "efteråt", "noterat av intervjuaren",
        "tack", "avslutande ord", "nästa möte", "deltagare", "närvarande", "om anteckningen", "om samtalet", "om dokumentet", "bilagor",
        "intervjuarens egna anteckningar", "egen notering", "mitt intryck", "mina intryck", "inledande prat", "uppvärmning",
        "kallprat", "slut", "avslutat", "hej då", "för egen del", "minneslista", "todo", "fotnoter", "samtycke", "information till respondenten", "presentation",
        "praktisk information", "hålltider", "teknik", "källor", "noteringar om intervjun", "inför intervjun",
    ]

    /// Headings over a mixture: what is said there counts only when it is about the subject.
    static let mixed: [String] = [
        "övrigt", "övriga synpunkter", "övriga frågor", "annat", "något att tillägga", "något mer", "något annat", "inledning", "start",
        "bakgrund", "allmänt", "om mötet", "sammanhang", "diverse", "annat som kom upp", "lösa anteckningar", "till sist",
        "har ni något att tillägga", "finns det något mer du vill säga", "är det något vi glömt att fråga", "bakgrund om intervjun", "intro",
    ]

    /// Words of a note's title.
    static let title: [String] = [
        "intervju*", "minnesanteckning*", "samtal*", "anteckning*", "gruppintervju*", "protokoll*", "referat*", "utskrift*", "fokusgrupp*",
        "dialog*", "telefonintervju*", "möte*", "djupintervju*", "renskrift*", "sammanställning*",
    ]
}
