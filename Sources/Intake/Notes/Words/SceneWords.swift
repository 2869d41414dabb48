/// Words of what a note taker writes of the meeting itself: who poured the coffee, who laughed, what to remember before
/// the next time.
enum SceneWords {
    static let past = [
        "satt", "fick", "gick", "åt", "drack", "såg", "tog", "kom", "möttes", "träffades", "sågs", "skildes", "sa",
        "la", "hade", "bad", "stod", "låg", "började", "skrev", "fortsatte", "hann", "åkte", "blev", "reste", "bytte",
    ]
    /// First words of a line about the meeting, with the subject left out.
    static let openings = [
        "bad", "tackade", "undrade", "lovade", "bjöd", "bjöds", "hälsade", "avslutade", "mejlade", "satt", "träffade",
        "träffades", "sågs", "möttes", "drack", "fikade", "skrattar", "skrattade", "skratt", "nickar", "suckar",
        "sitter",
    ]
    /// What people do at a meeting and nobody captures.
    static let acts = [
        "ler", "log", "skrattar", "skrattade", "nickar", "nickade", "suckade", "suckar", "hämtade", "hämtar", "drack",
        "dricker", "beställde", "hällde", "bjöd", "bjuder", "visade", "följde", "åt", "väntade", "ursäktade", "pausade",
        "tittade", "harklade", "vinkade", "ringde", "ringer", "bläddrade", "pekade", "reste", "fikade", "tackade",
        "regnade", "snöade", "blåste", "gick", "satt", "kom", "bad", "låg", "la", "ringt", "lånade", "låna",
        "hostar", "hostade", "spottade", "tvekade", "tvekar", "funderade", "tystnade", "tystnar", "rodnade", "gäspade",
        "viskade", "viskar", "ropade", "ropar", "knackade", "knackar", "avbröts", "avbryts", "stängde", "öppnade",
        "pekar", "räckte", "sträckte", "satte", "tände", "släckte", "plockade", "packade", "letade", "letar", "torkade",
        "snöt", "grät", "gråter", "skojade", "skojar", "erbjöd", "erbjuder", "bjöds", "serverade", "serverades",
        "smakade", "luktade", "luktar", "doftade", "doftar", "frös", "fryser", "svettades", "haltade", "rullade",
        "körde", "promenerade", "parkerade", "mötte", "sprang", "kramade", "kramades", "skakade", "önskade", "sov",
        "laughed", "smiled", "nodded", "sighed", "paused", "coughed", "waved", "offered", "showed", "visa", "bjuda",
        "prata", "skratta", "vänta", "sa't",
        "tittar", "väntar", "kommer", "sätter", "ställde", "ställer", "reser", "går", "vänder", "vände", "öppnar",
        "stänger", "häller", "hittade", "hittar", "knäppte", "knäpper", "letat", "hängde", "bytte", "byter", "slog",
        "skruvade", "skruvar", "höjde", "sänkte", "tackar", "kliver", "klev", "backade", "svängde", "svänger",
        "stannade", "stannar", "lämnade", "lyssnade", "mumlar", "mumlade", "fnissar", "fnissade", "flinar", "flinade",
        "gnäller", "ritar", "ritade", "skriver", "antecknar", "antecknade", "googlade", "googlar", "kollade", "kollar",
        "scrollade", "delade", "kopplade", "startade", "startar", "stängt", "satte", "provade", "smakar", "torkar",
        "diskade", "dukade", "dukar", "städade", "somnade", "vaknade", "hälsar", "presenterade", "presenterar",
        "avslutade", "avslutar", "inledde", "inleder", "öppnades", "samlades", "skildes", "sågs", "hörde", "ropas",
        "surrar", "surrade", "piper", "pep", "tjuter", "tjöt", "dånade", "dånar", "brummar", "prasslar", "prasslade",
        "skramlar", "skramlade", "skriker", "skrek", "skäller", "sjunger", "sjöng", "visslade", "spelade", "rasade",
        "trillade", "ramlade", "tappade", "spillde", "spiller", "lagade", "lagar", "kokade", "kokar", "värmde",
    ]
    /// Beginnings of the names of things in a meeting room, on a table and on the road there.
    static let props = [
        "kaff", "bull", "kaka", "kakor", "smörgås", "macka", "fika", "lunch", "termos", "hunden", "hundar", "hundens",
        "hundvalp",
        "katt", "kök", "rum", "fönst", "bord", "stol", "väder", "regn", "snö", "blås", "tåg", "grind", "matsal", "kafé",
        "dörr", "reception", "hiss", "jacka", "stövl", "skor", "parkering", "bilen", "telefon", "vatten",
        "paus", "applåd", "inspelning", "bok", "knä", "promenad", "rundtur", "runda",
        "korridor", "trapp", "soffa", "fåtölj", "foajé", "entré", "persienn", "gardin", "möbl", "kartong",
        "papperskorg",
        "diskad", "diskar", "disken", "diskmask", "kopp", "mugg", "fikat", "fikabröd", "frukost", "middag", "bakels",
        "äppelkak", "choklad", "godis",
        "frukt", "pizza", "pasta", "sopp", "korv", "sallad", "smörgås", "macka", "wienerbröd", "kanelbull", "nybaka",
        "saft", "termos", "sylt", "glass", "mikrofon", "kamera", "skärm", "batteri", "diktafon", "bandet", "linjen",
        "uppkoppling", "ljudet", "ljud", "täckning", "högtalar", "hörlur", "laddare", "solsken", "solen", "storm",
        "moln", "minusgrad", "plusgrad", "väglag", "halka", "utsikt", "tågresa", "biljett", "kvitto", "parkerings",
        "buss", "taxi", "cykel", "lastbil", "glasögon", "penn", "anteckningsbok", "väska", "skylt", "nyckelkort",
        "dator", "laptop", "tangent", "mobil", "sladd", "eluttag", "projektor", "lamp", "lysrör", "filt", "kudd",
        "mössa",
        "vantar", "handskar", "halsduk", "paraply", "ryggsäck", "keps", "hjälm", "tröja", "strumpor", "matta",
        "blomm", "krukväx", "tavl", "affisch", "klocka", "väggur", "fläkt", "elementet", "brasa",
        "kakelugn", "kylskåp", "micro", "bryggare", "kanna", "tekopp", "tepås", "mjölk", "socker", "tårta",
        "semla", "semlor", "våffl", "pannkak", "gröt", "ostmack", "räkmack", "baguett", "sill", "fisksopp",
        "gryta", "köttbull", "renkött", "lax", "kex", "skorp", "lakrits", "tuggummi", "snus", "cigarett", "lärk",
        "fågel", "mygg", "fluga", "geting", "älg", "ekorr", "valp", "tupp", "höns",
        "vaktmästar", "servitris", "kypar", "konduktör", "garderob", "balkong", "altan", "brygga",
        "bensin", "tunnel", "vägarbete",
        "omväg", "perrong", "kupé", "dimma", "åska", "hagel", "värme",
        "kyla", "norrsken", "handslag", "kram", "blombukett", "penna", "papper",
        "lapp", "pärm", "kuvert", "frimärk", "brevlåd", "nyckel", "byggljud",
        "gräsklipp", "tvättmaskin",
        "handstil", "doft", "lukt", "knackning", "coffee", "weather", "lunch", "balcony",
    ]
    /// What a note taker writes of the own work: the paper, what it will be used for, and who is to see it.
    static let paperwork = [
        "anteckning", "intervju", "citat", "renskriv", "utskrift", "formulering", "ordagran", "rapporten", "rapportens",
        "frågelist", "frågeguid", "intervjuguid", "underlag", "bilag", "mejl", "mail", "mejlet", "mailet", "protokoll",
        "referat", "referent", "översättning", "transkri", "inspelning", "diktering", "stryk", "påseende",
        "sammanfatt", "kategoriser", "kod", "workshop", "arbetsgrupp", "projektled", "konsult", "återkoppl",
        "godkänn", "recording", "interview", "transcript", "summary", "notes", "quote",
    ]
    /// What a writer, and nobody who was asked, says of the own thoughts.
    static let musings = [
        "undrar", "undrade", "känsla", "känslan", "intryck", "intrycket", "tolkning", "tolkar", "tolkade", "uppfattar",
        "uppfattade", "uppfattning", "gissar", "gissning", "gissade", "tänker", "tänkte", "tanke", "tankar",
        "reflektion", "reflektioner", "reflekterade", "minns", "minnas", "osäker", "osäkert", "fattade", "förstod",
        "missförstod", "slog", "slår", "påminner", "påminde", "spontant", "spontana", "personligen", "bedömning",
        "efterhand", "efteråt", "eftertanke", "påfallande", "egen", "eget", "egna", "anar", "anade", "misstänker",
        "märkbart", "tydligt", "imponerad", "förvånad", "förvånades", "förvånande", "intressant", "nyfiken",
        "aning", "reaktion", "notering", "impression", "wonder", "note", "remember", "thought", "kanske",
    ]
    /// First words of what somebody tells oneself to do.
    static let reminders = [
        "be", "skriv", "skriva", "stäm", "stämma", "jämför", "jfr", "minns", "notera", "obs", "lägg", "kom", "glöm",
        "följ", "ta", "ring", "ringa", "köp", "kolla", "kontrollera", "dubbelkolla", "fråga", "stryk", "ändra",
        "flytta", "hitta", "leta", "läs", "läsa", "tacka", "maila", "mejla", "boka", "skicka", "komplettera",
        "återkom", "återkoppla", "räkna", "citera", "använd", "se", "bör", "borde", "måste", "ska", "skulle", "får",
        "behöver", "stavas", "stämmer", "heter", "remember", "ask", "check", "send", "call", "todo",
    ]
    /// "Frågade jag", "ville jag veta": who asks is the note taker.
    static let asking = [
        "frågade", "frågar", "frågan", "undrade", "undrar", "fråga", "följdfråga", "följdfrågan", "frågorna", "frågat",
        "asked",
    ]
    static let pleasantries = [
        "tack", "tackar", "tackade", "ursäkta", "förlåt", "trevlig", "trevligt", "kul", "härlig", "härligt", "skön",
        "skönt", "lycka", "välkommen", "välkomna", "hälsa", "hälsar", "hälsade", "hälsning", "hälsningar", "adjö",
        "varsågod", "grattis", "heja", "toppen", "snälla", "sorry", "jättegott", "gott", "god", "goda", "gärna",
        "ingen", "fara", "noterat", "spännande", "intressant", "oj", "usch", "haha", "ha", "guld", "thanks", "thank",
        "förresten", "synd", "jaha", "jaså", "jaja",
    ]
    /// What people say between answers, of the hour, the room and each other.
    static let smallTalk = [
        "förresten", "snällt", "snäll", "mysigt", "mysig", "rart", "rar", "gott", "goda", "smakligt", "smaklig", "skål",
        "påfyllning", "påtår", "påfyllt", "sugen", "hungrig", "hungriga", "törstig", "varm", "varmt", "kallt", "svalt",
        "blött", "sol", "regn", "vädret", "helg", "helgen", "helgens", "semester", "semestern", "hoppas", "lova",
        "lovar", "lovade", "passar", "passade", "bekvämt", "bekväm", "sitt", "sätt", "slå", "kom", "in", "varsågod",
        "varsågoda", "bjuder", "bjuda", "smaka", "prova", "känn", "skynda", "skyndar", "bråttom", "hinner", "hinna",
        "hann", "snart", "strax", "minut", "minuter", "sekund", "sekunder", "stund", "kvart", "tjugo", "timme",
        "senare", "imorgon", "ikväll", "igår", "nyss", "precis", "redo", "klar", "klara", "färdig", "färdiga", "börja",
        "börjar", "fortsätt", "fortsätta", "fortsätter", "vänta", "vänd", "stopp", "stanna", "sluta", "slut",
        "avsluta", "avslutar", "avrunda", "avrundar", "runda", "summera", "tyst", "tysta", "högre", "hörs", "hör",
        "hörde", "ser", "syns", "funkar", "fungerar", "repetera", "upprepa", "upprepar", "skämtar", "skämt", "skoja",
        "skojar", "skojade", "skratt", "allvarligt", "ärligt", "lustigt", "lustig", "rolig", "roligt", "kul", "dum",
        "dumt", "pinsamt", "modigt", "modig", "fantastiskt", "strålande", "utmärkt", "lysande", "perfekt", "fin",
        "fint", "vackert", "underbart", "otroligt", "typiskt", "synd", "skam", "herregud", "jösses", "gud", "himmel",
        "aj", "oj", "wow", "nämen", "jaha", "jaså", "äsch", "usch", "fy", "hu", "hoppsan", "ojdå", "men", "eller",
        "hur", "stava", "stavas", "stavar", "heter", "namn", "namnet", "skriv", "skriver", "antecknar", "noterar",
        "noterat", "stryker", "stryk", "hänger", "menar", "menade", "förstår", "förstod", "frågan", "frågor", "svara",
        "svarar", "tala", "talar", "prata", "pratar", "pratat", "lyssnar", "lyssna", "berätta",
    ]
    /// Adverbs and nouns of something that happens while people sit together.
    static let moments = [
        "plötsligt", "medan", "samtidigt", "under", "tiden", "just", "strax", "genast", "mitt", "avbrott", "avbröt",
        "avbruten", "avbrutna", "stund", "stunden", "ögonblick", "sekund", "paus", "pausen", "tystnad", "tystnaden",
        "skratt", "skrattet", "suck", "gäspning", "larm", "larmet", "telefonsamtal", "ringsignal", "besök", "knackning",
        "slutet", "början", "inledningen", "inledningsvis", "avslutningsvis", "sist", "först", "innan", "därefter",
        "efteråt", "hemvägen", "ditvägen", "vägen", "framkomst", "ankomst", "mötet", "mötets", "samtalet", "samtalets",
        "intervjun", "intervjuns", "besöket", "lunchen", "fikat", "kaffet", "morgonen", "förmiddagen", "eftermiddagen",
        "kvällen", "dagen",
    ]
    /// "Här tvekade hon", "Sedan bjöd han": a scene goes on.
    static let scenes = ["här", "där", "därefter", "sedan", "sen", "då", "nu", "när", "under", "medan", "innan"]
    static let replies = [
        "haha", "usch", "oj", "grattis", "verkligen", "mmm", "jojo", "jojomen", "sådär", "nämen", "fy", "såklart",
        "tyvärr", "det", "stämmer", "precis", "ja", "nej", "tack", "själv", "själva", "detsamma", "samma", "här",
        "instämmer", "jättebra", "toppen", "intressant", "kiitos", "giitu", "lugnt",
    ]
    static let greetings = [
        "hej", "hejsan", "hallå", "tjena", "tjenare", "tja", "hälsningar", "kram", "kramar", "mvh", "vh", "bures",
        "tervetuloa", "kiitos", "giitu", "moi", "välkommen", "välkomna",
    ]
    static let next = [
        "^ nästa möte", "^ nästa träff", "^ nästa intervju", "^ nästa samtal", "^ nästa gång", "^ nästa avstämning",
        "^ nytt möte", "när du ringde", "personnummer för", "bokar lokal", "^ ny träff", "^ uppföljande samtal",
        "^ rundan avslutades",
        "^ mötet avslutades", "^ tackade", "^ tack och", "^ fika", "^ lunch", "det var nog allt", "det var allt",
        "inget mer att",
        "^ vad var frågan",
        "undrar när", "undrade om texten", "undrade hur", "tar det i morgon",
        "justeras", "protokollet", "kontakt via", "hör av", "presentationsrunda",
        "vill inte att", "slippa stå med",
        "sluta för i dag", "fick vi sluta",
    ]
    static let errands = [
        "^ ring", "^ ringa", "^ boka", "^ bokar", "^ köp", "^ köpa", "^ mejla", "^ mejlar", "^ maila",
        "^ skicka", "^ skickar", "^ kolla", "^ dubbelkolla", "^ renskriv", "^ fakturera", "^ kom ihåg",
        "^ måste komma ihåg", "^ glöm ej", "^ obs", "^ ta med", "^ återk", "^ återkommer",
        "^ återkomma", "^ hämta", "^ tel", "^ telefon", "^ mobil", "^ tfn", "^ faxa", "^ skriv ut",
        "^ lägg in i", "renskriv senare", "^ att göra",
    ]
}
