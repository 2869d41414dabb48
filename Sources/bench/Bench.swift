import Foundation

/// Measures the tool beside a limit in the same run: `bench` prints a table per size of county, `bench kill`
/// tells what is left when the server dies again and again, `bench full` what a file with 100,000 contributions asks.
enum Bench {
    /// How many times the demo's size.
    static let sizes = [1, 10, 100]

    static func run(_ words: [String]) -> Int32 {
        do {
            if words.first == "--one", words.count == 4, let size = Int(words[2]) {
                let measured = try Measurement.named(words[1])(size, words[3])
                print("\(measured.text) \(Memory.peakMegabytes)")
                return 0
            }
            switch words.first {
            case "notes":
                try NoteBench.run(say, child)
                return 0
            case "notes-train":
                guard words.count == 3 else { return 64 }
                try NoteTeacher.run(URL(fileURLWithPath: words[1]), URL(fileURLWithPath: words[2]), say)
                return 0
            case "kill":
                try KillBench(cycles: words.dropFirst().first.flatMap { Int($0) } ?? 200).run()
                return 0
            #if os(Linux)
            case "live":
                try LiveBench.run(Set(words.dropFirst()))
                return 0
            case "full":
                try FullFileBench.run()
                return 0
            case "--limit":
                guard words.count == 3, let page = Int(words[2]) else { return 64 }
                try LimitServer(words[1], page: page).run()
                return 0
            #endif
            default: break
            }
            let wanted = words.compactMap(Int.init)
            for size in wanted.isEmpty ? sizes : wanted { try table(size) }
            return 0
        } catch {
            FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
            return 1
        }
    }

    private static func table(_ size: Int) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/bench-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer {
            // What cannot be removed from a temporary folder the system removes later.
            do { try FileManager.default.removeItem(atPath: folder) } catch {}
        }
        say("\n\(size) × the demo")
        say("work".padded(46) + "ours".padded(14) + "limit".padded(14) + "ours/limit".padded(12) + "peak MB")
        var readings: [String: Reading] = [:]
        for name in Measurement.order { readings[name] = try child(name, size, folder) }
        for row in Row.all {
            guard let ours = readings[row.ours] else { continue }
            let limit = row.limit.flatMap { readings[$0] }
            // For rates more is better, for times less: the ratio is the share of the limit, or how many times it.
            let ratio = limit.map { ours.value / $0.value }
            say(
                row.title.padded(46) + row.show(ours.value).padded(14)
                    + (limit.map { row.show($0.value) } ?? "–").padded(14)
                    + (ratio.map { $0.formatted(digits: 2) } ?? "–").padded(12) + "\(Int(ours.peak))"
            )
        }
    }

    /// A line, at once: `print` into a pipe is held back until the end.
    private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    /// The median of three runs, each in a fresh process.
    private static func child(_ name: String, _ size: Int, _ folder: String) throws -> Reading {
        var readings: [Reading] = []
        for round in 0..<(Measurement.preparing.contains(name) ? 1 : 3) {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
            process.arguments = ["--one", name, String(size), folder]
            let pipe = Pipe()
            process.standardOutput = pipe
            process.environment = ProcessInfo.processInfo.environment.merging(["BENCH_ROUND": String(round)]) { $1 }
            try process.run()
            let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            let words = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
            guard process.terminationStatus == 0, words.count == 2 else {
                throw BenchFailure(name: name, output: output)
            }
            readings.append(Reading(value: words[0], peak: words[1]))
        }
        return readings.sorted { $0.value < $1.value }[readings.count / 2]
    }
}

struct BenchFailure: Error {
    let name: String
    let output: String
}

struct Reading {
    let value: Double
    let peak: Double
}

/// A line of the printed table.
struct Row {
    let title: String
    let ours: String
    let limit: String?
    let isRate: Bool

    static let all = [
        Row(title: "commands/s, one commit each (limit: C inserts)", ours: "commit-1", limit: "c-1", isRate: true),
        Row(title: "commands/s, 50 to a commit (limit: C inserts)", ours: "commit-50", limit: "c-50", isRate: true),
        Row(title: "reopening, s (limit: SELECT of the log)", ours: "reopen", limit: "scan", isRate: false),
        Row(title: "draft as document, s", ours: "draft", limit: nil, isRate: false),
        Row(title: "draft with checks, s", ours: "checked", limit: nil, isRate: false),
        Row(title: "export docx, s", ours: "docx", limit: nil, isRate: false),
        Row(title: "export html, s", ours: "html", limit: nil, isRate: false),
        Row(title: "export md, s", ours: "md", limit: nil, isRate: false),
        Row(title: "export csv, s", ours: "csv", limit: nil, isRate: false),
        Row(title: "export json, s", ours: "json", limit: nil, isRate: false),
    ]

    func show(_ value: Double) -> String { isRate ? String(Int(value)) : value.formatted(digits: 4) }
}

enum Memory {
    /// The largest resident size so far, of this process or of a program it has run.
    static var peakMegabytes: Double {
        let sizes = [RUSAGE_SELF, RUSAGE_CHILDREN].map { who in
            var usage = rusage()
            getrusage(__rusage_who_t(who.rawValue), &usage)
            return usage.ru_maxrss
        }
        return Double(sizes.max() ?? 0) / 1_024
    }

    /// Runs a program silently to its end.
    ///
    /// - Returns: its largest resident size, in megabytes; nil when it failed.
    static func peakMegabytes(of program: String, _ arguments: [String]) -> Double? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0) }
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
        return Double(usage.ru_maxrss) / 1_024
    }
}

extension String {
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}

extension Double {
    func formatted(digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
