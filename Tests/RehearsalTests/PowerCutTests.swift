#if os(Linux)
import Engine
import Foundation
import HTTP
import Journal
import Robots
import Site
import Testing

/// The plug is pulled in the middle of a workshop. What had been answered is there afterwards, once, whatever the disk
/// did with all it had not yet been asked to keep.
@Suite(.oneAtATime) struct PowerCutTests {
    @Test func `after a power cut at any moment the file is whole and holds everything that was answered, once`()
        async throws
    {
        let tool = try Tool()
        defer { tool.clean() }
        guard let log = try DiskLog(of: "lan.sqlite", in: tool) else { return }
        let answers = try await BusyRoom(tool: tool, log: log).hold()
        let records = try log.records()
        try expectCheckpoint(in: records, while: answers)
        #expect(try left(in: tool) == whole(records), "the log tells all that was done to the files")

        let seed = ProcessInfo.processInfo.environment["POWER_SEED"].flatMap(UInt64.init) ?? .random(in: 0...999_999)
        let trial = PowerCuts(records: records, answers: answers, seed: seed)
        let faults = await trial.faults(in: 500)
        #expect(faults.isEmpty, "seed \(seed): \(faults.prefix(5).joined(separator: "\n"))")
        // The same cuts on a disk that says it has kept what it has not: were the program not to ask, this is what would
        // come to light.
        for lie in ["-wal", "-access"] {
            var lying = trial
            lying.lies = [lie]
            #expect(await !lying.faults(in: 60).isEmpty, "seed \(seed): \(lie) is never synced, and nobody notices")
        }
    }

    private func whole(_ records: [DiskLog.Record]) -> [String: [UInt8]] {
        var disk = CutDisk()
        for record in records { disk.take(record.deed) }
        return disk.whole
    }

    private func left(in tool: Tool) throws -> [String: [UInt8]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: tool.folder)
            .filter { $0.hasPrefix("lan.sqlite") && !$0.hasSuffix("-backups") }
        return try Dictionary(uniqueKeysWithValues: names.map { ($0, [UInt8](try tool.read($0))) })
    }

    /// Cuts during a checkpoint are the most dangerous, so there must have been one among the writing.
    private func expectCheckpoint(in records: [DiskLog.Record], while answers: [PowerCuts.Answer]) throws {
        let (first, last) = (try #require(answers.first?.length), try #require(answers.last?.length))
        var main: Set<Int> = []
        var pages = 0
        for record in records {
            switch record.deed {
            case .opened(let descriptor, "lan.sqlite", _): main.insert(descriptor)
            case .opened(let descriptor, _, _), .closed(let descriptor): main.remove(descriptor)
            case .written(let descriptor, _, _) where main.contains(descriptor):
                if record.end > first, record.end < last { pages += 1 }
            default: break
            }
        }
        #expect(pages > 20, "\(pages) pages were moved into the file while people wrote")
    }
}

/// A served room in which many write at once.
private struct BusyRoom {
    let tool: Tool
    let log: DiskLog

    private static let writers = 8
    private static let cards = 100

    /// - Returns: all that was answered, in order.
    func hold() async throws -> [PowerCuts.Answer] {
        // The frame alone: without notes the file is small, and so are its five hundred images.
        try FileManager.default.createDirectory(atPath: tool.path("lan"), withIntermediateDirectories: true)
        for name in ["process.json", "workshop-1.json", "workshop-2.json"] {
            try FileManager.default.copyItem(atPath: Tool.county + "/" + name, toPath: tool.path("lan/" + name))
        }
        let room = try Served(
            tool,
            "lan.sqlite",
            workshops: tool.path("lan"),
            environment: log.environment
        )
        defer { room.end() }
        // The links are on the screen: they open the same room for ever after.
        var answers = [PowerCuts.Answer(kept: .key(room.token(of: "Ledare")), length: log.length)]
        let queue = ClientQueue()
        let leader = Guest(room.address, on: queue, token: room.token(of: "Ledare"))
        try await leader.leads(to: "w1-tyst", through: ["w1-valkommen", "w1-nulage", "w1-tyst"])
        try await withThrowingTaskGroup(of: [PowerCuts.Answer].self) { group in
            for number in 0..<Self.writers {
                group.addTask { try await write(number, in: room, on: queue) }
            }
            group.addTask { try await decide(leader) }
            for try await more in group { answers += more }
        }
        await leader.connection.close()
        return answers.sorted { $0.length < $1.length }
    }

    /// Comes in, and writes one card after the other.
    private func write(_ number: Int, in room: Served, on queue: ClientQueue) async throws -> [PowerCuts.Answer] {
        var guest = Guest(room.address, on: queue)
        try await guest.join(room, from: "Skogsdals kommun")
        var answers = [PowerCuts.Answer(kept: .key(guest.token ?? ""), length: log.length)]
        for card in 0..<Self.cards {
            let text = "Skrivare \(number), kort \(card)."
            let answer = try await guest.writes(text, "idea", id: "s\(number)-\(card)")
            #expect(answer.status == 201, "\(answer.words)")
            answers.append(PowerCuts.Answer(kept: .text(text), length: log.length))
        }
        await guest.connection.close()
        return answers
    }

