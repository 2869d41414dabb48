import Engine

/// Tells from what kind of municipality an interview is: by the name of a municipality where SKR's division
/// ("Kommungruppsindelning 2023") leaves no doubt, otherwise by how the note itself describes the place.
enum MunicipalityWords {
    /// - Parameters:
    ///   - organisation: as the note names it, "Sundsvalls kommun".
    ///   - sector: what the note says of the organisation, "kommun (inland)".
    ///   - head: the first lines of the note.
    static func type(organisation: String?, sector: String?, head: String) -> MunicipalityType? {
        for text in [organisation, sector].compactMap(\.self) {
            if let named = named(in: SwedishWords(text).words) { return named }
        }
        for text in [sector, organisation, head].compactMap(\.self) {
            if let told = told(in: SwedishWords(text).words) { return told }
        }
        return nil
    }

    /// Whether a word in small letters, in the genitive or not, is the name of one of them.
    static func isName(_ word: String) -> Bool {
        [word, word.hasSuffix("s") ? String(word.dropLast()) : word].contains { name in
            metropolitan.contains(name) || cities.contains(name) || rural.contains(name)
        }
    }

    /// The name stands alone in its field or before "kommun": "Umeå", "Sundsvalls kommun", "Malmö stad".
    private static func named(in words: [String]) -> MunicipalityType? {
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : nil
            guard words.count == 1 || next == "kommun" || next == "stad" else { continue }
            let base = word.hasSuffix("s") ? String(word.dropLast()) : word
            for name in [word, base] {
                if metropolitan.contains(name) { return .metropolitan }
                if cities.contains(name) { return .city }
                if rural.contains(name) { return .rural }
            }
        }
        return nil
    }

    private static func told(in words: [String]) -> MunicipalityType? {
        for word in words {
            if word.begins(with: "storstad") || word.begins(with: "förort") { return .metropolitan }
            if rurals.contains(where: { word.begins(with: $0) }) { return .rural }
            if towns.contains(word) { return .city }
        }
        return nil
    }

    private static let rurals = [
        "inland", "landsbygd", "glesbygd", "fjällkommun", "bruksort", "skogskommun", "småkommun", "fjällby", "småort",
        "skärgårdskommun", "småstad", "landsortskommun",
    ]
    private static let towns: Set<String> = [
        "residensstad", "residensstaden", "länscentrum", "centralort", "universitetsstad", "storkommun",
        "stadskommun", "residenskommun", "kuststad", "kuststaden",
    ]

    /// Group A: storstäder and pendlingskommuner nära storstad.
    private static let metropolitan: Set<String> = [
        "stockholm", "göteborg", "malmö", "botkyrka", "danderyd", "ekerö", "haninge", "huddinge", "järfälla", "lidingö",
        "nacka", "nynäshamn", "salem", "sigtuna", "sollentuna", "solna", "sundbyberg", "tyresö", "täby",
        "upplands-bro", "vallentuna", "vaxholm", "värmdö", "österåker", "håbo", "knivsta", "ale", "alingsås",
        "härryda", "kungsbacka", "kungälv", "lerum", "mölndal", "partille", "öckerö", "burlöv", "kävlinge",
        "lomma", "skurup", "staffanstorp", "svedala", "trelleborg", "vellinge",
    ]
    /// Of group B the större städer, and those in the north that lie near one.
    private static let cities: Set<String> = [
        "borås", "eskilstuna", "gävle", "halmstad", "helsingborg", "jönköping", "kalmar", "karlskrona", "karlstad",
        "kristianstad", "linköping", "luleå", "lund", "norrköping", "skövde", "sundsvall", "trollhättan", "umeå",
        "uppsala", "västerås", "växjö", "örebro", "östersund", "timrå",
    ]
    /// Of group C those of the north that lie far from any larger town.
    private static let rural: Set<String> = [
        "kramfors", "sollefteå", "örnsköldsvik", "härjedalen", "strömsund", "dorotea", "lycksele", "malå", "norsjö",
        "skellefteå", "sorsele", "storuman", "vilhelmina", "åsele", "arjeplog", "arvidsjaur", "gällivare", "haparanda",
        "jokkmokk", "kiruna", "pajala", "överkalix", "övertorneå", "bollnäs", "hudiksvall", "ljusdal", "söderhamn",
        "ovanåker", "gotland", "mora", "orsa", "älvdalen",
    ]
}
