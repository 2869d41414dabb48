import Engine
import Testing

@testable import Journal

@Suite("Forgetting")
struct ForgettingTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    /// Names of uneven length, so that the pages of the table are split and filled in many ways.
    private func crowded() throws -> Journal {
        let journal = try folder.journal()
        for group in 0..<30 {
            let people = (0..<10).map { index in
                PersonalDetails(
                    name: "Namn-\(group)-\(index)-" + String(repeating: "å", count: (group * 7 + index * 13) % 90),
                    email: "namn-\(group)-\(index)@exempel.se",
                    organisation: "Ånge",
                    role: "chef"
                )
            }
            let guests = people.map { _ in Invitation(organisation: "ange") }
            _ = try journal.submit([Afternoon.by("ledare", .invite(invitations: guests), people)])
        }
        return journal
    }

    @Test func `of one person leaves no byte of name or address, and everybody else`() throws {
        let journal = try crowded()
        #expect(try folder.bytes(of: "lan").contains("Åsa Öberg"))
        #expect(try folder.bytes(of: "lan").contains("Namn-13-7-"))
        try journal.forget("P1", at: Afternoon.start)
        try journal.forget("P142", at: Afternoon.start)
        for trace in ["Åsa Öberg", "Ås@exempel.se", "Namn-13-7-", "namn-13-7@exempel.se"] {
            #expect(try !folder.bytes(of: "lan").contains(trace))
        }
        let people = try journal.people()
        #expect(people.count == 302)
        #expect(people["P141"]?.name?.hasPrefix("Namn-13-6-") == true)
        #expect(try Journal.verify(journal.path).problems.isEmpty)
    }

    @Test func `of everybody leaves only a note that it was done`() throws {
        let journal = try crowded()
        _ = try journal.submit([Afternoon.card("Ett")])
        try journal.forgetAll(at: Afternoon.start)
        for trace in ["Öberg", "Bo Ek", "Namn-", "@exempel.se"] {
            #expect(try !folder.bytes(of: "lan").contains(trace))
        }
        journal.close()
        #expect(try !folder.bytes(of: "lan").contains("@exempel.se"))
        #expect(try Journal.people(journal.path).isEmpty)
        let connection = try Connection(journal.path, .reading)
        #expect(try connection.rows("SELECT at, subject FROM erasure") == [[.text("2026-09-21T14:13:20Z"), .null]])
    }

    @Test func `says when a reader keeps old pages, and can be done again`() throws {
        let journal = try crowded()
        let reader = try Connection(journal.path, .reading)
        try reader.run("BEGIN")
        #expect(try reader.number("SELECT count(*) FROM person") == 304)
        #expect(throws: JournalError.notErasedYet(path: journal.path)) {
            try journal.forgetAll(at: Afternoon.start)
        }
        try reader.run("COMMIT")
        try journal.forgetAll(at: Afternoon.start)
        #expect(try !folder.bytes(of: "lan").contains("@exempel.se"))
    }

    @Test func `never meets a name in the facts`() throws {
        let journal = try Journal.create(folder.path("lan.strategi"), as: "test")
        _ = try journal.submitAll(Afternoon.everything).get()
        let bodies = try journal.connection.rows("SELECT body FROM event").map { $0[0].description }.joined()
        for trace in ["Öberg", "Eva Intervjuad", "@exempel.se"] { #expect(!bodies.contains(trace)) }
        #expect(try journal.people()["I1"]?.name == "Eva Intervjuad")
    }

    @Test func `a note that is removed takes its text and the person along, and no id is given twice`() throws {
        let journal = try folder.journal()
        func take(_ file: String, _ text: String) throws -> [String] {
            let statement = NoteProposal.Statement(text: text, start: 0, length: text.count)
            let note = NoteProposal(file: file, digest: file, length: text.count, statements: [statement])
            var submission = Afternoon.by(
                "ledare",
                .importInterview(note: note),
                [PersonalDetails(name: "Ida Misstag", email: "ida@exempel.se")]
            )
            submission.note = "Ida sade: " + text
            return try journal.submit([submission])[0].get().created
        }
        let made = try take("privat.docx", "Hör inte hit.")
        #expect(try folder.bytes(of: "lan").contains("Ida Misstag"))
        let interview = InterviewID(made[0])
        _ = try journal.submit([Afternoon.by("ledare", .removeInterview(id: interview))])[0].get()
        for trace in ["Ida Misstag", "ida@exempel.se", "Ida sade"] {
            #expect(try !folder.bytes(of: "lan").contains(trace))
        }
        #expect(try journal.note(of: interview) == nil)
        #expect(journal.session.statements.isEmpty && journal.session.interviews.isEmpty)
        #expect(try journal.connection.number("SELECT count(*) FROM statement") == 0)
        #expect(try Journal.verify(journal.path).problems.isEmpty)
        let next = try take("ratt.docx", "Hör hit.")
        #expect(Set(next).isDisjoint(with: made))
        #expect(try Journal.read(journal.path).statements.values.map(\.text) == ["Hör hit."])
    }
}
