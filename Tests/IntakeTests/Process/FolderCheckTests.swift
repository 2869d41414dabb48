import Formats
import Testing

@testable import Intake

/// The notes of a folder, and what the rehearsal quotes from them.
struct FolderCheckTests {
    private let note = """
        Organisation: Okända bolaget
        Sektor: kommun
        Datum: 2023-04-18

        ## Nuläge

        - Vi har sju platser i huset och det är fullt hela vintern.
        - Vi har sju bilar i garaget och ingen av dem startar på vintern.
        """

    private func folder(_ note: String) -> SampleFolder {
        var folder = SampleFolder()
        folder.files["notes/01.md"] = note
        return folder
    }

    @Test func `notes without faults are not mentioned`() {
        #expect(folder(note).lines() == [])
    }

    @Test func `a sector and a day that are not are told at their place`() {
        let note = note.replacing("kommun", with: "komun").replacing("2023-04-18", with: "2023-13-18")
        #expect(
            folder(note).lines() == [
                "notes/01.md:2:9: varning: sektorn ’komun’ finns inte i processen – menade du ’kommun’?",
                "notes/01.md:3:8: varning: ’2023-13-18’ är inget datum – skriv ÅÅÅÅ-MM-DD, en dag som finns i kalendern",
            ]
        )
    }

    @Test func `files that are no notes are told with the rest`() {
        var folder = folder(note)
        folder.files["notes/02.docx"] = note
        folder.files["notes/03.md"] = "  "
        folder.files["notes/mer/01.md"] = note
        let lines = folder.lines()
        #expect(lines.count == 3)
        #expect(lines.first?.hasPrefix("notes/02.docx: fel: filen är inget ZIP-arkiv eller är avklippt") == true)
        #expect(lines.dropFirst().first?.hasPrefix("notes/03.md: fel: filen har ingen text") == true)
        #expect(lines.last == "notes/mer/01.md: fel: anteckningen heter som notes/01.md – ge den ena ett annat namn")
        #expect(folder.lines(in: .english).count { $0.contains("error: ") } == 3)
    }

    @Test func `words that no statement holds, or several, are told where they stand`() {
        var folder = folder(note)
        folder.files["rehearsal.json"] = """
            [{"by": "P1", "do": {"contribute": {"kind": "idea", "text": "x", "statements": [
            "?01.md: sju platser", "?01.md: åtta platser", "?01.md: vi har sju", "?02.md: sju"]}}}]
            """
        folder.files["participants.csv"] = "organisation\nSundsvalls kommun\n"
        #expect(
            folder.lines() == [
                "rehearsal.json:2:24: fel: inget uttalande i 01.md innehåller ’åtta platser’ – skriv av några ord i följd ur anteckningen",
                "rehearsal.json:2:48: fel: 2 uttalanden i 01.md innehåller ’vi har sju’ – skriv av fler ord, så att bara ett passar",
                "rehearsal.json:2:70: fel: anteckningen ’02.md’ finns inte – menade du ’01.md’?",
            ]
        )
        folder.files["notes/01.md"] = ""
        #expect(folder.lines().count == 2, "a note that cannot be read has no other faults")
    }

    @Test func `what gave no bytes is told once and makes no other faults`() {
        var files = folder(note).bytes
        files["workshop-1.json"] = nil
        files["rehearsal.json"] = Array(
            #"[{"by": "P7", "do": {"openWorkshop": {"workshop": "ett"}}}]"#.utf8
        )
        files["participants.csv"] = Array("organisation;Framtidsdialog\nSundsvalls kommun;ja\n".utf8)
        let unreadable: [String: UnreadableFile] = [
            "workshop-1.json": .failed("Permission denied"), "notes/p.md": .notAFile, "notes/mer": .folder,
        ]
        let lines = ProcessFolder.read(files, unreadable: unreadable).diagnostics.map { $0.line(in: .swedish) }
        #expect(
            lines == [
                "notes/mer: varning: undermappen läses inte – flytta det som ska läsas till mappen ovanför",
                "notes/p.md: varning: är ingen vanlig fil och läses inte – ta bort den eller lägg den någon annanstans",
                "workshop-1.json: fel: filen kan inte läsas (Permission denied) – kontrollera filens ägare och rättigheter",
            ]
        )
    }

    @Test(
        "one fault in a file is one fault, whatever refers to it",
        arguments: [
            ("workshop-1.json", "\"minutes\": 60,", "\"minutes\": 60"),
            ("workshop-1.json", "\"id\": \"w1-mal\"", "\"id\": \"w1-start\""),
            ("workshop-1.json", "\"id\": \"1\"", "\"id\": \"Ett\""),
            ("process.json", "\"id\": \"vald\"", "\"id\": \"Våld\""),
            ("process.json", "\"sectors\"", "\"sektors\""),
            ("process.json", "\"nationalGoals\": [{", "\"nationalGoal\": [{"),
            ("process.json", "\"id\": \"barn\", ", ""),
        ]
    )
    func noCascade(file: String, old: String, new: String) {
        var folder = SampleFolder()
        folder.files["participants.csv"] = "organisation;sektor;Framtidsdialog\nNya;kommun;ja\n"
        folder.files["rehearsal.json"] = """
            [{"by": "ledare", "do": {"moveStep": {"workshop": "ett", "from": null, "to": "w1-mal"}}},
            {"by": "bord-1", "do": {"contribute": {"kind": "idea", "text": "x", "area": "vald", "perspectives": ["barn"]}}},
            {"by": "ledare", "do": {"setTables": {"workshop": "ett", "places": {"P1": "1"}}}},
            {"by": "P1", "do": {"rateSelf": {"factor": "ledning", "value": 3}}}]
            """
        #expect(folder.lines() == [])
        #expect(folder.replacing(old, with: new, in: file).lines().count == 1)
    }

    @Test func `a script with a fault is looked up all the same`() {
        var folder = SampleFolder()
        folder.files["rehearsal.json"] = """
            [{"by": "ledare", "do": {}},
            {"by": "ledare", "do": {"openWorkshop": {"workshop": "etta"}}}]
            """
        #expect(folder.lines().count == 2)
    }
}
