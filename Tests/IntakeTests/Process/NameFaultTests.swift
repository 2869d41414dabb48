import Testing

struct NameFaultTests {
    @Test("an id, a number or a reference that does not hold", arguments: cases)
    func names(fault: FaultCase) {
        #expect(fault.folder.lines() == fault.lines)
    }

    static let cases = [
        FaultCase(
            "a language by its name",
            "process.json",
            #""sv-SE""#,
            #""svenska""#,
            ["process.json:8:13: fel: ’svenska’ är inget språk som programmet kan – menade du ’sv-SE’?"]
        ),
        FaultCase(
            "a language nobody here speaks",
            "process.json",
            #""sv-SE""#,
            #""tlh-Latn""#,
            ["process.json:8:13: fel: ’tlh-Latn’ är inget språk som programmet kan – skriv ’sv-SE’ eller ’en’"]
        ),
        FaultCase(
            "other characters in an id",
            "process.json",
            #""id": "makt""#,
            #""id": "Makt å inflytande""#,
            [
                "process.json:19:8: fel: areas[1]: id ’Makt å inflytande’ har andra tecken än a–z 0–9 - _ . – skriv om det utan å, ä, ö, versaler och mellanslag"
            ]
        ),
        FaultCase(
            "missing id",
            "process.json",
            #""id": "makt", "#,
            "",
            [
                "process.json:19:1: fel: areas[1]: nyckeln ’id’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "double area",
            "process.json",
            #""id": "makt""#,
            #""id": "vald""#,
            [
                "process.json:19:8: fel: areas[1]: området ’vald’ finns redan (process.json:18) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double area number",
            "process.json",
            #""number": 2"#,
            #""number": 1"#,
            [
                "process.json:19:26: fel: areas[1]: området nummer 1 finns redan (process.json:18) – ge den ena ett annat nummer"
            ]
        ),
        FaultCase(
            "double figure",
            "process.json",
            #""source": "SCB", "individuals": true}"#,
            #""source": "SCB"}, {"id": "chefer", "label": "x", "unit": "x", "total": "1", "source": "x"}"#,
            [
                "process.json:20:109: fel: areas[1].figures[1]: uppgiften ’chefer’ finns redan (process.json:20) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double organisation",
            "process.json",
            #""county": "testlan"}]"#,
            #""county": "testlan"}, {"id": "sundsvall", "name": "x", "sector": "kommun"}]"#,
            [
                "process.json:27:117: fel: organisations[1]: organisationen ’sundsvall’ finns redan (process.json:27) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double sector",
            "process.json",
            #""plural": "kommuner"}"#,
            #""plural": "kommuner"}, {"id": "kommun", "name": "x", "plural": "x"}"#,
            [
                "process.json:26:78: fel: sectors[1]: sektorn ’kommun’ finns redan (process.json:26) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double code",
            "process.json",
            #""cues": ["i dag"]}"#,
            #""cues": ["i dag"]}, {"id": "nulage", "name": "x"}"#,
            [
                "process.json:28:97: fel: codes[1]: kategorin ’nulage’ finns redan (process.json:28) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double perspective",
            "process.json",
            #""title": "barnets rättigheter"}"#,
            #""title": "barnets rättigheter"}, {"id": "barn", "title": "x"}"#,
            [
                "process.json:25:73: fel: perspectives[1]: perspektivet ’barn’ finns redan (process.json:25) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double national goal and number",
            "process.json",
            #""title": "Våldet ska upphöra"}"#,
            #""title": "Våldet ska upphöra"}, {"id": "delmal-6", "number": 6, "title": "x"}"#,
            [
                "process.json:23:90: fel: nationalGoals[1]: delmålet ’delmal-6’ finns redan (process.json:23) – ge den ena ett annat id",
                "process.json:23:112: fel: nationalGoals[1]: delmålet nummer 6 finns redan (process.json:23) – ge den ena ett annat nummer",
            ]
        ),
        FaultCase(
            "double focus item",
            "process.json",
            #""title": "Civil beredskap"}"#,
            #""title": "Civil beredskap"}, {"id": "beredskap", "title": "x"}"#,
            [
                "process.json:24:72: fel: focusItems[1]: fokusfrågan ’beredskap’ finns redan (process.json:24) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double county",
            "process.json",
            #""name": "Testlän"}"#,
            #""name": "Testlän"}, {"id": "testlan", "name": "x"}"#,
            [
                "process.json:6:59: fel: counties[1]: länet ’testlan’ finns redan (process.json:6) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double term",
            "process.json",
            #""explanation": "Det vi gör."}"#,
            #""explanation": "Det vi gör."}, {"term": "Aktivitet", "explanation": "x"}"#,
            [
                "process.json:31:76: fel: glossary[1]: begreppet ’Aktivitet’ finns redan (process.json:31) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double step over workshops",
            "workshop-2.json",
            #""id": "w2-lista""#,
            #""id": "w1-mal""#,
            [
                "workshop-2.json:4:8: fel: steps[0]: steget ’w1-mal’ finns redan (workshop-1.json:9) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double table",
            "workshop-1.json",
            #"{"id": "2", "areas""#,
            #"{"id": "1", "areas""#,
            [
                "workshop-1.json:6:51: fel: tables[1]: bordet ’1’ finns redan (workshop-1.json:6) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double item",
            "workshop-2.json",
            #""onNo": "end"}"#,
            #""onNo": "end"}, {"id": "statistik", "text": "x"}"#,
            [
                "workshop-2.json:5:72: fel: steps[0].checklist.items[1]: punkten ’statistik’ finns redan (workshop-2.json:5) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "double factor",
            "workshop-2.json",
            #""title": "Ledning"}"#,
            #""title": "Ledning"}, {"id": "ledning", "title": "x"}"#,
            [
                "workshop-2.json:7:150: fel: steps[1].factors[1]: faktorn ’ledning’ finns redan (workshop-2.json:7) – ge den ena ett annat id"
            ]
        ),
        FaultCase(
            "area to an unknown national goal",
            "process.json",
            #"["delmal-6"]"#,
            #"["delmal-7"]"#,
            [
                "process.json:18:91: fel: areas[0]: delmålet ’delmal-7’ finns inte – menade du ’delmal-6’?"
            ]
        ),
        FaultCase(
            "area to an unknown focus item",
            "process.json",
            #""focusItems": ["beredskap"]"#,
            #""focusItems": ["vatten"]"#,
            [
                "process.json:18:119: fel: areas[0]: fokusfrågan ’vatten’ finns inte – rätta id eller lägg till det som avses"
            ]
        ),
        FaultCase(
            "the same reference twice",
            "process.json",
            #"["delmal-6"]"#,
            #"["delmal-6", "delmal-6"]"#,
            [
                "process.json:18:103: varning: areas[0]: ’delmal-6’ står två gånger i samma lista – ta bort den ena"
            ]
        ),
        FaultCase(
            "organisation to an unknown sector",
            "process.json",
            #""sector": "kommun""#,
            #""sector": "komun""#,
            [
                "process.json:27:78: fel: organisations[0]: sektorn ’komun’ finns inte – menade du ’kommun’?"
            ]
        ),
        FaultCase(
            "organisation to an unknown county",
            "process.json",
            #""county": "testlan""#,
            #""county": "gotland""#,
            [
                "process.json:27:98: fel: organisations[0]: länet ’gotland’ finns inte – rätta id eller lägg till det som avses"
            ]
        ),
        FaultCase(
            "table to an unknown area",
            "workshop-1.json",
            #"["vald"]"#,
            #"["våld"]"#,
            [
                "workshop-1.json:6:34: fel: tables[0]: området ’våld’ finns inte – menade du ’vald’?"
            ]
        ),
        FaultCase(
            "omission of an unknown focus item",
            "process.json",
            #"{"focusItem": "beredskap""#,
            #"{"focusItem": "beredskapp""#,
            [
                "process.json:33:29: fel: omissions[0]: fokusfrågan ’beredskapp’ finns inte – menade du ’beredskap’?"
            ]
        ),
        FaultCase(
            "omission of nothing",
            "process.json",
            #"{"focusItem": "beredskap", "#,
            "{",
            [
                "process.json:33:15: fel: omissions[0]: ett utelämnande gäller antingen ett delmål eller en fokusfråga – skriv ’nationalGoal’ eller ’focusItem’"
            ]
        ),
        FaultCase(
            "omission of two things",
            "process.json",
            #"{"focusItem": "beredskap""#,
            #"{"nationalGoal": "delmal-6", "focusItem": "beredskap""#,
            [
                "process.json:33:15: fel: omissions[0]: ett utelämnande gäller antingen ett delmål eller en fokusfråga – skriv ’nationalGoal’ eller ’focusItem’"
            ]
        ),
    ]
}
