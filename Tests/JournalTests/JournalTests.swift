import Engine
import Testing

@testable import Journal

@Suite("A journal")
struct JournalTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    @Test func `keeps every kind of fact, and readable tables that agree with them, across closing and opening`() throws
    {
        let path = folder.path("lan.strategi")
        let journal = try Journal.create(path, as: "test")
        let receipts = try journal.submitAll(Afternoon.everything).get()
        #expect(receipts.last?.sequences == nil, "what is so already leads to no fact")
        let last = journal.session.lastSequence
        journal.close()
        #expect(try folder.files == ["lan.strategi"])

        let records = try Journal.records(path)
        #expect(Set(try records.map { EventCoding.kind(of: try EventCoding.encode($0.event)) }) == Afternoon.kinds)
        let verification = try Journal.verify(path)
        #expect(verification.problems.isEmpty)
        #expect(verification.events == last)
        #expect(verification.receipts == Afternoon.everything.count)

        let again = try Journal.open(path, as: "test")
        #expect(again.session.lastSequence == last)
        #expect(again.session.contributions.values == (try Journal.read(path)).contributions.values)
        #expect(again.session.goals["M1.1"]?.wordings.count == 2)
        #expect(again.session.mergedInto["K2"] == "K1")
    }

    @Test func `answers with the places of the facts and the ids of what they made`() throws {
        let journal = try folder.journal()
        let answers = try journal.submit([
            Afternoon.card("Ett"), Afternoon.card("Två"),
            Afternoon.by(
                "ledare",
                .invite(invitations: [Invitation(organisation: "ange"), Invitation(organisation: "ange")])
            ),
        ])
        let receipts = try answers.map { try $0.get() }
        #expect(receipts.map(\.created) == [["K1"], ["K2"], ["P5", "P6"]])
        #expect(receipts.map(\.sequences) == [9...9, 10...10, 11...12])
    }

    @Test func `writes nothing for a refused command and hinders none of its neighbours`() throws {
        let journal = try folder.journal()
        let before = try Journal.records(journal.path, after: 0)
        #expect(try journal.submit([Afternoon.card("  ")]) == [.failure(.emptyText)])
        #expect(try Journal.records(journal.path, after: 0) == before)
        let answers = try journal.submit([Afternoon.card("Ett"), Afternoon.card(""), Afternoon.card("Två")])
        #expect(answers.map { (try? $0.get())?.created } == [["K1"], nil, ["K2"]])
        #expect(try Journal.records(journal.path, after: before.count).count == 2)
    }

    @Test func `writes all commands that wait together in one commit`() throws {
        let journal = try folder.journal()
        var commits: [[Int]] = []
        journal.onCommit = { records, _ in commits.append(records.map(\.sequence)) }
        let reader = try Connection(folder.path("lan.strategi"), .reading)
        let before = try reader.number("PRAGMA data_version")
        _ = try journal.submit((1...100).map { Afternoon.card("Kort \($0)") })
        #expect(commits == [Array(9...108)])
        #expect(try reader.number("SELECT count(*) FROM contribution") == 100)
        #expect(try reader.number("PRAGMA data_version") == before + 1)
    }

    @Test func `writes all commands of an import or none of them`() throws {
        let journal = try folder.journal()
        let outcome = try journal.submitAll([
            Afternoon.card("Ett", client: "a"), Afternoon.card("Två"), Afternoon.card(""), Afternoon.card("Tre"),
        ])
        #expect(outcome == .failure(RefusedSubmission(index: 2, refusal: .emptyText)))
        #expect(journal.session.contributions.isEmpty)
        #expect(try journal.submitAll([Afternoon.card("Ett", client: "a")]).get()[0].created == ["K1"])
        #expect(try Journal.verify(journal.path).problems.isEmpty)
    }

    @Test func `never lets the clock of the log go back`() throws {
        let journal = try folder.journal()
        var late = Afternoon.card("Sent")
        late.at = Afternoon.start.adding(minutes: 5)
        _ = try journal.submit([late, Afternoon.card("Klockan ställd tillbaka")])
        #expect(try Journal.records(journal.path, after: 8).map(\.at) == [late.at, late.at])
        #expect(journal.session.contributions["K2"]?.at == late.at)
    }

    @Test func `refuses a text that cannot be written, and only that`() throws {
        let journal = try folder.journal()
        var unwritable = Afternoon.card("ab")
        unwritable.command = .register(caseNumber: "a\0b")
        let answers = try journal.submit([unwritable, Afternoon.card("ab")])
        #expect(answers.map { (try? $0.get())?.created } == [nil, ["K1"]])
    }

    @Test func `can be read while it is written`() throws {
        let journal = try folder.journal()
        for number in 1...20 {
            _ = try journal.submit([Afternoon.card("Kort \(number)")])
            #expect(try Journal.read(journal.path).contributions.count == number)
        }
    }

    @Test func `replaces a strategy file only when told to`() throws {
        let path = folder.path("lan.strategi")
        try folder.journal().close()
        #expect(throws: JournalError.exists(path: path)) { try Journal.create(path, as: "test") }
        let new = try Journal.create(path, replacing: true, as: "test")
        #expect(new.session.lastSequence == 0)
        #expect(new.session.process == nil)
    }

    @Test func `makes no file when the one to read or open is missing`() throws {
        let path = folder.path("ingen.strategi")
        #expect(throws: JournalError.notFound(path: path)) { try Journal.read(path) }
        #expect(throws: JournalError.notFound(path: path)) { try Journal.verify(path) }
        #expect(throws: JournalError.notFound(path: path)) { try Journal.open(path, as: "test") }
        #expect(throws: JournalError.noFolder(path: folder.path("mapp"))) {
            try Journal.create(folder.path("mapp/ny"), as: "test")
        }
        #expect(try folder.files.isEmpty)
    }
}
