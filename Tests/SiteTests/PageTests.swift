import Engine
import Formats
import Testing

@testable import Site

/// Pages as people see them, and what must not be on them.
@Suite struct PageTests {
    @Test func `a table sees its step, area and own cards as saved`() throws {
        var county = try County.seated(at: "tyst")
        try county.writes("P1", "Alla får vara med.")
        let page = try county.table("P1")
        for words in ["Bord 1", "● 1", "Makt", "Frågan i tyst?", "Tipset i tyst.", "Alla får vara med.", "sparat"] {
            #expect(page.contains(words))
        }
        #expect(page.contains("action=\"/bord/kort\""))
    }

    @Test func `in silence nobody reads another's card, in talk the table does and no other`() throws {
        var county = try County.seated(at: "tyst")
        try county.writes("P1", "Hemlig tanke")
        #expect(try !county.table("P2").contains("Hemlig tanke"))
        try county.go(to: "samtal")
        #expect(try county.table("P2").contains("Hemlig tanke"))
        #expect(try !county.table("P3").contains("Hemlig tanke"))
        #expect(!county.projector.contains("Hemlig tanke"))
    }

    @Test func `only the author may change a card, and nobody learns whose it is`() throws {
        var county = try County.seated(at: "samtal")
        try county.writes("P1", "Mitt kort")
        let link = "href=\"/bord?andra=K1#andra-K1\""
        let own = try county.table("P1")
        #expect(own.contains(link) && own.contains(" · ditt"))
        let other = try county.table("P2")
        #expect(!other.contains(link) && !other.contains(" · ditt"))
        #expect(!other.contains("P1") && !other.contains("Ånge kommun"))
        let shared = try county.table("bord-1")
        #expect(shared.contains(link) && !shared.contains(" · ditt"))
    }

