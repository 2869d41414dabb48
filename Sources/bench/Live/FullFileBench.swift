#if os(Linux)
import Engine
import Foundation

/// A file with a hundred thousand contributions, and 150 devices in the room: what they wait for, what the facilitator
/// waits for, and what it takes.
final class FullFileBench {
    static let contributions = 100_000
    static let devices = 150

    static func run() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/bench-full-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer {
            do { try FileManager.default.removeItem(atPath: folder) } catch { print("\(folder) is left: \(error)") }
        }
        let room = ServedRoom(folder: folder)
        defer { room.kill() }
        try FullFileBench(folder: folder, room: room).measure()
    }

    private let folder: String
    private let room: ServedRoom
    private var beyond: [String] = []

    private init(folder: String, room: ServedRoom) {
        self.folder = folder
        self.room = room
    }

    private func measure() throws {
        try room.start()
        let cookies = try room.join(Self.devices)
        let step = try room.go { $0 == .silentWriting }
        var count = 0
        func card(_ wire: Int) -> [UInt8] {
            count += 1
            let text = "En tanke om länet, nummer \(count), ungefär så lång som tankar brukar vara."
            return room.card(text, "f\(count)", in: step, cookie: cookies[wire % cookies.count])
        }
        let crowd = try Load(room.port, Self.devices)
        while count < Self.contributions {
            guard try crowd.closedLoop(seconds: 1, card).refused == 0 else {
                throw BenchFailure(name: "full", output: "cards were refused")
            }
        }
        say("\(count) contributions in the file, \(Self.devices) devices")
        say("work".padded(60) + "ours".padded(12) + "bound")

        // All of them listen too, as phones do, and each writes a card every other second.
        let listeners = try Load(room.port, Self.devices)
        listeners.startListening(Asking.get("/handelser", room.port, cookie: room.leader))
        let writing = try crowd.paced(seconds: 10, every: 2, card)
        row("a card every 2 s from each: saved, ms, p99", writing.latencies.share(0.99), 250)
        row("all send at once: last answered, ms", try (0..<10).map { _ in try crowd.burst(card) }.median, 250)
        listeners.settle()

        // Each after a card more, so that none is a page kept from before.
        let wire = try Wire(room.port, patience: 60)
        for (name, path) in [
            ("the console", "/ledare"), ("all tables' cards", "/ledare/kort"),
            ("the merge board", "/ledare/sammanfoga"),
            ("results", "/resultat"),
        ] {
            var times: [Double] = []
            for _ in 0..<5 {
                _ = try wire.ask(card(0))
                times.append(
                    try Measurement.seconds { try expect(wire.ask(Asking.get(path, room.port, cookie: room.leader))) }
                )
            }
            row("\(name), s, slowest of 5", times.max() ?? 0, 2)
        }
        let table = try Measurement.seconds { try expect(wire.ask(Asking.get("/bord", room.port, cookie: cookies[0]))) }
        row("a table's page, s", table, 2)
        row("memory of the room at most, MB", Double(room.peakMemory) / 1_024, 500)
        let draft = try Measurement.seconds {
            try expect(wire.ask(Asking.get("/utkast.docx", room.port, cookie: room.leader)))
        }
        row("the draft from the console, s", draft, 30)
        row("memory of the room at most, with the draft, MB", Double(room.peakMemory) / 1_024, 500)
        try room.stop()
        row("start again, to the first answer, s", try room.start() / 1_000, 30)
        try room.stop()
        for format in ["docx", "html", "md", "csv", "json"] {
            var megabytes = 0.0
            row("export --format \(format), s", try Measurement.seconds { megabytes = try export(format) }, 30)
            row("  memory at most, MB", megabytes, 500)
        }
        if !beyond.isEmpty { throw BenchFailure(name: "full", output: "beyond the bound: \(beyond)") }
    }

    private func expect(_ answer: AnswerReader.Answer) throws {
        guard answer.status == 200 else {
            throw BenchFailure(name: "full", output: String(decoding: answer.body, as: UTF8.self))
        }
    }

    private func export(_ format: String) throws -> Double {
        let arguments = [
            "export", "--database", room.database, "--format", format, "--output", "\(folder)/ut.\(format)",
        ]
        guard let megabytes = Memory.peakMegabytes(of: room.program, arguments) else {
            throw BenchFailure(name: "export", output: format)
        }
        return megabytes
    }

    private func row(_ title: String, _ ours: Double, _ bound: Double) {
        say(title.padded(60) + ours.formatted(digits: ours < 10 ? 3 : 0).padded(12) + "< " + bound.formatted(digits: 0))
        if ours >= bound { beyond.append(title) }
    }

    private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
#endif
