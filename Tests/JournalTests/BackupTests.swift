import Dispatch
import Engine
import Foundation
import Testing

@testable import Journal

@Suite("A backup")
struct BackupTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    @Test func `made while others write is sound and holds all that was answered before`() async throws {
        let desk = Desk(try folder.journal())
        let path = folder.path("lan.strategi")
        let writing = Task {
            for number in 0..<300 { _ = try await desk.submit(Afternoon.card("Kort \(number)")).get() }
        }
        for round in 0..<5 {
            let answered = await desk.read { $0.lastSequence }
            let copy = folder.path("kopia-\(round).strategi")
            let verification = try Journal.backup(path, to: copy)
            #expect(verification.problems.isEmpty)
            #expect(verification.events >= answered)
            #expect(try Journal.read(copy).lastSequence == verification.events)
        }
        try await writing.value
        await desk.close()
        #expect(try folder.files.filter { !$0.hasSuffix(".strategi") }.isEmpty)
    }

    @Test func `takes nobody's place unless told to`() throws {
        let journal = try folder.journal()
        let copy = folder.path("kopia")
        try Journal.backup(journal.path, to: copy)
        _ = try journal.submit([Afternoon.card("Ett")])
        #expect(throws: JournalError.exists(path: copy)) { try Journal.backup(journal.path, to: copy) }
        #expect(throws: JournalError.sameFile(path: journal.path)) {
            try Journal.backup(journal.path, to: journal.path, replacing: true)
        }
        #expect(throws: JournalError.noFolder(path: folder.path("mapp"))) {
            try Journal.backup(journal.path, to: folder.path("mapp/kopia"))
        }
        #expect(try Journal.read(copy).contributions.isEmpty)
        try Journal.backup(journal.path, to: copy, replacing: true)
        #expect(try Journal.read(copy).contributions.count == 1)
        let other = try Journal.open(copy, as: "another")
        #expect(throws: JournalError.self) { try Journal.backup(journal.path, to: copy, replacing: true) }
        #expect(other.session.contributions.count == 1)
    }

    @Test func `of a file that is not sound is not kept`() throws {
        let journal = try folder.journal()
        try journal.connection.execute("DELETE FROM area")
        #expect(try !Journal.backup(journal.path, to: folder.path("kopia")).isSound)
        journal.close()
        #expect(try folder.files == ["lan.strategi"])
    }

    @Test func `is a single file that can be read where nothing can be written`() throws {
        let journal = try folder.journal()
        try Journal.backup(journal.path, to: folder.path("kopia"))
        journal.close()
        #expect(try Journal.read(folder.path("kopia")).process?.id == "lan")
        #expect(try folder.files == ["kopia", "lan.strategi"])
    }
}
