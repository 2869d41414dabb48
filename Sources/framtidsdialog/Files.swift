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

    /// Refuses to go on when something is in the way.
    static func refuseExisting(_ path: String, force: Bool) throws(Failure) {
        if isFolder(path) {
            throw Failure(
                .cannotCreate,
                Sentence("\(path) är en mapp. Ange en fil.", "\(path) is a folder. Name a file.")
            )
        }
        if !force, exists(path) {
            throw Failure(
                .cannotCreate,
                Sentence(
                    "\(path) finns redan och skrivs inte över. Välj ett annat namn eller lägg till --force.",
                    "\(path) exists and is not overwritten. Choose another name or add --force."
                )
            )
        }
    }

    /// Writes beside the target, syncs, then moves into place (rename(2) is atomic within a file system).
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let draft = path + ".\(getpid()).tmp"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw Failure(
                .cannotCreate,
                Sentence(
                    "\(path) kan inte skapas (\(reason())). Kontrollera mappen och rättigheterna.",
                    "\(path) cannot be created (\(reason())). Check the folder and its permissions."
                )
            )
        }
        var rest = bytes[...]
        var failed = false
        while !rest.isEmpty && !failed {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failed = true }
        }
        failed = failed || fsync(descriptor) != 0
        let why = reason()
        close(descriptor)
        if failed || rename(draft, path) != 0 {
            let why = failed ? why : reason()
            unlink(draft)
            throw Failure(
                .inputOutput,
                Sentence(
                    "\(path) kunde inte skrivas (\(why)). Frigör plats eller välj en annan mapp; inget har ändrats.",
                    "\(path) could not be written (\(why)). Free some space or choose another folder; nothing has changed."
                )
            )
        }
    }

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
