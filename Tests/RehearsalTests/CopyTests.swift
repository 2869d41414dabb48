import Engine
import Foundation
import HTTP
import Journal
import Synchronization
import Testing

/// What has been answered so far, and whether that is enough.
private final class Said: Sendable {
    let answered = Mutex<[String]>([])
    let isOver = Atomic(false)
}

/// Copies that are made while everybody writes.
@Suite(.oneAtATime) struct CopyTests {
    @Test func `each copy made under eight writers is sound, and holds all that was answered before it was begun`()
        async throws
    {
        let tool = try Tool()
        defer { tool.clean() }
        let room = try Served(tool, "lan.sqlite")
        defer { if room.process.isRunning { room.end() } }
        let queue = ClientQueue()
        let leader = Guest(room.address, on: queue, token: room.token(of: "Ledare"))
        try await leader.leads(to: "w1-tyst", through: ["w1-valkommen", "w1-nulage", "w1-tyst"])
        let said = Said()
        var sizes: [Int] = []
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    var guest = Guest(room.address, on: queue)
                    try await guest.join(room, from: "Skogsdals kommun")
                    for card in 0..<2_000 where !said.isOver.load(ordering: .relaxed) {
                        let text = "Skrivare \(number), kort \(card)."
                        #expect(try await guest.writes(text, "idea", id: "s\(number)-\(card)").status == 201)
                        said.answered.withLock { $0.append(text) }
                    }
                    await guest.connection.close()
                }
            }
            defer { said.isOver.store(true, ordering: .relaxed) }
            for round in 0..<10 {
                // Copies that hold the same would show nothing.
                while said.answered.withLock({ $0.count }) <= sizes.last ?? 0 {
                    try await Task.sleep(for: .milliseconds(20))
                }
                let before = said.answered.withLock { $0 }
                let copy = "kopia-\(round).sqlite"
                let outcome = try tool.run("backup", "--database", "lan.sqlite", "--to", copy)
                #expect(outcome.code == 0, "\(outcome.messages)")
                let found = try Journal.verify(tool.path(copy))
                #expect(found.isSound, "copy \(round): \(found.problems)")
                let texts = try Journal.read(tool.path(copy)).contributions.values.map(\.text)
                #expect(Set(texts).count == texts.count && Set(texts).isSuperset(of: before), "copy \(round)")
                sizes.append(texts.count)
            }
        }
        await leader.connection.close()
        // The last one opens a room in which everybody goes on.
        room.end()
        try FileManager.default.copyItem(
            atPath: tool.path("lan.sqlite-access"),
            toPath: tool.path("kopia-9.sqlite-access")
        )
        let again = try Served(tool, "kopia-9.sqlite")
        defer { again.end() }
        #expect(again.code == room.code)
        #expect(try again.ask(tool, jar: "ledare", again.leaderLink).0 == 303)
        #expect(try again.ask(tool, jar: "ledare", "/ledare").1.contains("Skriv vad som är sant"))
    }
}
