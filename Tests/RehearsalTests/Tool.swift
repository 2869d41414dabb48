import Foundation
import Testing

/// The built program, run as a person at a terminal runs it.
struct Tool {
    /// A folder of the test's own, removed by `clean`.
    let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/framtidsdialog-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    func clean() { try? FileManager.default.removeItem(atPath: folder) }

    struct Outcome {
        let code: Int32
        let output: String
        let messages: String
        /// True when a signal ended it.
        let killed: Bool
    }

    /// The program lies beside the test bundle that is running.
    static let program = beside("framtidsdialog")
    static let bench = beside("bench")

    private static func beside(_ name: String) -> String {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(name).path
    }

    /// The project's folder, found from this file.
    static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static let county = project + "/Workshops/vasternorrland-2024-2027"

    func path(_ name: String) -> String { folder + "/" + name }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    }

    func read(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(name))) }

    /// Runs the program in the test's folder and waits.
    @discardableResult
    func run(_ arguments: String..., killAfter: TimeInterval? = nil) throws -> Outcome {
        try start(arguments, killAfter: killAfter)
    }

    /// Runs the program where the system ends it when it uses more processor time or data than that.
    func runWithin(kilobytes: Int, seconds: Int, _ arguments: String...) throws -> Outcome {
        let limits = "ulimit -t \(seconds); ulimit -d \(kilobytes); exec \"$0\" \"$@\""
        return try start(["-c", limits, Tool.program] + arguments, program: "/bin/bash")
    }

    /// Runs the program as somebody who owns nothing here; whoever runs the tests, when that is not root.
    func runAsReader(_ arguments: String...) throws -> Outcome {
        guard getuid() == 0 else { return try start(arguments) }
        // From a place that everybody reaches, wherever it was built.
        let copy = FileManager.default.temporaryDirectory.path + "/framtidsdialog-\(UUID().uuidString)"
        try FileManager.default.copyItem(atPath: Tool.program, toPath: copy)
        defer { unlink(copy) }
        chmod(copy, 0o755)
        let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", copy]
        return try start(nobody + arguments, program: "/usr/bin/setpriv")
    }

    func start(
        _ arguments: [String],
        killAfter: TimeInterval? = nil,
        program: String = Tool.program,
        in place: String? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: place ?? folder)
        // Files, not pipes: a full pipe would stop the program while we wait for it.
        let output = path(".out-\(UUID().uuidString)")
        let messages = path(".err-\(UUID().uuidString)")
        for name in [output, messages] { try Data().write(to: URL(fileURLWithPath: name)) }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: messages))
        try process.run()
        if let killAfter {
            Thread.sleep(forTimeInterval: killAfter)
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
        defer { for name in [output, messages] { try? FileManager.default.removeItem(atPath: name) } }
        return Outcome(
            code: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self),
            messages: String(decoding: try Data(contentsOf: URL(fileURLWithPath: messages)), as: UTF8.self),
            killed: process.terminationReason == .uncaughtSignal
        )
    }

    /// A strategy file of the example county, with its notes and participants in.
    func prepared(_ name: String = "a.sqlite") throws {
        #expect(try run("new", Self.county, "--database", name).code == 0)
        #expect(try run("import", "interviews", Self.county + "/notes", "--database", name).code == 0)
        #expect(try run("import", "participants", Self.county + "/participants.csv", "--database", name).code == 0)
    }
}
