/// The events that are held beside strategy processes, each as a folder.
extension EventFolder {
    /// Four counties' network, which meets again and again on screens, without tables.
    static let network = EventFolder(
        counties: fourCounties,
        organisations: [
            ("fjallby", "Fjällby kommun", "kommun", "fjall"), ("kustby", "Kustby kommun", "kommun", "kust"),
            ("alvby", "Älvby kommun", "kommun", "alv"), ("skogby", "Skogby kommun", "kommun", "skog"),
        ],
        meetings: [
            meeting(
                1,
                "Första nätverksträffen",
                [
                    Step(
                        20,
                        "information",
                        "Föreläsning",
                        asks: "Lyssna och skriv frågor.",
                        #""collects": ["question"]"#
                    ),
                    Step(20, "round", "Laget runt", asks: "Vad är aktuellt?", #""collects": ["currentSituation"]"#),
                    Step(
                        30,
                        "group-discussion",
                        "Samtal",
                        asks: "Vad har lyckats?",
                        #""collects": ["idea", "challenge"]"#
                    ),
                    Step(10, "plenary", "Avslut", asks: "Vad tar vi med till nästa gång?"),
                ]
            ),
            meeting(
                2,
                "Andra nätverksträffen",
                [
                    Step(30, "formulate", "Riktning", asks: "Vad är sant om vi lyckas?", #""grammar": "vision""#),
                    Step(
                        10,
                        "prioritise",
                        "Vägning",
                        asks: "Vad väger tyngst?",
                        #""method": "dots", "budget": 3, "options": "goals""#
                    ),
                ]
            ),
        ]
    )

    private static let fourCounties = [
        ("fjall", "Fjäll län"), ("kust", "Kust län"), ("alv", "Älv län"), ("skog", "Skog län"),
    ]

    /// Authorities of one county, who rate themselves at each meeting.
    static let authorities = EventFolder(
        organisations: [
            ("skatt", "Uppbördsmyndigheten Syd", "myndighet", "lan"),
            ("vard", "Frivårdsmyndigheten Syd", "myndighet", "lan"),
        ],
        meetings: [
            meeting(
                1,
                "Vårens träff",
                tables: 1,
                [
                    Step(15, "self-rating", "Läget", asks: "Hur långt har ni kommit?", factors),
                    Step(30, "group-discussion", "Metodstöd", asks: "Vilket stöd behöver ni?"),
                    Step(20, "formulate", "Mål", asks: "Vad ska vara gjort om ett år?", #""grammar": "smart""#),
                ]
            ),
            meeting(
                2,
                "Höstens träff",
                tables: 1,
                [
                    Step(15, "self-rating", "Läget nu", asks: "Hur långt har ni kommit nu?", factors),
                    Step(30, "actions", "Insatser", asks: "Vad behöver göras?"),
                    Step(15, "ownership", "Ansvar", asks: "Vad tar ni på er?"),
                ]
            ),
        ]
    )

    private static let factors = """
        "highest": 5, "factors": [{"id": "ledning", "title": "Ledningsstyrt"}, {"id": "kunskap", "title": "Kunskap"}]
        """

    static let threeCounties = [("fyris", "Fyris län"), ("malar", "Mälarens län"), ("narke", "Närkes län")]

    /// A morning of three counties, who are to hear how the others do; nobody is known beforehand.
    static let morning = EventFolder(
        counties: threeCounties,
        organisations: [],
        perspectives: [("jamst", "jämställdhet"), ("barn", "barnets rättigheter"), ("funk", "funktionshinder")],
        meetings: [
            meeting(
                1,
                "Trängs perspektiven?",
                tables: 2,
                [
                    Step(60, "information", "Föreläsning", asks: "Lyssna."),
                    Step(20, "silent-writing", "Tyst", asks: "Hur styr vi?", #""collects": ["idea"]"#),
                    Step(15, "break", "Paus", asks: "Ta en paus."),
                    Step(40, "table-rotation", "Bordsbyte", asks: "Tappar vi djupet?", #""collects": ["comment"]"#),
                    Step(
                        15,
                        "prioritise",
                        "Vägning",
                        asks: "Vad prövar ni hemma?",
                        #""method": "quadratic", "credits": 9, "options": "contributions""#
                    ),
                    Step(30, "plenary", "Avslut", asks: "Vad lärde vi oss?"),
                ]
            )
        ]
    )

    /// A theme day on planning, with a checklist for each organisation.
    static let themeDay = EventFolder(
        organisations: [
            ("kust", "Kustbergs kommun", "kommun", "lan"), ("dal", "Dalköpings kommun", "kommun", "lan"),
            ("arkiv", "Kartarkivet", "myndighet", "lan"),
        ],
        meetings: [
            meeting(
                1,
                "Temadag: jämlik planering",
                tables: 1,
                [
                    Step(60, "information", "Länsstyrelsen berättar", asks: "Lyssna och anteckna frågor."),
                    Step(30, "group-discussion", "Gruppsamtal", asks: "Hur är arbetet organiserat hos er?"),
                    Step(60, "checklist", "Checklista", asks: "Gå igenom er planering.", questions),
                    Step(30, "plenary", "Avslut", asks: "Vad gör ni i morgon?"),
                ]
            )
        ]
    )

    private static let questions = """
        "checklist": {"title": "Jämlik planering", "items": [
          {"id": "uppdrag", "text": "Berör uppdraget människor?", "onNo": "end"},
          {"id": "statistik", "text": "Är statistiken könsuppdelad?", "onNo": "sendBack"},
          {"id": "mal", "text": "Finns mål?"}]}
        """
}
