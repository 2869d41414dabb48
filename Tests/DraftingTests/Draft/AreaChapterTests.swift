import Drafting
import Formats
import Testing

struct AreaChapterTests {
    private func section(_ anchor: String, _ mode: DraftOptions.Mode = .actionPlan) throws -> String {
        let county = try DraftCounty.complete()
        return PlainDocument(StrategyDraft(session: county.session, options: DraftOptions(mode: mode)).document)
            .section(anchor)
    }

    @Test func `ett område från problem till uppgifter`() throws {
        #expect(
            try section("omrade-1") == """
                ### Problembeskrivning {omrade-1-problem}
                Våldet drabbar kvinnor och flickor i alla delar av länet.
                Få män som utövar våld söker hjälp tidigt.
                ### Vad intervjuerna säger {omrade-1-intervjuer}
                Området tas upp i två av fyra intervjuer, från två av tre intervjuade sektorer. Sammanlagt handlar två \
                utsagor om det. Så här säger några av de intervjuade:
                > ”Vi möter den som utövar våld alldeles för sent. Först när barnen har slutat prata i skolan ringer \
                telefonen.”
                > – Intervju[^ Utsaga <U1> ur intervju <I1>. Ordagrant citat.]
                > Kvinnor som bor långt från en tätort har ingenstans att ta vägen på kvällen.
                > – Intervju[^ Utsaga <U5> ur intervju <I4>. Ur intervjuarens anteckning.]
                ### Området i siffror {omrade-1-siffror}
                |= Förebygga våld i siffror
                | Uppgift | Kvinnor | Män | Totalt | År | Källa
                | Personer som ofta avstår från att gå ut ensamma på kvällen (procent) <oro> | 24 | 7 | 15 | 2022 | \
                Regional undersökning, konstruerad exempeluppgift
                (note) Uppgiften i tabellen är ett konstruerat exempel och ska ersättas innan strategin fastställs.
                ### Målbilder {omrade-1-mal}
                Området har två målbilder.
                [● 1 Målbild <M1.1>]
                  *Den som utövar våld får tidigt hjälp att sluta.*[^ Bygger på två inspel från ett bord i workshop 1 \
                och en intervjuutsaga. Se bilaga D, <M1.1>.]
                Stödet når i dag nästan bara den som redan är utsatt.
                Målbilden bidrar till det nationella delmålet 6 och svarar på frågan om mäns våld mot kvinnor.
                [● 1 Målbild <M1.2>]
                  *Alla barn växer upp utan våld.*[^ Bygger på ett inspel från ett bord i workshop 1. Se bilaga D, \
                <M1.2>.]
                Målbilden bidrar till det nationella delmålet 6.
                (note) Lydelsen ändrades i workshop 2 den 14 november 2023. Tidigare lydelse: ”Alla barn och unga växer \
                upp utan våld.” Skäl: ”alla barn” rymmer också de yngsta.
                ### Aktiviteter {omrade-1-insatser}
                Aktiviteterna och vem som ansvarar för dem står i bilaga B. I korthet:
                - <M1.1> har en aktivitet. Region Prov leder den enligt beslut.
                - <M1.2> har två aktiviteter. Ådalens kvinnojour kan leda en av dem på ett villkor. Syds kommun föreslås \
                leda en av dem.
                """
        )
    }

    @Test func `ett område utan material säger det`() throws {
        let text = try section("omrade-3", .direction)
        #expect(text.contains("Problembeskrivningen skrivs när"))
        #expect(text.contains("Ingen av intervjuerna tar upp området."))
        #expect(text.contains("Målbilder för området formuleras i workshop."))
    }

    @Test func `båda sorters mål får sina egna ord`() throws {
        let text = try section("omrade-2", .direction)
        #expect(text.contains("Området har två målbilder och ett mätbart mål."))
        #expect(
            text.contains("[▲ 2 Mätbart mål <M2.4>]\n  *Det mätbara målet är att öka andelen heltidsanställda kvinnor")
        )
        #expect(text.contains("Konstruerad exempeltext"))
        #expect(!text.contains("Aktiviteter"))
    }
}
