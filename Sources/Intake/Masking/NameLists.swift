/// Words that tell names of persons from everything else that begins with a capital.
enum NameLists {
    /// Common family names, in small letters; names on -sson are known by their ending.
    static let families: Set<String> = Set(
        """
        lindberg lindström lindgren lindqvist lindkvist lundberg lundgren lundqvist lundström lundin lind lund berg
        bergström berglund bergman bergqvist bergkvist bergendahl björk björklund blom blomqvist boström dahl dahlberg
        dahlström edlund ek eklund ekström engström falk forsberg forslund frank fransson friberg gustavsson hedberg
        hedlund hedman hedström hellström holm holmberg holmgren holmqvist holmström höglund isaksson jonsson
        källström lantz larsson löfgren lövgren magnusson mattsson moberg molin mårtensson nilsson norberg nordin
        nordström norén nyberg nylund nyman nyström olofsson palm persson rosén sandberg sandström sjöberg sjögren
        sjölund sjöström skoglund ström strömberg sundberg sundström svensson söderberg söderlund söderström viklund
        viberg wallin wikström westerlund westman zetterberg åberg åkerlund åström öberg öhman östlund
        ali ahmed ahmad abdi abdullah abdulle ahmadi akbari al-ali aziz farah hassan hassani hosseini hussain hussein
        ibrahim ismail jama jafari khan khalil mahmoud mohamed mohamud mohammed mohammadi muhammed nguyen omar osman
        rahimi rezai said saleh salih sharif singh tran warsame yilmaz younis yusuf kovac kowalski markovic nowak
        petrovic popov ivanova korhonen virtanen mäkinen nieminen heikkinen niemi
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// First names that are also words or surnames of things; alone they name nobody.
    static let ambiguous: Set<String> = [
        "alma", "ask", "björn", "bo", "dag", "ella", "ester", "frank", "hans", "hav", "ida", "iman", "karl", "kim",
        "liv", "lo", "love", "max", "maj", "mark", "may", "mina", "moa", "my", "noel", "paul", "per", "rosa", "said",
        "sam", "siv", "sten", "stig", "svea", "tim", "tom", "tor", "ture", "urban", "viola", "lana", "lina", "sanna",
        "ali", "noor", "kent", "dan", "gun", "inger", "linn", "rut", "hawa",
    ]

    static let particles: Set<String> = ["von", "af", "de", "van", "der", "la", "al", "el", "bin", "ibn", "da"]

    /// Verbs with a person right after.
    static let calls: Set<String> = [
        "heter", "hette", "ring", "ringa", "ringde", "mejla", "mejlade", "maila", "träffade", "intervjuade", "hälsa",
        "kollegan", "frun", "hustrun", "sambon", "maken", "dottern", "sonen", "systern", "brodern", "grannen", "fru",
        "herr", "doktor",
    ]
    /// Two words with a person right after.
    static let meets: Set<String> = [
        "pratade med", "prata med", "talade med", "tala med", "samtal med", "intervju med", "träff med", "möte med",
        "hälsning från", "hälsningar från", "hälsa till", "ring till", "antecknat av", "intervjuad av", "skrivet av",
        "tack till", "kontakta gärna", "hej på",
    ]
    static let titles = [
        "chef", "chefen", "direktör", "direktören", "handläggare", "handläggaren", "strateg", "strategen",
        "samordnare", "samordnaren", "rektor", "rektorn", "lärare", "läraren", "ordförande", "ordföranden",
        "sekreterare", "sekreteraren", "kurator", "kuratorn", "kommunalråd", "kommunalrådet", "diakon", "diakonen",
        "ombudsman", "ombudsmannen", "sjuksköterskan", "barnmorskan", "läkaren", "polisen", "åklagaren", "prästen",
    ]
    /// What makes a body or a place of the name before it.
    static let bodies: Set<String> = [
        "ab", "bygg", "församling", "församlingen", "gata", "gatan", "gymnasium", "gymnasiet", "gymnasieskola", "gård",
        "hus", "kapell", "kommun", "kommuner", "kyrka", "kyrkan", "lasarett", "län", "park", "parken", "plats", "pris",
        "region", "sjukhus", "skola", "skolan", "socken", "stad", "stads", "stift", "stiftelse", "torg", "universitet",
        "väg", "vägen", "by", "sameby", "folkhögskola", "konsult", "förening", "ik", "if", "bk",
    ]

    static func isPlace(_ word: String) -> Bool {
        let base = word.hasSuffix("s") ? String(word.dropLast()) : word
        return places.contains(word) || places.contains(base)
            || endings.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
    }

    static func isBodyName(_ word: String) -> Bool { beginnings.contains { word.hasPrefix($0) } }

    private static let places: Set<String> = Set(
        """
        sverige norge finland danmark island norden europa eu norrland västernorrland ångermanland medelpad jämtland
        västerbotten norrbotten gävleborg dalarna uppland småland skåne halland blekinge gotland värmland dalsland
        härjedalen hälsingland lappland ånge sollefteå kramfors härnösand sundsvall timrå örnsköldsvik övik nordingrå
        ullånger bollstabruk fränsta alnö matfors husum bredbyn junsele ramsele näsåker långsele nyland stockholm
        göteborg malmö uppsala umeå luleå östersund gävle falun karlstad örebro västerås linköping norrköping jönköping
        växjö kalmar visby halmstad karlskrona lund helsingborg kiruna gällivare skellefteå hudiksvall söderhamn
        bollnäs ljusdal mittuniversitetet kommunal handels vision unionen saco tco lo höga kusten inlandet norra södra
        östra västra öster väster norr söder kina ryssland ukraina syrien somalia afghanistan irak iran turkiet
        teams zoom facebook word excel google youtube kommunals lottorna röda korset rädda barnen
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
    private static let endings = [
        "fonden", "församlingen", "gatan", "gymnasiet", "gården", "hallen", "hemmet", "huset", "kyrkan", "parken",
        "priset", "skolan", "stiftelsen", "torget", "vägen", "köping", "sundsvall", "bygden", "kommunen", "föreningen",
        "förbundet", "myndigheten", "bruket", "ån", "ön", "sjön", "älven",
    ]
    private static let beginnings = [
        "arbetsförmedling", "försäkringskass", "kommunförbund", "länsstyrelse", "polismyndighet", "polisområde",
        "kommun", "region", "socialtjänst", "kvinnojour", "myndighet", "förening", "universitet", "högskola", "agenda",
        "strategi", "januari", "februari", "mars", "april", "juni", "juli", "augusti", "september", "oktober",
        "november", "december", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
    ]
}
