import Foundation
import Testing

/// Programs by other hands that must agree with ours: unzip, Python's zlib, LibreOffice.
///
/// Where one is missing the test says so and passes; on a build machine (`CI` is set) that is a failure instead.
enum Peer {
    static func path(of name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let found = folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        if found == nil {
            let reason = "\(name) finns inte här, så jämförelsen med \(name) görs inte"
            if ProcessInfo.processInfo.environment["CI"] != nil { Issue.record("\(reason)") } else { print(reason) }
        }
        return found
    }

    /// Runs a program; nil when it is missing.
    static func run(_ name: String, _ arguments: [String], in folder: URL) throws -> (output: String, status: Int32)? {
        guard let path = path(of: name) else { return nil }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: output, as: UTF8.self), process.terminationStatus)
    }

    /// A folder that is there while the body runs.
    static func withFolder<T>(_ body: (URL) throws -> T) throws -> T {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("formats-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { _ = Result { try FileManager.default.removeItem(at: folder) } }
        return try body(folder)
    }
}

/// Expected output kept as files beside the tests. Run with `UPDATE_GOLDENS=1` to write them anew, then read the diff.
enum Golden {
    static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens/\(name)")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil { try Data(text.utf8).write(to: file) }
        let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        if kept == text { return }
        let difference = zip(kept.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
        Issue.record(
            "\(name): kept \(difference?.0 ?? "(end)") – got \(difference?.1 ?? "(end)")",
            sourceLocation: sourceLocation
        )
    }
}

/// Bytes that are the same on every run (Knuth's MMIX generator).
struct Repeatable: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 33
    }

    mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) } }
}
