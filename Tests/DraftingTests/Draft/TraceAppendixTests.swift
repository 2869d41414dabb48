import Drafting
import Engine
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
                - Bygger på en intervjuutsaga: <U1> ur intervju <I1>.
                - Har lett till en aktivitet:
                  - <A1> Starta en gemensam mottagning för den som utövar våld. Region Prov (verksamhetschef) ska leda \
                arbetet. Åtagandet bekräftades den 13 november 2023 av regiondirektören. Nords kommun (socialchef) har \
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
                Följande inspel parkerades, eftersom det hör hemma i ett annat sammanhang:
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

    @Test func `avsikter står för sig, och inget inspel står två gånger`() throws {
        var county = try DraftCounty.complete()
        try county.does("ledare", .openWorkshop(workshop: "w2"))
        try county.writes("1", .intention, "vald", "Vi tar emot män i hela länet.", goal: "M1.1")
        try county.writes("2", .comment, "vald", "Skriv tidigare.", goal: "M1.1")
        try county.writes("3", .intention, "vald", "Vi är med.")
        try county.writes("3", .question, "vald", "Vem betalar?", goal: "M1.1")
        let document = PlainDocument(StrategyDraft(session: county.session).document)
        let goal = document.section("spar-M1-1")
        #expect(goal.contains("- Synpunkter på lydelsen:\n  - Workshop 2, bord 2: <K14> ”Skriv tidigare.”"))
        #expect(goal.contains("- Avsikter:\n  - Workshop 2, bord 1: <K13> ”Vi tar emot män i hela länet.”"))
        #expect(goal.ranges(of: "<K13>").count == 1)
        let loose = document.section("bilaga-d-3")
        #expect(loose.contains("Besked saknas ännu för två inspel:"))
        #expect(loose.contains("<K16> ”Vem betalar?”"))
        #expect(loose.contains("behöver inget besked:\n- Workshop 2, bord 3: <K15> ”Vi är med.”"))
        // The check counts the same cards as the appendix lists.
        let input = try #require(
            CheckInput(
                session: county.session,
                document: StrategyDraft(session: county.session).document,
                mode: .direction
            )
        )
        #expect(ContributionIsAnswered().findings(in: input).map(\.subject) == ["K10", "K16"])
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
