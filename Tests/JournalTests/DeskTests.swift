import Dispatch
import Engine
import Synchronization
import Testing

@testable import Journal

@Suite("The desk")
struct DeskTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    @Test func `takes one of fifty equal submissions and gives all the same answer`() async throws {
        let desk = Desk(try folder.journal())
        let answers = try await withThrowingTaskGroup(of: Receipt.self) { group in
            for _ in 0..<50 {
                group.addTask { try await desk.submit(Afternoon.card("Samma", client: "en")).get() }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { !$0.repeated } == 1)
        #expect(answers.allSatisfy { $0.created == ["K1"] && $0.sequences == 9...9 })
        #expect(await desk.read { $0.contributions.count } == 1)
        await desk.close()
    }

    @Test func `lets those who wait together share a commit, and tells of it before it answers`() async throws {
        let queue = DispatchQueue(label: "test")
        let desk = Desk(try folder.journal(), queue: queue)
        let commits = Commits()
        await desk.onCommit { records, _ in commits.counts.withLock { $0.append(records.count) } }
        queue.suspend()
        async let all = withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<150 {
                group.addTask {
                    let receipt = try await desk.submit(Afternoon.card("Kort \(number)")).get()
                    return !receipt.repeated && !commits.counts.withLock { $0.isEmpty }
                }
            }
            return try await group.allSatisfy { $0 }
        }
        try await Task.sleep(for: .milliseconds(200))
        queue.resume()
        #expect(try await all)
        #expect(commits.counts.withLock { $0.reduce(0, +) } == 150)
        #expect(commits.counts.withLock { $0.count } < 10)
        await desk.close()
        #expect(try Journal.verify(folder.path("lan.strategi")).problems.isEmpty)
    }

    @Test func `hands refusals to those they concern`() async throws {
        let desk = Desk(try folder.journal())
        #expect(try await desk.submit(Afternoon.card("")) == .failure(.emptyText))
        #expect(try await desk.submit(Afternoon.by("P1", .undo)) == .failure(.notAllowed(role: .participant)))
        await desk.close()
    }
}

/// How many facts each commit wrote.
private final class Commits: Sendable {
    let counts = Mutex<[Int]>([])
}
