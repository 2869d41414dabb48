/// Wordings that belong to the interview and not to its subject. Written as phrases for `NotePhrases`.
enum RemarkPhrases {
    /// Enough by themselves, wherever they stand.
    static let clear: [NoteReading.Reason: [String]] = [
        .practical: [
            "svar önskas", "skickar utkast*", "skicka utkast*", "skickar en sammanfattning", "skickar sammanfattning*", "skickar anteckning*", "skicka anteckning*", "skicka länk*",
            "skickar länk*", "återkoppla utkast*", "återkoppling senast", "återkoppling på anteckning*", "synpunkter på anteckning*", "kommentarer på anteckning*", "nästa avstämning", "nästa intervju",
            "nästa möte med", "^ nästa steg konsult", "^ att göra", "boka ny tid", "bokar ny tid", "ny tid bokas", "boka in uppföljning*", "ring inte före", "lämnas tillbaka", "se bilaga", "är fotograferad", "fotograferades",
            "fotografera", "biobiljett*", "presentkort*", "som tack", "tack för att du", "tack för att ni", "tack för samtal*", "tack för pratstund*", "tack för mig", "tackar jag för mig", "tackar för", "jag tackar för", "^ då tackar jag", "^ då tackar vi", "tack för oss", "tack för tid*", "tack för din tid", "tack för er tid", "^ tack jag",
            "^ fråga att ställa", "påminn efter", "påminn om", "per e-post", "via mejl", "maila över", "mejla över", "mejlar över", "mejlar underlag*", "skickar över", "skickas över", "till funktionsbrevlåd*",
            "intervjun avslutades", "vi avslutade", "samtalet avslutades", "intervjuerna kostar", "uppdragsgivaren", "konsultbolaget", "vill gärna ha en kopia", "vill ha en kopia", "inbjudan till workshop*", "anmälan när datum",
            "datum för workshop*", "intervjuar ni", "intervjuar även", "även intervjuar", "återkommer med underlag", "återkommer om tid", "bifogas", "skickar underlag*", "skickade underlag*", "rapporten skickas", "hör av mig", "hör av sig när", "fråga tillbaka",
            "vill läsa innan", "läsa igenom innan", "på remiss skriv", "texten på remiss", "kompletteras senare", "kompletteras inte", "källa efterfrågad", "länk kommer", "fyller i efterhand", "återkommer med siffror", "kolla upp", "dubbelkolla*", "kontrollera siffran",
            "tågbiljett*", "parkeringsbot*", "reseräkning*", "vi bokade", "vi bestämde ny tid", "bjuder in oss", "bjöd in oss", "tackade nej", "till distriktsårsmöte*", "hälsade till", "hälsa till", "vi hörs", "hörs vi", "trevlig helg", "glad påsk", "trevlig sommar",
        ],
        .setting: [
            "intervjun hölls", "intervjun genomfördes", "intervjun gjordes", "intervjun ägde rum", "intervjun varade", "intervjun tog", "intervjun skedde", "intervjun blev", "intervjun startade", "intervjun började", "samtalet hölls", "samtalet genomfördes", "samtalet ägde rum",
            "samtalet varade", "samtalet fördes", "samtalet gjordes", "samtalet tog", "samtalet skedde", "samtalet blev", "mötet hölls", "mötet ägde rum", "mötet varade", "vi möttes på", "vi träffades på", "vi träffades i", "vi sågs på", "vi sågs i", "vi satt i", "vi sitter i",
            "bilden frös", "ljudet hackade", "ljudet försvann", "ljudet bröts", "uppkopplingen", "dålig uppkoppling", "dålig täckning i samtal*", "tekniken strulade", "tekniken krånglade", "teamslänk*", "föll bort i", "hörde inte allt", "motorn gick", "rundvandring i", "besöksbrick*", "hörs jag", "hör du mig",
            "hör ni mig", "kan du höra", "syns jag", "telefonerna lämnades", "kaffe ur termos", "kaffe och bulle", "kaffe och kaka", "bra kaffe", "bjöd på kaffe", "bjöds på", "bjöd på fika", "det regnade", "det snöade", "det blåste", "solen sken", "tåget från", "tåget var", "var sent", "minuter sen",
            "minuter försenad*", "kom för sent", "blev försenad*", "bakgrundsljud*", "kommer in i rummet", "kom in i rummet", "ringde en annan telefon", "telefonen ringde", "telefonen ringer", "minuter bort", "svårt att höra", "ohörbart", "talar otydligt", "i hissen", "monolog än", "ordningen nedan", "pizza beställd", "konferensrum med utsikt",
            "brandlarm*", "kaffepaus", "paus för", "kort paus", "pratade fort", "ritade på", "varselväst*", "via teams", "via zoom", "på teams och", "per telefon från",
        ],
        .consent: [
            "spelas in", "spelades in", "inspelningen", "inspelning avslutad", "spela in samtal*", "inspelad", "får jag citera", "får du citera", "får vi citera", "något citeras", "inte citeras", "vill inte bli citerad", "inte bli citerad*", "får inte citeras", "citeras utan", "anteckningen är", "anteckningarna är", "anteckningen har",
            "renskriv*", "utskrift i urval", "utskrift av", "transkriber*", "är hopklip*", "anges i anteckning*", "ingen enskild", "är anonym*", "anonymiser*", "godkände texten", "godkände anteckning*", "godkänd av den", "godkänd av respondent*", "genomläst", "justerat av", "justerad av", "justerades av", "läst av den intervjuade",
            "texten innan den", "se texten innan", "läsa texten innan", "sekretesskäl", "av sekretess*", "tagit bort två", "tagit bort en mening", "tagit bort ett stycke", "struket på", "strukits på", "strukit", "på begäran av", "samtycke till inspelning*", "samtycke till att", "samtycker till", "gdpr", "personuppgift* i anteckning*",
            "hur uppgifterna används", "hur materialet används", "hur svaren används", "deltagandet är frivilligt", "frivilligt att delta i intervju*", "utanför protokollet", "off the record", "får stå med", "den intervjuade har bett", "har bett att få", "inarbetade",
        ],
        .narration: [
            "^ på frågan om", "^ på min fråga", "^ på frågan", "jag frågade om", "^ jag frågade", "^ vi frågade om", "jag hänvisade", "jag förklarade", "jag påpekade att intervju*", "föreslog jag en", "jag föreslog en paus", "bad * mig", "bad mig", "mig att inte skriva", "stryka under", "sades med", "sagt med", "med en suck", "lång tystnad",
            "blev det tyst en stund", "tyst en stund", "tystnad", "paus innan", "skratt", "skrattar", "skrattade själv", "suckar", "suckade", "bara ett skratt", "den intervjuade", "intervjupersonen", "respondenten", "informanten", "^ min reflektion", "^ egen reflektion", "^ mitt intryck", "^ mitt allmänna intryck", "^ reflektion", "^ intryck",
            "min tolkning av samtal*", "^ intervjuarens kommentar", "^ anm", "^ not", "^ intervjuarens anm*", "återkom till detta", "återkom flera gånger", "mest en monolog", "konsult a", "konsult b", "konsult c", "^ följdfråga", "^ konsulten", "^ intervjuaren", "hoppade över", "bakgrundsfrågorna", "hann inte ställa", "hann inte med fråga*", "hann vi inte", "hoppades över",
            "frågan ställdes", "frågan hoppades", "ställde inte frågan", "svarade inte på frågan", "ville inte svara", "läst tillbaka", "lästes upp", "visade en bild", "pekar på", "visar på kartan", "byter ämne", "kroppsspråk*",
        ],
        .empty: [
            "^ inget svar", "^ ej svar", "^ inget särskilt", "^ inget övrigt", "^ inget att tillägga", "^ inga synpunkter", "^ ingen uppgift", "^ ingen kommentar", "^ vet ej", "^ n a", "^ inget", "^ ej aktuellt", "^ ej besvarad*", "^ besvarades inte", "^ se ovan", "^ saknas", "^ ej relevant", "^ inga kommentarer", "^ hann ej", "^ nej inget mer",
            "^ nej inget särskilt", "^ fråga utgick",
        ],
        .instruction: [
            "får man säga en till", "kan du upprepa", "kan du ta om", "hur menar du", "hur menar ni", "vad menar du", "menar du det", "vänta lite", "var var vi", "vad var frågan", "ta frågan igen", "nästa fråga", "det var en bra fråga", "bra fråga", "förstår du frågan", "är det okej att", "ska vi börja", "då börjar vi", "då går vi vidare", "vi går vidare",
            "nu går vi över", "något mer du vill", "något annat du vill",
        ],
    ]

