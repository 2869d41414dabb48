import Engine
import Formats
import Foundation
import Intake
import Testing

@Suite struct NoteCoverageTests {
    @Test func `nothing is dropped silently`() throws {
        let reader = InterviewNoteReader(try NoteFixtures.process())
        for name in try NoteFixtures.names() {
            let bytes = try NoteFixtures.bytes(name)
            let scalars = Array(try TextDecoding(bytes).text.unicodeScalars)
            let reading = reader.read(file: name, bytes: bytes)
            var covered = [Bool](repeating: false, count: scalars.count)
            func cover(_ start: Int, _ length: Int) { for place in start..<start + length { covered[place] = true } }
            for statement in reading.proposal?.statements ?? [] { cover(statement.start, statement.length) }
            for piece in reading.headings + reading.metadata { cover(piece.start, piece.length) }
            for piece in reading.leftOut { cover(piece.start, piece.length) }
            let dropped = scalars.indices.filter { !covered[$0] && scalars[$0].properties.isAlphabetic }
            #expect(dropped.isEmpty, "\(name): \(String(String.UnicodeScalarView(dropped.map { scalars[$0] })))")
        }
    }

    @Test func `the place of a statement holds its words`() throws {
        let reader = InterviewNoteReader(try NoteFixtures.process())
        for name in try NoteFixtures.names() {
            let bytes = try NoteFixtures.bytes(name)
            let scalars = Array(try TextDecoding(bytes).text.unicodeScalars)
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
        let text = String(repeating: "Vi har en plan för arbetet.\n- två rader till\n\n", count: 5_000)
        let start = Date()
        #expect(try NoteFixtures.read(text).texts.count > 1_000)
        #expect(try NoteFixtures.read(String(repeating: "ord ", count: 50_000)).texts.count == 1)
        #expect(Date().timeIntervalSince(start) < 30)
    }
}
