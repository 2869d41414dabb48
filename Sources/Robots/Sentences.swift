import Engine

/// Sentences with a gap for what the area is called, as people at such tables write them.
enum Sentences {
    static func cards(_ kind: ContributionKind, _ area: String) -> [String] {
        switch kind {
        case .agrees:
            [
                "Stämmer. Så ser det ut hos oss också.", "Stämmer, och det har varit så länge.",
                "Vi känner igen det, särskilt i de mindre kommunerna.", "Stämmer. Vi hör samma sak i våra möten.",
            ]
        case .partly:
            [
                "Delvis. Det har blivit bättre de senaste åren.", "Delvis – det gäller inte alla verksamheter.",
                "Delvis. Vi ser det i staden men inte i inlandet.",
            ]
        case .missing:
            [
                "Saknas: vad unga själva säger om \(area).", "Här saknas de som inte syns i statistiken.",
                "Saknas: hur små föreningar ska orka med \(area).",
            ]
        case .currentSituation:
            [
                "Vi har rutiner för \(area), men de används olika.", "I dag hänger \(area) på enskilda personer.",
                "Uppgifter om \(area) finns, men ingen lägger ihop dem.",
            ]
        case .challenge:
            [
                "Arbetet med \(area) stannar när projektpengarna tar slut.",
                "Ingen har uppdraget att hålla ihop \(area) i länet.",
                "Vi når inte dem som inte redan är intresserade av \(area).",
                "Personalomsättningen gör att kunskap om \(area) försvinner.",
            ]
        case .idea:
            [
                "Gemensam utbildning om \(area) för chefer och politiker.",
                "Låt kommunerna dela på en samordnare för \(area).",
                "Fråga unga först när något ändras som rör \(area).",
                "En kort lägesbild av \(area) varje år, som alla organisationer känner igen sig i.",
                "Ta in \(area) i upphandlingar och bidragsvillkor.",
                "Bjud in idrotten och kulturen när det handlar om \(area).",
            ]
        case .goal:
            [
                "Alla i länet har samma möjligheter när det gäller \(area).",
                "Frågor om \(area) är en självklar del av varje beslut.",
                "Kvinnor och män, flickor och pojkar har lika villkor inom \(area).",
                "Länets organisationer delar ansvaret för \(area).",
                "Ingen behöver flytta för att få del av det som görs inom \(area).",
            ]
        case .action, .intention:
            [
                "Vi kan börja med att kartlägga \(area) hos oss.", "Vi vill ta fram en gemensam rutin för \(area).",
                "Vi kan låna ut lokal och personal till ett första möte om \(area).",
                "Vi tar med frågan om \(area) till vår ledningsgrupp i höst.",
            ]
        case .question:
            [
                "Vem äger frågan om \(area) efter workshopen?",
                "Hur mäter vi det här utan att skapa mer administration?",
                "Gäller det här även ideella föreningar?",
            ]
        case .gap:
            [
                "Det saknas något om landsbygden här.", "Ingen aktivitet når männen.",
                "Vem följer upp när \(area) berör flera kommuner?",
            ]
        case .comment, .parking:
            [
                "Bra, men formuleringen kan bli kortare.", "Det här kan vi ställa oss bakom.",
                "Tänk på att små arbetsplatser också ska kunna vara med.",
                "Koppla gärna till det som redan pågår inom \(area).",
                "Vi saknar barnens perspektiv här.", "Kan två av målen slås ihop?",
            ]
        }
    }

    static func goals(_ area: String) -> [String] {
        [
            "Kvinnor och män i länet har samma villkor inom \(area).",
            "Länets organisationer tar gemensamt ansvar för \(area).",
            "Alla som berörs av \(area) blir lyssnade på och får stöd i tid.",
            "Kunskap om \(area) används i vardagen hos alla arbetsgivare i länet.",
            "Varje beslut som rör \(area) vilar på kunskap om hur det påverkar flickor och pojkar.",
        ]
    }

    static func actions(_ area: String) -> [String] {
        [
            "Ta fram en gemensam lägesbild av \(area)", "Utbilda chefer och nyckelpersoner om \(area)",
            "Pröva ett gemensamt arbetssätt för \(area) i två kommuner",
            "Införa fasta möten om \(area) mellan myndigheter",
            "Se över rutiner och bidragsvillkor som rör \(area)",
            "Erbjuda stöd till föreningar som vill arbeta med \(area)",
        ]
    }

    /// What the interview said, said again.
    static func echoes(_ statement: String) -> [String] {
        let words = statement.split(separator: " ").prefix(14).joined(separator: " ")
        return ["Jämför med intervjun: ”\(words)\(statement.count > words.count ? " …" : "")”"]
    }

    static let indicators = [
        "Antal organisationer som har infört arbetssättet", "Andel chefer som har gått utbildningen",
        "Andel som uppger att de får stöd i tid", "Antal kommuner som använder den gemensamma lägesbilden",
        "Andel verksamheter med könsuppdelad statistik",
    ]
    static let reasons = [
        "Målet håller och är fortfarande det viktigaste.", "Det är tydligt och går att följa upp.",
        "Alla vid bordet känner igen sig i det.", "Det behövde bli kortare.", "Det svarar på det intervjuerna tog upp.",
    ]
    static let proofs = [
        "Beslut i ledningsgruppen i våras.", "Står i verksamhetsplanen.", "Vi har rutiner men följer inte upp dem.",
        "Könsuppdelad statistik i årsredovisningen.",
    ]
}
