import Engine
import Foundation
import Journal
import Synchronization

/// Writers send numbered cards; the server dies at a random moment, or is asked to end; it starts again and they go on, sending anew what
/// was not answered. In the end everything answered is there once. (Jepsen's set workload, on one machine.)
struct KillBench {
    let cycles: Int
    /// Milliseconds until the server dies.
    let life = 30...350

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/bench-kill-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let room = ServedRoom(folder: folder)
        try room.start()
        let step = try room.go { $0 == .silentWriting || $0 == .groupDiscussion }
        let writers = try room.join(8).enumerated().map { Writer(number: $0.offset, cookie: $0.element, step: step) }
        for cycle in 1...cycles {
            if cycle > 1 { try room.start() }
            try oneLife(room, writers, asked: cycle % 4 == 0)
            if cycle % 5 == 0 || cycle == cycles { try examine(room.database) }
        }
        try settle(room, writers)
        try compare(room.database, writers)
        do { try FileManager.default.removeItem(atPath: folder) } catch { print("\(folder) is left: \(error)") }
    }

    /// - Parameter asked: the server is asked to end, and must finish in good order.
    private func oneLife(_ room: ServedRoom, _ writers: [Writer], asked: Bool) throws {
        let (group, port) = (DispatchGroup(), room.port)
        for writer in writers {
            group.enter()
            Thread.detachNewThread {
                writer.write(to: port)
                group.leave()
            }
        }
        usleep(UInt32.random(in: UInt32(life.lowerBound)...UInt32(life.upperBound)) * 1_000)
        if asked { try room.stop() } else { room.kill() }
        group.wait()
    }

    /// Whoever still waits for an answer gets it from a server that is left in peace.
    private func settle(_ room: ServedRoom, _ writers: [Writer]) throws {
        try room.start()
        for writer in writers { writer.finish(on: room.port) }
        try room.stop()
        try examine(room.database)
    }

    private func examine(_ path: String) throws {
        let found = try Journal.verify(path)
        if let problem = found.problems.first { throw BenchFailure(name: "verify", output: problem.english) }
    }

    private func compare(_ path: String, _ writers: [Writer]) throws {
        let texts = try Journal.read(path).contributions.values.map(\.text)
        let present = Set(texts)
        let answered = writers.flatMap(\.answered)
        let missing = answered.filter { !present.contains($0) }
        let refused = writers.reduce(0) { $0 + $1.refused }
        let resent = writers.reduce(0) { $0 + $1.resent }
        print(
            """
            kills \(cycles - cycles / 4), ends \(cycles / 4), cards answered \(answered.count), sent again \(resent), missing \(missing.count), \
            doubled \(texts.count - present.count), refused \(refused), unsound 0
            """
        )
        guard missing.isEmpty, texts.count == present.count, refused == 0, !answered.isEmpty else {
            throw BenchFailure(name: "kill", output: "missing: \(missing.prefix(5)), cards \(texts.count)")
        }
    }
}

/// A device that writes one card after the other and keeps each until it is answered.
private final class Writer: Sendable {
    let number: Int
    let cookie: String
    let step: StepPlan
    private let state = Mutex(State())

    private struct State {
        var next = 0
        var waits = false
        var answered: [String] = []
        var resent = 0
        var refused = 0
    }

    init(number: Int, cookie: String, step: StepPlan) {
        self.number = number
        self.cookie = cookie
        self.step = step
    }

    var answered: [String] { state.withLock { $0.answered } }
    var resent: Int { state.withLock { $0.resent } }
    var refused: Int { state.withLock { $0.refused } }

    /// Until the server is gone.
    func write(to port: UInt16) {
        guard let wire = try? Wire(port) else { return }
        while send(on: wire, port) {}
    }

    func finish(on port: UInt16) {
        guard let wire = try? Wire(port) else { return }
        _ = send(on: wire, port)
    }

    private func send(on wire: Wire, _ port: UInt16) -> Bool {
        let number = state.withLock { state in
            if state.waits { state.resent += 1 } else { state.next += 1 }
            state.waits = true
            return state.next
        }
        let text = "Skrivare \(self.number), kort \(number)"
        let form =
            [
                "slag": (step.collects.first ?? .idea).rawValue, "text": text, "steg": step.id.text,
                "id": "s\(self.number)-\(number)",
            ] as KeyValuePairs
        do {
            let answer = try wire.ask(Asking.post("/bord/kort", port, cookie: cookie, form))
            state.withLock { state in
                state.waits = false
                if answer.status == 200 || answer.status == 201 {
                    state.answered.append(text)
                } else {
                    state.refused += 1
                }
            }
            return true
        } catch {
            return false
        }
    }
}
