import Engine
import Formats
import Foundation
import Intake

/// What lies in a process folder: its own files, and the notes in the folder below.
struct ProcessFiles {
    private(set) var files: [String: [UInt8]] = [:]
    private(set) var unreadable: [String: UnreadableFile] = [:]
    private var size = 0

    /// More than this is no process folder but something chosen by mistake.
    private static let limit = (files: 2_000, bytes: 64_000_000)

    init(_ folder: String) throws(Failure) {
        guard Files.isFolder(folder) else {
            throw Failure(
                .noInput,
                Sentence(
                    "Mappen \(folder) finns inte. Kontrollera sökvägen.",
                    "There is no folder \(folder). Check the path."
                )
            )
        }
        for name in try Files.names(in: folder) where Self.isOurs(name) { try add(name, in: folder) }
        // Without process.json it is some other folder, and what lies below it is none of our business.
        let isProcess = files["process.json"] != nil || unreadable["process.json"] != nil
        guard isProcess, Files.isFolder(folder + "/notes") else { return }
        for name in try Files.names(in: folder + "/notes") { try add("notes/" + name, in: folder) }
    }

    private static func isOurs(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix(".json") || name.hasSuffix(".csv")
    }

    private mutating func add(_ name: String, in folder: String) throws(Failure) {
        let path = folder + "/" + name
        var status = stat()
        guard stat(path, &status) == 0 else {
            unreadable[name] = .failed(Files.reason())
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR:
            unreadable[name] = .folder
            return
        default:
            unreadable[name] = .notAFile
            return
        }
        size += Int(status.st_size)
        guard files.count < Self.limit.files, size <= Self.limit.bytes else {
            throw Failure(
                .badInput,
                Sentence(
                    "Mappen \(folder) rymmer mer än \(Self.limit.files) filer eller \(Self.limit.bytes / 1_000_000) MB. Kontrollera att det är en processmapp.",
                    "The folder \(folder) holds more than \(Self.limit.files) files or \(Self.limit.bytes / 1_000_000) MB. Check that it is a process folder."
                )
            )
        }
        do {
            files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            unreadable[name] = .failed(Files.reason())
        }
    }

    /// The process, and everything there is to say of the folder.
    static func read(_ folder: String, in language: Language) throws(Failure) -> (Engine.Process?, [Diagnostic]) {
        let folder = try ProcessFiles(folder)
        return ProcessFolder.read(folder.files, unreadable: folder.unreadable, in: language)
    }
}
