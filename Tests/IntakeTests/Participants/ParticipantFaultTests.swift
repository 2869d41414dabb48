import Formats
import Testing

@testable import Intake

struct ParticipantFaultTests {
    /// A list and what is said of it.
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

    @Test("a list that does not hold is told by row", arguments: cases)
    func faults(fault: Case) {
        #expect(ParticipantListTests.read(fault.text).diagnostics.map { $0.line(in: .swedish) } == fault.lines)
    }

    static let cases = [
        Case(
            "nothing",
            "",
            ["p.csv: fel: listan har inga deltagare – lägg till en rad per deltagare under rubrikraden"]
        ),
        Case(
            "a header alone",
            "organisation;roll\n",
            ["p.csv: fel: listan har inga deltagare – lägg till en rad per deltagare under rubrikraden"]
        ),
        Case(
            "a workbook",
            "PK\u{3}\u{4}",
            ["p.csv: fel: filen är en arbetsbok, ingen CSV – spara den som CSV (UTF-8) ur kalkylprogrammet"]
        ),
        Case(
            "no text",
            "a\u{0}b\u{0}c",
            [
                "p.csv: fel: filen är ingen textfil (den innehåller NUL) – öppna filen där den skrevs och spara den som text i UTF-8"
            ]
        ),
        Case(
            "no organisation column",
            "namn;roll\nÅsa;Chef\n",
            [
                "p.csv: rad 1: fel: ingen kolumn för organisation bland namn, roll – döp en kolumn till organisation, arbetsplats eller verksamhet"
            ]
        ),
        Case(
            "two columns for one thing",
            "organisation;roll;titel\nSundsvalls kommun;a;b\n",
            ["p.csv: rad 1: fel: två kolumner betyder ’titel’ – ta bort den ena"]
        ),
        Case(
            "a misspelt header",
            "organisation;befatning\nSundsvalls kommun;Chef\n",
            ["p.csv: rad 1: varning: kolumnen ’befatning’ lästes inte – menade du ’befattning’?"]
        ),
        Case(
            "ragged rows",
            "organisation;roll\nSundsvalls kommun\nSundsvalls kommun;a;b\nSundsvalls kommun;a;\n",
            [
                "p.csv: rad 2: fel: raden har 1 fält men rubrikraden 2 – kontrollera skiljetecken och citattecken",
                "p.csv: rad 3: fel: raden har 3 fält men rubrikraden 2 – kontrollera skiljetecken och citattecken",
            ]
        ),
        Case(
            "a quotation mark that never ends",
            "organisation;roll\n\"Sundsvalls kommun;a\n",
            [
                "p.csv: rad 2: fel: citattecknet på rad 2 stängs aldrig – resten av filen lästes som en cell",
                "p.csv: rad 2: fel: raden har 1 fält men rubrikraden 2 – kontrollera skiljetecken och citattecken",
            ]
        ),
        Case(
            "no organisation",
            "organisation;roll\n;Chef\n",
            ["p.csv: rad 2: fel: organisation saknas – skriv var deltagaren arbetar"]
        ),
        Case(
            "a new organisation without sector",
            "organisation\nNya jouren\n",
            [
                "p.csv: rad 2: fel: ’Nya jouren’ är ny och saknar sektor – skriv sektorn, eller rätta namnet om organisationen finns"
            ]
        ),
        Case(
            "an unknown sector",
            "organisation;sektor\nNya jouren;civilsamhäle\n",
            [
                "p.csv: rad 2: fel: okänd sektor ’civilsamhäle’; de som finns är kommun, civilsamhälle, region – menade du ’civilsamhälle’?"
            ]
        ),
        Case(
            "a sector that is not the organisation's",
            "organisation;sektor\nSundsvalls kommun;region\n",
            [
                "p.csv: rad 2: varning: sektorn ’region’ är inte den som gäller för ’Sundsvalls kommun’ – processens uppgift används"
            ]
        ),
        Case(
            "a name that resembles another",
            "organisation;sektor\nSundsvals komun;kommun\n",
            [
                "p.csv: rad 2: varning: ’Sundsvals komun’ läggs till som ny organisation – menade du ’Sundsvalls kommun’? Rätta i så fall listan"
            ]
        ),
        Case(
            "an e-mail address twice",
            "organisation;epost\nSundsvalls kommun;a@b.se\nSundsvalls kommun;b@b.se\nSundsvalls kommun;A@B.se\n",
            ["p.csv: rad 4: fel: samma e-postadress som på rad 2 – ta bort den ena raden eller rätta adressen"]
        ),
        Case(
            "an odd e-mail address",
            "organisation;epost\nSundsvalls kommun;a at b.se\n",
            ["p.csv: rad 2: varning: e-postadressen ser inte ut som en adress – kontrollera den"]
        ),
        Case(
            "an unclear answer",
            "organisation;workshop 1;workshop 2\nSundsvalls kommun;kanske;ja\n",
            ["p.csv: rad 2: varning: ’kanske’ i kolumnen ’workshop 1’ räknas som nej – skriv ja eller nej"]
        ),
        Case(
            "the same person twice, and two without names",
            "organisation;namn\nSundsvalls kommun;Åsa\nSundsvalls kommun;\nSundsvalls kommun;Åsa\nSundsvalls kommun;\n",
            [
                "p.csv: rad 4: varning: samma uppgifter som på rad 2; raden läses inte – ta bort den ena raden",
                "p.csv: rad 5: notis: samma uppgifter som på rad 3; räknas som två personer – ta bort den ena raden om det är en och samma",
            ]
        ),
        Case(
            "a title above the header",
            "Deltagare, våren 2023\norganisation;roll\nSundsvalls kommun;Chef\n",
            [
                "p.csv: rad 1: notis: raden står före rubrikraden och läses inte – inget behöver göras om den är listans rubrik"
            ]
        ),
        Case(
            "a cost centre is no food",
            "organisation;kostnadsställe\nSundsvalls kommun;1\n",
            ["p.csv: rad 1: varning: kolumnen ’kostnadsställe’ lästes inte – den behövs inte här"]
        ),
        Case(
            "food by another name",
            "organisation;Matpreferenser\nSundsvalls kommun;1\n",
            [
                "p.csv: rad 1: varning: kolumnen ’Matpreferenser’ lästes inte och sparas aldrig – mat och allergier visar hälsa och tro (dataskyddsförordningen artikel 9); ge dem direkt till lokalen"
            ]
        ),
    ]
}
