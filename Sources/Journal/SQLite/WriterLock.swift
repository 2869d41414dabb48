/// Lets one process at a time write a strategy file. Readers do not ask.
///
/// The lock lies on a file of its own, `<file>-lock`, which says who holds it. After a crash the file remains, but not
/// the lock on it.
package struct WriterLock: ~Copyable {
    /// Who writes the file.
    package struct Holder: Hashable, Sendable {
        package var pid: Int
        /// What the process is doing, such as "framtidsdialog serve".
        package var what: String
    }

    private let file: LockFile

    init(_ path: String, as what: String) throws(JournalError) {
        let lock = path + "-lock"
        // A holder writes its name just after it has the lock; give it a moment.
        for _ in 0..<20 {
            if let file = try LockFile(lock, for: path) {
                self.file = file
                self.file.write("\(Disk.process)\n\(what)\n")
                return
            }
            if let holder = Holder(LockFile.read(lock)) { throw .inUse(path: path, by: holder) }
            Disk.pause(milliseconds: 50)
        }
        throw .inUse(path: path, by: nil)
    }
}

extension WriterLock.Holder {
    fileprivate init?(_ text: String) {
        let lines = text.split(separator: "\n")
        guard lines.count == 2, let pid = Int(lines[0]) else { return nil }
        self.init(pid: pid, what: String(lines[1]))
    }
}
