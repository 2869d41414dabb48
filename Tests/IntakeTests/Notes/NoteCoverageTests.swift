import Engine
import Formats
import Foundation
import Testing

@testable import Intake
@testable import bench

@Suite struct NoteCoverageTests {
    @Test func `nothing is dropped silently`() throws {
        let reader = InterviewNoteReader(try NoteFixtures.process())
        for note in try NoteFixtures.taught() {
            let (name, bytes) = (note.file, Array(note.text.utf8))
            let scalars = try #require(reader.text(file: name, bytes: bytes)).scalars
            let reading = reader.read(file: name, bytes: bytes)
            var covered = [Bool](repeating: false, count: scalars.count)
            func cover(_ start: Int, _ length: Int) { for place in start..<start + length { covered[place] = true } }
            for statement in reading.proposal?.statements ?? [] { cover(statement.start, statement.length) }
            for piece in reading.headings + reading.metadata { cover(piece.start, piece.length) }
            for piece in reading.leftOut { cover(piece.start, piece.length) }
            func isLetter(_ place: Int) -> Bool {
                scalars.indices.contains(place) && scalars[place].properties.isAlphabetic
            }
            // A letter by itself is the mark of a list: "a)", "x ".
            let dropped = scalars.indices.filter {
                !covered[$0] && isLetter($0) && (isLetter($0 - 1) || isLetter($0 + 1))
            }
            #expect(dropped.isEmpty, "\(name): \(String(String.UnicodeScalarView(dropped.map { scalars[$0] })))")
        }
    }

    @Test func `the place of a statement holds its words`() throws {
        // Unmasked: a mask has other letters than what it stands for.
        let reader = InterviewNoteReader(try NoteFixtures.process(), masking: [])
        for note in try NoteFixtures.taught() {
            let (name, bytes) = (note.file, Array(note.text.utf8))
            let scalars = try #require(reader.text(file: name, bytes: bytes)).scalars
            let statements = reader.read(file: name, bytes: bytes).proposal?.statements ?? []
            #expect(reader.read(file: name, bytes: bytes).proposal?.length == scalars.count)
            for statement in statements {
                let slice = String(
                    String.UnicodeScalarView(scalars[statement.start..<statement.start + statement.length])
                )
                #expect(
                    slice.filter { $0.isLetter || $0.isNumber } == statement.text.filter { $0.isLetter || $0.isNumber }
                )
            }
        }
    }

    @Test func `a long note is read without delay`() throws {
        let text =
            "## Utmaningar\n\n"
            + String(repeating: "Vi har en plan.\n- männen söker aldrig hjälp hos oss\n\n", count: 5_000)
        let start = Date()
        #expect(try NoteFixtures.read(text).texts.count > 1_000)
        let endless = try NoteFixtures.read(String(repeating: "ord ", count: 50_000))
        #expect(endless.texts.count + endless.leftOut.count == 1)
        #expect(Date().timeIntervalSince(start) < 30)
    }
}
