import Drafting
import Engine
import Formats
import Testing

struct ActionPlanAppendixTests {
    @Test func `planen skiljer på föreslaget, erbjudet, villkorat och bekräftat`() throws {
        let document = StrategyDraft(session: try DraftCounty.complete().session).document
        #expect(
            PlainDocument(document).section("bilaga-b-1") == """
                ### Målbild M1.1 {plan-M1-1}
                Den som utövar våld får tidigt hjälp att sluta. Se avsnitt 9.1.
                |= Aktiviteter för <M1.1>
                | Aktivitet | Ansvarig | Medverkande | Resurs | Tid | Indikator | Status
                | Starta en gemensam mottagning för den som utövar våld <A1> | Region Prov (verksamhetschef). Bekräftad \
                den 13 november 2023 av regiondirektören | Erbjuden: Nords kommun (socialchef) | 1,2 miljoner kronor per \
                år | 2024–2025 | Antal män som har fått stöd <N1> | Bekräftad
                ### Målbild M1.2 {plan-M1-2}
                Alla barn växer upp utan våld. Se avsnitt 9.1.
                |= Aktiviteter för <M1.2>
                | Aktivitet | Ansvarig | Medverkande | Resurs | Tid | Indikator | Status
                | Utbilda alla skolledare i våldsförebyggande arbete <A2> | Föreslagen: Syds kommun (skolchef) | – | – | \
                Senast juni 2024 | Saknas | Föreslagen
                | Öppna ett skyddat boende i inlandet <A4> | Villkorad: Ådalens kvinnojour (verksamhetsledare). Villkor: \
                finansiering i tre år. | – | – | September 2024 – mars 2026 | Saknas | Villkorad
                """
        )
    }

    @Test func `i riktningsläget utelämnas planen och aktiviteterna`() throws {
        let session = try DraftCounty.complete().session
        let plain = PlainDocument(StrategyDraft(session: session, options: DraftOptions(mode: .direction)).document)
        #expect(
            plain.section("bilaga-b")
                == "Handlingsplanen är utelämnad i den här versionen, som bara anger strategins riktning."
        )
        for action in session.actions.values { #expect(!plain.text.contains("<\(action.id)>")) }
        for claim in session.claims.values { #expect(!plain.text.contains(claim.role)) }
    }

    /// Whoever has not confirmed must never stand as one who leads, and whoever said no never as an owner.
    @Test(arguments: [
        Claim.State.proposed, .offered, .conditional(condition: "pengar"), .declined(reason: "hinner inte"),
    ])
    func `obekräftat ägarskap skrivs aldrig som ett faktum`(state: Claim.State) throws {
        var county = try DraftCounty.complete()
        for claim in county.session.claims.values where claim.state != state {
            try county.does("ledare", .answerClaim(id: claim.id, state: state))
        }
        let text = PlainDocument(StrategyDraft(session: county.session).document).text
        for organisation in county.session.organisations.values {
            #expect(!text.contains("\(organisation.name) leder"))
            for line in text.split(separator: "\n") where line.contains(organisation.name) {
                #expect(!line.contains("Bekräftad"))
                #expect(!line.contains("ska leda"))
            }
        }
        #expect(!text.contains("enligt beslut"))
        if case .declined = state {
            let plan = PlainDocument(StrategyDraft(session: county.session).document).section("bilaga-b")
            for organisation in county.session.organisations.values { #expect(!plan.contains(organisation.name)) }
        }
    }
}
