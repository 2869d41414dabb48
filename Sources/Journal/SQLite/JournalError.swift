import CSQLite

/// Why a strategy file could not be read or written. One error type for the whole target.
package enum JournalError: Error, Hashable, Sendable {
    case notFound(path: String)
    case exists(path: String)
    /// Not an SQLite file, or one that another program made.
    case notAStrategyFile(path: String)
    case newerVersion(path: String, found: Int, known: Int)
    /// Another process writes the file; nil when that process cannot be named.
    case inUse(path: String, by: WriterLock.Holder?)
    case diskFull(path: String)
    case readOnly(path: String)
    case noAccess(path: String)
    case io(path: String, code: Int, message: String)
    case damaged(path: String, what: String)
    /// Personal data is gone from the tables, but a reader keeps older pages of the file alive.
    case notErasedYet(path: String)
}

extension JournalError {
    /// Translates a result code (https://www.sqlite.org/rescode.html).
    init(code: Int32, handle: OpaquePointer?, path: String) {
        let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
        let cause = handle.map { sqlite3_system_errno($0) } ?? 0
        switch code & 0xFF {
        case SQLITE_FULL: self = .diskFull(path: path)
        case SQLITE_IOERR where Disk.isFull(cause): self = .diskFull(path: path)
        case SQLITE_READONLY: self = .readOnly(path: path)
        case SQLITE_CANTOPEN where Disk.isForbidden(cause): self = .noAccess(path: path)
        case SQLITE_PERM, SQLITE_AUTH: self = .noAccess(path: path)
        case SQLITE_NOTADB: self = .notAStrategyFile(path: path)
        case SQLITE_BUSY, SQLITE_LOCKED: self = .inUse(path: path, by: nil)
        // The rest of our statements are right, so a wrong name or value means that the file is not as we left it.
        case SQLITE_CORRUPT, SQLITE_ERROR, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_FORMAT, SQLITE_RANGE:
            self = .damaged(path: path, what: message)
        default: self = .io(path: path, code: Int(code), message: message)
        }
    }
}
