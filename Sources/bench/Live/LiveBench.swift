#if os(Linux)
import Engine
import Foundation
import Synchronization

/// The live room measured over HTTP, each figure beside a limit from the same minute of the same machine.
final class LiveBench {
    private let folder: String
    private let room: ServedRoom
    private var cookies: [String] = []
    private var limit = Foundation.Process()
    private var limitPort: UInt16 = 0
    private var count = 0
    private let rounds = 3

    static func run(_ parts: Set<String>) throws {
        raiseDescriptorLimit()
        let folder = FileManager.default.temporaryDirectory.path + "/bench-live-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer {
            do { try FileManager.default.removeItem(atPath: folder) } catch { print("\(folder) is left: \(error)") }
        }
        let bench = LiveBench(folder)
        defer { bench.end() }
        try bench.measure { parts.isEmpty || parts.contains($0) }
    }

    private init(_ folder: String) {
        self.folder = folder
        room = ServedRoom(folder: folder)
    }

    private func measure(_ wants: (String) -> Bool) throws {
        try room.start()
        try startLimit(page: 20_000)
        say("work".padded(52) + "ours".padded(12) + "limit".padded(12) + "ours/limit")
        cookies = try room.join(150)
        let step = try room.go { $0 == .silentWriting }
        if wants("start") { try starts() }
        if wants("pages") { try pages(step) }
        if wants("send") { try sending(step) }
        if wants("listen") { for count in [100, 1_000, 5_000] { try listening(count, step) } }
    }

    private func end() {
        room.kill()
        guard limit.isRunning else { return }
        limit.terminate()
        limit.waitUntilExit()
    }

    // MARK: - Start

    private func starts() throws {
        var ours: [Double] = []
        var bare: [Double] = []
        for _ in 0..<5 {
            try room.stop()
            ours.append(try room.start())
            limit.terminate()
            limit.waitUntilExit()
            bare.append(try startLimit(page: 20_000))
        }
        row("start to first answer, ms (limit: bare program)", ours.median, bare.median, 1)
        sleep(1)
        row(
            "memory at rest, MB",
            Double(room.memory) / 1_024,
            Double(ServedRoom.memory(of: limit.processIdentifier)) / 1_024,
            1
        )
    }

    // MARK: - Pages

    /// A room that has been at it for a while: some cards at each table.
    private func pages(_ step: StepPlan) throws {
        let wire = try Wire(room.port)
        for number in 0..<300 {
            _ = try wire.ask(
                card("En tanke om länet, nummer \(number), ungefär så lång som tankar brukar vara.", number, step)
            )
        }
        let discussion = try room.go { $0 == .groupDiscussion }
        let get = { (wire: Int) in Asking.get("/bord", self.room.port, cookie: self.cookies[wire % self.cookies.count])
        }
        let size = try wire.ask(get(0)).body.count
        let nginx = try Nginx(folder: folder, page: size)
        defer { nginx?.stop() }
        let other = nginx?.port ?? limitPort
        let plain = { (_: Int) in Asking.get(nginx == nil ? "/" : "/sida.html", other) }
        let beside = nginx == nil ? "bare answers" : "nginx"
        let otherPid = nginx?.pid ?? limit.processIdentifier
        let (mine, plainly) = (Effort(), Effort())
        for _ in 0..<rounds {
            try mine.add(room.pid) { try Load(room.port, 50).closedLoop(seconds: 2, get) }
            try plainly.add(otherPid) { try Load(other, 50).closedLoop(seconds: 2, plain) }
        }
        row("table pages/s of \(size / 1_000) kB, 50 clients (limit: \(beside))", mine.perSecond, plainly.perSecond)
        row("  µs of processor each", mine.each, plainly.each, 1)

        var steps: [StepPlan] = []
        for kind in [StepKind.silentWriting, .groupDiscussion] { steps.append(try room.go { $0 == kind }) }
        let (crowd, otherCrowd) = (try Load(room.port, 150), try Load(other, 150))
        var (ours, theirs) = ([Double](), [Double]())
        for round in 0..<9 {
            try room.go { $0 == steps[round % 2].kind }
            ours.append(try crowd.burst(get))
            theirs.append(try otherCrowd.burst(plain))
        }
        row("next step: 150 fetch their pages at once, last, ms", ours.median, theirs.median, 1)
        _ = discussion
        try room.go { $0 == .silentWriting }
    }

    // MARK: - Sending

    private func sending(_ step: StepPlan) throws {
        for clients in [1, 50, 150, 1_000] {
            let (ours, theirs) = (Effort(), Effort())
            for _ in 0..<rounds {
                try ours.add(room.pid) {
                    try Load(room.port, clients).closedLoop(seconds: 2) { self.next($0, step) }
                }
                try theirs.add(limit.processIdentifier) {
                    try Load(limitPort, clients).closedLoop(seconds: 2) { self.next($0, step) }
                }
            }
            row("durable cards/s, \(clients) clients", ours.perSecond, theirs.perSecond)
            row("  µs of processor each", ours.each, theirs.each, 1)
            if ours.refused > 0 { say("  refused: \(ours.refused)") }
        }
        let (crowd, other) = (try Load(room.port, 150), try Load(limitPort, 150))
        var (ours, theirs) = ([Double](), [Double]())
        for _ in 0..<15 {
            ours.append(try crowd.burst { self.next($0, step) })
            theirs.append(try other.burst { self.next($0, step) })
        }
        row("150 send at once, last answered, ms", ours.median, theirs.median, 1)
    }

    private func next(_ wire: Int, _ step: StepPlan) -> [UInt8] {
        card("En tanke om länet, skriven i tysthet", wire, step)
    }

    private func card(_ text: String, _ wire: Int, _ step: StepPlan) -> [UInt8] {
        count += 1
        return room.card(text, "b\(count)", in: step, cookie: cookies[wire % cookies.count])
    }

    // MARK: - Listening

    private func listening(_ listeners: Int, _ step: StepPlan) throws {
        let (ours, theirs) = (
            try Hearing(room.port, room.pid, listeners, cookie: room.leader),
            try Hearing(limitPort, limit.processIdentifier, listeners, cookie: "")
        )
        row("\(listeners) listeners: memory each, kB", ours.memory, theirs.memory, 2)
        let (mine, others) = (try Wire(room.port), try Wire(limitPort))
        var (times, bare) = ([Double](), [Double]())
        for _ in 0..<40 {
            for (hearing, wire) in [(ours, mine), (theirs, others)] {
                guard let time = hearing.load.news(1, { wire.send(self.next(0, step)) }) else {
                    throw BenchFailure(name: "listening", output: "news were lost")
                }
                if hearing === ours { times.append(time) } else { bare.append(time) }
                var buffer = [UInt8](repeating: 0, count: 4_096)
                while try !wire.receive(into: &buffer) {}
            }
        }
        row("  one card to the last of them, ms, p50", times.median, bare.median, 1)
        row("  one card to the last of them, ms, p99", times.share(0.99), bare.share(0.99), 1)
        row(
            "  deliveries/s (cards made known × listeners), 8 send",
            try flood(ours, room.port, step),
            try flood(theirs, limitPort, step)
        )
    }

    /// Eight send without pause while all listen. News of several cards may come as one, so what counts is cards made
    /// known, times those they are made known to.
    private func flood(_ hearing: Hearing, _ port: UInt16, _ step: StepPlan) throws -> Double {
        let seconds = 2.0
        let cards = (0..<8).map { number in (0..<20_000).map { _ in self.next(number, step) } }
        let group = DispatchGroup()
        let made = Mutex(0)
        let end = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9)
        for cards in cards {
            group.enter()
            Thread.detachNewThread {
                defer { group.leave() }
                guard let wire = try? Wire(port) else { return }
                for card in cards where DispatchTime.now().uptimeNanoseconds < end {
                    guard let answer = try? wire.ask(card), answer.status < 300 else { return }
                    made.withLock { $0 += 1 }
                }
            }
        }
        hearing.load.hear(until: end)
        group.wait()
        hearing.load.settle()
        return Double(made.withLock { $0 } * hearing.load.wires.count) / seconds
    }

    /// Who listens to a server, and what that costs it.
    private final class Hearing {
        let load: Load
        let memory: Double

        init(_ port: UInt16, _ pid: Int32, _ count: Int, cookie: String) throws {
            let before = ServedRoom.memory(of: pid)
            load = try Load(port, count)
            load.startListening(Asking.get("/handelser", port, cookie: cookie))
            memory = Double(ServedRoom.memory(of: pid) - before) / Double(count)
        }
    }

    /// What several runs came to: how many a second, and what each cost the server.
    private final class Effort {
        private var rates: [Double] = []
        private var costs: [Double] = []
        private(set) var refused = 0

        var perSecond: Double { rates.median }
        var each: Double { costs.median }

        func add(_ pid: Int32, _ run: () throws -> Load.Result) throws {
            let before = ServedRoom.work(of: pid)
            let result = try run()
            rates.append(result.perSecond)
            costs.append((ServedRoom.work(of: pid) - before) / Double(max(1, result.answers)))
            refused += result.refused
        }
    }

    // MARK: - The limit

    @discardableResult
    private func startLimit(page: Int) throws -> Double {
        limit = Foundation.Process()
        limit.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        limit.arguments = ["--limit", folder + "/limit-\(UUID().uuidString).sqlite", String(page)]
        let pipe = Pipe()
        limit.standardOutput = pipe
        let began = DispatchTime.now().uptimeNanoseconds
        try limit.run()
        let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = UInt16(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw BenchFailure(name: "limit", output: line)
        }
        limitPort = port
        _ = try Wire(port).ask(Asking.get("/", port))
        return Double(DispatchTime.now().uptimeNanoseconds - began) / 1e6
    }

    // MARK: - Telling

    private func row(_ title: String, _ ours: Double, _ limit: Double, _ digits: Int = 0) {
        let ratio = limit > 0 ? (ours / limit).formatted(digits: 2) : "–"
        say(
            title.padded(52) + ours.formatted(digits: digits).padded(12) + limit.formatted(digits: digits).padded(12)
                + ratio
        )
    }

    private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    private static func raiseDescriptorLimit() {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        getrlimit(resource, &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(resource, &limit)
    }
}

