import Foundation
import Testing

/// The disk answers with an error in the middle of a workshop: at the Nth sync, at the Nth write. (SQLite's own tests
/// fail each call in turn; here each is failed under the whole program, by strace.)
@Suite(.oneAtATime) struct DiskFaultTests {
    private static let strace = "/usr/bin/strace"

    enum Fault: String, CaseIterable {
        case syncFails = "fdatasync:error=EIO"
        case writeFails = "pwrite64:error=EIO"
        case noRoom = "pwrite64:error=ENOSPC"

        var call: String { String(rawValue.prefix { $0 != ":" }) }
        /// Which call fails; every one where `EVERY_FAULT` is set.
        var places: [Int] {
            if ProcessInfo.processInfo.environment["EVERY_FAULT"] != nil {
                return Array(1...(self == .syncFails ? 30 : 40))
            }
            return self == .syncFails ? [1, 2, 3, 5, 8, 13, 21, 30] : [1, 2, 3, 4, 5, 6, 7, 9, 12, 17, 25, 40]
        }
    }

    @Test(arguments: Fault.allCases)
    func `what could not be written is never called saved, is told, and is taken in when it can be`(
        _ fault: Fault
    ) throws {
        let tool = try Tool()
        defer { tool.clean() }
        let room = try Served(tool, "lan.sqlite")
        defer { room.end() }
        guard try mayTrace(room.process.processIdentifier, tool) else { return }
        _ = try room.ask(tool, jar: "ledare", room.leaderLink)
        #expect(try room.ask(tool, jar: "ledare", "/ledare/oppna", ["workshop": "framtidsdialog", "id": "a"]).0 == 201)
        let steps = ["", "w1-valkommen", "w1-nulage", "w1-tyst"]
        for (from, to) in zip(steps, steps.dropFirst()) {
            let form = ["workshop": "framtidsdialog", "fran": from, "till": to, "id": to]
            #expect(try room.ask(tool, jar: "ledare", "/ledare/steg", form).0 == 201)
        }
        let join = ["kod": room.code, "organisation": "Älvstrands kommun", "id": "b"]
        #expect(try room.ask(tool, jar: "gast", "/", join).0 == 303)

        var (written, failed) = (0, 0)
        for place in fault.places {
            let inject = try attach(room.process.processIdentifier, fault, place, tool).strace
            var refused: [String: String]?
            for _ in 0..<(place + 2) where refused == nil {
                written += 1
                let card = ["slag": "idea", "text": "Kort nummer \(written).", "steg": "w1-tyst", "id": "k\(written)"]
                let (status, words) = try room.ask(tool, jar: "gast", "/bord/kort", card)
                if status == 201 { continue }
                #expect(status == (fault == .noRoom ? 507 : 500), "\(words)")
                #expect(words.contains("Texten är kvar hos dig"))
                refused = card
                // The room goes on reading, and whoever leads it knows.
                #expect(try room.ask(tool, jar: "gast", "/bord").0 == 200)
                let console = try room.ask(tool, jar: "ledare", "/ledare").1
                #expect(console.contains("Inget kan sparas just nu"), "\(place)")
            }
            detach(inject)
            guard let refused else { continue }
            failed += 1
            // The device sends it again by itself; now it is saved.
            #expect(try room.ask(tool, jar: "gast", "/bord/kort", refused).0 == 201)
            #expect(try !room.ask(tool, jar: "ledare", "/ledare").1.contains("Inget kan sparas just nu"))
        }
        #expect(failed >= fault.places.count / 2, "\(failed) of \(fault.places.count) faults were met")
        room.end()
        #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)
        #expect(try tool.run("export", "--database", "lan.sqlite", "--format", "json", "--output", "ut.json").code == 0)
        let record = String(decoding: try tool.read("ut.json"), as: UTF8.self)
        for number in 1...written {
            let copies = record.components(separatedBy: "\"Kort nummer \(number).\"").count - 1
            #expect(copies == 1, "card \(number) is there \(copies) times")
        }
    }

    /// Whether a running program may be traced here; some containers forbid it.
    private func mayTrace(_ process: Int32, _ tool: Tool) throws -> Bool {
        guard FileManager.default.isExecutableFile(atPath: Self.strace) else {
            #expect(ProcessInfo.processInfo.environment["CI"] == nil, "strace is missing")
            print("skipped: strace is not installed")
            return false
        }
        let (probe, words) = try attach(process, .syncFails, 60_000, tool)
        if !probe.isRunning {
            #expect(words.contains("not permitted"), "\(words)")
            print("skipped: a running program may not be traced here: \(words)")
            return false
        }
        detach(probe)
        return true
    }

    /// The traced program goes on by itself when its tracer is gone. (Other signals a tracer may hold back.)
    private func detach(_ strace: Process) {
        kill(strace.processIdentifier, SIGKILL)
        strace.waitUntilExit()
    }

    /// Begins to trace, and returns when the program is traced or cannot be.
    private func attach(
        _ process: Int32,
        _ fault: Fault,
        _ place: Int,
        _ tool: Tool
    ) throws -> (strace: Process, words: String) {
        let log = tool.path("strace-\(UUID().uuidString)")
        try Data().write(to: URL(fileURLWithPath: log))
        let strace = Process()
        strace.executableURL = URL(fileURLWithPath: Self.strace)
        strace.arguments = [
            "-f", "-p", String(process), "-e", "trace=\(fault.call)", "-e", "inject=\(fault.rawValue):when=\(place)",
            "-o", "/dev/null",
        ]
        strace.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
        try strace.run()
        var words = ""
        for _ in 0..<500 {
            let isRunning = strace.isRunning
            words = try String(contentsOfFile: log, encoding: .utf8)
            if !isRunning || words.contains("attached") { break }
            Thread.sleep(forTimeInterval: 0.01)
        }
        return (strace, words)
    }
}
