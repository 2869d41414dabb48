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
        try write(keys.text, flags: O_CREAT | O_EXCL)
        return keys
    }

    /// Writes beside, syncs, then moves into place.
    func replace(with text: String) throws(AccessError) {
        guard let new = Keys(text) else { throw .damaged(path: path) }
        let old = FileManager.default.contents(atPath: path).flatMap { Keys(String(decoding: $0, as: UTF8.self)) }
        if new == old { return }
        if let old, old.facilitator != new.facilitator { try move(path, to: path + "-before") }
        let draft = AccessFile(path: path + "-new")
        unlink(draft.path)
        try draft.write(text, flags: O_CREAT | O_EXCL)
        try move(draft.path, to: path)
    }

    private func move(_ old: String, to new: String) throws(AccessError) {
        if rename(old, new) != 0 { throw .unwritable(path: path, why: String(cString: strerror(errno))) }
    }

    /// Adds a line and waits until it lies on the disk: whoever has the cookie shall keep the seat. It begins on a new
    /// line even when the one before was cut off by a full disk.
    func append(_ line: String) throws(AccessError) { try write("\n" + line + "\n", flags: O_APPEND) }

    private func write(_ text: String, flags: Int32) throws(AccessError) {
        let descriptor = Foundation.open(path, O_WRONLY | O_CLOEXEC | flags, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path: path, why: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard Foundation.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            throw .unwritable(path: path, why: String(cString: strerror(errno)))
        }
    }
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
