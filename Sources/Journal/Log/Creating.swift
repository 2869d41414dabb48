import Engine

extension Journal {
    /// Makes a new strategy file and opens it.
    ///
    /// The file is laid out under another name in the same folder, in rollback mode and closed, so that it is a single
    /// file without `-wal` and `-shm`; only then is it renamed. So there is either a whole strategy file or none, and a
    /// replaced one stays until the new one takes its name. Side files of the replaced one are put into it first and
    /// removed: under the new file's name SQLite would take them for its own (https://www.sqlite.org/howtocorrupt.html,
    /// "Unlinking or renaming a database file while in use").
    ///
    /// - Parameter founding: the first command, in the file before it has its name. Its refusal counts as damage, since
    ///   nothing can be wrong with an empty file.
    package static func create(
        _ path: String,
        replacing: Bool = false,
        founding: Submission? = nil,
        as what: String
    ) throws(JournalError) -> Journal {
        let path = Disk.real(path)
        let lock = try Disk.creating(path) { () throws(JournalError) in try WriterLock(path, as: what) }
        if Disk.exists(path), !replacing { throw .exists(path: path) }
        Disk.removeStrays(beside: path)
        let temporary = try Disk.creating(path) { () throws(JournalError) in try Disk.newFile(beside: path) }
        do {
            let connection = try Connection(temporary, .creating)
            do {
                defer { connection.close() }
                try Schema.create(in: connection)
            }
            if let founding { try found(temporary, with: founding, as: what) }
        } catch {
            Disk.remove(temporary)
            throw error.about(path)
        }
        try install(temporary, as: path)
        return try Journal(path, lock: lock)
    }

    private static func found(
        _ temporary: String,
        with founding: Submission,
        as what: String
    ) throws(JournalError) {
        let journal = try Journal(temporary, lock: try WriterLock(temporary, as: what))
        defer { journal.close() }
        if case .failure(let refused) = try journal.submitAll([founding]) {
            throw .damaged(path: temporary, what: refused.refusal.english)
        }
    }

    /// Gives a finished file its name, also when a file of that name must go. Needs the writer lock on `path`.
    static func install(_ temporary: String, as path: String) throws(JournalError) {
        do {
            try Disk.sync(temporary)
            if Disk.exists(path + "-wal") {
                do {
                    let old = try Connection(path, .writing)
                    defer { old.close() }
                    try old.run("PRAGMA wal_checkpoint(TRUNCATE)")
                } catch {
                    // What cannot be opened has nothing to lose.
                }
            }
            for suffix in ["-wal", "-shm", "-journal"] { Disk.remove(path + suffix) }
            try Disk.rename(temporary, to: path)
        } catch {
            Disk.remove(temporary)
            throw error.about(path)
        }
    }
}
