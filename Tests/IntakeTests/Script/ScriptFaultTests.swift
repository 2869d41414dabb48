import Formats
import Testing

@testable import Intake

struct ScriptFaultTests {
    /// A script and what is said of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let lines: [String]

        init(_ description: String, _ text: String, _ lines: [String]) {
            testDescription = description
            self.text = text
            self.lines = lines
        }
    }

    @Test("a script that does not hold is told at its place", arguments: cases)
    func faults(fault: Case) {
        let (script, diagnostics) = Script.read(file: "r.json", bytes: Array(fault.text.utf8))
        #expect(diagnostics.map { $0.line(in: .swedish) } == fault.lines)
        #expect((script == nil) == diagnostics.hasErrors)
    }

    static let cases = [
        Case(
            "bad JSON",
            "[{]",
            ["r.json:1:3: fel: ett namn inom citattecken väntades här – skriv nyckeln inom raka citattecken"]
        ),
        Case(
            "neither object nor list",
            "7",
            ["r.json:1:1: fel: här ska stå ett objekt men står ett tal – sätt klammerparenteser runt"]
        ),
        Case(
            "no commands",
            #"{"comands": []}"#,
            ["r.json:1:2: fel: okänd nyckel ’comands’ – menade du ’commands’?"]
        ),
        Case(
            "an entry that is no object",
            #"["undo"]"#,
            ["r.json:1:2: fel: [0]: här ska stå ett objekt men står en text – sätt klammerparenteser runt"]
        ),
        Case(
            "an unknown key beside the command",
            #"[{"by": "ledare", "when": "x", "do": {"undo": {}}}]"#,
            [
                "r.json:1:19: fel: [0]: okänd nyckel ’when’ – ta bort den eller flytta texten till ’about’ överst i filen"
            ]
        ),
        Case(
            "nobody and nothing",
            #"{"commands": [{}]}"#,
            [
                "r.json:1:15: fel: commands[0]: nyckeln ’by’ saknas – lägg till den",
                "r.json:1:15: fel: commands[0]: nyckeln ’do’ saknas – lägg till den",
            ]
        ),
        Case(
            "an unknown key of a command",
            "{\"commands\": [\n{\"by\": \"ledare\", \"do\": {\"park\": {\"idd\": \"K1\"}}}]}",
            ["r.json:2:33: fel: commands[0].do.park: ’id’ saknas – skrev du ’idd’ i stället för ’id’?"]
        ),
        Case(
            "a key too many",
            #"[{"by": "ledare", "do": {"park": {"id": "K1", "reason": "x"}}}]"#,
            ["r.json:1:47: fel: [0].do.park.reason: okänt namn ’reason’ – ta bort det"]
        ),
        Case(
            "two commands, and none",
            "[{\"by\": \"ledare\", \"do\": {\"undo\": {}, \"park\": {\"id\": \"K1\"}}},\n{\"by\": \"ledare\", \"do\": {}}]",
            [
                "r.json:1:25: fel: [0].do: exakt ett kommando ska stå här men här står undo, park – dela upp dem på flera poster i listan",
                "r.json:2:24: fel: [1].do: exakt ett kommando ska stå här men inget står – skriv ett av kommandona i Workshops/README.md",
            ]
        ),
        Case(
            "no day of the calendar inside a command",
            #"[{"by": "ledare", "do": {"proposeAction": {"goal": "M1.1", "text": "x", "start": "2024-13-01"}}}]"#,
            [
                "r.json:1:82: fel: [0].do.proposeAction.start: ’2024-13-01’ är inget datum – skriv ÅÅÅÅ-MM-DD, en dag som finns i kalendern"
            ]
        ),
        Case(
            "a misspelt client, whose references are left alone",
            #"[{"clinet": "a", "by": "P1", "do": {"undo": {}}}, {"by": "ledare", "do": {"park": {"id": "@a"}}}]"#,
            ["r.json:1:3: fel: [0]: okänd nyckel ’clinet’ – menade du ’client’?"]
        ),
        Case(
            "a client twice",
            #"[{"client": "a", "by": "ledare", "do": {"undo": {}}}, {"client": "a", "by": "ledare", "do": {"undo": {}}}]"#,
            ["r.json:1:66: fel: [1]: ’client’ a finns redan (rad 1) – ge den ena ett annat namn"]
        ),
        Case(
            "a client with a space",
            #"[{"client": "a b", "by": "ledare", "do": {"undo": {}}}]"#,
            ["r.json:1:13: fel: [0]: ’a b’ kan inte vara ’client’ – använd högst hundra tecken, utan mellanslag och #"]
        ),
        Case(
            "a reference to nothing",
            #"[{"client": "kort-1", "by": "P1", "do": {"undo": {}}}, {"by": "ledare", "do": {"park": {"id": "@kort1"}}}]"#,
            ["r.json:1:95: fel: [1]: inget tidigare kommando har ’client’ kort1 – menade du ’@kort-1’?"]
        ),
        Case(
            "a text that begins with an at sign",
            #"[{"by": "ledare", "do": {"recordDecision": {"text": "@alla kommer"}}}]"#,
            [
                "r.json:1:53: fel: [0]: inget tidigare kommando har ’client’ alla kommer – skriv @@ om texten ska börja med @"
            ]
        ),
        Case(
            "a reference to what comes later",
            #"[{"by": "ledare", "do": {"park": {"id": "@a"}}}, {"client": "a", "by": "P1", "do": {"undo": {}}}]"#,
            ["r.json:1:41: fel: [0]: kommandot a kommer först senare – flytta det hit eller hänvisa till ett tidigare"]
        ),
        Case(
            "a seat that cannot exist",
            #"[{"by": "ledaren", "do": {"undo": {}}}, {"by": "P0", "do": {"undo": {}}}, {"by": "bord-", "do": {"undo": {}}}, {"by": "@x", "do": {"undo": {}}}]"#,
            [
                "r.json:1:9: fel: [0]: platsen ’ledaren’ kan inte finnas – menade du ’ledare’?",
                "r.json:1:48: fel: [1]: platsen ’P0’ kan inte finnas – skriv ledare, strateg, bord-1, P1 eller @client",
                "r.json:1:82: fel: [2]: platsen ’bord-’ kan inte finnas – skriv ledare, strateg, bord-1, P1 eller @client",
                "r.json:1:119: fel: [3]: inget tidigare kommando har ’client’ x – skriv @@ om texten ska börja med @",
            ]
        ),
        Case(
            "no moment",
            #"[{"by": "ledare", "at": "2023-09-26 13:00", "do": {"undo": {}}}]"#,
            [
                "r.json:1:25: fel: [0]: ’2023-09-26 13:00’ är ingen tidpunkt – skriv till exempel 2023-09-26T13:00:00"
            ]
        ),
        Case(
            "time going backwards",
            #"[{"by": "ledare", "at": "2023-09-26T13:00:00", "do": {"undo": {}}}, {"by": "ledare", "at": "2023-09-26T10:59:59Z", "do": {"undo": {}}}]"#,
            [
                "r.json:1:92: fel: [1]: tiden går bakåt: 2023-09-26T10:59:59Z kommer efter 2023-09-26T13:00:00 – rätta tiden eller flytta kommandot"
            ]
        ),
    ]

    @Test func `an unknown command is told without all there are`() throws {
        let text = #"[{"by": "ledare", "do": {"openWorkshopp": {"workshop": "ett"}}}]"#
        let (_, diagnostics) = Script.read(file: "r.json", bytes: Array(text.utf8), in: .english)
        let line = try #require(diagnostics.first).line(in: .english)
        let expected =
            "r.json:1:25: error: [0].do: there is no command ‘openWorkshopp’ – did you mean ‘openWorkshop’?"
        #expect(line == expected)
    }

    @Test func `ids of the process are looked up before anything is run`() {
        var folder = SampleFolder()
        folder.files["rehearsal.json"] = """
            [
            {"by": "ledare", "do": {"moveStep": {"workshop": "ett", "from": null, "to": "w1-strat"}}},
            {"by": "bord-3", "do": {"contribute": {"kind": "idea", "text": "x", "area": "makt", "perspectives": ["barnet"]}}},
            {"by": "ledare", "do": {"setTables": {"workshop": "ett", "places": {"P1": "7"}}}},
            {"by": "ledare", "do": {"includeAgain": {"subject": {"nationalGoal": {"id": "delmal-5"}}}}},
            {"by": "ledare", "do": {"addOrganisation": {"organisation": {"id": "ny", "name": "Ny", "sector": "kommun"}}}},
            {"by": "ledare", "do": {"invite": {"invitations": [{"organisation": "ny", "workshops": ["ett"]}]}}},
            {"by": "P1", "do": {"answerChecklist": {"item": "statistic", "answer": "yes"}}},
            {"by": "P2", "do": {"rateSelf": {"factor": "ledning", "value": 3}}}
            ]
            """
        #expect(
            folder.lines() == [
                "rehearsal.json:2:77: fel: steget ’w1-strat’ finns inte – menade du ’w1-start’?",
                "rehearsal.json:3:1: fel: platsen ’bord-3’ finns inte – kontrollera beteckningen",
                "rehearsal.json:3:102: fel: perspektivet ’barnet’ finns inte – menade du ’barn’?",
                "rehearsal.json:4:75: fel: bordet ’7’ finns inte – menade du ’1’?",
                "rehearsal.json:5:77: fel: delmålet ’delmal-5’ finns inte – menade du ’delmal-6’?",
                "rehearsal.json:8:49: fel: punkten ’statistic’ finns inte – menade du ’statistik’?",
                "rehearsal.json:9:1: fel: platsen ’P2’ finns inte – den sista är P1",
            ]
        )
    }

    @Test func `what the list of participants adds is known, and notes are looked up by name`() {
        var folder = SampleFolder()
        folder.files["participants.csv"] = "organisation;sektor\nNya jouren;kommun\n"
        folder.files["notes/01.md"] = "## Nuläge\n\n- Vi har sju platser i huset och det är fullt hela vintern.\n"
        folder.files["rehearsal.json"] = """
            [
            {"by": "P1", "do": {"claim": {"subject": {"goal": {"id": "M1.1"}}, "organisation": "nya-jouren", "role": "x", "part": "lead"}}},
            {"by": "P1", "do": {"contribute": {"kind": "idea", "text": "x", "statements": ["?01.md: sju platser i huset", "?02.md: x"]}}}
            ]
            """
        #expect(folder.lines() == ["rehearsal.json:3:111: fel: anteckningen ’02.md’ finns inte – menade du ’01.md’?"])
        folder.files["participants.csv"] = "organisation\nNya jouren\n"
        #expect(!folder.lines().contains { $0.contains("platsen") })
    }
}
