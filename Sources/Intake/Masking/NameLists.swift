import Formats

/// What a word tells about names of persons: it is one, it announces one, or it is something else that begins with a
/// capital.
struct NameClass: OptionSet, Sendable {
    let rawValue: UInt16
    static let first = NameClass(rawValue: 1)
    static let family = NameClass(rawValue: 2)
    /// A first name that is also a word or the name of a thing; alone it names nobody.
    static let ambiguous = NameClass(rawValue: 4)
    static let place = NameClass(rawValue: 8)
    /// Makes a body or a place of the name before it.
    static let body = NameClass(rawValue: 16)
    static let particle = NameClass(rawValue: 32)
    /// A verb or a word of kinship with a person right after.
    static let call = NameClass(rawValue: 64)
    /// A first name that is an ordinary word when it is written in small letters.
    static let word = NameClass(rawValue: 128)
    /// A town or another place that tells where somebody is from.
    static let town = NameClass(rawValue: 256)
}

/// Words that tell names of persons from everything else that begins with a capital.
enum NameLists {
    /// By words in small letters.
    static let classes: WordTable<NameClass> = {
        var table = WordTable<NameClass>(capacity: 4_000)
        func add(_ words: some Sequence<String>, _ kind: NameClass) {
            for word in words { table.update(WordKey(word), default: []) { $0.insert(kind) } }
        }
        add(FirstNames.all, .first)
        add(words(families), .family)
        add(ambiguous, .ambiguous)
        add(smallWords, .word)
        add(words(towns), [.place, .town])
        add(words(places), .place)
        add(bodies, .body)
        add(["von", "af", "de", "van", "der", "la", "al", "el", "bin", "ibn", "da"], .particle)
        add(calls, .call)
        return table
    }()

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Two words with a person right after.
    static let meets = WordSet(meeting.map { WordKey(phrase: $0.split(separator: " ").map(String.init)) })

    /// Ends of titles, in both forms.
    static func isTitle(_ letters: ArraySlice<Unicode.Scalar>) -> Bool { titles.contains { letters.ends(with: $0) } }
    static func isPlace(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        placeEnds.contains { letters.count > $0.count + 2 && letters.ends(with: $0) }
    }
    /// Ends of family names, that tell one after a first name or an initial: "Åslund", "Falkenmark".
    static func isFamily(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        familyEnds.contains { letters.count > $0.count + 1 && letters.ends(with: $0) }
    }
    /// "sson": the end of a family name and of nothing else.
    static func isPatronym(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        letters.count > 6 && letters.ends(with: sson)
    }
    static func isBody(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        bodyBeginnings.contains { letters.begins(with: $0) }
    }
    static func isLongBody(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        longBodies.contains { letters.count > $0.count && letters.begins(with: $0) }
    }

    private static func letters(_ words: [String]) -> [[Unicode.Scalar]] { words.map { Array($0.unicodeScalars) } }
    private static let titles = letters(titleEnds)
    private static let placeEnds = letters(placeEndings)
    private static let bodyBeginnings = letters(beginnings)
    private static let longBodies = letters(bodies.filter { $0.count > 4 })
    private static let sson = Array("sson".unicodeScalars)
    private static let familyEnds = letters([
        "sson", "berg", "ström", "lund", "gren", "qvist", "kvist", "quist", "dahl", "stedt", "holm", "mark", "borg",
        "löf", "löv", "vall", "wall", "blad", "blom", "feldt", "sjö", "strand", "stam", "hagen", "lind", "lin", "nius",
        "ander", "sköld", "hjelm", "hjälm", "rot", "dal", "stad", "heim", "sten", "nen", "vić", "ić", "ski", "ska",
        "ov", "eva", "zadeh", "oğlu", "pour",
    ])

