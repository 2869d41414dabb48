import Engine
import Testing

@testable import Journal

@Suite("The layout of a strategy file")
struct SchemaTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    /// When this fails, the layout was changed: add a script to `Schema.migrations` and a fixture for its number.
    @Test func `is the one its number stands for`() throws {
        let connection = try Connection(":memory:", .inMemory)
        try Schema.create(in: connection)
        let objects = try Schema.objects(in: connection).sorted { $0.key < $1.key }.map { $0.value + ";\n" }.joined()
        #expect(objects == (try fixture("schema-\(Schema.version).sql")))
    }

    @Test func `of a newer program is refused and left alone`() throws {
        let journal = try folder.journal()
        let path = journal.path
        try journal.connection.run("PRAGMA user_version = 99")
        journal.close()
        let before = try folder.bytes(of: "lan")
        let expected = JournalError.newerVersion(path: path, found: 99, known: Schema.version)
        #expect(throws: expected) { try Journal.open(path, as: "test") }
        #expect(throws: expected) { try Journal.read(path) }
        #expect(try folder.bytes(of: "lan") == before)
    }

    @Test(arguments: 1..<Schema.version) func `of an earlier program is brought up to date, and nothing is lost`(
        _ version: Int
    ) throws {
        let journal = try Journal.create(folder.path("ny.strategi"), as: "test")
        _ = try journal.submitAll(Afternoon.everything).get()
        let facts = journal.session.lastSequence
        journal.close()
        let path = folder.path("gammal.strategi")
        let older = try Connection(path, .creating)
        try older.execute(try fixture("schema-\(version).sql"))
        try older.execute(
            """
            PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(version);
            ATTACH '\(folder.path("ny.strategi"))' AS newer;
            INSERT INTO event SELECT * FROM newer.event;
            INSERT INTO receipt SELECT * FROM newer.receipt;
            INSERT INTO person SELECT * FROM newer.person;
            DETACH newer;
            """
        )
        older.close()
        #expect(try Journal.read(path).lastSequence == facts, "it can be read as it is")
        let problems = try Journal.verify(path).problems
        #expect(problems.contains(.olderVersion(found: version, known: Schema.version)))
        let again = try Journal.open(path, as: "test")
        #expect(again.session.lastSequence == facts)
        again.close()
        let found = try Journal.verify(path)
        #expect(found.isSound && found.events == facts && found.people > 0, "\(found.problems)")
    }

    @Test func `holds for us and for others: facts are numbered without gaps and never changed`() throws {
        let journal = try folder.journal()
        let row = "0, 1, NULL, 'x', NULL, NULL, 'undone', '{\"undone\":{\"command\":1}}', 0"
        for statement in [
            "INSERT INTO event VALUES (10, \(row))", "INSERT INTO event VALUES (7, \(row))",
            "INSERT OR REPLACE INTO event VALUES (8, \(row))", "UPDATE event SET body = '{}' WHERE seq = 1",
            "DELETE FROM event", "INSERT INTO receipt VALUES ('a', 1, NULL, 0)",
        ] {
            #expect(throws: JournalError.self) { try journal.connection.execute(statement) }
        }
        #expect(try Journal.verify(journal.path).problems.isEmpty)
    }

    @Test func `can be read by a person with an SQLite browser`() throws {
        let journal = try Journal.create(folder.path("lan.strategi"), as: "test")
        _ = try journal.submitAll(Afternoon.everything).get()
        func ask(_ question: String) throws -> [[String]] {
            try journal.connection.rows(question).map { $0.map(\.description) }
        }
        #expect(
            try ask("SELECT state, decided_on, decided_by, organisation FROM ownership WHERE id = 'O1'")
                == [["confirmed", "2026-10-01", "Kommunstyrelsen", "ange"]]
        )
        #expect(
            try ask("SELECT seat, option, points, phase FROM vote WHERE step = 'prickar'")
                == [["P1", "M1.1", "2", "revealed"], ["P1", "M2.1", "3", "revealed"]]
        )
        #expect(try ask("SELECT merged_into FROM contribution WHERE id = 'K2'") == [["K1"]])
        #expect(
            try ask("SELECT fate, fate_reason FROM contribution WHERE id = 'K3'")
                == [["leftOut", "Hör till en annan plan"]]
        )
        #expect(
            try ask("SELECT text, verdict, verdict_reason FROM goal WHERE id = 'M2.1'")
                == [["Ingen utsätts för våld", "change", "Fler berörs"]]
        )
        #expect(try ask("SELECT count(*) FROM waiver") == [["1"]])
        #expect(
            try ask(
                """
                SELECT contribution.text, organisation.name FROM goal_link
                JOIN contribution ON contribution.id = goal_link.target JOIN seat ON seat.id = contribution.seat
                JOIN organisation ON organisation.id = seat.organisation WHERE goal_link.goal = 'M1.1' AND goal_link.kind = 'contribution'
                """
            ) == [["Dela makten lika", "Ånge kommun"]]
        )
    }
}
