import Engine
import Intake
import Testing

/// Tables in which somebody has coded what was said.
@Suite struct NoteTableTests {
    private let coded = """
        Nr;Område;Kategori;Svar
        1;Våld;Nuläge;Kvinnojouren i Kramfors har plats för fyra familjer och säger nej till dubbelt så många
        2;Våld;Utmaning;Socialtjänst och polis vet inte vad den andra gör i samma ärende
        3;;Nuläge;Äldre ensamma kvinnor kommer inte till träffarna när bussen dragits in
        4;Makt;Prioritering;Hälften kvinnor i varje idrottsförbunds styrelse
        5;;Hindrande;Projektpengar i ett år i taget
        6;;Pådrivande;Länsstyrelsens nätverk träffas var sjätte vecka
        7;;Kontakt;ordforande@kvinnojouren-exempel.se
        """
    private let categories = ["nulage", "utmaning", "nulage", "prioritering", "hindrande", "padrivande"]

    @Test func `a cell in a column of categories decides, and is the reason`() throws {
        let reading = try NoteFixtures.read(coded, as: "a.csv")
        #expect(reading.categories == categories)
        #expect(reading.judgements.map(\.why).last == .cell("Pådrivande"))
        #expect(reading.judgements.allSatisfy { !$0.isUnsure })
        #expect(reading.proposal?.statements[3].area == "makt")
        #expect(reading.proposal?.statements[0].area == "vald")
    }

    @Test func `the same table decides in a web page, and in lines with bars`() throws {
        let rows = coded.split(separator: "\n").map { $0.split(separator: ";", omittingEmptySubsequences: false) }
        let page = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
        #expect(try NoteFixtures.read("<table>\(page)</table>", as: "a.html").categories == categories)
        let bars = rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
        #expect(try NoteFixtures.read(bars, as: "a.md").categories == categories)
    }

    @Test func `a column of themes decides when it holds nothing but names of categories`() throws {
        func table(_ theme: String) -> String {
            """
            Tema;Svar
            Central aktör;Länsstyrelsens nätverk träffas var sjätte vecka
            lansstyrelsens-roll;Projektpengar i ett år i taget
            \(theme);Hälften kvinnor i varje idrottsförbunds styrelse
            """
        }
        let named = try NoteFixtures.read(table("Nuläge"), as: "a.csv")
        #expect(named.categories == ["central-aktor", "lansstyrelsens-roll", "nulage"])
        let themes = try NoteFixtures.read(table("Idrotten"), as: "a.csv")
        #expect(themes.judgements.allSatisfy { if case .cell = $0.why { false } else { true } })
    }

    @Test func `every row of a table is a statement, left out with its reason, or about the interview`() throws {
        let reading = try NoteFixtures.read(coded, as: "a.csv")
        #expect(reading.texts.count == 6)
        #expect(reading.leftOut.map(\.text) == ["ordforande@kvinnojouren-exempel.se"])
        #expect(reading.leftOut.map(\.reason) == [.contact])
        let facts = try NoteFixtures.read(coded + "\n8;;Datum;2024-03-05", as: "a.csv")
        #expect(facts.proposal?.date?.description == "2024-03-05")
    }
}