    private static let families = """
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
        """
    private static let ambiguous = [
        "inga",
        "alma", "ask", "björn", "bo", "dag", "ella", "ester", "frank", "hans", "hav", "ida", "iman", "karl", "kim",
        "liv", "lo", "love", "max", "maj", "mark", "may", "mina", "moa", "my", "noel", "paul", "per", "rosa", "said",
        "sam", "siv", "sten", "stig", "svea", "tim", "tom", "tor", "ture", "urban", "viola", "lana", "lina", "sanna",
        "ali", "noor", "kent", "dan", "gun", "inger", "linn", "rut", "hawa",
    ]
    private static let smallWords = [
        "asta", "axel", "dina", "ebba", "ernst", "frans", "harry", "helge", "jack", "jan", "jon", "kaj", "kari", "knut",
        "love", "lotta", "marina", "mats", "rana", "rita", "salma", "simone", "tina", "tindra", "tora", "tuva", "vera",
    ]
    private static let calls = [
        "heter", "hette", "ring", "ringa", "ringde", "mejla", "mejlade", "maila", "träffade", "intervjuade", "hälsa",
        "kollegan", "frun", "hustrun", "sambon", "maken", "dottern", "sonen", "systern", "brodern", "grannen", "fru",
        "herr", "doktor",
    ]
    private static let meeting = [
        "pratade med", "prata med", "talade med", "tala med", "samtal med", "intervju med", "träff med", "möte med",
        "hälsning från", "hälsningar från", "hälsa till", "ring till", "antecknat av", "intervjuad av", "skrivet av",
        "tack till", "kontakta gärna", "hej på",
    ]
    private static let titleEnds = [
        "chef", "chefen", "direktör", "direktören", "handläggare", "handläggaren", "strateg", "strategen",
        "samordnare", "samordnaren", "rektor", "rektorn", "lärare", "läraren", "ordförande", "ordföranden",
        "sekreterare", "sekreteraren", "kurator", "kuratorn", "kommunalråd", "kommunalrådet", "diakon", "diakonen",
        "ombudsman", "ombudsmannen", "sjuksköterskan", "barnmorskan", "läkaren", "polisen", "åklagaren", "prästen",
    ]
    private static let bodies = [
        "ab", "bygg", "församling", "församlingen", "gata", "gatan", "gymnasium", "gymnasiet", "gymnasieskola", "gård",
        "hus", "kapell", "kommun", "kommuner", "kyrka", "kyrkan", "lasarett", "län", "park", "parken", "plats", "pris",
        "region", "sjukhus", "skola", "skolan", "socken", "stad", "stads", "stift", "stiftelse", "torg", "universitet",
        "väg", "vägen", "by", "sameby", "folkhögskola", "konsult", "förening", "ik", "if", "bk",
    ]
    private static let towns = """
        västernorrland ångermanland medelpad jämtland västerbotten norrbotten gävleborg dalarna uppland småland skåne
        halland blekinge gotland värmland dalsland härjedalen hälsingland lappland ånge sollefteå kramfors härnösand
        sundsvall timrå örnsköldsvik övik nordingrå ullånger bollstabruk fränsta alnö matfors husum bredbyn junsele
        ramsele näsåker långsele nyland stockholm göteborg malmö uppsala umeå luleå östersund gävle falun karlstad
        örebro västerås linköping norrköping jönköping växjö kalmar visby halmstad karlskrona lund helsingborg kiruna
        gällivare skellefteå hudiksvall söderhamn bollnäs ljusdal
        """
    private static let places = """
        sverige norge finland danmark island norden europa eu norrland mittuniversitetet kommunal handels vision
        unionen saco tco lo höga kusten inlandet norra södra östra västra öster väster norr söder kina ryssland ukraina
        syrien somalia afghanistan irak iran turkiet teams zoom facebook word excel google youtube kommunals lottorna
        röda korset rädda barnen
        """
    private static let placeEndings = [
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

/// The standard library's own go over iterators, for lists of a hundred endings much slower.
extension ArraySlice<Unicode.Scalar> {
    func begins(with beginning: [Unicode.Scalar]) -> Bool {
        guard count >= beginning.count else { return false }
        var at = 0
        while at < beginning.count, self[startIndex + at] == beginning[at] { at += 1 }
        return at == beginning.count
    }

    func ends(with end: [Unicode.Scalar]) -> Bool {
        guard count >= end.count else { return false }
        var at = end.count
        while at > 0, self[endIndex - end.count + at - 1] == end[at - 1] { at -= 1 }
        return at == 0
    }
}
