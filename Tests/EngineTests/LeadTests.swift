import Engine
import Testing

@Suite struct LeadTests {
    @Test func `the one who leads steers, the other is told who does and may still help`() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.does("ledare", .admitFacilitator)
        try room.does("ledare", .takeLead(from: nil))
        let next = Command.moveStep(workshop: "w1", from: nil, to: "w1-tyst")
        #expect(room.refusal("ledare-2", next) == .notLeading(lead: "ledare"))
        #expect(room.refusal("ledare-2", .undo) == .notLeading(lead: "ledare"))
        try room.does("ledare", next)
        let card = Command.card("från papper", step: "w1-tyst", table: "2", origin: .paper)
        try room.does("ledare-2", card)
        #expect(room.session.contributions["K1"]?.table == "2")
        #expect(room.session.contributions["K1"]?.origin == .paper)
        try room.does("ledare-2", .takeLead(from: "ledare"))
        #expect(room.session.lead == "ledare-2")
        #expect(room.refusal("ledare", .closeWorkshop(workshop: "w1")) == .notLeading(lead: "ledare-2"))
    }

    @Test func `two who take over at once: one leads, the other hears of it and may take over from that one`() throws {
        var room = try Room()
        for _ in 1...2 { try room.does("ledare", .admitFacilitator) }
        try room.does("ledare", .takeLead(from: nil))
        try room.does("ledare-2", .takeLead(from: "ledare"))
        #expect(room.refusal("ledare-3", .takeLead(from: "ledare")) == .leadMoved(to: "ledare-2"))
        try room.does("ledare-3", .takeLead(from: "ledare-2"))
        #expect(room.session.lead == "ledare-3")
    }

    @Test func `nobody is kept out while nobody has taken the lead, and nobody else can take it`() throws {
        var room = try Room()
        try room.fill()
        #expect(room.refusal("ledare", .openWorkshop(workshop: "w1")) == nil)
        #expect(room.refusal("P1", .takeLead(from: nil)) == .notAllowed(role: .participant))
        #expect(room.refusal("strateg", .admitFacilitator) == .notAllowed(role: .strategist))
    }

    @Test func `whoever takes over may take back what was just done`() throws {
        var room = try Room()
        try room.open("w1")
        try room.go(to: "w1-info")
        try room.does("ledare", .admitFacilitator)
        try room.does("ledare-2", .takeLead(from: nil))
        try room.does("ledare-2", .undo)
        #expect(room.session.openRun?.step == nil)
    }
}
