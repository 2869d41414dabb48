import Engine

extension Process {
    static let draftCounty = Process(
        id: "provlan",
        title: "Ett jämställt Provlän",
        subtitle: "Länsstrategi för jämställdhet 2024–2027",
        theme: "jämställdhet",
        counties: [County(id: "prov", name: "Provlän")],
        period: Period(from: 2024, to: 2027),
        language: "sv-SE",
        publisher: "Länsstyrelsen Provlän",
        levels: Levels(
            area: LevelName(
                singular: "prioriterat område",
                plural: "prioriterade områden",
                definite: "det prioriterade området",
                definitePlural: "de prioriterade områdena",
                neuter: true
            ),
            vision: LevelName(
                singular: "målbild",
                plural: "målbilder",
                definite: "målbilden",
                definitePlural: "målbilderna"
            ),
            smart: LevelName(
                singular: "mätbart mål",
                plural: "mätbara mål",
                definite: "det mätbara målet",
                definitePlural: "de mätbara målen",
                neuter: true
            ),
            action: LevelName(
                singular: "aktivitet",
                plural: "aktiviteter",
                definite: "aktiviteten",
                definitePlural: "aktiviteterna"
            )
        ),
        overallGoal: "Kvinnor och män ska ha samma makt att forma samhället och sina egna liv.",
        areas: [
            Area(
                id: "vald",
                number: 1,
                title: "Förebygga mäns våld mot kvinnor",
                short: "Förebygga våld",
                problem:
                    "Våldet drabbar kvinnor och flickor i alla delar av länet.\n\nFå män som utövar våld söker hjälp tidigt.",
                nationalGoals: ["delmal-6"],
                focusItems: ["vald"],
                figures: [
                    Figure(
                        id: "oro",
                        label: "Personer som ofta avstår från att gå ut ensamma på kvällen",
                        unit: "procent",
                        women: "24",
                        men: "7",
                        total: "15",
                        year: 2022,
                        source: "Regional undersökning",
                        individuals: true,
                        constructed: true
                    )
                ]
            ),
            Area(
                id: "skola",
                number: 2,
                title: "Jämställd utbildning och arbetsmarknad",
                short: "Utbildning och arbete",
                problem: "Flickor och pojkar går i samma skolor men får inte samma villkor.",
                nationalGoals: ["delmal-2", "delmal-3"],
                figures: [
                    Figure(
                        id: "heltid",
                        label: "Anställda i vården som arbetar heltid",
                        unit: "procent",
                        women: "62",
                        men: "81",
                        year: 2022,
                        source: "SCB",
                        individuals: true
                    )
                ]
            ),
            Area(id: "makt", number: 3, title: "Makt och inflytande", short: "Makt"),
        ],
        nationalGoals: [
            NationalGoal(id: "delmal-2", number: 2, title: "Ekonomisk jämställdhet"),
            NationalGoal(id: "delmal-3", number: 3, title: "Jämställd utbildning"),
            NationalGoal(id: "delmal-5", number: 5, title: "Jämställd hälsa"),
            NationalGoal(id: "delmal-6", number: 6, title: "Mäns våld mot kvinnor ska upphöra"),
        ],
        focusItems: [
            FocusItem(id: "vald", title: "Mäns våld mot kvinnor"), FocusItem(id: "beredskap", title: "Civil beredskap"),
        ],
        perspectives: [
            Perspective(id: "barn", title: "barnets rättigheter"), Perspective(id: "folkhalsa", title: "folkhälsa"),
            Perspective(id: "klimat", title: "klimat och miljö"),
        ],
        sectors: [
            Sector(id: "kommun", name: "kommun", plural: "kommuner"),
            Sector(id: "region", name: "region", plural: "regioner"),
            Sector(id: "idea", name: "civilsamhälle", plural: "organisationer i civilsamhället"),
            Sector(id: "akademi", name: "akademi", plural: "lärosäten"),
        ],
        organisations: [
            Organisation(id: "syd", name: "Syds kommun", sector: "kommun"),
            Organisation(id: "nord", name: "Nords kommun", sector: "kommun"),
            Organisation(id: "region", name: "Region Prov", sector: "region"),
            Organisation(id: "jouren", name: "Ådalens kvinnojour", sector: "idea"),
            Organisation(id: "idrotten", name: "Idrottsförbundet", sector: "idea"),
        ],
        codes: [
            Code(id: "nulage", name: "nuläge"), Code(id: "utmaning", name: "utmaning"),
            Code(id: "prioritering", name: "prioritering"),
        ],
        texts: Texts(
            assignment: ["Länsstyrelsen har i uppdrag att ta fram en länsstrategi."],
            purpose: ["Strategin ger länet en gemensam riktning."],
            isNot: ["Strategin är inte en detaljerad handlingsplan."],
            followUp: ["Uppföljningen använder uppgifter som redan finns."]
        ),
        followUp: FollowUp(
            cadence: "varje år",
            responsible: "Länsstyrelsen Provlän",
            midEvaluation: "mars 2026",
            finalEvaluation: "mars 2028"
        ),
        glossary: [
            Term(term: "ägarskap", explanation: "Vem som bär ett mål"),
            Term(term: "aktivitet", explanation: "Det som görs."),
        ],
        sources: [
            Source(title: "Ett uppdrag – 21 strategier", publisher: "Jämställdhetsmyndigheten", year: 2018),
            Source(
                title: "Förordning (2001:100)",
                publisher: "Svensk författningssamling",
                url: "https://example.se/f"
            ),
        ],
        omissions: [
            Omission(subject: .nationalGoal(id: "delmal-5"), reason: "Hälsan finns med i alla områden.")
        ],
        workshops: [
            WorkshopPlan(
                id: "w1",
                number: 1,
                title: "Framtidsdialog",
                purpose: "Att tillsammans formulera långsiktiga mål.",
                date: Day("2023-09-26"),
                steps: [
                    StepPlan(id: "w1-nulage", title: "Nuläget", minutes: 15, kind: .information),
                    StepPlan(id: "w1-tyst", title: "Skriv", minutes: 10, kind: .silentWriting),
                    StepPlan(id: "w1-mal", title: "Formulera", minutes: 30, kind: .formulate(grammar: .vision)),
                    StepPlan(
                        id: "w1-prio",
                        title: "Prioritera",
                        minutes: 10,
                        kind: .prioritise(method: .dots(budget: 3, cap: 2), options: .goals)
                    ),
                    StepPlan(id: "w1-gemensam", title: "Gemensam bild", minutes: 20, kind: .plenary),
                ],
                tables: ["1", "2", "3"].map { TablePlan(id: $0, areas: []) }
            ),
            WorkshopPlan(
                id: "w2",
                number: 2,
                title: "Ägarskap och samhandling",
                purpose: "Att komma överens om vem som gör vad",
                date: Day("2023-11-14"),
                steps: [
                    StepPlan(id: "w2-haller", title: "Håller målen?", minutes: 25, kind: .plenary),
                    StepPlan(id: "w2-akt", title: "Aktiviteter", minutes: 35, kind: .actions),
                    StepPlan(id: "w2-agare", title: "Ägarskap", minutes: 40, kind: .ownership),
                ],
                tables: ["1", "2", "3"].map { TablePlan(id: $0, areas: []) }
            ),
        ]
    )

    /// Founded, but with no text, no people and no facts.
    static var bare: Process {
        var process = Process.draftCounty
        process.areas = []
        process.nationalGoals = []
        process.focusItems = []
        process.perspectives = []
        process.organisations = []
        process.texts = Texts()
        process.followUp = nil
        process.glossary = []
        process.sources = []
        process.omissions = []
        process.overallGoal = ""
        return process
    }
}
