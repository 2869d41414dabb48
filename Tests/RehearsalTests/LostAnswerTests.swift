import Foundation
import HTTP
import Robots
import Testing

/// Answers that never come, and sendings that come many times: on a bad network both are common.
@Suite(.oneAtATime) struct LostAnswerTests {
    private static let step = "w1-tyst"
    private static let steps = ["w1-valkommen", "w1-nulage", "w1-tyst"]

    @Test func `five thousand cards whose connections break at any moment are each there once, with the same answer`()
        async throws
    {
        try await Self.inRoom { room, leader, queue, tool in
            let seed = UInt64.random(in: 0...999_999)
            let tries = try await withThrowingTaskGroup(of: Tries.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await Self.write(number, in: room, on: queue, Chance(seed: seed + UInt64(number)))
                    }
                }
                return try await group.reduce(into: Tries()) { $0.add($1) }
            }
            #expect(tries.cards == 5_000)
            // Each break is one of three kinds; were they all of one kind, nothing would be shown.
            #expect(tries.broken > 1_000 && tries.repeated > 100, "seed \(seed): \(tries)")
            room.end()
            #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)
            let export = try tool.run("export", "--database", "lan.sqlite", "--format", "json", "--output", "ut.json")
            #expect(export.code == 0)
            let record = try JSONSerialization.jsonObject(with: tool.read("ut.json")) as? [String: Any]
            let cards = try #require(record?["contributions"] as? [[String: Any]]).compactMap { $0["text"] as? String }
            #expect(cards.count == 5_000 && Set(cards).count == 5_000, "seed \(seed)")
        }
    }

    /// What became of the tries of one who writes.
    private struct Tries: Sendable {
        var cards = 0
        var broken = 0
        /// Answers to a card that had been counted when its first answer was lost.
        var repeated = 0

        mutating func add(_ other: Tries) {
            cards += other.cards
            broken += other.broken
            repeated += other.repeated
        }
    }

    private static func write(
        _ number: Int,
        in room: Served,
        on queue: ClientQueue,
        _ chance: Chance
    ) async throws -> Tries {
        var (chance, tries) = (chance, Tries())
        var guest = Guest(room.address, on: queue)
        try await guest.join(room, from: "Skogsdals kommun")
        for card in 0..<250 {
            let (text, id) = ("Skrivare \(number), kort \(card).", "s\(number)-\(card)")
            // Up to three times the connection breaks: before the card has come, while it is written, or afterwards.
            for _ in 0..<Int.random(in: 0...3, using: &chance) {
                let broken = Guest(room.address, on: queue, token: guest.token)
                async let answer = broken.writes(text, "idea", id: id)
                try await Task.sleep(for: .microseconds(Int.random(in: 0...12_000, using: &chance)))
                await broken.connection.close()
                if (try? await answer) == nil { tries.broken += 1 }
            }
            let answer = try await guest.writes(text, "idea", id: id)
            #expect([200, 201].contains(answer.status), "\(answer.words)")
            let again = try await guest.writes(text, "idea", id: id)
            #expect(again.json["created"] as? [String] == answer.json["created"] as? [String])
            if answer.json["repeated"] as? Bool == true { tries.repeated += 1 }
            tries.cards += 1
        }
        await guest.connection.close()
        return tries
    }

    @Test func `fifty who send the same at once all get the same answer, two hundred times over`() async throws {
        try await Self.inRoom { room, leader, queue, _ in
            var guest = Guest(room.address, on: queue)
            try await guest.join(room, from: "Skogsdals kommun")
            let devices = (0..<50).map { _ in Guest(room.address, on: queue, token: guest.token) }
            for round in 0..<200 {
                let answers = try await withThrowingTaskGroup(of: Guest.Answer.self) { group in
                    for device in devices {
                        group.addTask { try await device.writes("Omgång \(round).", "idea", id: "o\(round)") }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(Set(answers.map { $0.json["created"] as? [String] }) == [["K\(round + 1)"]])
                #expect(answers.count { $0.status == 201 } == 1 && answers.count { $0.status == 200 } == 49)
            }
            for connection in devices.map(\.connection) + [guest.connection] { await connection.close() }
        }
    }

    @Test func `of two who press next at once one moves the step and the other is told, five hundred times over`()
        async throws
    {
        try await Self.inRoom { room, leader, queue, _ in
            let other = Guest(room.address, on: queue, token: leader.token)
            for round in 0..<500 {
                let move: [String: [String: String]] = [
                    "moveStep": [
                        "workshop": "framtidsdialog", "from": round % 2 == 0 ? "w1-tyst" : "w1-nulage",
                        "to": round % 2 == 0 ? "w1-nulage" : "w1-tyst",
                    ]
                ]
                async let first = leader.does(move, id: "f\(round)")
                async let second = other.does(move, id: "a\(round)")
                let answers = try await [first, second]
                #expect(answers.map(\.status).sorted() == [201, 409], "round \(round)")
                let late = answers.first { $0.status == 409 }
                #expect(late?.words.contains("Någon har redan bytt steg") == true)
            }
            await other.connection.close()
        }
    }

    private static func inRoom(_ body: (Served, Guest, ClientQueue, Tool) async throws -> Void) async throws {
        let tool = try Tool()
        defer { tool.clean() }
        let room = try Served(tool, "lan.sqlite")
        defer { if room.process.isRunning { room.end() } }
        let queue = ClientQueue()
        let leader = Guest(room.address, on: queue, token: room.token(of: "Ledare"))
        try await leader.leads(to: step, through: steps)
        try await body(room, leader, queue, tool)
        await leader.connection.close()
    }
}