    private func decide(_ leader: Guest) async throws -> [PowerCuts.Answer] {
        var answers: [PowerCuts.Answer] = []
        for number in 0..<20 {
            let answer = try await leader.does(["recordDecision": ["text": "Beslut \(number)."]], id: "b\(number)")
            #expect(answer.status == 201, "\(answer.words)")
            answers.append(PowerCuts.Answer(kept: .text("Beslut \(number)."), length: log.length))
        }
        return answers
    }
}

/// Power cuts at places of a log, and what is wrong with what they leave.
private struct PowerCuts: Sendable {
    struct Answer: Sendable {
        enum Kept: Sendable {
            case text(String)
            /// What opens a seat or a room.
            case key(String)
        }

        let kept: Kept
        /// The length of the log when the answer had come.
        let length: Int
    }

    let records: [DiskLog.Record]
    /// By the length of the log.
    let answers: [Answer]
    let seed: UInt64
    var lies: [String] = []

    func faults(in count: Int) async -> [String] {
        let cuts = cuts(count)
        let workers = ProcessInfo.processInfo.activeProcessorCount
        return await withTaskGroup(of: [String].self) { group in
            for worker in 0..<workers {
                group.addTask { faults(at: cuts.filter { $0.number % workers == worker }) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// A cut after so many records.
    private struct Cut {
        let number: Int
        let place: Int
    }

    /// At each step by which the files are made, and just after the links are shown; then half of them just after an
    /// answer, half anywhere.
    private func cuts(_ count: Int) -> [Cut] {
        var chance = Chance(seed: seed)
        let opening = records.firstIndex { $0.end > answers[0].length } ?? 0
        let turns = (0..<opening).filter { if case .written = records[$0].deed { false } else { true } }
        var places = turns.flatMap { [$0, $0 + 1] } + (0..<20).map { opening + $0 / 4 }
        if places.count > count / 2 { places = places.shuffled(using: &chance).suffix(count / 2) }
        while places.count < count {
            if Bool.random(using: &chance) {
                places.append(Int.random(in: 0...records.count, using: &chance))
            } else {
                let answer = answers.randomElement(using: &chance)?.length ?? 0
                let after = records.firstIndex { $0.end > answer } ?? records.count
                places.append(min(records.count, after + Int.random(in: 0...2, using: &chance)))
            }
        }
        return places.sorted().enumerated().map { Cut(number: $0, place: $1) }
    }

    private func faults(at cuts: [Cut]) -> [String] {
        var disk = CutDisk()
        disk.lies = lies
        var (done, faults) = (0, [String]())
        let memory = "/dev/shm"
        let place = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
        let folder = place + "/framtidsdialog-\(UUID().uuidString)"
        for cut in cuts where faults.count < 5 {
            while done < cut.place {
                disk.take(records[done].deed)
                done += 1
            }
            var chance = Chance(seed: seed &+ UInt64(cut.number) &* 0x9E37_79B9)
            let length = done == 0 ? 0 : records[done - 1].end
            let image = Image(files: disk.afterCut(&chance), folder: folder)
            let due = answers.prefix { $0.length <= length }.map(\.kept)
            if let fault = image.fault(keeping: due, readingFirst: cut.number % 2 == 0) {
                faults.append("image \(cut.number), after record \(cut.place): \(fault)")
            }
        }
        return faults
    }
}

/// Files as a power cut left them.
private struct Image {
    let files: [String: [UInt8]]
    let folder: String

    private struct Found: Error {
        let words: String
    }

    /// What is wrong with them; nil when all is well.
    func fault(keeping answers: [PowerCuts.Answer.Kept], readingFirst: Bool) -> String? {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for (name, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name)) }
            guard files["lan.sqlite"] != nil else {
                return answers.isEmpty ? nil : "there is no file, and \(answers.count) answers"
            }
            try keys(answers)
            try texts(answers, readingFirst)
            return nil
        } catch let found as Found { return found.words } catch { return "\(error)" }
    }

    private func keys(_ answers: [PowerCuts.Answer.Kept]) throws {
        let words = Set(String(decoding: files["lan.sqlite-access"] ?? [], as: UTF8.self).split { " \n".contains($0) })
        for case .key(let key) in answers where !words.contains(key[...]) {
            throw Found(words: "a key given out opens nothing")
        }
        // Damaged keys keep everybody out.
        _ = try Access(path: folder + "/lan.sqlite-access")
    }

    /// - Parameter readingFirst: whether the first who comes only reads, and finds the file as the cut left it.
    private func texts(_ answers: [PowerCuts.Answer.Kept], _ readingFirst: Bool) throws {
        let path = folder + "/lan.sqlite"
        if readingFirst { try verify(path) }
        let journal = try Journal.open(path, as: "test")
        let session = journal.session
        journal.close()
        if !readingFirst { try verify(path) }
        let all = session.contributions.values.map(\.text) + session.decisions.values.map(\.text)
        let present = Set(all)
        if present.count < all.count { throw Found(words: "\(all.count - present.count) are there twice") }
        let missing = answers.filter { if case .text(let text) = $0 { !present.contains(text) } else { false } }
        if !missing.isEmpty { throw Found(words: "\(missing.count) of \(answers.count) answered are missing") }
    }

    private func verify(_ path: String) throws {
        let found = try Journal.verify(path)
        if let problem = found.problems.first { throw Found(words: problem.english) }
    }
}
#endif
