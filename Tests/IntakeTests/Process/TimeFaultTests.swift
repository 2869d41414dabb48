import Testing

struct TimeFaultTests {
    @Test("a time that does not hold", arguments: cases)
    func times(fault: FaultCase) {
        #expect(fault.folder.lines() == fault.lines)
    }

    static let cases = [
        FaultCase(
            "a day that does not exist",
            "workshop-1.json",
            #""2023-09-26""#,
            #""2023-09-31""#,
            [
                "workshop-1.json:3:9: fel: ’2023-09-31’ är inget datum – skriv ÅÅÅÅ-MM-DD, en dag som finns i kalendern"
            ]
        ),
        FaultCase(
            "a date in another form",
            "workshop-1.json",
            #""2023-09-26""#,
            #""26/9 2023""#,
            [
                "workshop-1.json:3:9: fel: ’26/9 2023’ är inget datum – skriv ÅÅÅÅ-MM-DD, en dag som finns i kalendern"
            ]
        ),
        FaultCase(
            "a colon in a time of day",
            "workshop-1.json",
            #""13.00""#,
            #""13:00""#,
            [
                "workshop-1.json:4:11: fel: ’13:00’ är inget klockslag – skriv TT.MM, till exempel 13.00"
            ]
        ),
        FaultCase(
            "an hour that does not exist",
            "workshop-1.json",
            #""13.00""#,
            #""24.00""#,
            [
                "workshop-1.json:4:11: fel: ’24.00’ är inget klockslag – skriv TT.MM, till exempel 13.00"
            ]
        ),
        FaultCase(
            "no start",
            "workshop-1.json",
            "\"starts\": \"13.00\",\n",
            "",
            [
                "workshop-1.json:1:1: fel: nyckeln ’starts’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "the period reversed",
            "process.json",
            #"{"from": 2024, "to": 2027}"#,
            #"{"from": 2027, "to": 2024}"#,
            [
                "process.json:7:32: fel: period: perioden slutar 2024, före sin början 2027 – byt plats på åren"
            ]
        ),
        FaultCase(
            "a year out of range",
            "process.json",
            #""from": 2024"#,
            #""from": 24"#,
            [
                "process.json:7:20: fel: period.from: 24 ligger utanför 1900–2199 – välj ett tal däremellan"
            ]
        ),
        FaultCase(
            "minutes that do not add up",
            "workshop-1.json",
            #""minutes": 60"#,
            #""minutes": 180"#,
            [
                "workshop-1.json:5:12: fel: stegen tar 60 minuter men workshopen 180 – ändra ett steg eller ’minutes’"
            ]
        ),
    ]
}
