import Engine
import Formats
import Foundation
import HTTP
import Testing

@testable import Site

/// What is written once for a table is what each at it would see alone.
@Suite struct ShelfTests {
    @Test func `a page shared by a table is the one that each at it would see alone`() throws {
        var county = try AllSteps.county()
        for step in AllSteps.steps {
            try county.go(to: step)
            for seat in ["P1", "P2", "P3", "bord-1"] as [SeatID] {
                for seen in ["1-1.1-1", "1-5.1-4"] {
                    let seen = SeenSteps(seen)
                    let taken: Set<SeatID> = ["P1", "P2"]
                    let shared = try county.table(seat, taken: taken, seen: seen)
                    let alone = try county.table(seat, taken: taken, seen: seen, alone: true)
                    #expect(shared == alone, "\(step) \(seat)")
                    #expect(!shared.isEmpty)
                }
            }
        }
    }

    @Test func `what one writes alone is on one's own page only, and whoever has voted has a page of its own`() throws {
        var county = try County.seated(at: "tyst")
        func isShared(_ id: SeatID) throws -> Bool {
            county.session.onlooker(try #require(county.session.seats[id])).isShared
        }
        #expect(try isShared("P1") && isShared("P2"))
        try county.writes("P1", "Hemlig tanke")
        #expect(try isShared("P1") && isShared("P2"))
        #expect(try county.table("P1").contains("Hemlig tanke"))
        #expect(try !county.table("P2").contains("Hemlig tanke") && !county.table("bord-1").contains("Hemlig tanke"))
        try county.formulatesAll()
        try county.go(to: "rosta")
        #expect(try isShared("P2"))
        try county.does("P2", .vote(step: "rosta", ballot: .dots(dots: ["M1.1": 1])))
        #expect(try !isShared("P2") && isShared("P1"))
    }

    @Test func `a page is not kept when there was news while it was written`() throws {
        let county = try County.seated(at: "samtal")
        let onlooker = county.session.onlooker(try #require(county.session.seats["P1"]))
        let now = Moment(milliseconds: 0)
        let kept = PageShelf.Kept(page: WrittenPage("<p>Gammalt</p>", in: .swedish), mark: nil)
        var shelf = PageShelf()
        let before = shelf.news
        shelf.drop(News.everyone)
        shelf.keep(kept, for: onlooker, in: .swedish, News.everyone, at: now, since: before)
        #expect(shelf.page(for: onlooker, in: .swedish, at: now) == nil)
        shelf.keep(kept, for: onlooker, in: .swedish, News.everyone, at: now, since: shelf.news)
        #expect(shelf.page(for: onlooker, in: .swedish, at: now) != nil)
    }

    @Test func `news, a signal and another seat's card are on the next page at once`() async throws {
        try await LiveRoom.run { door in
            let (one, two) = (try door.phone("Ånge kommun"), try door.phone("Timrå kommun"))
            let leader = try door.leader()
            for phone in [one, two] { _ = try phone.post("/bord/byt-bord", ["bord": "1", "id": UUID().uuidString]) }
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "o"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "samtal", "id": "s"])
            for phone in [one, two] { #expect(try phone.get("/bord").body.contains("Frågan i samtal?")) }
            _ = try one.post("/bord/kort", ["slag": "idea", "text": "Nytt kort", "steg": "samtal", "id": "k"])
            let (own, other) = (try one.get("/bord").body, try two.get("/bord").body)
            #expect(own.contains("Nytt kort") && own.contains("/bord?andra=K1#"))
            #expect(other.contains("Nytt kort") && !other.contains("andra=K1"))
            _ = try two.post("/bord/lage", ["lage": "klara", "steg": "samtal", "id": "l"])
            for phone in [one, two] { #expect(try phone.get("/bord").body.contains("Processledaren ser")) }
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "samtal", "till": "fika", "id": "f"])
            for phone in [one, two] { #expect(try phone.get("/bord").body.contains("Frågan i fika?")) }
        }
    }

    @Test func `a card's form comes when its author asks for it, and never to another`() async throws {
        try await LiveRoom.run { door in
            let (one, two) = (try door.atStep("samtal"), try door.phone("Timrå kommun"))
            _ = try one.post("/bord/kort", ["slag": "idea", "text": "Mitt kort", "steg": "samtal", "id": "k"])
            let form = "action=\"/bord/andra\""
            #expect(try !one.get("/bord").body.contains(form))
            #expect(try one.get("/bord?andra=K1").body.contains(form))
            #expect(try !one.get("/bord?andra=K9").body.contains(form))
            #expect(try !two.get("/bord?andra=K1").body.contains(form))
            let refused = try one.post("/bord/andra", ["kort": "K1", "text": " ", "grund": "Mitt kort", "id": "a"])
            #expect(refused.status == 422 && refused.body.contains(form) && refused.body.contains("href=\"#text-K1\""))
            let changed = try one.post(
                "/bord/andra",
                ["kort": "K1", "text": "Bättre", "grund": "Mitt kort", "id": "b"]
            )
            #expect(changed.status == 303)
            #expect(try one.get("/bord").body.contains("Bättre"))
        }
    }
}

extension County {
    fileprivate mutating func formulatesAll() throws {
        try go(to: "formulera")
        try formulates("P1", "Alla har samma makt.")
    }
}
