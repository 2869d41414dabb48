import Engine
import Testing

@Suite struct StepTests {
    @Test("Two who press next at once move one step, and the second sees where the room is")
    func moveIsCompareAndSet() throws {
        var room = try Room()
        try room.open("w1")
        try room.does("ledare", .moveStep(workshop: "w1", from: nil, to: "w1-info"))
        #expect(
            room.refusal("ledare", .moveStep(workshop: "w1", from: nil, to: "w1-info")) == .stepMoved(at: "w1-info")
        )
        #expect(room.session.openRun?.step == "w1-info")
    }

    @Test("A step's deadline is its minutes after it began")
    func deadline() throws {
        var room = try Room()
        try room.open("w1")
        try room.go(to: "w1-tyst")
        #expect(room.session.openRun?.deadline == room.now.adding(minutes: 10))
    }

    @Test("A card for a step that is over is refused, and the facilitator may still enter it")
    func closedStep() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-tyst")
        try room.go(to: "w1-samtal")
        let late = Command.card("sent", step: "w1-tyst")
        #expect(room.refusal("P1", late) == .stepClosed(step: "w1-tyst"))
        #expect(room.refusal("ledare", late) == nil)
    }

    @Test("Nobody writes during the break")
    func pause() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-fika")
        let card = Command.card("fika")
        #expect(room.refusal("P1", card) == .stepDoesNot(step: "w1-fika", deed: .contribute))
    }

    @Test("A step takes only the kinds of card it collects")
    func kinds() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-tyst")
        let card = Command.card("lucka", .gap)
        #expect(room.refusal("P1", card) == .kindNotCollected(kind: .gap, step: "w1-tyst"))
    }

    @Test("At the rotation everyone but the table's own device sits one table on")
    func rotation() throws {
        var room = try Room()
        try room.fill()
        try room.open("w1")
        try room.go(to: "w1-samtal")
        let before = room.session.table(of: "P1", in: "w1")
        try room.go(to: "w1-byte")
        #expect(room.session.table(of: "P1", in: "w1") != before)
        #expect(room.session.table(of: "bord-1", in: "w1") == "1")
    }

    @Test("Only one workshop is open at a time, and a closed one can be opened again where it was")
    func oneWorkshop() throws {
        var room = try Room()
        try room.open("w1")
        try room.go(to: "w1-tyst")
        #expect(room.refusal("ledare", .openWorkshop(workshop: "w2")) == .workshopOpen(workshop: "w1"))
        try room.does("ledare", .closeWorkshop(workshop: "w1"))
        try room.open("w1")
        #expect(room.session.openRun?.step == "w1-tyst")
    }

    @Test("A person invited to the second workshop only cannot write in the first")
    func invitation() throws {
        var room = try Room()
        try room.does("ledare", .invite(invitations: [Invitation(organisation: "nord", workshops: ["w2"])]))
        try room.open("w1")
        try room.go(to: "w1-samtal")
        let card = Command.card("hej")
        #expect(room.refusal("P1", card) == .notInvited(workshop: "w1"))
    }

    @Test("Seating spreads each organisation over the tables and keeps the tables even")
    func seating() throws {
        var room = try Room()
        try room.fill()
        for table in ["1", "2"] as [TableID] {
            let seats = (room.session.places["w1"] ?? [:]).filter { $0.value == table }.keys
            #expect(seats.count == 4)
            #expect(Set(seats.compactMap { room.session.seats[$0]?.organisation }).count == 4)
        }
        #expect(Seating.propose(for: "w1", in: room.session).isEmpty, "those already seated stay")
    }

    @Test func `where several counties meet, each table has people from all of them`() throws {
        var process = Process.small(workshops: [.first, .second])
        process.counties = ["a", "b", "c"].map { County(id: Identifier($0), name: "\($0) län") }
        let tables = process.workshops[0].tables.count
        process.organisations = process.counties.flatMap { county in
            (0..<tables).map { number in
                let sector = process.sectors[number % process.sectors.count].id
                let id = OrganisationID("\(county.id)-\(number)")
                return Organisation(id: id, name: id.text, sector: sector, county: county.id)
            }
        }
        var room = try Room(process)
        let guests = process.organisations.map { Invitation(organisation: $0.id) }
        try room.does("ledare", .invite(invitations: guests))
        let places = Seating.propose(for: "w1", in: room.session)
        for table in process.workshops[0].tables {
            let here = places.filter { $0.value == table.id }.keys.compactMap { room.session.seats[$0]?.organisation }
            let counties = Set(here.compactMap { room.session.organisations[$0]?.county })
            #expect(counties.count == 3, "\(table.id): \(here)")
        }
    }
}
