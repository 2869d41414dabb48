import Foundation
import HTTP

/// A device that follows the room as the pages do (`live.js`, `relay.js`): it listens, fetches anew at all news and
/// whenever contact comes back, takes fifteen seconds of silence for a lost stream, and tries again every two seconds.
actor Follower {
    let token: String
    private let path: String
    private let guest: Guest
    private let address: Address
    private let queue: ClientQueue
    private var ear: ClientConnection?
    private var heard = ContinuousClock.now
    private var isDone = false
    private var isFetching = false

    /// What the device shows; nil before it has shown anything.
    private(set) var state: Guest.Answer?
    /// How often a stream has been opened.
    private(set) var contacts = 0
    /// What it showed first after each contact.
    private(set) var firstStates: [Guest.Answer] = []

    private static let silence = Duration.seconds(15)

    init(_ address: Address, on queue: ClientQueue, token: String, shows path: String) {
        (self.address, self.queue, self.token, self.path) = (address, queue, token, path)
        guest = Guest(address, on: queue, token: token, patience: 8_000)
    }

    /// Follows until it is stopped.
    func follow() async {
        while !isDone {
            do {
                let ear = Guest(address, on: queue, token: token, patience: 8_000)
                self.ear = ear.connection
                heard = .now
                let news = try await ear.listen()
                contacts += 1
                try await fetch(isFirst: true)
                for await event in news {
                    heard = .now
                    if event.name != "puls" { try await fetch() }
                }
            } catch {
                // No contact; it is tried again.
            }
            await ear?.close()
            // A stop may come at any time, and ends at the next turn.
            do { try await Task.sleep(for: .seconds(2)) } catch { return }
        }
    }

    /// Closes a stream on which nothing has come for so long that it must be dead.
    func watch() async {
        if ContinuousClock.now - heard > Self.silence { await ear?.close() }
    }

    /// Sends a card until it is answered, as the outbox does.
    func send(_ text: String, id: String) async throws {
        while true {
            let sender = Guest(address, on: queue, token: token, patience: 8_000)
            let answer = try? await sender.writes(text, "comment", id: id)
            await sender.connection.close()
            if let answer, answer.status < 300 { return }
            try await Task.sleep(for: .seconds(2))
        }
    }

    func stop() async {
        isDone = true
        await ear?.close()
        await guest.connection.close()
    }

    private func fetch(isFirst: Bool = false) async throws {
        let answer = try await guest.get(path)
        state = answer
        if isFirst { firstStates.append(answer) }
    }
}
