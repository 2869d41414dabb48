import CSQLite
import Foundation

/// The practical limit: the same rows through the C interface of SQLite, with nothing decided, encoded or checked.
enum PlainInserts {
    private struct Table {
        let name: String
        let columns: Int
        var rows: [[Cell]]
    }

    private enum Cell {
        case null
        case integer(Int64)
        case text([CChar])
    }

    /// Copies the log and every readable row into a new file with the same layout, as many log commands to a commit.
    ///
    /// - Returns: commands per second.
    static func rate(of source: String, into target: String, together: Int) throws -> Double {
        let from = try open(source)
        defer { sqlite3_close(from) }
        let names = try rows(from, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .compactMap { $0.first.flatMap(text) }
        let layout = try rows(from, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'trigger'")
            .compactMap { $0.first.flatMap(text) }
        let tables = try names.filter { $0 != "event" }.map { name in
            let rows = try rows(from, "SELECT * FROM \"\(name)\"")
            return Table(name: name, columns: rows.first?.count ?? 0, rows: rows)
        }
        let events = try rows(from, "SELECT * FROM event ORDER BY seq")
        let into = try open(target)
        defer { sqlite3_close(into) }
        for sql in ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"] + layout { try execute(into, sql) }
        var other = tables.filter { !$0.rows.isEmpty }.flatMap { table in table.rows.map { (table.name, $0) } }[...]
        var statements: [String: OpaquePointer] = [:]
        defer { for statement in statements.values { sqlite3_finalize(statement) } }
        func insert(_ name: String, _ cells: [Cell]) throws {
            if statements[name] == nil {
                let marks = Array(repeating: "?", count: cells.count).joined(separator: ",")
                var statement: OpaquePointer?
                let sql = "INSERT OR REPLACE INTO \"\(name)\" VALUES (\(marks))"
                guard sqlite3_prepare_v2(into, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
                    throw BenchFailure(name: name, output: String(cString: sqlite3_errmsg(into)))
                }
                statements[name] = statement
            }
            let statement = statements[name]
            for (index, cell) in cells.enumerated() {
                switch cell {
                case .null: sqlite3_bind_null(statement, Int32(index + 1))
                case .integer(let value): sqlite3_bind_int64(statement, Int32(index + 1), value)
                case .text(let bytes): csqlite_bind_text(statement, Int32(index + 1), bytes, Int32(bytes.count - 1))
                }
            }
            guard sqlite3_step(statement) == SQLITE_DONE else {
                throw BenchFailure(name: name, output: String(cString: sqlite3_errmsg(into)))
            }
            sqlite3_reset(statement)
        }
        // Column 2 of an event is its command; the readable rows are spread evenly over the commands.
        var groups: [[[Cell]]] = []
        var last: Int64?
        for event in events {
            guard case .integer(let command) = event[2] else { continue }
            if command != last { groups.append([]) }
            last = command
            groups[groups.count - 1].append(event)
        }
        let share = max(1, (other.count + groups.count - 1) / max(1, groups.count))
        let time = try Measurement.seconds {
            var index = 0
            while index < groups.count {
                try execute(into, "BEGIN IMMEDIATE")
                for group in groups[index..<min(index + together, groups.count)] {
                    for event in group { try insert("event", event) }
                    for (name, cells) in other.prefix(share) { try insert(name, cells) }
                    other = other.dropFirst(share)
                }
                try execute(into, "COMMIT")
                index += together
            }
        }
        return Double(groups.count) / time
    }

    /// Reads the log from end to end and does nothing with it.
    static func scan(_ path: String) throws {
        let database = try open(path)
        defer { sqlite3_close(database) }
        var statement: OpaquePointer?
        sqlite3_prepare_v2(database, "SELECT * FROM event ORDER BY seq", -1, &statement, nil)
        defer { sqlite3_finalize(statement) }
        var bytes = 0
        while sqlite3_step(statement) == SQLITE_ROW {
            for column in 0..<sqlite3_column_count(statement) where sqlite3_column_text(statement, column) != nil {
                bytes += Int(sqlite3_column_bytes(statement, column))
            }
        }
        if bytes == 0 { throw BenchFailure(name: path, output: "the log is empty") }
    }

    private static func open(_ path: String) throws -> OpaquePointer {
        var database: OpaquePointer?
        guard sqlite3_open(path, &database) == SQLITE_OK, let database else {
            throw BenchFailure(name: path, output: "cannot be opened")
        }
        return database
    }

    private static func execute(_ database: OpaquePointer, _ sql: String) throws {
        guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else {
            throw BenchFailure(name: sql, output: String(cString: sqlite3_errmsg(database)))
        }
    }

    private static func text(_ cell: Cell) -> String? {
        if case .text(let bytes) = cell {
            String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        } else {
            nil
        }
    }

    private static func rows(_ database: OpaquePointer, _ sql: String) throws -> [[Cell]] {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else {
            throw BenchFailure(name: sql, output: String(cString: sqlite3_errmsg(database)))
        }
        defer { sqlite3_finalize(statement) }
        var rows: [[Cell]] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            rows.append(
                (0..<sqlite3_column_count(statement)).map { column in
                    switch sqlite3_column_type(statement, column) {
                    case SQLITE_NULL: .null
                    case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, column))
                    default:
                        .text(
                            sqlite3_column_text(statement, column).map {
                                Array(
                                    UnsafeBufferPointer(
                                        start: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self),
                                        count: Int(sqlite3_column_bytes(statement, column))
                                    )
                                ) + [0]
                            } ?? [0]
                        )
                    }
                }
            )
        }
        return rows
    }
}
