import Engine
import Foundation
import Journal

/// The real program, serving a file of its own, with people in the room.
final class ServedRoom {
    let database: String
    let program: String
    private let folder: String
    private(set) var port: UInt16 = 0
    private var code = ""
    private var leaderLink = ""
    private(set) var leader = ""
    private(set) var process = Foundation.Process()
    private var starts = 0

    init(folder: String) {
        self.folder = folder
        database = folder + "/lan.sqlite"
        program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/framtidsdialog"
    }

    var pid: Int32 { process.processIdentifier }

    /// Starts the server and waits for its first answer.
    ///
    /// - Returns: milliseconds from start to first answer.
    @discardableResult
    func start() throws -> Double {
        starts += 1
        let output = folder + "/ut-\(starts).txt"
        for name in [output, output + ".fel"] { try Data().write(to: URL(fileURLWithPath: name)) }
        process = Foundation.Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [
            "serve", "--database", database, "--port", String(port), "--workshops",
            "Workshops/vasternorrland-2024-2027",
        ]
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: output + ".fel"))
        let began = DispatchTime.now().uptimeNanoseconds
        try process.run()
        if port != 0, let answered = wait(for: port) { return Double(answered - began) / 1e6 }
        while process.isRunning {
            let text = try String(contentsOfFile: output, encoding: .utf8)
            if text.contains("Ctrl-C") {
                try read(text)
                return Double(DispatchTime.now().uptimeNanoseconds - began) / 1e6
            }
            usleep(5_000)
        }
        throw BenchFailure(name: "serve", output: try String(contentsOfFile: output + ".fel", encoding: .utf8))
    }

    private func wait(for port: UInt16) -> UInt64? {
        while process.isRunning {
            if let wire = try? Wire(port), let answer = try? wire.ask(Asking.get("/tid", port)), answer.status == 200 {
                return DispatchTime.now().uptimeNanoseconds
            }
            usleep(500)
        }
        return nil
    }

    private func read(_ welcome: String) throws {
        let links = welcome.split(whereSeparator: \.isWhitespace).filter { $0.contains("/in/") }
        let address = links.first.flatMap { URL(string: String($0)) }
        guard let port = address?.port, let path = address?.path,
            let line = welcome.split(separator: "\n").first(where: { $0.contains("   kod ") })
        else { throw BenchFailure(name: "serve", output: welcome) }
        self.port = UInt16(port)
        leaderLink = path
        code = line.components(separatedBy: "   kod ").last?.filter { !$0.isWhitespace } ?? ""
        leader = Asking.cookie(in: try Wire(self.port).ask(Asking.get(leaderLink, self.port))) ?? ""
    }

    /// Seats so many, each with a cookie of its own.
    func join(_ count: Int) throws -> [String] {
        let names = try Journal.read(database).organisations.values.map(\.name)
        let wire = try Wire(port)
        return try (0..<count).map { number in
            let form = ["kod": code, "organisation": names[number % names.count], "id": "j\(number)"] as KeyValuePairs
            let answer = try wire.ask(Asking.post("/", port, form))
            guard let cookie = Asking.cookie(in: answer) else {
                throw BenchFailure(
                    name: "join",
                    output: "\(answer.status) \(String(decoding: answer.body, as: UTF8.self))"
                )
            }
            return cookie
        }
    }

    /// Opens the first workshop and goes to its first step of a kind.
    ///
    /// - Returns: the step and what cards it takes.
    @discardableResult
    func go(to kind: (StepKind) -> Bool) throws -> StepPlan {
        let session = try Journal.read(database)
        guard let plan = session.process?.workshops.first, let step = plan.steps.first(where: { kind($0.kind) }) else {
            throw BenchFailure(name: "go", output: "no such step")
        }
        let wire = try Wire(port)
        if session.openRun == nil {
            _ = try wire.ask(
                Asking.post("/ledare/oppna", port, cookie: leader, ["workshop": plan.id.text, "id": "oppna"])
            )
        }
        let form =
            [
                "workshop": plan.id.text, "fran": session.openRun?.step?.text ?? "", "till": step.id.text,
                "id": UUID().uuidString,
            ] as KeyValuePairs
        let answer = try wire.ask(Asking.post("/ledare/steg", port, cookie: leader, form))
        guard answer.status < 300 else {
            throw BenchFailure(name: "go", output: String(decoding: answer.body, as: UTF8.self))
        }
        return step
    }

    /// A form with a card.
    func card(_ text: String, _ id: String, in step: StepPlan, cookie: String) -> [UInt8] {
        let kind = step.collects.first ?? .idea
        let form = ["slag": kind.rawValue, "text": text, "steg": step.id.text, "id": id] as KeyValuePairs
        return Asking.post("/bord/kort", port, cookie: cookie, form)
    }

    func kill() {
        Foundation.kill(pid, SIGKILL)
        process.waitUntilExit()
    }

    func stop() throws {
        process.terminate()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw BenchFailure(name: "serve", output: "ended with \(process.terminationStatus)")
        }
    }

    /// Kilobytes of the process's own memory (its proportional share of what is shared).
    var memory: Int { ServedRoom.memory(of: pid) }

    /// Microseconds of processor time that a process has used, over all its threads: says more than the clock when
    /// others want the same cores.
    static func work(of pid: Int32) -> Double {
        let tasks = "/proc/\(pid)/task"
        do {
            return try FileManager.default.contentsOfDirectory(atPath: tasks)
                .reduce(0) { sum, task in
                    let text = try String(contentsOfFile: "\(tasks)/\(task)/schedstat", encoding: .utf8)
                    return sum + (text.split(separator: " ").first.flatMap { Double($0) } ?? 0) / 1_000
                }
        } catch { return 0 }
    }

    /// Kilobytes of memory that the process has held at most.
    var peakMemory: Int { ServedRoom.kilobytes("VmHWM:", in: "/proc/\(pid)/status") }

    static func memory(of pid: Int32) -> Int { kilobytes("Pss:", in: "/proc/\(pid)/smaps_rollup") }

    private static func kilobytes(_ name: String, in file: String) -> Int {
        do {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
            return line.flatMap { Int($0.split(whereSeparator: \.isWhitespace)[1]) } ?? 0
        } catch { return 0 }
    }
}
