import Testing

struct FileFaultTests {
    @Test("a file that is missing, broken or misnamed", arguments: cases)
    func files(fault: FaultCase) {
        #expect(fault.folder.lines() == fault.lines)
    }

    static let cases = [
        FaultCase(
            "bad JSON with line and column",
            "process.json",
            #""theme": "jämställdhet","#,
            #""theme": "jämställdhet""#,
            [
                "process.json:6:1: fel: komma eller slutparentes väntades här – titta också på slutet av raden före"
            ]
        ),
        FaultCase(
            "a key twice",
            "workshop-1.json",
            #""minutes": 60,"#,
            #""minutes": 60, "minutes": 70,"#,
            [
                "workshop-1.json:5:16: fel: namnet ’minutes’ står två gånger i samma objekt – ta bort den ena"
            ]
        ),
        FaultCase(
            "not an object",
            "workshop-2.json",
            "",
            "[1, 2]",
            [
                "workshop-2.json:1:1: fel: här ska stå ett objekt men står en lista – sätt klammerparenteser runt"
            ]
        ),
        FaultCase(
            "a character no text has",
            "process.json",
            "",
            "\u{0}",
            ["process.json:1:1: fel: tecknet NUL tillåts inte – ta bort det; kontrollera att det är en textfil"]
        ),
        FaultCase(
            "workshop number and file disagree",
            "workshop-2.json",
            #""number": 2"#,
            #""number": 3"#,
            [
                "workshop-2.json:2:24: fel: ’number’ är 3 men filen är nummer 2 – låt filnamn och nummer stämma överens"
            ]
        ),
        FaultCase(
            "a workshop number twice",
            "workshop-2.json",
            #""number": 2"#,
            #""number": 1"#,
            [
                "workshop-2.json:2:24: fel: workshopen nummer 1 finns redan (workshop-1.json:2) – ge den ena ett annat nummer",
                "workshop-2.json:2:24: fel: ’number’ är 1 men filen är nummer 2 – låt filnamn och nummer stämma överens",
            ]
        ),
        FaultCase(
            "a workshop id twice",
            "workshop-2.json",
            #""id": "tva""#,
            #""id": "ett""#,
            [
                "workshop-2.json:2:7: fel: workshopen ’ett’ finns redan (workshop-1.json:2) – ge den ena ett annat id"
            ]
        ),
    ]
}
