import Engine
import Formats
import Intake
import Testing

@Suite struct InterviewNotesTests {
    @Test func `metadata stays out of the proposal except sector, date and status`() throws {
        let reading = try NoteFixtures.read(
            """
            **Organisation:** Skogsdals kommun
            **Sektor:** Kommun
            **Befattning:** HR-chef
            **Intervjudatum:** 18/4 2023
            **STATUS:** Justerad
            **Intervjuare:** konsult B

            # Nuläge
            Vi har en plan som ingen läser.
            """
        )
        #expect(reading.details.organisation == "Skogsdals kommun")
        #expect(reading.details.role == "HR-chef")
        #expect(reading.interviewer == "konsult B")
        #expect(reading.proposal?.sector == "kommun")
        #expect(reading.proposal?.date?.description == "2023-04-18")
        #expect(reading.proposal?.status == .adjusted)
        #expect(reading.texts == ["Vi har en plan som ingen läser."])
    }

    @Test(arguments: [
        ("Roll: Socialchef", RoleClass.manager), ("Roll: jämställdhetsstrateg (50 procent)", .officer),
        ("Befattning: kommunalråd i opposition", .politician), ("Titel: förskollärare", .professional),
        ("Roll: ordförande i idrottsföreningen", .civil), ("Roll: lektor", .researcher),
        ("Roll: ägare", .entrepreneur), ("Roll: hemlig", nil),
    ])
    func `the class of the post is told from the title`(line: String, expected: RoleClass?) throws {
        let reading = try NoteFixtures.read("\(line)\nDatum: 2023-04-18\n\n## Nuläge\n\nVi har en plan.")
        #expect(reading.proposal?.roleClass == expected)
    }

    @Test(arguments: [
        ("Organisation: Sundsvalls kommun", MunicipalityType.city), ("Kommun: Malmö", .metropolitan),
        ("Organisation: Sollefteå kommun", .rural), ("Sektor: kommun (inland)", .rural),
        ("Organisation: Skogsdals kommun", nil), ("Organisation: Region Uppsala", nil),
    ])
    func `the kind of municipality is told by name or by how the note describes the place`(
        line: String,
        expected: MunicipalityType?
    ) throws {
        let reading = try NoteFixtures.read("\(line)\nDatum: 2023-04-18\n\n## Nuläge\n\nVi har en plan.")
        #expect(reading.proposal?.municipalityType == expected)
    }

    @Test func `front matter is metadata`() throws {
        let reading = try NoteFixtures.read(
            "---\nsektor: region\nstatus: ej justerat\n---\n\n## Hinder\n- tidsbrist\n- ingen budget\n"
        )
        #expect(reading.proposal?.sector == "region")
        #expect(reading.proposal?.status == .draft)
        #expect(reading.texts == ["tidsbrist", "ingen budget"])
    }

    @Test func `a nested point stands by itself and a lead-in is no statement`() throws {
        let reading = try NoteFixtures.read(
            "## Prioriteringar\n- Skolan behöver:\n  - fler vuxna\n  - mindre klasser\n- Samma lön för lika arbete\n"
        )
        #expect(reading.texts == ["fler vuxna", "mindre klasser", "Samma lön för lika arbete"])
    }

