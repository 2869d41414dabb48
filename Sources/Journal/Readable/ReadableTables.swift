import Engine

/// All readable tables with their statements on one connection.
struct ReadableTables {
    private let entries: [Entry]

    /// Of a class, since all of them are gone through for every fact.
    fileprivate final class Entry {
        let table: ReadableTable
        let upsert: PreparedStatement
        let delete: PreparedStatement

        init(_ table: ReadableTable, _ connection: Connection) throws(JournalError) {
            self.table = table
            upsert = try connection.statement(table.upsert)
            delete = try connection.statement(table.delete)
        }
    }

    init(_ connection: Connection) throws(JournalError) {
        var entries: [Entry] = []
        for table in ReadableTable.all { entries.append(try Entry(table, connection)) }
        self.entries = entries
    }

    /// Brings the rows that a fact touched in step with the session it led to.
    func update(after event: Event, in session: Session) throws(JournalError) {
        for entry in entries {
            for scope in entry.table.touched(event, session) { try entry.write(scope, from: session) }
        }
    }

    /// Writes every row of a session into empty tables.
    func fill(from session: Session) throws(JournalError) {
        for entry in entries {
            for scope in entry.table.all(session) { try entry.write(scope, from: session) }
        }
    }
}

extension ReadableTables.Entry {
    fileprivate func write(_ scope: ReadableTable.Scope, from session: Session) throws(JournalError) {
        let rows = table.rows(session, scope)
        if rows.isEmpty || table.scope < table.key {
            try delete.bind(scope.map { .text($0) })
            try delete.run()
        }
        for row in rows {
            try upsert.bind(row)
            try upsert.run()
        }
    }
}

extension ReadableTable {
    /// In the order a reader of the file would ask for them.
    static let all: [ReadableTable] = frame + room + interviews + cards + votes + goals + plan + record
}
