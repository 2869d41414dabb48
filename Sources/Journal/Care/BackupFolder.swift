package import Engine

/// Copies beside a strategy file: the folder `<file>-backups`, which only its owner may look into.
///
/// A copy is named by the time on the wall, so that a person finds the one from before lunch; the same names tell which
/// to keep. All of the last hour stay, then the last of each hour for a day, then the last of each day.
package struct BackupFolder: Sendable {
    package let file: String

    package init(beside file: String) { self.file = file }

    package var path: String { file + "-backups" }

    /// The copies, oldest first.
    package var copies: [String] { Disk.names(in: path).filter(BackupFolder.isCopy).sorted() }

    /// Makes a copy, examined and on the disk, and lets go of those no longer needed.
    package func add(at now: Moment) throws(JournalError) {
        try Disk.makeFolder(path)
        // A copy must not take the last room from the file itself.
        let wanted = Disk.size(file) + Disk.size(file + "-wal") + BackupFolder.reserve
        if let room = Disk.room(in: path), room < wanted { throw .diskFull(path: path) }
        let examined = try Journal.backup(file, to: path + "/" + BackupFolder.name(at: now), replacing: true)
        if let problem = examined.problems.first { throw .damaged(path: file, what: problem.english) }
        let names = Disk.names(in: path)
        // What a process that died left of a copy; nobody else makes any here.
        let strays = names.filter { BackupFolder.isCopy(String($0.prefix(26))) && $0.count > 26 }
        for name in BackupFolder.superfluous(names, at: now) + strays { Disk.remove(path + "/" + name) }
    }

    /// Removes names and addresses from the copies too, so that none comes back with an old one.
    ///
    /// - Parameter subject: nil for everybody's.
    package func forget(_ subject: String?, at now: Moment) throws(JournalError) {
        for name in copies {
            let copy = try Journal.open(path + "/" + name, as: "framtidsdialog forget")
            defer { copy.close() }
            if let subject { try copy.forget(subject, at: now) } else { try copy.forgetAll(at: now) }
        }
    }

    private static let reserve = 8 << 20

    /// "2026-11-22T14.05.33.sqlite"
    static func name(at now: Moment) -> String {
        StockholmTime.timestamp(now).prefix(19).map { $0 == ":" ? "." : String($0) }.joined() + ".sqlite"
    }

    static func isCopy(_ name: String) -> Bool {
        let parts = name.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, Day(String(parts[0])) != nil else { return false }
        let clock = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return clock.count == 4 && clock[3] == "sqlite"
            && clock.prefix(3).allSatisfy { $0.count == 2 && Int($0) != nil }
    }

    /// Names compare as times do. When the clock has been set back, the copies "from the future" stay.
    static func superfluous(_ names: [String], at now: Moment) -> [String] {
        let (hour, day) = (name(at: now.adding(minutes: -60)), name(at: now.adding(minutes: -24 * 60)))
        var kept: Set<Substring> = []
        return names.filter(isCopy).sorted(by: >).filter { name in
            name < hour && !kept.insert(name.prefix(name >= day ? 13 : 10)).inserted
        }
    }
}
