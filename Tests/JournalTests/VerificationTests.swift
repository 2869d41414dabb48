import Engine
import Foundation
import Testing

@testable import Journal

@Suite("Verification")
struct VerificationTests {
    let folder: Folder
    let path: String

    init() throws {
        folder = try Folder()
        path = folder.path("lan.strategi")
        let journal = try Journal.create(path, as: "test")
        _ = try journal.submitAll(Afternoon.everything).get()
        journal.close()
    }

    @Test(
        arguments: [
            (
                "UPDATE contribution SET text = 'Annat' WHERE id = 'K1'",
                .differs(table: "contribution", id: "K1", column: "text", inFile: "Annat", inLog: "Dela makten lika")
            ),
            (
                "UPDATE vote SET points = 9 WHERE seat = 'P1' AND option = 'M1.1'",
                .differs(table: "vote", id: "prickar P1 M1.1", column: "points", inFile: "9", inLog: "2")
            ),
            ("DELETE FROM ownership WHERE id = 'O1'", .missingRow(table: "ownership", id: "O1")),
            (
                "INSERT INTO goal_link VALUES ('M1.1', 'contribution', 'K9')",
                .extraRow(table: "goal_link", id: "M1.1 contribution K9")
            ),
            ("DELETE FROM receipt WHERE client = 'klient-1'", .receipt(client: "klient-1")),
            ("UPDATE receipt SET last = last + 1 WHERE client = 'klient-13'", .receipt(client: "klient-13")),
            ("INSERT INTO receipt VALUES ('hittad', 3, 3, 0)", .receipt(client: "hittad")),
            ("PRAGMA foreign_keys = OFF; INSERT INTO receipt VALUES ('lös', 900, 900, 0)", .receipt(client: "lös")),
            ("DROP TRIGGER event_never_changed", .layout(name: "event_never_changed")),
            ("DROP TRIGGER event_never_changed; UPDATE event SET at = 0 WHERE seq = 5", .clockWentBack(sequence: 5)),
            (
                "DROP TRIGGER event_never_changed; UPDATE event SET kind = 'voted' WHERE seq = 5",
                .wrongKind(sequence: 5, kind: "voted")
            ),
            (
                "DROP TRIGGER event_never_changed; UPDATE event SET command = 2 WHERE seq = 7",
                .wrongCommand(sequence: 7, command: 2)
            ),
            (
                "DROP TRIGGER event_never_changed; UPDATE event SET workshop = 'hittad' WHERE seq = 7",
                .altered(sequence: 7)
            ),
            (
                "DROP TRIGGER event_never_removed; PRAGMA foreign_keys = OFF; DELETE FROM event WHERE seq = 7",
                .missingEvent(sequence: 7)
            ),
        ] as [(String, Verification.Problem)]
    )
    func `finds and names what was changed behind our back`(change: String, problem: Verification.Problem) throws {
        let connection = try Connection(path, .writing)
        try connection.execute(change)
        connection.close()
        let problems = try Journal.verify(path).problems
        #expect(problems.contains(problem))
        #expect(!problem.swedish.isEmpty && !problem.english.isEmpty)
    }

    @Test func `names the row that a changed fact no longer explains`() throws {
        let connection = try Connection(path, .writing)
        try connection.execute(
            """
            DROP TRIGGER event_never_changed;
            UPDATE event SET body = replace(body, 'Ingen slår', 'Alla slår')
            """
        )
        connection.close()
        let expected = Verification.Problem.differs(
            table: "goal_wording",
            id: "M2.1 1",
            column: "text",
            inFile: "Ingen slår",
            inLog: "Alla slår"
        )
        #expect(try Journal.verify(path).problems.contains(expected))
    }

    @Test func `names a fact that cannot be read, and opening refuses the file`() throws {
        let connection = try Connection(path, .writing)
        try connection.execute(
            "DROP TRIGGER event_never_changed; UPDATE event SET body = '{\"flown\":{}}' WHERE seq = 4"
        )
        connection.close()
        let problems = try Journal.verify(path).problems
        #expect(problems.contains { if case .unreadableEvent(4, _) = $0 { true } else { false } })
        #expect(problems.contains(.notCompared))
        #expect { try Journal.open(path, as: "test") } throws: { error in
            if case JournalError.damaged = error { true } else { false }
        }
        #expect(try folder.files == ["lan.strategi"])
    }

    @Test func `a damaged copy is refused or its problems named, and nothing ever traps`() throws {
        let sound = try folder.bytes(of: "lan.strategi")
        var random = Xorshift(state: 0x5EED)
        var refused = 0
        var problems = 0
        for round in 0..<1_000 {
            var copy = sound
            if round % 10 == 0 {
                copy.removeLast(random.below(copy.count))
            } else {
                for _ in 0...(random.below(64)) { copy[random.below(copy.count)] = UInt8(random.below(256)) }
            }
            let file = folder.path("kopia-\(round)")
            try Data(copy).write(to: URL(filePath: file))
            do {
                if try !Journal.verify(file).isSound { problems += 1 }
                _ = try Journal.read(file)
            } catch {
                #expect(!error.swedish.isEmpty)
                refused += 1
            }
            do { try Journal.open(file, as: "test").close() } catch { #expect(!error.english.isEmpty) }
        }
        #expect(refused > 100)
        #expect(problems > 100)
    }

    @Test func `a file whose newest pages are cut off is sound and holds an earlier state`() throws {
        let journal = try Journal.open(path, as: "test")
        let before = journal.session.lastSequence
        for number in 0..<40 { _ = try journal.submit([Afternoon.card("Kort \(number)", by: "ledare")]) }
        let main = try Data(contentsOf: URL(filePath: path))
        let newest = try Data(contentsOf: URL(filePath: path + "-wal"))
        var random = Xorshift(state: 0xC07)
        for round in 0..<30 {
            let file = folder.path("kapad-\(round)")
            try main.write(to: URL(filePath: file))
            try newest.prefix(random.below(newest.count)).write(to: URL(filePath: file + "-wal"))
            let verification = try Journal.verify(file)
            #expect(verification.problems.isEmpty)
            #expect((before...before + 40).contains(verification.events))
            try Journal.open(file, as: "test").close()
        }
    }

    @Test func `a file of another kind is refused as such`() throws {
        let text = folder.path("text")
        try "Detta är ingen databas, bara text som är lång nog för att likna en. Den är skriven för hand.".write(
            toFile: text,
            atomically: false,
            encoding: .utf8
        )
        #expect(throws: JournalError.notAStrategyFile(path: text)) { try Journal.verify(text) }
        #expect(throws: JournalError.notAStrategyFile(path: text)) { try Journal.open(text, as: "test") }
        let other = folder.path("annan.db")
        let connection = try Connection(other, .creating)
        try connection.execute("CREATE TABLE event(x)")
        connection.close()
        let before = try folder.bytes(of: "annan.db")
        #expect(throws: JournalError.notAStrategyFile(path: other)) { try Journal.open(other, as: "test") }
        #expect(try folder.bytes(of: "annan.db") == before)
    }
}

/// A small generator, so that the same damage is done each time.
struct Xorshift {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}