    /// Words that point the same way but also stand in statements.
    static let faint: [String] = [
        "kaffe*", "fika*", "väder*", "regn*", "tåg*", "tåget", "lunch*", "termos*", "intervju*", "anteckning*", "samtalet", "utkast*", "citat*", "citera*", "telefon*", "mejl*", "mail*", "e-post*", "inspel*", "godkän*", "justera*", "sammanfattning*", "bilaga*", "bilagor", "återkoppl*", "konsult*", "workshop*", "biljett*", "parkering*", "försenad*", "paus*",
        "skratt*", "suck*", "tyst", "minuter", "rummet", "skylt*", "bullar", "bulle", "kaka", "semester*", "sommarstug*", "snö*", "snöade", "solsken", "servett*", "trött", "hund*", "utskrift*", "nickar", "nickade", "ler", "log", "bordet", "fönstret", "korridor*", "reception*", "trappa*", "bild*", "kamera*", "mikrofon*", "vecka", "tisdag*", "fredag*", "måndag*", "torsdag*",
        "juni", "midsommar*", "snap", "teams", "zoom", "länken", "hälsa*", "lånad*", "lånades", "stolar", "kiosk*",
    ]

    /// What people say to keep a conversation going.
    static let filler: Set<String> = [
        "ja", "jo", "jodå", "javisst", "nej", "nä", "nej då", "tyvärr", "självklart", "absolut", "precis", "visst", "okej", "ok", "just", "det", "mm", "hmm", "hm", "bra", "hej", "hejsan", "tack", "tackar", "jaha", "nja", "öh", "eh", "exakt", "såklart", "gärna", "kanske", "vet", "ej", "inte", "då", "så", "ingen", "aning", "inget", "na", "n", "a", "sant", "klart", "varsågod",
        "tja", "hallå", "hejdå", "stämmer", "är", "förstås", "jag", "fråga", "vi", "där", "här", "kör", "lugnt", "lugn", "fint",
    ]

    /// Said about the interviewee by the note taker, and a statement all the same.
    static let reporting: [String] = [
        "sa", "sade", "säger", "menar", "menade", "anser", "ansåg", "tycker", "tyckte", "lyfter", "lyfte", "beskriver", "beskrev", "betonar", "betonade", "framhåller", "framhöll", "önskar", "önskade", "efterlyser", "efterlyste", "upplever", "upplevde", "konstaterar", "konstaterade", "uppger", "uppgav", "ser", "såg", "berättar", "berättade", "enligt", "tror", "trodde", "poängterar", "poängterade",
        "understryker", "underströk", "pekar", "pekade", "noterar", "saknar", "saknade", "ser", "vill", "efterfrågar", "efterfrågade", "resonerar", "varnar", "varnade", "hoppas", "oroas", "bedömer", "bedömde", "reflekterar", "nämner", "nämnde", "tillägger", "tillade", "förklarar", "förklarade", "föreslår", "påpekar", "påpekade", "medger", "anger", "angav", "uttrycker", "uttryckte",
    ]
}
