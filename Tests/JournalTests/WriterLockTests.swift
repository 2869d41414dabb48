import Engine
import Foundation
import Testing

@testable import Journal

@Suite("The writer lock")
struct WriterLockTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    @Test func `refuses a second writer at once and names the first`() throws {
        let journal = try folder.journal()
        let pid = Int(ProcessInfo.processInfo.processIdentifier)
        let expected = JournalError.inUse(path: journal.path, by: .init(pid: pid, what: "test"))
        let began = ContinuousClock.now
        #expect(throws: expected) { try Journal.open(journal.path, as: "second") }
        #expect(throws: expected) { try Journal.create(journal.path, replacing: true, as: "second") }
        #expect(ContinuousClock.now - began < .seconds(2))
        #expect(expected.swedish.contains("test (process \(pid))"))
        #expect(try journal.submit([Afternoon.card("Ett")])[0].get().created == ["K1"])
    }

    @Test func `sees one file behind two names`() throws {
        let journal = try folder.journal()
        try FileManager.default.createSymbolicLink(atPath: folder.path("lank"), withDestinationPath: journal.path)
        #expect(throws: JournalError.self) { try Journal.open(folder.path("lank"), as: "second") }
        #expect(try Journal.read(folder.path("lank")).process != nil)
    }

    @Test func `is gone after closing, and harmless when its file is left behind`() throws {
        let journal = try folder.journal()
        journal.close()
        #expect(try folder.files == ["lan.strategi"])
        try "4711\nframtidsdialog serve\n".write(toFile: journal.path + "-lock", atomically: false, encoding: .utf8)
        try Journal.open(journal.path, as: "test").close()
        #expect(try folder.files == ["lan.strategi"])
    }
}
