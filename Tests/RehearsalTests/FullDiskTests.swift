import Foundation
import Testing

/// The disk fills up in the middle of a workshop, and has room again.
@Suite(.oneAtATime) struct FullDiskTests {
    private static let prlimit = "/usr/bin/prlimit"

    /// Lets the process write no file beyond so many bytes: the same to it as a disk without room (EFBIG for ENOSPC).
    private func limit(_ process: Int32, to bytes: String) throws {
        let tool = Process()
        tool.executableURL = URL(fileURLWithPath: Self.prlimit)
        tool.arguments = ["--pid", String(process), "--fsize=\(bytes):unlimited"]
        try tool.run()
        tool.waitUntilExit()
        #expect(tool.terminationStatus == 0)
    }

    @Test func `a full disk is told in words, hinders no reader, and is over when there is room again`() throws {
        for needed in [Self.prlimit, "/usr/bin/curl"] where !FileManager.default.isExecutableFile(atPath: needed) {
            #expect(ProcessInfo.processInfo.environment["CI"] == nil, "\(needed) is missing")
            return print("skipped: \(needed) is not installed")
        }
        let tool = try Tool()
        defer { tool.clean() }
        let room = try Served(tool, "lan.sqlite")
        defer { room.end() }
        _ = try room.ask(tool, jar: "ledare", room.leaderLink)
        let open = ["workshop": "framtidsdialog", "id": "a"]
        #expect(try room.ask(tool, jar: "ledare", "/ledare/oppna", open).0 == 201)
        let join = ["kod": room.code, "organisation": "Älvstrands kommun", "id": "b"]
        #expect(try room.ask(tool, jar: "gast", "/", join).0 == 303)

        try limit(room.process.processIdentifier, to: "1")
        let decision = ["text": "Skrivet när disken var full", "id": "c"]
        let (status, words) = try room.ask(tool, jar: "ledare", "/ledare/beslut", decision)
        #expect(status == 507 && words.contains("Datorns disk är full. Texten är kvar hos dig"))
        #expect(try room.ask(tool, jar: "gast", "/bord").0 == 200)
        let console = try room.ask(tool, jar: "ledare", "/ledare").1
        #expect(console.contains("Inget kan sparas just nu") && console.contains("Disken är full"))
        // Nobody gets in either, and nobody who is in falls out.
        let late = try room.ask(tool, jar: "sen", "/", join)
        #expect(late.0 == 507)

        try limit(room.process.processIdentifier, to: "unlimited")
        #expect(try room.ask(tool, jar: "ledare", "/ledare/beslut", decision).0 == 201)
        #expect(try room.ask(tool, jar: "sen", "/", join).0 == 303)
        #expect(try !room.ask(tool, jar: "ledare", "/ledare").1.contains("Inget kan sparas"))
        room.end()
        #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)
        let again = try Served(tool, "lan.sqlite")
        defer { again.end() }
        for jar in ["gast", "sen"] { #expect(try again.ask(tool, jar: jar, "/bord").0 == 200, "\(jar) keeps the seat") }
    }

    /// A disk of four megabytes (tmpfs(5)) that only the program sees, filled to the last byte by somebody else.
    @Test func `on a disk that is really full, reading and exports elsewhere go on, and writing once there is room`()
        throws
    {
        let (alone, inside) = ("/usr/bin/unshare", "/usr/bin/nsenter")
        for needed in [alone, inside] where !FileManager.default.isExecutableFile(atPath: needed) {
            #expect(ProcessInfo.processInfo.environment["CI"] == nil, "\(needed) is missing")
            return print("skipped: \(needed) is not installed")
        }
        let tool = try Tool()
        defer { tool.clean() }
        try tool.prepared("lan.sqlite")
        try FileManager.default.createDirectory(atPath: tool.path("disk"), withIntermediateDirectories: true)
        let mount = """
            mount --make-rprivate / && mount -t tmpfs -o size=4m tmpfs disk && cp lan.sqlite disk/ && exec "$0" "$@"
            """
        let tried = try tool.start(["--mount", "bash", "-c", mount, "true"], program: alone)
        if tried.code != 0 {
            #expect(tried.messages.contains("not permitted") || tried.messages.contains("denied"), "\(tried.messages)")
            return print("skipped: no disk of its own is allowed here: \(tried.messages)")
        }
        let room = try Served(tool, "disk/lan.sqlite", under: [alone, "--mount", "bash", "-c", mount])
        defer { room.end() }
        // Into the folder only when the disk is in it: a path from before would lead under it.
        let there = [
            "--target", String(room.process.processIdentifier), "--mount", "bash", "-c", "cd \"$0\" && exec \"$@\"",
        ]
        func onDisk(_ words: String...) throws -> Tool.Outcome {
            try tool.start(there + [tool.folder] + words, program: inside)
        }
        _ = try room.ask(tool, jar: "ledare", room.leaderLink)
        let open = ["workshop": "framtidsdialog", "id": "a"]
        #expect(try room.ask(tool, jar: "ledare", "/ledare/oppna", open).0 == 201)

        _ = try onDisk("dd", "if=/dev/zero", "of=disk/fyllnad", "bs=4096", "count=2048")
        var (saved, refused): (Int, [String: String]?) = (0, nil)
        // Room that the file has already taken may hold a few more.
        for number in 0..<400 where refused == nil {
            let decision = ["text": "Beslut nummer \(number) på en disk som är full.", "id": "d\(number)"]
            let (status, words) = try room.ask(tool, jar: "ledare", "/ledare/beslut", decision)
            if status == 201 {
                saved += 1
            } else {
                #expect(status == 507 && words.contains("Datorns disk är full. Texten är kvar hos dig"))
                refused = decision
            }
        }
        let waiting = try #require(refused, "the disk never was full")
        #expect(try room.ask(tool, jar: "ledare", "/ledare").1.contains("Disken är full"))
        #expect(try room.ask(tool, jar: "ledare", "/resultat").0 == 200)
        let export = try onDisk(
            Tool.program,
            "export",
            "--database",
            "disk/lan.sqlite",
            "--format",
            "md",
            "--output",
            "ut.md"
        )
        #expect(export.code == 0, "\(export.messages)")
        #expect(try tool.read("ut.md").count > 10_000)

        _ = try onDisk("rm", "disk/fyllnad")
        #expect(try room.ask(tool, jar: "ledare", "/ledare/beslut", waiting).0 == 201)
        #expect(try onDisk(Tool.program, "verify", "--database", "disk/lan.sqlite").code == 0)
        let record = try onDisk(
            Tool.program,
            "export",
            "--database",
            "disk/lan.sqlite",
            "--format",
            "json",
            "--output",
            "ut.json"
        )
        #expect(record.code == 0)
        let text = String(decoding: try tool.read("ut.json"), as: UTF8.self)
        #expect(text.components(separatedBy: "på en disk som är full.").count - 1 == saved + 1)
    }
}
