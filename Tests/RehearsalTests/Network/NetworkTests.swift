#if os(Linux)
import Foundation
import HTTP
import Testing

/// The network goes away without a word: for a while, or for good.
@Suite(.oneAtATime) struct NetworkTests {
    private static let steps = ["w1-valkommen", "w1-nulage", "w1-tyst", "w1-framtidsbild", "w1-formulera"]
    private static let organisations = ["Skogsdals kommun", "Norrkustens kvinnojour", "Mellannorrs folkhögskola"]

    @Test
    func `after twenty seconds without a network everybody sees what is now, and what was sent meanwhile counts once`()
        async throws
    {
        try await Self.inRoom(guests: 140) { hall in
            let walls = 10
            var tokens = hall.tokens
            tokens += Array(repeating: hall.room.token(of: "Storbild"), count: walls)
            let phones = tokens.enumerated().map { number, token in
                let path = number < hall.tokens.count ? "/api/v1/table" : "/api/v1/projector"
                return Follower(hall.phonesAddress, on: hall.queue, token: token, shows: path)
            }
            let following = Task(executorPreference: hall.threads) {
                await withTaskGroup { group in
                    for phone in phones { group.addTask { await phone.follow() } }
                    group.addTask {
                        while !Task.isCancelled {
                            for phone in phones { await phone.watch() }
                            try? await Task.sleep(for: .seconds(1))
                        }
                    }
                }
            }
            try await hall.until("everybody is in") { await phones.all { await $0.state != nil } }
            let contacts = await phones.each { await $0.contacts }

            // Some write just as the network goes: their cards may have come through, and the answers not.
            let writers = phones.prefix(20)
            let sending = writers.enumerated().map { number, phone in
                Task(executorPreference: hall.threads) {
                    try await phone.send("Skrivet när nätet försvann \(number).", id: "n\(number)")
                }
            }
            try hall.phones.pull(hall.tool)
            // Longer than it takes a device to give up its stream, so that all must come back anew.
            for number in 0..<20 {
                let text = "Från papper \(number)."
                let answer = try await hall.leader.writes(text, "comment", id: "p\(number)", at: String(number % 8 + 1))
                #expect(answer.status == 201, "\(answer.words)")
                if number == 10 { try await hall.leader.moves(from: "w1-framtidsbild", to: "w1-formulera") }
                try await Task.sleep(for: .seconds(1))
            }
            let before = await hall.pulses.count
            try hall.phones.plug(hall.tool)
            try await hall.until("everybody is back") {
                let now = await phones.each { await $0.contacts }
                return zip(contacts, now).allSatisfy { $0 < $1 }
            }
            // Counted in the server's signs of life, one in five seconds. Ten seconds are asked for where phones and
            // server have computers of their own; here they share one with all other tests, so it gets a minute.
            let pulses = await hall.pulses.count - before
            #expect(pulses <= 12, "it took \(pulses) pulses")
            for task in sending { try await task.value }
            #expect(try await hall.present() == hall.tokens.count, "nobody is counted twice")
            // News comes to those who are there as to anybody.
            let decision = try await hall.leader.does(["recordDecision": ["text": "Nätet är tillbaka."]], id: "t")
            #expect(decision.status == 201)
            try await hall.until("everybody shows what somebody new is shown") {
                for (phone, token) in zip(phones, tokens) {
                    let path = token == tokens.last ? "/api/v1/projector" : "/api/v1/table"
                    let fresh = try await Guest.once(hall.leaderAddress, hall.queue, token, path)
                    guard let state = await phone.state, state.lasting == fresh.lasting else { return false }
                }
                return true
            }
            let steps = await phones.each { await $0.state?.step }
            #expect(Set(steps) == ["w1-formulera"])
            // Whoever came back was never shown anything old: the first that came was the new step.
            let first = await phones.each { await $0.firstStates.last?.step }
            #expect(Set(first) == ["w1-formulera"])
            let atWalls = await phones.suffix(walls).each { await $0.state?.lasting }
            #expect(Set(atWalls).count == 1)
            for phone in phones { await phone.stop() }
            following.cancel()
            await following.value
            return Array(writers.indices).map { "Skrivet när nätet försvann \($0)." }
                + (0..<20).map { "Från papper \($0)." }
        }
    }

