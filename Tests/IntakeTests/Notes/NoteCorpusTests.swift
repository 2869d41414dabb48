import Engine
import Foundation
import Intake
import Testing

/// How the reader does on constructed notes of many shapes. The notes in HeldBack were written before the reader was
/// improved and are only ever looked at as totals, so that their figures say something about notes never seen.
@Suite struct NoteCorpusTests {
    @Test func `notes of many shapes give what a person would capture`() throws {
        let measure = try measure("Tuned")
        print("Tuned: \(measure)")
        if ProcessInfo.processInfo.environment["NOTE_MISSES"] != nil {
            for miss in measure.misses { print(miss) }
        }
    }

    @Test func `notes never looked at give nearly as much`() throws {
        let measure = try measure("HeldBack")
        print("HeldBack: \(measure)")
    }

    private func measure(_ folder: String) throws -> NoteMeasure {
        let process = try NoteFixtures.process()
        let reader = InterviewNoteReader(process)
        let numbers = Dictionary(uniqueKeysWithValues: process.areas.map { ($0.id, $0.number) })
        var measure = NoteMeasure()
        for note in try MarkedNote.all(in: folder) {
            if note.file == ProcessInfo.processInfo.environment["NOTE_SHOWN"], folder == "Tuned" {
                let reading = reader.read(file: note.file, bytes: Array(note.text.utf8))
                print(reading.headings.map { "HEAD \($0.text)" }.joined(separator: "\n"))
                print(reading.metadata.map { "META \($0.text)" }.joined(separator: "\n"))
                print(reading.leftOut.map { "OUT \($0.reason) \($0.text)" }.joined(separator: "\n"))
                print((reading.proposal?.statements ?? []).map { "SAID \($0.text)" }.joined(separator: "\n"))
            }
            measure.add(note, reader.read(file: note.file, bytes: Array(note.text.utf8)), areas: numbers)
        }
        return measure
    }
}