    @Test(arguments: [("Fråga", "Svar"), ("F", "S"), ("Q", "A"), ("**Fråga", "**Svar")])
    func `a question and its answer on one line are told apart`(asker: String, answerer: String) throws {
        let close = asker.hasPrefix("*") ? ":**" : ":"
        let reading = try NoteFixtures.read(
            """
            \(asker)\(close) Hur ser det ut hos er? \(answerer)\(close) Av sextio anställda är fem kvinnor.
            \(asker)\(close) Vad hindrar er? \(answerer)\(close) Ingen chef har uppdraget att följa upp lönerna. \(asker)\(close) Vad hjälper? \(answerer)\(close) Handledarna gör att de unga stannar.
            """
        )
        #expect(
            reading.texts == [
                "Av sextio anställda är fem kvinnor.", "Ingen chef har uppdraget att följa upp lönerna.",
                "Handledarna gör att de unga stannar.",
            ]
        )
        #expect(reading.categories == ["nulage", "hindrande", "padrivande"])
    }

    @Test func `a word before a dash or a colon that names a part of the interview is a heading of its line`() throws {
        let dashes = try NoteFixtures.read(
            """
            Läget – fyra kvinnor av sextio på heltid
            Läget – kommunen har ingen plan
            Hinder – två chefsbyten på tre år
            Samverkan – polisen och jouren en gång om året
            """
        )
        #expect(dashes.categories == ["nulage", "nulage", "hindrande", "samverkansform"])
        #expect(dashes.texts.first == "fyra kvinnor av sextio på heltid")
        let colons = try NoteFixtures.read(
            """
            läget: en av åtta förare är kvinna
            kvinnor körs till skyddat boende varje månad

            hinder: företaget har ingen rutin

            bra: växeln säger aldrig adressen till det skyddade boendet

            viktigast: utbildning för alla förare
            """
        )
        #expect(colons.categories == ["nulage", "nulage", "hindrande", "padrivande", "prioritering"])
        #expect(colons.texts.first == "en av åtta förare är kvinna")
    }

    @Test func `a code that somebody wrote behind each line is its heading`() throws {
        let reading = try NoteFixtures.read(
            """
            Personalen är tjugo kvinnor och två män [nuläge]
            Pojkarna slutar läsa i sjuan [utmaning]
            Skolbiblioteken är obemannade [hinder]
            En skolbibliotekarie på varje skola [prioritering]
            """
        )
        #expect(reading.texts.first == "Personalen är tjugo kvinnor och två män")
        #expect(reading.categories == ["nulage", "utmaning", "hindrande", "prioritering"])
    }

    @Test func `what is counted up inside a sentence is one statement each`() throws {
        let reading = try NoteFixtures.read(
            "## Prioriteringar\n\nHon räknade upp tre: 1) barnvakt under mötena, 2) en kontaktperson hos polisen, 3) färre uppdrag per person.\n"
        )
        #expect(
            reading.texts == [
                "barnvakt under mötena", "en kontaktperson hos polisen", "färre uppdrag per person.",
            ]
        )
    }

    @Test func `a paragraph about one thing is one statement, and another thing begins another`() throws {
        let reading = try NoteFixtures.read(
            "## Utmaningar\n\nMännen söker inte hjälp. De skäms, och därför kommer de för sent. En annan svårighet är att bussarna har dragits in i inlandet.\n"
        )
        #expect(
            reading.texts == [
                "Männen söker inte hjälp. De skäms, och därför kommer de för sent.",
                "En annan svårighet är att bussarna har dragits in i inlandet.",
            ]
        )
    }

    @Test func `what was dictated without stops is parted where another thing begins, and a long sentence is not`()
        throws
    {
        let dictated = try NoteFixtures.read(
            """
            Dikterat i bilen

            flera av tjejerna är rädda att åka ensamma till två adresser på kvällen sekretessen gör att ingen får veta \
            vad som händer efter en orosanmälan länsstyrelsen ska följa upp det offentligt varje år
            """,
            as: "a.txt"
        )
        #expect(dictated.texts.count == 3)
        #expect(dictated.texts.dropFirst().first?.hasPrefix("sekretessen gör") == true)
        #expect(dictated.texts.last == "länsstyrelsen ska följa upp det offentligt varje år")
        let written = """
            Kommunen har sedan flera år ett program mot våld i nära relationer, med utbildning för alla chefer och en \
            rutin för hur frågan ställs, men kvinnorna berättar sällan något när en chef de knappt känner frågar.
            """
        let reading = try NoteFixtures.read("Utmaningar\n\n" + written, as: "b.txt")
        #expect(reading.texts == [written])
        // Where sentence and heading say different things, somebody should look.
        #expect(reading.categories == ["utmaning"] || reading.judgements.allSatisfy(\.isUnsure))
    }

    @Test func `questions, filler and practicalities stay out, a question of the interviewee's stays in`() throws {
        let reading = try NoteFixtures.read(
            """
            I: Vad är svårast?
            R: Ja, hej, hörs jag? Männen kommer aldrig till oss. Vem ska annars prata med dem?
            I: Menar du det?
            R: Ja.
            I: Tack, jag skickar en sammanfattning.
            R: Skicka den till kontoret.
            """,
            as: "a.txt"
        )
        #expect(reading.texts.joined(separator: " ") == "Männen kommer aldrig till oss. Vem ska annars prata med dem?")
        #expect(reading.categories.first == "utmaning")
        #expect(reading.leftOut.contains { $0.reason == .question && $0.text == "Vad är svårast?" })
    }

    @Test(arguments: [
        "Vad menar du med jargong?", "Kan du utveckla det lite?",
        "Och på vilket sätt märks det hos er till vardags då?",
    ])
    func `a question that asks on keeps the category asked for before`(question: String) throws {
        let reading = try NoteFixtures.read(
            """
            I: Hur ser det ut hos er i dag?
            R: Vi är 140 anställda och 12 procent är kvinnor.
            I: Vad är svårast?
            R: Att hitta kvinnliga svetsare, det söker nästan ingen.
            I: \(question)
            R: Det är skämt och bilder på väggen, och kvinnorna slutar inom två år.
            I: Vad skulle du vilja prioritera?
            R: Att kommunen, skolan och vi gör något för flickor tillsammans.
            I: Och vad gör det lättare?
            R: Vår koncernledning kräver siffror på jämställdhet varje kvartal.
            """,
            as: "a.txt"
        )
        #expect(reading.categories == ["nulage", "utmaning", "utmaning", "prioritering", "padrivande"])
    }

    @Test func `a question among the points of a list is what was said, and one that addresses somebody is not`() throws
    {
        let reading = try NoteFixtures.read(
            """
            ## Det som skaver

            - Det förekommer trakasserier i omklädningsrummen som ingen anmäler.
            - Hur ska vi orka? Lärarna har redan fullt upp.
            - Vad ser ni för lösning?

            ## Hinder

            - Pengarna räcker bara ett läsår i taget.
            """
        )
        #expect(reading.texts.contains("Hur ska vi orka?"))
        #expect(reading.leftOut.map(\.text) == ["Vad ser ni för lösning?"])
    }

    @Test func `what stands first under a clear question is at most doubted`() throws {
        let reading = try NoteFixtures.read(
            """
            > Vad bör länet prioritera till 2027?

            Jämställdhetsbudgetering i alla nämnder.

            > Vad hindrar respektive driver på?

            Omorganisationen 2023 tog all kraft. Men de unga läkarna kräver förändring.
            """,
            as: "svar.txt"
        )
        #expect(reading.texts.contains { $0.hasPrefix("Omorganisationen 2023 tog all kraft.") })
    }

    @Test func `what merely mentions coffee or a bus is still a statement`() throws {
        let reading = try NoteFixtures.read(
            """
            ## Utmaningar
            - Sista bussen går klockan fem, sedan är kvinnorna utan körkort fast.
            - På fikarasterna skämtas det om våld och ingen säger ifrån.
            - Tåget slutade stanna här och med det försvann pendlarna till högskolan.
            """
        )
        #expect(reading.texts.count == 3)
    }

    @Test func `a sentence that says clearly what it is goes before its heading`() throws {
        let reading = try NoteFixtures.read(
            "## Nuläge\n\nVi har en plan.\n\nStörsta problemet är att ingen läser den.\n\n## Samverkan\n\nLänsstyrelsen kan samla oss en gång om året.\n"
        )
        #expect(reading.categories == ["nulage", "utmaning", "lansstyrelsens-roll"])
    }

    @Test func `a short note under a usual heading is read where the process has no codes`() throws {
        var process = try NoteFixtures.process()
        process.codes = []
        let reader = InterviewNoteReader(process)
        let reading = reader.read(file: "a.md", bytes: Array("Nuläge\n- Bussarna går sällan på kvällen.".utf8))
        #expect(reading.texts == ["Bussarna går sällan på kvällen."])
        #expect(reading.headings.map(\.text) == ["Nuläge"])
        #expect(reading.categories == [nil])
    }

    @Test func `a word right above a list heads it, in a note without stops`() throws {
        let reading = try NoteFixtures.read("Rött\n- bänkarna är trasiga\n- ingen vuxen på plats\n\nGrönt\n- ny lampa")
        #expect(!reading.texts.contains("Rött") && !reading.texts.contains("Grönt"))
    }

    @Test func `the mail that is answered hides nothing of the answer`() throws {
        let reading = try NoteFixtures.read(
            """
            > Den 12 maj skrev konsulten:
            > Hej, hann du titta på frågorna?

            Hej, ja nu!

            Tre av tio inköpta verk är gjorda av kvinnor.

            Ingen i nämnden frågar efter siffrorna.
            """,
            as: "svar.txt"
        )
        #expect(reading.texts.contains("Tre av tio inköpta verk är gjorda av kvinnor."))
        #expect(reading.texts.contains("Ingen i nämnden frågar efter siffrorna."))
    }

    @Test func `quotations are marked and lose their outer marks`() throws {
        let reading = try NoteFixtures.read(
            "## Hinder\n\n”Vi hinner inte med, och det är det ingen som vill höra.”\n\nVi har ont om tid.\n"
        )
        #expect(reading.proposal?.statements.map(\.quote) == [true, false])
        #expect(reading.texts[0] == "Vi hinner inte med, och det är det ingen som vill höra.")
    }

    @Test func `a paragraph that is alone under its heading holds several statements`() throws {
        let reading = try NoteFixtures.read(
            """
            ## Nuläge

            Sju av tio chefer är män. Unga kvinnor flyttar härifrån efter gymnasiet. De flesta kommer aldrig tillbaka hit.

            ## Hinder

            Bussarna går bara till bruket. Förskolan öppnar en timme efter att första skiftet har börjat.
            """
        )
        #expect(
            reading.texts == [
                "Sju av tio chefer är män.",
                "Unga kvinnor flyttar härifrån efter gymnasiet. De flesta kommer aldrig tillbaka hit.",
                "Bussarna går bara till bruket.",
                "Förskolan öppnar en timme efter att första skiftet har börjat.",
            ]
        )
    }

    @Test func `what may be small talk is doubted, and stands apart from what was said beside it`() throws {
        let reading = try NoteFixtures.read(
            """
            I: Hur ser det ut hos er?
            R: Kvinnorna arbetar deltid och männen heltid. Det är ett tag sedan, kan jag säga.
            I: Och vad hindrar?
            R: Pengarna räcker inte till kvällsöppet, och ingen äger frågan.
            """,
            as: "a.txt"
        )
        let statements = reading.proposal?.statements ?? []
        #expect(statements.filter(\.doubtful).map(\.text) == ["Det är ett tag sedan, kan jag säga."])
        #expect(statements.count == 3)
        let process = try NoteFixtures.process()
        let preview = NotePreview(reading, file: "a.txt", process: process, language: .swedish)
        #expect(preview.found.map(\.doubtful) == [false, true, false])
        let start = try #require(statements.first { $0.doubtful }).start
        var corrections = NoteCorrections()
        corrections.takenIn = [start]
        #expect(reading.corrected(by: corrections).proposal?.statements.contains(where: \.doubtful) == false)
        #expect(reading.corrected(by: corrections).proposal?.digest != reading.proposal?.digest)
    }

    @Test func `lists by letters, roman numbers and arrows are lists`() throws {
        let reading = try NoteFixtures.read(
            "## Hinder\na. ingen tid\nb. inga pengar\n\n## Prioriteringar\n(i) heltid åt alla\n(ii) fler bussar\n-> lika lön\n"
        )
        #expect(reading.texts == ["ingen tid", "inga pengar", "heltid åt alla", "fler bussar", "lika lön"])
    }

    @Test func `asides in brackets, signatures and errands stay out`() throws {
        let reading = try NoteFixtures.read(
            """
            ## Utmaningar
            - Killarna söker aldrig hjälp hos oss (skratt).

            ## Länsstyrelsen
            - Länsstyrelsen bör samla statistiken.

            Skicka kvittot till assistenten.

            Med vänlig hälsning
            Platschefen på Nordanå Bygg
            Sida 1/1 – utskriven 2023-05-31
            """
        )
        #expect(reading.texts == ["Killarna söker aldrig hjälp hos oss", "Länsstyrelsen bör samla statistiken."])
    }

    @Test func `an area comes from the words and from the heading`() throws {
        let reading = try NoteFixtures.read(
            "## Nuläge\n\nVåldet mot kvinnor har ökat och kvinnojouren är full.\n\nHälften av eleverna i skolan söker vidare.\n\nDet är som det är med allting.\n"
        )
        #expect(reading.proposal?.statements.map { $0.area?.text } == ["vald", "utbildning-arbete", nil])
    }

    @Test func `every reason has words in both languages`() {
        for reason in NoteReading.Reason.allCases {
            #expect(!reason.words(in: .swedish).isEmpty && !reason.words(in: .english).isEmpty)
        }
    }
}
