import Formats
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Files in and out of the program. What is written appears whole or not at all.
enum Files {
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(
                .noInput,
                Sentence("\(path) finns inte. Kontrollera sökvägen.", "\(path) does not exist. Check the path.")
            )
        }
        if isFolder.boolValue {
            throw Failure(
                .noInput,
                Sentence(
                    "\(path) är en mapp. Ange en fil.",
                    "\(path) is a folder. Name a file."
                )
            )
        }
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw Failure(
                .inputOutput,
                Sentence(
                    "\(path) kan inte läsas (\(reason())). Kontrollera rättigheterna.",
                    "\(path) cannot be read (\(reason())). Check its permissions."
                )
            )
        }
    }

    /// The same for a file that may be anything, refused by its size before it is read.
    static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
        var status = stat()
        if stat(path, &status) == 0, Int(status.st_size) > limit {
            throw Failure(
                .badInput,
                Sentence(
                    "\(path) är större än \(limit >> 20) MB. Dela den, eller spara den utan bilder.",
                    "\(path) is larger than \(limit >> 20) MB. Split it, or save it without pictures."
                )
            )
        }
        return try read(path)
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The names in a folder in a fixed order, so that the same folder always reads the same.
    static func names(in path: String) throws(Failure) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            throw Failure(
                .inputOutput,
                Sentence(
                    "Mappen \(path) kan inte läsas. Kontrollera rättigheterna.",
                    "The folder \(path) cannot be read. Check its permissions."
                )
            )
        }
    }

    static func makeFolder(_ path: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Failure(
                .cannotCreate,
                Sentence(
                    "Mappen \(path) kan inte skapas. Kontrollera sökvägen och rättigheterna.",
                    "The folder \(path) cannot be created. Check the path and its permissions."
                )
            )
        }
    }

    /// Refuses to go on when something is in the way. A database is never in the way of an export: it is not ours to
    /// replace, least of all the strategy file itself.
    static func refuseExisting(_ path: String, force: Bool) throws(Failure) {
        if isFolder(path) {
            throw Failure(
                .cannotCreate,
                Sentence("\(path) är en mapp. Ange en fil.", "\(path) is a folder. Name a file.")
            )
        }
        guard exists(path), isFile(path) else { return }
        if !force {
            throw Failure(
                .cannotCreate,
                Sentence(
                    "\(path) finns redan och skrivs inte över. Välj ett annat namn eller lägg till --force.",
                    "\(path) exists and is not overwritten. Choose another name or add --force."
                )
            )
        }
        if isDatabase(path) {
            throw Failure(
                .cannotCreate,
                Sentence(
                    "\(path) är en databas och skrivs inte över av en export. Välj ett annat namn.",
                    "\(path) is a database and is not overwritten by an export. Choose another name."
                )
            )
        }
    }

    /// The first bytes of every SQLite file (https://www.sqlite.org/fileformat.html, section 1.3.1).
    private static func isDatabase(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { file.closeFile() }
        return file.readData(ofLength: 16) == Data("SQLite format 3\0".utf8)
    }

    /// Writes beside the target, syncs, then moves into place (rename(2) is atomic within a file system). A link is
    /// followed; a device or a pipe is written to as it is.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        if exists(path), !isFile(path) {
            let descriptor = try opened(path, O_WRONLY | O_CLOEXEC)
            let why = fill(descriptor, with: bytes)
            close(descriptor)
            if let why { throw unwritten(path, why) }
            return
        }
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let draft = target + ".\(getpid()).tmp"
        let descriptor = try opened(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, for: path)
        var why = fill(descriptor, with: bytes)
        if why == nil, fsync(descriptor) != 0 { why = reason() }
        close(descriptor)
        if why == nil, rename(draft, target) != 0 { why = reason() }
        if let why {
            unlink(draft)
            throw unwritten(path, why)
        }
    }

    private static func opened(_ path: String, _ flags: Int32, for target: String? = nil) throws(Failure) -> Int32 {
        let descriptor = open(path, flags, 0o644)
        if descriptor >= 0 { return descriptor }
        let name = target ?? path
        throw Failure(
            .cannotCreate,
            Sentence(
                "\(name) kan inte skapas (\(reason())). Kontrollera mappen och rättigheterna.",
                "\(name) cannot be created (\(reason())). Check the folder and its permissions."
            )
        )
    }

    /// Writes all bytes; what went wrong, or nil.
    private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> String? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return reason() }
        }
        return nil
    }

    private static func unwritten(_ path: String, _ why: String) -> Failure {
        Failure(
            .inputOutput,
            Sentence(
                "\(path) kunde inte skrivas (\(why)). Frigör plats eller välj en annan mapp; inget har ändrats.",
                "\(path) could not be written (\(why)). Free some space or choose another folder; nothing has changed."
            )
        )
    }

    static func remove(_ path: String) { unlink(path) }

    /// Whether a path leads to a file with contents, and not to a folder, a pipe or a device.
    static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Whether two paths lead to one and the same file.
    static func areSame(_ left: String, _ right: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(left, &first) == 0, stat(right, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    static func reason() -> String { String(cString: strerror(errno)) }
}
