import Engine
import HTTP
import Testing

@testable import Site

/// Whose pages are fetched anew when something has happened.
@Suite struct NewsTests {
    private let tables: [TableID] = ["1", "2"]

    private func channels(_ event: Event, in county: County) -> Channels {
        let record = Record(sequence: 1, at: county.now, command: 1, seat: "P1", event: event)
        return News.channels(for: [record], in: county.session, tables: tables)
    }

    private func isHeard(at table: TableID, _ channels: Channels) -> Bool {
        !News.table(table, in: tables).isDisjoint(with: channels)
    }

    @Test func `what one table writes makes no other table fetch`() throws {
        var county = try County.seated(at: "samtal")
        try county.writes("P1", "Ett kort vid bord 1")
        let card = try #require(county.session.contributions["K1"])
        let facts: [Event] = [
            .contributed(contribution: card), .contributionWithdrawn(id: "K1", withdrawn: true),
            .contributionEdited(id: "K1", text: "Nytt", area: nil, perspectives: [], statements: [], at: county.now),
        ]
        for fact in facts {
            let heard = channels(fact, in: county)
            #expect(isHeard(at: "1", heard) && !isHeard(at: "2", heard))
            #expect(heard.isSuperset(of: [News.facilitator, News.projector]))
        }
    }

    @Test func `a goal rings at the tables with its area, and in the whole room when the room looks at goals`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        let goal = try #require(county.session.goals["M1.1"])
        let heard = channels(.goalFormulated(goal: goal), in: county)
        #expect(isHeard(at: "1", heard) && !isHeard(at: "2", heard))
        for step in ["rosta", "alla"] as [StepID] {
            try county.go(to: step)
            #expect(channels(.goalFormulated(goal: goal), in: county) == News.everyone)
        }
    }

    @Test func `a vote rings for the facilitator alone, a step for everyone`() throws {
        let county = try County.seated(at: "rosta")
        #expect(channels(.voted(step: "rosta", seat: "P1", ballot: .dots(dots: [:])), in: county) == News.facilitator)
        let step = Event.stepEntered(workshop: "w1", step: "fika", deadline: county.now, round: 0)
        #expect(channels(step, in: county) == News.everyone)
    }
}