/// nginx with one static page, where it is installed.
final class Nginx {
    let port: UInt16
    var pid: Int32 { process.processIdentifier }
    private let process = Foundation.Process()

    init?(folder: String, page: Int) throws {
        let program = "/usr/sbin/nginx"
        guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
        port = UInt16.random(in: 20_000...30_000)
        let site = folder + "/nginx"
        try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
        try Data(repeating: 97, count: page).write(to: URL(fileURLWithPath: site + "/sida.html"))
        let settings = """
            daemon off; master_process off; pid \(site)/pid; error_log \(site)/fel;
            events { worker_connections 4096; }
            http { access_log off; sendfile on; tcp_nodelay on; keepalive_requests 1000000; open_file_cache max=10;
            client_body_temp_path \(site)/a; proxy_temp_path \(site)/b; fastcgi_temp_path \(site)/c;
            uwsgi_temp_path \(site)/d; scgi_temp_path \(site)/e;
            server { listen 127.0.0.1:\(port); root \(site); } }
            """
        try Data(settings.utf8).write(to: URL(fileURLWithPath: site + "/nginx.conf"))
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["-c", site + "/nginx.conf", "-p", site]
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<200 {
            if let wire = try? Wire(port), let answer = try? wire.ask(Asking.get("/sida.html", port)) {
                if answer.status == 200 { return }
                break
            }
            usleep(10_000)
        }
        process.terminate()
        return nil
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}
#endif
