import Engine
import Testing

@testable import Drafting

struct DraftIndexTests {
    @Test func `registret säger detsamma som sessionen`() throws {
        let session = try DraftCounty.complete().session
        let process = try #require(session.process)
        let index = DraftIndex(session, process)
        #expect(index.goals.map(\.id).sorted() == session.liveGoals.map(\.id).sorted())
        for goal in session.liveGoals {
            let links = session.links(of: goal.id)
            let basis = index.basis(of: goal.id)
            #expect(basis.contributions.map(\.id) == links.contributions)
            #expect(Set(basis.statements.map(\.id)) == Set(links.statements))
            #expect(basis.nationalGoals == links.nationalGoals)
            let actions = session.liveActions.filter { session.representative(of: $0.goal) == goal.id }
            #expect(index.actions(for: goal.id).map(\.id) == actions.map(\.id))
        }
        for action in session.liveActions {
            let subject = Indicator.Subject.action(id: action.id)
            #expect(index.standingClaims(on: subject) == session.claims(on: subject).filter { !$0.isDeclined })
            #expect(index.indicators(for: subject) == session.indicators(for: subject))
        }
    }

    @Test func `dolda inspel räknas inte och återges inte`() throws {
        var county = try DraftCounty.complete()
        try county.does("ledare", .hideContribution(id: "K4"))
        let index = DraftIndex(county.session, try #require(county.session.process))
        #expect(index.basis(of: "M1.1").contributions.map(\.id) == ["K3"])
        let text = PlainDocument(StrategyDraft(session: county.session).document).text
        #expect(!text.contains("Män som slår söker hjälp"))
        #expect(text.contains("Workshopledaren har dolt ett inspel, som inte återges."))
    }

    @Test func `tusen mål och femton tusen inspel skrivs utan att gå igenom dem om och om igen`() throws {
        let session = try DraftCounty.large(goals: 1_000, cards: 15_000)
        let clock = ContinuousClock()
        let time = clock.measure { _ = StrategyDraft(session: session).document }
        // Half a second in release; a debug build on a busy machine gets room, a quadratic walk does not.
        #expect(time < .seconds(20))
    }
}
