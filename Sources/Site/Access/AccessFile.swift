import Foundation

/// The file `<strategy file>-access`, readable by its owner only.
struct AccessFile: Sendable {
    let path: String

    /// Reads the keys, or makes new ones when there is no file.
    func open() throws(AccessError) -> Keys {
        if let bytes = FileManager.default.contents(atPath: path) {
            guard var keys = Keys(String(decoding: bytes, as: UTF8.self)) else { throw .damaged(path: path) }
            if keys.joinToken.isEmpty {
                keys.joinToken = Secret.token()
                try append("rum \(keys.joinToken)")
            }
            if keys.standby.isEmpty {
                keys.standby = Secret.token()
                try append("reserv \(keys.standby)")
            }
            return keys
        }
        if FileManager.default.fileExists(atPath: path) { throw .unreadable(path: path) }
        let keys = Keys.new()
        try make(keys.text)
        return keys
    }

    /// Puts another room's keys in place of these, if they are others. What was there of still another room is kept, as
    /// `<file>-before`.
    func replace(with text: String) throws(AccessError) {
        guard let new = Keys(text) else { throw .damaged(path: path) }
        let old = FileManager.default.contents(atPath: path).flatMap { Keys(String(decoding: $0, as: UTF8.self)) }
        if new == old { return }
        if let old, old.facilitator != new.facilitator, rename(path, path + "-before") != 0 { throw failure }
        try make(text)
    }

    /// Written under another name, which it changes when it lies on the disk: after a power cut there are all keys or no
    /// file. Its name stands in the folder, so that is synced too; links on a screen must open the same room for ever.
    private func make(_ text: String) throws(AccessError) {
        let draft = path + "-ny"
        unlink(draft)
        try write(text, to: draft, flags: O_CREAT | O_EXCL)
        guard rename(draft, path) == 0 else {
            let error = failure
            unlink(draft)
            throw error
        }
        let folder = Foundation.open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { throw failure }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw failure }
    }

    /// Adds a line and waits until it lies on the disk: whoever has the cookie shall keep the seat. It begins on a new
    /// line even when the one before was cut off by a full disk.
    func append(_ line: String) throws(AccessError) { try write("\n" + line + "\n", to: path, flags: O_APPEND) }

    private func write(_ text: String, to path: String, flags: Int32) throws(AccessError) {
        let descriptor = Foundation.open(path, O_WRONLY | O_CLOEXEC | flags, 0o600)
        guard descriptor >= 0 else { throw failure }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard Foundation.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            throw failure
        }
    }

    /// What the system has just said.
    private var failure: AccessError { .unwritable(path: path, why: String(cString: strerror(errno))) }
}

/// Why the keys cannot be used.
package enum AccessError: Error, Hashable, Sendable {
    case unreadable(path: String)
    case unwritable(path: String, why: String)
    case damaged(path: String)

    package var swedish: String {
        switch self {
        case .unreadable(let path): "\(path) kan inte läsas. Kontrollera ägare och rättigheter."
        case .unwritable(let path, let why): "\(path) kan inte skrivas (\(why)). Kontrollera mappen och disken."
        case .damaged(let path): "\(path) är skadad. Ta bort den, så görs nya länkar och en ny kod."
        }
    }

    package var english: String {
        switch self {
        case .unreadable(let path): "\(path) cannot be read. Check its owner and permissions."
        case .unwritable(let path, let why): "\(path) cannot be written (\(why)). Check the folder and the disk."
        case .damaged(let path): "\(path) is damaged. Remove it, and new links and a new code are made."
        }
    }
}
