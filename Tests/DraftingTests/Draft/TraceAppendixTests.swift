import Drafting
import Formats
import Testing

struct TraceAppendixTests {
    private func section(_ anchor: String, findings: [DraftNote] = []) throws -> String {
        let county = try DraftCounty.complete()
        return PlainDocument(StrategyDraft(session: county.session, options: DraftOptions(findings: findings)).document)
            .section(anchor)
    }

    @Test func `ett mål följs till inspel, utsagor och ansvar`() throws {
        #expect(
            try section("spar-M1-1") == """
                Den som utövar våld får tidigt hjälp att sluta. Se avsnitt 9.1.
                - Formulerades i workshop 1 den 26 september 2023 vid bord 1.
                - Workshop 2 behöll målbilden. Skäl: tydligt och angeläget.
                - Bygger på två inspel:
                  - Workshop 1, bord 1: <K3> ”Den som slår får hjälp att sluta.”; <K4> ”Män som slår söker hjälp i tid.”
                - Bygger på en intervjuutsaga: <U1> ur intervju <I1> (kommun).
                - Har lett till en aktivitet:
                  - <A1> Starta en gemensam mottagning för den som utövar våld. Region Prov (verksamhetschef) ska leda \
                arbetet. Åtagandet bekräftades den 30 november 2023 av regiondirektören. Nords kommun (socialchef) har \
                erbjudit sig att medverka. Det övriga är ännu inte bekräftat. Bygger på <K12>.
                """
        )
    }

    @Test func `ändrade lydelser och sammanfogade mål finns kvar`() throws {
        let text = try section("spar-M1-2")
        #expect(
            text.contains(
                "Formulerades i workshop 1 den 26 september 2023 vid bord 2: ”Alla barn och unga växer upp utan våld.”"
            )
        )
        #expect(text.contains("Ändrades i workshop 2 den 14 november 2023: ”Alla barn växer upp utan våld.”"))
        #expect(text.contains("Sammanfogad med <M1.3>: ”Inget barn lever med våld.”"))
    }

    @Test func `det som ströks och avböjdes sägs med skäl`() throws {
        #expect(
            try section("bilaga-d-2") == """
                - Målbilden <M2.3> ”Länet är bäst i landet.” ströks i workshop 2. Skäl: säger inget om jämställdhet.
                - Aktiviteten <A6> ”Skriva en rapport” togs bort. Skäl: görs redan.
                - <A3> Syds kommun har tackat nej till att leda arbetet. Skäl: budgeten är redan beslutad.
                """
        )
    }

    @Test func `inspel utanför redovisas efter vad som hände med dem`() throws {
        #expect(
            try section("bilaga-d-3") == """
                Följande inspel parkerades, eftersom de hör hemma i ett annat sammanhang:
                - Workshop 1, bord 3: <K8> ”Bygg om resecentrum.”
                Följande inspel lämnades utanför:
                - <K9> ”Inför kvotering i lag.” (workshop 1, bord 3). Skäl: kräver beslut av riksdagen.
                Besked saknas ännu för ett inspel:
                *Utmaning.*
                - Workshop 1, bord 3: <K10> ”Det saknas vikarier.”
                I underlaget finns också två svar om bilden från intervjuerna. Se avsnitt 7.
                """
        )
    }

    @Test func `granskningens anmärkningar och avsteg står sist`() throws {
        let notes = [
            DraftNote(number: 14, title: "Sektor utan roll", text: "Civilsamhället saknar roll i planen"),
            DraftNote(number: 9, title: "Snarlika mål", text: "M1.1 och M1.2", reason: "de kompletterar varandra"),
        ]
        #expect(
            try section("bilaga-d-5", findings: notes) == """
                Följande återstår att åtgärda eller ta ställning till:
                - *Kontroll 14, sektor utan roll.* Civilsamhället saknar roll i planen.
                Följande har lämnats som det är, med angivet skäl:
                - *Kontroll 9, snarlika mål.* M1.1 och M1.2. Skäl: de kompletterar varandra.
                - *Kontroll 10.* Skäl: länet har valt få mål.
                """
        )
    }
}
