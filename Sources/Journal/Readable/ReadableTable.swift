import Engine

/// A table for people with an SQLite browser, worked out from the session and kept in step with the log.
///
/// Its rows come in scopes: the part of the table that one fact can touch, named by the first columns of its key. For
/// most tables a scope is one row; for a goal's links or a seat's ballot it is several.
struct ReadableTable: Sendable {
    let name: String
    /// Name and type of each column; the first `key` of them are the primary key.
    let columns: [(name: String, type: String)]
    let key: Int
    /// How many columns name a scope; at most `key`.
    let scope: Int
    /// The scopes a fact touched, asked when it has been applied.
    let touched: @Sendable (Event, Session) -> [Scope]
    /// Every scope there is.
    let all: @Sendable (Session) -> [Scope]
    /// What should stand in a scope; no rows when there is nothing.
    let rows: @Sendable (Session, Scope) -> [[Value]]

    /// The values of the columns that name it.
    typealias Scope = [String]

    init<Row>(
        _ name: String,
        key: Int = 1,
        scope: Int = 1,
        columns: [ReadableColumn<Row>],
        all: @escaping @Sendable (Session) -> [Scope],
        rows: @escaping @Sendable (Session, Scope) -> [Row],
        touched: @escaping @Sendable (Event, Session) -> [Scope]
    ) {
        self.name = name
        self.columns = columns.map { ($0.name, $0.type) }
        self.key = key
        self.scope = scope
        self.touched = touched
        self.all = all
        self.rows = { session, scope in rows(session, scope).map { row in columns.map { $0.value(row) } } }
    }

    /// Where each scope is at most one row.
    init<Row>(
        _ name: String,
        key: Int = 1,
        columns: [ReadableColumn<Row>],
        all: @escaping @Sendable (Session) -> [Scope],
        row: @escaping @Sendable (Session, Scope) -> Row?,
        touched: @escaping @Sendable (Event, Session) -> [Scope]
    ) {
        self.init(
            name,
            key: key,
            scope: key,
            columns: columns,
            all: all,
            rows: { session, scope in row(session, scope).map { [$0] } ?? [] },
            touched: touched
        )
    }
}

/// A column and where its value comes from.
struct ReadableColumn<Row>: Sendable {
    let name: String
    let type: String
    let value: @Sendable (Row) -> Value

    static func text(_ name: String, _ value: @escaping @Sendable (Row) -> String?) -> Self {
        Self(name: name, type: "TEXT") { Value(value($0)) }
    }

    static func id<Of>(_ name: String, _ value: @escaping @Sendable (Row) -> Identifier<Of>?) -> Self {
        Self(name: name, type: "TEXT") { Value(value($0)?.text) }
    }

    /// Ids with commas between; NULL for none.
    static func ids<Of>(_ name: String, _ value: @escaping @Sendable (Row) -> [Identifier<Of>]) -> Self {
        Self(name: name, type: "TEXT") {
            let ids = value($0)
            return ids.isEmpty ? .null : .text(ids.map(\.text).joined(separator: ", "))
        }
    }

    static func integer(_ name: String, _ value: @escaping @Sendable (Row) -> Int?) -> Self {
        Self(name: name, type: "INTEGER") { Value(value($0)) }
    }

    /// 1 for true, 0 for false.
    static func truth(_ name: String, _ value: @escaping @Sendable (Row) -> Bool) -> Self {
        Self(name: name, type: "INTEGER") { .integer(value($0) ? 1 : 0) }
    }

    /// A point in time in UTC.
    static func moment(_ name: String, _ value: @escaping @Sendable (Row) -> Moment?) -> Self {
        Self(name: name, type: "TEXT") { Value(value($0)?.written) }
    }

    static func day(_ name: String, _ value: @escaping @Sendable (Row) -> Day?) -> Self {
        Self(name: name, type: "TEXT") { Value(value($0)?.description) }
    }
}

extension Moment {
    /// In UTC; as the plain number when no calendar has it, which only a damaged file can ask for.
    var written: String {
        (0..<253_402_300_800_000).contains(milliseconds) ? StockholmTime.instant(self) : String(milliseconds)
    }
}

extension ReadableTable {
    var definition: String {
        var lines = columns.enumerated().map { index, column in
            "\"\(column.name)\" \(column.type)" + (index < key ? " NOT NULL" : "")
        }
        lines.append("PRIMARY KEY (\(list(0..<key)))")
        return "CREATE TABLE \"\(name)\"(\n    \(lines.joined(separator: ",\n    "))\n) STRICT"
    }

    /// Replaces in place, so that rows keep the order they were made in.
    var upsert: String {
        let values = (1...columns.count).map { "?\($0)" }.joined(separator: ", ")
        let changes = columns[key...].map { "\"\($0.name)\" = excluded.\"\($0.name)\"" }.joined(separator: ", ")
        let conflict = changes.isEmpty ? "NOTHING" : "UPDATE SET \(changes)"
        return "INSERT INTO \"\(name)\" VALUES (\(values)) ON CONFLICT (\(list(0..<key))) DO \(conflict)"
    }

    var delete: String {
        let parts = columns[..<scope].enumerated().map { "\"\($1.name)\" = ?\($0 + 1)" }
        return "DELETE FROM \"\(name)\" WHERE \(parts.joined(separator: " AND "))"
    }

    var select: String { "SELECT \(list(columns.indices)) FROM \"\(name)\"" }

    private func list(_ range: Range<Int>) -> String {
        columns[range].map { "\"\($0.name)\"" }.joined(separator: ", ")
    }
}