    @Test func `three hundred who vanish without a goodbye are soon let go, and no longer shown as here`() async throws
    {
        try await Self.inRoom(guests: 300) { hall in
            let process = hall.room.process.processIdentifier
            #expect(try await hall.present() == 0)
            let before = try Self.sockets(of: process)
            // Two hundred listen, fifty are between two requests, fifty have sent half of one.
            var gone: [ClientConnection] = []
            for token in hall.tokens.prefix(200) {
                let guest = Guest(hall.phonesAddress, on: hall.queue, token: token)
                _ = try await guest.listen()
                gone.append(guest.connection)
            }
            for token in hall.tokens.suffix(50) {
                let guest = Guest(hall.phonesAddress, on: hall.queue, token: token)
                _ = try await guest.get("/api/v1/table")
                gone.append(guest.connection)
            }
            var halves: [Int32] = []
            for _ in 0..<50 { halves.append(try Self.half(hall.phonesAddress)) }
            let staying = hall.tokens.dropFirst(200).prefix(5)
                .map { Guest(hall.leaderAddress, on: hall.queue, token: $0) }
            for guest in staying { _ = try await guest.listen() }
            #expect(try await hall.present() == 205)
            #expect(try Self.sockets(of: process) >= before + 250)

            try hall.phones.pull(hall.tool)
            let pulses = await hall.pulses.count
            try await hall.until("their sockets are closed") { try Self.sockets(of: process) <= before + staying.count }
            // Sixty seconds by the server's own clock.
            #expect(await hall.pulses.count - pulses <= 12)
            #expect(try await hall.present() == 5)
            for connection in gone + staying.map(\.connection) { await connection.close() }
            for half in halves { close(half) }
            return []
        }
    }

    /// Sockets that a process holds.
    private static func sockets(of process: Int32) throws -> Int {
        let folder = "/proc/\(process)/fd"
        return try FileManager.default.contentsOfDirectory(atPath: folder).count { name in
            // It may have been closed while we looked.
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
            return target?.hasPrefix("socket:") == true
        }
    }

    /// A request whose second half never comes.
    private static func half(_ address: Address) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = address.port.bigEndian
        inet_pton(AF_INET, address.host, &name.sin_addr)
        let connected = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        let text = Array("POST /bord/kort HTTP/1.1\r\nHost: \(address)\r\nContent-Length: 90\r\n\r\nx".utf8)
        #expect(send(descriptor, text, text.count, Int32(MSG_NOSIGNAL)) == text.count)
        return descriptor
    }

    /// A room on a computer of its own: the phones reach it over one network, whoever leads over another.
    ///
    /// - Parameter body: gives back the cards that must be in the record, once.
    private static func inRoom(guests: Int, _ body: (Hall) async throws -> [String]) async throws {
        let threads = OwnThreads()
        try await withTaskExecutorPreference(threads) { try await hold(guests, on: threads, body) }
    }

    private static func hold(
        _ guests: Int,
        on threads: OwnThreads,
        _ body: (Hall) async throws -> [String]
    ) async throws {
        let tool = try Tool()
        defer { tool.clean() }
        guard try Cable.canBeLaid(tool) else { return }
        let served = try Served(tool, "lan.sqlite", under: Cable.otherComputer, everywhere: true)
        defer { if served.process.isRunning { served.end() } }
        let process = served.process.processIdentifier
        let (phones, leaders) = (try Cable(to: process, number: 1, tool), try Cable(to: process, number: 2, tool))
        let room = served.reached(at: leaders.there)
        let queue = ClientQueue()
        let leader = Guest(room.address, on: queue, token: room.token(of: "Ledare"))
        try await leader.leads(to: "w1-framtidsbild", through: steps)
        var tokens: [String] = []
        for number in 0..<guests {
            var guest = Guest(room.address, on: queue)
            try await guest.join(room, from: organisations[number % organisations.count])
            tokens.append(guest.token ?? "")
            await guest.connection.close()
        }
        let pulses = Pulses()
        let clock = Guest(room.address, on: queue, token: room.token(of: "Ledare"))
        let listening = Task(executorPreference: threads) {
            for await event in try await clock.listen() where event.name == "puls" { await pulses.note() }
        }
        let hall = Hall(
            tool: tool,
            room: room,
            phones: phones,
            leader: leader,
            tokens: tokens,
            queue: queue,
            pulses: pulses,
            threads: threads
        )
        let written = try await body(hall)
        for connection in [leader.connection, clock.connection] { await connection.close() }
        listening.cancel()
        served.end()
        #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)
        #expect(try tool.run("export", "--database", "lan.sqlite", "--format", "json", "--output", "ut.json").code == 0)
        let record = String(decoding: try tool.read("ut.json"), as: UTF8.self)
        for text in written { #expect(record.components(separatedBy: "\"\(text)\"").count == 2, "\(text)") }
    }
}

