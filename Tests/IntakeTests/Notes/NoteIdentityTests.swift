import Engine
import Intake
import Testing

/// Whom a note is with, which what is kept of it does not tell.
@Suite struct NoteIdentityTests {
    private func kept(_ text: String, as file: String = "a.txt") throws -> String {
        try #require(try NoteFixtures.read(text, as: file).corrected(by: NoteCorrections()).kept)
    }

    @Test func `a first line that names town and post is covered in what is kept, and its day is read`() throws {
        let note = """
            Intervju 2024-03-05, verkstadsföretag i Örnsköldsvik, HR-chef
            Längd: 34 min

            I: Hur ser det ut hos er i dag?
            R: Vi är 140 anställda och 12 procent är kvinnor.
            I: Vad är svårast?
            R: Att hitta kvinnliga svetsare, det söker nästan ingen.
            """
        let kept = try kept(note)
        #expect(!kept.contains("Örnsköldsvik") && !kept.contains("HR-chef") && !kept.contains("34 min"))
        #expect(kept.contains("12 procent är kvinnor") && kept.contains("Hur ser det ut hos er i dag?"))
        #expect(kept.unicodeScalars.count == note.unicodeScalars.count)
        #expect(try NoteFixtures.read(note, as: "a.txt").proposal?.date?.description == "2024-03-05")
    }

    @Test func `a signature's post and organisation are covered in what is kept`() throws {
        let kept = try kept(
            """
            Hej Karin,

            > Hur ser läget ut hos er?

            Vi har 61 procent kvinnliga chefer men bara var femte i förvaltningsledningen.

            > Vad bör länet prioritera till 2027?

            Jämställdhetsbudgetering i alla nämnder.

            Vänliga hälsningar
            Lena Åkerlund
            HR-strateg, Region Västernorrland
            """
        )
        #expect(!kept.contains("strateg") && !kept.contains("Västernorrland"))
        #expect(!kept.contains("Åkerlund") && !kept.contains("Karin"))
        #expect(kept.contains("kvinnliga chefer"))
    }

    @Test func `a heading that names school and town is covered, one that announces a part stays`() throws {
        let kept = try kept(
            """
            # Intervju, Bergeskolan i Sollefteå

            Socialförvaltningen Härnösand

            ## Nuläge i Sollefteå

            - Nio av tio på vårdprogrammet är flickor.

            ## Länsstyrelsens roll

            Tack för kaffet!
            """,
            as: "a.md"
        )
        #expect(!kept.contains("Bergeskolan") && !kept.contains("Sollefteå") && !kept.contains("Härnösand"))
        #expect(kept.contains("## Nuläge i") && kept.contains("## Länsstyrelsens roll"))
        #expect(kept.contains("Nio av tio på vårdprogrammet är flickor."))
    }

    @Test func `a table's categories stay readable in what is kept`() throws {
        let kept = try kept("Kategori;Svar;Roll\nNuläge;Vi har ingen plan för studievalen;rektor\n", as: "a.csv")
        #expect(kept.contains("Nuläge;Vi har ingen plan"))
        #expect(!kept.contains("rektor"))
    }

    @Test(arguments: [
        ("Intervju 2024-03-05, verkstadsföretag", "2024-03-05"), ("Samtal 5 mars 2024 med en rektor", "2024-03-05"),
        ("# Gymnasieskola, 2024-03-05", "2024-03-05"), ("2024-03-05", "2024-03-05"),
        ("Sedan den 5 mars 2024 har vi öppet för alla killar.", nil),
    ])
    func `a day in the note's first line is the interview's`(line: String, day: String?) throws {
        let reading = try NoteFixtures.read("\(line)\n\n## Nuläge\n\nVi har en plan som ingen läser.")
        #expect(reading.proposal?.date?.description == day)
    }

    @Test func `a first name in small letters is proposed in a note without capitals`() throws {
        let lines = """
            biblioteket, kom sent
            - maria har flyttat hit i höstas
            - pojkar slutar låna böcker, ngt som oroar
            - anna lindgren räknar aldrig könen på scen
            - be dina killar rita en stig till kajen
            - bidrag går till idrott där pojkar är fler
            """
        let small = try NoteFixtures.read(lines, as: "a.txt")
        #expect(small.masked.map(\.proposal.text) == ["maria", "anna lindgren"])
        let written = lines.split(separator: "\n").map { line in
            line.replacing("- m", with: "- M").replacing("- a", with: "- A").replacing("- p", with: "- P")
                .replacing("- b", with: "- B")
        }.joined(separator: "\n")
        #expect(try NoteFixtures.read(written + "\n- Här är maria", as: "a.txt").masked.count == 2)
    }
}
