import Engine
import Foundation
import Intake

@testable import bench

/// The marked notes beside this file, and a process to read them with.
enum NoteFixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

    /// Each fourth of the notes that the reader was taught with: all of them would keep the cores from tests that wait
    /// for answers at the same time.
    static func taught() throws -> [MarkedNote] { try marked { _ in true } }

    /// Those whose statements and persons are marked one by one; the example's county was only taken paragraph by
    /// paragraph.
    static func measured() throws -> [MarkedNote] { try marked { $0 != "county" } }

    private static func marked(_ isWanted: (String) -> Bool) throws -> [MarkedNote] {
        try NoteTeacher.folders(of: folder.appendingPathComponent("Tuned")).filter { isWanted($0.lastPathComponent) }
            .flatMap { try MarkedNote.all(in: $0) }.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
    }

    static func process() throws -> Engine.Process {
        try MarkedProcess.read(folder.appendingPathComponent("process.json"))
    }

    static func read(_ text: String, as file: String = "prov.md") throws -> NoteReading {
        InterviewNoteReader(try process()).read(file: file, bytes: Array(text.utf8))
    }
}

extension NoteReading {
    var texts: [String] { proposal?.statements.map(\.text) ?? [] }
    var categories: [String?] { proposal?.statements.map { $0.category?.text } ?? [] }
}
