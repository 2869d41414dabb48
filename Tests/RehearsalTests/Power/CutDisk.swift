#if os(Linux)
import Robots

/// A disk that can lose its power: it knows what has been promised to last, and what merely has been asked for.
///
/// The model is that of SQLite's crash tests ("How SQLite Is Tested", section 3.2, https://www.sqlite.org/testing.html):
/// of what has not been synced, each write may have reached the disk, or not, or in part, or as noise, in any order. A
/// write disturbs nothing outside it (https://www.sqlite.org/psow.html). A file's name lasts when its folder is synced
/// (fsync(2)); before that each change of names may be there or not.
struct CutDisk {
    private enum Change {
        case bytes(at: Int, ArraySlice<UInt8>)
        case length(Int)
    }

    private enum Naming {
        case made(String, file: Int)
        case unlinked(String)
        case renamed(String, to: String)
    }

    private struct File {
        var safe: [UInt8] = []
        var asked: [Change] = []
    }

    private enum Opened {
        case folder
        case file(Int)
    }

    private static let sector = 512

    /// Files whose syncs do nothing, by the end of their names: a disk that lies.
    var lies: [String] = []
    private var files: [File] = []
    private var opened: [Int: Opened] = [:]
    private var names: [String: Int] = [:]
    private var safeNames: [String: Int] = [:]
    private var askedNames: [Naming] = []

    mutating func take(_ deed: DiskLog.Deed) {
        switch deed {
        case .opened(let descriptor, ".", _): opened[descriptor] = .folder
        case .opened(let descriptor, let name, let isEmptied):
            let file = names[name] ?? make(name)
            opened[descriptor] = .file(file)
            if isEmptied { files[file].asked.append(.length(0)) }
        case .closed(let descriptor): opened[descriptor] = nil
        case .written(let descriptor, let place, let bytes): ask(descriptor, .bytes(at: place, bytes))
        case .cut(let descriptor, let length): ask(descriptor, .length(length))
        case .synced(let descriptor): sync(descriptor)
        case .unlinked(let name):
            names[name] = nil
            askedNames.append(.unlinked(name))
        case .renamed(let old, let new):
            names[new] = names.removeValue(forKey: old)
            askedNames.append(.renamed(old, to: new))
        }
    }

    private mutating func make(_ name: String) -> Int {
        files.append(File())
        names[name] = files.count - 1
        askedNames.append(.made(name, file: files.count - 1))
        return files.count - 1
    }

    private mutating func ask(_ descriptor: Int, _ change: Change) {
        guard case .file(let file) = opened[descriptor] else { return }
        files[file].asked.append(change)
    }

    private mutating func sync(_ descriptor: Int) {
        switch opened[descriptor] {
        case .folder:
            for naming in askedNames { Self.carryOut(naming, on: &safeNames) }
            askedNames = []
        case .file(let file):
            if lies.contains(where: { lie in names.contains { $0.value == file && $0.key.hasSuffix(lie) } }) { return }
            for change in files[file].asked { Self.carryOut(change, on: &files[file].safe) }
            files[file].asked = []
        case nil: break
        }
    }

    private static func carryOut(_ naming: Naming, on names: inout [String: Int]) {
        switch naming {
        case .made(let name, let file): names[name] = file
        case .unlinked(let name): names[name] = nil
        case .renamed(let old, let new): if let file = names.removeValue(forKey: old) { names[new] = file }
        }
    }

    private static func carryOut(_ change: Change, on bytes: inout [UInt8]) {
        switch change {
        case .length(let length):
            if length < bytes.count { bytes.removeSubrange(length...) } else { fill(&bytes, to: length) }
        case .bytes(let place, let new):
            fill(&bytes, to: place + new.count)
            bytes.replaceSubrange(place..<(place + new.count), with: new)
        }
    }

    private static func fill(_ bytes: inout [UInt8], to length: Int) {
        if length > bytes.count { bytes += [UInt8](repeating: 0, count: length - bytes.count) }
    }

    /// What lies there as long as the power is on.
    var whole: [String: [UInt8]] {
        names.mapValues { file in
            files[file].asked.reduce(into: files[file].safe) { Self.carryOut($1, on: &$0) }
        }
    }

    /// What may lie there after a cut at this moment.
    func afterCut(_ chance: inout Chance) -> [String: [UInt8]] {
        // All or nothing of what was asked for are cases too, and the commonest.
        let share = [0, 1, 0.5, Double.random(in: 0...1, using: &chance)].randomElement(using: &chance) ?? 0
        let isTorn = Bool.random(using: &chance)
        let isReordered = Bool.random(using: &chance)
        var names = safeNames
        // A file system with a journal keeps the order of names, so that the first ones are there; others need not.
        let ordered = askedNames.prefix(Int.random(in: 0...askedNames.count, using: &chance))
        let kept = Bool.random(using: &chance) ? Array(ordered) : askedNames.filter { _ in happens(share, &chance) }
        for naming in kept { Self.carryOut(naming, on: &names) }
        var image: [String: [UInt8]] = [:]
        for (name, file) in names.sorted(by: { $0.key < $1.key }) {
            var bytes = files[file].safe
            let asked = isReordered ? files[file].asked.shuffled(using: &chance) : files[file].asked
            for change in asked where happens(share, &chance) {
                if isTorn { tear(change, &bytes, &chance) } else { Self.carryOut(change, on: &bytes) }
            }
            image[name] = bytes
        }
        return image
    }

    /// Part of a write, by sectors.
    private func tear(_ change: Change, _ bytes: inout [UInt8], _ chance: inout Chance) {
        guard case .bytes(var place, var rest) = change else { return Self.carryOut(change, on: &bytes) }
        while !rest.isEmpty {
            let part = rest.prefix(Self.sector - place % Self.sector)
            switch Int.random(in: 0..<10, using: &chance) {
            case 0..<6: Self.carryOut(.bytes(at: place, part), on: &bytes)
            case 6:
                let noise = part.map { _ in UInt8.random(in: 0...255, using: &chance) }
                Self.carryOut(.bytes(at: place, noise[...]), on: &bytes)
            default: break
            }
            place += part.count
            rest = rest.dropFirst(part.count)
        }
    }

    private func happens(_ share: Double, _ chance: inout Chance) -> Bool {
        Double.random(in: 0..<1, using: &chance) < share
    }
}
#endif
