import Testing

struct ObjectFaultTests {
    @Test("a key or a value that is wrong in itself", arguments: cases)
    func objects(fault: FaultCase) {
        #expect(fault.folder.lines() == fault.lines)
    }

    static let cases = [
        FaultCase(
            "unknown key with suggestion",
            "process.json",
            #""title": "Ett"#,
            #""titel": "Ett"#,
            [
                "process.json:3:1: fel: okänd nyckel ’titel’ – menade du ’title’?"
            ]
        ),
        FaultCase(
            "unknown key without suggestion",
            "process.json",
            #""theme":"#,
            #""colour": "red", "theme":"#,
            [
                "process.json:5:1: fel: okänd nyckel ’colour’ – ta bort den eller flytta texten till ’about’ överst i filen"
            ]
        ),
        FaultCase(
            "a key in a list's object",
            "process.json",
            #""plural": "kommuner""#,
            #""plurar": "kommuner""#,
            [
                "process.json:26:48: fel: sectors[0]: okänd nyckel ’plurar’ – menade du ’plural’?"
            ]
        ),
        FaultCase(
            "missing key",
            "process.json",
            "\"theme\": \"jämställdhet\",\n",
            "",
            [
                "process.json:1:1: fel: nyckeln ’theme’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "null is missing",
            "process.json",
            #""theme": "jämställdhet""#,
            #""theme": null"#,
            [
                "process.json:1:1: fel: nyckeln ’theme’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "missing object",
            "process.json",
            "\"period\": {\"from\": 2024, \"to\": 2027},\n",
            "",
            [
                "process.json:1:1: fel: nyckeln ’period’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "a number where a text should be",
            "process.json",
            #""title": "Ett jämställt Testlän""#,
            #""title": 7"#,
            [
                "process.json:3:10: fel: title: här ska stå en text men står ett tal – skriv värdet inom citattecken"
            ]
        ),
        FaultCase(
            "a text where a number should be",
            "workshop-1.json",
            #""minutes": 10"#,
            #""minutes": "10""#,
            [
                "workshop-1.json:8:52: fel: steps[0].minutes: här ska stå ett tal men står en text – skriv ett heltal utan citattecken"
            ]
        ),
        FaultCase(
            "a fraction",
            "workshop-1.json",
            #""minutes": 10"#,
            #""minutes": 10.5"#,
            [
                "workshop-1.json:8:52: fel: steps[0].minutes: talet är inget heltal – skriv ett heltal utan decimaler"
            ]
        ),
        FaultCase(
            "a text where a list should be",
            "process.json",
            #"["delmal-6"]"#,
            #""delmal-6""#,
            [
                "process.json:18:90: fel: areas[0].nationalGoals: här ska stå en lista men står en text – sätt hakparenteser runt"
            ]
        ),
        FaultCase(
            "a list where an object should be",
            "process.json",
            #"{"from": 2024, "to": 2027}"#,
            "[2024, 2027]",
            [
                "process.json:7:11: fel: period: här ska stå ett objekt men står en lista – sätt klammerparenteser runt"
            ]
        ),
        FaultCase(
            "a text where a truth value should be",
            "process.json",
            #""individuals": true"#,
            #""individuals": "ja""#,
            [
                "process.json:20:116: fel: areas[1].figures[0].individuals: här ska stå sant eller falskt men står en text – skriv true eller false utan citattecken"
            ]
        ),
        FaultCase(
            "empty text",
            "process.json",
            "\"Länsstyrelsen\",\n\"levels\"",
            "\"  \",\n\"levels\"",
            [
                "process.json:9:14: fel: publisher: texten är tom – skriv något eller ta bort den"
            ]
        ),
        FaultCase(
            "empty text in a list",
            "process.json",
            #"["i dag"]"#,
            #"["i dag", ""]"#,
            [
                "process.json:28:88: fel: codes[0].cues[1]: texten är tom – skriv något eller ta bort den"
            ]
        ),
        FaultCase(
            "no sectors",
            "process.json",
            #"[{"id": "kommun", "name": "kommun", "plural": "kommuner"}]"#,
            "[]",
            [
                "process.json:26:12: fel: sectors: listan är tom – lägg till minst en",
                "process.json:27:78: fel: organisations[0]: sektorn ’kommun’ finns inte – rätta id eller lägg till det som avses",
            ]
        ),
        FaultCase(
            "no steps",
            "workshop-2.json",
            #""steps": ["#,
            #""steps": [], "about": ["#,
            [
                "workshop-2.json:3:10: fel: steps: listan är tom – lägg till minst en"
            ]
        ),
        FaultCase(
            "no time at all",
            "workshop-1.json",
            #""minutes": 10, "type": "information""#,
            #""minutes": 0, "type": "information""#,
            [
                "workshop-1.json:8:52: fel: steps[0].minutes: 0 ligger utanför 1–1440 – välj ett tal däremellan"
            ]
        ),
    ]
}
