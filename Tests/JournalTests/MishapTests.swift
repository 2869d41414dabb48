import Engine
import Foundation
import Testing

@testable import Journal

/// What happens to files and processes around us.
@Suite("A mishap")
struct MishapTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    @Test func `a file moved away takes nothing in until it is back, and then goes on`() throws {
        let journal = try folder.journal()
        _ = try journal.submit([Afternoon.card("Före", client: "a")])
        try FileManager.default.moveItem(atPath: journal.path, toPath: folder.path("undan"))
        #expect(throws: JournalError.movedAway(path: journal.path)) {
            try journal.submit([Afternoon.card("Under", client: "b")])
        }
        #expect(journal.session.contributions.count == 1)
        try FileManager.default.moveItem(atPath: folder.path("undan"), toPath: journal.path)
        #expect(try journal.submit([Afternoon.card("Under", client: "b")])[0].get().created == ["K2"])
        journal.close()
        #expect(try Journal.verify(folder.path("lan.strategi")).isSound)
        #expect(try Journal.read(folder.path("lan.strategi")).contributions.count == 2)
    }

    @Test func `a process that dies between commit and answer has counted the command, once`() throws {
        let journal = try folder.journal()
        _ = try journal.submit([Afternoon.card("Utan svar", client: "a")])
        // As a killed process leaves them: file and side files, nothing put in order.
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: journal.path + suffix, toPath: folder.path("efter" + suffix))
        }
        let after = try Journal.open(folder.path("efter"), as: "test")
        let again = try after.submit([Afternoon.card("Utan svar", client: "a")])[0].get()
        #expect(again.repeated && again.created == ["K1"])
        #expect(after.session.contributions.count == 1)
    }

    @Test func `a side file cut off anywhere, or gone, leaves an earlier state, whole`() throws {
        let journal = try folder.journal()
        for number in 1...30 { _ = try journal.submit([Afternoon.card("Kort \(number)")]) }
        let file = try Data(contentsOf: URL(filePath: journal.path))
        let wal = try Data(contentsOf: URL(filePath: journal.path + "-wal"))
        #expect(wal.count > 100_000)
        for round in 0...200 {
            let path = folder.path("avbruten-\(round)")
            try file.write(to: URL(filePath: path))
            let rest = wal.prefix(wal.count * round / 200 + round % 7)
            if round > 0 { try rest.write(to: URL(filePath: path + "-wal")) }
            // Before the first commits nothing of ours may have reached the file itself.
            guard let session = try? Journal.read(path) else {
                #expect(round < 34)
                continue
            }
            let texts = session.contributions.values.map(\.text)
            #expect(texts == (1...30).prefix(texts.count).map { "Kort \($0)" })
            #expect(try Journal.verify(path).problems.isEmpty)
        }
        #expect(try Journal.read(folder.path("avbruten-200")).contributions.count == 30)
    }

    @Test func `an earlier copy put back is that copy, also where a process has died`() throws {
        let journal = try folder.journal()
        _ = try journal.submit([Afternoon.card("Före")])
        try Journal.backup(journal.path, to: folder.path("kopia"))
        for number in 1...30 { _ = try journal.submit([Afternoon.card("Efter \(number)")]) }
        for suffix in ["", "-wal", "-shm"] {
            try FileManager.default.copyItem(atPath: journal.path + suffix, toPath: folder.path("dog" + suffix))
        }
        try Journal.backup(folder.path("kopia"), to: folder.path("dog"), replacing: true)
        #expect(try Journal.verify(folder.path("dog")).isSound)
        #expect(try Journal.read(folder.path("dog")).contributions.values.map(\.text) == ["Före"])
        #expect(try folder.files.filter { $0.hasPrefix("dog") } == ["dog"])
    }

    // Root may write everywhere; FolderCommandTests try the same as somebody else.
    @Test(.enabled(if: getuid() != 0))
    func `a file on a read-only disk is refused for writing and can be read`() throws {
        try folder.journal().close()
        let path = folder.path("lan.strategi")
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        #expect(throws: JournalError.readOnly(path: path)) { try Journal.open(path, as: "test") }
        #expect(try Journal.read(path).process != nil)
    }
}
