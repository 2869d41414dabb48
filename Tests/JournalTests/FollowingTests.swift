import Engine
import Testing

@testable import Journal

@Suite("A copy that follows")
struct FollowingTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    /// Asks for pages until there is nothing more.
    ///
    /// - Returns: how many there were.
    @discardableResult
    private func follow(_ original: Journal, _ copy: Journal) throws -> Int {
        var pages = 0
        while true {
            let page = try #require(try original.page(after: try copy.position()))
            if page.rows.isEmpty, page.erasures.isEmpty, page.factless.isEmpty { return pages }
            try copy.follow(page)
            pages += 1
        }
    }

    @Test func `holds all that the first one holds, and answers as it does`() throws {
        let original = try Journal.create(folder.path("lan.strategi"), as: "test")
        let answers = try original.submitAll(Afternoon.everything).get()
        var show = Afternoon.by("ledare", .showContribution(id: "K1"))
        show.client = "visa"
        #expect(try original.submit([show])[0].get().sequences == nil)
        let copy = try Journal.create(folder.path("kopia.strategi"), as: "test")
        try follow(original, copy)
        #expect(try copy.position() == original.position())
        #expect(try copy.people() == original.people())
        #expect(try Journal.notes(copy.path) == Journal.notes(original.path))
        #expect(try Journal.records(copy.path) == Journal.records(original.path))
        let again = try copy.submit(Afternoon.everything + [show]).map { try $0.get() }
        for (one, other) in zip(answers, again) {
            #expect(other.repeated && (other.sequences, other.created) == (one.sequences, one.created))
        }
        #expect(try again.last == copy.submit([show])[0].get() && again.last?.sequences == nil)
        #expect(try Journal.verify(copy.path).problems.isEmpty)
        #expect(try follow(original, copy) == 0)
    }

    @Test func `takes a long log in pieces, each of whole commands, and goes on after it was closed`() throws {
        let original = try folder.journal()
        let note = NoteProposal(
            file: "lång.docx",
            digest: "d9",
            sector: "kommun",
            length: 500,
            statements: (0..<450).map {
                NoteProposal.Statement(text: "Utsaga \($0)", start: $0, length: 1)
            }
        )
        var long = Afternoon.by("ledare", .importInterview(note: note))
        long.note = "Hela anteckningen"
        _ = try original.submit([Afternoon.card("Ett", client: "a"), long, Afternoon.card("Två", client: "b")])
        var copy = try Journal.create(folder.path("kopia.strategi"), as: "test")
        let first = try #require(try original.page(after: try copy.position()))
        #expect(first.rows.count < first.latest)
        try copy.follow(first)
        #expect(try Journal.verify(copy.path).problems.isEmpty)
        copy.close()
        copy = try Journal.open(folder.path("kopia.strategi"), as: "test")
        #expect(try follow(original, copy) > 0)
        #expect(try Journal.records(copy.path) == Journal.records(original.path))
        #expect(try copy.note(of: "I1") == "Hela anteckningen")
        #expect(try Journal.verify(copy.path).problems.isEmpty)
    }

    @Test func `is left as it is by a log that is empty, older or another`() throws {
        let original = try folder.journal()
        let copy = try Journal.create(folder.path("kopia.strategi"), as: "test")
        try follow(original, copy)
        _ = try original.submit([Afternoon.card("Ett", client: "a")])
        let late = try #require(try original.page(after: try copy.position()))
        // The copy takes over and gets a life of its own.
        _ = try copy.submit([Afternoon.card("Ett annat", client: "b")])
        let place = try copy.position()
        let empty = try Journal.create(folder.path("tom.strategi"), as: "test")
        #expect(try empty.page(after: place) == nil)
        #expect(try original.page(after: place) == nil)
        #expect(throws: JournalError.otherHistory(path: copy.path, sequence: late.rows[0].sequence)) {
            try copy.follow(late)
        }
        #expect(try copy.position() == place)
        #expect(copy.session.contributions.values.map(\.text) == ["Ett annat"])
        #expect(original.session.contributions.values.map(\.text) == ["Ett"])
        #expect(try Journal.verify(copy.path).problems.isEmpty)
        // Older, with the same beginning: the copy has more, and keeps it.
        let older = try folder.journal("gammal.strategi")
        #expect(try older.page(after: place) == nil)
    }

    @Test func `takes nothing from a page that has been changed on the way`() throws {
        let original = try folder.journal()
        _ = try original.submit([Afternoon.card("Ett")])
        let copy = try Journal.create(folder.path("kopia.strategi"), as: "test")
        var page = try #require(try original.page(after: LogPosition()))
        page.rows[page.rows.count - 1].body = page.rows[page.rows.count - 1].body.replacing("Ett", with: "Två")
        #expect(throws: JournalError.self) { try copy.follow(page) }
        #expect(copy.session.lastSequence == 0)
        #expect(try Journal.records(copy.path).isEmpty)
    }

    @Test func `forgets whom the first one forgets`() throws {
        let original = try folder.journal()
        let copy = try Journal.create(folder.path("kopia.strategi"), as: "test")
        try follow(original, copy)
        #expect(try copy.people()["P1"] != nil)
        #expect(try folder.bytes(of: "kopia").contains("Åsa Öberg"))
        try original.forget("P1", at: Afternoon.start)
        try follow(original, copy)
        #expect(try copy.people() == original.people())
        #expect(try !folder.bytes(of: "kopia").contains("Åsa Öberg"))
        // A copy made afterwards never hears the name.
        let later = try Journal.create(folder.path("senare.strategi"), as: "test")
        try follow(original, later)
        #expect(try later.people() == original.people())
        #expect(try later.position() == copy.position())
    }
}