    @Test func `before the result is shown, no page but one's own holds a vote`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.formulates("P1", "Ingen är rädd hemma.")
        try county.go(to: "rosta")
        let before = (try county.table("P2"), county.projector, county.results)
        try county.does("P1", .vote(step: "rosta", ballot: .dots(dots: ["M1.1": 2, "M1.2": 1])))
        county.now = county.now.adding(seconds: -1)
        #expect(try county.table("P2") == before.0)
        #expect(county.projector == before.1)
        #expect(county.results == before.2)
        let own = try county.table("P1")
        #expect(own.contains("value=\"2\" checked") && own.contains("Spara ändrad röst"))
        // The facilitator sees how many have voted, never on what.
        #expect(county.console.contains("<strong>1</strong> av 4 har röstat"))
        #expect(!county.console.contains("Alla har samma makt."))
    }

    @Test func `a closed vote stays hidden until it is shown`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "rosta")
        for (seat, dots) in [("P1", 2), ("P2", 2), ("P3", 1)] {
            try county.does(SeatID(seat), .vote(step: "rosta", ballot: .dots(dots: ["M1.1": dots])))
        }
        try county.does("ledare", .closeVote(step: "rosta"))
        #expect(!county.projector.contains("5 prickar"))
        #expect(try county.table("P2").contains("Röstningen är stängd"))
        #expect(try county.table("P2").contains("Tipset i rosta"))
        #expect(county.console.contains("Visa resultatet") && county.console.contains("har röstat"))
        try county.does("ledare", .revealVote(step: "rosta"))
        // Nothing asks for votes any more.
        #expect(try !county.table("P2").contains("Tipset i rosta"))
        #expect(!county.console.contains("har röstat"))
        for page in [county.projector, try county.table("P2"), county.results] { #expect(page.contains("5 prickar")) }
        #expect(!county.projector.contains("P1"))
        // Leaving the step does not take the result from the plenum.
        try county.go(to: "alla")
        #expect(county.projector.contains("5 prickar"))
    }

    @Test func `goals that are talked about stand before what is said of them`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        func isRead(first page: String) throws -> Bool {
            let goals = try #require(page.firstRange(of: "id=\"mal\""))
            let form = try #require(page.firstRange(of: "id=\"skriv\"") ?? page.firstRange(of: "id=\"formulera\""))
            return goals.lowerBound < form.lowerBound
        }
        #expect(try !isRead(first: county.table("P1")))
        try county.go(to: "samtal")
        #expect(try isRead(first: county.table("P1")))
    }

    @Test func `whoever reads a page is never told that nobody has it open`() throws {
        let page = try County.seated(at: "samtal").table("P1", taken: ["P1", "P2"])
        #expect(page.contains("2 har anslutit.") && !page.contains("har sidan uppe"))
    }

    @Test func `each surface only when the step invites to it`() throws {
        var county = try County.seated(at: "tyst")
        let forms = [
            "tyst": ["kort"], "samtal": ["kort"], "formulera": ["kort", "mal"], "fika": [], "rosta": ["rosta"],
        ]
        for step in ["tyst", "samtal", "formulera", "fika", "rosta"] {
            if step == "fika" { try county.formulates("P1", "Alla har samma makt.") }
            if step != "tyst" { try county.go(to: StepID(step)) }
            let page = try county.table("P1")
            for deed in ["kort", "mal", "rosta", "aktivitet", "ansvar"] {
                let isThere = page.contains("action=\"/bord/\(deed)\"")
                #expect(isThere == forms[step]?.contains(deed), "\(deed) in \(step)")
            }
        }
    }

    @Test func `the facilitator's notes are the facilitator's`() throws {
        let county = try County.seated(at: "samtal")
        #expect(county.console.contains("Viskat om samtal"))
        for page in [county.projector, try county.table("P1"), county.results] { #expect(!page.contains("Viskat")) }
    }

    @Test func `the projector asks people in until they are, and shows marks without words`() throws {
        var county = try County.seated(at: "tyst")
        try county.writes("P1", "Ord som ingen ska se")
        #expect(county.projector.contains("ABCD 3467") && county.projector.contains("<svg"))
        try county.go(to: "samtal")
        try county.writes("P1", "Fler ord")
        #expect(county.projector.contains("<rect x=") && !county.projector.contains("Fler ord"))
    }

    @Test func `naughty text is only text, on every page`() throws {
        let naughty = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'"
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", naughty)
        try county.writes("P1", naughty)
        try county.go(to: "alla")
        var join = JoinModel(county.session)
        join.organisation = naughty
        join.problem = Sentence(same: naughty)
        let pages = [
            try county.table("P1"), county.projector, county.console, county.results,
            JoinPage.html(join).text(in: .swedish),
        ]
        for page in pages { #expect(!page.contains("<script>alert") && !page.contains("<img")) }
        #expect(county.results.contains("&lt;script&gt;"))
        #expect(JoinPage.html(join).text(in: .swedish).contains("Åkroken &lt;IF&gt;"))
    }

    @Test func `no page has style or script of its own, as the policy forbids it`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        for step in ["tyst", "samtal", "rosta", "fika", "gor", "ansvar", "alla"] as [StepID] {
            try county.go(to: step)
            if step == "gor" { try county.acts("P1", "Inför en rutin") }
            for page in [try county.table("P1"), county.projector, county.console, county.results] {
                #expect(!page.contains(" style=") && !page.contains("<style") && !page.contains(" onclick="))
                #expect(page.components(of: "<script").count <= 2)
                // Markup put in as text would stand on the page to be read.
                for tag in ["p", "h2", "li", "strong", "span"] { #expect(!page.contains("&lt;\(tag)")) }
            }
        }
    }

    @Test func `ids on a page are unique, so that labels find their fields`() throws {
        var county = try County.seated(at: "samtal")
        try county.writes("P1", "Ett")
        try county.writes("P1", "Två")
        try county.go(to: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        for step in ["formulera", "samtal", "rosta", "gor", "ansvar"] as [StepID] {
            if county.session.openRun?.step != step { try county.go(to: step) }
            for page in [try county.table("P1"), county.console] {
                let ids = page.components(of: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
                #expect(Set(ids).count == ids.count, "\(step): \(ids.filter { id in ids.count { $0 == id } > 1 })")
            }
        }
    }

    @Test func `what the table has signalled shows, and the shared device says so`() throws {
        let county = try County.seated(at: "samtal")
        #expect(try county.table("P1", signal: .done).contains("value=\"klara\" aria-pressed=\"true\""))
        #expect(try county.table("bord-1").contains("Bordets gemensamma enhet"))
    }
}

extension String {
    func components(of separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }

    @Test func `when a workshop has ended the room is thanked that day, and the next is awaited the day after`() throws
    {
        var process = County.process
        var second = process.workshops[0]
        second.id = "w2"
        second.number = 2
        second.steps = []
        process.workshops.append(second)
        var county = try County.seated(at: "alla", in: process)
        try county.does("ledare", .closeWorkshop(workshop: "w1"))
        #expect(try county.table("P1").contains("Tack, workshopen är slut"))
        #expect(county.projector.contains("Tack för i dag"))
        #expect(!county.console.contains("<em>pågår</em>"))
        county.now = county.now.adding(minutes: 24 * 60)
        #expect(try county.table("P1").contains("Vi börjar snart"))
        #expect(!county.projector.contains("Tack för i dag"))
    }
}
