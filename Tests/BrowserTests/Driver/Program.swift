import Foundation
import Testing

/// A program that a test starts, asks and ends; its output goes to files, since a full pipe would stop it.
final class Program {
    private let process = Process()
    private let output: URL

    /// Starts it in a folder. Nothing it prints is read until asked for.
    init(_ path: String, _ arguments: [String], in folder: Folder, environment: [String: String] = [:]) throws {
        output = folder.url("ut-\(UUID().uuidString).txt")
        try Data().write(to: output)
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let sink = try FileHandle(forWritingTo: output)
        process.standardOutput = sink
        process.standardError = sink
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    var printed: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

    var isRunning: Bool { process.isRunning }

    /// What it printed, once that holds what is waited for.
    func printed(when isReady: (String) -> Bool) async throws -> String {
        let start = ContinuousClock.now
        while start.duration(to: .now) < Patience.start {
            let text = printed
            if isReady(text) { return text }
            guard process.isRunning else { throw Exchange.Broken(description: "the program ended: \(text)") }
            try await Task.sleep(for: .milliseconds(30))
        }
        throw Exchange.Broken(description: "the program was not ready in time: \(printed)")
    }

    func finish() async throws -> (code: Int32, output: String) {
        while process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
        return (process.terminationStatus, printed)
    }

    /// Stops it in its tracks, as a computer does that has gone to sleep, or lets it go on.
    func freeze(_ isFrozen: Bool) { kill(process.processIdentifier, isFrozen ? SIGSTOP : SIGCONT) }

    /// Asks it to end, by its own id, and waits; ends it the hard way when it does not.
    func end() {
        for signal in [SIGTERM, SIGKILL] {
            if process.isRunning { kill(process.processIdentifier, signal) }
            let start = ContinuousClock.now
            while process.isRunning, start.duration(to: .now) < .seconds(10) { usleep(20_000) }
        }
    }

    /// Where a program lies.
    static func find(_ name: String) -> String? {
        let path = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin") + ":/usr/sbin:/usr/local/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Whether all are there. Where one is missing the reason is printed, and in CI it is a failure.
    static func areInstalled(_ names: String...) -> Bool {
        let missing = names.filter { find($0) == nil }
        if missing.isEmpty { return true }
        let reason = "skipped: \(missing.joined(separator: ", ")) not installed"
        if ProcessInfo.processInfo.environment["CI"] != nil { Issue.record("\(reason)") } else { print(reason) }
        return false
    }
}

/// How long something may take before a test gives it up. Nothing waits this long when all is well.
enum Patience {
    static let start = Duration.seconds(120)
    static let page = Duration.seconds(60)
}

/// A folder of the test's own.
struct Folder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("framtidsdialog-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func url(_ name: String) -> URL { url.appendingPathComponent(name) }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
