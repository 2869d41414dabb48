import Engine
import Testing

@testable import Journal

@Suite("A full disk")
struct FullDiskTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    @Test func `is told of the file asked for, not of its passing name`() {
        let passing = JournalError.diskFull(path: "lan.sqlite.ny-a1b2c3")
        #expect(passing.about("lan.sqlite") == .diskFull(path: "lan.sqlite"))
        #expect(passing.path == "lan.sqlite.ny-a1b2c3")
        let cause = JournalError.io(path: "a", code: 5, message: "m").about("b")
        #expect(cause == .io(path: "b", code: 5, message: "m"))
    }

    @Test func `is told to all who waited, changes nothing, and is over when there is room again`() async throws {
        let journal = try folder.journal()
        _ = try journal.submit([Afternoon.card("Före", client: "a")])
        try journal.connection.run("PRAGMA max_page_count = \(try journal.connection.number("PRAGMA page_count") + 4)")
        let long = String(repeating: "å", count: 3_000)
        let many = (0..<20).map { Afternoon.card(long + "\($0)", client: "b\($0)") }
        #expect(throws: JournalError.diskFull(path: journal.path)) { try journal.submit(many) }
        #expect(throws: JournalError.diskFull(path: journal.path)) { try journal.submitAll(many) }
        #expect(journal.session.contributions.values.map(\.text) == ["Före"])
        #expect(journal.session.lastSequence == 9)
        #expect(try journal.submit([Afternoon.card("Före", client: "a")])[0].get().repeated)
        #expect(try Journal.verify(journal.path).problems.isEmpty)

        try journal.connection.run("PRAGMA max_page_count = 1000000")
        #expect(try journal.submit(many).map { try $0.get().created[0] } == (2...21).map { "K\($0)" })
        #expect(try Journal.verify(journal.path).problems.isEmpty)
    }
}
