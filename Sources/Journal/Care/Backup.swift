/// A copy that is known to be good.
extension Journal {
    /// Copies a file as it is at this moment, also while another process writes in it.
    ///
    /// `VACUUM INTO` (https://www.sqlite.org/lang_vacuum.html) writes one state of the file and leaves deleted pages
    /// behind. The copy is made beside its place, examined, brought to the disk and only then given its name; it is a
    /// single file that can be read from a write-protected stick.
    ///
    /// - Returns: the examination of the copy. When it is not sound, nothing has been put in place.
    @discardableResult
    package static func backup(
        _ path: String,
        to target: String,
        replacing: Bool = false
    ) throws(JournalError) -> Verification {
        if !Disk.exists(path) { throw .notFound(path: path) }
        let target = Disk.real(target)
        if target == Disk.real(path) { throw .sameFile(path: target) }
        if Disk.exists(target), !replacing { throw .exists(path: target) }
        // Nobody may write the file that is replaced, nor make another of the same name.
        let lock = try Disk.creating(target) { () throws(JournalError) in
            try WriterLock(target, as: "framtidsdialog backup")
        }
        defer { withExtendedLifetime(lock) {} }
        if Disk.exists(target), !replacing { throw .exists(path: target) }
        Disk.removeStrays(beside: target)
        let temporary = try Disk.creating(target) { () throws(JournalError) in try Disk.newFile(beside: target) }
        let verification: Verification
        do {
            let connection = try Connection(Disk.real(path), .reading)
            defer { connection.close() }
            try Schema.check(connection)
            try connection.run("VACUUM INTO ?1", .text(temporary))
            verification = try verify(temporary)
        } catch {
            Disk.remove(temporary)
            throw error.path == temporary ? error.about(target) : error
        }
        guard verification.isSound else {
            Disk.remove(temporary)
            return verification
        }
        try install(temporary, as: target)
        return verification
    }
}
