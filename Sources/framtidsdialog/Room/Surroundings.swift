import Formats
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where a strategy file lies, as far as that endangers it (https://www.sqlite.org/howtocorrupt.html: locks that network
/// file systems do not keep, and programs that copy a file in the middle of a write).
struct Surroundings {
    /// The folder, without links.
    let folder: String
    let isOnNetwork: Bool

    init(of database: String) {
        let file = URL(fileURLWithPath: database).deletingLastPathComponent().resolvingSymlinksInPath()
        self.init(folder: file.path, isOnNetwork: Self.isOnNetwork(file.path))
    }

    init(folder: String, isOnNetwork: Bool) {
        self.folder = folder
        self.isOnNetwork = isOnNetwork
    }

    /// Names that the programs give the folders they keep alike on several computers.
    private static let synced = [
        "Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "iCloud Drive", "Mobile Documents", "CloudStorage",
        "Nextcloud", "ownCloud", "Syncthing", "Box Sync", "pCloudDrive",
    ]

    /// Nil when all is well.
    var warning: Sentence? {
        if isOnNetwork {
            return Sentence(
                "Varning: \(folder) ligger på en nätverksdisk. Där kan filen skadas. Lägg den på datorns egen disk, och kopiera med framtidsdialog backup.",
                "Warning: \(folder) is on a network disk, where the file can be damaged. Put it on the computer's own disk, and copy it with framtidsdialog backup."
            )
        }
        let names = folder.split(separator: "/")
        // "OneDrive - Länsstyrelsen"
        guard let name = names.first(where: { name in Self.synced.contains { name.hasPrefix($0) } }) else { return nil }
        return Sentence(
            "Varning: \(folder) synkas av \(name). Då kan filen skadas medan den används. Flytta den till en mapp som inte synkas, och kopiera med framtidsdialog backup.",
            "Warning: \(folder) is synced by \(name), which can damage the file while it is in use. Move it to a folder that is not synced, and copy it with framtidsdialog backup."
        )
    }

    private static func isOnNetwork(_ folder: String) -> Bool {
        #if canImport(Glibc)
        guard let mounts = FileManager.default.contents(atPath: "/proc/self/mountinfo") else { return false }
        return isOnNetwork(folder, mounts: String(decoding: mounts, as: UTF8.self))
        #else
        var status = statfs()
        return statfs(folder, &status) == 0 && Int32(bitPattern: status.f_flags) & MNT_LOCAL == 0
        #endif
    }

    /// - Parameter mounts: as Linux tells them: the fifth word is where, and the first after " - " what kind
    ///   (proc_pid_mountinfo(5)). A blank in a place is written \040.
    static func isOnNetwork(_ folder: String, mounts: String) -> Bool {
        var (longest, kind) = ("", "")
        for line in mounts.split(separator: "\n") {
            let halves = line.components(separatedBy: " - ")
            let words = halves[0].split(separator: " ")
            guard halves.count == 2, words.count > 4, let type = halves[1].split(separator: " ").first else { continue }
            let place = words[4].replacing("\\040", with: " ")
            let holds = place == "/" || folder == place || folder.hasPrefix(place + "/")
            // The last of two at one place covers the first.
            if holds, place.count >= longest.count { (longest, kind) = (String(place), String(type)) }
        }
        let network = [
            "nfs", "cifs", "smb", "afs", "ceph", "9p", "ncpfs", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs",
        ]
        return network.contains { kind.hasPrefix($0) }
    }
}
