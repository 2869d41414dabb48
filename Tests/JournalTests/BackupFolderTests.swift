import Dispatch
import Engine
import Foundation
import Synchronization
import Testing

@testable import Journal

@Suite("Copies beside the file")
struct BackupFolderTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    private let noon = StockholmTime.moment("2026-11-22T12:00:00") ?? Afternoon.start

    private func mode(_ path: String) throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    @Test func `are sound, open to their owner only, and named by the time on the wall`() throws {
        let journal = try folder.journal()
        let copies = BackupFolder(beside: journal.path)
        try copies.add(at: noon)
        _ = try journal.submit([Afternoon.card("Efter lunch")])
        try copies.add(at: noon.adding(minutes: 5))
        #expect(copies.copies == ["2026-11-22T12.00.00.sqlite", "2026-11-22T12.05.00.sqlite"])
        #expect(try Journal.read(copies.path + "/" + copies.copies[0]).contributions.isEmpty)
        #expect(try Journal.verify(copies.path + "/" + copies.copies[1]).isSound)
        #expect(try mode(copies.path) == 0o700)
        for name in copies.copies { #expect(try mode(copies.path + "/" + name) == 0o600) }
    }

    @Test func `thin out with age, and what else lies there is left alone`() {
        let minutes = Array(stride(from: 0, through: 3 * 24 * 60, by: 3))
        let names = minutes.map { BackupFolder.name(at: noon.adding(minutes: -$0)) } + ["min egen.sqlite", "2026.txt"]
        let gone = Set(BackupFolder.superfluous(names, at: noon))
        let left = names.filter { !gone.contains($0) }
        #expect(left.count { $0 >= "2026-11-22T11.00.00" && BackupFolder.isCopy($0) } == 21)
        #expect(left.contains("2026-11-22T10.57.00.sqlite") && !left.contains("2026-11-22T10.54.00.sqlite"))
        #expect(left.count { $0.hasPrefix("2026-11-22T0") } == 10)
        #expect(left.filter { $0.hasPrefix("2026-11-20") } == ["2026-11-20T23.57.00.sqlite"])
        #expect(left.contains("min egen.sqlite") && left.contains("2026.txt"))
        // Thinning again takes nothing more, and the newest always stays.
        #expect(BackupFolder.superfluous(left, at: noon).isEmpty)
        #expect(BackupFolder.superfluous([names[0]], at: noon.adding(minutes: 600_000)).isEmpty)
    }

    @Test func `what a copy cut short left is taken away by the next`() throws {
        let journal = try folder.journal()
        let copies = BackupFolder(beside: journal.path)
        try copies.add(at: noon)
        try Data().write(to: URL(filePath: copies.path + "/" + copies.copies[0] + ".ny-a1b2c3"))
        try copies.add(at: noon.adding(minutes: 1))
        #expect(Set(Disk.names(in: copies.path)).subtracting([".", ".."]) == Set(copies.copies))
    }

    @Test func `nobody's name comes back with an old copy`() throws {
        let journal = try folder.journal()
        var importing = Afternoon.by("ledare", .invite(invitations: [Invitation(organisation: "ange")]))
        importing.personal = [PersonalDetails(name: "Påhittad Person", email: nil, organisation: nil, role: nil)]
        _ = try journal.submit([importing])
        let copies = BackupFolder(beside: journal.path)
        try copies.add(at: noon)
        let copy = copies.path + "/" + copies.copies[0]
        #expect(try [UInt8](Data(contentsOf: URL(filePath: copy))).contains("Påhittad Person"))
        try copies.forget(nil, at: noon)
        #expect(try Journal.people(copy).isEmpty)
        #expect(try ![UInt8](Data(contentsOf: URL(filePath: copy))).contains("Påhittad Person"))
        #expect(try Journal.verify(copy).isSound)
    }

    @Test func `are made when something has happened, and a closed folder is told without hindering anybody`()
        async throws
    {
        let journal = try folder.journal()
        let path = journal.path
        let clock = Mutex(noon)
        let safekeeping = Safekeeping(beside: path) {
            clock.withLock { now in
                now = now.adding(seconds: 1)
                return now
            }
        }
        let told = Mutex<[JournalError?]>([])
        await safekeeping.start { error in told.withLock { $0.append(error) } }
        let copies = BackupFolder(beside: path)
        await safekeeping.copy()
        await safekeeping.copy()
        #expect(copies.copies.count == 1, "nothing new, no new copy")
        journal.onCommit = { records, _ in safekeeping.note(records) }
        _ = try journal.submit([Afternoon.card("Ett")])
        await safekeeping.copy()
        #expect(copies.copies.count == 2)

        try FileManager.default.removeItem(atPath: copies.path)
        try Data().write(to: URL(filePath: copies.path))
        _ = try journal.submit([Afternoon.card("Två")])
        await safekeeping.copy()
        #expect(told.withLock { $0.last } == .some(.closedFolder(path: folder.path)))
        #expect(try journal.submit([Afternoon.card("Tre")])[0].get().created == ["K3"])
        try FileManager.default.removeItem(atPath: copies.path)
        await safekeeping.stop()
        #expect(try Journal.read(copies.path + "/" + #require(copies.copies.last)).contributions.count == 3)
        #expect(told.withLock { $0.last } == .some(nil))
    }

    @Test func `are made soon after a step, a vote and a workshop, and not for each card`() async throws {
        let journal = try folder.journal()
        let copies = BackupFolder(beside: journal.path)
        let safekeeping = try await kept(journal, every: .seconds(3_600), settling: .milliseconds(100))
        try await waitForCopies(1, in: copies)
        // Opening, going on and closing: each is a new page.
        var count = 1
        for command in [
            Command.moveStep(workshop: "w1", from: "skriv", to: "prickar"), .closeVote(step: "prickar"),
            .closeWorkshop(workshop: "w1"),
        ] {
            _ = try journal.submit([Afternoon.by("ledare", command)])[0].get()
            count += 1
            try await waitForCopies(count, in: copies)
            let newest = copies.path + "/" + (try #require(copies.copies.last))
            #expect(try Journal.read(newest).lastSequence == journal.session.lastSequence)
        }
        await safekeeping.stop()
    }

    @Test func `are made by and by while cards come, and no more when they have ceased`() async throws {
        let journal = try folder.journal()
        let copies = BackupFolder(beside: journal.path)
        let safekeeping = try await kept(journal, every: .milliseconds(150), settling: .milliseconds(10))
        try await waitForCopies(1, in: copies)
        for count in 2...3 {
            _ = try journal.submit([Afternoon.card("Kort \(count)")])
            try await waitForCopies(count, in: copies)
        }
        try await Task.sleep(for: .milliseconds(600))
        #expect(copies.copies.count == 3)
        await safekeeping.stop()
        #expect(copies.copies.count == 3)
    }

    /// Safekeeping at work, told of every commit, on a clock that goes a second for each copy.
    private func kept(
        _ journal: Journal,
        every interval: DispatchTimeInterval,
        settling: DispatchTimeInterval
    ) async throws -> Safekeeping {
        let clock = Mutex(noon)
        let safekeeping = Safekeeping(beside: journal.path, every: interval, settling: settling) {
            clock.withLock { now in
                now = now.adding(seconds: 1)
                return now
            }
        }
        journal.onCommit = { records, _ in safekeeping.note(records) }
        await safekeeping.start { _ in }
        return safekeeping
    }

    private func waitForCopies(_ count: Int, in copies: BackupFolder) async throws {
        for _ in 0..<2_000 where copies.copies.count < count { try await Task.sleep(for: .milliseconds(10)) }
        #expect(copies.copies.count == count)
    }
}
