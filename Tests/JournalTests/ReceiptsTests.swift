import Engine
import Testing

@testable import Journal

@Suite("A client id")
struct ReceiptsTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    @Test func `counts once, in the same commit, in the next and after opening again`() throws {
        var journal = try folder.journal()
        let twice = try journal.submit([Afternoon.card("Ett", client: "a"), Afternoon.card("Ett", client: "a")])
        let first = try twice[0].get()
        #expect(!first.repeated)
        var again = first
        again.repeated = true
        #expect(try twice[1].get() == again)
        let other = try journal.submit([Afternoon.card("Annat", client: "a")])[0]
        #expect(other == .failure(.clientReused(client: "a")), "another wish must not be lost in silence")
        journal.close()
        journal = try Journal.open(folder.path("lan.strategi"), as: "test")
        #expect(try journal.submit([Afternoon.card("Ett", client: "a")])[0].get() == again)
        #expect(journal.session.contributions.count == 1)
    }

    @Test func `is remembered for a command that changed nothing`() throws {
        let journal = try folder.journal()
        _ = try journal.submit([Afternoon.card("Ett")])
        var show = Afternoon.by("ledare", .showContribution(id: "K1"))
        show.client = "visa"
        #expect(try journal.submit([show])[0].get().sequences == nil)
        _ = try journal.submit([Afternoon.by("ledare", .hideContribution(id: "K1"))])
        #expect(try journal.submit([show])[0].get().repeated)
        #expect(journal.session.contributions["K1"]?.hidden == true)
    }

    @Test func `may be used again after a refusal`() throws {
        let journal = try folder.journal()
        #expect(try journal.submit([Afternoon.card("", client: "a")]) == [.failure(.emptyText)])
        #expect(try journal.submit([Afternoon.card("Nu så", client: "a")])[0].get().created == ["K1"])
    }

    @Test func `gives the same answer for a command that made several things`() throws {
        let journal = try Journal.create(folder.path("lan.strategi"), as: "test")
        let first = try journal.submitAll(Afternoon.everything).get()
        let second = try journal.submit(Afternoon.everything).map { try $0.get() }
        for (one, other) in zip(first, second) {
            #expect(other.repeated)
            #expect((other.sequences, other.created) == (one.sequences, one.created))
        }
    }
}
