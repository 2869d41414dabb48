import Engine
import Testing

@testable import Journal

/// What waits outside memory until somebody decides, and what is taken in one at a time.
@Suite struct WaitingTests {
    @Test func `what waits is had again, and leaves no name in the folder`() throws {
        let folder = try Folder()
        let waiting = try WaitingFile(beside: folder.path("lan.strategi"))
        let first = try waiting.append(Array("hej 😀".utf8))
        let second = try waiting.append([])
        let third = try waiting.append([0, 1, 255])
        #expect(try waiting.bytes(third) == [0, 1, 255])
        #expect(try String(decoding: waiting.bytes(first), as: UTF8.self) == "hej 😀")
        #expect(try waiting.bytes(second).isEmpty)
        #expect(Disk.names(in: Disk.folder(of: folder.path("x"))).filter { !$0.hasPrefix(".") }.isEmpty)
    }

    @Test func `a command waits with what travels beside it`() throws {
        // Something in each place.
        let note = NoteProposal(
            file: "å.md",
            digest: "1",
            sector: "region",
            date: Day("2023-04-18"),
            status: .adjusted,
            roleClass: .manager,
            municipalityType: .rural,
            described: true,
            length: 10,
            statements: [
                NoteProposal.Statement(category: "nulage", area: "a1", text: "😀", start: 1, length: 2, quote: true),
                NoteProposal.Statement(text: "", start: 3, length: 4, doubtful: true),
            ],
            placed: [NoteProposal.Placement(statement: "U1", text: "\"då\"", start: 5, length: 6)]
        )
        let waits = WaitingSubmission(
            command: .importInterview(note: note),
            personal: [PersonalDetails(organisation: "Byn", role: "chef")],
            note: "[namn] sade"
        )
        // A field more is to wait with the others, and needs a value above.
        let parts: [Any] = [note, note.statements[0], note.placed[0], PersonalDetails()]
        #expect(parts.map { Mirror(reflecting: $0).children.count } == [11, 7, 4, 4])
        let bytes = try #require(waits.bytes)
        let back = try WaitingSubmission(bytes).submission(by: "ledare", at: Moment(milliseconds: 5))
        #expect(back.command == .importInterview(note: note))
        #expect(back.personal == [PersonalDetails(organisation: "Byn", role: "chef")] && back.note == "[namn] sade")
        for end in bytes.indices {
            #expect(throws: JournalError.self) { try WaitingSubmission(Array(bytes[..<end])) }
        }
        let other = WaitingSubmission(command: .register(caseNumber: "801-1"))
        #expect(try WaitingSubmission(try #require(other.bytes)).command == .register(caseNumber: "801-1"))
        #expect(WaitingSubmission(command: .register(caseNumber: "\0")).bytes == nil)
        #expect(WaitingSubmission(command: .register(caseNumber: nil), note: "\0").bytes == nil)
    }

    @Test func `commands taken one at a time are all carried out, or given up and none of them`() throws {
        let folder = try Folder()
        let journal = try Journal.create(folder.path("lan.strategi"), as: "test")
        _ = try journal.submitAll(Array(Afternoon.everything.prefix(1))).get()
        let before = journal.session.lastSequence
        let texts = (1...4).map { Command.register(caseNumber: "801-\($0)") }
        func pull(upTo last: Int, then end: Pull) throws -> Pulled {
            var next = 0
            return try journal.submitAll { _ throws(JournalError) in
                if next == last { return end }
                defer { next += 1 }
                return .submission(
                    Submission(seat: "ledare", at: Moment(milliseconds: 2_000_000_000_000), command: texts[next])
                )
            }
        }
        if case .givenUp = try pull(upTo: 3, then: .giveUp) {} else { Issue.record("not given up") }
        #expect(journal.session.lastSequence == before && journal.session.process?.caseNumber == nil)
        var heard = 0
        journal.onCommit = { records, _ in heard += records.count }
        if case .done(let receipts) = try pull(upTo: 4, then: .end) { #expect(receipts.count == 4) }
        #expect(heard == 4 && journal.session.process?.caseNumber == "801-4")
        #expect(try Journal.verify(journal.path).problems.isEmpty)
    }
}
