#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What is asked of the file system itself. Paths only: opening and closing a database file beside SQLite would drop
/// its locks (https://www.sqlite.org/howtocorrupt.html, "POSIX advisory locks canceled by a separate thread").
enum Disk {
    static var process: Int { Int(getpid()) }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func isFull(_ cause: Int32) -> Bool { [ENOSPC, EDQUOT, EFBIG].contains(cause) }
    static func isForbidden(_ cause: Int32) -> Bool { [EACCES, EPERM, EROFS].contains(cause) }

    /// The path without links, so that one file has one name; the path itself while there is no such file.
    static func real(_ path: String) -> String {
        guard let found = realpath(path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Carries out what makes a file at `path`, so that its folder is named when the folder is what is wrong.
    static func creating<T: ~Copyable>(
        _ path: String,
        _ body: () throws(JournalError) -> T
    ) throws(JournalError) -> T {
        let folder = folder(of: path)
        var status = stat()
        if stat(folder, &status) != 0 || status.st_mode & S_IFMT != S_IFDIR { throw .noFolder(path: folder) }
        do throws(JournalError) {
            return try body()
        } catch {
            switch error {
            case .notFound, .readOnly, .noAccess: throw .closedFolder(path: folder)
            default: throw error
            }
        }
    }

    /// A new empty file beside `path`, under a name nobody has.
    static func newFile(beside path: String) throws(JournalError) -> String {
        var template = Array((path + ".ny-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        if descriptor < 0 { throw error(path) }
        close(descriptor)
        return template.withUnsafeBufferPointer { String(cString: $0.baseAddress.unsafelyUnwrapped) }
    }

    /// Removes what dead processes left of files by `newFile`. Only for whoever holds the writer lock on `path`, since
    /// nobody else makes such files.
    static func removeStrays(beside path: String) {
        let folder = folder(of: path)
        let prefix = String(path.split(separator: "/").last ?? "") + ".ny-"
        for name in names(in: folder) where name.hasPrefix(prefix) { unlink(folder + "/" + name) }
    }

    static func remove(_ path: String) { unlink(path) }

    /// A folder that only its owner may look into, unless there is one of that name.
    static func makeFolder(_ path: String) throws(JournalError) {
        if mkdir(path, 0o700) == 0 { return try sync(folder(of: path)) }
        let cause = errno
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
        if cause == EEXIST || isForbidden(cause) { throw .closedFolder(path: folder(of: path)) }
        throw error(path, cause)
    }

    /// The names in a folder; none when it cannot be read.
    static func names(in folder: String) -> [String] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            names.append(
                withUnsafePointer(to: entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
                }
            )
        }
        return names
    }

    static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Bytes that may still be written where the folder lies; nil where that cannot be told.
    static func room(in folder: String) -> Int? {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return nil }
        return Int(status.f_bavail) &* Int(status.f_frsize)
    }

    /// Waits until a closed file's bytes are on the disk. Never for a database that is open.
    static func sync(_ path: String) throws(JournalError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw error(path) }
        defer { close(descriptor) }
        if fsync(descriptor) != 0 { throw error(path) }
    }

    /// Gives a finished file its name, at once and for good: the name stands in the folder, so the folder is synced too.
    static func rename(_ old: String, to new: String) throws(JournalError) {
        #if canImport(Glibc)
        let code = Glibc.rename(old, new)
        #else
        let code = Darwin.rename(old, new)
        #endif
        if code != 0 { throw error(new) }
        try sync(folder(of: new))
    }

    static func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1_000) }

    static func error(_ path: String, _ cause: Int32 = errno) -> JournalError {
        if isFull(cause) { return .diskFull(path: path) }
        if cause == EROFS { return .readOnly(path: path) }
        if isForbidden(cause) { return .noAccess(path: path) }
        if cause == ENOENT { return .notFound(path: path) }
        return .io(path: path, code: Int(cause), message: String(cString: strerror(cause)))
    }
}

/// A small file that is locked as long as this value lives. The lock ends with the process, however it ends.
struct LockFile: ~Copyable {
    let path: String
    private let descriptor: Int32

    /// Nil when somebody else holds the lock.
    ///
    /// Close-on-exec: a child process would otherwise inherit the lock and keep it.
    ///
    /// - Parameter guarded: the file that the lock is for, which errors name.
    init?(_ path: String, for guarded: String) throws(JournalError) {
        while true {
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
            if descriptor < 0 { throw Disk.error(guarded) }
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
                let cause = errno
                close(descriptor)
                if cause == EWOULDBLOCK { return nil }
                throw Disk.error(guarded, cause)
            }
            // Whoever held it before may have removed the file between our open and our lock.
            var locked = stat()
            var named = stat()
            if fstat(descriptor, &locked) == 0, stat(path, &named) == 0, locked.st_ino == named.st_ino {
                self.path = path
                self.descriptor = descriptor
                return
            }
            close(descriptor)
        }
    }

    deinit {
        unlink(path)
        close(descriptor)
    }

    func write(_ text: String) {
        ftruncate(descriptor, 0)
        var text = text
        _ = text.withUTF8 { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    static func read(_ path: String) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return "" }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1_000)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
