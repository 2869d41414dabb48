import CSQLite

/// One connection to one SQLite file, with the statements prepared on it.
///
/// Opened without SQLite's own mutexes (https://www.sqlite.org/threadsafe.html, "multi-thread"), so it is used on one
/// queue at a time and is not `Sendable`.
///
/// Of all connections to a strategy file, only the writer's checkpoints: until SQLite 3.51.3 two connections that write
/// and checkpoint at the same moment can damage the file (https://www.sqlite.org/wal.html, "The WAL-Reset Bug").
final class Connection {
    enum Mode {
        /// The writer: one per file, guarded by `WriterLock`.
        case writing
        /// Sees one state of the file while others write; never writes, checkpoints or creates.
        case reading
        /// Builds a new file that nobody else knows of yet.
        case creating
        /// A database that is never on disk.
        case inMemory
    }

    let path: String
    private var handle: OpaquePointer?
    private var statements: [String: PreparedStatement] = [:]

    init(_ path: String, _ mode: Mode) throws(JournalError) {
        self.path = path
        let access =
            switch mode {
            case .writing: SQLITE_OPEN_READWRITE
            case .reading: SQLITE_OPEN_READONLY
            case .creating, .inMemory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        if mode == .writing || mode == .reading, !Disk.exists(path) { throw .notFound(path: path) }
        let code = sqlite3_open_v2(path, &handle, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK else {
            let error = JournalError(code: code, handle: handle, path: path)
            sqlite3_close(handle)
            handle = nil
            throw error
        }
        do { try prepare(for: mode) } catch {
            close()
            throw error
        }
    }

    deinit { close() }

    /// Settings of the connection; those of the file itself are made by `Schema`.
    private func prepare(for mode: Mode) throws(JournalError) {
        sqlite3_busy_timeout(handle, Self.patience)
        // https://www.sqlite.org/security.html: a schema from elsewhere gets no say, and odd pages are noticed early.
        try run("PRAGMA trusted_schema = OFF")
        try run("PRAGMA cell_size_check = ON")
        // A failing disk under a memory map is a signal instead of an error code (https://www.sqlite.org/mmap.html).
        try run("PRAGMA mmap_size = 0")
        try run("PRAGMA foreign_keys = ON")
        switch mode {
        case .reading: try run("PRAGMA wal_autocheckpoint = 0")
        case .writing:
            if sqlite3_db_readonly(handle, "main") == 1 { throw .readOnly(path: path) }
            try secure()
        case .creating, .inMemory: try secure()
        }
    }

    private func secure() throws(JournalError) {
        // A commit is answered only when it is on the disk (https://www.sqlite.org/pragma.html#pragma_synchronous).
        try run("PRAGMA synchronous = FULL")
        // What is deleted is overwritten (https://www.sqlite.org/pragma.html#pragma_secure_delete).
        try run("PRAGMA secure_delete = ON")
    }

    /// How long another connection's lock is waited for, in milliseconds.
    static let patience: Int32 = 2_000

    /// Waits longer than usual for other connections while `body` runs.
    func patiently<T>(_ body: () throws(JournalError) -> T) throws(JournalError) -> T {
        sqlite3_busy_timeout(handle, 5 * Self.patience)
        defer { sqlite3_busy_timeout(handle, Self.patience) }
        return try body()
    }

    /// Whether the file no longer lies under its name, so that what is written would be lost with the last who has it
    /// open (https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html, SQLITE_FCNTL_HAS_MOVED).
    var hasMoved: Bool {
        var moved: Int32 = 0
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved)
        return moved != 0
    }

    /// The statement for `sql`, prepared once and kept until the connection closes.
    func statement(_ sql: String) throws(JournalError) -> PreparedStatement {
        if let known = statements[sql] { return known }
        var pointer: OpaquePointer?
        let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
        guard code == SQLITE_OK, let pointer else { throw JournalError(code: code, handle: handle, path: path) }
        let statement = PreparedStatement(pointer)
        statements[sql] = statement
        return statement
    }

    /// Carries out one statement and forgets what it answers.
    func run(_ sql: String, _ values: Value...) throws(JournalError) {
        let statement = try statement(sql)
        defer { statement.reset() }
        try statement.bind(values)
        while try statement.step() {}
    }

    /// Carries out several statements in one text.
    func execute(_ script: String) throws(JournalError) {
        let code = sqlite3_exec(handle, script, nil, nil, nil)
        if code != SQLITE_OK { throw JournalError(code: code, handle: handle, path: path) }
    }

    /// All rows of an answer.
    func rows(_ sql: String, _ values: Value...) throws(JournalError) -> [[Value]] {
        let statement = try statement(sql)
        defer { statement.reset() }
        try statement.bind(values)
        var rows: [[Value]] = []
        while try statement.step() { rows.append(statement.row) }
        return rows
    }

    /// The one number a statement answers with; 0 when it answers nothing.
    func number(_ sql: String, _ values: Value...) throws(JournalError) -> Int {
        let statement = try statement(sql)
        defer { statement.reset() }
        try statement.bind(values)
        return try statement.step() ? statement.integer(0) : 0
    }

    /// Finalizes all statements first: a connection with open statements would stay open.
    func close() {
        for statement in statements.values { statement.finalize() }
        statements = [:]
        sqlite3_close(handle)
        handle = nil
    }
}

extension Connection {
    /// All of `body` or nothing of it; also nothing when its result is to be `dropped`.
    ///
    /// `IMMEDIATE` takes the write lock at once, so that no statement inside has to wait for it or fail half way
    /// (https://www.sqlite.org/lang_transaction.html).
    func transaction<T>(
        dropped: (T) -> Bool = { _ in false },
        _ body: () throws(JournalError) -> T
    ) throws(JournalError) -> T {
        try run("BEGIN IMMEDIATE")
        return try finish(dropped, body)
    }

    /// Reads that all see the same state of the file.
    func snapshot<T>(_ body: () throws(JournalError) -> T) throws(JournalError) -> T {
        try run("BEGIN")
        return try finish({ _ in false }, body)
    }

    private func finish<T>(
        _ dropped: (T) -> Bool,
        _ body: () throws(JournalError) -> T
    ) throws(JournalError) -> T {
        do {
            let result = try body()
            try run(dropped(result) ? "ROLLBACK" : "COMMIT")
            return result
        } catch {
            // SQLite itself rolls back after some errors, such as a full disk.
            if sqlite3_get_autocommit(handle) == 0 { try run("ROLLBACK") }
            throw error
        }
    }
}