/// A room with people in it, on two networks.
private struct Hall {
    let tool: Tool
    /// As whoever leads reaches it.
    let room: Served
    let phones: Cable
    let leader: Guest
    let tokens: [String]
    let queue: ClientQueue
    let pulses: Pulses
    let threads: OwnThreads

    var leaderAddress: Address { room.address }
    var phonesAddress: Address { Address(host: phones.there, port: room.port) }

    /// How many the console shows as here.
    func present() async throws -> Int {
        // What the console counts is counted at most five times a second.
        try await Task.sleep(for: .milliseconds(300))
        let tables = try await leader.get("/api/v1/console").json["tables"] as? [[String: Any]] ?? []
        return tables.reduce(0) { $0 + ($1["present"] as? Int ?? 0) }
    }

    /// Waits for something that must come about sooner or later.
    func until(_ what: String, _ isSo: () async throws -> Bool) async throws {
        for _ in 0..<600 {
            if try await isSo() { return }
            try await Task.sleep(for: .milliseconds(200))
        }
        Issue.record("it never came about that \(what)")
        throw POSIXError(.ETIMEDOUT)
    }
}

/// Threads beside those that all tests share, and that some tests keep busy while they wait: a device would sleep too.
private final class OwnThreads: TaskExecutor {
    private let queue = DispatchQueue(label: "devices", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

/// Counts the server's own signs of life.
private actor Pulses {
    private(set) var count = 0
    func note() { count += 1 }
}

extension Guest {
    /// What somebody who comes now is shown.
    fileprivate static func once(
        _ address: Address,
        _ queue: ClientQueue,
        _ token: String,
        _ path: String
    ) async throws -> Answer {
        let guest = Guest(address, on: queue, token: token)
        let answer = try await guest.get(path)
        await guest.connection.close()
        return answer
    }
}

extension Guest.Answer {
    fileprivate var step: String? { (json["step"] as? [String: Any])?["id"] as? String }

    /// All that is shown but who is here and the time, which change without anything being told.
    fileprivate var lasting: String {
        let lasting = json.filter { !["company", "time"].contains($0.key) }
        let bytes = try? JSONSerialization.data(withJSONObject: lasting, options: .sortedKeys)
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

extension Collection where Element: Sendable {
    fileprivate func each<Result>(_ ask: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await ask(element)) }
        return results
    }

    fileprivate func all(_ isSo: (Element) async throws -> Bool) async rethrows -> Bool {
        for element in self where try await !isSo(element) { return false }
        return true
    }
}
#endif
