import CSQLite

/// Why a strategy file could not be read or written. One error type for the whole target.
package enum JournalError: Error, Hashable, Sendable {
    case notFound(path: String)
    case exists(path: String)
    /// The folder a new file should lie in is not there.
    case noFolder(path: String)
    /// The folder a new file should lie in takes none.
    case closedFolder(path: String)
    /// A copy onto the file itself.
    case sameFile(path: String)
    /// Not an SQLite file, or one that another program made.
    case notAStrategyFile(path: String)
    case newerVersion(path: String, found: Int, known: Int)
    /// Another process writes the file; nil when that process cannot be named.
    case inUse(path: String, by: WriterLock.Holder?)
    case diskFull(path: String)
    /// Moved, renamed or removed while it is open here.
    case movedAway(path: String)
    case readOnly(path: String)
    case noAccess(path: String)
    case io(path: String, code: Int, message: String)
    case damaged(path: String, what: String)
    /// Personal data is gone from the tables, but a reader keeps older pages of the file alive.
    case notErasedYet(path: String)
    /// What was to be added does not follow on what is in the file.
    case otherHistory(path: String, sequence: Int)
}

extension JournalError {
    /// Translates a result code (https://www.sqlite.org/rescode.html).
    init(code: Int32, handle: OpaquePointer?, path: String) {
        let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
        let cause = handle.map { sqlite3_system_errno($0) } ?? 0
        switch code & 0xFF {
        case SQLITE_FULL: self = .diskFull(path: path)
        case SQLITE_IOERR where Disk.isFull(cause): self = .diskFull(path: path)
        // A quota or a limit on files is told as a failed write; only a disk without room as SQLITE_FULL.
        case SQLITE_IOERR where code == SQLITE_IOERR | (3 << 8) && Disk.isFull(handle.map(csqlite_journal_errno) ?? 0):
            self = .diskFull(path: path)
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

extension JournalError {
    /// The same error about another file: whoever made a file under a passing name is told of the name asked for.
    func about(_ path: String) -> JournalError {
        switch self {
        case .notFound: .notFound(path: path)
        case .exists: .exists(path: path)
        case .notAStrategyFile: .notAStrategyFile(path: path)
        case .newerVersion(_, let found, let known): .newerVersion(path: path, found: found, known: known)
        case .inUse(_, let holder): .inUse(path: path, by: holder)
        case .diskFull: .diskFull(path: path)
        case .movedAway: .movedAway(path: path)
        case .readOnly: .readOnly(path: path)
        case .noAccess: .noAccess(path: path)
        case .io(_, let code, let message): .io(path: path, code: code, message: message)
        case .damaged(_, let what): .damaged(path: path, what: what)
        case .notErasedYet: .notErasedYet(path: path)
        case .otherHistory(_, let sequence): .otherHistory(path: path, sequence: sequence)
        case .sameFile: .sameFile(path: path)
        case .noFolder, .closedFolder: self
        }
    }

    /// The file an error is about, or the folder.
    var path: String {
        switch self {
        case .notFound(let path), .exists(let path), .noFolder(let path), .closedFolder(let path), .sameFile(let path),
            .notAStrategyFile(let path), .newerVersion(let path, _, _), .inUse(let path, _), .diskFull(let path),
            .movedAway(let path),
            .readOnly(let path), .noAccess(let path), .io(let path, _, _), .damaged(let path, _),
            .notErasedYet(let path), .otherHistory(let path, _):
            path
        }
    }
}
