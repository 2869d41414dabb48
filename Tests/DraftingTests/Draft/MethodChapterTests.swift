import Drafting
import Engine
import Formats
import Testing

struct MethodChapterTests {
    private func section(_ number: Int, _ county: DraftCounty) -> String {
        PlainDocument(StrategyDraft(session: county.session).document).section("sa-togs-strategin-fram-\(number)")
    }

    @Test func `intervjuer och workshoppar i hela meningar`() throws {
        let county = try DraftCounty.complete()
        #expect(
            section(1, county) == """
                Sammanlagt genomfördes fyra intervjuer under perioden 18 april–2 juni 2023. De intervjuade kom från tre \
                sektorer: kommun, region och civilsamhälle. Av anteckningarna är två justerade av de intervjuade, och \
                övriga är utkast.
                Ur anteckningarna hämtades sex utsagor, som ordnades efter vad de handlar om. Av dem hör fem till något \
                av de prioriterade områdena. Den återstående är inte knuten till något område. Sorteringen är ett programs förslag \
                som ingen ännu har kontrollerat.
                Vem som talar anges bara så nära – sektor, slag av kommun, slag av roll – som minst tre intervjuade \
                delar, så att ingen enskild person kan pekas ut.
                """
        )
        var checked = county
        try checked.does("ledare", .codeStatement(id: "U1", area: "vald", category: "utmaning"))
        #expect(section(1, checked).contains("Av utsagorna har en kontrollerats, övriga inte."))
        for statement in checked.session.statements.values {
            let (area, category) = (statement.area, statement.category)
            try checked.does("ledare", .codeStatement(id: statement.id, area: area, category: category))
        }
        #expect(section(1, checked).contains("Sorteringen har föreslagits av ett program och kontrollerats."))
        #expect(
            section(2, county) == """
                *Workshop 1, framtidsdialog,* hölls den 26 september 2023. Syftet var att tillsammans formulera \
                långsiktiga mål. Vid tre bord satt 13 deltagare från fem organisationer. Där lämnades tio inspel.
                *Workshop 2, ägarskap och samhandling,* hölls den 14 november 2023. Syftet var att komma överens om vem \
                som gör vad. Vid tre bord satt 13 deltagare från fem organisationer. Där lämnades två inspel.
                Under arbetet har ett inspel sammanfogats med andra som sade samma sak och en målbild gått upp i en annan. \
                De ursprungliga orden finns kvar och redovisas i bilaga D.
                """
        )
    }

    @Test func `omröstningen berättas med ord och mått, små sektorer för sig aldrig`() throws {
        let text = section(4, try .complete())
        #expect(
            text.hasPrefix(
                "I workshop 1 prioriterade deltagarna målbilderna i en dold omröstning. Var och en hade tre röster att "
                    + "fördela, högst två på samma målbild. Sammanlagt röstade 13 deltagare. Flest röster fick <M1.1> (26), "
                    + "följt av <M1.2> (8).\nDeltagarna var starkt eniga (W 0,76)."
            )
        )
        #expect(text.contains("| 4–5 | Länet är bäst i landet. <M2.3> (struken) | 0 | 0"))
        #expect(!text.contains("M2.4"), "målet skrevs efter omröstningen")
        #expect(text.contains("Främst kom <M1.1> i sektorn kommun (sex röstande)."))
        #expect(!text.contains("region (") && !text.contains("civilsamhälle ("))
        #expect(
            text.contains(
                "Resultatet för en sektor med färre än tre röstande visas inte för sig, så att ingen enskild röst röjs. "
                    + "Inte heller resultatet för ytterligare en sektor visas för sig, eftersom de dolda rösterna annars "
                    + "skulle gå att räkna ut ur helheten."
            )
        )
    }

    @Test func `besluten står efter workshop och dag`() throws {
        #expect(
            section(5, try .complete()) == """
                I workshop 1 den 26 september 2023 antecknades ett beslut:
                - Målen går vidare till workshop 2. <B1>
                """
        )
    }

    @Test func `en dold omröstning röjs inte`() throws {
        var county = try DraftCounty.complete()
        try county.does("ledare", .concealVote(step: "w1-prio"))
        let text = section(4, county)
        #expect(text.contains("resultatet har ännu inte visats för deltagarna"))
        #expect(!text.contains("M1.1"))
    }

    @Test func `det som inte har hänt sägs inte ha hänt`() throws {
        let county = try DraftCounty.empty()
        #expect(section(1, county) == "Inga intervjuer har ännu förts in i underlaget.")
        #expect(section(2, county).contains("är planerad till den 26 september 2023. Syftet är att"))
        #expect(section(4, county) == "Ingen omröstning har hållits.")
    }
}
