import Engine
import Formats
import Testing

@testable import Intake

struct ProcessFolderTests {
    @Test func `a folder without faults becomes a process`() {
        let (process, diagnostics) = ProcessFolder.read(SampleFolder().bytes)
        #expect(diagnostics == [])
        #expect(process?.id == "testlan")
        #expect(process?.counties == [County(id: "testlan", name: "Testlän")])
        #expect(process?.levels.vision.neuter == false)
        #expect(process?.areas.map(\.number) == [1, 2])
        #expect(process?.areas.last?.figures.first?.women == "39")
        #expect(process?.texts[.purpose] == ["Ett stycke."])
        #expect(process?.omissions.first?.subject == .focusItem(id: "beredskap"))
        #expect(process?.caseNumber == nil)
        #expect(process?.workshops.map(\.id) == ["ett", "tva"])
        #expect(process?.workshops.first?.date == Day("2023-09-26"))
        #expect(process?.workshops.first?.tables.map(\.areas) == [["vald"], ["makt"]])
        #expect(
            process?.workshops.first?.steps[2].kind == .prioritise(method: .dots(budget: 5, cap: 2), options: .goals)
        )
        let item = ChecklistItem(id: "statistik", text: "Finns statistik?", onNo: .end)
        let list = Checklist(title: "Jämställda beslut", items: [item])
        #expect(process?.workshops.last?.steps.first?.kind == .checklist(checklist: list))
    }

    @Test func `workshops come in the order of their numbers, ten after nine`() {
        var folder = SampleFolder()
        for number in 3...10 {
            let id = "\"id\": \"n\(number)\", \"number\": \(number)"
            let step = "{\"id\": \"s\(number)\", \"title\": \"x\", \"minutes\": 1, \"type\": \"plenary\"}"
            let head = "\(id), \"title\": \"x\", \"purpose\": \"x\", \"starts\": \"13.00\", \"minutes\": 1"
            folder.files["workshop-\(number).json"] = "{\(head), \"steps\": [\(step)]}"
        }
        let (process, diagnostics) = ProcessFolder.read(folder.bytes)
        #expect(diagnostics == [])
        #expect(process?.workshops.map(\.number) == Array(1...10))
    }

    @Test func `a comment may stand at the top of every file`() {
        let folder = SampleFolder().replacing(
            "\"theme\"",
            with: "\"about\": [\"Fritt\"], \"theme\"",
            in: "process.json"
        )
        .replacing("\"minutes\": 60", with: "\"about\": \"Fritt\", \"minutes\": 60", in: "workshop-1.json")
        #expect(folder.lines() == [])
    }

    @Test func `text is composed, so that å is one character in bytes too`() {
        let folder = SampleFolder().replacing("Ett jämställt", with: "Ett ja\u{308}mställt", in: "process.json")
        let title = ProcessFolder.read(folder.bytes).process?.title
        #expect(title.map { Array($0.utf8) } == Array("Ett jämställt Testlän".utf8))
    }

    @Test func `a missing process file and missing workshops are told`() {
        let process = "process.json: fel: filen saknas – skapa den; mallen står i Workshops/README.md"
        #expect(SampleFolder(files: [:]).lines() == [process])
        #expect(SampleFolder(files: ["workshop-1.json": SampleFolder.workshop1]).lines() == [process])
        #expect(
            SampleFolder(files: ["process.json": SampleFolder.process]).lines()
                == ["workshop-1.json: fel: det finns ingen workshop – lägg till minst workshop-1.json"]
        )
    }

    @Test func `a gap in the numbering is told`() {
        var folder = SampleFolder()
        folder.files["workshop-1.json"] = nil
        let expected =
            "workshop-1.json: fel: filen saknas i numreringen – lägg till workshop-1.json eller numrera om de andra"
        #expect(folder.lines() == [expected])
    }

    @Test func `a file that looks misspelt is warned of, other files are left alone`() {
        var folder = SampleFolder()
        for name in ["proces.json", "deltagare.csv", "anteckning.txt", "bilder/1.json", "logo.png"] {
            folder.files[name] = "x"
        }
        let expected = [
            "deltagare.csv: varning: filen känns inte igen och läses inte – ta bort den eller lägg den någon annanstans",
            "proces.json: varning: filen känns inte igen och läses inte – menade du ’process.json’?",
        ]
        #expect(folder.lines() == expected)
        #expect(ProcessFolder.read(folder.bytes).process != nil)
    }

    @Test func `all faults of all files are told at once, in order`() {
        let folder = SampleFolder()
            .replacing("\"title\": \"Ett", with: "\"titel\": \"Ett", in: "process.json")
            .replacing("\"sector\": \"kommun\"", with: "\"sector\": \"region\"", in: "process.json")
            .replacing("\"minutes\": 60", with: "\"minutes\": 75", in: "workshop-1.json")
            .replacing("[\"makt\"]", with: "[\"makten\"]", in: "workshop-1.json")
            .replacing("\"onNo\": \"end\"", with: "\"onNo\": \"ends\"", in: "workshop-2.json")
        let expected = [
            "process.json:3:1: error: unknown key ‘titel’ – did you mean ‘title’?",
            "process.json:27:78: error: organisations[0]: the sector ‘region’ does not exist – correct the id or add what is meant",
            "workshop-1.json:5:12: error: the steps take 60 minutes but the workshop 75 – change a step or ‘minutes’",
            "workshop-1.json:6:66: error: tables[1]: the area ‘makten’ does not exist – did you mean ‘makt’?",
            "workshop-2.json:5:57: error: steps[0].checklist.items[0]: unknown value ‘ends’; there are goOn, end, sendBack – did you mean ‘end’?",
        ]
        #expect(folder.lines(in: .english) == expected)
        #expect(ProcessFolder.read(folder.bytes).process == nil)
    }

    @Test func `workshops are read although process.json cannot be`() {
        var folder = SampleFolder().replacing("\"minutes\": 60", with: "\"minutes\": 61", in: "workshop-1.json")
        folder.files["process.json"] = "{"
        #expect(
            folder.lines() == [
                "process.json:1:2: fel: texten slutar mitt i ett värde – stäng citattecken, hakparenteser och klammerparenteser som är öppna",
                "workshop-1.json:5:12: fel: stegen tar 60 minuter men workshopen 61 – ändra ett steg eller ’minutes’",
            ]
        )
    }

    @Test func `a warning does not stop the process`() {
        let folder = SampleFolder().replacing("\"men\": \"61\", ", with: "", in: "process.json")
        let (process, diagnostics) = ProcessFolder.read(folder.bytes)
        #expect(diagnostics.map(\.severity) == [.warning])
        #expect(process != nil)
    }

    @Test func `a figure that says why it is not split is left alone`() {
        let folder = SampleFolder().replacing(
            "\"men\": \"61\"",
            with: "\"reasonNotSplit\": \"För få\"",
            in: "process.json"
        )
        #expect(folder.lines() == [])
    }

    @Test func `faults in the participants and the rehearsal are told with the rest`() {
        var folder = SampleFolder()
        folder.files["participants.csv"] = "organisation;sektor\nBio;film\n"
        folder.files["rehearsal.json"] = "[{\"by\": \"P2\", \"do\": {\"openWorkshop\": {\"workshop\": \"etta\"}}}]"
        #expect(
            folder.lines() == [
                "participants.csv: rad 2: fel: okänd sektor ’film’; de som finns är kommun – välj en av dem",
                "rehearsal.json:1:51: fel: workshopen ’etta’ finns inte – menade du ’ett’?",
            ]
        )
    }
}
