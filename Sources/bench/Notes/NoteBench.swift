import Engine
import Formats
import Foundation
import Intake

/// `bench notes`: two thousand Word notes into a strategy file, beside the least that any reader must do with them.
enum NoteBench {
    static let count = 2_000
    /// In the order they are run, each in a process of its own.
    static let order = ["notes-write", "notes-strip", "notes-read", "notes-understand", "notes-cores", "notes-import"]

    static func measure(_ name: String, _ folder: String) throws -> Measurement.Value {
        switch name {
        case "notes-write": try write(folder)
        case "notes-strip": try each(folder) { try strip($0) }
        case "notes-read": try each(folder) { bytes in _ = try FileReader.read("a.docx", bytes) }
        case "notes-understand":
            try {
                let reader = InterviewNoteReader(try Measurement.process())
                return try each(folder) { bytes in _ = reader.read(file: "a.docx", bytes: bytes) }
            }()
        case "notes-cores":
            try Measurement.Value(
                number: Measurement.seconds { try Waiting.result { try await readAll(folder) } }
            )
        default: try imported(folder)
        }
    }

    private static func notes(_ folder: String) -> String { folder + "/notes" }

    private static func path(_ number: Int, _ folder: String) -> URL {
        URL(fileURLWithPath: "\(notes(folder))/anteckning-\(number).docx")
    }

    private static func write(_ folder: String) throws -> Measurement.Value {
        try FileManager.default.createDirectory(atPath: notes(folder), withIntermediateDirectories: true)
        return try Measurement.Value(
            number: Measurement.seconds {
                for number in 0..<count { try Data(GeneratedNote.docx(number)).write(to: path(number, folder)) }
            }
        )
    }

    private static func each(_ folder: String, _ body: ([UInt8]) throws -> Void) throws -> Measurement.Value {
        try Measurement.Value(
            number: Measurement.seconds {
                for number in 0..<count { try body([UInt8](Data(contentsOf: path(number, folder)))) }
            }
        )
    }

    /// The limit: unpack the text's part and leave the tags out, with nothing checked and nothing understood.
    private static func strip(_ bytes: [UInt8]) throws {
        let part = try ZIPReader(bytes).read("word/document.xml")
        var text: [UInt8] = []
        text.reserveCapacity(part.count)
        var isTag = false
        for byte in part {
            if byte == UInt8(ascii: "<") {
                isTag = true
            } else if byte == UInt8(ascii: ">") {
                isTag = false
            } else if !isTag {
                text.append(byte)
            }
        }
        if text.isEmpty { throw BenchFailure(name: "notes-strip", output: "no text") }
    }

    /// As whoever imports many does it, with nothing done with what was read.
    private static func readAll(_ folder: String) async throws {
        var files = (0..<count).makeIterator()
        let reader = InterviewNoteReader(try Measurement.process(), masking: [])
        try await reader.readAll(by: NoteCorrections()) { () throws in
            guard let number = files.next() else { return nil }
            let bytes = [UInt8](try Data(contentsOf: path(number, folder)))
            return SentFile.all("anteckning-\(number).docx", bytes).first
        } take: { file throws in
            if file.notes.first?.reading.proposal == nil { throw BenchFailure(name: file.file, output: "not read") }
        }
    }

    /// The command that people use, from the files to statements in a strategy file.
    private static func imported(_ folder: String) throws -> Measurement.Value {
        let database = folder + "/anteckningar.sqlite"
        for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: database + suffix) {
            try FileManager.default.removeItem(atPath: database + suffix)
        }
        try tool(["new", "Workshops/vasternorrland-2024-2027", "--database", database])
        return try Measurement.Value(
            number: Measurement.seconds {
                try tool(["import", "interviews", notes(folder), "--database", database])
            }
        )
    }

    /// Runs the program that is built beside this one.
    private static func tool(_ arguments: [String]) throws {
        let process = Foundation.Process()
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        process.executableURL = program.appendingPathComponent("framtidsdialog")
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchFailure(name: arguments[0], output: "ended with \(process.terminationStatus)")
        }
    }

    /// The table, with other programs beside ours where they are installed.
    static func run(_ say: (String) -> Void, _ child: (String, Int, String) throws -> Reading) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/bench-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer {
            // What cannot be removed from a temporary folder the system removes later.
            do { try FileManager.default.removeItem(atPath: folder) } catch {}
        }
        say("\n\(count) Word notes of three pages")
        say("work".padded(46) + "s".padded(10) + "× strip".padded(10) + "peak MB")
        var limit: Double?
        for name in order {
            let reading = try child(name, 1, folder)
            if name == "notes-strip" { limit = reading.value }
            let ratio = limit.map { (reading.value / $0).formatted(digits: 2) } ?? "–"
            say(
                name.padded(46) + reading.value.formatted(digits: 3).padded(10) + ratio.padded(10)
                    + "\(Int(reading.peak))"
            )
        }
        func tell(_ name: String, _ seconds: Double?) {
            guard let seconds else { return }
            let ratio = limit.map { (seconds / $0).formatted(digits: 2) } ?? "–"
            say(name.padded(46) + seconds.formatted(digits: 3).padded(10) + ratio)
        }
        for (name, program) in others { tell(name, try time(program, folder)) }
        tell("pandoc (from \(fewer) of the notes)", try pandoc(folder))
    }

    /// As many notes as pandoc is given: a process for each makes it slow.
    private static let fewer = 40

    /// Seconds for as many notes as the others read, from what pandoc takes for a few; nil when it is not here.
    private static func pandoc(_ folder: String) throws -> Double? {
        var isHere = true
        let seconds = try Measurement.seconds {
            for number in 0..<fewer where isHere {
                let process = Foundation.Process()
                process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
                process.arguments = ["pandoc", path(number, folder).path, "-t", "plain"]
                process.standardOutput = FileHandle.nullDevice
                process.standardError = FileHandle.nullDevice
                try process.run()
                process.waitUntilExit()
                isHere = process.terminationStatus == 0
            }
        }
        return isHere ? seconds * Double(count) / Double(fewer) : nil
    }

    private static let others = [
        ("docx2txt (Python)", "import docx2txt as m\nread = m.process"),
        ("python-docx", "import docx\nread = lambda f: [p.text for p in docx.Document(f).paragraphs]"),
    ]

    /// Seconds for another program, or nil when it is not here.
    private static func time(_ program: String, _ folder: String) throws -> Double? {
        let script =
            program
            + "\nimport glob, sys, time\nt = time.time()\nfor f in glob.glob(sys.argv[1] + '/notes/*.docx'): read(f)\nprint(time.time() - t)"
        let process = Foundation.Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, folder]
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? Double(output.filter { !$0.isWhitespace }) : nil
    }
}
